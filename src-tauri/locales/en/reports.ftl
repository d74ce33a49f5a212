### Words of reports on paper: the white paper of a year, the trace of a matter. The page of the window does not carry them.

# The white paper of a year. The kind stands small above the title on its cover.
report-white-paper = White paper
report-white-paper-title = Alley office { NUMBER($year, useGrouping: "false") }
report-from-until = { $from } to { $until }
report-made-on = From the records of the mayor’s office as of { $date }

# Figures with their units.
report-cases = { $count ->
    [one] { NUMBER($count) } case
   *[other] { NUMBER($count) } cases
}
# Visits and meetings.
report-times = { NUMBER($count) } held
# Dongs visited of all dongs.
report-of-dongs = { NUMBER($count) } of { NUMBER($of) } dongs
# A part of what is counted.
report-of-all = { NUMBER($count) } of { NUMBER($of) }
# Told within 48 hours, of those whose time is over or who were told; stands below a large figure.
report-within-of = within 48 h: { NUMBER($count) } of { NUMBER($of) }
# Stands for the reason of what was closed without one.
report-no-reason = No reason given
report-month = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
}

# Names of the parts.
report-part-figures = The year in figures
report-part-visits = Visits by dong
report-part-states = Promises by state and department
report-part-promises = Promise by promise
report-part-suggestions = Suggestions by category
report-part-replies = Replies within 48 hours
report-part-refused = What could not be done, and why
report-part-carried = What carries over
report-part-sources = Sources of the figures

# What is counted.
report-visits = Visits
report-dongs-visited = Dongs visited
report-meetings = Meetings
report-suggestions = Suggestions
report-picked = Taken up on a visit
report-within = Told within 48 h
report-promises = Promises
report-done = Kept
report-late = Past their deadline
report-ended = Not possible or transferred
# Beside the number of promises on the first page.
report-made-this-year = made in this time

# How it is counted, and where it is written down.
report-basis-visits = Visits that were held
report-basis-meetings = Meetings held in this time
report-basis-suggestions = Received in this time; those merged into others are not counted
report-basis-merged = { NUMBER($count) } merged into others are not counted
report-basis-promises = Made in this time
report-basis-done = Promises done, of those made in this time
report-basis-within = Merchants told within 48 hours (working days only), of those told or past that time
report-source-visits = Records of visits
report-source-meetings = Records of meetings
report-note-standing = States and progress as of { $date }.
report-note-masked = Names and numbers of merchants are masked.

# Heads of columns.
report-column-figure = Figure
report-column-value = Value
report-column-basis = Counted over
report-column-source = Source, as of
report-column-as-of = As of
report-column-how = How it is counted
report-column-dong = Dong
report-column-visits = Visits
report-column-days = Days
report-column-alleys = Alleys
report-column-suggestions = Sugg.
report-column-promises = Promises
report-column-done = Done
report-column-department = Department
report-column-share = Share
report-column-number = No.
report-column-promise = Promise and progress
report-column-state = State
report-column-who = Department, due
report-column-reason = Reason
report-column-deadline = Due
report-column-category = Category
report-column-received = Received
report-column-part = Share
report-column-answered = Told
report-column-within = In 48 h
report-column-picked = Picked
report-column-month = Received in
report-column-late = Late
report-column-overdue = Overdue
report-column-open = Not yet due
report-column-closed = Closed
report-total = All

# What a drawing shows; $dongs with their figures, for whoever does not see it.
report-visits-by-dong = Visits by dong
report-visits-alternative = Visits by dong: { $dongs }
report-promises-by-department = Promises by department and state
report-suggestions-by-category = Suggestions by category

# Units above tables.
report-unit-visits = Counts of visits, alley districts and cases
report-unit-promises = Number of promises
report-unit-suggestions = Number of suggestions

# Rows.
report-no-department = No department yet
report-no-category = No category
report-overdue = overdue
report-done-on = done { $date }
report-due-on = by { $date }
report-promises-ended = Promises not possible or transferred
report-suggestions-closed = Suggestions closed without an answer
report-open-suggestions = { NUMBER($count) } suggestions whose merchants have not been told yet are still to be answered.

# What stands where nothing is.
report-no-promises = Nothing was promised in this time.
report-no-suggestions = No suggestion was received in this time.
report-none-refused = No promise was refused or transferred.
report-none-closed = No suggestion was closed without an answer.
report-none-carried = No promise is left open.

# The trace of one matter. $dong may be empty; $number of the promise or the suggestion.
report-trace = The trace of a matter
report-trace-title = { $dong } { $number }, step by step
report-as-of = As of { $date }
report-trace-how = From the merchant’s text to the next packet
report-trace-signs = ● done ○ still to come
report-column-stage = Stage
report-column-what = What
report-column-day = Day
report-column-kind = Kind
report-stage-text = Text
report-stage-suggestion = Suggestion
report-stage-pick = Pick
report-stage-meeting-line = Meeting
report-stage-promise = Promise
report-stage-department = Department
report-stage-deadline = Deadline
report-stage-answer = Answer
report-stage-packet = Packet

# The card of a leader or another speaker on paper: what kind of paper it is, its three parts, and what stands where there is nothing.
report-leader = Card of a speaker
report-leader-said = Said at meetings
report-leader-said-none = No note holds a word of this person.
report-leader-promised = Promised
report-leader-promised-none = No promise goes back to this person.
report-leader-told = Told
report-leader-told-none = Nobody has noted that this person was told anything.
