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
    /link Ada – as a reply to a message of theirs: who somebody is on Telegram; /unlink Ada
    /forgetme – erases you, wherever I know that it is you
    /privacy – what I keep, where and how long; /export – everything of this chat as a file; /eraseall – I forget everybody and everything here
    /usage – what this chat uses, and what it costs
    /audit – who did what here
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
list-words = { ", " }
list-parts = { "; " }
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

command-invite = links that let in a person or a group
command-access = who may use me, and no longer
help-owner =
    /invite – links that let in a person or a group
    /access – who may use me; a tap takes it back
claim-link =
    Nobody owns this bot yet. Open this link in Telegram within an hour, and you do; it works once, and for whoever comes first:
    { $link }
claimed = I am yours from now on: you may use me in every chat.
claimed-hint =
    Whoever else writes to me, or wants me in a group, waits for your yes: I ask you here.

    Send me a photo of one person with the caption “/enroll Ada”, and I know them. /help says more.
not-yet = Not yet: nobody owns me so far. Whoever runs me finds a link in the terminal that makes me theirs; “whobot claim” prints another.
knocked = I only talk to people I was introduced to. I have asked my owner, and write to you when you may come in.
knocked-in-vain = I only talk to people I was introduced to, and can’t reach my owner just now. If you know them, ask for an invitation.
knocked-group = Only my owner can let me in here. I have asked.
handle = { $name } (@{ $username })
somebody = Somebody
knock-user = { $who }, id { $user }, would like to talk to me. May they?
knock-group = { $who } wants me in the group “{ $title }”, id { $group }. May everybody there use me?
knock-yes = Let in
knock-no = No
let-in = ✓ Let in. /access shows everybody, and takes it back.
turned-away = ✗ Not let in. I ask again tomorrow at the earliest.
welcome = Come in!
in-private = That is between you and me: ask me in our private chat.
invitations =
    For one person, who may then use me in private:
    { $person }

    For a group, and everybody in it:
    { $group }

    Each works once, within a week, and for whoever opens it first.
access = Who may use me:
access-line =
    • { $name } · { $kind ->
        [owner] owns me
        [chat] everybody in the group
       *[user] in private
    }
access-settled = { $line } · set in the settings
access-remove = Remove { $name }
access-question = Shall { $name } no longer use me? What I was taught there stays, for the day they come back.
access-yes = Yes, remove
access-no = No, leave it
access-removed = Done: { $name } may no longer use me. /access shows who may.
nameless = id { $id }
error-link_gone = This link was opened already, is too old, or is not meant for this. Ask whoever gave it to you for another.
error-has_owner =
    { $place ->
        [terminal] This bot has an owner already. OWNER_IDS can name others.
       *[chat] I have an owner already.
    }
error-last_owner = Somebody must own me: name another owner in OWNER_IDS first.
error-leaders_unknown = Telegram doesn’t tell me just now who the administrators are. Please try again in a minute.

## Consent

# Whoever changes a statement counts its version on, in bot/faces/consents.py: what people agreed to is kept by it.
statement-household = This chat is yours alone, like an album at home: you answer for whoever you introduce.
statement-vouched = { $name } knows that I would remember numbers that describe their face, to name them in photos of this chat and nowhere else, and agrees. Photos are not kept. Everything is erased as soon as { $name } or an administrator says so.
statement-asked = I would remember numbers that describe your face, to name you in photos of that chat and nowhere else. Photos are not kept, and so far nothing was looked at. You can take this back whenever you like: /forgetme erases everything.

vouch-question =
    { $name } is new here, and nothing is learned yet. Do you say this for { $name }?

    { $statement }
vouch-yes = { $name } agrees – remember
vouch-no = Cancel
vouched = { $name } agrees. Only one more question:
not-vouched = All right: I learned nothing of { $name }, and kept nothing.
ask-them =
    { $name } is new here, so I ask { $name } first. Pass this link on to { $name } alone; it can be opened once, within 7 days:

    { $link }

    Until then I look at no photo of { $name }.
titled = “{ $title }”
untitled = a chat whose name I can’t see any more
agree-question =
    In { $where } somebody would like me to know you as { $name }.

    { $statement }
agree-yes = I agree
agree-no = No
agreed = Thank you. In { $where } I know you as { $name } from now on. Should you change your mind: /forgetme
agreed-in-vain = Thank you. But I could not learn you from what was sent in { $where }. They know, and can send another photo of { $name } there; should you change your mind before, tell them.
agreed-there = { $name } agreed to be known here.
declined = All right: nothing is kept of you, and they are told.
declined-there = { $name } would rather not be known here. Everything that waited for an answer is erased.
never-said = { $name } has not answered within 7 days, so I erased what waited for that. /enroll { $name } asks anew.

link-to-forward =
    Pass this link on to { $name } alone; it can be opened once, within 7 days. Or send /link { $name } as a reply to a message of theirs.

    { $link }
linked = { $name } is { $user } on Telegram: /forgetme is theirs to use from now on.
unlinked = { $name } is linked to nobody on Telegram any more.
not-linked = { $name } is linked to nobody on Telegram.
iam-question = In { $where } somebody is known to me as { $name }. Is that you?
iam-yes = Yes, that is me
iam-no = No
iam-linked = Good: I know that you are { $name } there. /forgetme erases you whenever you like.
iam-nobody = All right: nothing was changed.

forget-me =
    { $chats ->
        [one] I know you in one chat. Shall I erase you there? This cannot be undone.
       *[other] I know you in { $chats } chats. Shall I erase you in all of them? This cannot be undone.
    }
forget-me-here = Shall I erase whom I know here as you? This cannot be undone.
forget-me-yes = Yes, erase me
forget-me-no = No, keep me
kept-me = All right: everything stays as it is.
nobody-linked = I know nobody as you. Should somebody have introduced you in a chat all the same, ask somebody who leads it, an administrator of the group, to send /forget and your name there; in a private chat with me, that is whoever I talk to.
nobody-linked-here = I know nobody here as you. Should somebody have introduced you all the same, ask somebody who leads this chat, an administrator, to send /forget and your name here.
others-may-not = From now on nobody else may introduce you or add photos of you, wherever I know that it is you. You can still agree yourself, where you are asked.
others-may = From now on others may introduce you again.
others-no = Others may not enrol me
others-yes = Others may enrol me again

holds-consent = • { $mode ->
        [household] Whoever is introduced here is your own affair, as in an album at home.
        [asked] Whoever is new is asked first: they open a link and agree in private.
       *[vouched] Whoever introduces somebody says, once, that they agree.
    }
choice-consent-household = own album
choice-consent-vouched = they vouch
choice-consent-asked = ask them
card-consent = { $mode ->
        [household] Introduced in an album of one’s own
        [asked] Agreed in person
       *[vouched] Somebody says that they agree
    } · { $date } · { $version }
card-linked = Linked to a user of Telegram.

command-link = say who somebody is on Telegram: /link Ada
command-unlink = somebody is nobody’s on Telegram: /unlink Ada
command-forgetme = erase me, wherever you know me

error-needs_consent =
    { $place ->
        [terminal] Nobody has said that { $name } agrees.
       *[chat] Nobody has said yet that { $name } agrees, or too long ago. Send the photo anew with “/enroll { $name }”: I’ll ask.
    }
error-nobody_else = { $name } has said that nobody else may do that. They can themselves.
error-not_asked = That is for whoever was asked, or an administrator.
error-user_taken = That user of Telegram is somebody else here already: nobody can be two people in one chat.
error-no_user = Whom do you mean? Reply with “/link Ada” to a message that they wrote themselves, or send it alone: I’ll give you a link for them.

## Privacy, export and erasure

command-privacy = what I keep, where and how long
command-export = everything of this chat as a file
command-eraseall = forget everybody and everything here
privacy =
    What I keep of this chat, and for how long:

    • Of everybody who was introduced: the name, when I met and last saw them, and of each photo the features of the face as numbers, { $where }. The photos themselves I keep nowhere: they stay in Telegram, as all messages do, and I know only where.
    • Of faces I don’t know: nothing but where they were in a photo, for the buttons below my answer.
    • Photos I was asked about, by their place in Telegram, and open questions: { $sightings } days.
    • Who did what here, without faces: { $audit } days.
    • { $unseen }

    Who sees it: whoever is in this chat, and whoever runs me. No other chat does, and nothing is used to teach anything else.

    To be forgotten: /forget and your name. In groups an administrator does that, for everybody who asks. /export hands out everything of a chat, /eraseall erases it; after each erasure I look again, and say what is verifiably gone. That something was erased, and when, I keep without any name, so that no backup brings it back.
privacy-where =
    { $engine ->
        [rekognition] kept by Amazon Rekognition in the AWS region { $region }
       *[other] kept on the machine that I run on
    }
privacy-unseen =
    { $months ->
        [0] People stay until somebody has me forget them, however long nobody sees them.
       *[other] People whom nobody has seen for { $months } months are announced here, and erased a week later unless somebody keeps them.
    }
privacy-amazon = Amazon looks at each photo to answer, and may keep images to improve its services, unless whoever runs me has opted out (the AI services opt-out policy of AWS Organizations). Ask them whether they have.

leaving = From now on I name { $name } to nobody, but not everything is erased yet.
leaving-all = From now on I know nobody here, but not everything is erased yet.
unconfirmed =
    Receipt of { $moment } UTC: { $faces ->
        [0] no face is verifiably erased yet
        [one] 1 face is verifiably erased
       *[other] { $faces } faces are verifiably erased
    }{ $left ->
        [0] {""}
        [one] , 1 is not confirmed yet
       *[other] , { $left } are not confirmed yet
    } { $engine ->
        [rekognition] at Amazon Rekognition
       *[other] on this machine
    }. { $place ->
        [terminal] Whatever runs next goes on with it: whobot doctor --repair
       *[chat] I’ll go on trying, and tell you here.
    }
receipt-all =
    Receipt of { $moment } UTC: { $faces ->
        [0] no face was kept
        [one] 1 face is erased
       *[other] { $faces } faces are erased
    } { $engine ->
        [rekognition] at Amazon Rekognition
       *[other] on this machine
    }, looked for again and not found; the names, the places of all photos, open questions and settings are erased too.
report-asked = What I could not confirm at once is erased now.
report-unseen =
    { $people ->
        [one] The person whom I announced, and whom nobody had seen for long, is erased.
       *[other] The { $people } people whom I announced, and whom nobody had seen for long, are erased.
    }
report-gave-up =
    For { $days } days I have tried to erase everything that I was to forget here, and now I give up. { $faces ->
        [0] No face is verifiably erased
        [one] 1 face is verifiably erased
       *[other] { $faces } faces are verifiably erased
    }; { $left ->
        [0] how many are left I can’t tell
        [one] 1 may be left
       *[other] { $left } may be left
    } { $engine ->
        [rekognition] at Amazon Rekognition
       *[other] on this machine
    }. The names are gone, and nobody is found by what is left. Whoever runs me finds in my log what to delete there.
unseen =
    Nobody has seen these people here for { $months } months: { $people }.

    In 7 days I erase them. Tap whoever is to stay.
stay = Keep { $name }
everybody-stays = All right, they all stay.
months =
    { $months ->
        [0] keep people
       *[other] { $months } months
    }
holds-forget-after = • People whom nobody has seen for { $months } months are announced here, and erased a week later.
erase-all-more = Photos I was asked about, open questions and settings go as well; only the language stays. /export gives you a copy first.
erase-all-yes = Yes, erase everything
erase-all-no = No, keep everything
erase-all-number =
    { $people ->
        [0] To be sure that this was no slip: reply with the number of people I know here, 0, and everything is erased.
       *[other] To be sure that this was no slip: reply with the number of people I know here, { $people }, and they are all erased.
    } /cancel if you’d rather not.
exported =
    Everything of this chat: { $people ->
        [one] 1 person
       *[other] { $people } people
    }, { $photos ->
        [one] 1 photo
       *[other] { $photos } photos
    }.
exported-missing =
    { $missing ->
        [one] 1 photo could not be added: people.json says which and why.
       *[other] { $missing } photos could not be added: people.json says which and why.
    }
export-sent = I sent it to you in private.
undo-instead =
    { $kind ->
        [renamed] Take back instead: { $name } was renamed
        [merged] Take back instead: { $name } was merged
       *[removed] Take back instead: a photo was removed
    }
error-leaving = I am still erasing somebody called { $name }, and nobody can have that name until it is confirmed. Take another name, or wait: I’ll say here when it is done.
error-not_the_number =
    { $people ->
        [0] That is not the number of people I know here: nothing was erased. It is 0.
       *[other] That is not the number of people I know here: nothing was erased. /people tells how many they are.
    }
error-underway = I am at it already: one export at a time.
error-not_in_private = What I export I send to one person in private, and I can’t write to you there. Open my profile, press Start, and ask again here; not as an anonymous administrator.
error-photo_gone = Telegram does not hand out the photo that was removed last, so I can’t learn it again just now. Try once more in a minute, or take back what was done before it.

## Cost, limits and audit

command-usage = what this chat uses, and what it costs
command-audit = who did what here
usage = What this chat asked for:
usage-all = What all chats together asked for:
usage-this = { $month }, so far:
usage-last = { $month }:
usage-nothing = • nothing
usage-done = • { $list }
usage-calls = • Calls of Amazon Rekognition: { $list }
usage-cost = • Billed: { $billed ->
        [one] one call
       *[other] { $billed } calls
    }, about ${ $dollars }
usage-cap = • Cap: { $billed } of { $cap } billed calls are used, { $percent } %.
usage-by-chat = Billed calls this month, by chat:
usage-chat = • { $chat }: { $billed }
usage-identify = photos looked at
usage-remember = photos learned
usage-explain = answers explained
usage-find = photos searched for a face
usage-rehearse = comparisons of everybody
usage-move = people merged or parted
usage-recover = lessons mended
usage-forget = erasures
usage-drop = galleries erased
cap-near =
    { $whose ->
        [all] { $percent } % of this month’s cap is used: { $billed } of { $cap } billed calls, in all chats together. At the cap I stop identifying and learning until next month. MONTHLY_CALLS sets it; /usage tells more.
       *[chat] { $percent } % of what this chat may use this month is used: { $billed } of { $cap } billed calls. At the cap I stop identifying and learning here until next month. Whoever runs me can raise it; /usage tells more.
    }
error-cap_reached =
    { $whose ->
        [all] This month’s { $limit } calls of all chats together are used up. I’ll go on on { $day }. Whoever runs me can raise the cap (MONTHLY_CALLS). Forgetting somebody works all the same.
       *[chat] This chat’s { $limit } calls of this month are used up. I’ll go on on { $day }. Whoever runs me can raise the cap (MONTHLY_CALLS_PER_CHAT). Forgetting somebody works all the same.
    }
error-too_fast =
    { $whose ->
        [chat] { $limit ->
            [one] One photo
           *[other] { $limit } photos
        } a minute is what I look at in one chat. I’ll go on in { $seconds } s; until then I leave photos out.
       *[user] { $limit ->
            [one] One photo
           *[other] { $limit } photos
        } a minute is what I look at for one person. I’ll go on in { $seconds } s; until then I leave your photos out.
    }
audit = What was done here, the newest first (UTC):
audit-empty = Nothing was done here that I write down: nobody was learned, renamed or forgotten, and no setting changed.
audit-line = { $at } · { $act } · by { $by }
audit-nameless = somebody I no longer know
audit-operator = whoever runs me
audit-anonymous = an anonymous administrator
audit-channel = a channel
audit-left = somebody who left
act-enrolled = learned a photo of { $name }
act-renamed = renamed { $name }
act-merged = merged somebody into { $name }
act-removed = removed a photo of { $name }
act-undone = took back a change of { $name }
act-forgot = forgot { $name }
act-linked = said who { $name } is on Telegram
act-unlinked = took back who { $name } is on Telegram
act-agreed = { $name } agreed to be known
act-exported = exported everything
act-erased-all = erased everything
act-set = changed the settings
act-let-in = let somebody in
act-shut-out = shut somebody out
## Tried in vain

given-up = I tried this several times, and never came to its end. Please send it again; if that does not help either, tell whoever runs me.
