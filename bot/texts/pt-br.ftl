# Tudo o que o bot diz, em português do Brasil.
# Os nomes são separados do que está em volta quando a escrita deles corre no outro sentido.
# $place é “terminal” para quem digita comandos lá, e “chat” em todos os outros casos.

## Primeiras palavras

start =
    Oi! Eu digo quem está em uma foto.

    1. Apresente alguém: envie uma foto de uma só pessoa com a legenda “/enroll Ada”.
    2. Envie qualquer outra foto: respondo com os nomes que conheço e com que certeza.

    Mais detalhes em /help.
help =
    Envie uma foto e eu digo quem está nela: como foto ou como arquivo, uma figurinha ou um vídeo, do qual olho a prévia.

    { help-commands }

    Fotos enviadas juntas são respondidas juntas. Cada chat tem suas próprias pessoas: quem conheço aqui não conheço em nenhum outro lugar.

    { $holds }
help-commands =
    /who – como legenda de uma foto ou como resposta a ela: olho essa foto
    /enroll Ada – como legenda de uma foto, como resposta a uma foto, ou sozinho: aí eu peço a foto. Com duas ou três fotos de uma pessoa, acerto com mais certeza.
    /people – quem conheço aqui, com as fotos
    /rename Ada – outro nome; /merge Ada – duas delas são a mesma pessoa
    /forget Ada – esqueço uma pessoa e todas as fotos dela
    /undo – desfaz a última troca de nome, união ou foto removida
    /settings – quanta certeza preciso ter, imagens ou palavras e, nos grupos, a quais fotos respondo
    /language – o idioma em que respondo
    /stats – este chat em números
    /calibrate – quantas vezes eu erraria aqui, a julgar pelas suas próprias fotos
    /link Ada – como resposta a uma mensagem da pessoa: quem ela é no Telegram; /unlink Ada
    /forgetme – apaga você de todos os lugares onde sei que é você
    /privacy – o que guardo, onde e por quanto tempo; /export – tudo deste chat em um arquivo; /eraseall – esqueço todas as pessoas e tudo daqui
    /usage – o que este chat usa e quanto custa
    /audit – quem fez o que aqui
    /cancel – paro de esperar o que eu tiver pedido
help-group =
    Pergunte quem está em uma foto: responda à foto com /who, ou escreva /who ou meu nome na legenda dela. Quem envia a foto também pode acrescentar isso depois.

    { help-commands }

    Cada chat tem suas próprias pessoas: quem conheço aqui não conheço em nenhum outro lugar.

    { $holds }

    { $sight }

    O id deste grupo é { $chat }.
sees-everything = Recebo todas as mensagens daqui, mas só olho as fotos a que respondo.
sees-little = Neste grupo meu modo de privacidade está ativado: só vejo comandos, fotos que têm um comando ou meu nome na legenda e respostas às minhas mensagens; de um álbum, só a foto com a legenda. Para que eu veja todas as fotos, faça de mim um administrador, ou desative o modo (@BotFather, /setprivacy) e me adicione de novo.
greeting =
    Oi! Eu digo quem está em uma foto.

    1. Apresente alguém: envie uma foto de uma só pessoa com a legenda “/enroll Ada”.
    2. Pergunte sobre qualquer foto: responda a ela com /who, ou escreva /who na legenda.

    Com /settings posso responder a todas as fotos. Mais detalhes em /help.
description =
    Quem é? Envie uma foto e eu respondo com os nomes das pessoas que conheço nela, e com que certeza.

    É você quem apresenta as pessoas: basta uma foto com a legenda “/enroll Ada”. Cada chat tem suas próprias pessoas, não aprendo nada sem que me peçam, e “/forget Ada” apaga de verdade.
short-description = Quem é? Digo os nomes das pessoas nas suas fotos, depois que você me apresenta a elas.
not-yours = Este botão é para as pessoas que me foram apresentadas.
hint = Envie uma foto e eu digo quem está nela. Em /help você vê o que mais sei fazer.

command-who = quem está em uma foto: como legenda ou como resposta
command-enroll = ensine um rosto para mim: /enroll Ada
command-people = quem conheço aqui
command-rename = trocar o nome de uma pessoa: /rename Ada
command-merge = duas delas são a mesma pessoa: /merge Ada
command-undo = desfazer a última mudança
command-forget = esquecer uma pessoa: /forget Ada
command-settings = como respondo aqui
command-language = o idioma em que respondo
command-stats = este chat em números
command-calibrate = comparar as fotos daqui, para escolher quanta certeza preciso ter
command-cancel = parar de esperar o que pedi
command-help = o que sei fazer

## Quem é?

match = { $name } · { $percent }%
maybe = { $name }? ({ $percent }%)
either = { $first }, ou { $second }
unknown = alguém que não conheço
nobody-alone = Ainda não conheço este rosto.
numbered = { $number } { $who }
settled = ✓ { $name }
settled-kept = ✓ { $name }, vou me lembrar
nobody-meant = ninguém que eu deva conhecer
nobody-meant-alone = Tudo bem: ninguém que eu deva conhecer.
left-out-face = deixado de fora
left-out-alone = Tudo bem, deixo este rosto de fora.
no-face = Não vejo nenhum rosto nesta foto. Tente outra em que o rosto esteja maior, mais claro e de frente.
nobody-enrolled =
    { $faces ->
        [one] Vejo um rosto, mas ainda não conheço ninguém aqui.
       *[other] Vejo { $faces } rostos, mas ainda não conheço ninguém aqui.
    } { people-none-hint }

how-to-ask = Envie /who como resposta a uma foto, ou como legenda dela, e eu digo quem está nela.

label-maybe = { $name }?
album-line = Foto { $photo }: { $what }
album-face = Foto { $photo }, rosto { $face }: { $what }
album-no-face = nenhum rosto
more-lines =
    { $count ->
        [one] … e mais uma linha.
       *[other] … e mais { $count } linhas.
    }
previewed =
    Pela prévia { $kind ->
        [video-note] da mensagem de vídeo
        [animation] da animação
        [sticker] da figurinha animada
       *[video] do vídeo
    }:
previewed-part =
    A foto { $photo } é a prévia de { $kind ->
        [animation] uma animação
       *[video] um vídeo
    }.

## Botões abaixo de uma resposta

# $number é 0 quando há só um rosto.
button-right = { $number ->
        [0] ✓ { $name }
       *[other] { $number } ✓ { $name }
    }
button-wrong = { $number ->
        [0] ✗ Não é { $name }
       *[other] { $number } ✗ Não é { $name }
    }
button-why = { $number ->
        [0] Por quê?
       *[other] { $number } Por quê?
    }
button-who = { $number ->
        [0] Quem é?
       *[other] { $number } Quem é?
    }
button-else = { $number ->
        [0] Outra pessoa
       *[other] { $number } Outra pessoa
    }
button-nobody = { $number ->
        [0] Ninguém
       *[other] { $number } Ninguém
    }
button-skip = { $number ->
        [0] Deixar de fora
       *[other] { $number } Deixar de fora
    }
button-learn = { $number ->
        [0] Lembrar esta foto
       *[other] { $number } Lembrar esta
    }
button-change = { $number ->
        [0] Mudar
       *[other] { $number } Mudar
    }
button-all = ‹ Todos os rostos
button-photo = Foto { $photo } de { $of }
button-pictures = Mostrar imagens
name-this-face = { $number ->
        [0] Quem é? Responda com o nome, e eu me lembrarei deste rosto.
       *[other] Quem é o rosto { $number }? Responda com o nome, e eu me lembrarei dele.
    }
name-this-album-face = Quem é o rosto { $number } da foto { $photo }? Responda com o nome, e eu me lembrarei dele.
picture-caption = Foto { $photo }
why-no-picture = { $why } Ela foi adicionada de um arquivo: não há imagem dela aqui.
why-remove = Remover essa foto

## Aprender rostos

enrolled =
    { $photos ->
        [one] A partir de agora, conheço { $name }.
       *[other] Agora conheço { $name } por { $photos } fotos.
    }
enrolled-again = Já tenho esta foto de { $name }.
send-photo = Agora envie uma foto de { $name }, sem mais ninguém. /cancel se preferir deixar para lá.
which-face = Qual deles é { $name }?
which-likeliest = Acho que é o { $number }.
which-settled = O { $number } é { $name }.
doubt = Este rosto não se parece com as outras fotos de { $name }. É mesmo { $name }?
doubt-sure = Sim, é { $name }
doubt-leave = Não, deixar de fora
lookalike = Parece { $other } ({ $percent }%). { $name } é a mesma pessoa?
lookalike-same = Sim, é { $other }
lookalike-different = Não, { $name } é outra pessoa
left-out = Tudo bem: não aprendi este rosto como { $name }.

## Pessoas

people =
    { $count ->
        [one] Conheço uma pessoa aqui:
       *[other] Conheço { $count } pessoas aqui:
    }
people-line =
    { $photos ->
        [one] { $name } · { $photos } foto
       *[other] { $name } · { $photos } fotos
    }
people-part = Conheço { $count } pessoas aqui; estas são da { $first } à { $last }:
people-since = desde { $date }
people-seen = última vez em { $date }
people-more =
    { $count ->
        [one] … e mais uma.
       *[other] … e mais { $count }.
    }
people-none = Ainda não conheço ninguém aqui. { people-none-hint }
people-none-hint =
    { $place ->
        [terminal] Apresente alguém: whobot enroll NOME FOTO
       *[chat] Envie uma foto de uma só pessoa com a legenda “/enroll Ada”.
    }
forget-question =
    { $photos ->
        [0] Esquecer { $name }? Não dá para desfazer.
        [one] Esquecer { $name } e a única foto pela qual conheço esse rosto? Não dá para desfazer.
       *[other] Esquecer { $name } e as { $photos } fotos pelas quais conheço esse rosto? Não dá para desfazer.
    }
forget-yes = Sim, esquecer { $name }
forget-no = Não, manter { $name }
forgotten =
    { $photos ->
        [0] Pronto. Apaguei { $name }.
        [one] Pronto. Apaguei { $name } e o rosto de que eu me lembrava.
       *[other] Pronto. Apaguei { $name } e os { $photos } rostos de que eu me lembrava.
    }
receipt =
    Comprovante de { $moment } UTC, { $engine ->
        [rekognition] no Amazon Rekognition
       *[other] nesta máquina
    }: { $faces ->
        [0] nenhum rosto estava guardado
        [one] 1 rosto apagado
       *[other] { $faces } rostos apagados
    }; uma nova busca não encontrou nada. O nome e as referências às fotos também foram apagados.
kept = { $name } fica.
card = { $name } · foto { $number } de { $of } · adicionada em { $added }
card-from-file = Esta foi adicionada de um arquivo: não há imagem aqui.
card-gone = O Telegram não fornece mais a imagem dela.
card-remove = Remover esta
card-rename = Trocar nome
card-merge = Unir
card-forget = Esquecer
card-close = Fechar
show = Mostrar { $name }
coach-nothing = É uma boa seleção de fotos: não falta nada.
coach-one = Agora ajudaria uma foto { $wish }.
coach-two = Agora ajudariam uma foto { $wish } e outra { $other }.
advice-front = olhando para a frente
advice-left = olhando para a esquerda
advice-right = olhando para a direita
advice-up = olhando um pouco para cima
advice-down = olhando um pouco para baixo
advice-light = com uma luz melhor
advice-sharp = bem focada
advice-large = tirada mais de perto
rename-question = Como { $name } vai se chamar a partir de agora? Responda com o nome. /cancel se preferir deixar para lá.
renamed = { $before } se chama { $name } a partir de agora.
merge-whom = Quem mais é { $name }? Responda com o outro nome: { $name } passa a fazer parte dessa pessoa. /cancel se preferir deixar para lá.
merge-question =
    { $name } ({ $photos ->
        [one] { $photos } foto
       *[other] { $photos } fotos
    }) e { $other } ({ $others ->
        [one] { $others } foto
       *[other] { $others } fotos
    }) são a mesma pessoa? Então conheço { $other } por { $all } fotos, e o nome { $name } some.
merge-yes = Sim, é a mesma
merge-no = Não, deixar assim
merge-offer = É a mesma pessoa: unir
merged =
    { $photos ->
        [0] { $before } agora faz parte de { $name }, de quem não tenho nenhuma foto.
        [one] { $before } agora faz parte de { $name }, de quem tenho uma foto.
       *[other] { $before } agora faz parte de { $name }, de quem tenho { $photos } fotos.
    }
not-merged = Tudo bem, continuam sendo duas.
removed =
    { $photos ->
        [one] Foto removida. Agora conheço { $name } por uma foto.
       *[other] Foto removida. Agora conheço { $name } por { $photos } fotos.
    }
removed-for-good = { removed } Ela veio de um arquivo, então não posso desfazer isso.
undo = Desfazer
undone-renamed = Desfeito: { $name } volta a ter esse nome.
undone-merged =
    { $photos ->
        [0] Desfeito: { $name } volta a ser uma pessoa à parte, sem nenhuma foto.
        [one] Desfeito: { $name } volta a ser uma pessoa à parte, com uma foto.
       *[other] Desfeito: { $name } volta a ser uma pessoa à parte, com { $photos } fotos.
    }
undone-removed =
    { $photos ->
        [one] Desfeito: volto a conhecer { $name } por uma foto.
       *[other] Desfeito: volto a conhecer { $name } por { $photos } fotos.
    }
drop-question =
    { $people ->
        [0] Esquecer tudo deste chat? Não dá para desfazer.
        [one] Esquecer a única pessoa que conheço aqui? Não dá para desfazer.
       *[other] Esquecer todas as { $people } pessoas que conheço aqui? Não dá para desfazer.
    }
drop-question-adopted = { drop-question } A coleção { $collection } já existia antes de mim: ela é excluída na AWS com tudo o que contém, inclusive o que outros programas colocaram lá.
dropped =
    { $people ->
        [0] Pronto. Não havia mais ninguém para esquecer.
        [one] Pronto. Apaguei a única pessoa que eu conhecia aqui.
       *[other] Pronto. Apaguei todas as { $people } pessoas.
    }
nobody-dropped = Todo mundo fica.
why = { $name }: se parece mais com a foto de { $added } ({ $percent }%){ $others ->
        [0] .
        [one] , depois com mais uma.
       *[other] , depois com outras { $others }.
    }
why-nothing = { $name }: por todas as fotos em conjunto; nenhuma chega perto sozinha.

cancelled = Tudo bem, deixa para lá.
nothing-to-cancel = Não há nada para cancelar.

## Configurações

language = Português (Brasil)
list-words = { ", " }
list-parts = { "; " }
settings = Como respondo neste chat:
holds-bands = • Digo um nome a partir de { $match }%. A partir de { $maybe }%, pergunto: “Ada?”
holds-margin = • Quem eu nomeio está pelo menos { $margin }% à frente de todas as outras pessoas. Se duas estão mais próximas, pergunto.
holds-pictures = • Quando há vários rostos, respondo com uma imagem com números.
holds-text = • Respondo só com palavras, sem imagem.
holds-every-photo = • Respondo a todas as fotos em que vejo um rosto, e fico em silêncio sobre as outras.
holds-asked = • Respondo às fotos quando me perguntam: com /who, com meu nome na legenda ou em resposta a uma mensagem minha.
choice-stricter = mais rigoroso
choice-usual = normal
choice-looser = mais flexível
choice-pictures = imagens
choice-text = só palavras
choice-asked = se perguntarem
choice-every = todas as fotos
choice-own-language = o de quem pergunta
spoken-own = Respondo a cada pessoa daqui no idioma dela, se eu souber falar.
spoken = Respondo a todo mundo daqui neste idioma: { $language }.
lead = { $margin }% à frente
ticked = ✓ { $choice }

stats = Este chat em números, desde { $since }:
stats-people = • Pessoas que conheço: { $people }, por { $photos ->
        [one] { $photos } foto
       *[other] { $photos } fotos
    }
stats-photos = • Fotos sobre as quais me perguntaram: { $photos }
stats-faces = • Rostos nelas: { $match } com nome, { $maybe } com pergunta, { $unknown } sem conhecer

## Calibração

bands = { $match } / { $maybe } / { $margin }
compare-question =
    { $calls ->
        [one] Para comparar suas fotos entre si, preciso fazer { $calls } chamada ao Rekognition que a Amazon cobra, cerca de US$ { $dollars }. Posso?
       *[other] Para comparar suas fotos entre si, preciso fazer { $calls } chamadas ao Rekognition que a Amazon cobra, cerca de US$ { $dollars }. Posso?
    }
compare-yes = Sim, comparar
compare-no = Não, deixar
comparing = Estou comparando as fotos entre si …
not-compared = Tudo bem: nada foi comparado, e nada mudou.
compared = Tratei cada uma das { $faces } fotos de { $people } pessoas daqui como se fosse nova. O que eu teria dito? Os números: um nome a partir de …%, uma pergunta a partir de …%, tantos % à frente.
outlook = { $choice } ({ $bands })
outlook-now = Como está agora
outlook-stricter = Mais rigoroso
outlook-usual = Normal
outlook-looser = Mais flexível
outlook-fitted = Ajustado às suas fotos
outlook-strangers = • Pessoas desconhecidas: { $named } com nome; com pergunta: { $asked }
outlook-known = • Pessoas que conheço: { $missed } sem nome; delas, com pergunta: { $asked }, confundidas com outras: { $mistaken }
share = { $count } de { $of } ({ $low }–{ $high }%)
how-sure = Entre parênteses está a faixa em que a proporção real provavelmente fica. As fotos de uma mesma pessoa se parecem, então é menos certo do que parece.
how-sure-few = Entre parênteses está a faixa em que a proporção real provavelmente fica. Com tão poucas fotos, é só uma pista: na dúvida, prefira o mais rigoroso.
apply = { $choice }: { $bands }
apply-nothing = Deixar como está
applied = A partir de agora vale { $bands }: um nome a partir do primeiro, uma pergunta a partir do segundo, e o terceiro de vantagem.
applied-nothing = Fica como está: { $bands }.

## O que deu errado

error-unreadable = Não consigo abrir esta imagem: ela está danificada, ou é de um tipo que não conheço. { smaller-hint }
smaller-hint =
    { $place ->
        [terminal] Salve como JPEG ou PNG.
       *[chat] Envie como foto em vez de arquivo, ou salve como JPEG ou PNG.
    }
lighter-hint =
    { $place ->
        [terminal] Diminua primeiro o tamanho.
       *[chat] Envie como foto em vez de arquivo, ou diminua o tamanho.
    }
error-truncated = Esta imagem está cortada: falta uma parte do arquivo, ou ele todo. Consiga o arquivo de novo, por favor.
error-not_image = Isto não é uma imagem. Sei ler fotos e arquivos de imagem como JPEG ou PNG.
error-too_large = Este arquivo é grande demais: aceito no máximo { $megabytes } MB. { lighter-hint }
error-too_many_pixels = Esta imagem tem pixels demais: no máximo { $megapixels } milhões. { lighter-hint }
error-too_small = Esta imagem é pequena demais para mostrar um rosto. Use a original, ou uma maior.
error-no_preview = Isto veio sem prévia, e eu só sei olhar imagens. Faça uma captura de tela.
error-no_photo = Qual foto? Envie este comando como legenda de uma foto, ou como resposta à própria foto, não à minha resposta.
error-no_face = Não vejo nenhum rosto nesta foto. Tente outra em que o rosto esteja maior, mais claro e de frente.
error-several_faces =
    Vejo { $faces } rostos aqui e não sei de qual você está falando. { $place ->
        [terminal] Use uma foto de uma só pessoa, ou recorte as outras.
       *[chat] Envie esta foto sozinha e eu pergunto.
    }
error-another_face =
    Já conheço { $name } por outro rosto desta foto. Se aquele for de outra pessoa, remova-o primeiro: /people, { $name }, “{ card-remove }”.
error-not_entitled =
    { $role ->
        [owner] Só a pessoa a quem este bot pertence pode fazer isso.
       *[administrator] Só quem administra este chat pode fazer isso.
    }
error-not_usable = Encontrei o rosto, mas ele não está bom o bastante para eu lembrar: { $reasons }.
error-doubtful =
    { $place ->
        [terminal] Este rosto não se parece com as outras fotos de { $name }. Se mesmo assim for { $name }: --sure
       *[chat] Este rosto não se parece com as outras fotos de { $name }. Se mesmo assim for { $name }, envie a foto sozinha e eu pergunto.
    }
error-looks_like =
    { $place ->
        [terminal] Parece { $other } ({ $percent }%). Se mesmo assim for { $name }: --sure
       *[chat] Parece { $other } ({ $percent }%). Se mesmo assim for { $name }, envie a foto sozinha e eu pergunto.
    }
error-person_full = Já conheço esta pessoa por { $limit } fotos, e não consigo lembrar mais. São mais que suficientes: não falta nada.
error-taken =
    Não dá para adotar: a coleção já pertence a outro chat, ou este chat já tem pessoas ou uma coleção própria. Indique outro chat, ou faça este recomeçar do zero: whobot drop --chat ID
error-no_name =
    { $place ->
        [terminal] Quem? Falta um nome.
       *[chat] Quem? Escreva o nome depois do comando, como em “/enroll Ada”.
    }
error-bad_name = Isso não pode ser um nome: de 1 a 64 letras, números ou sinais, por favor.
error-unknown_person =
    { $place ->
        [terminal] Não conheço { $name } aqui. Quem eu conheço: whobot people
       *[chat] Não conheço { $name } aqui. Em /people você vê quem eu conheço.
    }
error-too_few =
    { $people ->
        [0] Isso exige pelo menos 5 pessoas com 2 fotos cada uma, e não conheço ninguém aqui por 2 fotos.
        [one] Isso exige pelo menos 5 pessoas com 2 fotos cada uma, e só conheço assim uma pessoa aqui.
       *[other] Isso exige pelo menos 5 pessoas com 2 fotos cada uma, e só conheço assim { $people } pessoas aqui.
    } { another-hint }
another-hint =
    { $place ->
        [terminal] Adicione algumas: whobot enroll NOME FOTO
       *[chat] /enroll adiciona outra foto das demais.
    }
error-name_taken = Outra pessoa aqui já se chama { $name }. Escolha outro nome, ou una as duas se forem a mesma pessoa.
error-name_gone = Não posso desfazer isso: enquanto isso, outra pessoa passou a se chamar { $name }. Dê outro nome a ela primeiro: /rename { $name }
error-one_person = Essa já é uma pessoa só. Diga o nome da outra: em /people você vê quem eu conheço.
error-last_reference = Esta é a única foto pela qual conheço { $name }: sem ela, esqueço { $name }. Posso? Não dá para desfazer.
error-nothing_to_undo = Não há nada que eu possa desfazer. O que foi esquecido não volta mais.
error-stale = Isso já está resolvido, ou faz tempo demais. Comece de novo, por favor.
error-service = Não consigo responder agora: um serviço de que dependo não está respondendo. Tente de novo em um minuto, por favor.
error-busy = Há mais trabalho agora do que posso pedir ao Rekognition. Tente de novo em um minuto, por favor.
error-setup =
    { $place ->
        [terminal] { $problem }
       *[chat] Não posso responder até que quem me mantém no ar conserte minha configuração; tentar de novo não adianta. Meu registro diz o que é.
    }
error-gallery_gone =
    { $place ->
        [terminal] { $problem }
       *[chat] Os rostos deste chat sumiram de onde estavam guardados, e não fui eu. Quem me mantém no ar encontra no meu registro o que fazer.
    }
error-not_erased = Não foi possível apagar tudo agora. Nada mais mudou: tente de novo em um minuto, por favor.
error-bug = Algo deu errado do meu lado, e a culpa não é sua. Tente de novo, por favor; se continuar acontecendo, avise quem me mantém no ar.

reason-EXTREME_POSE = está virado demais: é preciso olhar para a câmera
reason-LOW_BRIGHTNESS = está escuro demais: vale virar para uma janela ou uma lâmpada
reason-LOW_CONFIDENCE = mal dá para ver: nada deve cobri-lo
reason-LOW_FACE_QUALITY = está claro ou apagado demais: uma luz mais suave ajuda
reason-LOW_SHARPNESS = está borrado: sem se mexer, e com o foco no rosto
reason-SMALL_BOUNDING_BOX = está pequeno demais: é preciso chegar mais perto

## Quem pode me usar

command-invite = links que deixam entrar uma pessoa ou um grupo
command-access = quem pode me usar, e quem não pode mais
help-owner =
    /invite – links que deixam entrar uma pessoa ou um grupo
    /access – quem pode me usar; um toque retira a permissão
claim-link =
    Este bot ainda não é de ninguém. Abra este link no Telegram em até uma hora, e ele será seu; funciona uma única vez, para quem chegar primeiro:
    { $link }
claimed = A partir de agora sou seu: você pode me usar em todos os chats.
claimed-hint =
    Qualquer outra pessoa que me escrever, ou me quiser em um grupo, espera o seu sim: eu pergunto aqui.

    Envie uma foto de uma só pessoa com a legenda “/enroll Ada”, e eu passo a conhecê-la. Mais detalhes em /help.
not-yet = Ainda não: por enquanto não sou de ninguém. Quem me mantém no ar encontra no terminal um link para ficar comigo; “whobot claim” mostra outro.
knocked = Só converso com pessoas que me foram apresentadas. Perguntei à pessoa a quem pertenço, e escrevo quando você puder entrar.
knocked-in-vain = Só converso com pessoas que me foram apresentadas, e agora não consigo falar com a pessoa a quem pertenço. Se você souber quem é, peça um convite a ela.
knocked-group = Só a pessoa a quem pertenço pode me deixar entrar aqui. Já perguntei.
handle = { $name } (@{ $username })
somebody = Alguém
knock-user = { $who }, id { $user }, quer conversar comigo. Pode?
knock-group = { $who } me quer no grupo “{ $title }”, id { $group }. Todo mundo de lá pode me usar?
knock-yes = Deixar entrar
knock-no = Não
let-in = ✓ Pode entrar. Em /access você vê todo mundo, e lá se retira a permissão.
turned-away = ✗ Não entra. Só volto a perguntar a partir de amanhã.
welcome = Pode entrar!
in-private = Isso fica entre nós: pergunte no nosso chat privado.
invitations =
    Para uma pessoa, que depois pode me usar no privado:
    { $person }

    Para um grupo, e todo mundo que está nele:
    { $group }

    Cada um funciona uma única vez, durante uma semana, para quem o abrir primeiro.
access = Quem pode me usar:
access-line =
    • { $name } · { $kind ->
        [owner] é a quem pertenço
        [chat] todo mundo no grupo
       *[user] no privado
    }
access-settled = { $line } · definido na configuração
access-remove = Remover { $name }
access-question = Retirar a permissão de { $name } para me usar? O que me ensinaram lá fica, para o dia em que voltar.
access-yes = Sim, remover
access-no = Não, deixar
access-removed = Pronto: { $name } não pode mais me usar. Em /access você vê quem pode.
nameless = id { $id }
error-link_gone = Este link já foi aberto, é antigo demais, ou não serve para isto. Peça outro a quem lhe deu este.
error-has_owner =
    { $place ->
        [terminal] Este bot já pertence a alguém. OWNER_IDS pode indicar outras pessoas.
       *[chat] Já pertenço a alguém.
    }
error-last_owner = Preciso pertencer a alguém: indique primeiro outra pessoa em OWNER_IDS.
error-leaders_unknown = O Telegram não me diz agora quem administra o chat. Tente de novo em um minuto, por favor.

## Consentimento

# Quem mudar uma declaração deve aumentar a versão dela em bot/faces/consents.py: é por ela que se guarda o que as pessoas aceitaram.
statement-household = Este chat é só seu, como um álbum em casa: você responde pelas pessoas que apresenta.
statement-vouched = { $name } sabe que eu me lembraria de números que descrevem o rosto de { $name }, para dizer esse nome em fotos deste chat e em nenhum outro lugar, e concorda. As fotos não são guardadas. Tudo é apagado assim que { $name } ou alguém que administra o chat disser.
statement-asked = Eu me lembraria de números que descrevem seu rosto, para dizer seu nome em fotos daquele chat e em nenhum outro lugar. As fotos não são guardadas, e até agora nada foi olhado. Você pode voltar atrás quando quiser: /forgetme apaga tudo.

vouch-question =
    Ainda não conheço { $name }, nem aprendi nada. Você afirma isto por { $name }?

    { $statement }
vouch-yes = { $name } concorda: lembrar
vouch-no = Cancelar
vouched = { $name } concorda. Só mais uma pergunta:
not-vouched = Tudo bem: não aprendi nada sobre { $name }, nem guardei nada.
ask-them =
    Ainda não conheço { $name }, então primeiro pergunto a { $name }. Passe este link a { $name } e a mais ninguém; ele pode ser aberto uma única vez, em até 7 dias:

    { $link }

    Até lá, não olho nenhuma foto de { $name }.
titled = “{ $title }”
untitled = um chat cujo nome não consigo mais ver
agree-question =
    Em { $where }, alguém quer que eu conheça você como { $name }.

    { $statement }
agree-yes = Concordo
agree-no = Não
agreed = Obrigado. A partir de agora, em { $where } conheço você como { $name }. Se mudar de ideia: /forgetme
agreed-in-vain = Obrigado. Mas não consegui aprender seu rosto com o que foi enviado em { $where }. Lá já sabem disso e podem enviar outra foto de { $name }; se você mudar de ideia antes, avise por lá.
agreed-there = { $name } concordou que eu reconheça esse rosto aqui.
declined = Tudo bem: nada sobre você fica guardado, e eu aviso lá.
declined-there = { $name } prefere que eu não reconheça esse rosto aqui. Tudo o que esperava uma resposta foi apagado.
never-said = { $name } não respondeu em 7 dias, então apaguei o que esperava a resposta. /enroll { $name } pergunta de novo.

link-to-forward =
    Passe este link a { $name } e a mais ninguém; ele pode ser aberto uma única vez, em até 7 dias. Ou envie /link { $name } como resposta a uma mensagem dessa pessoa.

    { $link }
linked = { $name } é { $user } no Telegram: a partir de agora pode usar /forgetme.
unlinked = { $name } não tem mais vínculo com ninguém no Telegram.
not-linked = { $name } não tem vínculo com ninguém no Telegram.
iam-question = Em { $where }, conheço alguém como { $name }. É você?
iam-yes = Sim, sou eu
iam-no = Não
iam-linked = Certo: sei que lá você é { $name }. /forgetme apaga você quando quiser.
iam-nobody = Tudo bem: nada mudou.

forget-me =
    { $chats ->
        [one] Conheço você em um chat. Apago você lá? Não dá para desfazer.
       *[other] Conheço você em { $chats } chats. Apago você em todos? Não dá para desfazer.
    }
forget-me-here = Apago quem conheço aqui como você? Não dá para desfazer.
forget-me-yes = Sim, me apague
forget-me-no = Não, me mantenha
kept-me = Tudo bem: tudo fica como está.
nobody-linked = Não sei de ninguém que seja você. Se mesmo assim alguém apresentou você em um chat, peça a quem cuida dele que envie lá /forget e o seu nome: em um grupo, alguém que o administra; em um chat privado comigo, a pessoa com quem converso.
nobody-linked-here = Não sei de ninguém aqui que seja você. Se mesmo assim alguém apresentou você, peça a quem cuida deste chat, alguém que o administra, que envie aqui /forget e o seu nome.
others-may-not = A partir de agora mais ninguém pode apresentar você nem adicionar fotos suas, onde quer que eu saiba que é você. Você mesmo assim pode concordar, onde perguntarem a você.
others-may = A partir de agora outras pessoas podem apresentar você de novo.
others-no = Não deixar me adicionarem
others-yes = Deixar me adicionarem

holds-consent = • { $mode ->
        [household] Apresentar pessoas aqui é assunto só seu, como em um álbum em casa.
        [asked] Cada pessoa nova é consultada primeiro: ela abre um link e concorda no privado.
       *[vouched] Quem apresenta alguém afirma, uma vez, que a pessoa concorda.
    }
choice-consent-household = álbum próprio
choice-consent-vouched = quem apresenta garante
choice-consent-asked = perguntar antes
card-consent = { $mode ->
        [household] Apresentação em um álbum próprio
        [asked] Concordou pessoalmente
       *[vouched] Alguém afirma que concorda
    } · { $date } · { $version }
card-linked = Tem vínculo com uma conta do Telegram.

command-link = dizer quem alguém é no Telegram: /link Ada
command-unlink = desfazer o vínculo de alguém com o Telegram: /unlink Ada
command-forgetme = me apague de todos os lugares onde me conhece

error-needs_consent =
    { $place ->
        [terminal] Ninguém disse que { $name } concorda.
       *[chat] Ninguém disse ainda que { $name } concorda, ou faz tempo demais. Envie a foto de novo com “/enroll { $name }” e eu pergunto.
    }
error-nobody_else = { $name } disse que mais ninguém pode fazer isso. Só { $name } pode.
error-not_asked = Isso é para a pessoa que foi consultada, ou para quem administra o chat.
error-user_taken = Essa conta do Telegram já é outra pessoa aqui: ninguém pode ser duas pessoas em um mesmo chat.
error-no_user = De quem você está falando? Responda com “/link Ada” a uma mensagem que a própria pessoa escreveu, ou envie o comando sozinho e eu dou um link para ela.

## Privacidade, exportação e apagamento

command-privacy = o que guardo, onde e por quanto tempo
command-export = tudo deste chat em um arquivo
command-eraseall = esquecer todas as pessoas e tudo daqui
privacy =
    O que guardo deste chat, e por quanto tempo:

    • De cada pessoa que me foi apresentada: o nome, quando a conheci e quando a vi pela última vez e, de cada foto, os traços do rosto em forma de números, { $where }. As fotos em si não guardo em lugar nenhum: elas ficam no Telegram, como todas as mensagens, e eu só sei onde.
    • De rostos que não conheço: só em que lugar de uma foto estavam, para os botões abaixo da minha resposta.
    • Fotos sobre as quais me perguntaram, pelo lugar delas no Telegram, e perguntas em aberto: { $sightings } dias.
    • Quem fez o que aqui, sem rostos: { $audit } dias.
    • { $unseen }

    Quem vê isso: quem está neste chat, e quem me mantém no ar. Nenhum outro chat vê, e nada é usado para ensinar qualquer outra coisa.

    Para que eu esqueça você: /forget e o seu nome. Nos grupos, quem faz isso é alguém que os administra, para qualquer pessoa que pedir. /export entrega tudo de um chat, /eraseall apaga; depois de cada apagamento olho de novo, e digo o que comprovadamente sumiu. Que algo foi apagado, e quando, eu guardo sem nenhum nome, para que nenhum backup traga aquilo de volta.
privacy-where =
    { $engine ->
        [rekognition] guardados pelo Amazon Rekognition na região { $region } da AWS
       *[other] guardados na máquina em que funciono
    }
privacy-unseen =
    { $months ->
        [0] As pessoas ficam até que alguém me mande esquecê-las, mesmo que ninguém as veja por muito tempo.
       *[other] As pessoas que ninguém vê há { $months } meses são anunciadas aqui, e apagadas uma semana depois se ninguém as mantiver.
    }
privacy-amazon = A Amazon olha cada foto para responder, e pode guardar imagens para melhorar os serviços dela, a menos que quem me mantém no ar tenha recusado isso (a política de recusa de serviços de IA do AWS Organizations). Pergunte a essa pessoa se ela recusou.

leaving = A partir de agora não digo o nome de { $name } a ninguém, mas ainda não está tudo apagado.
leaving-all = A partir de agora não conheço ninguém aqui, mas ainda não está tudo apagado.
unconfirmed =
    Comprovante de { $moment } UTC, { $engine ->
        [rekognition] no Amazon Rekognition
       *[other] nesta máquina
    }: { $faces ->
        [0] nenhum rosto comprovadamente apagado ainda
        [one] 1 rosto comprovadamente apagado
       *[other] { $faces } rostos comprovadamente apagados
    }{ $left ->
        [0] {""}
        [one] , 1 ainda sem confirmação
       *[other] , { $left } ainda sem confirmação
    }. { $place ->
        [terminal] O que for executado em seguida continua com isso: whobot doctor --repair
       *[chat] Continuo tentando, e aviso aqui.
    }
receipt-all =
    Comprovante de { $moment } UTC, { $engine ->
        [rekognition] no Amazon Rekognition
       *[other] nesta máquina
    }: { $faces ->
        [0] nenhum rosto estava guardado
        [one] 1 rosto apagado
       *[other] { $faces } rostos apagados
    }; uma nova busca não encontrou nada. Os nomes, as referências a todas as fotos, as perguntas em aberto e as configurações também foram apagados.
report-asked = O que não consegui confirmar na hora agora está apagado.
report-unseen =
    { $people ->
        [one] A pessoa que anunciei, e que ninguém via há muito tempo, está apagada.
       *[other] As { $people } pessoas que anunciei, e que ninguém via há muito tempo, estão apagadas.
    }
report-gave-up =
    Por { $days } dias tentei apagar tudo o que devia esquecer aqui, e agora desisto. { $faces ->
        [0] Nenhum rosto comprovadamente apagado
        [one] 1 rosto comprovadamente apagado
       *[other] { $faces } rostos comprovadamente apagados
    }; { $left ->
        [0] não sei quantos restam
        [one] talvez reste 1
       *[other] talvez restem { $left }
    } { $engine ->
        [rekognition] no Amazon Rekognition
       *[other] nesta máquina
    }. Os nomes já não existem, e ninguém é encontrado pelo que restou. Quem me mantém no ar encontra no meu registro o que excluir lá.
unseen =
    Há { $months } meses ninguém vê estas pessoas aqui: { $people }.

    Daqui a 7 dias eu as apago. Toque no nome de quem deve ficar.
stay = Manter { $name }
everybody-stays = Tudo bem, todas ficam.
months =
    { $months ->
        [0] manter pessoas
       *[other] { $months } meses
    }
holds-forget-after = • As pessoas que ninguém vê há { $months } meses são anunciadas aqui, e apagadas uma semana depois se ninguém as mantiver.
erase-all-more = Também vão embora as fotos sobre as quais me perguntaram, as perguntas em aberto e as configurações; só o idioma fica. /export dá uma cópia antes.
erase-all-yes = Sim, apagar tudo
erase-all-no = Não, manter tudo
erase-all-number =
    { $people ->
        [0] Para ter certeza de que não foi um descuido: responda com o número de pessoas que conheço aqui, 0, e tudo é apagado.
       *[other] Para ter certeza de que não foi um descuido: responda com o número de pessoas que conheço aqui, { $people }, e todas são apagadas.
    } /cancel se preferir deixar para lá.
exported =
    Tudo deste chat: { $people ->
        [one] { $people } pessoa
       *[other] { $people } pessoas
    }, { $photos ->
        [one] { $photos } foto
       *[other] { $photos } fotos
    }.
exported-missing =
    { $missing ->
        [one] 1 foto não pôde ser adicionada: people.json diz qual e por quê.
       *[other] { $missing } fotos não puderam ser adicionadas: people.json diz quais e por quê.
    }
export-sent = Enviei para você no privado.
undo-instead =
    { $kind ->
        [renamed] Em vez disso, desfazer a troca de nome de { $name }
        [merged] Em vez disso, desfazer a união de { $name }
       *[removed] Em vez disso, recuperar uma foto removida
    }
error-leaving = Ainda estou apagando alguém que se chama { $name }, e ninguém pode ter esse nome até isso ser confirmado. Escolha outro nome, ou espere: aviso aqui quando terminar.
error-not_the_number =
    { $people ->
        [0] Esse não é o número de pessoas que conheço aqui: nada foi apagado. É 0.
       *[other] Esse não é o número de pessoas que conheço aqui: nada foi apagado. Em /people você vê quantas são.
    }
error-underway = Já estou cuidando disso: uma exportação de cada vez.
error-not_in_private = O que exporto envio a uma só pessoa no privado, e não posso escrever para você lá. Abra meu perfil, toque em Iniciar e peça aqui de novo; não como administrador anônimo.
error-photo_gone = O Telegram não fornece a foto que foi removida por último, então não consigo aprendê-la de novo agora. Tente outra vez em um minuto, ou desfaça o que foi feito antes dela.

## Custos, limites e registro

command-usage = o que este chat usa e quanto custa
command-audit = quem fez o que aqui
usage = O que este chat pediu:
usage-all = O que todos os chats juntos pediram:
usage-this = { $month }, até agora:
usage-last = { $month }:
usage-nothing = • nada
usage-done = • { $list }
usage-calls = • Chamadas ao Amazon Rekognition: { $list }
usage-cost = • Cobrado: { $billed ->
        [one] { $billed } chamada
       *[other] { $billed } chamadas
    }, cerca de US$ { $dollars }
usage-cap = • Limite: { $billed } de { $cap } chamadas cobradas já usadas, { $percent }%.
usage-by-chat = Chamadas cobradas neste mês, por chat:
usage-chat = • { $chat }: { $billed }
usage-identify = fotos olhadas
usage-remember = fotos aprendidas
usage-explain = respostas explicadas
usage-find = fotos em que procurei um rosto
usage-rehearse = comparações de todo mundo
usage-move = pessoas unidas ou separadas
usage-recover = aprendizados consertados
usage-forget = apagamentos
usage-drop = galerias apagadas
cap-near =
    { $whose ->
        [all] { $percent }% do limite deste mês já foi usado: { $billed } de { $cap } chamadas cobradas, em todos os chats juntos. Ao chegar ao limite, paro de identificar e de aprender até o mês que vem. MONTHLY_CALLS define o limite; mais detalhes em /usage.
       *[chat] { $percent }% do que este chat pode usar neste mês já foi usado: { $billed } de { $cap } chamadas cobradas. Ao chegar ao limite, paro de identificar e de aprender aqui até o mês que vem. Quem me mantém no ar pode aumentá-lo; mais detalhes em /usage.
    }
error-cap_reached =
    { $whose ->
        [all] As { $limit } chamadas deste mês de todos os chats juntos acabaram. Continuo em { $day }. Quem me mantém no ar pode aumentar o limite (MONTHLY_CALLS). Esquecer alguém funciona mesmo assim.
       *[chat] As { $limit } chamadas deste mês deste chat acabaram. Continuo em { $day }. Quem me mantém no ar pode aumentar o limite (MONTHLY_CALLS_PER_CHAT). Esquecer alguém funciona mesmo assim.
    }
error-too_fast =
    { $whose ->
        [chat] Em um mesmo chat, olho { $limit ->
            [one] uma foto
           *[other] { $limit } fotos
        } por minuto. Continuo em { $seconds } s; até lá, deixo fotos de fora.
       *[user] Para uma mesma pessoa, olho { $limit ->
            [one] uma foto
           *[other] { $limit } fotos
        } por minuto. Continuo em { $seconds } s; até lá, deixo suas fotos de fora.
    }
audit = O que foi feito aqui, do mais recente ao mais antigo (UTC):
audit-empty = Nada do que eu anoto foi feito aqui: ninguém foi aprendido, renomeado ou esquecido, e nenhuma configuração mudou.
audit-line = { $at } · { $act } · por { $by }
audit-nameless = alguém que não conheço mais
audit-operator = quem me mantém no ar
audit-anonymous = um administrador anônimo
audit-channel = um canal
audit-left = alguém que saiu
act-enrolled = foto aprendida de { $name }
act-renamed = troca do nome de { $name }
act-merged = união de alguém com { $name }
act-removed = foto removida de { $name }
act-undone = mudança desfeita de { $name }
act-forgot = esquecimento de { $name }
act-linked = vínculo de { $name } com o Telegram
act-unlinked = fim do vínculo de { $name } com o Telegram
act-agreed = consentimento de { $name }
act-exported = exportação de tudo
act-erased-all = apagamento de tudo
act-set = mudança nas configurações
act-let-in = permissão dada a alguém
act-shut-out = permissão retirada de alguém
## Tentado em vão

given-up = Tentei isso várias vezes e nunca cheguei ao fim. Envie de novo, por favor; se também não adiantar, avise quem me mantém no ar.
