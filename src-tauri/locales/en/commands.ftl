### What a command refuses, and what long work is doing. A refusal says what happened, what is safe, what to do.

# A value that must be given is not. $field is a field's name.
field-missing = The value of ‘{ WORD($field, "field") }’ is missing. Nothing was saved. Give it and try again.
# Something that should not happen.
internal = Something unexpected happened inside the program. What was saved is safe. Try again, and report it if it goes on.
# A command's name or request that a script or another version got wrong. $name and $detail come from there.
command-unknown = There is no command { $name }. Nothing was changed. Check the name.
request-malformed = The request makes no sense ({ $detail }). Nothing was changed. Correct its form and try again.
# A language other than Korean and English was asked for.
language-unknown = There is no language { $name }. Nothing was changed. Use ko or en.
# A district pack that does not ship; $known lists those that do.
pack-unknown = There is no district pack { $name }. Nothing was made. Check the file's place, or choose one of: { $known }.
# The copy of the pack's rules in the workspace cannot be read. $detail is for a technician.
pack-setting-broken = The district's settings in the workspace cannot be read ({ $detail }). Everything else is as it was. Restore a backup (alley restore).
# A dong that the workspace does not have.
neighborhood-unknown = { $name }: there is no such dong. Nothing was changed. Check the dong's name or code.
# A store's number that is not in the stores in force.
store-unknown = There is no store with the number { $name }. Nothing was changed. Check the number, or import a newer store file.
# A version of the store file that was to be compared. $name is its key.
store-version-unknown = There is no such version of the store file ({ $name }). Nothing was changed. Choose one from the list again.
# A stop that is not in the timetable.
stop-unknown = The timetable has no such stop ({ $name }). It is as it was. Open the visit again and look.

# A meeting's note.
note-line-empty = An empty line is not kept. The note is as it was. Write something.
note-line-is-promise = This line is promise { $number } already. No new one was made. Change that promise.
note-line-is-suggestion = This line is suggestion { $number } already. No new one was made. Change that suggestion.
note-line-private = A private line cannot become a promise or a suggestion. The note is as it was. Change the line's kind first.
# $name is the number of a version.
note-version-unknown = The note has no such version ({ $name }). The note is as it was. Choose one of the list of versions.

# Photos and documents. $file is the file's name, $kind photo or document.
attachment-owner = Name one line or one promise to attach it to. Nothing was attached. Choose the line or the promise again.
attachment-unreadable = What was pasted cannot be read. Nothing was attached. Copy it again or choose the file.
attachment-other-note = It cannot be moved to a line of another meeting. The attachment is as it was. Choose a line of the same note.
attachment-private = This { WORD($kind, "attachment-kind") } is private, or its line is private or gone, so it is not given out. Nothing was written. Make it public or move it to another line first.
attachment-not-here = This { WORD($kind, "attachment-kind") } has not come to this computer yet. Everything else is as it was. Import the change file of the computer it was added on once more.
attachment-empty = { $file } is empty. Nothing was attached. Get the file once more.
attachment-neither-photo-nor-document = { $file } is neither a photo (JPEG, PNG, WebP) nor a document (PDF). Nothing was attached. Save it as one of these and try again.
attachment-too-large = { $file } is too large ({ $megabytes } MB; at most { $limit-megabytes } MB). Nothing was attached. Make it smaller and try again.
attachment-too-many-pixels = { $file } has too many pixels ({ $width } × { $height }; at most { $limit-megapixels } million). Nothing was attached. Make the photo smaller and try again.
attachment-broken = { $file } is cut short or damaged. Nothing was attached. Get the original once more.

# Promises. $state is a state of the ledger.
promise-text-empty = The promise says nothing. It was not saved. Write what was promised.
promise-reason-missing = The state ‘{ WORD($state, "promise-state") }’ needs a reason. Nothing was saved. Give the reason.

# Suggestions.
suggestion-text-empty = The suggestion says nothing. It was not saved. Write the text.
suggestion-text-too-long = This suggestion has { NUMBER($letters) } letters (limit { NUMBER($limit) }). Nothing was saved and the text is still there. Split it at blank lines if it is several, or shorten it.
suggestion-answer-missing = Without an answer it was not marked as answered. The suggestion is as it was. Write the answer.
suggestion-answer-none = There is no answer yet. Nothing was copied. Save the answer first.
suggestion-told-how-missing = Without saying how the merchant was told it was not marked as told. The suggestion is as it was. Say how.
suggestion-closed-reason-missing = Without a reason it was not closed. The suggestion is as it was. Give the reason.
suggestion-urgency-reason-missing = The reason for changing the urgency is missing. Nothing was saved. Give the reason.
urgency-weights-wrong = Weights must be 0 or more, and one of them more than 0. Nothing was saved. Correct them.
# How papers look. $text is the title that was typed, $place what stands for the dong in it, $most the letters allowed, $name a section of a packet.
paper-look-title = The title ‘{ $text }’ must hold { $place } and no other braces. Nothing was saved. Correct the title.
paper-look-long = Names and titles have up to { $most } letters, in one line. Nothing was saved. Shorten it.
paper-look-section = A packet has no section ‘{ $name }’, or it is named twice. Nothing was saved. Correct the list of sections.
paper-look-page-one = Page one always leads. Nothing was saved. Put page one first.
# A file that is to be the office's logo. $file is its name, $detail what is wrong, as SVG or the reader calls it.
logo-not-svg = { $file }: this is no SVG file, or a broken one ({ $detail }). Nothing was changed. Choose a logo saved as a vector file (SVG).
logo-holds-more = { $file }: the logo holds { $detail }, which does not print the same everywhere. Nothing was changed. Turn text into outlines, and pictures, gradients, transparency and nested references into shapes of plain colours, then choose it again.
logo-empty = { $file }: no shape in it is drawn. Nothing was changed. Choose another file.
logo-too-large = { $file }: too large or too finely drawn for a logo, or more than 12 times as wide as high. Nothing was changed. Choose a plain one below 256 KB.
# An unmasked copy of a paper.
packet-copy-for-nobody = An unmasked copy is made only for a named recipient and purpose. Nothing was made. Give both.
paper-copy-format = An unmasked copy is numbered and made as PDF only. Nothing was made. Choose PDF.
# A part of the district pack's copy that the workspace should hold. $name is the setting's name.
setting-missing = The workspace has no { $name } setting. Nothing was changed. Restore it from a backup (alley restore).
suggestion-merge-itself = A suggestion cannot be merged with itself. Nothing was changed. Choose another one.
# $id is the key of the suggestion that it became part of.
suggestion-merged-already = This suggestion was merged into another one ({ $id }). Nothing was changed. Merge into that one.
pick-reason-missing = The reason for picking it or leaving it out is missing. Nothing was saved. Give the reason.
pick-not-picked = Only picked suggestions have an order. Nothing was changed. Pick it first.
candidate-decided = This suggestion is decided already, or no candidate of this visit. The order is as it was. Choose a candidate.
candidate-rank-reason-missing = There is no reason for the move. Nothing was saved. Write the reason.

# Templates of answers. $letters it has, $limit it may have; $name stands for what it is for.
reply-template-wrong = A template has 1 to { NUMBER($limit) } letters (this one { NUMBER($letters) }). Nothing was saved. Change the text.
reply-template-unknown = There is no such template ({ $name }). Nothing was changed. Choose from the list.

# Go-and-ask walk.
ask-reason-missing = The reason for refusing is missing. Nothing was saved. Give the reason.

# Times as 14:00.
visit-ends-before-it-starts = The visit ends ({ $end }) before it starts ({ $start }). It was not saved. Correct the times.

# The sample.
sample-there-already = The sample is there already. Nothing was added. To make it anew, remove it first (alley sample remove).

# Where the figures of the board come from.
figure-source-ledger = Office ledger
figure-source-none = No data

# What long work is doing, in front of a progress bar.
progress-reading = Reading the file
progress-sample = Making the sample
progress-gathering = Gathering what goes into the packets
progress-rendering = Laying out the packets
progress-writing = Saving the packets

# A window's command that needs an open workspace came while none is open.
session-closed = No workspace is open. Open one and try again.
# $name stands for a file that was picked earlier, before the program was started anew.
session-pick-unknown = The picked file “{ $name }” is no longer known. Please pick it again.
session-passphrase-short = The passphrase is too short. Please use at least 8 characters.
# A backup was to take the place of a workspace that is open, or that can be opened.
session-opens-well = This workspace opens without trouble. Open it and restore in Settings › Backups.
# A command that runs long keeps the workspace open.
session-busy = Something still under way keeps the workspace open. What is saved is safe. Try again once it has ended.
# Somebody who may only look asked for a change. $name is the person's name.
viewer-may-not = { $name } is a viewer. Viewers look and change nothing. Nothing was changed. Ask an aide to make the change.
# Somebody else asked for what is the chief of staff's alone. $name is the chief of staff.
chief-of-staff-alone = People, roles and restoring are for the chief of staff ({ $name }) alone. Nothing was changed.
# A mayor asked for a change while editing is off. $name is the person's name.
mayor-may-not = { $name } reads as the mayor, so nothing was changed. To change something, turn on “Allow editing” at the top.
# A viewer wants to work as somebody else and typed nothing.
session-person-proof = To work as somebody else, a viewer types the workspace’s passphrase or recovery code.
# The picked backup is sound but belongs to another workspace.
backup-of-another-workspace = This workspace’s key does not open that backup. The workspace is as it was. Pick a backup made from this workspace.
# The editor of a note sent something that is no update of a document.
note-update-unreadable = What the editor sent cannot be read. The note is as it was. Please open the meeting again.

# A row that belongs to no visit was to be opened in the tour.
visit-of-nothing = This does not belong to a visit, so there is none to open. Choose a visit in the list of tours.
# $days is the longest span.
calendar-too-long = The calendar shows at most { NUMBER($days) } days at once. Choose a shorter span.

# Printing. $name is a printer as the system names it, $detail what it or the system said.
printer-unknown = There is no printer ‘{ $name }’. Nothing was printed. Check that it is on and choose it again.
printer-refused = The file could not be sent to ‘{ $name }’ ({ $detail }). Nothing was printed. Check the printer or choose another.
printer-copies = Copies go from 1 to { NUMBER($most) }. Nothing was printed. Change the number and try again.
# The reader's own pen marks and remarks on a packet.
reading-marks-too-many = There is too much written on this packet, or it cannot be read, so it was not kept. What was kept before is safe. Take some marks away and try again.
# Whose number it is. $number of an earlier suggestion, $title as in 회장.
rules-sender-earlier = The number stands in suggestion { $number }.
rules-sender-leader = It is the number of an association’s { $title }.
