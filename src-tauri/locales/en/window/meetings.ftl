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
meetings-keys = At the start of a line / sets the kind, @ the speaker · Tab indents · Alt+↑↓ moves · Ctrl+Enter makes a promise · Ctrl+Shift+Enter a suggestion

## Lines of a note

meetings-kind-choose = Kind of the line
meetings-speaker-choose = Speaker
meetings-speaker-none = + Speaker
meetings-speaker-nobody = Nobody in particular
meetings-speaker-typed = As typed

## From a line to a promise or a suggestion

meetings-promise-make = Make it a promise
# $number is the number of the new promise in the ledger.
meetings-promise-made = Promise { $number } is in the ledger.
meetings-suggestion-made = Suggestion { $number } is in the 119 phone.
meetings-department = Department
meetings-department-later = To be decided
meetings-deadline = Deadline

## Beside the note

meetings-beside = Beside the note
meetings-promises = Promises of this meeting
meetings-promises-none = None yet. Ctrl+Enter on a line makes it a promise.
# $date is the deadline.
meetings-by = by { DATE($date) }
meetings-attendees = Attendees
meetings-attendee-name = Name
meetings-attendee-add = Add
meetings-attendee-remove = Remove { $name }
meetings-series = Meetings with this association
meetings-series-none = No other meeting.
meetings-to-packet = Packet of this visit
