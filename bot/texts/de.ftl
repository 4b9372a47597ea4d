# Jedes Wort, das der Bot sagt, auf Deutsch.
# Namen werden von ihrer Umgebung abgesetzt, wo ihre Schrift in die andere Richtung läuft.
# $place ist „terminal“ für jemanden, der dort Befehle eintippt, und überall sonst „chat“.

## Erste Worte

start =
    Hallo! Ich sage dir, wer auf einem Foto ist.

    1. Stell mir jemanden vor: Schick ein Foto von einer einzelnen Person mit der Bildunterschrift „/enroll Ada“.
    2. Schick irgendein anderes Foto: Ich antworte mit den Namen, die ich kenne, und damit, wie sicher ich bin.

    /help erklärt mehr.
help =
    Schick ein Foto, und ich sage, wer darauf ist: als Foto oder als Datei, auch einen Sticker oder ein Video, von dem ich mir die Vorschau ansehe.

    { help-commands }

    Mehrere Fotos, die zusammen kommen, beantworte ich zusammen. Jeder Chat hat seine eigenen Personen: Wen ich hier kenne, kenne ich nirgendwo sonst.

    { $holds }
help-commands =
    /who – als Bildunterschrift oder als Antwort auf ein Foto: Ich sehe es mir an
    /enroll Ada – als Bildunterschrift, als Antwort auf ein Foto oder allein: Dann frage ich nach dem Foto. Zwei oder drei Fotos einer Person machen mich sicherer.
    /people – wen ich hier kenne, mit Fotos
    /rename Ada – ein anderer Name; /merge Ada – zwei davon sind dieselbe Person
    /forget Ada – ich vergesse eine Person und jedes Foto von ihr
    /undo – macht die letzte Umbenennung, die letzte Zusammenführung oder das letzte Entfernen eines Fotos rückgängig
    /settings – wie sicher ich sein muss, Bilder oder Worte, und in Gruppen, auf welche Fotos ich antworte
    /language – die Sprache, in der ich antworte
    /stats – dieser Chat in Zahlen
    /calibrate – wie oft ich hier falschläge, gemessen an euren eigenen Fotos
    /link Ada – als Antwort auf eine Nachricht von dieser Person: wer sie auf Telegram ist; /unlink Ada
    /forgetme – löscht dich überall, wo ich weiß, dass du es bist
    /privacy – was ich aufbewahre, wo und wie lange; /export – alles aus diesem Chat als Datei; /eraseall – ich vergesse hier alle und alles
    /usage – was dieser Chat verbraucht und was das kostet
    /audit – wer hier was getan hat
    /cancel – ich warte nicht länger auf das, wonach ich gefragt habe
help-group =
    Frag mich, wer auf einem Foto ist: Antworte mit /who darauf, oder schreib /who oder meinen Namen in die Bildunterschrift. Wer das Foto schickt, kann das auch später noch ergänzen.

    { help-commands }

    Jeder Chat hat seine eigenen Personen: Wen ich hier kenne, kenne ich nirgendwo sonst.

    { $holds }

    { $sight }

    Die ID dieser Gruppe ist { $chat }.
sees-everything = Mich erreicht hier jede Nachricht, aber ich sehe mir nur die Fotos an, auf die ich antworte.
sees-little = In dieser Gruppe ist mein Privatsphäre-Modus an: Ich sehe nur Befehle, Fotos mit einem Befehl oder meinem Namen in der Bildunterschrift und Antworten an mich; von einem Album nur das Foto mit der Bildunterschrift. Damit ich jedes Foto sehe, gib mir Adminrechte, oder schalte den Modus aus (@BotFather, /setprivacy) und füge mich neu hinzu.
greeting =
    Hallo! Ich sage, wer auf einem Foto ist.

    1. Stellt mir jemanden vor: Schickt ein Foto von einer einzelnen Person mit der Bildunterschrift „/enroll Ada“.
    2. Fragt nach irgendeinem Foto: Antwortet mit /who darauf, oder schreibt /who in die Bildunterschrift.

    Mit /settings antworte ich auf jedes Foto. /help erklärt mehr.
description =
    Wer ist das? Schick mir ein Foto, und ich antworte mit den Namen der Personen, die ich darauf kenne, und damit, wie sicher ich bin.

    Du stellst sie mir selbst vor: Ein Foto mit der Bildunterschrift „/enroll Ada“ genügt. Jeder Chat hat seine eigenen Personen, nichts wird ungefragt gelernt, und „/forget Ada“ löscht wirklich.
short-description = Wer ist das? Ich nenne die Menschen auf deinen Fotos beim Namen, sobald du sie mir vorgestellt hast.
not-yours = Dieser Knopf ist für Leute, denen ich vorgestellt wurde.
hint = Schick mir ein Foto, und ich sage, wer darauf ist. /help zeigt, was ich sonst noch kann.

command-who = wer auf einem Foto ist: als Bildunterschrift oder als Antwort
command-enroll = bring mir ein Gesicht bei: /enroll Ada
command-people = wen ich hier kenne
command-rename = gib einer Person einen anderen Namen: /rename Ada
command-merge = zwei davon sind dieselbe Person: /merge Ada
command-undo = mach die letzte Änderung rückgängig
command-forget = vergiss eine Person: /forget Ada
command-settings = wie ich hier antworte
command-language = die Sprache, in der ich antworte
command-stats = dieser Chat in Zahlen
command-calibrate = die Fotos hier vergleichen und wählen, wie sicher ich sein muss
command-cancel = warte nicht länger auf das, wonach du gefragt hast
command-help = was ich kann

## Wer ist das?

match = { $name } · { $percent } %
maybe = { $name }? ({ $percent } %)
either = { $first } oder { $second }
unknown = jemand, den ich nicht kenne
nobody-alone = Dieses Gesicht kenne ich noch nicht.
numbered = { $number } { $who }
settled = ✓ { $name }
settled-kept = ✓ { $name }, gemerkt
nobody-meant = niemand, den ich kennen soll
nobody-meant-alone = Alles klar: niemand, den ich kennen soll.
left-out-face = ausgelassen
left-out-alone = Alles klar, dieses Gesicht lasse ich aus.
no-face = Ich sehe auf diesem Foto kein Gesicht. Versuch es mit einem, auf dem ein Gesicht größer und heller ist und in die Kamera schaut.
nobody-enrolled =
    { $faces ->
        [one] Ich sehe ein Gesicht, kenne hier aber noch niemanden.
       *[other] Ich sehe { $faces } Gesichter, kenne hier aber noch niemanden.
    } { people-none-hint }

how-to-ask = Schick /who als Antwort auf ein Foto oder als Bildunterschrift, und ich sage, wer darauf ist.

label-maybe = { $name }?
album-line = Foto { $photo }: { $what }
album-face = Foto { $photo }, Gesicht { $face }: { $what }
album-no-face = kein Gesicht
more-lines =
    { $count ->
        [one] … und noch eine Zeile.
       *[other] … und noch { $count } Zeilen.
    }
previewed =
    Nach der Vorschau { $kind ->
        [video-note] der Videonachricht
        [animation] der Animation
        [sticker] des bewegten Stickers
       *[video] des Videos
    }:
previewed-part =
    Foto { $photo } ist die Vorschau { $kind ->
        [animation] einer Animation
       *[video] eines Videos
    }.

## Knöpfe unter einer Antwort

# $number ist 0, wo es nur ein Gesicht gibt.
button-right = { $number ->
        [0] ✓ { $name }
       *[other] { $number } ✓ { $name }
    }
button-wrong = { $number ->
        [0] ✗ Nicht { $name }
       *[other] { $number } ✗ Nicht { $name }
    }
button-why = { $number ->
        [0] Warum?
       *[other] { $number } Warum?
    }
button-who = { $number ->
        [0] Wer ist das?
       *[other] { $number } Wer ist das?
    }
button-else = { $number ->
        [0] Jemand anders
       *[other] { $number } Jemand anders
    }
button-nobody = { $number ->
        [0] Niemand
       *[other] { $number } Niemand
    }
button-skip = { $number ->
        [0] Auslassen
       *[other] { $number } Auslassen
    }
button-learn = { $number ->
        [0] Dieses Foto merken
       *[other] { $number } Dieses merken
    }
button-change = { $number ->
        [0] Ändern
       *[other] { $number } Ändern
    }
button-all = ‹ Alle Gesichter
button-photo = Foto { $photo } von { $of }
button-pictures = Bilder zeigen
name-this-face = { $number ->
        [0] Wer ist das? Antworte mit dem Namen, dann merke ich mir dieses Gesicht.
       *[other] Wer ist Nummer { $number }? Antworte mit dem Namen, dann merke ich mir dieses Gesicht.
    }
name-this-album-face = Wer ist Gesicht { $number } auf Foto { $photo }? Antworte mit dem Namen, dann merke ich mir dieses Gesicht.
picture-caption = Foto { $photo }
why-no-picture = { $why } Dieses Foto kam aus einer Datei: Hier gibt es kein Bild davon.
why-remove = Dieses Foto entfernen

## Vorstellen

enrolled =
    { $photos ->
        [one] { $name } kenne ich ab jetzt.
       *[other] Ich kenne { $name } jetzt von { $photos } Fotos.
    }
enrolled-again = Dieses Foto von { $name } habe ich schon.
send-photo = Schick mir jetzt ein Foto, auf dem nur { $name } ist und sonst niemand. /cancel, falls du doch nicht möchtest.
which-face = Wer davon ist { $name }?
which-likeliest = Ich tippe auf { $number }.
which-settled = { $number } ist { $name }.
doubt = Das sieht den anderen Fotos von { $name } nicht ähnlich. Ist das wirklich { $name }?
doubt-sure = Ja, das ist { $name }
doubt-leave = Nein, auslassen
lookalike = Das sieht nach { $other } aus ({ $percent } %). Ist { $name } dieselbe Person?
lookalike-same = Ja, das ist { $other }
lookalike-different = Nein, { $name } ist jemand anders
left-out = Alles klar: Dieses Foto habe ich nicht als { $name } gelernt.

## Personen

people =
    { $count ->
        [one] Ich kenne hier eine Person:
       *[other] Ich kenne hier { $count } Personen:
    }
people-line =
    { $photos ->
        [one] { $name } · 1 Foto
       *[other] { $name } · { $photos } Fotos
    }
people-part = Ich kenne hier { $count } Personen, das sind { $first } bis { $last }:
people-since = seit { $date }
people-seen = zuletzt gesehen { $date }
people-more =
    { $count ->
        [one] … und noch eine.
       *[other] … und noch { $count }.
    }
people-none = Ich kenne hier noch niemanden. { people-none-hint }
people-none-hint =
    { $place ->
        [terminal] Stell mir jemanden vor: whobot enroll NAME FOTO
       *[chat] Schick mir ein Foto von einer einzelnen Person mit der Bildunterschrift „/enroll Ada“.
    }
forget-question =
    { $photos ->
        [0] Soll ich { $name } vergessen? Das lässt sich nicht rückgängig machen.
        [one] Soll ich { $name } und das eine Foto dazu vergessen? Das lässt sich nicht rückgängig machen.
       *[other] Soll ich { $name } und die { $photos } Fotos dazu vergessen? Das lässt sich nicht rückgängig machen.
    }
forget-yes = Ja, { $name } vergessen
forget-no = Nein, { $name } behalten
forgotten =
    { $photos ->
        [0] Erledigt. { $name } ist gelöscht.
        [one] Erledigt. { $name } und das Gesicht, das ich mir gemerkt hatte, sind gelöscht.
       *[other] Erledigt. { $name } und die { $photos } Gesichter, die ich mir gemerkt hatte, sind gelöscht.
    }
receipt =
    Löschbeleg vom { $moment } UTC: { $engine ->
        [rekognition] Bei Amazon Rekognition
       *[other] Auf meinem Rechner
    } { $faces ->
        [0] war kein Gesicht gespeichert
        [one] ist 1 Gesicht gelöscht
       *[other] sind { $faces } Gesichter gelöscht
    }; danach habe ich noch einmal gesucht und nichts gefunden. Auch der Name und die Fundorte der Fotos sind gelöscht.
kept = { $name } bleibt.
card = { $name } · Foto { $number } von { $of } · hinzugefügt { $added }
card-from-file = Dieses kam aus einer Datei: Hier gibt es kein Bild davon.
card-gone = Telegram gibt das Bild dazu nicht mehr heraus.
card-remove = Dieses entfernen
card-rename = Umbenennen
card-merge = Zusammenführen
card-forget = Vergessen
card-close = Schließen
show = { $name } zeigen
coach-nothing = Das ist eine gute Auswahl: Es fehlt nichts.
coach-one = Als Nächstes würde ein Foto { $wish } helfen.
coach-two = Als Nächstes würden zwei Fotos helfen: eins { $wish } und eins { $other }.
advice-front = mit Blick geradeaus
advice-left = mit Blick nach links
advice-right = mit Blick nach rechts
advice-up = mit Blick ein wenig nach oben
advice-down = mit Blick ein wenig nach unten
advice-light = bei besserem Licht
advice-sharp = mit scharfem Gesicht
advice-large = aus größerer Nähe
rename-question = Wie soll { $name } ab jetzt heißen? Antworte mit dem Namen. /cancel, falls du doch nicht möchtest.
renamed = { $before } heißt ab jetzt { $name }.
merge-whom = Wer ist dieselbe Person wie { $name }? Antworte mit dem anderen Namen: { $name } geht darin auf. /cancel, falls du doch nicht möchtest.
merge-question =
    Ist { $name } ({ $photos ->
        [one] 1 Foto
       *[other] { $photos } Fotos
    }) dieselbe Person wie { $other } ({ $others ->
        [one] 1 Foto
       *[other] { $others } Fotos
    })? Dann kenne ich { $other } von { $all } Fotos, und der Name { $name } fällt weg.
merge-yes = Ja, dieselbe Person
merge-no = Nein, so lassen
merge-offer = Dieselbe Person: zusammenführen
merged =
    { $photos ->
        [one] { $before } gehört jetzt zu { $name }. Ich kenne { $name } von einem Foto.
       *[other] { $before } gehört jetzt zu { $name }. Ich kenne { $name } von { $photos } Fotos.
    }
not-merged = Alles klar, es bleiben zwei.
removed =
    { $photos ->
        [one] Entfernt. Ich kenne { $name } jetzt von einem Foto.
       *[other] Entfernt. Ich kenne { $name } jetzt von { $photos } Fotos.
    }
removed-for-good = { removed } Das entfernte kam aus einer Datei, deshalb kann ich das nicht rückgängig machen.
undo = Rückgängig
undone-renamed = Rückgängig gemacht: { $name } heißt wieder so.
undone-merged =
    { $photos ->
        [one] Rückgängig gemacht: { $name } ist wieder eine eigene Person, mit einem Foto.
       *[other] Rückgängig gemacht: { $name } ist wieder eine eigene Person, mit { $photos } Fotos.
    }
undone-removed =
    { $photos ->
        [one] Rückgängig gemacht: Ich kenne { $name } wieder von einem Foto.
       *[other] Rückgängig gemacht: Ich kenne { $name } wieder von { $photos } Fotos.
    }
drop-question =
    { $people ->
        [0] Soll ich alles über diesen Chat vergessen? Das lässt sich nicht rückgängig machen.
        [one] Soll ich die eine Person vergessen, die ich hier kenne? Das lässt sich nicht rückgängig machen.
       *[other] Soll ich alle { $people } Personen vergessen, die ich hier kenne? Das lässt sich nicht rückgängig machen.
    }
drop-question-adopted = { drop-question } Die Sammlung { $collection } gab es schon vor mir: Sie wird bei AWS mit allem gelöscht, was darin ist, auch mit dem, was andere Programme dort abgelegt haben.
dropped =
    { $people ->
        [0] Erledigt. Es war niemand mehr da, den ich hätte vergessen können.
        [one] Erledigt. Die eine Person, die ich hier kannte, ist gelöscht.
       *[other] Erledigt. Alle { $people } Personen sind gelöscht.
    }
nobody-dropped = Alle bleiben.
why = { $name }: am ähnlichsten dem Foto vom { $added } ({ $percent } %){ $others ->
        [0] .
        [one] , danach einem weiteren.
       *[other] , danach { $others } weiteren.
    }
why-nothing = { $name }: nach allen Fotos zusammen; kein einzelnes liegt nah genug.

cancelled = Alles klar, abgebrochen.
nothing-to-cancel = Es gibt nichts abzubrechen.

## Einstellungen

language = Deutsch
list-words = { ", " }
list-parts = { "; " }
settings = So antworte ich in diesem Chat:
holds-bands = • Ab { $match } % nenne ich einen Namen. Ab { $maybe } % frage ich: „Ada?“
holds-margin = • Einen Namen nenne ich nur, wenn er { $margin } % vor allen anderen liegt. Liegen zwei näher beieinander, frage ich.
holds-pictures = • Mehrere Gesichter kommen als Bild mit Nummern zurück.
holds-text = • Ich antworte nur in Worten, ohne Bild.
holds-every-photo = • Ich antworte auf jedes Foto, auf dem ich ein Gesicht sehe, und schweige zu den anderen.
holds-asked = • Ich antworte auf Fotos, wenn man mich fragt: mit /who, mit meinem Namen in der Bildunterschrift oder mit einer Antwort an mich.
choice-stricter = strenger
choice-usual = üblich
choice-looser = lockerer
choice-pictures = Bilder
choice-text = nur Worte
choice-asked = auf Nachfrage
choice-every = jedes Foto
choice-own-language = je nachdem, wer fragt
spoken-own = Ich antworte hier allen in ihrer eigenen Sprache, soweit ich sie spreche.
spoken = Ich antworte hier allen in dieser Sprache: { $language }.
lead = { $margin } % Vorsprung
ticked = ✓ { $choice }

stats = Dieser Chat in Zahlen, seit { $since }:
stats-people = • Personen, die ich kenne: { $people }, von { $photos ->
        [one] einem Foto
       *[other] { $photos } Fotos
    }
stats-photos = • Fotos, nach denen ich gefragt wurde: { $photos }
stats-faces = • Gesichter darauf: benannt { $match }, nachgefragt { $maybe }, unbekannt { $unknown }

## Abstimmung

bands = { $match } / { $maybe } / { $margin }
compare-question =
    { $calls ->
        [one] Um eure Fotos miteinander zu vergleichen, muss ich Rekognition einmal aufrufen. Amazon stellt das in Rechnung, etwa { $dollars } $. Soll ich?
       *[other] Um eure Fotos miteinander zu vergleichen, muss ich Rekognition { $calls }-mal aufrufen. Amazon stellt das in Rechnung, etwa { $dollars } $. Soll ich?
    }
compare-yes = Ja, vergleichen
compare-no = Nein, lieber nicht
comparing = Ich vergleiche die Fotos miteinander …
not-compared = Alles klar: Es wurde nichts verglichen, und nichts hat sich geändert.
compared = Ich habe jedes der { $faces } Fotos von { $people } Personen hier so behandelt, als wäre es neu. Was hätte ich gesagt? Die Zahlen: ab … % ein Name, ab … % eine Frage, … % Vorsprung.
outlook = { $choice } ({ $bands })
outlook-now = Wie jetzt
outlook-stricter = Strenger
outlook-usual = Üblich
outlook-looser = Lockerer
outlook-fitted = Auf eure Fotos abgestimmt
outlook-strangers = • Fremde: benannt { $named }; nachgefragt: { $asked }
outlook-known = • Personen, die ich kenne: nicht benannt { $missed }; davon nachgefragt: { $asked }, verwechselt: { $mistaken }
share = { $count } von { $of } ({ $low }–{ $high } %)
how-sure = In Klammern steht, wo der wahre Anteil höchstwahrscheinlich liegt. Fotos derselben Person ähneln einander, es ist also unsicherer, als es aussieht.
how-sure-few = In Klammern steht, wo der wahre Anteil höchstwahrscheinlich liegt. Bei so wenigen Fotos ist das nicht mehr als ein Hinweis: Im Zweifel lieber strenger.
apply = { $choice }: { $bands }
apply-nothing = So lassen
applied = Ab jetzt gilt { $bands }: ab der ersten Zahl ein Name, ab der zweiten eine Frage, die dritte ist der Vorsprung.
applied-nothing = Es bleibt, wie es ist: { $bands }.

## Was schiefging

error-unreadable = Ich kann dieses Bild nicht öffnen: Es ist beschädigt oder von einer Art, die ich nicht kenne. { smaller-hint }
smaller-hint =
    { $place ->
        [terminal] Speichere es als JPEG oder PNG.
       *[chat] Schick es als Foto statt als Datei, oder speichere es als JPEG oder PNG.
    }
lighter-hint =
    { $place ->
        [terminal] Mach das Bild vorher kleiner.
       *[chat] Schick das Bild als Foto statt als Datei, oder mach es kleiner.
    }
error-truncated = Dieses Bild ist abgeschnitten: Ein Teil der Datei fehlt, oder die ganze. Bitte besorg es noch einmal.
error-not_image = Das ist kein Bild. Ich kann Fotos und Bilddateien wie JPEG oder PNG lesen.
error-too_large = Diese Datei ist zu groß: Mehr als { $megabytes } MB schaffe ich nicht. { lighter-hint }
error-too_many_pixels = Dieses Bild hat zu viele Pixel: Es dürfen höchstens { $megapixels } Millionen sein. { lighter-hint }
error-too_small = Dieses Bild ist zu klein, um ein Gesicht zu zeigen. Nimm das Original oder ein größeres.
error-no_preview = Hierzu gibt es keine Vorschau, und ich kann mir nur Bilder ansehen. Mach einen Screenshot davon.
error-no_photo = Welches Foto? Schick diesen Befehl als Bildunterschrift oder als Antwort auf das Foto selbst, nicht auf meine Antwort.
error-no_face = Ich sehe auf diesem Foto kein Gesicht. Versuch es mit einem, auf dem das Gesicht größer und heller ist und in die Kamera schaut.
error-several_faces =
    Ich sehe hier { $faces } Gesichter und weiß nicht, welches du meinst. { $place ->
        [terminal] Nimm ein Foto von einer einzelnen Person, oder schneide die anderen weg.
       *[chat] Schick das Foto einzeln: Dann frage ich nach.
    }
error-another_face =
    Ich kenne { $name } schon von einem anderen Gesicht auf diesem Foto. Wenn das jemand anders ist, nimm es zuerst heraus: /people, { $name }, „{ card-remove }“.
error-not_entitled =
    { $role ->
        [owner] Das darf nur die Person, der dieser Bot gehört.
       *[administrator] Das darf nur, wer in diesem Chat Adminrechte hat.
    }
error-not_usable = Ich habe das Gesicht gefunden, aber zum Merken ist es nicht gut genug: { $reasons }.
error-doubtful =
    { $place ->
        [terminal] Das sieht den anderen Fotos von { $name } nicht ähnlich. Falls es trotzdem { $name } ist: --sure
       *[chat] Das sieht den anderen Fotos von { $name } nicht ähnlich. Falls es trotzdem { $name } ist, schick das Foto einzeln: Dann frage ich nach.
    }
error-looks_like =
    { $place ->
        [terminal] Das sieht nach { $other } aus ({ $percent } %). Falls es trotzdem { $name } ist: --sure
       *[chat] Das sieht nach { $other } aus ({ $percent } %). Falls es trotzdem { $name } ist, schick das Foto einzeln: Dann frage ich nach.
    }
error-person_full = Ich kenne diese Person schon von { $limit } Fotos, und mehr kann ich nicht behalten. Das ist reichlich: Es fehlt nichts.
error-taken =
    Das lässt sich nicht übernehmen: Die Sammlung gehört schon einem anderen Chat, oder dieser Chat hat eigene Personen oder eine eigene Sammlung. Nimm einen anderen Chat, oder lass diesen neu anfangen: whobot drop --chat ID
error-no_name =
    { $place ->
        [terminal] Wen? Es fehlt ein Name.
       *[chat] Wen? Schreib den Namen hinter den Befehl, zum Beispiel „/enroll Ada“.
    }
error-bad_name = Das kann kein Name sein: bitte 1 bis 64 Buchstaben, Ziffern oder Zeichen.
error-unknown_person =
    { $place ->
        [terminal] Ich kenne hier niemanden namens { $name }. Wen ich kenne: whobot people
       *[chat] Ich kenne hier niemanden namens { $name }. /people zeigt, wen ich kenne.
    }
error-too_few =
    { $people ->
        [0] Dafür braucht es mindestens 5 Personen mit je 2 Fotos, und ich kenne hier niemanden mit 2 Fotos.
        [one] Dafür braucht es mindestens 5 Personen mit je 2 Fotos, und ich kenne hier nur eine Person mit so vielen.
       *[other] Dafür braucht es mindestens 5 Personen mit je 2 Fotos, und ich kenne hier nur { $people } Personen mit so vielen.
    } { another-hint }
another-hint =
    { $place ->
        [terminal] Füge welche hinzu: whobot enroll NAME FOTO
       *[chat] /enroll nimmt noch ein Foto von den anderen auf.
    }
error-name_taken = Hier heißt schon jemand anders { $name }. Wähl einen anderen Namen, oder führ die beiden zusammen, falls sie dieselbe Person sind.
error-name_gone = Das kann ich nicht rückgängig machen: Inzwischen heißt jemand anders { $name }. Gib dieser Person zuerst einen anderen Namen: /rename { $name }
error-one_person = Das ist schon ein und dieselbe Person. Nenn die andere: /people zeigt, wen ich kenne.
error-last_reference = Das ist das einzige Foto, von dem ich { $name } kenne: Ohne dieses Foto vergesse ich { $name }. Soll ich? Das lässt sich nicht rückgängig machen.
error-nothing_to_undo = Es gibt nichts, was ich rückgängig machen könnte. Was vergessen wurde, ist endgültig weg.
error-stale = Das ist schon erledigt oder zu lange her. Bitte fang noch einmal an.
error-service = Ich kann gerade nicht antworten: Ein Dienst, den ich brauche, reagiert nicht. Bitte versuch es in einer Minute noch einmal.
error-busy = Gerade ist mehr zu tun, als ich von Rekognition verlangen darf. Bitte versuch es in einer Minute noch einmal.
error-setup =
    { $place ->
        [terminal] { $problem }
       *[chat] Ich kann erst wieder antworten, wenn die Person, die mich betreibt, meine Einrichtung in Ordnung bringt; ein neuer Versuch hilft nicht. Was los ist, steht in meinem Protokoll.
    }
error-gallery_gone =
    { $place ->
        [terminal] { $problem }
       *[chat] Die Gesichter dieses Chats sind nicht mehr da, wo sie aufbewahrt wurden, und das war nicht ich. Wer mich betreibt, findet in meinem Protokoll, was zu tun ist.
    }
error-not_erased = Gerade ließ sich nicht alles löschen. Sonst wurde nichts geändert: Bitte versuch es in einer Minute noch einmal.
error-bug = Bei mir ist etwas schiefgegangen, du kannst nichts dafür. Bitte versuch es noch einmal; wenn es öfter passiert, sag der Person Bescheid, die mich betreibt.

reason-EXTREME_POSE = es ist zu weit abgewandt – schau in die Kamera
reason-LOW_BRIGHTNESS = es ist zu dunkel – dreh dich zu einem Fenster oder einer Lampe
reason-LOW_CONFIDENCE = es ist kaum zu sehen – nichts sollte es verdecken
reason-LOW_FACE_QUALITY = es ist zu hell oder zu blass – weicheres Licht hilft
reason-LOW_SHARPNESS = es ist verwackelt – halt still und stell auf das Gesicht scharf
reason-SMALL_BOUNDING_BOX = es ist zu klein – komm näher

## Wer mich nutzen darf

command-invite = Links, die eine Person oder eine Gruppe hereinlassen
command-access = wer mich nutzen darf, und wer nicht mehr
help-owner =
    /invite – Links, die eine Person oder eine Gruppe hereinlassen
    /access – wer mich nutzen darf; ein Tippen nimmt es zurück
claim-link =
    Dieser Bot gehört noch niemandem. Öffne diesen Link innerhalb einer Stunde in Telegram, dann gehört er dir; der Link funktioniert einmal, und zwar für die Person, die zuerst kommt:
    { $link }
claimed = Ab jetzt gehöre ich dir: Du darfst mich in jedem Chat nutzen.
claimed-hint =
    Wer mir sonst schreibt oder mich in einer Gruppe haben will, wartet auf dein Ja: Ich frage dich hier.

    Schick mir ein Foto von einer einzelnen Person mit der Bildunterschrift „/enroll Ada“, dann kenne ich sie. /help erklärt mehr.
not-yet = Noch nicht: Bisher gehöre ich niemandem. Wer mich betreibt, findet im Terminal einen Link, mit dem sich das ändert; „whobot claim“ gibt einen neuen aus.
knocked = Ich rede nur mit Leuten, denen ich vorgestellt wurde. Ich habe die Person gefragt, der ich gehöre, und schreibe dir, sobald du hereinkommen darfst.
knocked-in-vain = Ich rede nur mit Leuten, denen ich vorgestellt wurde, und kann die Person, der ich gehöre, gerade nicht erreichen. Wenn du sie kennst, bitte sie um eine Einladung.
knocked-group = Hier hereinlassen kann mich nur die Person, der ich gehöre. Ich habe sie gefragt.
handle = { $name } (@{ $username })
somebody = Jemand
knock-user = { $who }, ID { $user }, möchte mit mir reden. Ist dir das recht?
knock-group = { $who } möchte mich in der Gruppe „{ $title }“ haben, ID { $group }. Dürfen mich dort alle nutzen?
knock-yes = Hereinlassen
knock-no = Nein
let-in = ✓ Hereingelassen. /access zeigt alle und nimmt es zurück.
turned-away = ✗ Nicht hereingelassen. Ich frage frühestens morgen wieder.
welcome = Komm herein!
in-private = Das bleibt unter uns: Frag mich in unserem privaten Chat.
invitations =
    Für eine Person, die mich dann privat nutzen darf:
    { $person }

    Für eine Gruppe und alle, die darin sind:
    { $group }

    Jeder funktioniert einmal, innerhalb einer Woche, und für die Person, die ihn zuerst öffnet.
access = Wer mich nutzen darf:
access-line =
    • { $name } · { $kind ->
        [owner] besitzt mich
        [chat] alle in der Gruppe
       *[user] privat
    }
access-settled = { $line } · in der Konfiguration festgelegt
access-remove = { $name } entfernen
access-question = Soll { $name } mich nicht mehr nutzen dürfen? Was ich dort gelernt habe, bleibt, falls es später weitergeht.
access-yes = Ja, entfernen
access-no = Nein, so lassen
access-removed = Erledigt: { $name } darf mich nicht mehr nutzen. /access zeigt, wer es darf.
nameless = ID { $id }
error-link_gone = Dieser Link wurde schon geöffnet, ist zu alt oder nicht hierfür gedacht. Bitte die Person, von der du ihn hast, um einen neuen.
error-has_owner =
    { $place ->
        [terminal] Dieser Bot gehört schon jemandem. OWNER_IDS kann andere nennen.
       *[chat] Ich gehöre schon jemandem.
    }
error-last_owner = Irgendwem muss ich gehören: Trag zuerst jemand anders in OWNER_IDS ein.
error-leaders_unknown = Telegram sagt mir gerade nicht, wer hier Adminrechte hat. Bitte versuch es in einer Minute noch einmal.

## Einwilligung

# Wer eine Erklärung ändert, zählt ihre Version in bot/faces/consents.py weiter: Danach wird festgehalten, worin jemand eingewilligt hat.
statement-household = Dieser Chat gehört dir allein, wie ein Album zu Hause: Du stehst für alle ein, die du vorstellst.
statement-vouched = { $name } weiß, dass ich mir Zahlen merken würde, die das Gesicht von { $name } beschreiben, um auf Fotos in diesem Chat und nirgendwo sonst den Namen zu nennen, und ist einverstanden. Fotos werden nicht aufbewahrt. Alles wird gelöscht, sobald { $name } oder jemand mit Adminrechten es sagt.
statement-asked = Ich würde mir Zahlen merken, die dein Gesicht beschreiben, um auf Fotos in jenem Chat und nirgendwo sonst deinen Namen zu nennen. Fotos werden nicht aufbewahrt, und bisher habe ich mir nichts angesehen. Du kannst das jederzeit zurücknehmen: /forgetme löscht alles.

vouch-question =
    { $name } ist hier neu, und noch ist nichts gelernt. Erklärst du das für { $name }?

    { $statement }
vouch-yes = { $name } ist einverstanden – merken
vouch-no = Abbrechen
vouched = { $name } ist einverstanden. Nur noch eine Frage:
not-vouched = Alles klar: Ich habe nichts über { $name } gelernt und nichts behalten.
ask-them =
    { $name } ist hier neu, deshalb frage ich zuerst { $name } selbst. Gib diesen Link nur an { $name } weiter; er lässt sich einmal öffnen, innerhalb von 7 Tagen:

    { $link }

    Bis dahin sehe ich mir kein Foto von { $name } an.
titled = „{ $title }“
# Mit dem Komma, das den Nebensatz schließt: Es geht immer danach weiter.
untitled = einem Chat, dessen Namen ich nicht mehr sehen kann,
agree-question =
    In { $where } möchte jemand, dass ich dich als { $name } kenne.

    { $statement }
agree-yes = Einverstanden
agree-no = Nein
agreed = Danke. In { $where } kenne ich dich ab jetzt als { $name }. Falls du es dir anders überlegst: /forgetme
agreed-in-vain = Danke. Aber aus dem, was in { $where } geschickt wurde, konnte ich dich nicht lernen. Dort weiß man Bescheid und kann noch ein Foto von { $name } schicken; falls du es dir vorher anders überlegst, sag es dort.
agreed-there = { $name } ist einverstanden, hier bekannt zu sein.
declined = Alles klar: Über dich wird nichts aufbewahrt, und im Chat wird das mitgeteilt.
declined-there = { $name } möchte hier lieber nicht bekannt sein. Alles, was auf eine Antwort gewartet hat, ist gelöscht.
never-said = { $name } hat innerhalb von 7 Tagen nicht geantwortet, also habe ich gelöscht, was darauf gewartet hat. /enroll { $name } fragt noch einmal.

link-to-forward =
    Gib diesen Link nur an { $name } weiter; er lässt sich einmal öffnen, innerhalb von 7 Tagen. Oder schick /link { $name } als Antwort auf eine Nachricht von { $name }.

    { $link }
linked = { $name } ist auf Telegram { $user } und kann ab jetzt selbst /forgetme benutzen.
unlinked = { $name } ist mit niemandem auf Telegram mehr verknüpft.
not-linked = { $name } ist mit niemandem auf Telegram verknüpft.
iam-question = In { $where } kenne ich jemanden als { $name }. Bist du das?
iam-yes = Ja, das bin ich
iam-no = Nein
iam-linked = Gut: Ich weiß jetzt, dass du dort { $name } bist. /forgetme löscht dich, wann immer du möchtest.
iam-nobody = Alles klar: Es wurde nichts geändert.

forget-me =
    { $chats ->
        [one] Ich kenne dich in einem Chat. Soll ich dich dort löschen? Das lässt sich nicht rückgängig machen.
       *[other] Ich kenne dich in { $chats } Chats. Soll ich dich in allen löschen? Das lässt sich nicht rückgängig machen.
    }
forget-me-here = Soll ich löschen, was ich hier von dir weiß? Das lässt sich nicht rückgängig machen.
forget-me-yes = Ja, lösch mich
forget-me-no = Nein, behalt mich
kept-me = Alles klar: Alles bleibt, wie es ist.
nobody-linked = Ich kenne niemanden, von dem ich wüsste, dass du es bist. Falls dich trotzdem jemand in einem Chat vorgestellt hat, bitte die Leute, die ihn leiten (in einer Gruppe: jemanden mit Adminrechten), dort /forget und deinen Namen zu schicken; in einem privaten Chat mit mir ist das die Person, mit der ich rede.
nobody-linked-here = Ich kenne hier niemanden, von dem ich wüsste, dass du es bist. Falls dich trotzdem jemand vorgestellt hat, bitte jemanden, der diesen Chat leitet, also Adminrechte hat, hier /forget und deinen Namen zu schicken.
others-may-not = Ab jetzt darf niemand sonst dich vorstellen oder Fotos von dir hinzufügen, wo immer ich weiß, dass du es bist. Selbst kannst du weiterhin zustimmen, wenn du gefragt wirst.
others-may = Ab jetzt dürfen andere dich wieder vorstellen.
others-no = Andere dürfen mich nicht vorstellen
others-yes = Andere dürfen mich wieder vorstellen

holds-consent = • { $mode ->
        [household] Wer hier vorgestellt wird, ist deine eigene Sache, wie in einem Album zu Hause.
        [asked] Wer neu ist, wird zuerst gefragt: einen Link öffnen und privat zustimmen.
       *[vouched] Wer jemanden vorstellt, sagt einmal, dass die Person einverstanden ist.
    }
choice-consent-household = eigenes Album
choice-consent-vouched = andere bürgen
choice-consent-asked = selbst fragen
card-consent = { $mode ->
        [household] In einem eigenen Album vorgestellt
        [asked] Hat selbst zugestimmt
       *[vouched] Jemand sagt, dass die Person einverstanden ist
    } · { $date } · { $version }
card-linked = Mit einem Telegram-Konto verknüpft.

command-link = sag, wer jemand auf Telegram ist: /link Ada
command-unlink = löse jemanden wieder von Telegram: /unlink Ada
command-forgetme = lösch mich überall, wo du mich kennst

error-needs_consent =
    { $place ->
        [terminal] Niemand hat gesagt, dass { $name } einverstanden ist.
       *[chat] Noch hat niemand gesagt, dass { $name } einverstanden ist, oder es ist zu lange her. Schick das Foto noch einmal mit „/enroll { $name }“: Dann frage ich.
    }
error-nobody_else = { $name } hat gesagt, dass das niemand sonst darf. { $name } selbst darf es.
error-not_asked = Das ist für die Person, die gefragt wurde, oder für jemanden mit Adminrechten.
error-user_taken = Dieses Telegram-Konto gehört hier schon zu jemand anderem: Niemand kann in einem Chat zwei Personen sein.
error-no_user = Wen meinst du? Antworte mit „/link Ada“ auf eine Nachricht, die diese Person selbst geschrieben hat, oder schick es allein: Dann gebe ich dir einen Link für sie.

## Datenschutz, Export und Löschung

command-privacy = was ich aufbewahre, wo und wie lange
command-export = alles aus diesem Chat als Datei
command-eraseall = vergiss hier alle und alles
privacy =
    Was ich von diesem Chat aufbewahre, und wie lange:

    • Von allen, die vorgestellt wurden: den Namen, wann ich die Person kennengelernt und zuletzt gesehen habe, und zu jedem Foto die Merkmale des Gesichts als Zahlen, { $where }. Die Fotos selbst bewahre ich nirgends auf: Sie bleiben in Telegram, wie alle Nachrichten, und ich weiß nur, wo.
    • Von Gesichtern, die ich nicht kenne: nichts, außer wo sie auf einem Foto waren, für die Knöpfe unter meiner Antwort.
    • Fotos, nach denen ich gefragt wurde, mit ihrem Fundort in Telegram, und offene Fragen: { $sightings } Tage.
    • Wer hier was getan hat, ohne Gesichter: { $audit } Tage.
    • { $unseen }

    Wer das sieht: alle in diesem Chat, und wer mich betreibt. Kein anderer Chat sieht es, und nichts davon wird benutzt, um irgendetwas anderes zu trainieren.

    Um vergessen zu werden: /forget und dein Name. In Gruppen macht das jemand mit Adminrechten, für alle, die darum bitten. /export gibt alles aus einem Chat heraus, /eraseall löscht es; nach jeder Löschung sehe ich noch einmal nach und sage, was nachweislich weg ist. Dass etwas gelöscht wurde, und wann, halte ich ohne jeden Namen fest, damit keine Sicherungskopie es zurückbringt.
privacy-where =
    { $engine ->
        [rekognition] aufbewahrt von Amazon Rekognition in der AWS-Region { $region }
       *[other] aufbewahrt auf dem Rechner, auf dem ich laufe
    }
privacy-unseen =
    { $months ->
        [0] Personen bleiben, bis jemand mich bittet, sie zu vergessen, egal wie lange niemand sie sieht.
       *[other] Personen, die { $months } Monate lang niemand gesehen hat, kündige ich hier an und lösche sie eine Woche später, wenn niemand sie behalten will.
    }
privacy-amazon = Amazon sieht sich jedes Foto an, um zu antworten, und behält Bilder möglicherweise, um die eigenen Dienste zu verbessern, es sei denn, wer mich betreibt, hat dem widersprochen (die Opt-out-Richtlinie für KI-Services von AWS Organizations). Frag diese Person, ob sie das getan hat.

leaving = Ab jetzt nenne ich den Namen { $name } niemandem mehr, aber es ist noch nicht alles gelöscht.
leaving-all = Ab jetzt kenne ich hier niemanden mehr, aber es ist noch nicht alles gelöscht.
unconfirmed =
    Löschbeleg vom { $moment } UTC: { $engine ->
        [rekognition] Bei Amazon Rekognition
       *[other] Auf meinem Rechner
    } { $faces ->
        [0] ist noch kein Gesicht nachweislich gelöscht
        [one] ist 1 Gesicht nachweislich gelöscht
       *[other] sind { $faces } Gesichter nachweislich gelöscht
    }{ $left ->
        [0] {""}
        [one] , 1 ist noch nicht bestätigt
       *[other] , { $left } sind noch nicht bestätigt
    }. { $place ->
        [terminal] Was als Nächstes läuft, macht damit weiter: whobot doctor --repair
       *[chat] Ich versuche es weiter und sage hier Bescheid.
    }
receipt-all =
    Löschbeleg vom { $moment } UTC: { $engine ->
        [rekognition] Bei Amazon Rekognition
       *[other] Auf meinem Rechner
    } { $faces ->
        [0] war kein Gesicht gespeichert
        [one] ist 1 Gesicht gelöscht
       *[other] sind { $faces } Gesichter gelöscht
    }; danach habe ich noch einmal gesucht und nichts gefunden. Auch die Namen, die Fundorte aller Fotos, offene Fragen und Einstellungen sind gelöscht.
report-asked = Was ich nicht gleich bestätigen konnte, ist jetzt gelöscht.
report-unseen =
    { $people ->
        [one] Die Person, die ich angekündigt hatte und die lange niemand gesehen hat, ist gelöscht.
       *[other] Die { $people } Personen, die ich angekündigt hatte und die lange niemand gesehen hat, sind gelöscht.
    }
report-gave-up =
    Seit { $days } Tagen versuche ich, alles zu löschen, was ich hier vergessen sollte, und jetzt gebe ich auf. { $engine ->
        [rekognition] Bei Amazon Rekognition
       *[other] Auf meinem Rechner
    } { $faces ->
        [0] ist kein Gesicht nachweislich gelöscht
        [one] ist 1 Gesicht nachweislich gelöscht
       *[other] sind { $faces } Gesichter nachweislich gelöscht
    }; { $left ->
        [0] wie viele noch da sind, kann ich nicht sagen
        [one] 1 ist möglicherweise noch da
       *[other] { $left } sind möglicherweise noch da
    }. Die Namen sind weg, und durch das, was übrig ist, wird niemand gefunden. Wer mich betreibt, findet in meinem Protokoll, was dort zu löschen ist.
unseen =
    Diese Personen hat hier seit { $months } Monaten niemand gesehen: { $people }.

    In 7 Tagen lösche ich sie. Tippe an, wer bleiben soll.
stay = { $name } behalten
everybody-stays = Alles klar, alle bleiben.
months =
    { $months ->
        [0] Personen behalten
       *[other] { $months } Monate
    }
holds-forget-after = • Personen, die { $months } Monate lang niemand gesehen hat, kündige ich hier an und lösche sie eine Woche später.
erase-all-more = Fotos, nach denen ich gefragt wurde, offene Fragen und Einstellungen verschwinden auch; nur die Sprache bleibt. /export gibt dir vorher eine Kopie.
erase-all-yes = Ja, alles löschen
erase-all-no = Nein, alles behalten
erase-all-number =
    { $people ->
        [0] Damit es kein Versehen ist: Antworte mit der Zahl der Personen, die ich hier kenne, 0, und alles wird gelöscht.
       *[other] Damit es kein Versehen ist: Antworte mit der Zahl der Personen, die ich hier kenne, { $people }, und alle werden gelöscht.
    } /cancel, falls du doch nicht möchtest.
exported =
    Alles aus diesem Chat: { $people ->
        [one] 1 Person
       *[other] { $people } Personen
    }, { $photos ->
        [one] 1 Foto
       *[other] { $photos } Fotos
    }.
exported-missing =
    { $missing ->
        [one] 1 Foto ließ sich nicht hinzufügen: Welches und warum, steht in people.json.
       *[other] { $missing } Fotos ließen sich nicht hinzufügen: Welche und warum, steht in people.json.
    }
export-sent = Ich habe es dir privat geschickt.
undo-instead =
    { $kind ->
        [renamed] Stattdessen zurücknehmen: { $name } wurde umbenannt
        [merged] Stattdessen zurücknehmen: { $name } wurde zusammengeführt
       *[removed] Stattdessen zurücknehmen: Ein Foto wurde entfernt
    }
error-leaving = Ich lösche gerade noch jemanden namens { $name }, und bis das bestätigt ist, kann niemand so heißen. Nimm einen anderen Namen, oder warte: Ich sage hier Bescheid, wenn es so weit ist.
error-not_the_number =
    { $people ->
        [0] Das ist nicht die Zahl der Personen, die ich hier kenne: Es wurde nichts gelöscht. Sie ist 0.
       *[other] Das ist nicht die Zahl der Personen, die ich hier kenne: Es wurde nichts gelöscht. /people zeigt, wie viele es sind.
    }
error-underway = Ich bin schon dabei: ein Export nach dem anderen.
error-not_in_private = Was ich exportiere, schicke ich einer einzelnen Person privat, und dir kann ich dort nicht schreiben. Öffne mein Profil, drück auf „Starten“ und frag hier noch einmal; nicht als anonymer Admin.
error-photo_gone = Telegram gibt das Foto, das zuletzt entfernt wurde, nicht heraus, deshalb kann ich es gerade nicht neu lernen. Versuch es in einer Minute noch einmal, oder nimm zurück, was davor getan wurde.

## Kosten, Grenzen und Protokoll

command-usage = was dieser Chat verbraucht und was das kostet
command-audit = wer hier was getan hat
usage = Was dieser Chat angefragt hat:
usage-all = Was alle Chats zusammen angefragt haben:
usage-this = { $month }, bisher:
usage-last = { $month }:
usage-nothing = • nichts
usage-done = • { $list }
usage-calls = • Aufrufe von Amazon Rekognition: { $list }
usage-cost = • In Rechnung gestellt: { $billed ->
        [one] ein Aufruf
       *[other] { $billed } Aufrufe
    }, etwa { $dollars } $
usage-cap = • Obergrenze: { $billed } von { $cap } berechneten Aufrufen sind verbraucht, { $percent } %.
usage-by-chat = Berechnete Aufrufe in diesem Monat, nach Chat:
usage-chat = • { $chat }: { $billed }
usage-identify = angesehene Fotos
usage-remember = gelernte Fotos
usage-explain = erklärte Antworten
usage-find = nach einem Gesicht durchsuchte Fotos
usage-rehearse = Vergleiche aller mit allen
usage-move = zusammengeführte oder getrennte Personen
usage-recover = nachgeholte Lernvorgänge
usage-forget = Löschungen
usage-drop = gelöschte Galerien
cap-near =
    { $whose ->
        [all] { $percent } % der Obergrenze für diesen Monat sind verbraucht: { $billed } von { $cap } berechneten Aufrufen, in allen Chats zusammen. An der Obergrenze höre ich bis zum nächsten Monat auf, zu erkennen und zu lernen. MONTHLY_CALLS legt sie fest; /usage zeigt mehr.
       *[chat] { $percent } % von dem, was dieser Chat in diesem Monat verbrauchen darf, sind verbraucht: { $billed } von { $cap } berechneten Aufrufen. An der Obergrenze höre ich hier bis zum nächsten Monat auf, zu erkennen und zu lernen. Wer mich betreibt, kann sie anheben; /usage zeigt mehr.
    }
error-cap_reached =
    { $whose ->
        [all] Die { $limit } Aufrufe, die alle Chats zusammen in diesem Monat haben, sind verbraucht. Am { $day } mache ich weiter. Wer mich betreibt, kann die Obergrenze anheben (MONTHLY_CALLS). Jemanden vergessen kann ich trotzdem.
       *[chat] Die { $limit } Aufrufe, die dieser Chat in diesem Monat hat, sind verbraucht. Am { $day } mache ich weiter. Wer mich betreibt, kann die Obergrenze anheben (MONTHLY_CALLS_PER_CHAT). Jemanden vergessen kann ich trotzdem.
    }
error-too_fast =
    { $whose ->
        [chat] { $limit ->
            [one] Mehr als ein Foto
           *[other] Mehr als { $limit } Fotos
        } pro Minute sehe ich mir in einem Chat nicht an. In { $seconds } s mache ich weiter; bis dahin lasse ich Fotos aus.
       *[user] { $limit ->
            [one] Mehr als ein Foto
           *[other] Mehr als { $limit } Fotos
        } pro Minute sehe ich mir für eine Person nicht an. In { $seconds } s mache ich weiter; bis dahin lasse ich deine Fotos aus.
    }
audit = Was hier getan wurde, das Neueste zuerst (UTC):
audit-empty = Hier wurde nichts getan, was ich festhalte: Niemand wurde gelernt, umbenannt oder vergessen, und keine Einstellung wurde geändert.
audit-line = { $at } · { $by }: { $act }
audit-nameless = (inzwischen vergessen)
audit-operator = wer mich betreibt
audit-anonymous = anonymer Admin
audit-channel = ein Kanal
audit-left = jemand, der nicht mehr hier ist
act-enrolled = Foto von { $name } gelernt
act-renamed = { $name } umbenannt
act-merged = jemanden mit { $name } zusammengeführt
act-removed = Foto von { $name } entfernt
act-undone = Änderung an { $name } zurückgenommen
act-forgot = { $name } vergessen
act-linked = gesagt, wer { $name } auf Telegram ist
act-unlinked = zurückgenommen, wer { $name } auf Telegram ist
act-agreed = Einwilligung gegeben: { $name }
act-exported = alles exportiert
act-erased-all = alles gelöscht
act-set = Einstellungen geändert
act-let-in = jemanden hereingelassen
act-shut-out = jemanden ausgeschlossen

## Vergeblich versucht

given-up = Ich habe das mehrmals versucht und bin nie damit fertig geworden. Bitte schick es noch einmal; wenn auch das nicht hilft, sag der Person Bescheid, die mich betreibt.
