### The workspace of meetings and their notes.

meetings-new = New meeting
meetings-make = Make it
meetings-empty = There is no meeting yet
meetings-empty-hint = Make a meeting and write down what is said, line by line. A line can become a promise or a suggestion.
meetings-none-open = Choose a meeting
meetings-none-open-hint = Choose one from the list, or make a new one.
meetings-list = Meetings
meetings-filter = Filter by title or dong
meetings-filter-none = No meeting fits.
meetings-title = Title
meetings-title-hint = Named after the association or the dong when left empty.
# $dong is a dong's name.
meetings-title-of = Meeting in { $dong }
meetings-visit = Visit
meetings-visit-hint = Date, dong and place are taken from the visit.
meetings-visit-none = Without a visit
meetings-association = Association
meetings-association-none = Without an association
meetings-note = Note of the meeting
meetings-note-empty = Nothing was written.
meetings-keys = At the start of a line / sets the kind, @ the speaker · Tab indents · Alt+↑↓ moves · Ctrl+Enter makes a promise · Ctrl+Shift+Enter a suggestion · Ctrl+Shift+A photo · Ctrl+Shift+H versions · Ctrl+Shift+L follow the trace · Ctrl+Shift+O card of the speaker

## Lines of a note

meetings-kind-choose = Kind of the line
meetings-speaker-choose = Speaker
meetings-speaker-none = + Speaker
meetings-speaker-nobody = Nobody in particular
meetings-speaker-typed = As typed

## Photos and documents of a line

meetings-photo-attach = Attach photo or document
meetings-photo-busy = Attaching
meetings-photo-loading = Opening the photo
# $kind is photo or document, $name what it shows.
meetings-photo-open = Open { $kind }: { $name }
meetings-photo-open-private = Open { $kind }: { $name } (stays in the office)
# $name is the file's name.
meetings-photo-there = Attached to this line already: { $name }
meetings-photo-place-removed = Where the photo was taken was left out.
meetings-photo-caption = Caption
meetings-photo-private = Private — in no print or export
meetings-photo-stays = Its line is private or gone, so it stays in the office.
# $north and $east are degrees.
meetings-photo-place = Taken at { $north } north, { $east } east
meetings-photo-forget-place = Forget the place
meetings-photo-remove = Remove
meetings-photo-save = Save to a file
# $name is the file's name.
meetings-photo-saved = Saved to { $name }.
meetings-photo-lost = Photos and documents of removed lines
meetings-photo-lost-hint = They go back to their place when the line comes back. Open one to remove it.

## Earlier versions of a note

meetings-versions = Earlier versions
meetings-versions-none = Nothing has been written yet, so there is no earlier version.
meetings-versions-list = Versions
meetings-versions-lines = Compared lines
# $place counts from the oldest.
meetings-version = Version { NUMBER($place) }
meetings-version-now = Now (version { NUMBER($place) })
meetings-versions-against = What to compare with
meetings-versions-against-now = With the note as it stands
meetings-versions-against-before = With the version before
meetings-versions-count = Lines added { NUMBER($added) } · removed { NUMBER($removed) } · changed { NUMBER($changed) }
meetings-line-added = New
meetings-line-removed = Gone
meetings-line-changed = Changed
meetings-line-moved = Moved
# $kind is what the line was before.
meetings-line-was = was { WORD($kind, "line-kind") }
meetings-version-restore = Restore this version
meetings-version-restored = The version is back. What stood there before is kept as a version too.

## From a line to a promise or a suggestion

meetings-promise-make = Make it a promise
# $number is the number of the new promise in the ledger.
meetings-promise-made = Promise { $number } is in the ledger.
meetings-suggestion-made = Suggestion { $number } is in the 119 phone.
meetings-department = Department
meetings-department-later = To be decided
meetings-deadline = Deadline
# The suggestion picked for the visit that the promise answers, in the dialog that makes a line a promise.
meetings-answers = Answers
meetings-answers-none = No suggestion

## Beside the note

meetings-beside = Beside the note
meetings-promises = Promises of this meeting
meetings-promises-none = None yet. Ctrl+Enter on a line makes it a promise.
meetings-follow = Follow
# $date is the deadline.
meetings-by = by { DATE($date) }
meetings-attendees = Attendees
meetings-attendee-name = Name
meetings-attendee-add = Add
meetings-attendee-remove = Remove { $name }
meetings-series = Meetings with this association
meetings-series-none = No other meeting.
meetings-to-packet = Packet of this visit

## What somebody said, was promised and was told

meetings-card = Card of a speaker
# $name is a person's.
meetings-card-of = Open the card of { $name }
meetings-card-back = Back
meetings-card-none = Not an officer of an association
# $date is the day since when, or until when, somebody leads the association.
meetings-card-since = since { DATE($date) }
meetings-card-until = until { DATE($date) }
# Heads of three lists with how many lines each has, and what stands where there is none.
meetings-card-said = Said ({ NUMBER($count) })
meetings-card-said-none = No note holds a word of this person. Lines of a note with this speaker gather here.
meetings-card-promised = Promised ({ NUMBER($count) })
meetings-card-promised-none = No promise goes back to what this person said or asked for.
meetings-card-told = Told ({ NUMBER($count) })
meetings-card-told-none = Nobody has noted that this person was told an answer or how a promise stands.
meetings-card-overdue = overdue
# Writing the card as PDF: the button, the file's name without its ending ($date as 2026-11-24), and that it was done.
meetings-card-print = PDF to print
meetings-card-file = card-{ $date }
meetings-card-printed = Written: { NUMBER($pages) } pages
