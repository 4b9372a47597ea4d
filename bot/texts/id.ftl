# Bahasa Indonesia (Indonesian): setiap kata yang diucapkan bot ini.
# Nama dipisahkan dari teks di sekitarnya bila arah tulisannya berlawanan.
# $place berisi “terminal” bagi orang yang mengetik perintah di sana, dan “chat” di tempat lain.

## Kata-kata pertama

start =
    Halo! Aku bisa memberi tahu siapa yang ada di foto.

    1. Kenalkan seseorang: kirim foto satu orang dengan keterangan “/enroll Sari”.
    2. Kirim foto lain apa saja: aku menjawab dengan nama orang yang kukenal dan seberapa yakin aku.

    Selengkapnya di /help.
help =
    Kirim foto dan aku akan memberi tahu siapa yang ada di dalamnya. Boleh sebagai foto, file, stiker, atau video; dari video hanya pratinjaunya yang kulihat.

    { help-commands }

    Beberapa foto yang dikirim bersamaan dijawab bersamaan. Setiap chat punya orangnya sendiri: tak seorang pun di sini dikenal di tempat lain.

    { $holds }
help-commands =
    /who – sebagai keterangan foto, atau balasan ke sebuah foto: foto itu yang kulihat
    /enroll Sari – sebagai keterangan foto, balasan ke sebuah foto, atau sendirian: nanti kuminta fotonya. Dengan dua atau tiga foto seseorang, aku jadi lebih yakin.
    /people – siapa saja yang kukenal di sini, dengan foto mereka
    /rename Sari – ganti nama; /merge Sari – dua di antaranya sebenarnya satu orang
    /forget Sari – aku melupakan seseorang beserta semua fotonya
    /undo – membatalkan penggantian nama, penggabungan, atau penghapusan foto yang terakhir
    /settings – seberapa yakin aku sebelum menyebut nama, gambar atau kata, dan di grup foto mana yang kujawab
    /language – bahasa yang kupakai untuk menjawab
    /stats – chat ini dalam angka
    /calibrate – seberapa sering aku bakal keliru di sini, dinilai dari foto kalian sendiri
    /link Sari – sebagai balasan ke pesan orangnya: siapa dia di Telegram; /unlink Sari
    /forgetme – menghapus dirimu, di mana pun aku tahu bahwa itu kamu
    /privacy – apa yang kusimpan, di mana, dan berapa lama; /export – semua isi chat ini dalam satu file; /eraseall – aku melupakan semua orang dan semua hal di sini
    /usage – pemakaian chat ini dan biayanya
    /audit – siapa melakukan apa di sini
    /cancel – aku berhenti menunggu apa pun yang tadi kuminta
help-group =
    Tanya aku siapa yang ada di foto: balas fotonya dengan /who, atau tulis /who atau namaku di keterangannya. Pengirim foto bisa menambahkannya belakangan.

    { help-commands }

    Setiap chat punya orangnya sendiri: tak seorang pun di sini dikenal di tempat lain.

    { $holds }

    { $sight }

    ID grup ini { $chat }.
sees-everything = Semua pesan di sini sampai kepadaku, tetapi yang kulihat hanya foto yang kujawab.
sees-little = Di grup ini mode privasiku aktif: aku hanya melihat perintah, foto yang keterangannya memuat perintah atau namaku, dan balasan untukku; dari sebuah album, hanya foto yang punya keterangan. Supaya aku bisa melihat semua foto, jadikan aku admin, atau matikan mode itu (@BotFather, /setprivacy) lalu tambahkan aku lagi.
greeting =
    Halo! Aku bisa memberi tahu siapa yang ada di foto.

    1. Kenalkan seseorang: kirim foto satu orang dengan keterangan “/enroll Sari”.
    2. Tanyakan foto apa saja: balas dengan /who, atau tulis /who di keterangannya.

    Lewat /settings, aku bisa menjawab semua foto. Selengkapnya di /help.
description =
    Siapa ini? Kirim foto, dan aku menjawab dengan nama orang yang kukenal di dalamnya, serta seberapa yakin aku.

    Kamu sendiri yang mengenalkan orang: cukup foto dengan keterangan “/enroll Sari”. Setiap chat punya orangnya sendiri, tak ada yang dipelajari tanpa diminta, dan “/forget Sari” benar-benar menghapus.
short-description = Siapa ini? Aku menyebut nama orang di fotomu, setelah kamu mengenalkan mereka kepadaku.
not-yours = Tombol ini untuk orang yang sudah dikenalkan kepadaku.
hint = Kirim foto dan aku akan memberi tahu siapa yang ada di dalamnya. Di /help ada hal lain yang bisa kulakukan.

command-who = siapa yang ada di foto: sebagai keterangan atau balasan
command-enroll = ajari aku satu wajah: /enroll Sari
command-people = siapa yang kukenal di sini
command-rename = beri seseorang nama lain: /rename Sari
command-merge = dua di antaranya satu orang: /merge Sari
command-undo = batalkan perubahan terakhir
command-forget = lupakan seseorang: /forget Sari
command-settings = caraku menjawab di sini
command-language = bahasa yang kupakai untuk menjawab
command-stats = chat ini dalam angka
command-calibrate = bandingkan foto di sini, untuk memilih seberapa yakin aku sebelum menyebut nama
command-cancel = berhenti menunggu yang tadi kuminta
command-help = apa yang bisa kulakukan

## Siapa ini?

match = { $name } · { $percent }%
maybe = { $name }? ({ $percent }%)
either = { $first }, atau { $second }
unknown = seseorang yang tidak kukenal
nobody-alone = Wajah ini belum kukenal.
numbered = { $number } { $who }
settled = ✓ { $name }
settled-kept = ✓ { $name }, kuingat
nobody-meant = bukan orang yang perlu kukenal
nobody-meant-alone = Baik: ini bukan orang yang perlu kukenal.
left-out-face = dilewati
left-out-alone = Baik, wajah ini kulewati.
no-face = Aku tidak melihat wajah di foto ini. Coba foto dengan wajah yang lebih besar, lebih terang, dan menghadap ke sini.
nobody-enrolled = Aku melihat { $faces } wajah, tetapi belum kenal siapa pun di sini. { people-none-hint }

how-to-ask = Kirim /who sebagai balasan ke sebuah foto, atau sebagai keterangannya, dan aku akan memberi tahu siapa yang ada di dalamnya.

label-maybe = { $name }?
album-line = Foto { $photo }: { $what }
album-face = Foto { $photo }, wajah { $face }: { $what }
album-no-face = tidak ada wajah
more-lines = … dan { $count } baris lagi.
previewed =
    Dari pratinjau { $kind ->
        [video-note] pesan video
        [animation] animasi
        [sticker] stiker bergerak
       *[video] video
    }:
previewed-part =
    Foto { $photo } adalah pratinjau sebuah { $kind ->
        [animation] animasi
       *[video] video
    }.

## Tombol di bawah jawaban

# $number bernilai 0 bila hanya ada satu wajah.
button-right = { $number ->
        [0] ✓ { $name }
       *[other] { $number } ✓ { $name }
    }
button-wrong = { $number ->
        [0] ✗ Bukan { $name }
       *[other] { $number } ✗ Bukan { $name }
    }
button-why = { $number ->
        [0] Kenapa?
       *[other] { $number } Kenapa?
    }
button-who = { $number ->
        [0] Siapa ini?
       *[other] { $number } Siapa ini?
    }
button-else = { $number ->
        [0] Orang lain
       *[other] { $number } Orang lain
    }
button-nobody = { $number ->
        [0] Tak perlu dikenal
       *[other] { $number } Tak perlu dikenal
    }
button-skip = { $number ->
        [0] Lewati
       *[other] { $number } Lewati
    }
button-learn = { $number ->
        [0] Ingat foto ini
       *[other] { $number } Ingat yang ini
    }
button-change = { $number ->
        [0] Ubah
       *[other] { $number } Ubah
    }
button-all = ‹ Semua wajah
button-photo = Foto { $photo } dari { $of }
button-pictures = Tampilkan gambar
name-this-face = { $number ->
        [0] Siapa ini? Balas dengan namanya, dan wajah ini kuingat.
       *[other] Siapa nomor { $number }? Balas dengan namanya, dan wajah ini kuingat.
    }
name-this-album-face = Siapa wajah { $number } di foto { $photo }? Balas dengan namanya, dan wajah ini kuingat.
picture-caption = Foto { $photo }
why-no-picture = { $why } Foto itu ditambahkan dari file: gambarnya tidak ada di sini.
why-remove = Hapus foto itu

## Mengenalkan orang

enrolled = { $photos ->
        [1] Mulai sekarang aku kenal { $name }.
       *[other] Sekarang aku mengenal { $name } dari { $photos } foto.
    }
enrolled-again = Foto { $name } yang ini sudah kupunya.
send-photo = Sekarang kirim foto { $name }, tanpa orang lain di dalamnya. /cancel kalau tidak jadi.
which-face = Yang mana { $name }?
which-likeliest = Menurutku nomor { $number }.
which-settled = Nomor { $number } adalah { $name }.
doubt = Ini tidak mirip foto { $name } yang lain. Benarkah ini { $name }?
doubt-sure = Ya, ini { $name }
doubt-leave = Bukan, lewati
lookalike = Ini mirip { $other } ({ $percent }%). Apakah { $name } orang yang sama?
lookalike-same = Ya, ini { $other }
lookalike-different = Bukan, { $name } orang lain
left-out = Baik: yang ini tidak kupelajari sebagai { $name }.

## Orang

people = Aku mengenal { $count } orang di sini:
people-line = { $name } · { $photos } foto
people-part = Aku mengenal { $count } orang di sini, ini nomor { $first } sampai { $last }:
people-since = sejak { $date }
people-seen = terakhir terlihat { $date }
people-more = … dan { $count } lagi.
people-none = Aku belum kenal siapa pun di sini. { people-none-hint }
people-none-hint =
    { $place ->
        [terminal] Kenalkan seseorang: whobot enroll NAME PHOTO
       *[chat] Kirim foto satu orang dengan keterangan “/enroll Sari”.
    }
forget-question =
    { $photos ->
        [0] Lupakan { $name }? Ini tidak bisa dibatalkan.
        [1] Lupakan { $name } dan satu-satunya foto yang membuatku mengenalnya? Ini tidak bisa dibatalkan.
       *[other] Lupakan { $name } dan { $photos } foto yang membuatku mengenalnya? Ini tidak bisa dibatalkan.
    }
forget-yes = Ya, lupakan { $name }
forget-no = Tidak, simpan { $name }
forgotten =
    { $photos ->
        [0] Selesai. { $name } sudah dihapus.
       *[other] Selesai. { $name } dan { $photos } wajah yang kuingat sudah dihapus.
    }
receipt =
    Tanda terima { $moment } UTC: { $faces ->
        [0] tidak ada wajah yang tersimpan
       *[other] { $faces } wajah sudah dihapus
    } { $engine ->
        [rekognition] di Amazon Rekognition
       *[other] di mesin ini
    }, sudah dicari lagi dan tidak ditemukan; nama dan lokasi foto-fotonya juga sudah dihapus.
kept = { $name } tetap di sini.
card = { $name } · foto { $number } dari { $of } · ditambahkan { $added }
card-from-file = Yang ini ditambahkan dari file: gambarnya tidak ada di sini.
card-gone = Telegram tidak lagi memberikan gambarnya.
card-remove = Hapus yang ini
card-rename = Ganti nama
card-merge = Gabungkan
card-forget = Lupakan
card-close = Tutup
show = Lihat { $name }
coach-nothing = Koleksi fotonya sudah bagus: tidak ada yang kurang.
coach-one = Berikutnya, foto { $wish } akan membantu.
coach-two = Berikutnya, foto { $wish } dan { $other } akan membantu.
advice-front = yang menghadap lurus ke depan
advice-left = yang menoleh ke kiri
advice-right = yang menoleh ke kanan
advice-up = yang sedikit mendongak
advice-down = yang sedikit menunduk
advice-light = yang pencahayaannya lebih baik
advice-sharp = yang fokusnya tajam
advice-large = yang diambil dari lebih dekat
rename-question = Mulai sekarang { $name } dipanggil apa? Balas dengan namanya. /cancel kalau tidak jadi.
renamed = { $before } mulai sekarang bernama { $name }.
merge-whom = Siapa lagi { $name }? Balas dengan nama yang satunya: { $name } akan menjadi bagian dari orang itu. /cancel kalau tidak jadi.
merge-question = Apakah { $name } ({ $photos } foto) orang yang sama dengan { $other } ({ $others } foto)? Kalau ya, aku mengenal { $other } dari { $all } foto, dan nama { $name } hilang.
merge-yes = Ya, satu orang
merge-no = Tidak, biarkan
merge-offer = Mereka satu orang: gabungkan
merged = { $before } sekarang bagian dari { $name }, yang kukenal dari { $photos } foto.
not-merged = Baik, mereka tetap dua orang.
removed = Sudah dihapus. Sekarang aku mengenal { $name } dari { $photos } foto.
removed-for-good = { removed } Foto itu berasal dari file, jadi penghapusan ini tidak bisa kubatalkan.
undo = Batalkan
undone-renamed = Dibatalkan: { $name } memakai nama itu lagi.
undone-merged = Dibatalkan: { $name } kembali menjadi orang tersendiri, dengan { $photos } foto.
undone-removed = Dibatalkan: aku mengenal { $name } dari { $photos } foto lagi.
drop-question =
    { $people ->
        [0] Lupakan semua tentang chat ini? Ini tidak bisa dibatalkan.
        [1] Lupakan satu-satunya orang yang kukenal di sini? Ini tidak bisa dibatalkan.
       *[other] Lupakan semua { $people } orang yang kukenal di sini? Ini tidak bisa dibatalkan.
    }
drop-question-adopted = { drop-question } Koleksi { $collection } sudah ada sebelum aku: koleksi itu dihapus di AWS beserta semua isinya, termasuk yang ditaruh program lain di sana.
dropped =
    { $people ->
        [0] Selesai. Tidak ada lagi yang perlu dilupakan.
        [1] Selesai. Satu-satunya orang yang kukenal di sini sudah dihapus.
       *[other] Selesai. Semua { $people } orang sudah dihapus.
    }
nobody-dropped = Semua orang tetap di sini.
why = { $name }: paling mirip foto yang ditambahkan { $added } ({ $percent }%){ $others ->
        [0] .
       *[other] , lalu { $others } foto lain.
    }
why-nothing = { $name }: dari semua foto bersama-sama; tidak ada satu pun yang benar-benar dekat.

cancelled = Baik, tidak jadi.
nothing-to-cancel = Tidak ada yang perlu dibatalkan.

## Pengaturan

language = Bahasa Indonesia
list-words = { ", " }
list-parts = { "; " }
settings = Caraku menjawab di chat ini:
holds-bands = • Mulai { $match }% aku menyebut nama. Mulai { $maybe }% aku bertanya: “Sari?”
holds-margin = • Orang yang kusebut unggul { $margin }% dari semua yang lain. Kalau ada dua yang lebih berdekatan, aku bertanya.
holds-pictures = • Kalau ada beberapa wajah, aku membalas dengan gambar bernomor.
holds-text = • Aku menjawab dengan kata-kata saja, tanpa gambar.
holds-every-photo = • Aku menjawab setiap foto yang ada wajahnya, dan diam saja untuk yang lain.
holds-asked = • Aku menjawab foto kalau ditanya: lewat /who, lewat namaku di keterangan, atau lewat balasan kepadaku.
choice-stricter = lebih ketat
choice-usual = biasa
choice-looser = lebih longgar
choice-pictures = gambar
choice-text = kata saja
choice-asked = kalau ditanya
choice-every = setiap foto
choice-own-language = ikut penanya
spoken-own = Aku menjawab semua orang di sini dalam bahasa mereka masing-masing, sejauh aku bisa.
spoken = Aku menjawab semua orang di sini dalam bahasa ini: { $language }.
lead = unggul { $margin }%
ticked = ✓ { $choice }

stats = Chat ini dalam angka, sejak { $since }:
stats-people = • Orang yang kukenal: { $people }, dari { $photos } foto
stats-photos = • Foto yang ditanyakan kepadaku: { $photos }
stats-faces = • Wajah di dalamnya: disebut namanya { $match }, ditanyakan { $maybe }, tak dikenal { $unknown }

## Kalibrasi

bands = { $match } / { $maybe } / { $margin }
compare-question = Untuk membandingkan foto-foto kalian satu sama lain, aku harus membuat { $calls } panggilan ke Rekognition yang ditagih Amazon, sekitar ${ $dollars }. Lanjut?
compare-yes = Ya, bandingkan
compare-no = Tidak, biarkan
comparing = Aku sedang membandingkan foto-fotonya …
not-compared = Baik: tidak ada yang dibandingkan, dan tidak ada yang berubah.
compared = Masing-masing dari { $faces } foto { $people } orang di sini kuanggap sebagai foto baru. Apa yang bakal kukatakan? Angkanya: menyebut nama mulai … %, bertanya mulai … %, unggul sekian %.
outlook = { $choice } ({ $bands })
outlook-now = Seperti sekarang
outlook-stricter = Lebih ketat
outlook-usual = Biasa
outlook-looser = Lebih longgar
outlook-fitted = Disesuaikan dengan foto kalian
outlook-strangers = • Orang asing: { $named } diberi nama; ditanyakan: { $asked }
outlook-known = • Orang yang kukenal: { $missed } tidak disebut namanya; di antaranya ditanyakan: { $asked }, dikira orang lain: { $mistaken }
share = { $count } dari { $of } ({ $low }–{ $high }%)
how-sure = Di dalam kurung adalah kisaran tempat angka sebenarnya paling mungkin berada. Foto-foto satu orang mirip satu sama lain, jadi kepastiannya lebih rendah daripada kelihatannya.
how-sure-few = Di dalam kurung adalah kisaran tempat angka sebenarnya paling mungkin berada. Dengan foto sesedikit ini, itu sekadar petunjuk: kalau ragu, pilih yang lebih ketat.
apply = { $choice }: { $bands }
apply-nothing = Biarkan seperti ini
applied = Mulai sekarang berlaku { $bands }: menyebut nama mulai angka pertama, bertanya mulai angka kedua, unggul sebesar angka ketiga.
applied-nothing = Tetap seperti ini: { $bands }.

## Bila ada yang salah

error-unreadable = Gambar ini tidak bisa kubuka: mungkin rusak, atau jenisnya tidak kukenal. { smaller-hint }
smaller-hint =
    { $place ->
        [terminal] Simpan sebagai JPEG atau PNG.
       *[chat] Kirim sebagai foto, bukan file, atau simpan sebagai JPEG atau PNG.
    }
lighter-hint =
    { $place ->
        [terminal] Perkecil dulu.
       *[chat] Kirim sebagai foto, bukan file, atau perkecil.
    }
error-truncated = Gambar ini terpotong: sebagian atau seluruh isi filenya hilang. Tolong ambil sekali lagi.
error-not_image = Ini bukan gambar. Aku bisa membaca foto dan file gambar seperti JPEG atau PNG.
error-too_large = File ini terlalu besar: aku bisa menerima paling banyak { $megabytes } MB. { lighter-hint }
error-too_many_pixels = Piksel gambar ini terlalu banyak: paling banyak { $megapixels } juta. { lighter-hint }
error-too_small = Gambar ini terlalu kecil untuk memperlihatkan wajah. Pakai aslinya, atau yang lebih besar.
error-no_preview = Ini datang tanpa pratinjau, dan aku hanya bisa melihat gambar. Ambil tangkapan layarnya.
error-no_photo = Foto yang mana? Kirim perintah ini sebagai keterangan foto, atau sebagai balasan ke fotonya sendiri, bukan ke jawabanku.
error-no_face = Aku tidak melihat wajah di foto ini. Coba foto yang wajahnya lebih besar, lebih terang, dan menghadap ke sini.
error-several_faces =
    Aku melihat { $faces } wajah di sini dan tidak tahu mana yang kamu maksud. { $place ->
        [terminal] Pakai foto satu orang, atau potong yang lain.
       *[chat] Kirim foto ini saja: nanti kutanya.
    }
error-another_face =
    Aku sudah mengenal { $name } dari wajah lain di foto ini. Kalau wajah itu orang lain, keluarkan dulu: /people, { $name }, “{ card-remove }”.
error-not_entitled =
    { $role ->
        [owner] Hanya pemilik bot ini yang boleh melakukannya.
       *[administrator] Hanya admin chat ini yang boleh melakukannya.
    }
error-not_usable = Wajahnya kutemukan, tetapi belum cukup baik untuk diingat: { $reasons }.
error-doubtful =
    { $place ->
        [terminal] Ini tidak mirip foto { $name } yang lain. Kalau memang { $name }: --sure
       *[chat] Ini tidak mirip foto { $name } yang lain. Kalau memang { $name }, kirim foto ini saja: nanti kutanya.
    }
error-looks_like =
    { $place ->
        [terminal] Ini mirip { $other } ({ $percent }%). Kalau memang { $name }: --sure
       *[chat] Ini mirip { $other } ({ $percent }%). Kalau memang { $name }, kirim foto ini saja: nanti kutanya.
    }
error-person_full = Aku sudah mengenal orang ini dari { $limit } foto, dan lebih dari itu tidak bisa kusimpan. Ini sudah banyak: tidak ada yang kurang.
error-taken =
    Ini tidak bisa diambil alih: koleksinya sudah milik chat lain, atau chat ini sudah punya orang atau koleksi sendiri. Sebutkan chat lain, atau biarkan chat ini mulai dari awal: whobot drop --chat ID
error-no_name =
    { $place ->
        [terminal] Siapa? Namanya belum ada.
       *[chat] Siapa? Tulis namanya setelah perintah, misalnya “/enroll Sari”.
    }
error-bad_name = Itu tidak bisa jadi nama: pakai 1 sampai 64 huruf, angka, atau tanda, ya.
error-unknown_person =
    { $place ->
        [terminal] Aku tidak kenal { $name } di sini. Siapa yang kukenal: whobot people
       *[chat] Aku tidak kenal { $name } di sini. Lihat /people untuk tahu siapa yang kukenal.
    }
error-too_few =
    { $people ->
        [0] Untuk itu perlu setidaknya 5 orang dengan masing-masing 2 foto, dan tak seorang pun di sini kukenal dari 2 foto.
       *[other] Untuk itu perlu setidaknya 5 orang dengan masing-masing 2 foto, dan di sini hanya { $people } orang yang kukenal dari sebanyak itu.
    } { another-hint }
another-hint =
    { $place ->
        [terminal] Tambahkan: whobot enroll NAME PHOTO
       *[chat] /enroll satu foto lagi dari orang-orang lainnya.
    }
error-name_taken = Sudah ada orang lain di sini yang bernama { $name }. Pilih nama lain, atau gabungkan keduanya kalau memang satu orang.
error-name_gone = Itu tidak bisa kubatalkan: sekarang sudah ada orang lain yang bernama { $name }. Beri dia nama lain dulu: /rename { $name }
error-one_person = Itu memang sudah satu orang. Sebutkan yang satunya: lihat /people untuk tahu siapa yang kukenal.
error-last_reference = Ini satu-satunya foto yang membuatku mengenal { $name }: tanpa foto ini, aku melupakan { $name }. Lanjut? Ini tidak bisa dibatalkan.
error-nothing_to_undo = Tidak ada yang bisa kubatalkan. Yang sudah dilupakan hilang untuk selamanya.
error-stale = Itu sudah selesai, atau sudah terlalu lama. Tolong mulai lagi.
error-service = Aku belum bisa menjawab sekarang: layanan yang kuandalkan tidak merespons. Coba lagi kira-kira satu menit lagi.
error-busy = Saat ini ada lebih banyak pekerjaan daripada yang boleh kuminta dari Rekognition. Coba lagi kira-kira satu menit lagi.
error-setup =
    { $place ->
        [terminal] { $problem }
       *[chat] Aku tidak bisa menjawab sampai pengelolaku memperbaiki pengaturanku; mencoba lagi tidak akan membantu. Penyebabnya ada di log-ku.
    }
error-gallery_gone =
    { $place ->
        [terminal] { $problem }
       *[chat] Wajah-wajah chat ini hilang dari tempat penyimpanannya, dan bukan karena aku. Pengelolaku bisa melihat di log-ku apa yang harus dilakukan.
    }
error-not_erased = Belum semuanya bisa dihapus barusan. Selain itu tidak ada yang berubah: coba lagi kira-kira satu menit lagi.
error-bug = Ada yang salah di pihakku, bukan salahmu. Coba lagi ya; kalau terus terjadi, beri tahu pengelolaku.

reason-EXTREME_POSE = wajahnya terlalu menoleh – lihat ke kamera
reason-LOW_BRIGHTNESS = terlalu gelap – menghadaplah ke jendela atau lampu
reason-LOW_CONFIDENCE = hampir tidak kelihatan – jangan sampai ada yang menutupinya
reason-LOW_FACE_QUALITY = terlalu terang atau terlalu pucat – cahaya yang lebih lembut membantu
reason-LOW_SHARPNESS = buram – jangan bergerak dan fokuskan ke wajah
reason-SMALL_BOUNDING_BOX = terlalu kecil – mendekatlah

## Siapa yang boleh memakaiku

command-invite = tautan untuk mengizinkan seseorang atau sebuah grup
command-access = siapa yang boleh memakaiku, dan siapa yang tidak lagi
help-owner =
    /invite – tautan untuk mengizinkan seseorang atau sebuah grup
    /access – siapa yang boleh memakaiku; satu ketukan mencabutnya
claim-link =
    Bot ini belum ada pemiliknya. Buka tautan ini di Telegram dalam satu jam, dan kamulah pemiliknya; tautan ini berlaku sekali, untuk siapa pun yang datang pertama:
    { $link }
claimed = Mulai sekarang aku milikmu: kamu boleh memakaiku di setiap chat.
claimed-hint =
    Siapa pun selain kamu yang menulis kepadaku, atau ingin aku ada di grupnya, menunggu persetujuanmu: aku akan bertanya di sini.

    Kirim foto satu orang dengan keterangan “/enroll Sari”, dan aku mengenalnya. Selengkapnya di /help.
not-yet = Belum bisa: aku belum punya pemilik. Pengelolaku menemukan tautan di terminal yang menjadikanku miliknya; “whobot claim” menampilkan tautan lain.
knocked = Aku hanya mengobrol dengan orang yang sudah dikenalkan kepadaku. Aku sudah bertanya kepada pemilikku, dan akan mengabarimu begitu kamu boleh masuk.
knocked-in-vain = Aku hanya mengobrol dengan orang yang sudah dikenalkan kepadaku, dan saat ini pemilikku tidak bisa kuhubungi. Kalau kamu mengenalnya, mintalah undangan.
knocked-group = Hanya pemilikku yang bisa mengizinkanku di sini. Aku sudah bertanya.
handle = { $name } (@{ $username })
somebody = Seseorang
knock-user = { $who }, ID { $user }, ingin mengobrol denganku. Boleh?
knock-group = { $who } ingin aku ada di grup “{ $title }”, ID { $group }. Bolehkah semua orang di sana memakaiku?
knock-yes = Izinkan
knock-no = Tidak
let-in = ✓ Diizinkan. Lewat /access kamu bisa melihat semuanya, dan mencabutnya.
turned-away = ✗ Tidak diizinkan. Paling cepat aku bertanya lagi besok.
welcome = Silakan masuk!
in-private = Itu urusan kita berdua: tanyakan di chat pribadi kita.
invitations =
    Untuk satu orang, yang setelah itu boleh memakaiku di chat pribadi:
    { $person }

    Untuk sebuah grup, dan semua orang di dalamnya:
    { $group }

    Masing-masing berlaku sekali, dalam seminggu, untuk siapa pun yang membukanya lebih dulu.
access = Siapa yang boleh memakaiku:
access-line =
    • { $name } · { $kind ->
        [owner] pemilikku
        [chat] semua orang di grup
       *[user] di chat pribadi
    }
access-settled = { $line } · ditetapkan di pengaturan
access-remove = Keluarkan { $name }
access-question = Cabut izin { $name } untuk memakaiku? Yang diajarkan kepadaku di sana tetap ada, kalau-kalau suatu hari kembali.
access-yes = Ya, keluarkan
access-no = Tidak, biarkan
access-removed = Selesai: { $name } tidak boleh memakaiku lagi. Lihat /access untuk tahu siapa yang boleh.
nameless = ID { $id }
error-link_gone = Tautan ini sudah pernah dibuka, sudah terlalu lama, atau bukan untuk ini. Minta tautan baru dari orang yang memberimu.
error-has_owner =
    { $place ->
        [terminal] Bot ini sudah punya pemilik. Pemilik lain bisa disebutkan di OWNER_IDS.
       *[chat] Aku sudah punya pemilik.
    }
error-last_owner = Harus ada yang memilikiku: sebutkan dulu pemilik lain di OWNER_IDS.
error-leaders_unknown = Saat ini Telegram tidak memberitahuku siapa adminnya. Coba lagi kira-kira satu menit lagi.

## Persetujuan

# Siapa pun yang mengubah pernyataan harus menaikkan versinya di bot/faces/consents.py: persetujuan orang dicatat menurut versi itu.
statement-household = Chat ini milikmu sendiri, seperti album di rumah: kamu bertanggung jawab atas siapa pun yang kamu kenalkan.
statement-vouched = { $name } tahu bahwa aku akan mengingat angka-angka yang menggambarkan wajahnya, untuk menyebut namanya di foto-foto chat ini dan tidak di tempat lain, dan menyetujuinya. Foto tidak disimpan. Semuanya dihapus begitu { $name } atau seorang admin memintanya.
statement-asked = Aku akan mengingat angka-angka yang menggambarkan wajahmu, untuk menyebut namamu di foto-foto chat itu dan tidak di tempat lain. Foto tidak disimpan, dan sejauh ini belum ada yang dilihat. Kamu bisa menarik persetujuan ini kapan saja: /forgetme menghapus semuanya.

vouch-question =
    { $name } baru di sini, dan belum ada yang dipelajari. Apakah kamu menyatakan ini untuk { $name }?

    { $statement }
vouch-yes = { $name } setuju – ingat
vouch-no = Batal
vouched = { $name } setuju. Tinggal satu pertanyaan lagi:
not-vouched = Baik: aku tidak mempelajari apa pun tentang { $name }, dan tidak menyimpan apa pun.
ask-them =
    { $name } baru di sini, jadi { $name } kutanya dulu. Teruskan tautan ini hanya kepada { $name }; tautan ini bisa dibuka sekali, dalam 7 hari:

    { $link }

    Sampai saat itu, tak satu pun foto { $name } kulihat.
titled = “{ $title }”
untitled = sebuah chat yang namanya tidak bisa kulihat lagi
agree-question =
    Di { $where } ada yang ingin aku mengenalmu sebagai { $name }.

    { $statement }
agree-yes = Aku setuju
agree-no = Tidak
agreed = Terima kasih. Mulai sekarang, di { $where } aku mengenalmu sebagai { $name }. Kalau kamu berubah pikiran: /forgetme
agreed-in-vain = Terima kasih. Tetapi aku tidak bisa mempelajari wajahmu dari yang dikirim di { $where }. Mereka sudah tahu, dan bisa mengirim foto { $name } yang lain di sana; kalau kamu berubah pikiran sebelum itu, beri tahu mereka.
agreed-there = { $name } setuju untuk dikenal di sini.
declined = Baik: tidak ada yang disimpan tentangmu, dan mereka diberi tahu.
declined-there = { $name } memilih untuk tidak dikenal di sini. Semua yang menunggu jawaban sudah dihapus.
never-said = { $name } tidak menjawab dalam 7 hari, jadi yang menunggu jawaban itu kuhapus. /enroll { $name } untuk bertanya lagi.

link-to-forward =
    Teruskan tautan ini hanya kepada { $name }; tautan ini bisa dibuka sekali, dalam 7 hari. Atau kirim /link { $name } sebagai balasan ke salah satu pesannya.

    { $link }
linked = { $name } adalah { $user } di Telegram: mulai sekarang dia bisa memakai /forgetme sendiri.
unlinked = { $name } tidak lagi terhubung dengan siapa pun di Telegram.
not-linked = { $name } tidak terhubung dengan siapa pun di Telegram.
iam-question = Di { $where } ada orang yang kukenal sebagai { $name }. Apakah itu kamu?
iam-yes = Ya, itu aku
iam-no = Bukan
iam-linked = Baik: aku tahu bahwa di sana kamu adalah { $name }. /forgetme menghapusmu kapan pun kamu mau.
iam-nobody = Baik: tidak ada yang berubah.

forget-me =
    { $chats ->
        [1] Aku mengenalmu di satu chat. Kuhapus kamu dari sana? Ini tidak bisa dibatalkan.
       *[other] Aku mengenalmu di { $chats } chat. Kuhapus kamu dari semuanya? Ini tidak bisa dibatalkan.
    }
forget-me-here = Kuhapus orang yang di sini kukenal sebagai kamu? Ini tidak bisa dibatalkan.
forget-me-yes = Ya, hapus aku
forget-me-no = Tidak, biarkan aku
kept-me = Baik: semuanya tetap seperti semula.
nobody-linked = Tidak ada yang kukenal sebagai kamu. Kalau ternyata ada yang mengenalkanmu di sebuah chat, minta orang yang memimpin chat itu, yaitu admin grupnya, untuk mengirim /forget dan namamu di sana; di chat pribadi denganku, orangnya adalah siapa pun yang mengobrol denganku di situ.
nobody-linked-here = Di sini tidak ada yang kukenal sebagai kamu. Kalau ternyata ada yang mengenalkanmu, minta orang yang memimpin chat ini, yaitu admin, untuk mengirim /forget dan namamu di sini.
others-may-not = Mulai sekarang orang lain tidak boleh lagi mengenalkanmu atau menambahkan fotomu, di mana pun aku tahu bahwa itu kamu. Kamu sendiri tetap bisa setuju, kalau ditanya.
others-may = Mulai sekarang orang lain boleh mengenalkanmu lagi.
others-no = Larang orang mengenalkanku
others-yes = Izinkan orang mengenalkanku

holds-consent = • { $mode ->
        [household] Siapa pun yang dikenalkan di sini adalah urusanmu sendiri, seperti album di rumah.
        [asked] Siapa pun yang baru ditanya dulu: dia membuka tautan dan setuju secara pribadi.
       *[vouched] Siapa pun yang mengenalkan seseorang menyatakan, sekali, bahwa orang itu setuju.
    }
choice-consent-household = album sendiri
choice-consent-vouched = ada yang menjamin
choice-consent-asked = tanya orangnya
card-consent = { $mode ->
        [household] Dikenalkan di album sendiri
        [asked] Setuju sendiri
       *[vouched] Ada yang menyatakan bahwa orangnya setuju
    } · { $date } · { $version }
card-linked = Terhubung dengan pengguna Telegram.

command-link = beri tahu siapa seseorang di Telegram: /link Sari
command-unlink = putuskan hubungan seseorang dengan Telegram: /unlink Sari
command-forgetme = hapus aku, di mana pun kamu mengenalku

error-needs_consent =
    { $place ->
        [terminal] Belum ada yang menyatakan bahwa { $name } setuju.
       *[chat] Belum ada yang menyatakan bahwa { $name } setuju, atau sudah terlalu lama. Kirim lagi fotonya dengan “/enroll { $name }”: nanti kutanya.
    }
error-nobody_else = { $name } sudah bilang bahwa orang lain tidak boleh melakukannya. Hanya { $name } sendiri yang bisa.
error-not_asked = Itu untuk orang yang ditanya, atau admin.
error-user_taken = Pengguna Telegram itu sudah menjadi orang lain di sini: tak seorang pun bisa jadi dua orang dalam satu chat.
error-no_user = Siapa yang kamu maksud? Balas pesan yang ditulis orangnya sendiri dengan “/link Sari”, atau kirim perintah itu saja: nanti kuberi tautan untuknya.

## Privasi, ekspor, dan penghapusan

command-privacy = apa yang kusimpan, di mana, dan berapa lama
command-export = semua isi chat ini dalam satu file
command-eraseall = lupakan semua orang dan semua hal di sini
privacy =
    Apa yang kusimpan dari chat ini, dan berapa lama:

    • Dari setiap orang yang dikenalkan: namanya, kapan aku pertama bertemu dan terakhir melihatnya, dan dari setiap foto ciri-ciri wajahnya sebagai angka, { $where }. Fotonya sendiri tidak kusimpan di mana pun: foto tetap ada di Telegram, seperti semua pesan, dan aku hanya tahu tempatnya.
    • Dari wajah yang tidak kukenal: tidak ada selain letaknya di foto, untuk tombol-tombol di bawah jawabanku.
    • Foto yang ditanyakan kepadaku, menurut tempatnya di Telegram, dan pertanyaan yang masih terbuka: { $sightings } hari.
    • Siapa melakukan apa di sini, tanpa wajah: { $audit } hari.
    • { $unseen }

    Siapa yang melihatnya: siapa pun yang ada di chat ini, dan pengelolaku. Chat lain tidak, dan tidak ada yang dipakai untuk mengajari hal lain.

    Agar dilupakan: /forget dan namamu. Di grup, admin yang melakukannya, untuk siapa pun yang meminta. /export menyerahkan semua isi sebuah chat, /eraseall menghapusnya; setelah setiap penghapusan aku memeriksa lagi, dan memberi tahu apa yang terbukti sudah hilang. Bahwa sesuatu dihapus, dan kapan, kusimpan tanpa nama apa pun, supaya tidak ada cadangan yang memunculkannya kembali.
privacy-where =
    { $engine ->
        [rekognition] disimpan oleh Amazon Rekognition di wilayah AWS { $region }
       *[other] disimpan di mesin tempatku berjalan
    }
privacy-unseen =
    { $months ->
        [0] Orang tetap tersimpan sampai ada yang menyuruhku melupakannya, selama apa pun mereka tidak terlihat.
       *[other] Orang yang tidak terlihat selama { $months } bulan diumumkan di sini, dan dihapus seminggu kemudian kecuali ada yang mempertahankannya.
    }
privacy-amazon = Amazon melihat setiap foto untuk menjawab, dan dapat menyimpan gambar untuk meningkatkan layanannya, kecuali pengelolaku sudah menolaknya (kebijakan opt-out layanan AI di AWS Organizations). Tanyakan kepadanya apakah sudah.

leaving = Mulai sekarang { $name } tidak kusebut kepada siapa pun, tetapi belum semuanya terhapus.
leaving-all = Mulai sekarang aku tidak mengenal siapa pun di sini, tetapi belum semuanya terhapus.
unconfirmed =
    Tanda terima { $moment } UTC: { $faces ->
        [0] belum ada wajah yang terbukti terhapus
       *[other] { $faces } wajah terbukti sudah terhapus
    }{ $left ->
        [0] {""}
       *[other] , { $left } belum terkonfirmasi
    } { $engine ->
        [rekognition] di Amazon Rekognition
       *[other] di mesin ini
    }. { $place ->
        [terminal] Apa pun yang berjalan berikutnya akan melanjutkannya: whobot doctor --repair
       *[chat] Aku akan terus mencoba, dan memberi tahu di sini.
    }
receipt-all =
    Tanda terima { $moment } UTC: { $faces ->
        [0] tidak ada wajah yang tersimpan
       *[other] { $faces } wajah sudah dihapus
    } { $engine ->
        [rekognition] di Amazon Rekognition
       *[other] di mesin ini
    }, sudah dicari lagi dan tidak ditemukan; nama-nama, lokasi semua foto, pertanyaan yang masih terbuka, dan pengaturan juga sudah dihapus.
report-asked = Yang tadi tidak bisa langsung kukonfirmasi sekarang sudah terhapus.
report-unseen =
    { $people ->
        [1] Orang yang kuumumkan, yang sudah lama tidak terlihat, sudah dihapus.
       *[other] { $people } orang yang kuumumkan, yang sudah lama tidak terlihat, sudah dihapus.
    }
report-gave-up =
    Selama { $days } hari aku mencoba menghapus semua yang harus kulupakan di sini, dan sekarang aku menyerah. { $engine ->
        [rekognition] Di Amazon Rekognition
       *[other] Di mesin ini
    } { $faces ->
        [0] tidak ada wajah yang terbukti terhapus
       *[other] { $faces } wajah terbukti sudah terhapus
    }; { $left ->
        [0] berapa yang tersisa, aku tidak tahu
       *[other] mungkin masih tersisa { $left }
    }. Nama-namanya sudah hilang, dan tak seorang pun bisa dikenali dari yang tersisa. Pengelolaku bisa melihat di log-ku apa yang harus dihapus di sana.
unseen =
    Orang-orang ini tidak terlihat di sini selama { $months } bulan: { $people }.

    Dalam 7 hari mereka kuhapus. Ketuk siapa yang harus tetap di sini.
stay = Pertahankan { $name }
everybody-stays = Baik, mereka semua tetap di sini.
months =
    { $months ->
        [0] simpan terus
       *[other] { $months } bulan
    }
holds-forget-after = • Orang yang tidak terlihat selama { $months } bulan diumumkan di sini, dan dihapus seminggu kemudian.
erase-all-more = Foto yang ditanyakan kepadaku, pertanyaan yang masih terbuka, dan pengaturan ikut dihapus; hanya bahasa yang tetap. Lewat /export kamu bisa mendapatkan salinannya dulu.
erase-all-yes = Ya, hapus semuanya
erase-all-no = Tidak, simpan semuanya
erase-all-number =
    { $people ->
        [0] Untuk memastikan ini bukan salah ketuk: balas dengan jumlah orang yang kukenal di sini, 0, dan semuanya dihapus.
       *[other] Untuk memastikan ini bukan salah ketuk: balas dengan jumlah orang yang kukenal di sini, { $people }, dan mereka semua dihapus.
    } /cancel kalau tidak jadi.
exported = Semua isi chat ini: { $people } orang, { $photos } foto.
exported-missing = { $missing } foto tidak bisa ditambahkan: people.json menjelaskan yang mana dan kenapa.
export-sent = Sudah kukirim kepadamu secara pribadi.
undo-instead =
    { $kind ->
        [renamed] Batalkan ini saja: { $name } diganti namanya
        [merged] Batalkan ini saja: { $name } digabungkan
       *[removed] Batalkan ini saja: sebuah foto dihapus
    }
error-leaving = Aku masih menghapus seseorang bernama { $name }, dan nama itu tidak bisa dipakai siapa pun sampai penghapusannya terkonfirmasi. Pakai nama lain, atau tunggu: nanti kuberi tahu di sini kalau sudah selesai.
error-not_the_number =
    { $people ->
        [0] Itu bukan jumlah orang yang kukenal di sini: tidak ada yang dihapus. Jumlahnya 0.
       *[other] Itu bukan jumlah orang yang kukenal di sini: tidak ada yang dihapus. Lihat /people untuk tahu berapa jumlahnya.
    }
error-underway = Sedang kukerjakan: satu ekspor dalam satu waktu.
error-not_in_private = Hasil ekspor kukirim secara pribadi kepada satu orang, dan aku tidak bisa mengirim pesan kepadamu di sana. Buka profilku, tekan Mulai, lalu minta lagi di sini; jangan sebagai admin anonim.
error-photo_gone = Telegram tidak memberikan foto yang terakhir dihapus, jadi saat ini aku tidak bisa mempelajarinya lagi. Coba sekali lagi kira-kira satu menit lagi, atau batalkan yang dilakukan sebelumnya.

## Biaya, batas, dan catatan

command-usage = pemakaian chat ini dan biayanya
command-audit = siapa melakukan apa di sini
usage = Yang diminta chat ini:
usage-all = Yang diminta semua chat bersama-sama:
usage-this = { $month }, sejauh ini:
usage-last = { $month }:
usage-nothing = • tidak ada
usage-done = • { $list }
usage-calls = • Panggilan Amazon Rekognition: { $list }
usage-cost = • Ditagih: { $billed } panggilan, sekitar ${ $dollars }
usage-cap = • Batas: { $billed } dari { $cap } panggilan berbayar sudah terpakai, { $percent }%.
usage-by-chat = Panggilan berbayar bulan ini, per chat:
usage-chat = • { $chat }: { $billed }
usage-identify = foto dilihat
usage-remember = foto dipelajari
usage-explain = jawaban dijelaskan
usage-find = foto dicari wajahnya
usage-rehearse = perbandingan semua orang
usage-move = orang digabung atau dipisah
usage-recover = pembelajaran diperbaiki
usage-forget = penghapusan
usage-drop = galeri dihapus
cap-near =
    { $whose ->
        [all] { $percent }% dari batas bulan ini sudah terpakai: { $billed } dari { $cap } panggilan berbayar, di semua chat bersama-sama. Begitu batas tercapai, aku berhenti mengenali dan belajar sampai bulan depan. Batasnya diatur dengan MONTHLY_CALLS; selengkapnya di /usage.
       *[chat] { $percent }% dari jatah chat ini bulan ini sudah terpakai: { $billed } dari { $cap } panggilan berbayar. Begitu batas tercapai, aku berhenti mengenali dan belajar di sini sampai bulan depan. Pengelolaku bisa menaikkannya; selengkapnya di /usage.
    }
error-cap_reached =
    { $whose ->
        [all] { $limit } panggilan bulan ini untuk semua chat sudah habis. Aku lanjut lagi pada { $day }. Pengelolaku bisa menaikkan batasnya (MONTHLY_CALLS). Melupakan seseorang tetap bisa.
       *[chat] { $limit } panggilan bulan ini untuk chat ini sudah habis. Aku lanjut lagi pada { $day }. Pengelolaku bisa menaikkan batasnya (MONTHLY_CALLS_PER_CHAT). Melupakan seseorang tetap bisa.
    }
error-too_fast =
    { $whose ->
        [chat] Dalam satu chat, aku melihat paling banyak { $limit } foto per menit. Aku lanjut lagi dalam { $seconds } detik; sampai saat itu foto kulewati.
       *[user] Untuk satu orang, aku melihat paling banyak { $limit } foto per menit. Aku lanjut lagi dalam { $seconds } detik; sampai saat itu fotomu kulewati.
    }
audit = Yang dilakukan di sini, mulai dari yang terbaru (UTC):
audit-empty = Belum ada yang dilakukan di sini yang kucatat: tak seorang pun dipelajari, diganti namanya, atau dilupakan, dan tidak ada pengaturan yang berubah.
audit-line = { $at } · { $act } · oleh { $by }
audit-nameless = seseorang yang tidak kukenal lagi
audit-operator = pengelolaku
audit-anonymous = admin anonim
audit-channel = sebuah saluran
audit-left = seseorang yang sudah keluar
act-enrolled = mempelajari satu foto { $name }
act-renamed = mengganti nama { $name }
act-merged = menggabungkan seseorang ke { $name }
act-removed = menghapus satu foto { $name }
act-undone = membatalkan perubahan pada { $name }
act-forgot = melupakan { $name }
act-linked = menyatakan siapa { $name } di Telegram
act-unlinked = menarik kembali siapa { $name } di Telegram
act-agreed = { $name } setuju untuk dikenal
act-exported = mengekspor semuanya
act-erased-all = menghapus semuanya
act-set = mengubah pengaturan
act-let-in = mengizinkan seseorang masuk
act-shut-out = mencabut izin seseorang
## Dicoba tanpa hasil

given-up = Sudah beberapa kali kucoba, tetapi tidak pernah sampai selesai. Tolong kirim lagi; kalau itu juga tidak membantu, beri tahu pengelolaku.
