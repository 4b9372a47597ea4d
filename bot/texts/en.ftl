# Every word the bot says, in English.
# Names are set apart from what stands around them where their script runs the other way.
# $place is “terminal” for somebody who types commands there, and “chat” everywhere else.

## First words

start =
    Hello! I tell you who is in a photo.

    1. Introduce somebody: send a photo of one person with the caption “/enroll Ada”.
    2. Send any other photo: I answer with the names I know and how sure I am.

    /help says more.
help =
    Send a photo and I say who is in it: as a photo or as a file, a sticker, or a video, of which I look at the preview.

    { help-commands }

    Several photos sent together are answered together. Every chat has its own people: nobody here is known elsewhere.

    { $holds }
help-commands =
    /who – as the caption of a photo, or as a reply to one: I look at that one
    /enroll Ada – as the caption of a photo, as a reply to a photo, or alone: then I ask for the photo. Two or three photos of a person make me surer.
    /people – whom I know here, with their photos
    /rename Ada – another name; /merge Ada – two of them are one person
    /forget Ada – I forget a person and every photo of them
    /undo – takes back the last rename, merge or removed photo
    /settings – how sure I must be, pictures or words, and in groups which photos I answer
    /language – the language I answer in
    /stats – this chat in numbers
    /calibrate – how often I would be wrong here, judged by your own photos
    /cancel – I stop waiting for whatever I asked for
help-group =
    Ask me who is in a photo: reply /who to it, or write /who or my name into its caption. Whoever sends it can add that later.

    { help-commands }

    Every chat has its own people: nobody here is known elsewhere.

    { $holds }

    { $sight }

    This group’s id is { $chat }.
sees-everything = I am told of every message here, and look at nothing but the photos that I answer.
sees-little = In this group my privacy mode is on: I only see commands, photos that have one or my name in their caption, and replies to me; of an album, just the photo with the caption. To let me see every photo, make me an administrator, or turn it off (@BotFather, /setprivacy) and add me anew.
greeting =
    Hello! I tell who is in a photo.

    1. Introduce somebody: send a photo of one person with the caption “/enroll Ada”.
    2. Ask about any photo: reply /who to it, or write /who into its caption.

    /settings lets me answer every photo. /help says more.
description =
    Who is this? Send me a photo and I answer with the names of the people I know in it, and with how sure I am.

    You introduce people yourself: a photo with the caption “/enroll Ada” is enough. Every chat has its own people, nothing is learned without being asked for, and “/forget Ada” erases for real.
short-description = Who is this? I name the people in your photos, once you have introduced them to me.
stranger =
    I only talk to people I was introduced to. If this bot is yours, put your id { $user } into OWNER_IDS and start me again.
not-yours = This button is for people I was introduced to.
hint = Send me a photo and I say who is in it. /help tells what else I can do.

command-who = who is in a photo: as its caption, or as a reply
command-enroll = teach me a face: /enroll Ada
command-people = whom I know here
command-rename = give a person another name: /rename Ada
command-merge = two of them are one person: /merge Ada
command-undo = take back the last change
command-forget = forget a person: /forget Ada
command-settings = how I answer here
command-language = the language I answer in
command-stats = this chat in numbers
command-calibrate = compare the photos here, to choose how sure I must be
command-cancel = stop waiting for what I asked for
command-help = what I can do

## Who is this?

match = { $name } · { $percent } %
maybe = { $name }? ({ $percent } %)
either = { $first }, or { $second }
unknown = somebody I don’t know
nobody-alone = I don’t know this face yet.
numbered = { $number } { $who }
settled = ✓ { $name }
settled-kept = ✓ { $name }, remembered
nobody-meant = nobody you want me to know
nobody-meant-alone = All right: nobody you want me to know.
left-out-face = left out
left-out-alone = All right, I leave this face out.
no-face = I see no face in this photo. Try one where a face is larger, brighter and looks this way.
nobody-enrolled =
    { $faces ->
        [one] I see a face, but I know nobody here yet.
       *[other] I see { $faces } faces, but I know nobody here yet.
    } { people-none-hint }

how-to-ask = Send /who as a reply to a photo, or as its caption, and I say who is in it.

label-maybe = { $name }?
album-line = Photo { $photo }: { $what }
album-face = Photo { $photo }, face { $face }: { $what }
album-no-face = no face
more-lines =
    { $count ->
        [one] … and one more line.
       *[other] … and { $count } more lines.
    }
previewed =
    From the preview of the { $kind ->
        [video-note] video message
        [animation] animation
        [sticker] moving sticker
       *[video] video
    }:
previewed-part =
    Photo { $photo } is the preview of { $kind ->
        [animation] an animation
       *[video] a video
    }.

## Buttons under an answer

# $number is 0 where there is only one face.
button-right = { $number ->
        [0] ✓ { $name }
       *[other] { $number } ✓ { $name }
    }
button-wrong = { $number ->
        [0] ✗ Not { $name }
       *[other] { $number } ✗ Not { $name }
    }
button-why = { $number ->
        [0] Why?
       *[other] { $number } Why?
    }
button-who = { $number ->
        [0] Who is this?
       *[other] { $number } Who is this?
    }
button-else = { $number ->
        [0] Somebody else
       *[other] { $number } Somebody else
    }
button-nobody = { $number ->
        [0] Nobody
       *[other] { $number } Nobody
    }
button-skip = { $number ->
        [0] Leave out
       *[other] { $number } Leave out
    }
button-learn = { $number ->
        [0] Remember this photo
       *[other] { $number } Remember this one
    }
button-change = { $number ->
        [0] Change
       *[other] { $number } Change
    }
button-all = ‹ All faces
button-photo = Photo { $photo } of { $of }
button-pictures = Show pictures
name-this-face = { $number ->
        [0] Who is this? Reply with the name, and I remember this face.
       *[other] Who is number { $number }? Reply with the name, and I remember this face.
    }
name-this-album-face = Who is face { $number } of photo { $photo }? Reply with the name, and I remember this face.
picture-caption = Photo { $photo }
why-no-picture = { $why } It was added from a file: there is no picture of it here.
why-remove = Remove that photo

## Enrolling

enrolled =
    { $photos ->
        [one] I’ll know { $name } from now on.
       *[other] I know { $name } from { $photos } photos now.
    }
enrolled-again = I have this photo of { $name } already.
send-photo = Now send me a photo of { $name }, with nobody else in it. /cancel if you’d rather not.
which-face = Which one is { $name }?
which-likeliest = I think it is { $number }.
which-settled = { $number } is { $name }.
doubt = This does not look like the other photos of { $name }. Is it really { $name }?
doubt-sure = Yes, it is { $name }
doubt-leave = No, leave it out
lookalike = This looks like { $other } ({ $percent } %). Is { $name } the same person?
lookalike-same = Yes, it is { $other }
lookalike-different = No, { $name } is another person
left-out = All right: I did not learn this one as { $name }.

## People

people =
    { $count ->
        [one] I know one person here:
       *[other] I know { $count } people here:
    }
people-line =
    { $photos ->
        [one] { $name } · 1 photo
       *[other] { $name } · { $photos } photos
    }
people-part = I know { $count } people here, these are { $first } to { $last }:
people-since = since { $date }
people-seen = last seen { $date }
people-more =
    { $count ->
        [one] … and one more.
       *[other] … and { $count } more.
    }
people-none = I know nobody here yet. { people-none-hint }
people-none-hint =
    { $place ->
        [terminal] Introduce somebody: whobot enroll NAME PHOTO
       *[chat] Send me a photo of one person with the caption “/enroll Ada”.
    }
forget-question =
    { $photos ->
        [0] Forget { $name }? This cannot be undone.
        [one] Forget { $name } and the one photo I know them from? This cannot be undone.
       *[other] Forget { $name } and the { $photos } photos I know them from? This cannot be undone.
    }
forget-yes = Yes, forget { $name }
forget-no = No, keep { $name }
forgotten =
    { $photos ->
        [0] Done. { $name } is erased.
        [one] Done. { $name } and the face I remembered are erased.
       *[other] Done. { $name } and the { $photos } faces I remembered are erased.
    }
receipt =
    Receipt of { $moment } UTC: { $faces ->
        [0] no face was kept
        [one] 1 face is erased
       *[other] { $faces } faces are erased
    } { $engine ->
        [rekognition] at Amazon Rekognition
       *[other] on this machine
    }, looked for again and not found; the name and the places of the photos are erased too.
kept = { $name } stays.
card = { $name } · photo { $number } of { $of } · added { $added }
card-from-file = This one was added from a file: there is no picture here.
card-gone = Telegram no longer hands out its picture.
card-remove = Remove this one
card-rename = Rename
card-merge = Merge
card-forget = Forget
card-close = Close
show = Show { $name }
coach-nothing = That is a good gallery: nothing is missing.
coach-one = A photo { $wish } would help next.
coach-two = Photos { $wish } and { $other } would help next.
advice-front = looking straight ahead
advice-left = looking left
advice-right = looking right
advice-up = looking up a little
advice-down = looking down a little
advice-light = in better light
advice-sharp = in focus
advice-large = taken from closer up
rename-question = What is { $name } to be called from now on? Reply with the name. /cancel if you’d rather not.
renamed = { $before } is called { $name } from now on.
merge-whom = Who else is { $name }? Reply with the other name: { $name } becomes part of them. /cancel if you’d rather not.
merge-question =
    Is { $name } ({ $photos ->
        [one] 1 photo
       *[other] { $photos } photos
    }) the same person as { $other } ({ $others ->
        [one] 1 photo
       *[other] { $others } photos
    })? Then I know { $other } from { $all } photos, and the name { $name } goes.
merge-yes = Yes, they are one
merge-no = No, leave them
merge-offer = They are one person: merge
merged =
    { $photos ->
        [one] { $before } is part of { $name } now, whom I know from one photo.
       *[other] { $before } is part of { $name } now, whom I know from { $photos } photos.
    }
not-merged = All right, they stay two.
removed =
    { $photos ->
        [one] Removed. I know { $name } from one photo now.
       *[other] Removed. I know { $name } from { $photos } photos now.
    }
removed-for-good = { removed } It came from a file, so I can’t take this back.
undo = Undo
undone-renamed = Taken back: { $name } has that name again.
undone-merged =
    { $photos ->
        [one] Taken back: { $name } is somebody of their own again, with one photo.
       *[other] Taken back: { $name } is somebody of their own again, with { $photos } photos.
    }
undone-removed =
    { $photos ->
        [one] Taken back: I know { $name } from one photo again.
       *[other] Taken back: I know { $name } from { $photos } photos again.
    }
drop-question =
    { $people ->
        [0] Forget everything about this chat? This cannot be undone.
        [one] Forget the one person I know here? This cannot be undone.
       *[other] Forget all { $people } people I know here? This cannot be undone.
    }
drop-question-adopted = { drop-question } The collection { $collection } was there before me: it is deleted at AWS with everything in it, also what other programs put there.
dropped =
    { $people ->
        [0] Done. There was nobody left to forget.
        [one] Done. The one person I knew here is erased.
       *[other] Done. All { $people } people are erased.
    }
nobody-dropped = Everybody stays.
why = { $name }: most like the photo of { $added } ({ $percent } %){ $others ->
        [0] .
        [one] , then one other.
       *[other] , then { $others } others.
    }
why-nothing = { $name }: by all photos together; no single one is close.

cancelled = All right, never mind.
nothing-to-cancel = There is nothing to cancel.

## Settings

language = English
settings = How I answer in this chat:
holds-bands = • I name somebody from { $match } % on. From { $maybe } % on I ask: “Ada?”
holds-margin = • Whoever I name is { $margin } % ahead of everybody else. Where two are closer, I ask.
holds-pictures = • Several faces come back as a picture with numbers.
holds-text = • I answer in words only, without a picture.
holds-every-photo = • I answer every photo in which I see a face, and keep quiet about the others.
holds-asked = • I answer photos when I am asked: by /who, by my name in the caption, or by a reply to me.
choice-stricter = stricter
choice-usual = usual
choice-looser = looser
choice-pictures = pictures
choice-text = words only
choice-asked = when asked
choice-every = every photo
choice-own-language = whoever asks
spoken-own = I answer everybody here in their own language, as far as I speak it.
spoken = I answer everybody here in this language: { $language }.
lead = { $margin } % ahead
ticked = ✓ { $choice }

stats = This chat in numbers, since { $since }:
stats-people = • People I know: { $people }, from { $photos ->
        [one] one photo
       *[other] { $photos } photos
    }
stats-photos = • Photos I was asked about: { $photos }
stats-faces = • Faces in them: named { $match }, asked about { $maybe }, unknown { $unknown }

## Calibration

bands = { $match } / { $maybe } / { $margin }
compare-question =
    { $calls ->
        [one] To compare your photos with one another I must make one call to Rekognition that Amazon bills, about ${ $dollars }. Shall I?
       *[other] To compare your photos with one another I must make { $calls } calls to Rekognition that Amazon bills, about ${ $dollars }. Shall I?
    }
compare-yes = Yes, compare
compare-no = No, leave it
comparing = I compare the photos with one another …
not-compared = All right: nothing was compared, and nothing has changed.
compared = I took each of the { $faces } photos of { $people } people here for a new one. What would I have said? The numbers: a name from … %, a question from … %, so many % ahead.
outlook = { $choice } ({ $bands })
outlook-now = As it is now
outlook-stricter = Stricter
outlook-usual = Usual
outlook-looser = Looser
outlook-fitted = Fitted to your photos
outlook-strangers = • Strangers: { $named } named; asked about: { $asked }
outlook-known = • People I know: { $missed } not named; of these asked about: { $asked }, taken for others: { $mistaken }
share = { $count } of { $of } ({ $low }–{ $high } %)
how-sure = In brackets is where the true share lies, most likely. Photos of one person resemble one another, so it is less certain than it looks.
how-sure-few = In brackets is where the true share lies, most likely. With so few photos that is a hint and no more: prefer stricter when in doubt.
apply = { $choice }: { $bands }
apply-nothing = Keep it as it is
applied = From now on { $bands } holds: a name from the first, a question from the second, ahead by the third.
applied-nothing = It stays as it is: { $bands }.

## What went wrong

error-unreadable = I can’t open this picture: it is damaged, or of a kind I don’t know. { smaller-hint }
smaller-hint =
    { $place ->
        [terminal] Save it as JPEG or PNG.
       *[chat] Send it as a photo instead of a file, or save it as JPEG or PNG.
    }
lighter-hint =
    { $place ->
        [terminal] Make it smaller first.
       *[chat] Send it as a photo instead of a file, or make it smaller.
    }
error-truncated = This picture is cut off: a part of the file, or all of it, is missing. Please get it once more.
error-not_image = This is not a picture. I can read photos and image files such as JPEG or PNG.
error-too_large = This file is too large: I can take { $megabytes } MB at most. { lighter-hint }
error-too_many_pixels = This picture has too many pixels: { $megapixels } million at most. { lighter-hint }
error-too_small = This picture is too small to show a face. Take the original, or a larger one.
error-no_preview = This came without a preview, and I can only look at pictures. Take a screenshot of it.
error-no_photo = Which photo? Send this command as the caption of a photo, or as a reply to the photo itself, not to my answer.
error-no_face = I see no face in this photo. Try one where the face is larger, brighter and looks this way.
error-several_faces =
    I see { $faces } faces here and can’t tell which one you mean. { $place ->
        [terminal] Take a photo of one person, or cut the others off.
       *[chat] Send it by itself: I’ll ask.
    }
error-another_face =
    I know { $name } from another face of this photo already. If that one is somebody else, take it out first: /people, { $name }, “{ card-remove }”.
error-not_entitled =
    { $role ->
        [owner] Only the owner of this bot may do that.
       *[administrator] Only an administrator of this chat may do that.
    }
error-not_usable = I found the face, but it is not good enough to remember: { $reasons }.
error-doubtful =
    { $place ->
        [terminal] This does not look like the other photos of { $name }. If it is { $name } all the same: --sure
       *[chat] This does not look like the other photos of { $name }. If it is { $name } all the same, send it by itself: I’ll ask.
    }
error-looks_like =
    { $place ->
        [terminal] This looks like { $other } ({ $percent } %). If it is { $name } all the same: --sure
       *[chat] This looks like { $other } ({ $percent } %). If it is { $name } all the same, send it by itself: I’ll ask.
    }
error-person_full = I know this person from { $limit } photos already, and more I can’t keep. That is plenty: nothing is missing.
error-taken =
    This cannot be adopted: the collection belongs to another chat already, or this chat has people or a collection of its own. Name another chat, or let this one begin anew: whobot drop --chat ID
error-no_name =
    { $place ->
        [terminal] Whom? A name is missing.
       *[chat] Whom? Write the name after the command, like “/enroll Ada”.
    }
error-bad_name = That can’t be a name: 1 to 64 letters, digits or signs, please.
error-unknown_person =
    { $place ->
        [terminal] I don’t know { $name } here. Whom I know: whobot people
       *[chat] I don’t know { $name } here. /people shows whom I know.
    }
error-too_few =
    { $people ->
        [0] That takes at least 5 people with 2 photos each, and I know nobody here from 2 photos.
        [one] That takes at least 5 people with 2 photos each, and I know only one person here from that many.
       *[other] That takes at least 5 people with 2 photos each, and I know only { $people } people here from that many.
    } { another-hint }
another-hint =
    { $place ->
        [terminal] Add some: whobot enroll NAME PHOTO
       *[chat] /enroll another photo of the others.
    }
error-name_taken = Somebody else here is called { $name }. Choose another name, or merge the two if they are one person.
error-name_gone = I can’t take that back: somebody else is called { $name } by now. Give them another name first: /rename { $name }
error-one_person = That is one person already. Name the other one: /people shows whom I know.
error-last_reference = This is the only photo I know { $name } from: without it I forget { $name }. Shall I? This cannot be undone.
error-nothing_to_undo = There is nothing I can take back. What was forgotten is gone for good.
error-stale = That is settled already, or too long ago. Please start again.
error-service = I can’t answer just now: a service I depend on is not responding. Please try again in a minute.
error-busy = There is more to do just now than I may ask of Rekognition. Please try again in a minute.
error-setup =
    { $place ->
        [terminal] { $problem }
       *[chat] I can’t answer until whoever runs me mends my set-up; trying again does not help. My log says what it is.
    }
error-gallery_gone =
    { $place ->
        [terminal] { $problem }
       *[chat] The faces of this chat are gone from where they were kept, and not by my doing. Whoever runs me finds in my log what to do.
    }
error-not_erased = Not everything could be erased just now. Nothing else was changed: please try again in a minute.
error-bug = Something went wrong on my side, and it is not your fault. Please try again; if it keeps happening, tell whoever runs me.

reason-EXTREME_POSE = it is turned too far away – look at the camera
reason-LOW_BRIGHTNESS = it is too dark – turn towards a window or a lamp
reason-LOW_CONFIDENCE = it can hardly be seen – nothing should cover it
reason-LOW_FACE_QUALITY = it is too bright or too faint – softer light helps
reason-LOW_SHARPNESS = it is blurred – hold still and focus on the face
reason-SMALL_BOUNDING_BOX = it is too small – come closer

## Who may use me

## Consent

## Privacy, export and erasure

## Cost, limits and audit
