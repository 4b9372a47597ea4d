# 简体中文 (Simplified Chinese): 机器人说的每一句话。
# 名字的书写方向与周围文字相反时，会与前后文字隔开。
# $place：对在终端里输入命令的人是“terminal”，其他地方都是“chat”。

## 最初的话

start =
    你好！我能告诉你照片里是谁。

    1. 介绍一个人给我：发一张 TA 的单人照，说明文字写“/enroll Ada”。
    2. 再发任意一张照片：我会说出我认识的人的名字，以及我有多大把握。

    更多用法见 /help。
help =
    发一张照片给我，我就告诉你里面是谁：照片、文件、贴纸都可以；视频我只看预览图。

    { help-commands }

    一起发来的多张照片，我会一起回答。每个聊天里的人各归各的：这里认识的人，别处都不认识。

    { $holds }
help-commands =
    /who – 写在照片的说明文字里，或回复一张照片：我就看那一张
    /enroll Ada – 写在照片的说明文字里、回复一张照片，或单独发送（我会再请你发照片）。同一个人有两三张照片，我会更有把握。
    /people – 我在这里认识的人，以及他们的照片
    /rename Ada – 改名；/merge Ada – 两个人其实是同一个人
    /forget Ada – 我会忘掉一个人，以及 TA 的每一张照片
    /undo – 撤销上一次改名、合并或移除照片
    /settings – 我要有多大把握、用图片还是文字回答，以及在群组里回答哪些照片
    /language – 我用哪种语言回答
    /stats – 这个聊天的统计数字
    /calibrate – 用你们自己的照片来检验：我在这里会多常认错
    /link Ada – 回复 TA 的一条消息：告诉我这个人在 Telegram 上是谁；/unlink Ada
    /forgetme – 在我知道是你的每个地方，把你删除
    /privacy – 我保存什么、存在哪里、存多久；/export – 把这个聊天的全部内容导出为文件；/eraseall – 忘掉这里的所有人和一切
    /usage – 这个聊天的用量和费用
    /audit – 谁在这里做过什么
    /cancel – 我不再等你发我之前要的东西
help-group =
    想知道照片里是谁，就问我：回复那张照片发 /who，或在说明文字里写 /who 或我的名字。发照片的人之后再补写也行。

    { help-commands }

    每个聊天里的人各归各的：这里认识的人，别处都不认识。

    { $holds }

    { $sight }

    这个群组的 ID 是 { $chat }。
sees-everything = 这里的每条消息都会传到我这里，但除了我要回答的照片，别的我一概不看。
sees-little = 我在这个群组里开着隐私模式：只看得到命令、说明文字里带命令或我名字的照片，以及对我的回复；一组照片里，只看得到带说明文字的那一张。想让我看到每张照片，请把我设为管理员，或关闭隐私模式（@BotFather，/setprivacy）后把我重新加进来。
greeting =
    大家好！我能说出照片里是谁。

    1. 介绍一个人给我：发一张 TA 的单人照，说明文字写“/enroll Ada”。
    2. 问任意一张照片：回复它发 /who，或在它的说明文字里写 /who。

    在 /settings 里可以让我回答每一张照片。更多用法见 /help。
description =
    这是谁？发一张照片给我，我会说出其中我认识的人的名字，以及我有多大把握。

    认识谁由你来介绍：发一张照片，说明文字写“/enroll Ada”就行。每个聊天里的人各归各的；没有人要求，我什么都不会学；“/forget Ada”会真正删除。
short-description = 这是谁？把人介绍给我之后，我就能说出你照片里的人是谁。
not-yours = 这个按钮只给经人介绍给我的人使用。
hint = 发一张照片给我，我就告诉你里面是谁。我还能做什么，请看 /help。

command-who = 照片里是谁：写在说明文字里，或回复照片
command-enroll = 教我认一张脸：/enroll Ada
command-people = 我在这里认识的人
command-rename = 给一个人改名：/rename Ada
command-merge = 两个人其实是同一个人：/merge Ada
command-undo = 撤销上一次更改
command-forget = 忘掉一个人：/forget Ada
command-settings = 我在这里怎样回答
command-language = 我用哪种语言回答
command-stats = 这个聊天的统计数字
command-calibrate = 比较这里的照片，看我该有多大把握才说
command-cancel = 不再等我之前要的东西
command-help = 我能做什么

## 这是谁？

match = { $name } · { $percent }%
maybe = { $name }？（{ $percent }%）
either = { $first }，还是 { $second }
unknown = 我不认识的人
nobody-alone = 这张脸我还不认识。
numbered = { $number } { $who }
settled = ✓ { $name }
settled-kept = ✓ { $name }，已记住
nobody-meant = 不需要我认识的人
nobody-meant-alone = 好的：这是不需要我认识的人。
left-out-face = 已略过
left-out-alone = 好的，这张脸我就略过了。
no-face = 这张照片里我没看到人脸。换一张脸更大、更亮、正对镜头的试试。
nobody-enrolled = { $faces ->
        [1] 我看到一张脸，但在这里我还谁都不认识。
       *[other] 我看到 { $faces } 张脸，但在这里我还谁都不认识。
    }{ people-none-hint }

how-to-ask = 回复一张照片发 /who，或把它写在照片的说明文字里，我就告诉你里面是谁。

label-maybe = { $name }？
album-line = 照片 { $photo }：{ $what }
album-face = 照片 { $photo }，第 { $face } 张脸：{ $what }
album-no-face = 没有人脸
more-lines = …… 还有 { $count } 行。
previewed =
    看的是{ $kind ->
        [video-note] 视频消息
        [animation] 动图
        [sticker] 动态贴纸
       *[video] 视频
    }的预览图：
previewed-part =
    照片 { $photo } 是{ $kind ->
        [animation] 动图
       *[video] 视频
    }的预览图。

## 回答下方的按钮

# 只有一张脸时，$number 为 0。
button-right = { $number ->
        [0] ✓ { $name }
       *[other] { $number } ✓ { $name }
    }
button-wrong = { $number ->
        [0] ✗ 不是 { $name }
       *[other] { $number } ✗ 不是 { $name }
    }
button-why = { $number ->
        [0] 为什么？
       *[other] { $number } 为什么？
    }
button-who = { $number ->
        [0] 这是谁？
       *[other] { $number } 这是谁？
    }
button-else = { $number ->
        [0] 是别人
       *[other] { $number } 是别人
    }
button-nobody = { $number ->
        [0] 不用认识
       *[other] { $number } 不用认识
    }
button-skip = { $number ->
        [0] 略过
       *[other] { $number } 略过
    }
button-learn = { $number ->
        [0] 记住这张照片
       *[other] { $number } 记住这张
    }
button-change = { $number ->
        [0] 更改
       *[other] { $number } 更改
    }
button-all = ‹ 所有人脸
button-photo = 照片 { $photo } / { $of }
button-pictures = 显示图片
name-this-face = { $number ->
        [0] 这是谁？回复名字，我就记住这张脸。
       *[other] { $number } 号是谁？回复名字，我就记住这张脸。
    }
name-this-album-face = 照片 { $photo } 里的第 { $number } 张脸是谁？回复名字，我就记住这张脸。
picture-caption = 照片 { $photo }
why-no-picture = { $why }那张照片是从文件添加的，这里没有它的图片。
why-remove = 移除那张照片

## 认识新的人

enrolled = { $photos ->
        [1] 从现在起，我认识 { $name } 了。
       *[other] 现在我有 { $photos } 张 { $name } 的照片可供辨认了。
    }
enrolled-again = { $name } 的这张照片我已经有了。
send-photo = 请发一张 { $name } 的照片给我，里面不要有别人。不想继续的话，发 /cancel。
which-face = 哪一个是 { $name }？
which-likeliest = 我想是 { $number } 号。
which-settled = { $number } 号是 { $name }。
doubt = 这张和 { $name } 的其他照片不像。真的是 { $name } 吗？
doubt-sure = 对，是 { $name }
doubt-leave = 不是，略过
lookalike = 这看起来像 { $other }（{ $percent }%）。{ $name } 是同一个人吗？
lookalike-same = 对，是 { $other }
lookalike-different = 不，{ $name } 是另一个人
left-out = 好的：这张我没有当作 { $name } 记下来。

## 认识的人

people = 我在这里认识 { $count } 个人：
people-line = { $name } · { $photos } 张照片
people-part = 我在这里认识 { $count } 个人，这是第 { $first } 到第 { $last } 个：
people-since = { $date } 认识
people-seen = 上次见到 { $date }
people-more = …… 还有 { $count } 个。
people-none = 我在这里还谁都不认识。{ people-none-hint }
people-none-hint =
    { $place ->
        [terminal] 介绍一个人给我：whobot enroll NAME PHOTO
       *[chat] 发一张单人照给我，说明文字写“/enroll Ada”。
    }
forget-question =
    { $photos ->
        [0] 忘掉 { $name } 吗？此操作无法撤销。
       *[other] 忘掉 { $name }，以及我用来认出 TA 的 { $photos } 张照片吗？此操作无法撤销。
    }
forget-yes = 对，忘掉 { $name }
forget-no = 不，保留 { $name }
forgotten =
    { $photos ->
        [0] 好了，{ $name } 已删除。
       *[other] 好了，{ $name } 和我记住的 { $photos } 张脸都已删除。
    }
receipt =
    删除回执（{ $moment } UTC）：{ $engine ->
        [rekognition] 在 Amazon Rekognition 上
       *[other] 在这台机器上
    }{ $faces ->
        [0] 原本没有保存人脸
       *[other] 已删除 { $faces } 张人脸
    }，再次查找确认没有残留；名字和照片的位置也已删除。
kept = { $name } 会留下。
card = { $name } · 第 { $number } 张照片，共 { $of } 张 · 添加于 { $added }
card-from-file = 这一张是从文件添加的，这里没有它的图片。
card-gone = Telegram 已不再提供它的图片。
card-remove = 移除这一张
card-rename = 改名
card-merge = 合并
card-forget = 忘掉
card-close = 关闭
show = 查看 { $name }
coach-nothing = 照片很齐全，什么都不缺。
coach-one = 接下来，再来一张{ $wish }的照片会更好。
coach-two = 接下来，再来{ $wish }和{ $other }的照片会更好。
advice-front = 正对镜头
advice-left = 脸朝左
advice-right = 脸朝右
advice-up = 稍微抬头
advice-down = 稍微低头
advice-light = 光线更好
advice-sharp = 对焦清晰
advice-large = 离得更近
rename-question = 以后怎么称呼 { $name }？请回复新名字。不想改的话，发 /cancel。
renamed = { $before } 从现在起叫 { $name }。
merge-whom = { $name } 和谁是同一个人？请回复另一个名字：{ $name } 会并入那个人。不想合并的话，发 /cancel。
merge-question = { $name }（{ $photos } 张照片）和 { $other }（{ $others } 张照片）是同一个人吗？如果是，我就有 { $all } 张照片来认出 { $other }，{ $name } 这个名字会消失。
merge-yes = 对，是同一个人
merge-no = 不，保持原样
merge-offer = 是同一个人：合并
merged = { $before } 现在并入了 { $name }，我有 { $photos } 张照片来认出 TA。
not-merged = 好的，他们还是两个人。
removed = 已移除。现在我有 { $photos } 张 { $name } 的照片可供辨认。
removed-for-good = { removed }它来自文件，所以我没法撤销这次移除。
undo = 撤销
undone-renamed = 已撤销：{ $name } 又叫回这个名字了。
undone-merged = 已撤销：{ $name } 又是单独的一个人了，有 { $photos } 张照片。
undone-removed = 已撤销：我又有 { $photos } 张 { $name } 的照片可供辨认了。
drop-question =
    { $people ->
        [0] 忘掉关于这个聊天的一切吗？此操作无法撤销。
        [1] 忘掉我在这里认识的这一个人吗？此操作无法撤销。
       *[other] 忘掉我在这里认识的全部 { $people } 个人吗？此操作无法撤销。
    }
drop-question-adopted = { drop-question }集合 { $collection } 在我来之前就有了：它会连同其中的一切在 AWS 上被删除，包括其他程序放进去的内容。
dropped =
    { $people ->
        [0] 好了，已经没有人需要忘掉。
        [1] 好了，我在这里认识的那一个人已删除。
       *[other] 好了，全部 { $people } 个人都已删除。
    }
nobody-dropped = 所有人都会留下。
why = { $name }：最像 { $added } 添加的照片（{ $percent }%）{ $others ->
        [0] 。
       *[other] ，其次是另外 { $others } 张。
    }
why-nothing = { $name }：是综合所有照片认出的，没有哪一张特别接近。

cancelled = 好的，那就算了。
nothing-to-cancel = 没有什么可以取消的。

## 设置

language = 简体中文
list-words = { "、" }
list-parts = { "；" }
settings = 我在这个聊天里这样回答：
holds-bands = • 把握达到 { $match }%，我直接说出名字；达到 { $maybe }%，我会问：“Ada？”
holds-margin = • 我说出名字的那个人，要领先其他人 { $margin }%。两个人更接近时，我会问。
holds-pictures = • 有多张脸时，我发回一张标了编号的图片。
holds-text = • 我只用文字回答，不带图片。
holds-every-photo = • 只要看到人脸，每张照片我都回答；其余的照片我不出声。
holds-asked = • 有人问，我才回答照片：用 /who、在说明文字里写我的名字，或回复我。
choice-stricter = 更严格
choice-usual = 一般
choice-looser = 更宽松
choice-pictures = 图片
choice-text = 仅文字
choice-asked = 问了才答
choice-every = 每张照片
choice-own-language = 跟随提问者
spoken-own = 在这里，我用每个人自己的语言回答，只要我会说。
spoken = 在这里，我对所有人都用这种语言回答：{ $language }。
lead = 领先 { $margin }%
ticked = ✓ { $choice }

stats = 这个聊天的统计数字（自 { $since } 起）：
stats-people = • 我认识的人：{ $people } 个，来自 { $photos } 张照片
stats-photos = • 问过我的照片：{ $photos } 张
stats-faces = • 其中的人脸：说出名字 { $match }，询问确认 { $maybe }，不认识 { $unknown }

## 校准

bands = { $match } / { $maybe } / { $margin }
compare-question = 要把你们的照片相互比较，我需要调用 { $calls } 次 Rekognition，由 Amazon 计费，约 ${ $dollars }。要继续吗？
compare-yes = 好，比较吧
compare-no = 不，算了
comparing = 我正在相互比较这些照片……
not-compared = 好的：什么都没有比较，什么都没有改变。
compared = 我把这里 { $people } 个人的 { $faces } 张照片逐一当作新照片来看：当时我会怎么说？三个数字依次是：达到百分之几就说名字、达到百分之几就询问、要领先百分之几。
outlook = { $choice }（{ $bands }）
outlook-now = 现在的设置
outlook-stricter = 更严格
outlook-usual = 一般
outlook-looser = 更宽松
outlook-fitted = 按你们的照片调整
outlook-strangers = • 陌生人：被说成某人 { $named }；询问确认：{ $asked }
outlook-known = • 我认识的人：没说出名字 { $missed }；其中询问确认：{ $asked }，认成别人：{ $mistaken }
share = { $count } / { $of }（{ $low }–{ $high }%）
how-sure = 括号里是真实比例最可能所在的范围。同一个人的照片彼此相似，所以实际上没有看起来那么确定。
how-sure-few = 括号里是真实比例最可能所在的范围。照片这么少，只能算个参考：拿不准时，选更严格的。
apply = { $choice }：{ $bands }
apply-nothing = 保持现状
applied = 从现在起采用 { $bands }：达到第一个数说名字，达到第二个数询问，领先幅度要达到第三个数。
applied-nothing = 保持现状：{ $bands }。

## 出了什么问题

error-unreadable = 这张图片我打不开：它已损坏，或是我不认识的格式。{ smaller-hint }
smaller-hint =
    { $place ->
        [terminal] 请存成 JPEG 或 PNG。
       *[chat] 请作为照片而不是文件发送，或存成 JPEG 或 PNG。
    }
lighter-hint =
    { $place ->
        [terminal] 请先把它缩小。
       *[chat] 请作为照片而不是文件发送，或把它缩小。
    }
error-truncated = 这张图片不完整：文件缺了一部分，或者全缺了。请重新获取一次。
error-not_image = 这不是图片。我能读照片，以及 JPEG、PNG 这类图片文件。
error-too_large = 这个文件太大了：我最多能接收 { $megabytes } MB。{ lighter-hint }
error-too_many_pixels = 这张图片的像素太多了：最多 { $megapixels }00 万像素。{ lighter-hint }
error-too_small = 这张图片太小，看不出脸。请用原图，或更大的一张。
error-no_preview = 这个没有附带预览图，而我只能看图片。请截一张图发给我。
error-no_photo = 哪张照片？请把这个命令写在照片的说明文字里，或用它回复照片本身，而不是回复我的回答。
error-no_face = 这张照片里我没看到人脸。换一张脸更大、更亮、正对镜头的试试。
error-several_faces =
    我在这里看到 { $faces } 张脸，分不清你指的是哪一张。{ $place ->
        [terminal] 请用单人照，或把其他人裁掉。
       *[chat] 请单独发这张照片，我会问你是哪一张。
    }
error-another_face =
    我已经从这张照片的另一张脸认识了 { $name }。如果那张脸是别人，请先把它移除：/people、{ $name }、“{ card-remove }”。
error-not_entitled =
    { $role ->
        [owner] 只有这个机器人的所有者才能这样做。
       *[administrator] 只有这个聊天的管理员才能这样做。
    }
error-not_usable = 我找到了人脸，但质量还不够让我记住：{ $reasons }。
error-doubtful =
    { $place ->
        [terminal] 这张和 { $name } 的其他照片不像。如果确实是 { $name }：--sure
       *[chat] 这张和 { $name } 的其他照片不像。如果确实是 { $name }，请单独发这张照片，我会问你。
    }
error-looks_like =
    { $place ->
        [terminal] 这看起来像 { $other }（{ $percent }%）。如果确实是 { $name }：--sure
       *[chat] 这看起来像 { $other }（{ $percent }%）。如果确实是 { $name }，请单独发这张照片，我会问你。
    }
error-person_full = 这个人的照片我已经有 { $limit } 张，不能再多存了。这已经很充足，什么都不缺。
error-taken =
    无法接管：这个集合已属于另一个聊天，或者这个聊天已有认识的人或自己的集合。请指定另一个聊天，或让这个聊天重新开始：whobot drop --chat ID
error-no_name =
    { $place ->
        [terminal] 谁？还缺一个名字。
       *[chat] 谁？请把名字写在命令后面，比如“/enroll Ada”。
    }
error-bad_name = 这不能当名字：请用 1 到 64 个字母、汉字、数字或符号。
error-unknown_person =
    { $place ->
        [terminal] 我在这里不认识 { $name }。看看我认识谁：whobot people
       *[chat] 我在这里不认识 { $name }。看看我认识谁：/people
    }
error-too_few =
    { $people ->
        [0] 这至少需要 5 个人、每人 2 张照片，而这里还没有谁有 2 张照片。
       *[other] 这至少需要 5 个人、每人 2 张照片，而这里有这么多照片的只有 { $people } 个人。
    }{ another-hint }
another-hint =
    { $place ->
        [terminal] 请添加一些：whobot enroll NAME PHOTO
       *[chat] /enroll 可以给其他人再加一张照片。
    }
error-name_taken = 这里已经有人叫 { $name } 了。请换一个名字；如果是同一个人，就把两者合并。
error-name_gone = 我没法撤销：现在已经有别人叫 { $name } 了。请先给那个人改名：/rename { $name }
error-one_person = 这本来就是同一个人。请说出另一个人的名字：/people 里有我认识的人。
error-last_reference = 我只有这一张照片能认出 { $name }：没有它，我就会忘掉 { $name }。要这样做吗？此操作无法撤销。
error-nothing_to_undo = 没有什么我能撤销的。忘掉的就永远没有了。
error-stale = 这件事已经处理过，或时间太久了。请重新开始。
error-service = 我暂时无法回答：我依赖的一项服务没有响应。请一分钟后再试。
error-busy = 眼下要做的事太多，超过了我能向 Rekognition 请求的量。请一分钟后再试。
error-setup =
    { $place ->
        [terminal] { $problem }
       *[chat] 在部署我的人修好配置之前，我无法回答；再试也没有用。原因写在我的日志里。
    }
error-gallery_gone =
    { $place ->
        [terminal] { $problem }
       *[chat] 这个聊天的人脸从保存的地方消失了，但不是我删的。部署我的人可以在我的日志里看到该怎么办。
    }
error-not_erased = 刚才没能全部删除。其他什么都没有改变：请一分钟后再试。
error-bug = 我这边出了点问题，不是你的错。请再试一次；如果一直这样，请告诉部署我的人。

reason-EXTREME_POSE = 脸转得太偏 – 请看镜头
reason-LOW_BRIGHTNESS = 太暗 – 请转向窗户或灯光
reason-LOW_CONFIDENCE = 几乎看不清 – 请不要有东西遮挡
reason-LOW_FACE_QUALITY = 太亮或太淡 – 柔和一点的光线会更好
reason-LOW_SHARPNESS = 模糊 – 请拿稳，对焦在脸上
reason-SMALL_BOUNDING_BOX = 太小 – 请靠近一些

## 谁可以使用我

command-invite = 用来让某个人或群组使用我的链接
command-access = 谁可以使用我，以及收回权限
help-owner =
    /invite – 用来让某个人或群组使用我的链接
    /access – 谁可以使用我；点一下即可收回
claim-link =
    这个机器人还没有所有者。请在一小时内用 Telegram 打开这个链接，它就归你；链接只能用一次，谁先打开就归谁：
    { $link }
claimed = 从现在起我归你了：你可以在任何聊天里使用我。
claimed-hint =
    其他人给我写消息，或想把我加进群组，都要等你同意：我会在这里问你。

    发一张单人照给我，说明文字写“/enroll Ada”，我就认识这个人了。更多用法见 /help。
not-yet = 还不行：我目前还没有所有者。部署我的人可以在终端里找到一个链接，打开它就能拥有我；“whobot claim”会再生成一个。
knocked = 我只和经人介绍给我的人说话。我已经问过我的所有者，等你可以进来了，我会写消息告诉你。
knocked-in-vain = 我只和经人介绍给我的人说话，而现在联系不上我的所有者。如果你认识 TA，请向 TA 要一个邀请。
knocked-group = 只有我的所有者能让我在这里工作。我已经问了。
handle = { $name }（@{ $username }）
somebody = 有人
knock-user = { $who }（ID { $user }）想和我说话。可以吗？
knock-group = { $who } 想让我加入群组“{ $title }”（ID { $group }）。那里的每个人都可以使用我吗？
knock-yes = 允许
knock-no = 不
let-in = ✓ 已允许。/access 里可以看到所有人，也可以收回。
turned-away = ✗ 未允许。最早明天我才会再问。
welcome = 请进！
in-private = 这是你我之间的事：请在我们的私聊里问我。
invitations =
    给一个人，之后可以在私聊里使用我：
    { $person }

    给一个群组，以及里面的每个人：
    { $group }

    每个链接一周内有效，只能用一次，谁先打开就归谁。
access = 谁可以使用我：
access-line =
    • { $name } · { $kind ->
        [owner] 我的所有者
        [chat] 群组里的每个人
       *[user] 在私聊里
    }
access-settled = { $line } · 由配置指定
access-remove = 移除 { $name }
access-question = 不再让 { $name } 使用我吗？我在那里学到的内容会保留，等以后回来时再用。
access-yes = 对，移除
access-no = 不，保持原样
access-removed = 好了：{ $name } 不能再使用我了。谁可以使用，见 /access。
nameless = ID { $id }
error-link_gone = 这个链接已经被打开过、已过期，或不是用在这里的。请向给你链接的人再要一个。
error-has_owner =
    { $place ->
        [terminal] 这个机器人已经有所有者了。可以用 OWNER_IDS 指定其他人。
       *[chat] 我已经有所有者了。
    }
error-last_owner = 我必须有一个所有者：请先在 OWNER_IDS 里指定另一个。
error-leaders_unknown = Telegram 暂时没有告诉我谁是管理员。请一分钟后再试。

## 同意

# 改动声明的人要在 bot/faces/consents.py 里递增它的版本号：人们同意的内容按版本保存。
statement-household = 这个聊天只属于你一个人，就像家里的相册：你介绍了谁，就由你为谁负责。
statement-vouched = { $name } 知道我会记住描述其面部的数字，用来在这个聊天的照片里说出 TA 的名字，绝不用于别处，并且同意这样做。照片不会保存。只要 { $name } 或管理员提出，一切都会立即删除。
statement-asked = 我会记住描述你面部的数字，用来在那个聊天的照片里说出你的名字，绝不用于别处。照片不会保存，到目前为止也什么都没有看过。你随时可以收回同意：/forgetme 会删除一切。

vouch-question =
    { $name } 是这里新来的，我还什么都没有学。你愿意替 { $name } 作出以下声明吗？

    { $statement }
vouch-yes = { $name } 同意 – 记住
vouch-no = 取消
vouched = { $name } 同意。只剩一个问题：
not-vouched = 好的：关于 { $name }，我什么都没有学，也什么都没有保存。
ask-them =
    { $name } 是这里新来的，所以我要先问 { $name }。请只把这个链接转给 { $name } 本人；链接 7 天内有效，只能打开一次：

    { $link }

    在那之前，{ $name } 的照片我一张都不看。
titled = “{ $title }”
untitled = 一个我已看不到名称的聊天
agree-question =
    在{ $where }里，有人希望我认识你，并称你为 { $name }。

    { $statement }
agree-yes = 我同意
agree-no = 不
agreed = 谢谢。从现在起，我在{ $where }里认识你，你叫 { $name }。如果改变主意：/forgetme
agreed-in-vain = 谢谢。但我没能从{ $where }里发来的照片学会认你。那边已经知道了，可以再发一张 { $name } 的照片；如果你在那之前改变主意，请告诉他们。
agreed-there = { $name } 同意我在这里认识 TA。
declined = 好的：关于你的内容什么都不会保存，我也会告诉他们。
declined-there = { $name } 不愿意我在这里认识 TA。等待答复的内容都已删除。
never-said = { $name } 在 7 天内没有答复，所以我删除了等待答复的内容。发 /enroll { $name } 可以重新询问。

link-to-forward =
    请只把这个链接转给 { $name } 本人；链接 7 天内有效，只能打开一次。或者回复 TA 的一条消息，发 /link { $name }。

    { $link }
linked = { $name } 在 Telegram 上是 { $user }：从现在起，TA 可以自己使用 /forgetme。
unlinked = { $name } 不再关联任何 Telegram 用户。
not-linked = { $name } 没有关联任何 Telegram 用户。
iam-question = 在{ $where }里，我认识一个叫 { $name } 的人。是你吗？
iam-yes = 对，是我
iam-no = 不是
iam-linked = 好：我知道你在那里是 { $name } 了。你随时可以用 /forgetme 删除自己。
iam-nobody = 好的：什么都没有改变。

forget-me =
    { $chats ->
        [1] 我在一个聊天里认识你。要在那里把你删除吗？此操作无法撤销。
       *[other] 我在 { $chats } 个聊天里认识你。要在所有这些聊天里把你删除吗？此操作无法撤销。
    }
forget-me-here = 要把我在这里认识的你删除吗？此操作无法撤销。
forget-me-yes = 对，删除我
forget-me-no = 不，保留我
kept-me = 好的：一切保持原样。
nobody-linked = 我不知道谁是你。如果还是有人在某个聊天里介绍过你，请让那里的负责人（群组管理员）在那里发送 /forget 和你的名字；如果是与我的私聊，就请与我对话的那个人来做。
nobody-linked-here = 在这里，我不知道谁是你。如果还是有人介绍过你，请让这个聊天的负责人（管理员）在这里发送 /forget 和你的名字。
others-may-not = 从现在起，在我知道是你的每个地方，别人都不能再介绍你或添加你的照片。被问到时，你自己仍然可以同意。
others-may = 从现在起，别人又可以介绍你了。
others-no = 不许别人介绍我
others-yes = 允许别人介绍我

holds-consent = • { $mode ->
        [household] 在这里介绍谁是你自己的事，就像家里的相册。
        [asked] 对新来的人，我会先问本人：对方打开链接，私下表示同意。
       *[vouched] 介绍人要说明一次：对方已经同意。
    }
choice-consent-household = 自家相册
choice-consent-vouched = 介绍人担保
choice-consent-asked = 问本人
card-consent = { $mode ->
        [household] 在自家相册中介绍
        [asked] 本人已同意
       *[vouched] 介绍人说明对方已同意
    } · { $date } · { $version }
card-linked = 已关联一个 Telegram 用户。

command-link = 告诉我某人在 Telegram 上是谁：/link Ada
command-unlink = 取消某人与 Telegram 用户的关联：/unlink Ada
command-forgetme = 在认识我的每个地方把我删除

error-needs_consent =
    { $place ->
        [terminal] 还没有人说明 { $name } 同意。
       *[chat] 还没有人说明 { $name } 同意，或者时间太久了。请重新发送照片，说明文字写“/enroll { $name }”，我会问你。
    }
error-nobody_else = { $name } 说过，别人都不可以这样做。只有本人可以。
error-not_asked = 这只能由被问到的人或管理员来操作。
error-user_taken = 这个 Telegram 用户在这里已经是另一个人了：同一个聊天里，谁都不能是两个人。
error-no_user = 你指的是谁？请用“/link Ada”回复 TA 自己写的一条消息，或单独发送：我会给你一个转给 TA 的链接。

## 隐私、导出和删除

command-privacy = 我保存什么、存在哪里、存多久
command-export = 把这个聊天的全部内容导出为文件
command-eraseall = 忘掉这里的所有人和一切
privacy =
    关于这个聊天，我保存什么、存多久：

    • 每个被介绍的人：名字、我初次认识和上次见到 TA 的时间，以及每张照片里以数字表示的面部特征，{ $where }。照片本身我哪里都不保存：它们和所有消息一样留在 Telegram，我只知道位置。
    • 我不认识的脸：只保存它们在照片里的位置，供我回答下方的按钮使用。
    • 问过我的照片（按其在 Telegram 里的位置），以及未了结的提问：{ $sightings } 天。
    • 谁在这里做过什么，不含人脸：{ $audit } 天。
    • { $unseen }

    谁能看到：这个聊天里的人，以及部署我的人。其他聊天都看不到，也不会用任何内容去训练别的东西。

    想被忘掉：发 /forget 和你的名字。在群组里，由管理员替每个提出要求的人来做。/export 导出一个聊天的全部内容，/eraseall 把它删除；每次删除后我都会再查一遍，并说明哪些已确认消失。某项内容曾被删除以及删除时间，我会保留，但不含任何名字，以免备份把它恢复回来。
privacy-where =
    { $engine ->
        [rekognition] 由 Amazon Rekognition 保存在 AWS 区域 { $region }
       *[other] 保存在运行我的机器上
    }
privacy-unseen =
    { $months ->
        [0] 认识的人会一直保留，直到有人让我忘掉，不论多久没人见到。
       *[other] { $months } 个月没人见到的人会先在这里预告，一周后若没有人要求保留，就会删除。
    }
privacy-amazon = 为了回答，Amazon 会查看每张照片，并可能保留图像以改进其服务，除非部署我的人已选择退出（AWS Organizations 的 AI 服务退出政策）。请问问对方是否已经退出。

leaving = 从现在起，我不会再对任何人说出 { $name } 的名字，但还没有全部删除。
leaving-all = 从现在起，我在这里谁都不认识了，但还没有全部删除。
unconfirmed =
    删除回执（{ $moment } UTC）：{ $engine ->
        [rekognition] 在 Amazon Rekognition 上
       *[other] 在这台机器上
    }{ $faces ->
        [0] 还没有人脸确认删除
       *[other] 已确认删除 { $faces } 张人脸
    }{ $left ->
        [0] {""}
       *[other] ，还有 { $left } 张尚未确认
    }。{ $place ->
        [terminal] 下次运行时会继续处理：whobot doctor --repair
       *[chat] 我会继续尝试，并在这里告诉你。
    }
receipt-all =
    删除回执（{ $moment } UTC）：{ $engine ->
        [rekognition] 在 Amazon Rekognition 上
       *[other] 在这台机器上
    }{ $faces ->
        [0] 原本没有保存人脸
       *[other] 已删除 { $faces } 张人脸
    }，再次查找确认没有残留；名字、所有照片的位置、未了结的提问和设置也已删除。
report-asked = 当时没能立即确认的内容，现在已经删除。
report-unseen =
    { $people ->
        [1] 我预告过的、很久没人见到的那个人，已经删除。
       *[other] 我预告过的、很久没人见到的 { $people } 个人，已经删除。
    }
report-gave-up =
    { $days } 天来，我一直在尝试删除这里该忘掉的一切，现在我放弃了。{ $engine ->
        [rekognition] 在 Amazon Rekognition 上
       *[other] 在这台机器上
    }{ $faces ->
        [0] 没有人脸确认删除
       *[other] 已确认删除 { $faces } 张人脸
    }；{ $left ->
        [0] 还剩多少我无法得知
       *[other] 可能还剩 { $left } 张
    }。名字都已消失，剩下的内容认不出任何人。部署我的人可以在我的日志里看到那里要删除什么。
unseen =
    这些人在这里已经 { $months } 个月没人见到了：{ $people }。

    7 天后我会删除他们。谁要留下，就点谁。
stay = 保留 { $name }
everybody-stays = 好的，他们都会留下。
months =
    { $months ->
        [0] 一直保留
       *[other] { $months } 个月
    }
holds-forget-after = • { $months } 个月没人见到的人会先在这里预告，一周后删除。
erase-all-more = 问过我的照片、未了结的提问和设置也会一并删除；只有语言会保留。可以先用 /export 留一份副本。
erase-all-yes = 对，全部删除
erase-all-no = 不，全部保留
erase-all-number =
    { $people ->
        [0] 为了确认不是误点：请回复我在这里认识的人数，也就是 0，然后一切都会删除。
       *[other] 为了确认不是误点：请回复我在这里认识的人数，也就是 { $people }，然后他们会全部删除。
    }不想继续的话，发 /cancel。
exported = 这个聊天的全部内容：{ $people } 个人，{ $photos } 张照片。
exported-missing = 有 { $missing } 张照片没能加入：people.json 里写明了是哪些、为什么。
export-sent = 我已经私下发给你了。
undo-instead =
    { $kind ->
        [renamed] 改为撤销：{ $name } 的改名
        [merged] 改为撤销：{ $name } 的合并
       *[removed] 改为撤销：移除一张照片
    }
error-leaving = 我还在删除一个叫 { $name } 的人，确认之前谁都不能用这个名字。请换一个名字，或者等一等：完成后我会在这里告诉你。
error-not_the_number =
    { $people ->
        [0] 这不是我在这里认识的人数：什么都没有删除。人数是 0。
       *[other] 这不是我在这里认识的人数：什么都没有删除。发 /people 可以看到有多少人。
    }
error-underway = 我已经在做了：一次只能导出一份。
error-not_in_private = 导出的内容我只私下发给一个人，而我没法给你写私信。请打开我的个人资料，按“开始”，再回到这里重新要求；不要以匿名管理员的身份。
error-photo_gone = Telegram 没有提供上次移除的照片，所以我暂时没法重新学它。请一分钟后再试，或者撤销在那之前的更改。

## 费用、限额和记录

command-usage = 这个聊天的用量和费用
command-audit = 谁在这里做过什么
usage = 这个聊天的用量：
usage-all = 所有聊天合计的用量：
usage-this = { $month }，到目前为止：
usage-last = { $month }：
usage-nothing = • 无
usage-done = • { $list }
usage-calls = • Amazon Rekognition 调用：{ $list }
usage-cost = • 计费：{ $billed } 次调用，约 ${ $dollars }
usage-cap = • 上限：{ $cap } 次计费调用已用 { $billed } 次，{ $percent }%。
usage-by-chat = 本月各聊天的计费调用：
usage-chat = • { $chat }：{ $billed }
usage-identify = 看过的照片
usage-remember = 学过的照片
usage-explain = 解释过的回答
usage-find = 找过人脸的照片
usage-rehearse = 全体比较
usage-move = 合并或拆分的人
usage-recover = 补救的学习
usage-forget = 删除
usage-drop = 删除的人脸库
cap-near =
    { $whose ->
        [all] 本月上限已用 { $percent }%：所有聊天合计 { $cap } 次计费调用已用 { $billed } 次。达到上限后，我会停止辨认和学习，直到下个月。上限由 MONTHLY_CALLS 设定；详情见 /usage。
       *[chat] 这个聊天本月的额度已用 { $percent }%：{ $cap } 次计费调用已用 { $billed } 次。达到上限后，我会停止在这里辨认和学习，直到下个月。部署我的人可以提高上限；详情见 /usage。
    }
error-cap_reached =
    { $whose ->
        [all] 本月所有聊天的 { $limit } 次调用已用完。我会在 { $day } 继续。部署我的人可以提高上限（MONTHLY_CALLS）。忘掉某人不受影响，照常可用。
       *[chat] 这个聊天本月的 { $limit } 次调用已用完。我会在 { $day } 继续。部署我的人可以提高上限（MONTHLY_CALLS_PER_CHAT）。忘掉某人不受影响，照常可用。
    }
error-too_fast =
    { $whose ->
        [chat] 在一个聊天里，我每分钟只看 { $limit } 张照片。{ $seconds } 秒后我会继续；在那之前的照片我会略过。
       *[user] 对一个人，我每分钟只看 { $limit } 张照片。{ $seconds } 秒后我会继续；在那之前你发的照片我会略过。
    }
audit = 在这里做过的事，最新的在前（UTC）：
audit-empty = 这里还没有我会记下的事：没有学过、改名或忘掉任何人，也没有更改过设置。
audit-line = { $at } · { $act } · 操作者：{ $by }
audit-nameless = 一个我已不认识的人
audit-operator = 部署我的人
audit-anonymous = 匿名管理员
audit-channel = 频道
audit-left = 已离开的人
act-enrolled = 学了 { $name } 的一张照片
act-renamed = 给 { $name } 改名
act-merged = 把某人并入 { $name }
act-removed = 移除了 { $name } 的一张照片
act-undone = 撤销了对 { $name } 的一次更改
act-forgot = 忘掉了 { $name }
act-linked = 说明了 { $name } 在 Telegram 上是谁
act-unlinked = 撤回了 { $name } 在 Telegram 上是谁
act-agreed = { $name } 同意被认识
act-exported = 导出了全部内容
act-erased-all = 删除了全部内容
act-set = 更改了设置
act-let-in = 允许了某人使用
act-shut-out = 取消了某人的使用权限
## 试过但没有成功

given-up = 这件事我试了好几次，始终没能完成。请重新发送；如果还是不行，请告诉部署我的人。
