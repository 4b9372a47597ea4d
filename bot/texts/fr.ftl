# Tout ce que dit le bot, en français.
# Les noms sont isolés de ce qui les entoure lorsque leur écriture va dans l’autre sens.
# $place vaut « terminal » pour qui tape des commandes dans un terminal, et « chat » partout ailleurs.

## Premiers mots

start =
    Salut ! Je te dis qui est sur une photo.

    1. Présente-moi quelqu’un : envoie une photo d’une seule personne avec la légende « /enroll Ada ».
    2. Envoie n’importe quelle autre photo : je réponds avec les noms que je connais et mon degré de certitude.

    /help en dit plus.
help =
    Envoie une photo et je dis qui est dessus : comme photo ou comme fichier, un sticker, ou une vidéo, dont je regarde l’aperçu.

    { help-commands }

    Plusieurs photos envoyées ensemble reçoivent une seule réponse. Chaque discussion est à part : les gens que je connais ici, je ne les connais pas ailleurs.

    { $holds }
help-commands =
    /who – en légende d’une photo ou en réponse à une photo : je regarde celle-là
    /enroll Ada – en légende d’une photo, en réponse à une photo, ou tout seul : je demande alors la photo. Deux ou trois photos d’une personne me rendent plus sûr.
    /people – les personnes que je connais ici, avec leurs photos
    /rename Ada – un autre nom ; /merge Ada – deux d’entre elles sont une seule personne
    /forget Ada – j’oublie une personne et toutes ses photos
    /undo – annule le dernier changement de nom, la dernière fusion ou le dernier retrait de photo
    /settings – à quel point je dois être sûr, images ou texte, et dans les groupes à quelles photos je réponds
    /language – la langue dans laquelle je réponds
    /stats – cette discussion en chiffres
    /calibrate – à quelle fréquence je me tromperais ici, d’après les photos d’ici
    /link Ada – en réponse à un message de cette personne : qui elle est sur Telegram ; /unlink Ada
    /forgetme – t’efface partout où je sais que c’est toi
    /privacy – ce que je conserve, où et combien de temps ; /export – tout ce qui concerne cette discussion dans un fichier ; /eraseall – j’oublie tout le monde et tout ici
    /usage – ce que cette discussion consomme, et ce que ça coûte
    /audit – qui a fait quoi ici
    /cancel – je n’attends plus ce que j’avais demandé
help-group =
    Demande-moi qui est sur une photo : réponds-y avec /who, ou écris /who ou mon nom dans sa légende. La personne qui l’envoie peut aussi l’ajouter après coup.

    { help-commands }

    Chaque discussion est à part : les gens que je connais ici, je ne les connais pas ailleurs.

    { $holds }

    { $sight }

    L’identifiant de ce groupe est { $chat }.
sees-everything = Je reçois tous les messages d’ici, et je ne regarde que les photos auxquelles je réponds.
sees-little = Dans ce groupe, mon mode de confidentialité est activé : je ne vois que les commandes, les photos qui en contiennent une ou mon nom dans leur légende, et les réponses à mes messages ; d’un album, seulement la photo qui porte la légende. Pour que je voie toutes les photos, nomme-moi administrateur, ou désactive ce mode (@BotFather, /setprivacy) et ajoute-moi à nouveau.
greeting =
    Salut ! Je dis qui est sur une photo.

    1. Présentez-moi quelqu’un : envoyez une photo d’une seule personne avec la légende « /enroll Ada ».
    2. Interrogez-moi sur n’importe quelle photo : répondez-y avec /who, ou écrivez /who dans sa légende.

    /settings me permet de répondre à toutes les photos. /help en dit plus.
description =
    Qui est-ce ? Envoie-moi une photo et je réponds avec les noms des personnes que j’y connais et mon degré de certitude.

    C’est toi qui me présentes les gens : une photo avec la légende « /enroll Ada » suffit. Chaque discussion est à part, je n’apprends rien sans qu’on me le demande, et « /forget Ada » efface pour de bon.
short-description = Qui est-ce ? Je nomme les personnes sur tes photos, une fois que tu me les as présentées.
not-yours = Ce bouton est réservé aux personnes qu’on m’a présentées.
hint = Envoie-moi une photo et je te dis qui est dessus. /help explique ce que je sais faire d’autre.

command-who = qui est sur une photo : en légende ou en réponse
command-enroll = m’apprendre un visage : /enroll Ada
command-people = les personnes que je connais ici
command-rename = changer le nom d’une personne : /rename Ada
command-merge = deux d’entre elles n’en font qu’une : /merge Ada
command-undo = annuler le dernier changement
command-forget = oublier une personne : /forget Ada
command-settings = comment je réponds ici
command-language = la langue dans laquelle je réponds
command-stats = cette discussion en chiffres
command-calibrate = comparer les photos d’ici, pour choisir à quel point je dois être sûr
command-cancel = ne plus attendre ce que j’avais demandé
command-help = ce que je sais faire

## Qui est-ce ?

match = { $name } · { $percent } %
maybe = { $name } ? ({ $percent } %)
either = { $first } ou { $second }
unknown = quelqu’un que je ne connais pas
nobody-alone = Je ne connais pas encore ce visage.
numbered = { $number } { $who }
settled = ✓ { $name }
settled-kept = ✓ { $name }, visage retenu
nobody-meant = un visage que je n’ai pas à connaître
nobody-meant-alone = D’accord : un visage que je n’ai pas à connaître.
left-out-face = laissé de côté
left-out-alone = D’accord, je laisse ce visage de côté.
no-face = Je ne vois aucun visage sur cette photo. Essaies-en une où un visage est plus grand, mieux éclairé et tourné vers l’objectif.
nobody-enrolled =
    { $faces ->
        [one] Je vois un visage, mais je ne connais encore personne ici.
       *[other] Je vois { $faces } visages, mais je ne connais encore personne ici.
    } { people-none-hint }

how-to-ask = Envoie /who en réponse à une photo, ou dans sa légende, et je dis qui est dessus.

label-maybe = { $name } ?
album-line = Photo { $photo } : { $what }
album-face = Photo { $photo }, visage { $face } : { $what }
album-no-face = aucun visage
more-lines =
    { $count ->
        [one] … et encore une ligne.
       *[other] … et encore { $count } lignes.
    }
previewed =
    D’après l’aperçu { $kind ->
        [video-note] du message vidéo
        [animation] de l’animation
        [sticker] du sticker animé
       *[video] de la vidéo
    } :
previewed-part =
    La photo { $photo } est l’aperçu { $kind ->
        [animation] d’une animation
       *[video] d’une vidéo
    }.

## Boutons sous une réponse

# $number vaut 0 quand il n’y a qu’un seul visage.
button-right = { $number ->
        [0] ✓ { $name }
       *[other] { $number } ✓ { $name }
    }
button-wrong = { $number ->
        [0] ✗ Pas { $name }
       *[other] { $number } ✗ Pas { $name }
    }
button-why = { $number ->
        [0] Pourquoi ?
       *[other] { $number } Pourquoi ?
    }
button-who = { $number ->
        [0] Qui est-ce ?
       *[other] { $number } Qui est-ce ?
    }
button-else = { $number ->
        [0] Quelqu’un d’autre
       *[other] { $number } Quelqu’un d’autre
    }
button-nobody = { $number ->
        [0] Personne
       *[other] { $number } Personne
    }
button-skip = { $number ->
        [0] Laisser de côté
       *[other] { $number } Laisser de côté
    }
button-learn = { $number ->
        [0] Retenir cette photo
       *[other] { $number } Retenir ce visage
    }
button-change = { $number ->
        [0] Modifier
       *[other] { $number } Modifier
    }
button-all = ‹ Tous les visages
button-photo = Photo { $photo } sur { $of }
button-pictures = Voir les images
name-this-face = { $number ->
        [0] Qui est-ce ? Réponds avec le nom, et je retiens ce visage.
       *[other] Qui est le numéro { $number } ? Réponds avec le nom, et je retiens ce visage.
    }
name-this-album-face = À qui est le visage { $number } de la photo { $photo } ? Réponds avec le nom, et je retiens ce visage.
picture-caption = Photo { $photo }
why-no-picture = { $why } Cette photo a été ajoutée à partir d’un fichier : je n’en ai pas d’image ici.
why-remove = Retirer cette photo

## Enregistrer quelqu’un

enrolled =
    { $photos ->
        [one] Désormais, je reconnaîtrai { $name }.
       *[other] Je connais maintenant { $name } grâce à { $photos } photos.
    }
enrolled-again = J’ai déjà cette photo pour { $name }.
send-photo = Envoie-moi maintenant une photo avec { $name } et personne d’autre dessus. /cancel si tu changes d’avis.
which-face = Lequel de ces visages est { $name } ?
which-likeliest = Je pense que c’est le { $number }.
which-settled = Le { $number }, c’est { $name }.
doubt = Ce visage ne ressemble pas aux autres photos que j’ai pour { $name }. Est-ce vraiment { $name } ?
doubt-sure = Oui, c’est { $name }
doubt-leave = Non, laisser de côté
lookalike = Ce visage ressemble à { $other } ({ $percent } %). Est-ce que c’est la même personne : { $name } ?
lookalike-same = Oui, c’est { $other }
lookalike-different = Non, { $name } est quelqu’un d’autre
left-out = D’accord : je n’ai pas retenu ce visage pour { $name }.

## Personnes

people =
    { $count ->
        [one] Je connais { $count } personne ici :
       *[other] Je connais { $count } personnes ici :
    }
people-line =
    { $photos ->
        [one] { $name } · { $photos } photo
       *[other] { $name } · { $photos } photos
    }
people-part = Je connais { $count } personnes ici ; voici les numéros { $first } à { $last } :
people-since = depuis le { $date }
people-seen = dernière apparition le { $date }
people-more =
    { $count ->
        [one] … et encore une.
       *[other] … et encore { $count }.
    }
people-none = Je ne connais encore personne ici. { people-none-hint }
people-none-hint =
    { $place ->
        [terminal] Présente-moi quelqu’un : whobot enroll NOM PHOTO
       *[chat] Envoie-moi une photo d’une seule personne avec la légende « /enroll Ada ».
    }
forget-question =
    { $photos ->
        [0] Oublier { $name } ? C’est irréversible.
        [one] Oublier { $name } et la seule photo que j’ai pour cette personne ? C’est irréversible.
       *[other] Oublier { $name } et les { $photos } photos que j’ai pour cette personne ? C’est irréversible.
    }
forget-yes = Oui, oublier { $name }
forget-no = Non, garder { $name }
forgotten =
    { $photos ->
        [0] C’est fait. J’ai effacé { $name }.
        [one] C’est fait. J’ai effacé { $name } et le visage que j’avais retenu.
       *[other] C’est fait. J’ai effacé { $name } et les { $photos } visages que j’avais retenus.
    }
receipt =
    Récépissé du { $moment } UTC : { $faces ->
        [0] aucun visage n’était conservé
        [one] 1 visage a été effacé
       *[other] { $faces } visages ont été effacés
    } { $engine ->
        [rekognition] chez Amazon Rekognition
       *[other] sur cette machine
    } ; j’ai cherché à nouveau, sans rien trouver ; le nom et l’emplacement des photos sont effacés aussi.
kept = Je garde { $name }.
card = { $name } · photo { $number } sur { $of } · ajoutée le { $added }
card-from-file = Celle-ci a été ajoutée à partir d’un fichier : je n’en ai pas d’image ici.
card-gone = Telegram n’en fournit plus l’image.
card-remove = Retirer celle-ci
card-rename = Renommer
card-merge = Fusionner
card-forget = Oublier
card-close = Fermer
show = Voir { $name }
coach-nothing = C’est une bonne galerie : il n’y manque rien.
coach-one = Une photo { $wish } m’aiderait encore.
coach-two = Une photo { $wish } et une autre { $other } m’aideraient encore.
advice-front = bien de face
advice-left = avec le regard vers la gauche
advice-right = avec le regard vers la droite
advice-up = avec le regard un peu vers le haut
advice-down = avec le regard un peu vers le bas
advice-light = avec une meilleure lumière
advice-sharp = sans flou
advice-large = de plus près
rename-question = Quel nom donner désormais à { $name } ? Réponds avec le nom. /cancel si tu changes d’avis.
renamed = { $before } s’appelle désormais { $name }.
merge-whom = Avec qui fusionner { $name } ? Réponds avec l’autre nom : c’est celui qui restera. /cancel si tu changes d’avis.
merge-question =
    Est-ce que { $name } ({ $photos ->
        [one] { $photos } photo
       *[other] { $photos } photos
    }) et { $other } ({ $others ->
        [one] { $others } photo
       *[other] { $others } photos
    }) sont la même personne ? Je connaîtrai alors { $other } grâce à { $all } photos, et le nom { $name } disparaîtra.
merge-yes = Oui, une seule personne
merge-no = Non, ne rien changer
merge-offer = C’est la même : fusionner
merged =
    { $photos ->
        [one] J’ai fusionné { $before } avec { $name }, que je connais maintenant grâce à une photo.
       *[other] J’ai fusionné { $before } avec { $name }, que je connais maintenant grâce à { $photos } photos.
    }
not-merged = D’accord, cela reste deux personnes.
removed =
    { $photos ->
        [one] Retirée. Je connais maintenant { $name } grâce à une photo.
       *[other] Retirée. Je connais maintenant { $name } grâce à { $photos } photos.
    }
removed-for-good = { removed } Elle venait d’un fichier, je ne peux donc pas revenir en arrière.
undo = Annuler
undone-renamed = Annulé : { $name } retrouve ce nom.
undone-merged =
    { $photos ->
        [one] Annulé : { $name } est de nouveau une personne à part, avec une photo.
       *[other] Annulé : { $name } est de nouveau une personne à part, avec { $photos } photos.
    }
undone-removed =
    { $photos ->
        [one] Annulé : je connais de nouveau { $name } grâce à une photo.
       *[other] Annulé : je connais de nouveau { $name } grâce à { $photos } photos.
    }
drop-question =
    { $people ->
        [0] Oublier tout ce qui concerne cette discussion ? C’est irréversible.
        [one] Oublier la seule personne que je connais ici ? C’est irréversible.
       *[other] Oublier les { $people } personnes que je connais ici ? C’est irréversible.
    }
drop-question-adopted = { drop-question } La collection { $collection } existait avant moi : elle est supprimée chez AWS avec tout son contenu, y compris ce que d’autres programmes y ont mis.
dropped =
    { $people ->
        [0] C’est fait. Il n’y avait plus personne à oublier.
        [one] C’est fait. La seule personne que je connaissais ici est effacée.
       *[other] C’est fait. Les { $people } personnes sont toutes effacées.
    }
nobody-dropped = Tout le monde reste.
why = { $name } : la photo la plus ressemblante est celle du { $added } ({ $percent } %){ $others ->
        [0] .
        [one] , puis une autre.
       *[other] , puis { $others } autres.
    }
why-nothing = { $name } : d’après l’ensemble des photos ; aucune ne ressemble assez à elle seule.

cancelled = D’accord, on laisse tomber.
nothing-to-cancel = Il n’y a rien à annuler.

## Réglages

language = Français
list-words = { ", " }
list-parts = { " ; " }
settings = Voici comment je réponds dans cette discussion :
holds-bands = • Je donne un nom à partir de { $match } %. À partir de { $maybe } %, je demande : « Ada ? »
holds-margin = • La personne que je nomme a { $margin } % d’avance sur toutes les autres. Quand deux sont plus proches, je demande.
holds-pictures = • S’il y a plusieurs visages, je renvoie une image avec des numéros.
holds-text = • Je réponds seulement par du texte, sans image.
holds-every-photo = • Je réponds à chaque photo où je vois un visage, et je me tais pour les autres.
holds-asked = • Je réponds aux photos quand on me le demande : avec /who, avec mon nom dans la légende, ou en répondant à un de mes messages.
choice-stricter = plus strict
choice-usual = habituel
choice-looser = plus souple
choice-pictures = images
choice-text = texte seulement
choice-asked = sur demande
choice-every = toutes les photos
choice-own-language = langue de chacun
spoken-own = Je réponds à chacun ici dans sa propre langue, si je la parle.
spoken = Je réponds à tout le monde ici dans cette langue : { $language }.
lead = { $margin } % d’avance
ticked = ✓ { $choice }

stats = Cette discussion en chiffres, depuis le { $since } :
stats-people = • Personnes que je connais : { $people }, grâce à { $photos ->
        [one] { $photos } photo
       *[other] { $photos } photos
    }
stats-photos = • Photos sur lesquelles on m’a interrogé : { $photos }
stats-faces = • Visages sur ces photos : nommés { $match }, incertains { $maybe }, inconnus { $unknown }

## Étalonnage

bands = { $match } / { $maybe } / { $margin }
compare-question =
    { $calls ->
        [one] Pour comparer les photos d’ici entre elles, je dois faire { $calls } appel à Rekognition, facturé par Amazon, pour environ { $dollars } $. Je le fais ?
       *[other] Pour comparer les photos d’ici entre elles, je dois faire { $calls } appels à Rekognition, facturés par Amazon, pour environ { $dollars } $. Je le fais ?
    }
compare-yes = Oui, comparer
compare-no = Non, laisser
comparing = Je compare les photos entre elles…
not-compared = D’accord : rien n’a été comparé, et rien n’a changé.
compared = J’ai pris chacune des { $faces } photos de { $people } personnes d’ici pour une nouvelle photo. Qu’aurais-je dit ? Les chiffres : un nom à partir de … %, une question à partir de … %, une avance de … %.
outlook = { $choice } ({ $bands })
outlook-now = Comme maintenant
outlook-stricter = Plus strict
outlook-usual = Habituel
outlook-looser = Plus souple
outlook-fitted = Adapté aux photos d’ici
outlook-strangers = • Inconnus : nommés { $named } ; avec une question : { $asked }
outlook-known = • Personnes que je connais : pas nommées { $missed } ; parmi elles, avec une question : { $asked }, prises pour d’autres : { $mistaken }
share = { $count } sur { $of } ({ $low }–{ $high } %)
how-sure = Entre parenthèses, la fourchette où se situe très probablement la vraie proportion. Les photos d’une même personne se ressemblent : c’est donc moins sûr qu’il n’y paraît.
how-sure-few = Entre parenthèses, la fourchette où se situe très probablement la vraie proportion. Avec si peu de photos, ce n’est qu’une indication : en cas de doute, choisis plus strict.
apply = { $choice } : { $bands }
apply-nothing = Ne rien changer
applied = Désormais, { $bands } s’applique : un nom à partir du premier, une question à partir du deuxième, et le troisième comme avance.
applied-nothing = Rien ne change : { $bands }.

## Ce qui a mal tourné

error-unreadable = Je n’arrive pas à ouvrir cette image : elle est abîmée, ou d’un format que je ne connais pas. { smaller-hint }
smaller-hint =
    { $place ->
        [terminal] Enregistre-la en JPEG ou en PNG.
       *[chat] Envoie-la comme photo plutôt que comme fichier, ou enregistre-la en JPEG ou en PNG.
    }
lighter-hint =
    { $place ->
        [terminal] Réduis d’abord sa taille.
       *[chat] Envoie l’image comme photo plutôt que comme fichier, ou réduis sa taille.
    }
error-truncated = Cette image est tronquée : une partie du fichier, ou le fichier entier, manque. Récupère-la encore une fois, s’il te plaît.
error-not_image = Ce n’est pas une image. Je sais lire les photos et les fichiers image comme JPEG ou PNG.
error-too_large = Ce fichier est trop lourd : j’accepte { $megabytes } Mo au maximum. { lighter-hint }
error-too_many_pixels = Cette image a trop de pixels : { $megapixels } millions au maximum. { lighter-hint }
error-too_small = Cette image est trop petite pour montrer un visage. Prends l’original, ou une image plus grande.
error-no_preview = Ceci est arrivé sans aperçu, et je ne peux regarder que des images. Fais-en une capture d’écran.
error-no_photo = Quelle photo ? Envoie cette commande en légende d’une photo, ou en réponse à la photo elle-même, pas à ma réponse.
error-no_face = Je ne vois aucun visage sur cette photo. Essaies-en une où le visage est plus grand, mieux éclairé et tourné vers l’objectif.
error-several_faces =
    Je vois ici { $faces } visages et je ne sais pas lequel est le bon. { $place ->
        [terminal] Prends une photo d’une seule personne, ou recadre-la pour enlever les autres.
       *[chat] Envoie cette photo toute seule : je te poserai la question.
    }
error-another_face =
    Je connais déjà { $name } grâce à un autre visage de cette photo. Si ce visage est à quelqu’un d’autre, retire-le d’abord : /people, { $name }, « { card-remove } ».
error-not_entitled =
    { $role ->
        [owner] Seul le propriétaire de ce bot peut faire cela.
       *[administrator] Seuls les administrateurs de cette discussion peuvent faire cela.
    }
error-not_usable = J’ai trouvé le visage, mais il n’est pas assez bon pour que je le retienne : { $reasons }.
error-doubtful =
    { $place ->
        [terminal] Ce visage ne ressemble pas aux autres photos que j’ai pour { $name }. Si c’est quand même { $name } : --sure
       *[chat] Ce visage ne ressemble pas aux autres photos que j’ai pour { $name }. Si c’est quand même { $name }, envoie cette photo toute seule : je te poserai la question.
    }
error-looks_like =
    { $place ->
        [terminal] Ce visage ressemble à { $other } ({ $percent } %). Si c’est quand même { $name } : --sure
       *[chat] Ce visage ressemble à { $other } ({ $percent } %). Si c’est quand même { $name }, envoie cette photo toute seule : je te poserai la question.
    }
error-person_full = Je connais déjà cette personne grâce à { $limit } photos, et je ne peux pas en garder plus. C’est largement assez : il ne manque rien.
error-taken =
    Impossible de l’adopter : la collection appartient déjà à une autre discussion, ou cette discussion a déjà des personnes ou une collection à elle. Indique une autre discussion, ou fais repartir celle-ci de zéro : whobot drop --chat ID
error-no_name =
    { $place ->
        [terminal] Qui ? Il manque un nom.
       *[chat] Qui ? Écris le nom après la commande, comme « /enroll Ada ».
    }
error-bad_name = Cela ne peut pas être un nom : 1 à 64 lettres, chiffres ou signes, s’il te plaît.
error-unknown_person =
    { $place ->
        [terminal] Je ne connais pas { $name } ici. Les personnes que je connais : whobot people
       *[chat] Je ne connais pas { $name } ici. /people montre les personnes que je connais.
    }
error-too_few =
    { $people ->
        [0] Il faut au moins 5 personnes avec 2 photos chacune, et je ne connais personne ici avec autant de photos.
        [one] Il faut au moins 5 personnes avec 2 photos chacune, et je n’en connais qu’une seule ici avec autant de photos.
       *[other] Il faut au moins 5 personnes avec 2 photos chacune, et je n’en connais que { $people } ici avec autant de photos.
    } { another-hint }
another-hint =
    { $place ->
        [terminal] Ajoutes-en : whobot enroll NOM PHOTO
       *[chat] /enroll permet d’ajouter une photo de plus pour les autres.
    }
error-name_taken = Quelqu’un d’autre ici s’appelle { $name }. Choisis un autre nom, ou fusionne les deux s’il s’agit d’une seule personne.
error-name_gone = Je ne peux pas revenir en arrière : entre-temps, quelqu’un d’autre s’appelle { $name }. Donne d’abord un autre nom à cette personne : /rename { $name }
error-one_person = C’est déjà une seule personne. Donne le nom de l’autre : /people montre les personnes que je connais.
error-last_reference = C’est la seule photo grâce à laquelle je connais { $name } : sans elle, j’oublie { $name }. Je le fais ? C’est irréversible.
error-nothing_to_undo = Il n’y a rien que je puisse annuler. Ce qui a été oublié l’est pour de bon.
error-stale = C’est déjà réglé, ou cela remonte à trop longtemps. Recommence, s’il te plaît.
error-service = Je ne peux pas répondre pour l’instant : un service dont je dépends ne réagit pas. Réessaie dans une minute, s’il te plaît.
error-busy = Il y a en ce moment plus à faire que ce que je peux demander à Rekognition. Réessaie dans une minute, s’il te plaît.
error-setup =
    { $place ->
        [terminal] { $problem }
       *[chat] Je ne peux pas répondre tant que la personne qui me gère n’a pas corrigé ma configuration ; réessayer n’y change rien. Mon journal dit ce qui ne va pas.
    }
error-gallery_gone =
    { $place ->
        [terminal] { $problem }
       *[chat] Les visages de cette discussion ne sont plus là où ils étaient conservés, et ce n’est pas de mon fait. La personne qui me gère trouvera dans mon journal quoi faire.
    }
error-not_erased = Tout n’a pas pu être effacé pour l’instant. Rien d’autre n’a changé : réessaie dans une minute, s’il te plaît.
error-bug = Quelque chose s’est mal passé de mon côté, et tu n’y es pour rien. Réessaie, s’il te plaît ; si cela se reproduit, préviens la personne qui me gère.

reason-EXTREME_POSE = il est trop tourné – il faut regarder l’objectif
reason-LOW_BRIGHTNESS = il est trop sombre – il faut se tourner vers une fenêtre ou une lampe
reason-LOW_CONFIDENCE = on le voit à peine – rien ne doit le cacher
reason-LOW_FACE_QUALITY = il est trop clair ou trop pâle – une lumière plus douce aide
reason-LOW_SHARPNESS = il est flou – ne bouge pas et fais la mise au point sur le visage
reason-SMALL_BOUNDING_BOX = il est trop petit – rapproche-toi

## Qui peut m’utiliser

command-invite = des liens qui donnent accès à une personne ou à un groupe
command-access = qui peut m’utiliser, et qui ne peut plus
help-owner =
    /invite – des liens qui donnent accès à une personne ou à un groupe
    /access – qui peut m’utiliser ; un appui retire l’accès
claim-link =
    Ce bot n’appartient encore à personne. Ouvre ce lien dans Telegram d’ici une heure, et il est à toi ; il marche une seule fois, pour la première personne qui arrive :
    { $link }
claimed = Je suis à toi désormais : tu peux m’utiliser dans toutes les discussions.
claimed-hint =
    Quand quelqu’un d’autre m’écrit, ou me veut dans un groupe, il faut ton accord : je te le demande ici.

    Envoie-moi une photo d’une seule personne avec la légende « /enroll Ada », et je la connais. /help en dit plus.
not-yet = Pas encore : pour l’instant, je n’appartiens à personne. La personne qui me gère trouvera dans le terminal un lien pour me prendre en main ; « whobot claim » en affiche un autre.
knocked = Je ne parle qu’aux personnes qu’on m’a présentées. J’ai posé la question à mon propriétaire, et je t’écris dès que tu peux entrer.
knocked-in-vain = Je ne parle qu’aux personnes qu’on m’a présentées, et je n’arrive pas à joindre mon propriétaire pour l’instant. Si tu le connais, demande-lui une invitation.
knocked-group = Seul mon propriétaire peut me donner accès à ce groupe. Je lui ai posé la question.
handle = { $name } (@{ $username })
somebody = Quelqu’un
knock-user = { $who }, identifiant { $user }, voudrait me parler. Tu es d’accord ?
knock-group = { $who } me veut dans le groupe « { $title } », identifiant { $group }. Tout le monde là-bas peut-il m’utiliser ?
knock-yes = Donner accès
knock-no = Non
let-in = ✓ Accès donné. /access montre tout le monde, et permet de le retirer.
turned-away = ✗ Accès refusé. Je te redemanderai demain au plus tôt.
welcome = Entre donc !
in-private = Cela reste entre toi et moi : demande-le-moi dans notre discussion privée.
invitations =
    Pour une personne, qui pourra ensuite m’utiliser en privé :
    { $person }

    Pour un groupe, et tout le monde dedans :
    { $group }

    Chacun marche une seule fois, pendant une semaine, pour la première personne qui l’ouvre.
access = Qui peut m’utiliser :
access-line =
    • { $name } · { $kind ->
        [owner] propriétaire
        [chat] tout le groupe
       *[user] en privé
    }
access-settled = { $line } · fixé dans la configuration
access-remove = Retirer { $name }
access-question = Retirer l’accès à { $name } ? Ce qu’on m’y a appris reste, pour le jour d’un éventuel retour.
access-yes = Oui, retirer
access-no = Non, laisser
access-removed = C’est fait : { $name } ne peut plus m’utiliser. /access montre qui le peut.
nameless = id { $id }
error-link_gone = Ce lien a déjà été ouvert, est trop ancien, ou ne sert pas à cela. Demandes-en un autre à la personne qui te l’a donné.
error-has_owner =
    { $place ->
        [terminal] Ce bot a déjà un propriétaire. OWNER_IDS peut en indiquer d’autres.
       *[chat] J’ai déjà un propriétaire.
    }
error-last_owner = Il faut que j’appartienne à quelqu’un : indique d’abord un autre propriétaire dans OWNER_IDS.
error-leaders_unknown = Telegram ne me dit pas pour l’instant qui sont les administrateurs. Réessaie dans une minute, s’il te plaît.

## Consentement

# Qui modifie une déclaration augmente sa version dans bot/faces/consents.py : ce que les gens ont accepté est conservé sous cette version.
statement-household = Cette discussion n’est qu’à toi, comme un album à la maison : tu réponds des personnes que tu présentes.
statement-vouched = { $name } sait que je retiendrais des nombres qui décrivent son visage, pour donner son nom sur les photos de cette discussion et nulle part ailleurs, et l’accepte. Les photos ne sont pas conservées. Tout est effacé dès que la demande en est faite par { $name } ou par un administrateur.
statement-asked = Je retiendrais des nombres qui décrivent ton visage, pour donner ton nom sur les photos de cette discussion-là et nulle part ailleurs. Les photos ne sont pas conservées, et rien n’a été regardé jusqu’ici. Tu peux revenir sur ton accord quand tu veux : /forgetme efface tout.

vouch-question =
    Je ne connais pas encore { $name } ici, et je n’ai rien appris pour l’instant. Peux-tu déclarer ceci pour { $name } ?

    { $statement }
vouch-yes = { $name } accepte – retenir
vouch-no = Annuler
vouched = { $name } accepte. Encore une seule question :
not-vouched = D’accord : je n’ai rien appris sur { $name }, et rien conservé.
ask-them =
    Je ne connais pas encore { $name } ici, alors je lui pose d’abord la question. Transmets ce lien à { $name } et à personne d’autre ; il ne peut être ouvert qu’une fois, dans les 7 jours :

    { $link }

    D’ici là, je ne regarde aucune photo envoyée pour { $name }.
titled = « { $title } »
untitled = une discussion dont je ne vois plus le nom
agree-question =
    Dans { $where }, quelqu’un voudrait que je te connaisse sous le nom { $name }.

    { $statement }
agree-yes = J’accepte
agree-no = Non
agreed = Merci. Dans { $where }, je te connais désormais sous le nom { $name }. Si tu changes d’avis : /forgetme
agreed-in-vain = Merci. Mais je n’ai pas pu apprendre ton visage avec ce qui a été envoyé dans { $where }. On le sait là-bas, et on peut y envoyer une autre photo pour { $name } ; si tu changes d’avis avant, dis-le-leur.
agreed-there = { $name } accepte que je retienne son visage ici.
declined = D’accord : je ne conserve rien sur toi, et je le fais savoir là-bas.
declined-there = { $name } préfère que je ne retienne pas son visage ici. Tout ce qui attendait une réponse est effacé.
never-said = { $name } n’a pas répondu dans les 7 jours, j’ai donc effacé ce qui attendait cette réponse. /enroll { $name } repose la question.

link-to-forward =
    Transmets ce lien à { $name } et à personne d’autre ; il ne peut être ouvert qu’une fois, dans les 7 jours. Ou envoie /link { $name } en réponse à un message de cette personne.

    { $link }
linked = Sur Telegram, { $name } est { $user } et peut désormais utiliser /forgetme.
unlinked = Plus aucun compte Telegram n’est associé à { $name }.
not-linked = Aucun compte Telegram n’est associé à { $name }.
iam-question = Dans { $where }, je connais quelqu’un sous le nom { $name }. Est-ce toi ?
iam-yes = Oui, c’est moi
iam-no = Non
iam-linked = Bien : je sais que là-bas, { $name }, c’est toi. /forgetme t’efface quand tu veux.
iam-nobody = D’accord : rien n’a changé.

forget-me =
    { $chats ->
        [one] Je te connais dans une discussion. Dois-je t’y effacer ? C’est irréversible.
       *[other] Je te connais dans { $chats } discussions. Dois-je t’effacer dans toutes ? C’est irréversible.
    }
forget-me-here = Dois-je effacer la personne dont je sais ici que c’est toi ? C’est irréversible.
forget-me-yes = Oui, efface-moi
forget-me-no = Non, garde-moi
kept-me = D’accord : tout reste comme c’est.
nobody-linked = Je ne connais personne dont je sache que c’est toi. Si quelqu’un m’a quand même appris à te reconnaître dans une discussion, demande à quelqu’un qui la dirige, un administrateur du groupe, d’y envoyer /forget et ton nom ; dans une discussion privée avec moi, c’est la personne avec qui je parle.
nobody-linked-here = Je ne connais personne ici dont je sache que c’est toi. Si quelqu’un m’a quand même appris à te reconnaître, demande à quelqu’un qui dirige cette discussion, un administrateur, d’envoyer ici /forget et ton nom.
others-may-not = Désormais, personne d’autre ne peut te présenter ni ajouter des photos de toi, partout où je sais que c’est toi. Tu peux toujours accepter toi-même, là où on te le demande.
others-may = Désormais, les autres peuvent de nouveau te présenter.
others-no = Interdire qu’on m’ajoute
others-yes = Permettre qu’on m’ajoute

holds-consent = • { $mode ->
        [household] Les personnes présentées ici sont ton affaire, comme dans un album à la maison.
        [asked] On demande d’abord à toute nouvelle personne : elle ouvre un lien et donne son accord en privé.
       *[vouched] Qui présente quelqu’un déclare, une fois, que cette personne est d’accord.
    }
choice-consent-household = album perso
choice-consent-vouched = sur parole
choice-consent-asked = demander d’abord
card-consent = { $mode ->
        [household] Présentation dans un album perso
        [asked] Accord donné en personne
       *[vouched] Accord attesté par un tiers
    } · { $date } · { $version }
card-linked = Compte Telegram associé.

command-link = dire qui est quelqu’un sur Telegram : /link Ada
command-unlink = dissocier quelqu’un de son compte Telegram : /unlink Ada
command-forgetme = t’effacer, partout où je sais que c’est toi

error-needs_consent =
    { $place ->
        [terminal] Aucun accord n’a été déclaré pour { $name }.
       *[chat] Aucun accord n’a encore été déclaré pour { $name }, ou cela remonte à trop longtemps. Renvoie la photo avec « /enroll { $name } » : je poserai la question.
    }
error-nobody_else = { $name } a décidé que personne d’autre ne peut faire cela, mais peut toujours le faire.
error-not_asked = C’est réservé à la personne à qui on l’a demandé, ou à un administrateur.
error-user_taken = Ce compte Telegram est déjà quelqu’un d’autre ici : on ne peut pas être deux personnes dans une même discussion.
error-no_user = De qui parles-tu ? Réponds « /link Ada » à un message que cette personne a écrit elle-même, ou envoie la commande seule : je te donnerai un lien à lui transmettre.

## Confidentialité, export et effacement

command-privacy = ce que je conserve, où et combien de temps
command-export = tout ce qui concerne cette discussion dans un fichier
command-eraseall = oublier tout le monde et tout ici
privacy =
    Ce que je conserve de cette discussion, et combien de temps :

    • De chaque personne présentée : le nom, la date où je l’ai rencontrée et celle où je l’ai vue pour la dernière fois, et, pour chaque photo, les caractéristiques du visage sous forme de nombres, { $where }. Les photos elles-mêmes, je ne les conserve nulle part : elles restent dans Telegram, comme tous les messages, et je sais seulement où.
    • Des visages que je ne connais pas : rien d’autre que leur position sur une photo, pour les boutons sous ma réponse.
    • Les photos sur lesquelles on m’a interrogé, par leur emplacement dans Telegram, et les questions en attente : { $sightings } jours.
    • Qui a fait quoi ici, sans les visages : { $audit } jours.
    • { $unseen }

    Qui le voit : les membres de cette discussion, et la personne qui me gère. Aucune autre discussion ne le voit, et rien ne sert à apprendre quoi que ce soit d’autre.

    Pour qu’on t’oublie : /forget et ton nom. Dans les groupes, un administrateur le fait, pour toute personne qui le demande. /export remet tout ce qui concerne une discussion, /eraseall l’efface ; après chaque effacement, je vérifie à nouveau, et je dis ce qui a disparu de façon vérifiable. Le fait que quelque chose a été effacé, et quand, je le conserve sans aucun nom, pour qu’aucune sauvegarde ne le fasse revenir.
privacy-where =
    { $engine ->
        [rekognition] conservées par Amazon Rekognition dans la région AWS { $region }
       *[other] conservées sur la machine où je tourne
    }
privacy-unseen =
    { $months ->
        [0] Les personnes restent jusqu’à ce que quelqu’un me les fasse oublier, même si personne ne les voit pendant longtemps.
       *[other] Les personnes que personne n’a vues depuis { $months } mois sont annoncées ici, et effacées une semaine plus tard si personne ne les garde.
    }
privacy-amazon = Amazon regarde chaque photo pour répondre, et peut conserver des images pour améliorer ses services, sauf si la personne qui me gère s’y est opposée (la politique de désactivation des services d’IA d’AWS Organizations). Demande-lui si c’est le cas.

leaving = Désormais, je ne donne plus à personne le nom { $name }, mais tout n’est pas encore effacé.
leaving-all = Désormais, je ne connais plus personne ici, mais tout n’est pas encore effacé.
unconfirmed =
    Récépissé du { $moment } UTC : { $faces ->
        [0] aucun visage n’est encore effacé de façon vérifiable
        [one] 1 visage est effacé de façon vérifiable
       *[other] { $faces } visages sont effacés de façon vérifiable
    }{ $left ->
        [0] {""}
        [one] , 1 effacement n’est pas encore confirmé
       *[other] , { $left } effacements ne sont pas encore confirmés
    } { $engine ->
        [rekognition] chez Amazon Rekognition
       *[other] sur cette machine
    }. { $place ->
        [terminal] La prochaine exécution continuera : whobot doctor --repair
       *[chat] Je continue d’essayer, et je te préviens ici.
    }
receipt-all =
    Récépissé du { $moment } UTC : { $faces ->
        [0] aucun visage n’était conservé
        [one] 1 visage a été effacé
       *[other] { $faces } visages ont été effacés
    } { $engine ->
        [rekognition] chez Amazon Rekognition
       *[other] sur cette machine
    } ; j’ai cherché à nouveau, sans rien trouver ; les noms, l’emplacement de toutes les photos, les questions en attente et les réglages sont effacés aussi.
report-asked = Ce que je n’avais pas pu confirmer tout de suite est maintenant effacé.
report-unseen =
    { $people ->
        [one] La personne que j’avais annoncée, et que personne n’avait vue depuis longtemps, est effacée.
       *[other] Les { $people } personnes que j’avais annoncées, et que personne n’avait vues depuis longtemps, sont effacées.
    }
report-gave-up =
    Pendant { $days } jours, j’ai essayé d’effacer tout ce que je devais oublier ici, et maintenant j’abandonne. { $faces ->
        [0] Aucun visage n’est effacé de façon vérifiable
        [one] 1 visage est effacé de façon vérifiable
       *[other] { $faces } visages sont effacés de façon vérifiable
    } ; { $left ->
        [0] je ne peux pas dire combien il en reste
        [one] il en reste peut-être 1
       *[other] il en reste peut-être { $left }
    } { $engine ->
        [rekognition] chez Amazon Rekognition
       *[other] sur cette machine
    }. Les noms ont disparu, et ce qui reste ne permet de retrouver personne. La personne qui me gère trouvera dans mon journal ce qu’il faut y supprimer.
unseen =
    Personne n’a vu ces personnes ici depuis { $months } mois : { $people }.

    Dans 7 jours, je les efface. Appuie sur qui doit rester.
stay = Garder { $name }
everybody-stays = D’accord, tout le monde reste.
months =
    { $months ->
        [0] garder tout le monde
       *[other] { $months } mois
    }
holds-forget-after = • Les personnes que personne n’a vues depuis { $months } mois sont annoncées ici, et effacées une semaine plus tard.
erase-all-more = Les photos sur lesquelles on m’a interrogé, les questions en attente et les réglages disparaissent aussi ; seule la langue reste. /export t’en donne d’abord une copie.
erase-all-yes = Oui, tout effacer
erase-all-no = Non, tout garder
erase-all-number =
    { $people ->
        [0] Pour être sûr que ce n’est pas une fausse manœuvre : réponds avec le nombre de personnes que je connais ici, 0, et tout est effacé.
       *[other] Pour être sûr que ce n’est pas une fausse manœuvre : réponds avec le nombre de personnes que je connais ici, { $people }, et elles sont toutes effacées.
    } /cancel si tu changes d’avis.
exported =
    Tout ce qui concerne cette discussion : { $people ->
        [one] { $people } personne
       *[other] { $people } personnes
    }, { $photos ->
        [one] { $photos } photo
       *[other] { $photos } photos
    }.
exported-missing =
    { $missing ->
        [one] { $missing } photo n’a pas pu être ajoutée : people.json dit laquelle et pourquoi.
       *[other] { $missing } photos n’ont pas pu être ajoutées : people.json dit lesquelles et pourquoi.
    }
export-sent = Je te l’ai envoyé en privé.
undo-instead =
    { $kind ->
        [renamed] Annuler plutôt le changement de nom : { $name }
        [merged] Annuler plutôt la fusion : { $name }
       *[removed] Annuler plutôt le retrait d’une photo
    }
error-leaving = Je suis encore en train d’effacer quelqu’un qui s’appelle { $name }, et personne ne peut prendre ce nom avant que ce soit confirmé. Choisis un autre nom, ou attends : je dirai ici quand c’est fait.
error-not_the_number =
    { $people ->
        [0] Ce n’est pas le nombre de personnes que je connais ici : rien n’a été effacé. C’est 0.
       *[other] Ce n’est pas le nombre de personnes que je connais ici : rien n’a été effacé. /people dit combien il y en a.
    }
error-underway = J’y suis déjà : un export à la fois.
error-not_in_private = Ce que j’exporte, je l’envoie à une seule personne en privé, et je ne peux pas t’y écrire. Ouvre mon profil, appuie sur « Démarrer », et redemande ici ; pas en tant qu’administrateur anonyme.
error-photo_gone = Telegram ne fournit pas la photo retirée en dernier, je ne peux donc pas la réapprendre pour l’instant. Réessaie dans une minute, ou annule ce qui a été fait avant.

## Coûts, limites et journal

command-usage = ce que cette discussion consomme, et ce que ça coûte
command-audit = qui a fait quoi ici
usage = Ce que cette discussion a demandé :
usage-all = Ce que toutes les discussions ensemble ont demandé :
usage-this = { $month }, jusqu’ici :
usage-last = { $month } :
usage-nothing = • rien
usage-done = • { $list }
usage-calls = • Appels à Amazon Rekognition : { $list }
usage-cost = • Facturé : { $billed ->
        [one] { $billed } appel
       *[other] { $billed } appels
    }, environ { $dollars } $
usage-cap = • Plafond : { $billed } appels facturés sur { $cap } sont utilisés, soit { $percent } %.
usage-by-chat = Appels facturés ce mois-ci, par discussion :
usage-chat = • { $chat } : { $billed }
usage-identify = photos regardées
usage-remember = photos apprises
usage-explain = réponses expliquées
usage-find = photos où un visage a été cherché
usage-rehearse = comparaisons de tout le monde
usage-move = personnes fusionnées ou séparées
usage-recover = apprentissages réparés
usage-forget = effacements
usage-drop = galeries effacées
cap-near =
    { $whose ->
        [all] { $percent } % du plafond de ce mois sont utilisés : { $billed } appels facturés sur { $cap }, toutes discussions confondues. Une fois le plafond atteint, j’arrête d’identifier et d’apprendre jusqu’au mois prochain. MONTHLY_CALLS le fixe ; /usage en dit plus.
       *[chat] { $percent } % de ce que cette discussion peut utiliser ce mois-ci sont utilisés : { $billed } appels facturés sur { $cap }. Une fois le plafond atteint, j’arrête d’identifier et d’apprendre ici jusqu’au mois prochain. La personne qui me gère peut le relever ; /usage en dit plus.
    }
error-cap_reached =
    { $whose ->
        [all] Les { $limit } appels de ce mois, toutes discussions confondues, sont épuisés. Je reprends le { $day }. La personne qui me gère peut relever le plafond (MONTHLY_CALLS). Oublier quelqu’un reste possible.
       *[chat] Les { $limit } appels de cette discussion pour ce mois sont épuisés. Je reprends le { $day }. La personne qui me gère peut relever le plafond (MONTHLY_CALLS_PER_CHAT). Oublier quelqu’un reste possible.
    }
error-too_fast =
    { $whose ->
        [chat] Dans une discussion, je regarde au plus { $limit ->
            [one] { $limit } photo
           *[other] { $limit } photos
        } par minute. Je reprends dans { $seconds } s ; d’ici là, je laisse les photos de côté.
       *[user] Pour une personne, je regarde au plus { $limit ->
            [one] { $limit } photo
           *[other] { $limit } photos
        } par minute. Je reprends dans { $seconds } s ; d’ici là, je laisse tes photos de côté.
    }
audit = Ce qui a été fait ici, le plus récent d’abord (UTC) :
audit-empty = Il ne s’est rien passé ici que je note : je n’ai appris, renommé ou oublié personne, et aucun réglage n’a changé.
audit-line = { $at } · { $act } · par { $by }
audit-nameless = quelqu’un que je ne connais plus
audit-operator = la personne qui me gère
audit-anonymous = un administrateur anonyme
audit-channel = un canal
audit-left = quelqu’un qui n’est plus là
act-enrolled = photo apprise pour { $name }
act-renamed = changement de nom pour { $name }
act-merged = fusion avec { $name }
act-removed = photo retirée pour { $name }
act-undone = changement annulé pour { $name }
act-forgot = oubli : { $name }
act-linked = compte Telegram indiqué pour { $name }
act-unlinked = compte Telegram retiré pour { $name }
act-agreed = accord donné par { $name }
act-exported = tout exporté
act-erased-all = tout effacé
act-set = réglages modifiés
act-let-in = accès donné à quelqu’un
act-shut-out = accès retiré à quelqu’un
## Tentatives sans succès

given-up = J’ai essayé plusieurs fois, sans jamais arriver au bout. Renvoie-le, s’il te plaît ; si cela n’aide pas non plus, préviens la personne qui me gère.
