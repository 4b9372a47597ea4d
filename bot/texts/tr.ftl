# Botun söylediği her söz, Türkçe.
# Yazısı ters yönde akan adlar, çevrelerindeki metinden ayrılır.
# $place, komutları terminalde yazan biri için “terminal”, başka her yerde “chat” olur.

## İlk sözler

start =
    Merhaba! Bir fotoğrafta kimin olduğunu söylerim.

    1. Birini tanıtın: tek kişilik bir fotoğrafı “/enroll Ada” açıklamasıyla gönderin.
    2. Başka herhangi bir fotoğraf gönderin: bildiğim adları ve ne kadar emin olduğumu söylerim.

    /help daha fazlasını anlatır.
help =
    Bir fotoğraf gönderin, kimin olduğunu söyleyeyim: fotoğraf ya da dosya olarak, çıkartma olarak veya ön izlemesine baktığım bir video olarak.

    { help-commands }

    Birlikte gönderilen fotoğrafları birlikte yanıtlarım. Her sohbetin kendi kişileri vardır: burada tanıdıklarımı başka hiçbir yerde tanımam.

    { $holds }
help-commands =
    /who – bir fotoğrafın açıklaması ya da bir fotoğrafa yanıt olarak: o fotoğrafa bakarım
    /enroll Ada – açıklama olarak, bir fotoğrafa yanıt olarak ya da tek başına: o zaman fotoğrafı isterim. Bir kişinin iki üç fotoğrafı olursa daha emin olurum.
    /people – burada kimleri tanıdığım, fotoğraflarıyla
    /rename Ada – başka bir ad; /merge Ada – ikisi aynı kişi
    /forget Ada – bir kişiyi ve bütün fotoğraflarını unuturum
    /undo – son ad değişikliğini, birleştirmeyi ya da fotoğraf kaldırmayı geri alır
    /settings – ne kadar emin olmam gerektiği, resim mi söz mü, gruplarda da hangi fotoğrafları yanıtladığım
    /language – yanıt verdiğim dil
    /stats – rakamlarla bu sohbet
    /calibrate – kendi fotoğraflarınıza göre burada ne sıklıkta yanılacağım
    /link Ada – o kişinin bir mesajına yanıt olarak: Telegram’da kim olduğu; /unlink Ada
    /forgetme – siz olduğunuzu bildiğim her yerden sizi siler
    /privacy – neyi, nerede, ne kadar süre sakladığım; /export – bu sohbetteki her şey, dosya olarak; /eraseall – buradaki herkesi ve her şeyi unuturum
    /usage – bu sohbetin ne kullandığı ve kaça mal olduğu
    /audit – burada kimin ne yaptığı
    /cancel – ne istediysem onu beklemeyi bırakırım
help-group =
    Bir fotoğrafta kimin olduğunu bana sorun: fotoğrafı /who ile yanıtlayın ya da açıklamasına /who veya adımı yazın. Fotoğrafı gönderen kişi bunu sonradan da ekleyebilir.

    { help-commands }

    Her sohbetin kendi kişileri vardır: burada tanıdıklarımı başka hiçbir yerde tanımam.

    { $holds }

    { $sight }

    Bu grubun kimliği: { $chat }.
sees-everything = Buradaki her mesaj bana ulaşır, ama yanıtladığım fotoğraflardan başka hiçbir şeye bakmam.
sees-little = Bu grupta gizlilik modum açık: yalnızca komutları, açıklamasında bir komut ya da adım geçen fotoğrafları ve bana verilen yanıtları görürüm; bir albümden ise yalnızca açıklamalı fotoğrafı. Her fotoğrafı görmem için beni yönetici yapın ya da bu modu kapatıp (@BotFather, /setprivacy) beni yeniden ekleyin.
greeting =
    Merhaba! Bir fotoğrafta kimin olduğunu söylerim.

    1. Birini tanıtın: tek kişilik bir fotoğrafı “/enroll Ada” açıklamasıyla gönderin.
    2. Herhangi bir fotoğrafı sorun: /who ile yanıtlayın ya da açıklamasına /who yazın.

    /settings ile her fotoğrafı yanıtlamamı sağlayabilirsiniz. /help daha fazlasını anlatır.
description =
    Bu kim? Bana bir fotoğraf gönderin; oradaki tanıdıklarımın adlarını ve ne kadar emin olduğumu söyleyeyim.

    Kişileri bana siz tanıtırsınız: “/enroll Ada” açıklamalı bir fotoğraf yeter. Her sohbetin kendi kişileri vardır, istenmeden hiçbir şey öğrenilmez ve “/forget Ada” gerçekten siler.
short-description = Bu kim? Bana tanıttıktan sonra fotoğraflarınızdaki kişilerin adını söylerim.
not-yours = Bu düğme, tanıştırıldığım kişiler için.
hint = Bana bir fotoğraf gönderin, kimin olduğunu söyleyeyim. /help başka neler yapabildiğimi anlatır.

command-who = fotoğrafta kim var: açıklama ya da yanıt olarak
command-enroll = bana bir yüz öğretin: /enroll Ada
command-people = burada kimleri tanıyorum
command-rename = bir kişiye başka bir ad verin: /rename Ada
command-merge = ikisi aynı kişi: /merge Ada
command-undo = son değişikliği geri al
command-forget = bir kişiyi unut: /forget Ada
command-settings = burada nasıl yanıt verdiğim
command-language = yanıt verdiğim dil
command-stats = rakamlarla bu sohbet
command-calibrate = ne kadar emin olmam gerektiğini seçmek için buradaki fotoğrafları karşılaştır
command-cancel = istediğim şeyi beklemeyi bırak
command-help = neler yapabilirim

## Bu kim?

match = { $name } · %{ $percent }
maybe = { $name }? (%{ $percent })
either = { $first } ya da { $second }
unknown = tanımadığım biri
nobody-alone = Bu yüzü henüz tanımıyorum.
numbered = { $number } { $who }
settled = ✓ { $name }
settled-kept = ✓ { $name }, aklımda
nobody-meant = tanımam gerekmeyen biri
nobody-meant-alone = Peki: tanımam gerekmeyen biri.
left-out-face = atlandı
left-out-alone = Peki, bu yüzü atlıyorum.
no-face = Bu fotoğrafta yüz göremiyorum. Yüzün daha büyük, daha aydınlık ve kameraya dönük olduğu bir fotoğraf deneyin.
nobody-enrolled =
    { $faces ->
        [one] Bir yüz görüyorum, ama burada henüz kimseyi tanımıyorum.
       *[other] { $faces } yüz görüyorum, ama burada henüz kimseyi tanımıyorum.
    } { people-none-hint }

how-to-ask = Bir fotoğrafa yanıt ya da açıklama olarak /who gönderin, kimin olduğunu söyleyeyim.

label-maybe = { $name }?
album-line = Fotoğraf { $photo }: { $what }
album-face = Fotoğraf { $photo }, yüz { $face }: { $what }
album-no-face = yüz yok
more-lines = … ve { $count } satır daha.
previewed =
    { $kind ->
        [video-note] Görüntülü mesajın
        [animation] Animasyonun
        [sticker] Hareketli çıkartmanın
       *[video] Videonun
    } ön izlemesine göre:
previewed-part =
    Fotoğraf { $photo }, bir { $kind ->
        [animation] animasyonun
       *[video] videonun
    } ön izlemesidir.

## Yanıtın altındaki düğmeler

# Tek bir yüz varsa $number 0 olur.
button-right = { $number ->
        [0] ✓ { $name }
       *[other] { $number } ✓ { $name }
    }
button-wrong = { $number ->
        [0] ✗ { $name } değil
       *[other] { $number } ✗ { $name } değil
    }
button-why = { $number ->
        [0] Neden?
       *[other] { $number } Neden?
    }
button-who = { $number ->
        [0] Bu kim?
       *[other] { $number } Bu kim?
    }
button-else = { $number ->
        [0] Başka biri
       *[other] { $number } Başka biri
    }
button-nobody = { $number ->
        [0] Hiç kimse
       *[other] { $number } Hiç kimse
    }
button-skip = { $number ->
        [0] Atla
       *[other] { $number } Atla
    }
button-learn = { $number ->
        [0] Bu fotoğrafı hatırla
       *[other] { $number } Bunu hatırla
    }
button-change = { $number ->
        [0] Değiştir
       *[other] { $number } Değiştir
    }
button-all = ‹ Bütün yüzler
button-photo = Fotoğraf { $photo }/{ $of }
button-pictures = Resimleri göster
name-this-face = { $number ->
        [0] Bu kim? Adını yanıt olarak yazın, bu yüzü hatırlayayım.
       *[other] { $number } numaralı kişi kim? Adını yanıt olarak yazın, bu yüzü hatırlayayım.
    }
name-this-album-face = { $photo } numaralı fotoğraftaki { $number } numaralı yüz kim? Adını yanıt olarak yazın, bu yüzü hatırlayayım.
picture-caption = Fotoğraf { $photo }
why-no-picture = { $why } O fotoğraf bir dosyadan eklendi: burada resmi yok.
why-remove = O fotoğrafı kaldır

## Tanıtma

enrolled =
    { $photos ->
        [one] { $name } artık tanıdıklarım arasında.
       *[other] Artık { $name } adlı kişiyi { $photos } fotoğraftan tanıyorum.
    }
enrolled-again = { $name } adlı kişinin bu fotoğrafı bende zaten var.
send-photo = Şimdi bana yalnızca { $name } adlı kişinin göründüğü bir fotoğraf gönderin. Vazgeçerseniz: /cancel
which-face = Hangisi { $name }?
which-likeliest = Bence { $number } numara.
which-settled = { $number } numara: { $name }.
doubt = Bu, { $name } adlı kişinin diğer fotoğraflarına benzemiyor. Gerçekten aynı kişi mi?
doubt-sure = Evet, bu { $name }
doubt-leave = Hayır, atla
lookalike = Bu yüz { $other } adlı kişiye benziyor (%{ $percent }). { $name } aynı kişi mi?
lookalike-same = Evet, bu { $other }
lookalike-different = Hayır, { $name } başka biri
left-out = Peki: bunu { $name } olarak öğrenmedim.

## Kişiler

people = Burada { $count } kişi tanıyorum:
people-line = { $name } · { $photos } fotoğraf
people-part = Burada { $count } kişi tanıyorum, { $first }–{ $last } arası şunlar:
people-since = tanışma { $date }
people-seen = son görülme { $date }
people-more = … ve { $count } kişi daha.
people-none = Burada henüz kimseyi tanımıyorum. { people-none-hint }
people-none-hint =
    { $place ->
        [terminal] Birini tanıtın: whobot enroll AD FOTOĞRAF
       *[chat] Bana tek kişilik bir fotoğrafı “/enroll Ada” açıklamasıyla gönderin.
    }
forget-question =
    { $photos ->
        [0] { $name } unutulsun mu? Bu geri alınamaz.
        [one] { $name } ve onu tanıdığım tek fotoğraf unutulsun mu? Bu geri alınamaz.
       *[other] { $name } ve onu tanıdığım { $photos } fotoğraf unutulsun mu? Bu geri alınamaz.
    }
forget-yes = Evet, { $name } unutulsun
forget-no = Hayır, { $name } kalsın
forgotten =
    { $photos ->
        [0] Tamam. { $name } silindi.
        [one] Tamam. { $name } ve hatırladığım yüzü silindi.
       *[other] Tamam. { $name } ve hatırladığım { $photos } yüz silindi.
    }
receipt =
    Silme belgesi, { $moment } UTC: { $engine ->
        [rekognition] Amazon Rekognition’da
       *[other] çalıştığım bilgisayarda
    } { $faces ->
        [0] saklanan bir yüz yoktu
       *[other] { $faces } yüz silindi
    }; yeniden arandı ve bulunamadı. Ad ve fotoğrafların yerleri de silindi.
kept = { $name } kalıyor.
card = { $name } · fotoğraf { $number }/{ $of } · eklenme { $added }
card-from-file = Bu, bir dosyadan eklendi: burada resmi yok.
card-gone = Telegram bu fotoğrafın resmini artık vermiyor.
card-remove = Bunu kaldır
card-rename = Adını değiştir
card-merge = Birleştir
card-forget = Unut
card-close = Kapat
show = Göster: { $name }
coach-nothing = Güzel bir seçki: eksik bir şey yok.
coach-one = Bundan sonra { $wish } bir fotoğraf işime yarar.
coach-two = Bundan sonra iki fotoğraf işime yarar: biri { $wish }, biri { $other }.
advice-front = doğrudan karşıya bakarken çekilmiş
advice-left = sola bakarken çekilmiş
advice-right = sağa bakarken çekilmiş
advice-up = biraz yukarı bakarken çekilmiş
advice-down = biraz aşağı bakarken çekilmiş
advice-light = daha iyi ışıkta çekilmiş
advice-sharp = net çekilmiş
advice-large = daha yakından çekilmiş
rename-question = { $name } bundan sonra hangi adı taşısın? Adı yanıt olarak yazın. Vazgeçerseniz: /cancel
renamed = { $before } bundan sonra { $name } adını taşıyor.
merge-whom = { $name } kiminle aynı kişi? Diğer adı yanıt olarak yazın: { $name } o kişiye katılır. Vazgeçerseniz: /cancel
merge-question = { $name } ({ $photos } fotoğraf) ile { $other } ({ $others } fotoğraf) aynı kişi mi? Öyleyse { $other } adlı kişiyi { $all } fotoğraftan tanırım, { $name } adı ise kalkar.
merge-yes = Evet, aynı kişi
merge-no = Hayır, böyle kalsın
merge-offer = Aynı kişi: birleştir
merged =
    { $photos ->
        [one] { $before } ile { $name } birleşti: { $name } adlı kişiyi artık tek bir fotoğraftan tanıyorum.
       *[other] { $before } ile { $name } birleşti: { $name } adlı kişiyi artık { $photos } fotoğraftan tanıyorum.
    }
not-merged = Peki, ayrı iki kişi olarak kalıyorlar.
removed =
    { $photos ->
        [one] Kaldırıldı. { $name } adlı kişiyi artık tek bir fotoğraftan tanıyorum.
       *[other] Kaldırıldı. { $name } adlı kişiyi artık { $photos } fotoğraftan tanıyorum.
    }
removed-for-good = { removed } Kaldırılan fotoğraf bir dosyadan gelmişti, bu yüzden bunu geri alamam.
undo = Geri al
undone-renamed = Geri alındı: { $name } yeniden bu adı taşıyor.
undone-merged =
    { $photos ->
        [one] Geri alındı: { $name } yeniden ayrı bir kişi, tek bir fotoğrafla.
       *[other] Geri alındı: { $name } yeniden ayrı bir kişi, { $photos } fotoğrafla.
    }
undone-removed =
    { $photos ->
        [one] Geri alındı: { $name } adlı kişiyi yeniden tek bir fotoğraftan tanıyorum.
       *[other] Geri alındı: { $name } adlı kişiyi yeniden { $photos } fotoğraftan tanıyorum.
    }
drop-question =
    { $people ->
        [0] Bu sohbetle ilgili her şey unutulsun mu? Bu geri alınamaz.
        [one] Burada tanıdığım tek kişi unutulsun mu? Bu geri alınamaz.
       *[other] Burada tanıdığım { $people } kişinin hepsi unutulsun mu? Bu geri alınamaz.
    }
drop-question-adopted = { drop-question } { $collection } koleksiyonu benden önce de vardı: AWS’de, başka programların oraya koydukları da dahil, içindeki her şeyle birlikte silinir.
dropped =
    { $people ->
        [0] Tamam. Unutulacak kimse kalmamıştı.
        [one] Tamam. Burada tanıdığım tek kişi silindi.
       *[other] Tamam. { $people } kişinin hepsi silindi.
    }
nobody-dropped = Herkes kalıyor.
why = { $name }: en çok { $added } tarihli fotoğrafa benziyor (%{ $percent }){ $others ->
        [0] .
        [one] , ardından bir fotoğrafa daha.
       *[other] , ardından { $others } fotoğrafa daha.
    }
why-nothing = { $name }: bütün fotoğraflarına birlikte bakınca; tek başına yakın olan yok.

cancelled = Peki, vazgeçtik.
nothing-to-cancel = İptal edilecek bir şey yok.

## Ayarlar

language = Türkçe
list-words = { ", " }
list-parts = { "; " }
settings = Bu sohbette şöyle yanıt veriyorum:
holds-bands = • %{ $match } ve üzerinde adını söylerim. %{ $maybe } ve üzerinde sorarım: “Ada?”
holds-margin = • Adını söylediğim kişi, herkesten %{ $margin } öndedir. İki kişi birbirine daha yakınsa sorarım.
holds-pictures = • Birden çok yüz varsa numaralı bir resimle yanıt veririm.
holds-text = • Resim göndermem, yalnızca sözle yanıt veririm.
holds-every-photo = • Yüz gördüğüm her fotoğrafı yanıtlarım, diğerlerinde susarım.
holds-asked = • Fotoğrafları sorulunca yanıtlarım: /who ile, açıklamada adımla ya da bana verilen bir yanıtla.
choice-stricter = daha sıkı
choice-usual = olağan
choice-looser = daha gevşek
choice-pictures = resimler
choice-text = yalnızca söz
choice-asked = sorulunca
choice-every = her fotoğraf
choice-own-language = soranın dili
spoken-own = Buradaki herkese, konuşabildiğim kadarıyla kendi dilinde yanıt veririm.
spoken = Buradaki herkese şu dilde yanıt veririm: { $language }.
lead = %{ $margin } önde
ticked = ✓ { $choice }

stats = { $since } tarihinden beri rakamlarla bu sohbet:
stats-people = • Tanıdığım kişiler: { $people } ({ $photos } fotoğraftan)
stats-photos = • Bana sorulan fotoğraflar: { $photos }
stats-faces = • Oralardaki yüzler: adını söylediğim { $match }, sorduğum { $maybe }, tanımadığım { $unknown }

## Ayarlama

bands = { $match } / { $maybe } / { $margin }
compare-question = Fotoğraflarınızı birbiriyle karşılaştırmak için Rekognition’a, Amazon’un ücretlendirdiği { $calls } çağrı yapmam gerekiyor; yaklaşık { $dollars } $ tutar. Yapayım mı?
compare-yes = Evet, karşılaştır
compare-no = Hayır, kalsın
comparing = Fotoğrafları birbiriyle karşılaştırıyorum …
not-compared = Peki: hiçbir şey karşılaştırılmadı, hiçbir şey değişmedi.
compared = Buradaki { $people } kişinin { $faces } fotoğrafının her birini yeni bir fotoğraf saydım. Ne derdim? Rakamlar: yüzde kaçtan itibaren ad söylediğim, yüzde kaçtan itibaren sorduğum, yüzde kaç önde olması gerektiği.
outlook = { $choice } ({ $bands })
outlook-now = Şimdiki gibi
outlook-stricter = Daha sıkı
outlook-usual = Olağan
outlook-looser = Daha gevşek
outlook-fitted = Fotoğraflarınıza uyarlanmış
outlook-strangers = • Yabancılar: adını söylediğim { $named }; sorduğum: { $asked }
outlook-known = • Tanıdıklarım: adını söylemediğim { $missed }; bunlardan sorduğum: { $asked }, başkası sandığım: { $mistaken }
share = { $count }/{ $of } (%{ $low }–{ $high })
how-sure = Parantez içinde, gerçek oranın büyük olasılıkla nerede olduğu yazıyor. Aynı kişinin fotoğrafları birbirine benzer; yani sonuç göründüğünden daha belirsizdir.
how-sure-few = Parantez içinde, gerçek oranın büyük olasılıkla nerede olduğu yazıyor. Bu kadar az fotoğrafla bu yalnızca bir ipucudur: kararsızsanız daha sıkı olanı seçin.
apply = { $choice }: { $bands }
apply-nothing = Olduğu gibi kalsın
applied = Bundan sonra { $bands } geçerli: birinciden itibaren ad, ikinciden itibaren soru, üçüncüsü de ne kadar önde olması gerektiği.
applied-nothing = Olduğu gibi kalıyor: { $bands }.

## Ters giden şeyler

error-unreadable = Bu resmi açamıyorum: bozuk ya da bilmediğim bir türde. { smaller-hint }
smaller-hint =
    { $place ->
        [terminal] JPEG ya da PNG olarak kaydedin.
       *[chat] Dosya yerine fotoğraf olarak gönderin ya da JPEG veya PNG olarak kaydedin.
    }
lighter-hint =
    { $place ->
        [terminal] Önce küçültün.
       *[chat] Dosya yerine fotoğraf olarak gönderin ya da küçültün.
    }
error-truncated = Bu resim yarım kalmış: dosyanın bir kısmı ya da tamamı eksik. Lütfen onu yeniden edinin.
error-not_image = Bu bir resim değil. Fotoğrafları ve JPEG ya da PNG gibi resim dosyalarını okuyabilirim.
error-too_large = Bu dosya çok büyük: en fazla { $megabytes } MB alabilirim. { lighter-hint }
error-too_many_pixels = Bu resimde çok fazla piksel var: en fazla { $megapixels } milyon olabilir. { lighter-hint }
error-too_small = Bu resim bir yüz gösteremeyecek kadar küçük. Aslını ya da daha büyüğünü gönderin.
error-no_preview = Bu, ön izlemesiz geldi; ben yalnızca resimlere bakabilirim. Ekran görüntüsünü alın.
error-no_photo = Hangi fotoğraf? Bu komutu bir fotoğrafın açıklaması ya da fotoğrafın kendisine yanıt olarak gönderin, benim yanıtıma değil.
error-no_face = Bu fotoğrafta yüz göremiyorum. Yüzün daha büyük, daha aydınlık ve kameraya dönük olduğu bir fotoğraf deneyin.
error-several_faces =
    Burada { $faces } yüz görüyorum ve hangisini kastettiğinizi bilemiyorum. { $place ->
        [terminal] Tek kişilik bir fotoğraf seçin ya da diğerlerini kırpın.
       *[chat] Fotoğrafı tek başına gönderin: size sorarım.
    }
error-another_face =
    { $name } adlı kişiyi bu fotoğraftaki başka bir yüzden zaten tanıyorum. O yüz başkasınınsa önce onu çıkarın: /people, { $name }, “{ card-remove }”.
error-not_entitled =
    { $role ->
        [owner] Bunu yalnızca bu botun sahibi yapabilir.
       *[administrator] Bunu yalnızca bu sohbetin bir yöneticisi yapabilir.
    }
error-not_usable = Yüzü buldum, ama hatırlamam için yeterince iyi değil: { $reasons }.
error-doubtful =
    { $place ->
        [terminal] Bu, { $name } adlı kişinin diğer fotoğraflarına benzemiyor. Yine de bu { $name } ise: --sure
       *[chat] Bu, { $name } adlı kişinin diğer fotoğraflarına benzemiyor. Yine de bu { $name } ise fotoğrafı tek başına gönderin: size sorarım.
    }
error-looks_like =
    { $place ->
        [terminal] Bu, { $other } adlı kişiye benziyor (%{ $percent }). Yine de bu { $name } ise: --sure
       *[chat] Bu, { $other } adlı kişiye benziyor (%{ $percent }). Yine de bu { $name } ise fotoğrafı tek başına gönderin: size sorarım.
    }
error-person_full = Bu kişiyi zaten { $limit } fotoğraftan tanıyorum, daha fazlasını saklayamam. Bu kadarı fazlasıyla yeter: eksik bir şey yok.
error-taken =
    Bu devralınamaz: koleksiyon zaten başka bir sohbete ait ya da bu sohbetin kendi kişileri veya kendi koleksiyonu var. Başka bir sohbet belirtin ya da bunu baştan başlatın: whobot drop --chat ID
error-no_name =
    { $place ->
        [terminal] Kimi? Bir ad eksik.
       *[chat] Kimi? Adı komuttan sonra yazın, örneğin “/enroll Ada”.
    }
error-bad_name = Bu bir ad olamaz: lütfen 1–64 harf, rakam ya da işaret yazın.
error-unknown_person =
    { $place ->
        [terminal] Burada { $name } adında birini tanımıyorum. Tanıdıklarım: whobot people
       *[chat] Burada { $name } adında birini tanımıyorum. /people kimleri tanıdığımı gösterir.
    }
error-too_few =
    { $people ->
        [0] Bunun için en az 5 kişi ve her birinin 2 fotoğrafı gerekir; burada 2 fotoğraftan tanıdığım kimse yok.
       *[other] Bunun için en az 5 kişi ve her birinin 2 fotoğrafı gerekir; burada bu kadar fotoğraftan yalnızca { $people } kişi tanıyorum.
    } { another-hint }
another-hint =
    { $place ->
        [terminal] Biraz daha ekleyin: whobot enroll AD FOTOĞRAF
       *[chat] /enroll ile diğerlerinin birer fotoğrafını daha ekleyin.
    }
error-name_taken = Burada { $name } adında başka biri var. Başka bir ad seçin ya da aynı kişiyseler ikisini birleştirin.
error-name_gone = Bunu geri alamam: artık { $name } adında başka biri var. Önce o kişiye başka bir ad verin: /rename { $name }
error-one_person = Bu zaten aynı kişi. Diğerinin adını yazın: /people kimleri tanıdığımı gösterir.
error-last_reference = Bu, { $name } adlı kişiyi tanıdığım tek fotoğraf: o olmadan { $name } unutulur. Unutayım mı? Bu geri alınamaz.
error-nothing_to_undo = Geri alabileceğim bir şey yok. Unutulanlar bir daha geri gelmez.
error-stale = Bu zaten sonuçlandı ya da üzerinden çok zaman geçti. Lütfen baştan başlayın.
error-service = Şu anda yanıt veremiyorum: ihtiyaç duyduğum bir hizmet karşılık vermiyor. Lütfen bir dakika sonra yeniden deneyin.
error-busy = Şu anda, Rekognition’dan isteyebileceğimden fazla iş var. Lütfen bir dakika sonra yeniden deneyin.
error-setup =
    { $place ->
        [terminal] { $problem }
       *[chat] Beni işleten kişi kurulumumu düzeltene kadar yanıt veremem; yeniden denemek işe yaramaz. Sorunun ne olduğu günlüğümde yazıyor.
    }
error-gallery_gone =
    { $place ->
        [terminal] { $problem }
       *[chat] Bu sohbetin yüzleri saklandıkları yerde artık yok ve bunu ben yapmadım. Beni işleten kişi ne yapılacağını günlüğümde bulabilir.
    }
error-not_erased = Şu anda her şey silinemedi. Başka hiçbir şey değişmedi: lütfen bir dakika sonra yeniden deneyin.
error-bug = Benim tarafımda bir şeyler ters gitti, sizin bir suçunuz yok. Lütfen yeniden deneyin; sürekli oluyorsa beni işleten kişiye haber verin.

reason-EXTREME_POSE = fazla yana dönük – kameraya bakılmalı
reason-LOW_BRIGHTNESS = fazla karanlık – bir pencereye ya da lambaya dönülmeli
reason-LOW_CONFIDENCE = neredeyse görünmüyor – önünü hiçbir şey kapatmamalı
reason-LOW_FACE_QUALITY = fazla parlak ya da fazla soluk – daha yumuşak ışık iyi gelir
reason-LOW_SHARPNESS = bulanık – kıpırdamadan durup yüze odaklanmalı
reason-SMALL_BOUNDING_BOX = fazla küçük – daha yakına gelinmeli

## Beni kimler kullanabilir

command-invite = bir kişiyi ya da grubu içeri alan bağlantılar
command-access = beni kimler kullanabilir, kimler artık kullanamaz
help-owner =
    /invite – bir kişiyi ya da grubu içeri alan bağlantılar
    /access – beni kimler kullanabilir; bir dokunuşla izni geri alırsınız
claim-link =
    Bu botun henüz sahibi yok. Bu bağlantıyı bir saat içinde Telegram’da açarsanız sahibi siz olursunuz; bağlantı bir kez çalışır, o da ilk gelen için:
    { $link }
claimed = Bundan sonra sizinim: beni her sohbette kullanabilirsiniz.
claimed-hint =
    Bana yazan ya da beni bir grupta isteyen başka herkes sizin onayınızı bekler: size burada sorarım.

    Bana tek kişilik bir fotoğrafı “/enroll Ada” açıklamasıyla gönderin, o kişiyi tanıyayım. /help daha fazlasını anlatır.
not-yet = Henüz değil: şimdilik bir sahibim yok. Beni işleten kişi, sahibim olmasını sağlayan bir bağlantıyı terminalde bulur; “whobot claim” yenisini yazdırır.
knocked = Yalnızca tanıştırıldığım kişilerle konuşurum. Sahibime sordum; içeri girebileceğiniz zaman size yazarım.
knocked-in-vain = Yalnızca tanıştırıldığım kişilerle konuşurum ve şu anda sahibime ulaşamıyorum. Tanıyorsanız ondan bir davet isteyin.
knocked-group = Beni buraya yalnızca sahibim alabilir. Sordum.
handle = { $name } (@{ $username })
somebody = Birisi
knock-user = { $who } (kimlik { $user }) benimle konuşmak istiyor. İzin veriyor musunuz?
knock-group = { $who } beni “{ $title }” grubunda (kimlik { $group }) istiyor. Oradaki herkes beni kullanabilsin mi?
knock-yes = İçeri al
knock-no = Hayır
let-in = ✓ İçeri alındı. /access herkesi gösterir ve izni geri alır.
turned-away = ✗ İçeri alınmadı. En erken yarın yeniden sorarım.
welcome = Hoş geldiniz!
in-private = Bu, sizinle benim aramda: özel sohbetimizde sorun.
invitations =
    Tek bir kişi için; bundan sonra beni özel sohbette kullanabilir:
    { $person }

    Bir grup ve içindeki herkes için:
    { $group }

    Her biri bir hafta içinde, bir kez ve ilk açan için çalışır.
access = Beni kullanabilenler:
access-line =
    • { $name } · { $kind ->
        [owner] sahibim
        [chat] gruptaki herkes
       *[user] özel sohbette
    }
access-settled = { $line } · yapılandırmada belirlenmiş
access-remove = Kaldır: { $name }
access-question = { $name } artık beni kullanamasın mı? Orada bana öğretilenler, bir gün geri gelinirse diye kalır.
access-yes = Evet, kaldır
access-no = Hayır, kalsın
access-removed = Tamam: { $name } artık beni kullanamaz. /access kimlerin kullanabildiğini gösterir.
nameless = kimlik { $id }
error-link_gone = Bu bağlantı zaten açılmış, çok eski ya da bunun için değil. Size veren kişiden yenisini isteyin.
error-has_owner =
    { $place ->
        [terminal] Bu botun zaten bir sahibi var. OWNER_IDS ile başkaları belirtilebilir.
       *[chat] Zaten bir sahibim var.
    }
error-last_owner = Birinin sahibim olması gerekir: önce OWNER_IDS içinde başka bir sahip belirtin.
error-leaders_unknown = Telegram şu anda yöneticilerin kim olduğunu söylemiyor. Lütfen bir dakika sonra yeniden deneyin.

## Onay

# Bir beyanı değiştiren, bot/faces/consents.py içindeki sürümünü artırır: kişilerin neyi kabul ettiği bu sürümle saklanır.
statement-household = Bu sohbet yalnızca size ait, evdeki bir albüm gibi: tanıttığınız kişilerden siz sorumlusunuz.
statement-vouched = { $name }, başka hiçbir yerde değil, yalnızca bu sohbetin fotoğraflarında adını söyleyebilmem için yüzünü betimleyen sayıları hatırlayacağımı biliyor ve bunu kabul ediyor. Fotoğraflar saklanmaz. { $name } ya da bir yönetici istediği anda her şey silinir.
statement-asked = Başka hiçbir yerde değil, yalnızca o sohbetin fotoğraflarında adınızı söyleyebilmek için yüzünüzü betimleyen sayıları hatırlayacağım. Fotoğraflar saklanmaz ve şimdiye kadar hiçbir şeye bakılmadı. Bunu istediğiniz zaman geri alabilirsiniz: /forgetme her şeyi siler.

vouch-question =
    { $name } burada yeni ve henüz hiçbir şey öğrenilmedi. { $name } adına şunu beyan ediyor musunuz?

    { $statement }
vouch-yes = { $name } kabul ediyor – hatırla
vouch-no = Vazgeç
vouched = { $name } kabul ediyor. Yalnızca bir soru daha:
not-vouched = Peki: { $name } hakkında hiçbir şey öğrenmedim, hiçbir şey saklamadım.
ask-them =
    { $name } burada yeni, bu yüzden önce kendisine soruyorum. Bu bağlantıyı yalnızca { $name } adlı kişiye iletin; 7 gün içinde bir kez açılabilir:

    { $link }

    O zamana kadar { $name } adlı kişinin hiçbir fotoğrafına bakmam.
titled = “{ $title }” sohbetinde
untitled = Adını artık göremediğim bir sohbette
agree-question =
    { $where } biri sizi { $name } olarak tanımamı istiyor.

    { $statement }
agree-yes = Kabul ediyorum
agree-no = Hayır
agreed = Teşekkürler. { $where } bundan sonra sizi { $name } olarak tanıyorum. Fikrinizi değiştirirseniz: /forgetme
agreed-in-vain = Teşekkürler. Ama gönderilenlerden sizi öğrenemedim. { $where } bunu biliyorlar ve { $name } için bir fotoğraf daha gönderebilirler; ondan önce fikrinizi değiştirirseniz onlara söyleyin.
agreed-there = { $name } burada tanınmayı kabul etti.
declined = Peki: hakkınızda hiçbir şey saklanmıyor, isteyenlere de bu bildiriliyor.
declined-there = { $name } burada tanınmamayı tercih ediyor. Yanıt bekleyen her şey silindi.
never-said = { $name } 7 gün içinde yanıt vermedi, bu yüzden bekleyenleri sildim. /enroll { $name } yeniden sorar.

link-to-forward =
    Bu bağlantıyı yalnızca { $name } adlı kişiye iletin; 7 gün içinde bir kez açılabilir. Ya da o kişinin bir mesajına yanıt olarak /link { $name } gönderin.

    { $link }
linked = { $name }, Telegram’da { $user }: bundan sonra /forgetme komutunu kendisi kullanabilir.
unlinked = { $name } artık Telegram’da kimseye bağlı değil.
not-linked = { $name } Telegram’da kimseye bağlı değil.
iam-question = { $where } birini { $name } olarak tanıyorum. Bu siz misiniz?
iam-yes = Evet, benim
iam-no = Hayır
iam-linked = Güzel: oradaki { $name } sizsiniz, artık biliyorum. /forgetme sizi istediğiniz zaman siler.
iam-nobody = Peki: hiçbir şey değişmedi.

forget-me =
    { $chats ->
        [one] Sizi bir sohbette tanıyorum. Oradan sileyim mi? Bu geri alınamaz.
       *[other] Sizi { $chats } sohbette tanıyorum. Hepsinden sileyim mi? Bu geri alınamaz.
    }
forget-me-here = Burada siz olarak tanıdığım kişiyi sileyim mi? Bu geri alınamaz.
forget-me-yes = Evet, beni sil
forget-me-no = Hayır, kalayım
kept-me = Peki: her şey olduğu gibi kalıyor.
nobody-linked = Siz olduğunu bildiğim kimse yok. Yine de biri sizi bir sohbette tanıttıysa, orayı yöneten birinden, grupta bir yöneticiden, orada /forget ve adınızı göndermesini isteyin; benimle özel bir sohbette bu, konuştuğum kişinin kendisidir.
nobody-linked-here = Burada siz olduğunu bildiğim kimse yok. Yine de biri sizi tanıttıysa, bu sohbeti yöneten birinden, bir yöneticiden, burada /forget ve adınızı göndermesini isteyin.
others-may-not = Bundan sonra, siz olduğunuzu bildiğim hiçbir yerde başkası sizi tanıtamaz, fotoğraflarınızı ekleyemez. Size sorulan yerde kendiniz yine kabul edebilirsiniz.
others-may = Bundan sonra başkaları sizi yeniden tanıtabilir.
others-no = Başkaları beni tanıtamasın
others-yes = Başkaları beni yine tanıtabilsin

holds-consent = • { $mode ->
        [household] Burada kimi tanıttığınız size kalmış, evdeki bir albümde olduğu gibi.
        [asked] Yeni olan herkese önce sorulur: bir bağlantı açar ve özel sohbette kabul eder.
       *[vouched] Birini tanıtan, o kişinin kabul ettiğini bir kez söyler.
    }
choice-consent-household = kendi albümü
choice-consent-vouched = tanıtan kefil
choice-consent-asked = kendisine sor
card-consent = { $mode ->
        [household] Kendi albümünde tanıtıldı
        [asked] Kendisi kabul etti
       *[vouched] Biri, kabul ettiğini söylüyor
    } · { $date } · { $version }
card-linked = Bir Telegram kullanıcısına bağlı.

command-link = birinin Telegram’da kim olduğunu söyleyin: /link Ada
command-unlink = birinin Telegram bağını kaldırın: /unlink Ada
command-forgetme = beni tanıdığın her yerden sil

error-needs_consent =
    { $place ->
        [terminal] { $name } adlı kişinin kabul ettiğini kimse söylemedi.
       *[chat] { $name } adlı kişinin kabul ettiğini henüz kimse söylemedi ya da üzerinden çok zaman geçti. Fotoğrafı “/enroll { $name }” ile yeniden gönderin: size sorarım.
    }
error-nobody_else = { $name } bunu başkasının yapamayacağını söyledi. Kendisi yapabilir.
error-not_asked = Bu, sorulan kişi ya da bir yönetici için.
error-user_taken = Bu Telegram kullanıcısı burada zaten başka biri: kimse aynı sohbette iki kişi olamaz.
error-no_user = Kimi kastediyorsunuz? O kişinin kendi yazdığı bir mesajı “/link Ada” ile yanıtlayın ya da komutu tek başına gönderin: size o kişi için bir bağlantı veririm.

## Gizlilik, dışa aktarma ve silme

command-privacy = neyi, nerede, ne kadar süre sakladığım
command-export = bu sohbetteki her şey, dosya olarak
command-eraseall = buradaki herkesi ve her şeyi unut
privacy =
    Bu sohbetten neleri, ne kadar süre sakladığım:

    • Tanıtılan herkes için: adı, kişiyle ne zaman tanıştığım ve onu en son ne zaman gördüğüm, bir de her fotoğraf için sayılar halinde yüz özellikleri; bunlar { $where }. Fotoğrafların kendisini hiçbir yerde saklamam: bütün mesajlar gibi Telegram’da kalırlar, ben yalnızca nerede olduklarını bilirim.
    • Tanımadığım yüzler için: yanıtımın altındaki düğmeler için fotoğrafın neresinde olduklarından başka hiçbir şey.
    • Bana sorulan fotoğraflar (Telegram’daki yerleriyle) ve açık sorular: { $sightings } gün.
    • Burada kimin ne yaptığı, yüzler olmadan: { $audit } gün.
    • { $unseen }

    Bunları kim görür: bu sohbetteki herkes ve beni işleten kişi. Başka hiçbir sohbet görmez ve bunların hiçbiri başka bir şeyi eğitmek için kullanılmaz.

    Unutulmak için: /forget ve adınız. Gruplarda bunu, isteyen herkes için bir yönetici yapar. /export bir sohbetteki her şeyi verir, /eraseall hepsini siler; her silmeden sonra yeniden bakar, nelerin doğrulanmış biçimde silindiğini söylerim. Bir şeyin silindiğini ve ne zaman silindiğini, hiçbir yedek onu geri getirmesin diye, hiçbir ad olmadan saklarım.
privacy-where =
    { $engine ->
        [rekognition] Amazon Rekognition tarafından AWS’nin { $region } bölgesinde saklanır
       *[other] çalıştığım bilgisayarda saklanır
    }
privacy-unseen =
    { $months ->
        [0] Kişiler, ne kadar uzun süre görülmeseler de, biri onları unutmamı isteyene kadar kalır.
       *[other] { $months } ay boyunca kimsenin görmediği kişiler burada duyurulur ve biri kalmalarını istemezse bir hafta sonra silinir.
    }
privacy-amazon = Amazon yanıt vermek için her fotoğrafa bakar ve beni işleten kişi bunu reddetmediyse (AWS Organizations’ın yapay zekâ hizmetlerini devre dışı bırakma ilkesi, “AI services opt-out policy”) hizmetlerini geliştirmek için resimleri saklayabilir. Reddedip reddetmediğini kendisine sorun.

leaving = Bundan sonra { $name } adını kimseye söylemem, ama henüz her şey silinmedi.
leaving-all = Bundan sonra burada kimseyi tanımıyorum, ama henüz her şey silinmedi.
unconfirmed =
    Silme belgesi, { $moment } UTC: { $engine ->
        [rekognition] Amazon Rekognition’da
       *[other] çalıştığım bilgisayarda
    } { $faces ->
        [0] henüz hiçbir yüzün silindiği doğrulanmadı
       *[other] { $faces } yüzün silindiği doğrulandı
    }{ $left ->
        [0] {""}
       *[other] , { $left } yüz için doğrulama bekleniyor
    }. { $place ->
        [terminal] Bundan sonra ne çalışırsa buna devam eder: whobot doctor --repair
       *[chat] Denemeyi sürdürürüm ve burada haber veririm.
    }
receipt-all =
    Silme belgesi, { $moment } UTC: { $engine ->
        [rekognition] Amazon Rekognition’da
       *[other] çalıştığım bilgisayarda
    } { $faces ->
        [0] saklanan bir yüz yoktu
       *[other] { $faces } yüz silindi
    }; yeniden arandı ve bulunamadı. Adlar, bütün fotoğrafların yerleri, açık sorular ve ayarlar da silindi.
report-asked = Hemen doğrulayamadıklarım artık silindi.
report-unseen =
    { $people ->
        [one] Duyurduğum, uzun süredir kimsenin görmediği kişi silindi.
       *[other] Duyurduğum, uzun süredir kimsenin görmediği { $people } kişi silindi.
    }
report-gave-up =
    { $days } gün boyunca burada unutmam gereken her şeyi silmeye çalıştım, artık bırakıyorum. { $engine ->
        [rekognition] Amazon Rekognition’da
       *[other] Çalıştığım bilgisayarda
    } { $faces ->
        [0] hiçbir yüzün silindiği doğrulanmadı
       *[other] { $faces } yüzün silindiği doğrulandı
    }; { $left ->
        [0] kaç yüz kaldığını bilemiyorum
       *[other] { $left } yüz kalmış olabilir
    }. Adlar silindi ve kalanlarla kimse bulunamaz. Beni işleten kişi orada neyi sileceğini günlüğümde bulabilir.
unseen =
    Bu kişileri burada { $months } aydır kimse görmedi: { $people }.

    7 gün sonra onları sileceğim. Kalmasını istediklerinize dokunun.
stay = { $name } kalsın
everybody-stays = Peki, hepsi kalıyor.
months =
    { $months ->
        [0] kişiler kalsın
       *[other] { $months } ay
    }
holds-forget-after = • { $months } ay boyunca kimsenin görmediği kişiler burada duyurulur, bir hafta sonra da silinir.
erase-all-more = Bana sorulan fotoğraflar, açık sorular ve ayarlar da gider; yalnızca dil kalır. /export size önce bir kopya verir.
erase-all-yes = Evet, her şeyi sil
erase-all-no = Hayır, her şey kalsın
erase-all-number =
    { $people ->
        [0] Yanlışlıkla olmadığından emin olmak için: burada tanıdığım kişilerin sayısını, yani 0 yazarak yanıt verin, her şey silinsin.
       *[other] Yanlışlıkla olmadığından emin olmak için: burada tanıdığım kişilerin sayısını, yani { $people } yazarak yanıt verin, hepsi silinsin.
    } Vazgeçerseniz: /cancel
exported = Bu sohbetteki her şey: { $people } kişi, { $photos } fotoğraf.
exported-missing = { $missing } fotoğraf eklenemedi: hangisinin ve neden eklenemediği people.json dosyasında yazıyor.
export-sent = Size özel sohbette gönderdim.
undo-instead =
    { $kind ->
        [renamed] Bunun yerine geri al: { $name } başka ad aldı
        [merged] Bunun yerine geri al: { $name } birleştirildi
       *[removed] Bunun yerine geri al: bir fotoğraf kaldırıldı
    }
error-leaving = { $name } adında birini hâlâ siliyorum ve bu doğrulanana kadar kimse o adı alamaz. Başka bir ad seçin ya da bekleyin: bitince burada haber veririm.
error-not_the_number =
    { $people ->
        [0] Burada tanıdığım kişilerin sayısı bu değil: hiçbir şey silinmedi. Doğrusu 0.
       *[other] Burada tanıdığım kişilerin sayısı bu değil: hiçbir şey silinmedi. /people kaç kişi olduklarını söyler.
    }
error-underway = Zaten üzerinde çalışıyorum: her seferinde tek bir dışa aktarma.
error-not_in_private = Dışa aktardıklarımı tek bir kişiye özel sohbette gönderirim; size orada yazamıyorum. Profilimi açın, Başlat düğmesine basın ve burada yeniden isteyin; anonim yönetici olarak değil.
error-photo_gone = Telegram son kaldırılan fotoğrafı vermiyor, bu yüzden onu şu anda yeniden öğrenemem. Bir dakika sonra bir kez daha deneyin ya da ondan önce yapılanı geri alın.

## Ücret, sınırlar ve kayıt

command-usage = bu sohbetin ne kullandığı ve kaça mal olduğu
command-audit = burada kimin ne yaptığı
usage = Bu sohbetin istedikleri:
usage-all = Bütün sohbetlerin birlikte istedikleri:
usage-this = { $month }, şimdiye kadar:
usage-last = { $month }:
usage-nothing = • hiçbir şey
usage-done = • { $list }
usage-calls = • Amazon Rekognition çağrıları: { $list }
usage-cost = • Ücretlendirilen: { $billed } çağrı, yaklaşık { $dollars } $
usage-cap = • Üst sınır: ücretlendirilen { $cap } çağrının { $billed } kadarı kullanıldı, %{ $percent }.
usage-by-chat = Bu ay ücretlendirilen çağrılar, sohbete göre:
usage-chat = • { $chat }: { $billed }
usage-identify = bakılan fotoğraf
usage-remember = öğrenilen fotoğraf
usage-explain = açıklanan yanıt
usage-find = yüz aranan fotoğraf
usage-rehearse = herkesi karşılaştırma
usage-move = kişi birleştirme ya da ayırma
usage-recover = onarılan öğrenme
usage-forget = silme
usage-drop = silinen galeri
cap-near =
    { $whose ->
        [all] Bu ayın üst sınırının %{ $percent } kadarı kullanıldı: bütün sohbetlerde birlikte, ücretlendirilen çağrılardan { $billed }/{ $cap }. Sınıra gelince gelecek aya kadar tanımayı ve öğrenmeyi bırakırım. Sınırı MONTHLY_CALLS belirler; /usage daha fazlasını anlatır.
       *[chat] Bu sohbetin bu ay kullanabileceğinin %{ $percent } kadarı kullanıldı: ücretlendirilen çağrılardan { $billed }/{ $cap }. Sınıra gelince burada gelecek aya kadar tanımayı ve öğrenmeyi bırakırım. Beni işleten kişi sınırı yükseltebilir; /usage daha fazlasını anlatır.
    }
error-cap_reached =
    { $whose ->
        [all] Bütün sohbetlerin bu ayki toplam { $limit } çağrısı tükendi. { $day } tarihinde devam ederim. Beni işleten kişi üst sınırı yükseltebilir (MONTHLY_CALLS). Birini unutmak yine de mümkün.
       *[chat] Bu sohbetin bu ayki { $limit } çağrısı tükendi. { $day } tarihinde devam ederim. Beni işleten kişi üst sınırı yükseltebilir (MONTHLY_CALLS_PER_CHAT). Birini unutmak yine de mümkün.
    }
error-too_fast =
    { $whose ->
        [chat] Bir sohbette dakikada en fazla { $limit } fotoğrafa bakarım. { $seconds } sn sonra devam ederim; o zamana kadar fotoğrafları atlarım.
       *[user] Bir kişi için dakikada en fazla { $limit } fotoğrafa bakarım. { $seconds } sn sonra devam ederim; o zamana kadar fotoğraflarınızı atlarım.
    }
audit = Burada yapılanlar, en yenisi başta (UTC):
audit-empty = Burada kaydettiğim bir şey yapılmadı: kimse öğrenilmedi, yeniden adlandırılmadı ya da unutulmadı, hiçbir ayar değişmedi.
audit-line = { $at } · { $act } · yapan: { $by }
audit-nameless = artık tanımadığım biri
audit-operator = beni işleten kişi
audit-anonymous = anonim bir yönetici
audit-channel = bir kanal
audit-left = ayrılmış biri
act-enrolled = fotoğraf öğretildi: { $name }
act-renamed = adı değişti: { $name }
act-merged = biri şununla birleştirildi: { $name }
act-removed = fotoğraf kaldırıldı: { $name }
act-undone = değişiklik geri alındı: { $name }
act-forgot = unutuldu: { $name }
act-linked = Telegram’da kim olduğu söylendi: { $name }
act-unlinked = Telegram’daki bağı kaldırıldı: { $name }
act-agreed = tanınmayı kabul etti: { $name }
act-exported = her şey dışa aktarıldı
act-erased-all = her şey silindi
act-set = ayarlar değişti
act-let-in = biri içeri alındı
act-shut-out = birinin erişimi kaldırıldı

## Boşuna denenenler

given-up = Bunu birkaç kez denedim, ama bir türlü sonuna varamadım. Lütfen yeniden gönderin; bu da işe yaramazsa beni işleten kişiye haber verin.
