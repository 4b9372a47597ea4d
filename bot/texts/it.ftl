# Tutto ciò che dice il bot, in italiano.
# I nomi sono isolati da ciò che li circonda quando la loro scrittura corre nell’altro verso.
# $place è «terminal» per chi scrive comandi in un terminale, e «chat» in ogni altro caso.

## Prime parole

start =
    Ciao! Ti dico chi c’è in una foto.

    1. Presentami qualcuno: invia una foto di una sola persona con la didascalia «/enroll Ada».
    2. Invia qualsiasi altra foto: rispondo con i nomi che conosco e con quanto sono sicuro.

    /help dice di più.
help =
    Invia una foto e dico chi c’è: come foto o come file, uno sticker, o un video, di cui guardo l’anteprima.

    { help-commands }

    A più foto inviate insieme rispondo in una volta sola. Ogni chat ha le sue persone: chi conosco qui non lo conosco altrove.

    { $holds }
help-commands =
    /who – come didascalia di una foto o in risposta a una foto: guardo quella
    /enroll Ada – come didascalia di una foto, in risposta a una foto, o da solo: allora chiedo la foto. Due o tre foto di una persona mi rendono più sicuro.
    /people – chi conosco qui, con le foto
    /rename Ada – un altro nome; /merge Ada – due di loro sono una sola persona
    /forget Ada – dimentico una persona e tutte le sue foto
    /undo – annulla l’ultimo cambio di nome, l’ultima unione o l’ultima foto rimossa
    /settings – quanto devo essere sicuro, immagini o testo, e nei gruppi a quali foto rispondo
    /language – la lingua in cui rispondo
    /stats – questa chat in numeri
    /calibrate – quanto spesso sbaglierei qui, a giudicare dalle foto di questa chat
    /link Ada – in risposta a un suo messaggio: chi è una persona su Telegram; /unlink Ada
    /forgetme – ti cancella, ovunque so che sei tu
    /privacy – che cosa conservo, dove e per quanto; /export – tutto di questa chat in un file; /eraseall – dimentico tutti e tutto qui
    /usage – che cosa consuma questa chat, e quanto costa
    /audit – chi ha fatto che cosa qui
    /cancel – smetto di aspettare quello che avevo chiesto
help-group =
    Chiedimi chi c’è in una foto: rispondi alla foto con /who, oppure scrivi /who o il mio nome nella didascalia. Chi la invia può aggiungerlo anche dopo.

    { help-commands }

    Ogni chat ha le sue persone: chi conosco qui non lo conosco altrove.

    { $holds }

    { $sight }

    L’id di questo gruppo è { $chat }.
sees-everything = Ricevo ogni messaggio di questo gruppo, e guardo soltanto le foto a cui rispondo.
sees-little = In questo gruppo la mia modalità privacy è attiva: vedo solo i comandi, le foto che ne hanno uno o il mio nome nella didascalia, e le risposte ai miei messaggi; di un album, solo la foto con la didascalia. Per farmi vedere ogni foto, rendimi amministratore, oppure disattiva la modalità (@BotFather, /setprivacy) e aggiungimi di nuovo.
greeting =
    Ciao! Dico chi c’è in una foto.

    1. Presentatemi qualcuno: inviate una foto di una sola persona con la didascalia «/enroll Ada».
    2. Chiedetemi di qualsiasi foto: rispondete alla foto con /who, o scrivete /who nella didascalia.

    Con /settings rispondo a ogni foto. /help dice di più.
description =
    Chi è? Inviami una foto e rispondo con i nomi delle persone che riconosco e con quanto sono sicuro.

    Le persone me le presenti tu: basta una foto con la didascalia «/enroll Ada». Ogni chat ha le sue persone, non imparo niente senza che mi venga chiesto, e «/forget Ada» cancella davvero.
short-description = Chi è? Dico il nome delle persone nelle tue foto, una volta che me le hai presentate.
not-yours = Questo pulsante è per le persone che mi sono state presentate.
hint = Inviami una foto e ti dico chi c’è. /help spiega che cos’altro so fare.

command-who = chi c’è in una foto: come didascalia o in risposta
command-enroll = insegnarmi un volto: /enroll Ada
command-people = chi conosco qui
command-rename = dare un altro nome a una persona: /rename Ada
command-merge = due di loro sono una sola persona: /merge Ada
command-undo = annullare l’ultima modifica
command-forget = dimenticare una persona: /forget Ada
command-settings = come rispondo qui
command-language = la lingua in cui rispondo
command-stats = questa chat in numeri
command-calibrate = confrontare le foto di qui, per scegliere quanto devo essere sicuro
command-cancel = non aspettare più quello che avevo chiesto
command-help = che cosa so fare

## Chi è?

match = { $name } · { $percent }%
maybe = { $name }? ({ $percent }%)
either = { $first } o { $second }
unknown = qualcuno che non conosco
nobody-alone = Questo volto non lo conosco ancora.
numbered = { $number } { $who }
settled = ✓ { $name }
settled-kept = ✓ { $name }, volto memorizzato
nobody-meant = un volto che non devo conoscere
nobody-meant-alone = Va bene: un volto che non devo conoscere.
left-out-face = lasciato da parte
left-out-alone = Va bene, lascio da parte questo volto.
no-face = Non vedo nessun volto in questa foto. Provane una in cui un volto sia più grande, più illuminato e rivolto verso l’obiettivo.
nobody-enrolled =
    { $faces ->
        [one] Vedo un volto, ma qui non conosco ancora nessuno.
       *[other] Vedo { $faces } volti, ma qui non conosco ancora nessuno.
    } { people-none-hint }

how-to-ask = Invia /who in risposta a una foto, o nella sua didascalia, e dico chi c’è.

label-maybe = { $name }?
album-line = Foto { $photo }: { $what }
album-face = Foto { $photo }, volto { $face }: { $what }
album-no-face = nessun volto
more-lines =
    { $count ->
        [one] … e un’altra riga.
       *[other] … e altre { $count } righe.
    }
previewed =
    Dall’anteprima { $kind ->
        [video-note] del videomessaggio
        [animation] dell’animazione
        [sticker] dello sticker animato
       *[video] del video
    }:
previewed-part =
    La foto { $photo } è l’anteprima di { $kind ->
        [animation] un’animazione
       *[video] un video
    }.

## Pulsanti sotto una risposta

# $number è 0 quando c’è un solo volto.
button-right = { $number ->
        [0] ✓ { $name }
       *[other] { $number } ✓ { $name }
    }
button-wrong = { $number ->
        [0] ✗ Non { $name }
       *[other] { $number } ✗ Non { $name }
    }
button-why = { $number ->
        [0] Perché?
       *[other] { $number } Perché?
    }
button-who = { $number ->
        [0] Chi è?
       *[other] { $number } Chi è?
    }
button-else = { $number ->
        [0] Qualcun altro
       *[other] { $number } Qualcun altro
    }
button-nobody = { $number ->
        [0] Nessuno
       *[other] { $number } Nessuno
    }
button-skip = { $number ->
        [0] Lascia da parte
       *[other] { $number } Lascia da parte
    }
button-learn = { $number ->
        [0] Memorizza questa foto
       *[other] { $number } Memorizza questo
    }
button-change = { $number ->
        [0] Cambia
       *[other] { $number } Cambia
    }
button-all = ‹ Tutti i volti
button-photo = Foto { $photo } di { $of }
button-pictures = Mostra le immagini
name-this-face = { $number ->
        [0] Chi è? Rispondi con il nome, e memorizzo questo volto.
       *[other] Chi è il numero { $number }? Rispondi con il nome, e memorizzo questo volto.
    }
name-this-album-face = Di chi è il volto { $number } della foto { $photo }? Rispondi con il nome, e memorizzo questo volto.
picture-caption = Foto { $photo }
why-no-picture = { $why } È stata aggiunta da un file: qui non ne ho un’immagine.
why-remove = Rimuovi quella foto

## Registrare qualcuno

enrolled =
    { $photos ->
        [one] D’ora in poi riconoscerò { $name }.
       *[other] Ora conosco { $name } grazie a { $photos } foto.
    }
enrolled-again = Questa foto di { $name } ce l’ho già.
send-photo = Ora inviami una foto di { $name }, senza nessun altro. /cancel se ci ripensi.
which-face = Quale di questi volti è { $name }?
which-likeliest = Penso sia il { $number }.
which-settled = Il { $number } è { $name }.
doubt = Questo volto non somiglia alle altre foto di { $name }. È davvero { $name }?
doubt-sure = Sì, è { $name }
doubt-leave = No, lascia da parte
lookalike = Questo volto somiglia a { $other } ({ $percent }%). { $name } è la stessa persona?
lookalike-same = Sì, è { $other }
lookalike-different = No, { $name } è un’altra persona
left-out = Va bene: questo non l’ho imparato come { $name }.

## Persone

people =
    { $count ->
        [one] Qui conosco una persona:
       *[other] Qui conosco { $count } persone:
    }
people-line =
    { $photos ->
        [one] { $name } · 1 foto
       *[other] { $name } · { $photos } foto
    }
people-part = Qui conosco { $count } persone, queste vanno dalla { $first } alla { $last }:
people-since = dal { $date }
people-seen = in foto l’ultima volta il { $date }
people-more =
    { $count ->
        [one] … e un’altra.
       *[other] … e altre { $count }.
    }
people-none = Qui non conosco ancora nessuno. { people-none-hint }
people-none-hint =
    { $place ->
        [terminal] Presentami qualcuno: whobot enroll NOME FOTO
       *[chat] Inviami una foto di una sola persona con la didascalia «/enroll Ada».
    }
forget-question =
    { $photos ->
        [0] Dimentico { $name }? Non si può annullare.
        [one] Dimentico { $name } e l’unica foto che ho di questa persona? Non si può annullare.
       *[other] Dimentico { $name } e le { $photos } foto che ho di questa persona? Non si può annullare.
    }
forget-yes = Sì, dimentica { $name }
forget-no = No, tieni { $name }
forgotten =
    { $photos ->
        [0] Fatto. Ho cancellato { $name }.
        [one] Fatto. Ho cancellato { $name } e il volto che avevo memorizzato.
       *[other] Fatto. Ho cancellato { $name } e i { $photos } volti che avevo memorizzato.
    }
receipt =
    Ricevuta del { $moment } UTC: { $faces ->
        [0] nessun volto era conservato
        [one] 1 volto è cancellato
       *[other] { $faces } volti sono cancellati
    } { $engine ->
        [rekognition] presso Amazon Rekognition
       *[other] su questa macchina
    }; ho cercato di nuovo e non ho trovato nulla; sono cancellati anche il nome e le posizioni delle foto.
kept = { $name } resta.
card = { $name } · foto { $number } di { $of } · aggiunta il { $added }
card-from-file = Questa è stata aggiunta da un file: qui non ne ho un’immagine.
card-gone = Telegram non ne fornisce più l’immagine.
card-remove = Rimuovi questa
card-rename = Rinomina
card-merge = Unisci
card-forget = Dimentica
card-close = Chiudi
show = Mostra { $name }
coach-nothing = È una buona galleria: non manca niente.
coach-one = Ora aiuterebbe una foto { $wish }.
coach-two = Ora aiuterebbero una foto { $wish } e un’altra { $other }.
advice-front = con lo sguardo dritto in avanti
advice-left = con lo sguardo a sinistra
advice-right = con lo sguardo a destra
advice-up = con lo sguardo un po’ in alto
advice-down = con lo sguardo un po’ in basso
advice-light = con una luce migliore
advice-sharp = ben a fuoco
advice-large = più da vicino
rename-question = Che nome deve avere { $name } d’ora in poi? Rispondi con il nome. /cancel se ci ripensi.
renamed = { $before } d’ora in poi si chiama { $name }.
merge-whom = Con chi unisco { $name }? Rispondi con l’altro nome: è quello che rimane. /cancel se ci ripensi.
merge-question =
    { $name } ({ $photos ->
        [one] 1 foto
       *[other] { $photos } foto
    }) e { $other } ({ $others ->
        [one] 1 foto
       *[other] { $others } foto
    }) sono la stessa persona? Allora conoscerò { $other } grazie a { $all } foto, e il nome { $name } sparirà.
merge-yes = Sì, sono la stessa
merge-no = No, lascia così
merge-offer = Sono la stessa persona: unisci
merged =
    { $photos ->
        [one] Ho unito { $before } a { $name }, che ora conosco grazie a una foto.
       *[other] Ho unito { $before } a { $name }, che ora conosco grazie a { $photos } foto.
    }
not-merged = Va bene, restano due persone.
removed =
    { $photos ->
        [one] Rimossa. Ora conosco { $name } grazie a una foto.
       *[other] Rimossa. Ora conosco { $name } grazie a { $photos } foto.
    }
removed-for-good = { removed } Veniva da un file, quindi non posso tornare indietro.
undo = Annulla
undone-renamed = Annullato: { $name } ha di nuovo questo nome.
undone-merged =
    { $photos ->
        [one] Annullato: { $name } è di nuovo una persona a sé, con una foto.
       *[other] Annullato: { $name } è di nuovo una persona a sé, con { $photos } foto.
    }
undone-removed =
    { $photos ->
        [one] Annullato: conosco di nuovo { $name } grazie a una foto.
       *[other] Annullato: conosco di nuovo { $name } grazie a { $photos } foto.
    }
drop-question =
    { $people ->
        [0] Dimentico tutto di questa chat? Non si può annullare.
        [one] Dimentico l’unica persona che conosco qui? Non si può annullare.
       *[other] Dimentico tutte le { $people } persone che conosco qui? Non si può annullare.
    }
drop-question-adopted = { drop-question } La raccolta { $collection } esisteva prima di me: viene eliminata da AWS con tutto ciò che contiene, anche ciò che ci hanno messo altri programmi.
dropped =
    { $people ->
        [0] Fatto. Non c’era più nessuno da dimenticare.
        [one] Fatto. L’unica persona che conoscevo qui è cancellata.
       *[other] Fatto. Tutte le { $people } persone sono cancellate.
    }
nobody-dropped = Restano tutti.
why = { $name }: la più somigliante è la foto del { $added } ({ $percent }%){ $others ->
        [0] .
        [one] , poi un’altra.
       *[other] , poi altre { $others }.
    }
why-nothing = { $name }: in base a tutte le foto insieme; nessuna, da sola, è abbastanza vicina.

cancelled = Va bene, lasciamo stare.
nothing-to-cancel = Non c’è niente da annullare.

## Impostazioni

language = Italiano
list-words = { ", " }
list-parts = { "; " }
settings = Come rispondo in questa chat:
holds-bands = • Dico un nome dal { $match }% in su. Dal { $maybe }% chiedo: «Ada?»
holds-margin = • Chi nomino ha almeno il { $margin }% di vantaggio su tutti gli altri. Se due sono più vicini, chiedo.
holds-pictures = • Se i volti sono più d’uno, rispondo con un’immagine e dei numeri.
holds-text = • Rispondo solo a parole, senza immagini.
holds-every-photo = • Rispondo a ogni foto in cui vedo un volto, e taccio sulle altre.
holds-asked = • Rispondo alle foto quando me lo si chiede: con /who, con il mio nome nella didascalia, o rispondendo a un mio messaggio.
choice-stricter = più severo
choice-usual = normale
choice-looser = meno severo
choice-pictures = immagini
choice-text = solo testo
choice-asked = su richiesta
choice-every = ogni foto
choice-own-language = quella di chi chiede
spoken-own = Qui rispondo a ciascuno nella sua lingua, se la parlo.
spoken = Qui rispondo a tutti in questa lingua: { $language }.
lead = { $margin }% di vantaggio
ticked = ✓ { $choice }

stats = Questa chat in numeri, dal { $since }:
stats-people = • Persone che conosco: { $people }, grazie a { $photos ->
        [one] una foto
       *[other] { $photos } foto
    }
stats-photos = • Foto che mi è stato chiesto di guardare: { $photos }
stats-faces = • Volti in queste foto: nominati { $match }, con una domanda { $maybe }, sconosciuti { $unknown }

## Calibrazione

bands = { $match } / { $maybe } / { $margin }
compare-question =
    { $calls ->
        [one] Per confrontare tra loro le foto di qui devo fare una chiamata a Rekognition, che Amazon fattura, per circa { $dollars } $. Procedo?
       *[other] Per confrontare tra loro le foto di qui devo fare { $calls } chiamate a Rekognition, che Amazon fattura, per circa { $dollars } $. Procedo?
    }
compare-yes = Sì, confronta
compare-no = No, lascia stare
comparing = Confronto le foto tra loro…
not-compared = Va bene: non ho confrontato niente, e non è cambiato niente.
compared = Ho trattato come nuova ognuna delle { $faces } foto di { $people } persone di qui. Che cosa avrei detto? I numeri: un nome dal …%, una domanda dal …%, un vantaggio del …%.
outlook = { $choice } ({ $bands })
outlook-now = Com’è adesso
outlook-stricter = Più severo
outlook-usual = Normale
outlook-looser = Meno severo
outlook-fitted = Su misura per queste foto
outlook-strangers = • Sconosciuti: nominati { $named }; con una domanda: { $asked }
outlook-known = • Persone che conosco: non nominate { $missed }; di queste, con una domanda: { $asked }, scambiate per altre: { $mistaken }
share = { $count } su { $of } ({ $low }–{ $high }%)
how-sure = Tra parentesi c’è l’intervallo in cui molto probabilmente sta la quota vera. Le foto di una stessa persona si somigliano, quindi è meno certo di quanto sembri.
how-sure-few = Tra parentesi c’è l’intervallo in cui molto probabilmente sta la quota vera. Con così poche foto è solo un indizio: nel dubbio, scegli il più severo.
apply = { $choice }: { $bands }
apply-nothing = Lascia com’è
applied = D’ora in poi vale { $bands }: un nome dal primo, una domanda dal secondo, e il terzo come vantaggio.
applied-nothing = Resta com’è: { $bands }.

## Che cosa è andato storto

error-unreadable = Non riesco ad aprire questa immagine: è danneggiata, o di un tipo che non conosco. { smaller-hint }
smaller-hint =
    { $place ->
        [terminal] Salvala come JPEG o PNG.
       *[chat] Inviala come foto invece che come file, oppure salvala come JPEG o PNG.
    }
lighter-hint =
    { $place ->
        [terminal] Prima riducila.
       *[chat] Invia l’immagine come foto invece che come file, oppure riducila.
    }
error-truncated = Questa immagine è tronca: manca una parte del file, o tutto. Procuratela di nuovo, per favore.
error-not_image = Questa non è un’immagine. So leggere foto e file di immagine come JPEG o PNG.
error-too_large = Questo file è troppo grande: accetto al massimo { $megabytes } MB. { lighter-hint }
error-too_many_pixels = Questa immagine ha troppi pixel: al massimo { $megapixels } milioni. { lighter-hint }
error-too_small = Questa immagine è troppo piccola per mostrare un volto. Usa l’originale, o una più grande.
error-no_preview = È arrivato senza anteprima, e io so guardare solo immagini. Fanne uno screenshot.
error-no_photo = Quale foto? Invia questo comando come didascalia di una foto, o in risposta alla foto stessa, non alla mia risposta.
error-no_face = Non vedo nessun volto in questa foto. Provane una in cui il volto sia più grande, più illuminato e rivolto verso l’obiettivo.
error-several_faces =
    Qui vedo { $faces } volti e non so quale intendi. { $place ->
        [terminal] Usa una foto di una sola persona, o ritaglia via le altre.
       *[chat] Invia la foto da sola: te lo chiederò.
    }
error-another_face =
    Conosco già { $name } grazie a un altro volto di questa foto. Se quello è di qualcun altro, prima toglilo: /people, { $name }, «{ card-remove }».
error-not_entitled =
    { $role ->
        [owner] Può farlo solo il proprietario di questo bot.
       *[administrator] Può farlo solo un amministratore di questa chat.
    }
error-not_usable = Ho trovato il volto, ma non va abbastanza bene per memorizzarlo: { $reasons }.
error-doubtful =
    { $place ->
        [terminal] Questo volto non somiglia alle altre foto di { $name }. Se è comunque { $name }: --sure
       *[chat] Questo volto non somiglia alle altre foto di { $name }. Se è comunque { $name }, invia la foto da sola: te lo chiederò.
    }
error-looks_like =
    { $place ->
        [terminal] Questo volto somiglia a { $other } ({ $percent }%). Se è comunque { $name }: --sure
       *[chat] Questo volto somiglia a { $other } ({ $percent }%). Se è comunque { $name }, invia la foto da sola: te lo chiederò.
    }
error-person_full = Conosco già questa persona grazie a { $limit } foto, e di più non posso tenerne. Sono più che abbastanza: non manca niente.
error-taken =
    Non si può adottare: la raccolta appartiene già a un’altra chat, oppure questa chat ha già persone o una raccolta sue. Indica un’altra chat, o fai ripartire questa da zero: whobot drop --chat ID
error-no_name =
    { $place ->
        [terminal] Chi? Manca un nome.
       *[chat] Chi? Scrivi il nome dopo il comando, come «/enroll Ada».
    }
error-bad_name = Questo non può essere un nome: da 1 a 64 lettere, cifre o segni, per favore.
error-unknown_person =
    { $place ->
        [terminal] Qui non conosco { $name }. Chi conosco: whobot people
       *[chat] Qui non conosco { $name }. /people mostra chi conosco.
    }
error-too_few =
    { $people ->
        [0] Servono almeno 5 persone con 2 foto ciascuna, e qui non conosco nessuno grazie ad altrettante foto.
        [one] Servono almeno 5 persone con 2 foto ciascuna, e qui ne conosco solo una grazie ad altrettante foto.
       *[other] Servono almeno 5 persone con 2 foto ciascuna, e qui ne conosco solo { $people } grazie ad altrettante foto.
    } { another-hint }
another-hint =
    { $place ->
        [terminal] Aggiungine: whobot enroll NOME FOTO
       *[chat] /enroll aggiunge un’altra foto delle altre persone.
    }
error-name_taken = Qui qualcun altro si chiama { $name }. Scegli un altro nome, o unisci i due se sono una sola persona.
error-name_gone = Non posso tornare indietro: nel frattempo qualcun altro si chiama { $name }. Prima dai un altro nome a quella persona: /rename { $name }
error-one_person = È già una sola persona. Indica l’altra: /people mostra chi conosco.
error-last_reference = È l’unica foto grazie a cui conosco { $name }: senza, dimentico { $name }. Procedo? Non si può annullare.
error-nothing_to_undo = Non c’è niente che io possa annullare. Ciò che ho dimenticato è sparito per sempre.
error-stale = È già deciso, o è passato troppo tempo. Ricomincia, per favore.
error-service = In questo momento non posso rispondere: un servizio da cui dipendo non risponde. Riprova tra un minuto, per favore.
error-busy = In questo momento c’è più da fare di quanto io possa chiedere a Rekognition. Riprova tra un minuto, per favore.
error-setup =
    { $place ->
        [terminal] { $problem }
       *[chat] Non posso rispondere finché chi mi gestisce non sistema la mia configurazione; riprovare non serve. Nel mio log c’è scritto che cos’è.
    }
error-gallery_gone =
    { $place ->
        [terminal] { $problem }
       *[chat] I volti di questa chat sono spariti da dove erano conservati, e non per opera mia. Chi mi gestisce trova nel mio log che cosa fare.
    }
error-not_erased = Al momento non è stato possibile cancellare tutto. Nient’altro è cambiato: riprova tra un minuto, per favore.
error-bug = Qualcosa è andato storto da parte mia, e non è colpa tua. Riprova, per favore; se continua a succedere, avvisa chi mi gestisce.

reason-EXTREME_POSE = è girato troppo – guarda verso l’obiettivo
reason-LOW_BRIGHTNESS = è troppo scuro – girati verso una finestra o una lampada
reason-LOW_CONFIDENCE = si vede a malapena – niente deve coprirlo
reason-LOW_FACE_QUALITY = è troppo chiaro o troppo sbiadito – una luce più morbida aiuta
reason-LOW_SHARPNESS = è sfocato – tieni ferma la fotocamera e metti a fuoco il volto
reason-SMALL_BOUNDING_BOX = è troppo piccolo – avvicinati

## Chi può usarmi

command-invite = link che fanno entrare una persona o un gruppo
command-access = chi può usarmi, e chi non più
help-owner =
    /invite – link che fanno entrare una persona o un gruppo
    /access – chi può usarmi; un tocco toglie l’accesso
claim-link =
    Questo bot non è ancora di nessuno. Apri questo link in Telegram entro un’ora, e sarà tuo; funziona una volta sola, per chi arriva per primo:
    { $link }
claimed = D’ora in poi sono tuo: puoi usarmi in ogni chat.
claimed-hint =
    Chiunque altro mi scriva, o mi voglia in un gruppo, aspetta il tuo sì: te lo chiedo qui.

    Inviami una foto di una sola persona con la didascalia «/enroll Ada», e la conosco. /help dice di più.
not-yet = Non ancora: finora non sono di nessuno. Chi mi gestisce trova nel terminale un link per diventare il mio proprietario; «whobot claim» ne mostra un altro.
knocked = Parlo solo con le persone che mi sono state presentate. Ho chiesto al mio proprietario, e ti scrivo quando puoi entrare.
knocked-in-vain = Parlo solo con le persone che mi sono state presentate, e adesso non riesco a raggiungere il mio proprietario. Se sai chi è, chiedi un invito.
knocked-group = Solo il mio proprietario può farmi entrare qui. Gliel’ho chiesto.
handle = { $name } (@{ $username })
somebody = Qualcuno
knock-user = { $who }, id { $user }, vorrebbe parlare con me. Può farlo?
knock-group = { $who } mi vuole nel gruppo «{ $title }», id { $group }. Tutti lì possono usarmi?
knock-yes = Fai entrare
knock-no = No
let-in = ✓ Accesso dato. /access mostra tutti, e permette di toglierlo.
turned-away = ✗ Accesso negato. Te lo richiedo domani al più presto.
welcome = Entra pure!
in-private = Questo resta tra noi due: chiedimelo nella nostra chat privata.
invitations =
    Per una persona, che poi potrà usarmi in privato:
    { $person }

    Per un gruppo, e tutti quelli che ne fanno parte:
    { $group }

    Ognuno funziona una volta sola, entro una settimana, per chi lo apre per primo.
access = Chi può usarmi:
access-line =
    • { $name } · { $kind ->
        [owner] proprietario
        [chat] tutto il gruppo
       *[user] in privato
    }
access-settled = { $line } · stabilito nella configurazione
access-remove = Rimuovi { $name }
access-question = Tolgo l’accesso a { $name }? Ciò che mi è stato insegnato lì resta, per un eventuale ritorno.
access-yes = Sì, togli
access-no = No, lascia
access-removed = Fatto: { $name } non può più usarmi. /access mostra chi può.
nameless = id { $id }
error-link_gone = Questo link è già stato aperto, è troppo vecchio, o non serve a questo. Chiedine un altro a chi te l’ha dato.
error-has_owner =
    { $place ->
        [terminal] Questo bot ha già un proprietario. OWNER_IDS può indicarne altri.
       *[chat] Ho già un proprietario.
    }
error-last_owner = Qualcuno deve possedermi: prima indica un altro proprietario in OWNER_IDS.
error-leaders_unknown = Adesso Telegram non mi dice chi sono gli amministratori. Riprova tra un minuto, per favore.

## Consenso

# Chi cambia una dichiarazione ne aumenta la versione, in bot/faces/consents.py: ciò che le persone hanno accettato è conservato con quella.
statement-household = Questa chat è solo tua, come un album di casa: di chi presenti rispondi tu.
statement-vouched = { $name } sa che memorizzerei numeri che descrivono il suo volto, per dire il suo nome nelle foto di questa chat e da nessun’altra parte, e acconsente. Le foto non vengono conservate. Tutto viene cancellato appena lo chiede { $name } o un amministratore.
statement-asked = Memorizzerei numeri che descrivono il tuo volto, per dire il tuo nome nelle foto di quella chat e da nessun’altra parte. Le foto non vengono conservate, e finora non è stato guardato niente. Puoi ripensarci quando vuoi: /forgetme cancella tutto.

vouch-question =
    { $name } è una persona nuova qui, e non ho ancora imparato niente. Puoi dichiarare questo per { $name }?

    { $statement }
vouch-yes = { $name } acconsente – memorizza
vouch-no = Annulla
vouched = { $name } acconsente. Solo un’altra domanda:
not-vouched = Va bene: di { $name } non ho imparato niente, e non ho conservato niente.
ask-them =
    { $name } è una persona nuova qui, quindi prima lo chiedo a { $name }. Inoltra questo link soltanto a { $name }; si può aprire una volta sola, entro 7 giorni:

    { $link }

    Fino ad allora non guardo nessuna foto di { $name }.
titled = «{ $title }»
untitled = una chat di cui non vedo più il nome
agree-question =
    In { $where } qualcuno vorrebbe che ti conoscessi come { $name }.

    { $statement }
agree-yes = Acconsento
agree-no = No
agreed = Grazie. D’ora in poi in { $where } ti conosco come { $name }. Se cambi idea: /forgetme
agreed-in-vain = Grazie. Ma non ho potuto imparare il tuo volto da ciò che è stato inviato in { $where }. Lì lo sanno, e possono inviare un’altra foto di { $name }; se nel frattempo cambi idea, avvisali.
agreed-there = { $name } acconsente a farsi riconoscere qui.
declined = Va bene: di te non conservo niente, e lo faccio sapere lì.
declined-there = { $name } preferisce che qui io non memorizzi il suo volto. Tutto ciò che aspettava una risposta è cancellato.
never-said = { $name } non ha risposto entro 7 giorni, quindi ho cancellato ciò che era in attesa. /enroll { $name } lo chiede di nuovo.

link-to-forward =
    Inoltra questo link soltanto a { $name }; si può aprire una volta sola, entro 7 giorni. Oppure invia /link { $name } in risposta a un suo messaggio.

    { $link }
linked = Su Telegram { $name } è { $user }: d’ora in poi può usare /forgetme.
unlinked = { $name } non ha più un account Telegram associato.
not-linked = { $name } non ha un account Telegram associato.
iam-question = In { $where } conosco qualcuno come { $name }. Sei tu?
iam-yes = Sì, sono io
iam-no = No
iam-linked = Bene: so che lì { $name } sei tu. /forgetme ti cancella quando vuoi.
iam-nobody = Va bene: non è cambiato niente.

forget-me =
    { $chats ->
        [one] Ti conosco in una chat. Ti cancello lì? Non si può annullare.
       *[other] Ti conosco in { $chats } chat. Ti cancello in tutte? Non si può annullare.
    }
forget-me-here = Cancello la persona che qui so essere te? Non si può annullare.
forget-me-yes = Sì, cancellami
forget-me-no = No, tienimi
kept-me = Va bene: resta tutto com’è.
nobody-linked = Di nessuna delle persone che conosco so che sei tu. Se qualcuno mi ha comunque insegnato a riconoscerti in una chat, chiedi a chi la guida, un amministratore del gruppo, di inviare lì /forget e il tuo nome; in una chat privata con me, è la persona con cui parlo.
nobody-linked-here = Di nessuna delle persone che conosco qui so che sei tu. Se qualcuno mi ha comunque insegnato a riconoscerti, chiedi a chi guida questa chat, un amministratore, di inviare qui /forget e il tuo nome.
others-may-not = D’ora in poi nessun altro può presentarti o aggiungere tue foto, ovunque so che sei tu. Puoi sempre acconsentire di persona, dove ti viene chiesto.
others-may = D’ora in poi gli altri possono di nuovo presentarti.
others-no = Vieta di aggiungermi
others-yes = Permetti di aggiungermi

holds-consent = • { $mode ->
        [household] Chi viene presentato qui è affar tuo, come in un album di casa.
        [asked] A ogni persona nuova lo chiedo prima: apre un link e acconsente in privato.
       *[vouched] Chi presenta qualcuno dichiara, una volta, che quella persona acconsente.
    }
choice-consent-household = album personale
choice-consent-vouched = sulla parola
choice-consent-asked = chiedi prima
card-consent = { $mode ->
        [household] Presentazione in un album personale
        [asked] Consenso dato di persona
       *[vouched] Consenso dichiarato da altri
    } · { $date } · { $version }
card-linked = Account Telegram associato.

command-link = dire chi è una persona su Telegram: /link Ada
command-unlink = togliere a una persona il suo account Telegram: /unlink Ada
command-forgetme = cancellarti, ovunque so che sei tu

error-needs_consent =
    { $place ->
        [terminal] Nessuno ha dichiarato che { $name } acconsente.
       *[chat] Nessuno ha ancora dichiarato che { $name } acconsente, oppure è passato troppo tempo. Invia di nuovo la foto con «/enroll { $name }»: te lo chiederò.
    }
error-nobody_else = { $name } ha deciso che nessun altro può farlo, ma può sempre farlo di persona.
error-not_asked = Tocca alla persona interpellata, o a un amministratore.
error-user_taken = Quell’account Telegram qui è già qualcun altro: nessuno può essere due persone in una stessa chat.
error-no_user = Chi intendi? Rispondi con «/link Ada» a un messaggio scritto proprio da quella persona, o invialo da solo: ti darò un link da inoltrarle.

## Privacy, esportazione e cancellazione

command-privacy = che cosa conservo, dove e per quanto
command-export = tutto di questa chat in un file
command-eraseall = dimenticare tutti e tutto qui
privacy =
    Che cosa conservo di questa chat, e per quanto:

    • Di ogni persona presentata: il nome, quando l’ho incontrata e quando l’ho vista l’ultima volta, e di ogni foto le caratteristiche del volto sotto forma di numeri, { $where }. Le foto stesse non le conservo da nessuna parte: restano in Telegram, come tutti i messaggi, e io so soltanto dove.
    • Dei volti che non conosco: soltanto dove si trovavano in una foto, per i pulsanti sotto la mia risposta.
    • Le foto che mi è stato chiesto di guardare, come posizione in Telegram, e le domande in sospeso: { $sightings } giorni.
    • Chi ha fatto che cosa qui, senza volti: { $audit } giorni.
    • { $unseen }

    Chi lo vede: chi è in questa chat, e chi mi gestisce. Nessun’altra chat lo vede, e niente viene usato per insegnare altro.

    Per farti dimenticare: /forget e il tuo nome. Nei gruppi lo fa un amministratore, per chiunque lo chieda. /export consegna tutto di una chat, /eraseall lo cancella; dopo ogni cancellazione guardo di nuovo, e dico che cosa è verificabilmente sparito. Che qualcosa è stato cancellato, e quando, lo conservo senza alcun nome, perché nessun backup lo riporti indietro.
privacy-where =
    { $engine ->
        [rekognition] conservate da Amazon Rekognition nella regione AWS { $region }
       *[other] conservate sulla macchina su cui funziono
    }
privacy-unseen =
    { $months ->
        [0] Le persone restano finché qualcuno non me le fa dimenticare, anche se nessuno le vede per molto tempo.
       *[other] Le persone che nessuno ha visto da { $months } mesi vengono annunciate qui, e cancellate una settimana dopo, a meno che qualcuno non le tenga.
    }
privacy-amazon = Amazon guarda ogni foto per rispondere, e può conservare immagini per migliorare i suoi servizi, a meno che chi mi gestisce non abbia rifiutato (la policy di rifiuto dei servizi di IA di AWS Organizations). Chiedi a chi mi gestisce se l’ha fatto.

leaving = D’ora in poi non dico più a nessuno il nome { $name }, ma non è ancora cancellato tutto.
leaving-all = D’ora in poi qui non conosco nessuno, ma non è ancora cancellato tutto.
unconfirmed =
    Ricevuta del { $moment } UTC: { $faces ->
        [0] nessun volto è ancora verificabilmente cancellato
        [one] 1 volto è verificabilmente cancellato
       *[other] { $faces } volti sono verificabilmente cancellati
    }{ $left ->
        [0] {""}
        [one] , 1 non è ancora confermato
       *[other] , { $left } non sono ancora confermati
    } { $engine ->
        [rekognition] presso Amazon Rekognition
       *[other] su questa macchina
    }. { $place ->
        [terminal] La prossima esecuzione va avanti: whobot doctor --repair
       *[chat] Continuo a provare, e ti avviso qui.
    }
receipt-all =
    Ricevuta del { $moment } UTC: { $faces ->
        [0] nessun volto era conservato
        [one] 1 volto è cancellato
       *[other] { $faces } volti sono cancellati
    } { $engine ->
        [rekognition] presso Amazon Rekognition
       *[other] su questa macchina
    }; ho cercato di nuovo e non ho trovato nulla; sono cancellati anche i nomi, le posizioni di tutte le foto, le domande in sospeso e le impostazioni.
report-asked = Ciò che non avevo potuto confermare subito ora è cancellato.
report-unseen =
    { $people ->
        [one] La persona che avevo annunciato, e che nessuno vedeva da molto tempo, è cancellata.
       *[other] Le { $people } persone che avevo annunciato, e che nessuno vedeva da molto tempo, sono cancellate.
    }
report-gave-up =
    Per { $days } giorni ho provato a cancellare tutto ciò che dovevo dimenticare qui, e ora rinuncio. { $faces ->
        [0] Nessun volto è verificabilmente cancellato
        [one] 1 volto è verificabilmente cancellato
       *[other] { $faces } volti sono verificabilmente cancellati
    }; { $left ->
        [0] non so dire quanti ne restano
        [one] può esserne rimasto 1
       *[other] possono esserne rimasti { $left }
    } { $engine ->
        [rekognition] presso Amazon Rekognition
       *[other] su questa macchina
    }. I nomi sono spariti, e ciò che resta non fa riconoscere nessuno. Chi mi gestisce trova nel mio log che cosa eliminare lì.
unseen =
    Nessuno vede queste persone qui da { $months } mesi: { $people }.

    Tra 7 giorni le cancello. Tocca chi deve restare.
stay = Tieni { $name }
everybody-stays = Va bene, restano tutti.
months =
    { $months ->
        [0] tieni tutti
       *[other] { $months } mesi
    }
holds-forget-after = • Le persone che nessuno ha visto da { $months } mesi vengono annunciate qui, e cancellate una settimana dopo.
erase-all-more = Spariscono anche le foto che mi è stato chiesto di guardare, le domande in sospeso e le impostazioni; resta solo la lingua. /export te ne dà prima una copia.
erase-all-yes = Sì, cancella tutto
erase-all-no = No, tieni tutto
erase-all-number =
    { $people ->
        [0] Per essere sicuri che non sia un tocco per sbaglio: rispondi con il numero di persone che conosco qui, 0, e tutto viene cancellato.
       *[other] Per essere sicuri che non sia un tocco per sbaglio: rispondi con il numero di persone che conosco qui, { $people }, e vengono cancellate tutte.
    } /cancel se ci ripensi.
exported =
    Tutto di questa chat: { $people ->
        [one] 1 persona
       *[other] { $people } persone
    }, { $photos ->
        [one] 1 foto
       *[other] { $photos } foto
    }.
exported-missing =
    { $missing ->
        [one] Non è stato possibile aggiungere 1 foto: people.json dice quale e perché.
       *[other] Non è stato possibile aggiungere { $missing } foto: people.json dice quali e perché.
    }
export-sent = Te l’ho inviato in privato.
undo-instead =
    { $kind ->
        [renamed] Annulla invece il cambio di nome: { $name }
        [merged] Annulla invece l’unione: { $name }
       *[removed] Annulla invece la rimozione di una foto
    }
error-leaving = Sto ancora cancellando qualcuno che si chiama { $name }, e nessuno può avere quel nome finché non è confermato. Scegli un altro nome, o aspetta: dirò qui quando è fatto.
error-not_the_number =
    { $people ->
        [0] Non è il numero di persone che conosco qui: non è stato cancellato niente. È 0.
       *[other] Non è il numero di persone che conosco qui: non è stato cancellato niente. /people dice quante sono.
    }
error-underway = Ci sto già lavorando: un’esportazione alla volta.
error-not_in_private = Ciò che esporto lo invio a una sola persona in privato, e lì non posso scriverti. Apri il mio profilo, premi «Avvia», e chiedi di nuovo qui; non come amministratore anonimo.
error-photo_gone = Telegram non fornisce la foto rimossa per ultima, quindi adesso non posso impararla di nuovo. Riprova tra un minuto, o annulla ciò che è stato fatto prima.

## Costi, limiti e registro

command-usage = che cosa consuma questa chat, e quanto costa
command-audit = chi ha fatto che cosa qui
usage = Che cosa ha chiesto questa chat:
usage-all = Che cosa hanno chiesto tutte le chat insieme:
usage-this = { $month }, finora:
usage-last = { $month }:
usage-nothing = • niente
usage-done = • { $list }
usage-calls = • Chiamate ad Amazon Rekognition: { $list }
usage-cost = • Fatturato: { $billed ->
        [one] una chiamata
       *[other] { $billed } chiamate
    }, circa { $dollars } $
usage-cap = • Tetto: { $billed } di { $cap } chiamate fatturate sono usate, { $percent }%.
usage-by-chat = Chiamate fatturate di questo mese, per chat:
usage-chat = • { $chat }: { $billed }
usage-identify = foto guardate
usage-remember = foto imparate
usage-explain = risposte spiegate
usage-find = foto in cui è stato cercato un volto
usage-rehearse = confronti di tutti
usage-move = persone unite o separate
usage-recover = apprendimenti riparati
usage-forget = cancellazioni
usage-drop = gallerie cancellate
cap-near =
    { $whose ->
        [all] È usato il { $percent }% del tetto di questo mese: { $billed } di { $cap } chiamate fatturate, in tutte le chat insieme. Raggiunto il tetto smetto di identificare e di imparare fino al mese prossimo. Lo stabilisce MONTHLY_CALLS; /usage dice di più.
       *[chat] È usato il { $percent }% di quanto questa chat può usare questo mese: { $billed } di { $cap } chiamate fatturate. Raggiunto il tetto smetto di identificare e di imparare qui fino al mese prossimo. Chi mi gestisce può alzarlo; /usage dice di più.
    }
error-cap_reached =
    { $whose ->
        [all] Le { $limit } chiamate di questo mese per tutte le chat insieme sono esaurite. Riprendo il { $day }. Chi mi gestisce può alzare il tetto (MONTHLY_CALLS). Dimenticare qualcuno funziona comunque.
       *[chat] Le { $limit } chiamate di questo mese per questa chat sono esaurite. Riprendo il { $day }. Chi mi gestisce può alzare il tetto (MONTHLY_CALLS_PER_CHAT). Dimenticare qualcuno funziona comunque.
    }
error-too_fast =
    { $whose ->
        [chat] In una chat guardo al massimo { $limit ->
            [one] una foto
           *[other] { $limit } foto
        } al minuto. Riprendo tra { $seconds } s; fino ad allora tralascio le foto.
       *[user] Per una persona guardo al massimo { $limit ->
            [one] una foto
           *[other] { $limit } foto
        } al minuto. Riprendo tra { $seconds } s; fino ad allora tralascio le tue foto.
    }
audit = Che cosa è stato fatto qui, dal più recente (UTC):
audit-empty = Qui non è stato fatto niente di ciò che annoto: non ho imparato, rinominato o dimenticato nessuno, e nessuna impostazione è cambiata.
audit-line = { $at } · { $act } · da { $by }
audit-nameless = qualcuno che non conosco più
audit-operator = chi mi gestisce
audit-anonymous = un amministratore anonimo
audit-channel = un canale
audit-left = qualcuno che è uscito
act-enrolled = imparata una foto di { $name }
act-renamed = cambiato nome a { $name }
act-merged = unito qualcuno a { $name }
act-removed = rimossa una foto di { $name }
act-undone = annullata una modifica di { $name }
act-forgot = cancellazione di { $name }
act-linked = indicato l’account Telegram di { $name }
act-unlinked = tolto l’account Telegram di { $name }
act-agreed = consenso dato da { $name }
act-exported = esportato tutto
act-erased-all = cancellato tutto
act-set = cambiate le impostazioni
act-let-in = fatto entrare qualcuno
act-shut-out = tolto l’accesso a qualcuno
## Tentativi a vuoto

given-up = Ci ho provato più volte, senza mai arrivare in fondo. Inviamelo di nuovo, per favore; se nemmeno così funziona, avvisa chi mi gestisce.
