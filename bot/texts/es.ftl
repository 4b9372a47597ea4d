# Todo lo que dice el bot, en español.
# Los nombres se separan de lo que los rodea cuando su escritura va en el otro sentido.
# $place es «terminal» para quien escribe comandos allí, y «chat» en todos los demás casos.

## Primeras palabras

start =
    ¡Hola! Te digo quién sale en una foto.

    1. Preséntame a alguien: envía una foto de una sola persona con el pie de foto «/enroll Ada».
    2. Envía cualquier otra foto: te respondo con los nombres que conozco y con qué seguridad.

    Más detalles en /help.
help =
    Envía una foto y te digo quién sale en ella: como foto o como archivo, un sticker, o un video, del que miro la vista previa.

    { help-commands }

    Si envías varias fotos juntas, respondo a todas juntas. Cada chat tiene sus propias personas: a quien conozco aquí no lo conozco en ningún otro sitio.

    { $holds }
help-commands =
    /who – como pie de una foto o como respuesta a ella: miro esa foto
    /enroll Ada – como pie de una foto, como respuesta a una foto, o sin nada más: entonces te pido la foto. Con dos o tres fotos de una persona acierto con más seguridad.
    /people – a quién conozco aquí, con sus fotos
    /rename Ada – otro nombre; /merge Ada – dos de ellas son la misma persona
    /forget Ada – olvido a una persona y todas sus fotos
    /undo – deshace el último cambio de nombre, fusión o foto quitada
    /settings – cuánta seguridad debo tener, imágenes o palabras, y en los grupos a qué fotos respondo
    /language – el idioma en el que respondo
    /stats – este chat en cifras
    /calibrate – cuántas veces me equivocaría aquí, a juzgar por las fotos de este chat
    /link Ada – como respuesta a un mensaje suyo: quién es alguien en Telegram; /unlink Ada
    /forgetme – te borra de todos los sitios donde sé que eres tú
    /privacy – qué guardo, dónde y cuánto tiempo; /export – todo lo de este chat en un archivo; /eraseall – olvido a todas las personas y todo lo de aquí
    /usage – cuánto usa este chat y cuánto cuesta
    /audit – quién hizo qué aquí
    /cancel – dejo de esperar lo que haya pedido
help-group =
    Pregúntame quién sale en una foto: responde a la foto con /who, o escribe /who o mi nombre en el pie de foto. Quien la envía puede añadirlo también después.

    { help-commands }

    Cada chat tiene sus propias personas: a quien conozco aquí no lo conozco en ningún otro sitio.

    { $holds }

    { $sight }

    El id de este grupo es { $chat }.
sees-everything = Me llegan todos los mensajes de aquí, pero solo miro las fotos a las que respondo.
sees-little = En este grupo tengo activado el modo de privacidad: solo veo los comandos, las fotos que llevan un comando o mi nombre en el pie, y las respuestas a mis mensajes; de un álbum, solo la foto que lleva el pie. Para que vea todas las fotos, hazme administrador, o desactívalo (@BotFather, /setprivacy) y vuelve a añadirme.
greeting =
    ¡Hola! Digo quién sale en una foto.

    1. Preséntame a alguien: envía una foto de una sola persona con el pie de foto «/enroll Ada».
    2. Pregunta por cualquier foto: responde a la foto con /who, o escribe /who en el pie de foto.

    Con /settings puedo responder a todas las fotos. Más detalles en /help.
description =
    ¿Quién es? Envíame una foto y te respondo con los nombres de las personas que conozco en ella, y con qué seguridad.

    Tú me presentas a las personas: basta una foto con el pie «/enroll Ada». Cada chat tiene sus propias personas, no aprendo nada sin que me lo pidan, y «/forget Ada» borra de verdad.
short-description = ¿Quién es? Digo los nombres de las personas de tus fotos, una vez que me las has presentado.
not-yours = Este botón es para las personas que me han presentado.
hint = Envíame una foto y te digo quién sale en ella. En /help verás qué más sé hacer.

command-who = quién sale en una foto: como pie de foto o como respuesta
command-enroll = enséñame una cara: /enroll Ada
command-people = a quién conozco aquí
command-rename = cambiar el nombre de una persona: /rename Ada
command-merge = dos de ellas son la misma persona: /merge Ada
command-undo = deshacer el último cambio
command-forget = olvidar a una persona: /forget Ada
command-settings = cómo respondo aquí
command-language = el idioma en el que respondo
command-stats = este chat en cifras
command-calibrate = comparar las fotos de aquí, para elegir cuánta seguridad debo tener
command-cancel = dejar de esperar lo que pedí
command-help = qué sé hacer

## ¿Quién es?

match = { $name } · { $percent } %
maybe = ¿{ $name }? ({ $percent } %)
either = { $first }, o bien { $second }
unknown = alguien a quien no conozco
nobody-alone = Todavía no conozco esta cara.
numbered = { $number } { $who }
settled = ✓ { $name }
settled-kept = ✓ { $name }, cara recordada
nobody-meant = nadie que yo deba conocer
nobody-meant-alone = De acuerdo: nadie que yo deba conocer.
left-out-face = cara omitida
left-out-alone = De acuerdo, omito esta cara.
no-face = No veo ninguna cara en esta foto. Prueba con otra en la que la cara se vea más grande, con más luz y de frente.
nobody-enrolled =
    { $faces ->
        [one] Veo una cara, pero todavía no conozco a nadie aquí.
       *[other] Veo { $faces } caras, pero todavía no conozco a nadie aquí.
    } { people-none-hint }

how-to-ask = Envía /who como respuesta a una foto, o como su pie, y te digo quién sale en ella.

label-maybe = ¿{ $name }?
album-line = Foto { $photo }: { $what }
album-face = Foto { $photo }, cara { $face }: { $what }
album-no-face = ninguna cara
more-lines =
    { $count ->
        [one] … y una línea más.
       *[other] … y { $count } líneas más.
    }
previewed =
    Según la vista previa { $kind ->
        [video-note] del videomensaje
        [animation] de la animación
        [sticker] del sticker animado
       *[video] del video
    }:
previewed-part =
    La foto { $photo } es la vista previa de { $kind ->
        [animation] una animación
       *[video] un video
    }.

## Botones debajo de una respuesta

# $number es 0 cuando solo hay una cara.
button-right = { $number ->
        [0] ✓ { $name }
       *[other] { $number } ✓ { $name }
    }
button-wrong = { $number ->
        [0] ✗ No es { $name }
       *[other] { $number } ✗ No es { $name }
    }
button-why = { $number ->
        [0] ¿Por qué?
       *[other] { $number } ¿Por qué?
    }
button-who = { $number ->
        [0] ¿Quién es?
       *[other] { $number } ¿Quién es?
    }
button-else = { $number ->
        [0] Otra persona
       *[other] { $number } Otra persona
    }
button-nobody = { $number ->
        [0] Nadie
       *[other] { $number } Nadie
    }
button-skip = { $number ->
        [0] Omitir
       *[other] { $number } Omitir
    }
button-learn = { $number ->
        [0] Recordar esta foto
       *[other] { $number } Recordar esta
    }
button-change = { $number ->
        [0] Cambiar
       *[other] { $number } Cambiar
    }
button-all = ‹ Todas las caras
button-photo = Foto { $photo } de { $of }
button-pictures = Mostrar imágenes
name-this-face = { $number ->
        [0] ¿Quién es? Responde con el nombre, y recordaré esta cara.
       *[other] ¿Quién es la cara { $number }? Responde con el nombre, y recordaré esta cara.
    }
name-this-album-face = ¿Quién es la cara { $number } de la foto { $photo }? Responde con el nombre, y recordaré esta cara.
picture-caption = Foto { $photo }
why-no-picture = { $why } Se añadió desde un archivo: aquí no hay imagen de ella.
why-remove = Quitar esa foto

## Aprender caras

enrolled =
    { $photos ->
        [one] Desde ahora conozco a { $name }.
       *[other] Ahora conozco a { $name } por { $photos } fotos.
    }
enrolled-again = Ya tengo esta foto de { $name }.
send-photo = Ahora envíame una foto de { $name }, sin nadie más. /cancel si prefieres dejarlo.
which-face = ¿Cuál es { $name }?
which-likeliest = Creo que es la { $number }.
which-settled = La { $number } es { $name }.
doubt = Esta cara no se parece a las otras fotos de { $name }. ¿De verdad es { $name }?
doubt-sure = Sí, es { $name }
doubt-leave = No, omitirla
lookalike = Se parece a { $other } ({ $percent } %). ¿{ $name } es la misma persona?
lookalike-same = Sí, es { $other }
lookalike-different = No, { $name } es otra persona
left-out = De acuerdo: no he aprendido esta cara como { $name }.

## Personas

people =
    { $count ->
        [one] Aquí conozco a una persona:
       *[other] Aquí conozco a { $count } personas:
    }
people-line =
    { $photos ->
        [one] { $name } · 1 foto
       *[other] { $name } · { $photos } fotos
    }
people-part = Aquí conozco a { $count } personas; estas son de la { $first } a la { $last }:
people-since = desde el { $date }
people-seen = última vez el { $date }
people-more =
    { $count ->
        [one] … y una más.
       *[other] … y { $count } más.
    }
people-none = Todavía no conozco a nadie aquí. { people-none-hint }
people-none-hint =
    { $place ->
        [terminal] Presenta a alguien: whobot enroll NOMBRE FOTO
       *[chat] Envíame una foto de una sola persona con el pie de foto «/enroll Ada».
    }
forget-question =
    { $photos ->
        [0] ¿Olvido a { $name }? No se puede deshacer.
        [one] ¿Olvido a { $name } y la única foto por la que conozco su cara? No se puede deshacer.
       *[other] ¿Olvido a { $name } y las { $photos } fotos por las que conozco su cara? No se puede deshacer.
    }
forget-yes = Sí, olvidar a { $name }
forget-no = No, conservar a { $name }
forgotten =
    { $photos ->
        [0] Listo. He borrado a { $name }.
        [one] Listo. He borrado a { $name } y la cara que recordaba.
       *[other] Listo. He borrado a { $name } y las { $photos } caras que recordaba.
    }
receipt =
    Comprobante del { $moment } UTC, { $engine ->
        [rekognition] en Amazon Rekognition
       *[other] en este equipo
    }: { $faces ->
        [0] no había ninguna cara guardada
        [one] 1 cara borrada
       *[other] { $faces } caras borradas
    }; la búsqueda posterior no encontró nada. También se han borrado el nombre y las referencias a las fotos.
kept = { $name } se queda.
card = { $name } · foto { $number } de { $of } · añadida el { $added }
card-from-file = Esta se añadió desde un archivo: aquí no hay imagen.
card-gone = Telegram ya no entrega su imagen.
card-remove = Quitar esta
card-rename = Cambiar nombre
card-merge = Fusionar
card-forget = Olvidar
card-close = Cerrar
show = Mostrar a { $name }
coach-nothing = Es una buena selección de fotos: no falta nada.
coach-one = Ahora ayudaría una foto { $wish }.
coach-two = Ahora ayudarían una foto { $wish } y otra { $other }.
advice-front = mirando de frente
advice-left = mirando a la izquierda
advice-right = mirando a la derecha
advice-up = mirando un poco hacia arriba
advice-down = mirando un poco hacia abajo
advice-light = con mejor luz
advice-sharp = bien enfocada
advice-large = tomada desde más cerca
rename-question = ¿Cómo se llamará { $name } a partir de ahora? Responde con el nombre. /cancel si prefieres dejarlo.
renamed = { $before } se llama { $name } a partir de ahora.
merge-whom = ¿Quién más es { $name }? Responde con el otro nombre: { $name } pasará a formar parte de esa persona. /cancel si prefieres dejarlo.
merge-question =
    ¿{ $name } ({ $photos ->
        [one] 1 foto
       *[other] { $photos } fotos
    }) y { $other } ({ $others ->
        [one] 1 foto
       *[other] { $others } fotos
    }) son la misma persona? Entonces conoceré a { $other } por { $all } fotos, y el nombre { $name } desaparece.
merge-yes = Sí, es la misma
merge-no = No, dejarlas así
merge-offer = Es la misma persona: fusionar
merged =
    { $photos ->
        [one] { $before } ahora forma parte de { $name }, de quien tengo una foto.
       *[other] { $before } ahora forma parte de { $name }, de quien tengo { $photos } fotos.
    }
not-merged = De acuerdo, siguen siendo dos.
removed =
    { $photos ->
        [one] Foto quitada. Ahora conozco a { $name } por una foto.
       *[other] Foto quitada. Ahora conozco a { $name } por { $photos } fotos.
    }
removed-for-good = { removed } Venía de un archivo, así que no puedo deshacerlo.
undo = Deshacer
undone-renamed = Deshecho: { $name } vuelve a llamarse así.
undone-merged =
    { $photos ->
        [one] Deshecho: { $name } vuelve a ser una persona aparte, con una foto.
       *[other] Deshecho: { $name } vuelve a ser una persona aparte, con { $photos } fotos.
    }
undone-removed =
    { $photos ->
        [one] Deshecho: vuelvo a conocer a { $name } por una foto.
       *[other] Deshecho: vuelvo a conocer a { $name } por { $photos } fotos.
    }
drop-question =
    { $people ->
        [0] ¿Olvido todo lo de este chat? No se puede deshacer.
        [one] ¿Olvido a la única persona que conozco aquí? No se puede deshacer.
       *[other] ¿Olvido a las { $people } personas que conozco aquí? No se puede deshacer.
    }
drop-question-adopted = { drop-question } La colección { $collection } existía antes que yo: se elimina en AWS con todo su contenido, también lo que otros programas hayan guardado allí.
dropped =
    { $people ->
        [0] Listo. No quedaba nadie a quien olvidar.
        [one] Listo. He borrado a la única persona que conocía aquí.
       *[other] Listo. He borrado a las { $people } personas.
    }
nobody-dropped = Todo el mundo se queda.
why = { $name }: se parece sobre todo a la foto del { $added } ({ $percent } %){ $others ->
        [0] .
        [one] , luego a otra más.
       *[other] , luego a otras { $others }.
    }
why-nothing = { $name }: por todas las fotos en conjunto; ninguna se parece mucho por sí sola.

cancelled = De acuerdo, lo dejamos.
nothing-to-cancel = No hay nada que cancelar.

## Ajustes

language = Español
list-words = { ", " }
list-parts = { "; " }
settings = Así respondo en este chat:
holds-bands = • Digo un nombre a partir del { $match } %. A partir del { $maybe } % pregunto: «¿Ada?»
holds-margin = • La persona que nombro lleva al menos un { $margin } % de ventaja a todas las demás. Si dos están más cerca, pregunto.
holds-pictures = • Si hay varias caras, respondo con una imagen con números.
holds-text = • Respondo solo con palabras, sin imagen.
holds-every-photo = • Respondo a todas las fotos en las que veo una cara; ante las demás, no digo nada.
holds-asked = • Respondo a las fotos cuando me preguntan: con /who, con mi nombre en el pie de foto o respondiendo a un mensaje mío.
choice-stricter = más estricto
choice-usual = normal
choice-looser = más flexible
choice-pictures = imágenes
choice-text = solo palabras
choice-asked = si me preguntan
choice-every = todas las fotos
choice-own-language = el de cada cual
spoken-own = Aquí respondo a cada persona en su idioma, si lo hablo.
spoken = Aquí respondo a todo el mundo en este idioma: { $language }.
lead = { $margin } % de ventaja
ticked = ✓ { $choice }

stats = Este chat en cifras, desde el { $since }:
stats-people = • Personas que conozco: { $people }, por { $photos ->
        [one] una foto
       *[other] { $photos } fotos
    }
stats-photos = • Fotos por las que me han preguntado: { $photos }
stats-faces = • Caras en ellas: { $match } con nombre, { $maybe } con pregunta, { $unknown } desconocidas

## Calibración

bands = { $match } / { $maybe } / { $margin }
compare-question =
    { $calls ->
        [one] Para comparar tus fotos entre sí debo hacer una llamada a Rekognition que Amazon cobra, unos { $dollars } USD. ¿La hago?
       *[other] Para comparar tus fotos entre sí debo hacer { $calls } llamadas a Rekognition que Amazon cobra, unos { $dollars } USD. ¿Las hago?
    }
compare-yes = Sí, comparar
compare-no = No, dejarlo
comparing = Estoy comparando las fotos entre sí …
not-compared = De acuerdo: no se ha comparado nada, y nada ha cambiado.
compared = He tomado cada una de las { $faces } fotos de { $people } personas de aquí como si fuera nueva. ¿Qué habría dicho? Los números: un nombre a partir del … %, una pregunta a partir del … %, tanto % de ventaja.
outlook = { $choice } ({ $bands })
outlook-now = Como ahora
outlook-stricter = Más estricto
outlook-usual = Normal
outlook-looser = Más flexible
outlook-fitted = Ajustado a tus fotos
outlook-strangers = • Personas desconocidas: { $named } con nombre; con pregunta: { $asked }
outlook-known = • Personas que conozco: { $missed } sin nombre; de ellas, con pregunta: { $asked }, confundidas con otras: { $mistaken }
share = { $count } de { $of } ({ $low }–{ $high } %)
how-sure = Entre paréntesis está el margen en el que muy probablemente está la proporción real. Las fotos de una misma persona se parecen entre sí, así que es menos seguro de lo que parece.
how-sure-few = Entre paréntesis está el margen en el que muy probablemente está la proporción real. Con tan pocas fotos es solo un indicio: en caso de duda, mejor más estricto.
apply = { $choice }: { $bands }
apply-nothing = Dejarlo como está
applied = Desde ahora rige { $bands }: un nombre a partir del primero, una pregunta a partir del segundo, y el tercero de ventaja.
applied-nothing = Se queda como está: { $bands }.

## Qué salió mal

error-unreadable = No puedo abrir esta imagen: está dañada, o es de un tipo que no conozco. { smaller-hint }
smaller-hint =
    { $place ->
        [terminal] Guárdala como JPEG o PNG.
       *[chat] Envíala como foto en vez de como archivo, o guárdala como JPEG o PNG.
    }
lighter-hint =
    { $place ->
        [terminal] Redúcela primero.
       *[chat] Envía la imagen como foto en vez de como archivo, o redúcela.
    }
error-truncated = Esta imagen está cortada: falta una parte del archivo, o todo. Consíguela otra vez, por favor.
error-not_image = Esto no es una imagen. Sé leer fotos y archivos de imagen como JPEG o PNG.
error-too_large = Este archivo es demasiado grande: acepto { $megabytes } MB como máximo. { lighter-hint }
error-too_many_pixels = Esta imagen tiene demasiados píxeles: { $megapixels } millones como máximo. { lighter-hint }
error-too_small = Esta imagen es demasiado pequeña para que se vea una cara. Usa la original, o una más grande.
error-no_preview = Esto llegó sin vista previa, y yo solo sé mirar imágenes. Haz una captura de pantalla.
error-no_photo = ¿Qué foto? Envía este comando como pie de una foto, o como respuesta a la foto misma, no a mi respuesta.
error-no_face = No veo ninguna cara en esta foto. Prueba con otra en la que la cara se vea más grande, con más luz y de frente.
error-several_faces =
    Veo { $faces } caras aquí y no sé de cuál hablas. { $place ->
        [terminal] Usa una foto de una sola persona, o recorta a las demás.
       *[chat] Envía esta foto sola y te pregunto.
    }
error-another_face =
    Ya conozco a { $name } por otra cara de esta foto. Si esa cara es de otra persona, quítala primero: /people, { $name }, «{ card-remove }».
error-not_entitled =
    { $role ->
        [owner] Eso solo puede hacerlo la persona a la que pertenece este bot.
       *[administrator] Eso solo puede hacerlo quien administra este chat.
    }
error-not_usable = Encontré la cara, pero no se ve lo bastante bien para recordarla: { $reasons }.
error-doubtful =
    { $place ->
        [terminal] Esta cara no se parece a las otras fotos de { $name }. Si aun así es { $name }: --sure
       *[chat] Esta cara no se parece a las otras fotos de { $name }. Si aun así es { $name }, envía la foto sola y te pregunto.
    }
error-looks_like =
    { $place ->
        [terminal] Se parece a { $other } ({ $percent } %). Si aun así es { $name }: --sure
       *[chat] Se parece a { $other } ({ $percent } %). Si aun así es { $name }, envía la foto sola y te pregunto.
    }
error-person_full = Ya conozco a esta persona por { $limit } fotos, y no puedo recordar más. Son de sobra: no falta nada.
error-taken =
    No se puede adoptar: la colección ya pertenece a otro chat, o este chat ya tiene personas o una colección propia. Indica otro chat, o haz que este empiece de cero: whobot drop --chat ID
error-no_name =
    { $place ->
        [terminal] ¿A quién? Falta un nombre.
       *[chat] ¿A quién? Escribe el nombre después del comando, como en «/enroll Ada».
    }
error-bad_name = Eso no puede ser un nombre: de 1 a 64 letras, cifras o signos, por favor.
error-unknown_person =
    { $place ->
        [terminal] No conozco a { $name } aquí. A quién conozco: whobot people
       *[chat] No conozco a { $name } aquí. En /people ves a quién conozco.
    }
error-too_few =
    { $people ->
        [0] Para eso hacen falta al menos 5 personas con 2 fotos cada una, y aquí no conozco a nadie por 2 fotos.
        [one] Para eso hacen falta al menos 5 personas con 2 fotos cada una, y aquí solo conozco así a una persona.
       *[other] Para eso hacen falta al menos 5 personas con 2 fotos cada una, y aquí solo conozco así a { $people } personas.
    } { another-hint }
another-hint =
    { $place ->
        [terminal] Añade algunas: whobot enroll NOMBRE FOTO
       *[chat] /enroll añade otra foto de las demás.
    }
error-name_taken = Aquí ya hay otra persona que se llama { $name }. Elige otro nombre, o fusiona las dos si son la misma persona.
error-name_gone = No puedo deshacerlo: entretanto hay otra persona que se llama { $name }. Dale primero otro nombre: /rename { $name }
error-one_person = Esa ya es una sola persona. Di el nombre de la otra: en /people ves a quién conozco.
error-last_reference = Esta es la única foto por la que conozco a { $name }: sin ella, olvido a { $name }. ¿Lo hago? No se puede deshacer.
error-nothing_to_undo = No hay nada que pueda deshacer. Lo que se olvidó ya no vuelve.
error-stale = Eso ya está resuelto, o fue hace demasiado tiempo. Empieza de nuevo, por favor.
error-service = Ahora mismo no puedo responder: un servicio del que dependo no contesta. Inténtalo de nuevo en un minuto, por favor.
error-busy = Ahora mismo hay más trabajo del que puedo pedirle a Rekognition. Inténtalo de nuevo en un minuto, por favor.
error-setup =
    { $place ->
        [terminal] { $problem }
       *[chat] No puedo responder hasta que quien me gestiona arregle mi configuración; volver a intentarlo no sirve de nada. En mi registro está la causa.
    }
error-gallery_gone =
    { $place ->
        [terminal] { $problem }
       *[chat] Las caras de este chat han desaparecido de donde estaban guardadas, y no he sido yo. Quien me gestiona encontrará en mi registro qué hacer.
    }
error-not_erased = Ahora mismo no se ha podido borrar todo. No ha cambiado nada más: inténtalo de nuevo en un minuto, por favor.
error-bug = Algo ha fallado por mi parte, y no es culpa tuya. Inténtalo de nuevo, por favor; si sigue pasando, avisa a quien me gestiona.

reason-EXTREME_POSE = está demasiado girada: hay que mirar a la cámara
reason-LOW_BRIGHTNESS = está demasiado oscura: mejor mirando hacia una ventana o una lámpara
reason-LOW_CONFIDENCE = apenas se distingue: nada debería taparla
reason-LOW_FACE_QUALITY = tiene demasiada luz o muy poco contraste: una luz más suave ayuda
reason-LOW_SHARPNESS = está borrosa: sin moverse y con el enfoque en la cara
reason-SMALL_BOUNDING_BOX = es demasiado pequeña: hay que acercarse

## Quién puede usarme

command-invite = enlaces que dejan entrar a una persona o a un grupo
command-access = quién puede usarme, y quién ya no
help-owner =
    /invite – enlaces que dejan entrar a una persona o a un grupo
    /access – quién puede usarme; con un toque se retira el permiso
claim-link =
    Este bot todavía no es de nadie. Abre este enlace en Telegram antes de una hora y será tuyo; sirve una sola vez, para quien llegue primero:
    { $link }
claimed = Desde ahora soy tuyo: puedes usarme en todos los chats.
claimed-hint =
    Cualquier otra persona que me escriba, o que me quiera en un grupo, espera tu sí: te lo pregunto aquí.

    Envíame una foto de una sola persona con el pie de foto «/enroll Ada», y la conoceré. Más detalles en /help.
not-yet = Todavía no: por ahora no soy de nadie. Quien me gestiona encontrará en la terminal un enlace con el que seré suyo; «whobot claim» muestra otro.
knocked = Solo hablo con personas que me han presentado. Le he preguntado a la persona a la que pertenezco, y te escribo cuando puedas entrar.
knocked-in-vain = Solo hablo con personas que me han presentado, y ahora mismo no logro contactar con la persona a la que pertenezco. Si sabes quién es, pídele una invitación.
knocked-group = Aquí solo puede dejarme entrar la persona a la que pertenezco. Ya le he preguntado.
handle = { $name } (@{ $username })
somebody = Alguien
knock-user = { $who }, id { $user }, quiere hablar conmigo. ¿Puede?
knock-group = { $who } me quiere en el grupo «{ $title }», id { $group }. ¿Puede usarme todo el mundo allí?
knock-yes = Dejar entrar
knock-no = No
let-in = ✓ Puede entrar. En /access ves a todo el mundo, y ahí se retira el permiso.
turned-away = ✗ No entra. Vuelvo a preguntar mañana como muy pronto.
welcome = ¡Adelante!
in-private = Eso queda entre tú y yo: pregúntamelo en nuestro chat privado.
invitations =
    Para una persona, que entonces podrá usarme en privado:
    { $person }

    Para un grupo, y todos sus miembros:
    { $group }

    Cada uno sirve una sola vez, durante una semana, para quien lo abra primero.
access = Quién puede usarme:
access-line =
    • { $name } · { $kind ->
        [owner] soy suyo
        [chat] todo el mundo en el grupo
       *[user] en privado
    }
access-settled = { $line } · fijado en la configuración
access-remove = Quitar a { $name }
access-question = ¿Le quito a { $name } el permiso para usarme? Lo que me enseñaron allí se queda, para el día en que vuelva.
access-yes = Sí, quitar
access-no = No, dejarlo
access-removed = Listo: { $name } ya no puede usarme. En /access ves quién puede.
nameless = id { $id }
error-link_gone = Este enlace ya se abrió, es demasiado antiguo, o no es para esto. Pide otro a quien te lo dio.
error-has_owner =
    { $place ->
        [terminal] Este bot ya pertenece a alguien. En OWNER_IDS se puede indicar a otras personas.
       *[chat] Ya pertenezco a alguien.
    }
error-last_owner = Tengo que pertenecer a alguien: indica primero a otra persona en OWNER_IDS.
error-leaders_unknown = Ahora mismo Telegram no me dice quiénes administran el chat. Inténtalo de nuevo en un minuto, por favor.

## Consentimiento

# Quien cambie una declaración debe subir su versión en bot/faces/consents.py: con ella se guarda lo que la gente aceptó.
statement-household = Este chat es solo tuyo, como un álbum en casa: tú respondes por las personas que presentas.
statement-vouched = { $name } sabe que yo recordaría números que describen su cara, para decir su nombre en fotos de este chat y en ningún otro sitio, y está de acuerdo. Las fotos no se guardan. Todo se borra en cuanto { $name } o alguien que administre el chat lo diga.
statement-asked = Recordaría números que describen tu cara, para decir tu nombre en fotos de ese chat y en ningún otro sitio. Las fotos no se guardan, y hasta ahora no se ha mirado nada. Puedes retirarlo cuando quieras: /forgetme lo borra todo.

vouch-question =
    Todavía no conozco a { $name } ni he aprendido nada. ¿Afirmas esto en nombre de { $name }?

    { $statement }
vouch-yes = { $name } acepta: recordar
vouch-no = Cancelar
vouched = { $name } está de acuerdo. Solo una pregunta más:
not-vouched = De acuerdo: no he aprendido nada de { $name }, ni he guardado nada.
ask-them =
    Todavía no conozco a { $name }, así que primero le pregunto. Pásale este enlace a { $name } y a nadie más; se puede abrir una sola vez, en un plazo de 7 días:

    { $link }

    Hasta entonces no miro ninguna foto de { $name }.
titled = «{ $title }»
untitled = un chat cuyo nombre ya no puedo ver
agree-question =
    En { $where }, alguien quiere que te conozca como { $name }.

    { $statement }
agree-yes = Estoy de acuerdo
agree-no = No
agreed = Gracias. Desde ahora, en { $where } te conozco como { $name }. Si cambias de opinión: /forgetme
agreed-in-vain = Gracias. Pero no he podido aprender tu cara con lo que se envió en { $where }. Allí ya lo saben y pueden enviar otra foto de { $name }; si antes cambias de opinión, díselo.
agreed-there = { $name } está de acuerdo con que recuerde su cara aquí.
declined = De acuerdo: no guardo nada de ti, y se lo digo.
declined-there = { $name } prefiere que no recuerde su cara aquí. Todo lo que esperaba una respuesta está borrado.
never-said = { $name } no ha respondido en 7 días, así que he borrado lo que esperaba su respuesta. Con /enroll { $name } vuelvo a preguntar.

link-to-forward =
    Pásale este enlace a { $name } y a nadie más; se puede abrir una sola vez, en un plazo de 7 días. O envía /link { $name } como respuesta a un mensaje suyo.

    { $link }
linked = { $name } es { $user } en Telegram: desde ahora puede usar /forgetme.
unlinked = { $name } ya no tiene vínculo con nadie en Telegram.
not-linked = { $name } no tiene vínculo con nadie en Telegram.
iam-question = En { $where } conozco a alguien como { $name }. ¿Eres tú?
iam-yes = Sí, soy yo
iam-no = No
iam-linked = Bien: sé que allí eres { $name }. /forgetme te borra cuando quieras.
iam-nobody = De acuerdo: no ha cambiado nada.

forget-me =
    { $chats ->
        [one] Te conozco en un chat. ¿Te borro allí? No se puede deshacer.
       *[other] Te conozco en { $chats } chats. ¿Te borro en todos? No se puede deshacer.
    }
forget-me-here = ¿Borro a quien conozco aquí como tú? No se puede deshacer.
forget-me-yes = Sí, bórrame
forget-me-no = No, sigue igual
kept-me = De acuerdo: todo sigue como está.
nobody-linked = No sé de nadie que seas tú. Si aun así alguien te presentó en un chat, pide a quien lo lleva que envíe allí /forget y tu nombre: en un grupo, alguien que lo administre; en un chat privado conmigo, la persona con la que hablo.
nobody-linked-here = No sé de nadie aquí que seas tú. Si aun así alguien te presentó, pide a quien lleva este chat, alguien que lo administre, que envíe aquí /forget y tu nombre.
others-may-not = Desde ahora nadie más puede presentarte ni añadir fotos tuyas, en ningún sitio donde sé que eres tú. Tú sí puedes seguir aceptando, donde te pregunten.
others-may = Desde ahora otras personas pueden volver a presentarte.
others-no = Que nadie más me añada
others-yes = Permitir que me añadan

holds-consent = • { $mode ->
        [household] A quién se presenta aquí es asunto tuyo, como en un álbum en casa.
        [asked] A cada persona nueva se le pregunta primero: abre un enlace y acepta en privado.
       *[vouched] Quien presenta a alguien afirma, una vez, que esa persona está de acuerdo.
    }
choice-consent-household = álbum propio
choice-consent-vouched = avala quien presenta
choice-consent-asked = preguntar antes
card-consent = { $mode ->
        [household] Presentación en un álbum propio
        [asked] Aceptó en persona
       *[vouched] Alguien afirma que está de acuerdo
    } · { $date } · { $version }
card-linked = Tiene un vínculo con una cuenta de Telegram.

command-link = decir quién es alguien en Telegram: /link Ada
command-unlink = quitar el vínculo de alguien con Telegram: /unlink Ada
command-forgetme = bórrame de todos los sitios donde me conoces

error-needs_consent =
    { $place ->
        [terminal] Nadie ha dicho que { $name } esté de acuerdo.
       *[chat] Nadie ha dicho todavía que { $name } esté de acuerdo, o fue hace demasiado tiempo. Envía la foto de nuevo con «/enroll { $name }» y te pregunto.
    }
error-nobody_else = { $name } ha dicho que nadie más puede hacer eso. Solo puede { $name }.
error-not_asked = Eso es para la persona a la que se preguntó, o para quien administra el chat.
error-user_taken = Esa cuenta de Telegram ya es otra persona aquí: nadie puede ser dos personas en un mismo chat.
error-no_user = ¿A quién te refieres? Responde con «/link Ada» a un mensaje que haya escrito esa persona, o envíalo solo y te doy un enlace para ella.

## Privacidad, exportación y borrado

command-privacy = qué guardo, dónde y cuánto tiempo
command-export = todo lo de este chat en un archivo
command-eraseall = olvidar a todas las personas y todo lo de aquí
privacy =
    Qué guardo de este chat, y cuánto tiempo:

    • De cada persona que me presentaron: el nombre, cuándo la conocí y cuándo la vi por última vez, y, de cada foto, los rasgos de la cara en forma de números, { $where }. Las fotos mismas no las guardo en ningún sitio: se quedan en Telegram, como todos los mensajes, y yo solo sé dónde.
    • De las caras que no conozco: solo en qué lugar de una foto estaban, para los botones debajo de mi respuesta.
    • Las fotos por las que me preguntaron, por su lugar en Telegram, y las preguntas abiertas: { $sightings } días.
    • Quién hizo qué aquí, sin caras: { $audit } días.
    • { $unseen }

    Quién lo ve: quien está en este chat, y quien me gestiona. Ningún otro chat lo ve, y nada se usa para enseñar ninguna otra cosa.

    Para que te olvide: /forget y tu nombre. En los grupos lo hace alguien que los administra, para cualquiera que lo pida. /export entrega todo lo de un chat, /eraseall lo borra; después de cada borrado vuelvo a mirar, y digo qué ha desaparecido de forma comprobada. Que se borró algo, y cuándo, lo guardo sin ningún nombre, para que ninguna copia de seguridad lo haga volver.
privacy-where =
    { $engine ->
        [rekognition] guardados por Amazon Rekognition en la región de AWS { $region }
       *[other] guardados en el equipo en el que funciono
    }
privacy-unseen =
    { $months ->
        [0] Las personas se quedan hasta que alguien me pide que las olvide, aunque nadie las vea en mucho tiempo.
       *[other] A las personas que nadie ha visto en { $months } meses las anuncio aquí, y las borro una semana después si nadie las conserva.
    }
privacy-amazon = Amazon mira cada foto para responder, y puede guardar imágenes para mejorar sus servicios, salvo que quien me gestiona se haya negado (la política de exclusión de servicios de IA de AWS Organizations). Pregúntale si lo ha hecho.

leaving = Desde ahora no digo a nadie el nombre de { $name }, pero todavía no está todo borrado.
leaving-all = Desde ahora no conozco a nadie aquí, pero todavía no está todo borrado.
unconfirmed =
    Comprobante del { $moment } UTC, { $engine ->
        [rekognition] en Amazon Rekognition
       *[other] en este equipo
    }: { $faces ->
        [0] ninguna cara borrada de forma comprobada todavía
        [one] 1 cara borrada de forma comprobada
       *[other] { $faces } caras borradas de forma comprobada
    }{ $left ->
        [0] {""}
        [one] , 1 aún sin confirmar
       *[other] , { $left } aún sin confirmar
    }. { $place ->
        [terminal] Lo que se ejecute a continuación seguirá con ello: whobot doctor --repair
       *[chat] Sigo intentándolo, y te lo digo aquí.
    }
receipt-all =
    Comprobante del { $moment } UTC, { $engine ->
        [rekognition] en Amazon Rekognition
       *[other] en este equipo
    }: { $faces ->
        [0] no había ninguna cara guardada
        [one] 1 cara borrada
       *[other] { $faces } caras borradas
    }; la búsqueda posterior no encontró nada. También se han borrado los nombres, las referencias a todas las fotos, las preguntas abiertas y los ajustes.
report-asked = Lo que no pude confirmar enseguida ya está borrado.
report-unseen =
    { $people ->
        [one] La persona que anuncié, y que nadie había visto en mucho tiempo, está borrada.
       *[other] Las { $people } personas que anuncié, y que nadie había visto en mucho tiempo, están borradas.
    }
report-gave-up =
    Durante { $days } días he intentado borrar todo lo que debía olvidar aquí, y ahora desisto. { $faces ->
        [0] Ninguna cara borrada de forma comprobada
        [one] 1 cara borrada de forma comprobada
       *[other] { $faces } caras borradas de forma comprobada
    }; { $left ->
        [0] no sé cuántas quedan
        [one] puede que quede 1
       *[other] puede que queden { $left }
    } { $engine ->
        [rekognition] en Amazon Rekognition
       *[other] en este equipo
    }. Los nombres ya no están, y con lo que queda no se encuentra a nadie. Quien me gestiona verá en mi registro qué debe eliminar allí.
unseen =
    Desde hace { $months } meses nadie ha visto aquí a estas personas: { $people }.

    Dentro de 7 días las borro. Toca el nombre de quien deba quedarse.
stay = Conservar a { $name }
everybody-stays = De acuerdo, se quedan todas.
months =
    { $months ->
        [0] conservar personas
       *[other] { $months } meses
    }
holds-forget-after = • A las personas que nadie ha visto en { $months } meses las anuncio aquí, y las borro una semana después si nadie las conserva.
erase-all-more = También se van las fotos por las que me preguntaron, las preguntas abiertas y los ajustes; solo queda el idioma. Con /export te doy antes una copia.
erase-all-yes = Sí, borrarlo todo
erase-all-no = No, conservarlo todo
erase-all-number =
    { $people ->
        [0] Para saber que no ha sido un descuido: responde con el número de personas que conozco aquí, 0, y se borra todo.
       *[other] Para saber que no ha sido un descuido: responde con el número de personas que conozco aquí, { $people }, y se borran todas.
    } /cancel si prefieres dejarlo.
exported =
    Todo lo de este chat: { $people ->
        [one] 1 persona
       *[other] { $people } personas
    }, { $photos ->
        [one] 1 foto
       *[other] { $photos } fotos
    }.
exported-missing =
    { $missing ->
        [one] No se pudo añadir 1 foto: people.json dice cuál y por qué.
       *[other] No se pudieron añadir { $missing } fotos: people.json dice cuáles y por qué.
    }
export-sent = Te lo he enviado en privado.
undo-instead =
    { $kind ->
        [renamed] Mejor deshacer el cambio de nombre de { $name }
        [merged] Mejor deshacer la fusión de { $name }
       *[removed] Mejor recuperar una foto quitada
    }
error-leaving = Todavía estoy borrando a alguien que se llama { $name }, y nadie puede tener ese nombre hasta que se confirme. Elige otro nombre, o espera: aviso aquí cuando termine.
error-not_the_number =
    { $people ->
        [0] Ese no es el número de personas que conozco aquí: no se ha borrado nada. Es 0.
       *[other] Ese no es el número de personas que conozco aquí: no se ha borrado nada. En /people ves cuántas son.
    }
error-underway = Ya estoy en ello: una exportación a la vez.
error-not_in_private = Lo que exporto se lo envío a una sola persona en privado, y a ti no puedo escribirte allí. Abre mi perfil, pulsa Iniciar, y vuelve a pedirlo aquí; no como administrador anónimo.
error-photo_gone = Telegram no entrega la foto que se quitó en último lugar, así que ahora mismo no puedo volver a aprenderla. Prueba otra vez en un minuto, o deshaz lo que se hizo antes.

## Costos, límites y registro

command-usage = cuánto usa este chat y cuánto cuesta
command-audit = quién hizo qué aquí
usage = Lo que pidió este chat:
usage-all = Lo que pidieron todos los chats juntos:
usage-this = { $month }, hasta ahora:
usage-last = { $month }:
usage-nothing = • nada
usage-done = • { $list }
usage-calls = • Llamadas a Amazon Rekognition: { $list }
usage-cost = • Cobrado: { $billed ->
        [one] una llamada
       *[other] { $billed } llamadas
    }, unos { $dollars } USD
usage-cap = • Tope: { $billed } de { $cap } llamadas cobradas ya usadas, { $percent } %.
usage-by-chat = Llamadas cobradas este mes, por chat:
usage-chat = • { $chat }: { $billed }
usage-identify = fotos miradas
usage-remember = fotos aprendidas
usage-explain = respuestas explicadas
usage-find = fotos en las que busqué una cara
usage-rehearse = comparaciones de todo el mundo
usage-move = personas fusionadas o separadas
usage-recover = aprendizajes reparados
usage-forget = borrados
usage-drop = galerías borradas
cap-near =
    { $whose ->
        [all] Ya se ha usado el { $percent } % del tope de este mes: { $billed } de { $cap } llamadas cobradas, en todos los chats juntos. Al llegar al tope dejo de identificar y de aprender hasta el mes que viene. Se fija con MONTHLY_CALLS; más detalles en /usage.
       *[chat] Ya se ha usado el { $percent } % de lo que este chat puede usar este mes: { $billed } de { $cap } llamadas cobradas. Al llegar al tope dejo de identificar y de aprender aquí hasta el mes que viene. Quien me gestiona puede subirlo; más detalles en /usage.
    }
error-cap_reached =
    { $whose ->
        [all] Las { $limit } llamadas de este mes de todos los chats juntos se han agotado. Sigo el { $day }. Quien me gestiona puede subir el tope (MONTHLY_CALLS). Olvidar a alguien funciona igualmente.
       *[chat] Las { $limit } llamadas de este mes de este chat se han agotado. Sigo el { $day }. Quien me gestiona puede subir el tope (MONTHLY_CALLS_PER_CHAT). Olvidar a alguien funciona igualmente.
    }
error-too_fast =
    { $whose ->
        [chat] En un mismo chat miro { $limit ->
            [one] una foto
           *[other] { $limit } fotos
        } por minuto. Sigo en { $seconds } s; hasta entonces omito las fotos.
       *[user] Para una misma persona miro { $limit ->
            [one] una foto
           *[other] { $limit } fotos
        } por minuto. Sigo en { $seconds } s; hasta entonces omito tus fotos.
    }
audit = Lo que se hizo aquí, lo más reciente primero (UTC):
audit-empty = Aquí no se ha hecho nada que yo anote: no se ha aprendido, renombrado ni olvidado a nadie, ni ha cambiado ningún ajuste.
audit-line = { $at } · { $act } · por { $by }
audit-nameless = alguien a quien ya no conozco
audit-operator = quien me gestiona
audit-anonymous = un administrador anónimo
audit-channel = un canal
audit-left = alguien que ya no está
act-enrolled = foto aprendida de { $name }
act-renamed = cambio de nombre de { $name }
act-merged = fusión de alguien con { $name }
act-removed = foto quitada de { $name }
act-undone = cambio deshecho de { $name }
act-forgot = olvido de { $name }
act-linked = vínculo de { $name } con Telegram
act-unlinked = fin del vínculo de { $name } con Telegram
act-agreed = consentimiento de { $name }
act-exported = exportación de todo
act-erased-all = borrado de todo
act-set = cambio de ajustes
act-let-in = permiso dado a alguien
act-shut-out = permiso retirado a alguien
## Intentado en vano

given-up = Lo intenté varias veces y nunca llegué al final. Envíalo de nuevo, por favor; si eso tampoco ayuda, avisa a quien me gestiona.
