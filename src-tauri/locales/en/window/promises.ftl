### The workspace of promises.

promises-views = Views of the promises
promises-ledger = Ledger
promises-departments = By department
promises-export = Export XLSX
# Rows that are shown.
promises-export-shown = Only the { NUMBER($count) } shown as XLSX
# $department as in 건설과.
promises-export-department = Write only those of { $department } as XLSX
# Name of the file without its ending; $date as 2026-11-24.
promises-file = ledger-{ $date }
# Rows written.
promises-exported = Exported { NUMBER($rows) } promises
promises-white-paper = White paper
promises-white-paper-year = Year of the white paper
# $year of a white paper.
promises-year = { NUMBER($year, useGrouping: "false") }
# Name of the file without its ending.
promises-white-paper-file = white-paper-{ NUMBER($year, useGrouping: "false") }
promises-white-paper-done = The white paper of { NUMBER($year, useGrouping: "false") } was written: { NUMBER($pages) } pages
promises-keys = N new · ↑↓ move · Enter open · E edit · 1 done 2 in progress 3 planned 4 long-term 5 impossible 6 transferred · T trace · Space choose · A change all
promises-filters = Narrow the ledger down
promises-filter-open = Open
promises-filter-overdue = Overdue
promises-filter-due = Before next visit
promises-filter-all = All
promises-filter-done = Done
promises-filter-none = Clear
promises-all-states = All states
promises-all-dongs = All dongs
promises-all-departments = All departments
promises-no-department = No department
promises-no-deadline = No deadline
promises-find = Text, number, officer
# Rows shown, of all.
promises-shown = { NUMBER($shown) } of { NUMBER($all) }
promises-empty = No promises yet
promises-empty-hint = Make a line of a meeting's note or a suggestion a promise and it stands here.
promises-none-fit = Nothing fits
promises-none-fit-hint = Clear the filter or choose another state.
# Days past the deadline.
promises-over = { NUMBER($days) } d over
# Days until the deadline.
promises-left = { NUMBER($days) } d left
promises-today = Due today
# $date of the next visit to the dong.
promises-due-visit = before the visit on { $date }
# $date of the next visit to the dong.
promises-due-before = Due before the visit on { $date }.
promises-from-suggestion = From a suggestion
promises-from-line = From a meeting's note
promises-deadline = Deadline
promises-state = State
promises-text = Promise
promises-place = Dong, alley
promises-dong = Dong
promises-department = Department
promises-officer = Officer
promises-progress = Progress
# $number of the ledger, $state its new state.
promises-state-set = { $number }: { $state }
promises-new = New promise
promises-make = Add to the ledger
# $number of the ledger.
promises-made = Promise { $number } is in the ledger
promises-choose-dong = Choose a dong
promises-alley = Alley district
promises-no-alley = No alley district
promises-choose = Choose
# $number of the ledger.
promises-choose-one = Choose { $number }
promises-choose-none = Choose none
# Rows chosen for a common step.
promises-chosen = { NUMBER($count) } chosen
promises-department-same = Department as it is
promises-state-same = State as it is
promises-set-chosen = Change all
promises-share = Kept
# The numbers behind a share.
promises-share-what = { NUMBER($done) } of { NUMBER($all) } promises done
promises-share-how = Kept = done ÷ all promises. A number opens just those promises.
# What a number opens.
promises-department-open = Show { NUMBER($count) } of { $department }: { $state }

## One promise

promises-sheet = The promise
promises-trace = Follow the trace
promises-history = History
promises-reason = Reason
promises-reason-hint = A refusal or a referral needs its reason
promises-keep = Keep
promises-proof = Proof
promises-proof-hint = Photo, document or file number
promises-proof-files = Proof: photos and documents
promises-proof-attach = Attach photo or document
promises-proof-how = Or drop or paste it here.
promises-proof-busy = Attaching
promises-proof-ask = This promise is done. Please attach a photo or document that shows it.
promises-proof-missing = no proof yet
# $name of the file.
promises-proof-there = Attached already: { $name }
# $number of the ledger, $name of the file.
promises-proof-added = Proof attached to { $number }: { $name }
# $kind photo or document, $name its caption or file.
promises-proof-open = Open { $kind }: { $name }
promises-done-on = Done on
promises-told-on = Merchants told on
promises-reported-on = Reported on
promises-report = Report
promises-report-hint = What was done, what is left (Enter)
promises-report-add = Add
promises-report-remove = Remove the report
promises-report-none = No reports yet.
promises-source = Where it comes from
promises-link = Link to a suggestion
promises-link-hint = Number
# $number as a person typed it.
promises-link-unknown = No suggestion { $number } in this dong
promises-unlink = Unlink

## The trace

promises-trace-title = The trace
promises-trace-hint = ↑↓ move · Enter open · Esc back
promises-trace-back = Back
promises-trace-print = PDF to print
# Name of the file without its ending; $date as 2026-11-24.
promises-trace-file = trace-{ $date }
promises-trace-printed = Written: { NUMBER($pages) } pages
# A visit or packet that several matters go through: how many there are to choose from; and one that none goes through yet.
promises-trace-which = { NUMBER($count) } suggestions and promises go through here. Choose one to follow.
promises-trace-nothing = No suggestion and no promise goes through here yet.
promises-stage-text = Text
promises-stage-suggestion = Suggestion
promises-stage-pick = Pick
promises-stage-meeting-line = Meeting
promises-stage-promise = Promise
promises-stage-department = Department
promises-stage-deadline = Deadline
promises-stage-answer = Answer
promises-stage-packet = Packet

## 부서 회신 / Departments' answers to the ledger that went out

promises-answers = Departments’ answers
promises-answers-how = What the departments wrote into the exported ledger is compared first; only what you choose is taken.
promises-answers-back = To the ledger
promises-answers-drop = Drop the XLSX or CSV file that a department sent back.
promises-answers-pick = Choose a file
# Promises with answers, fields that are answered, rows read.
promises-answers-found = { NUMBER($read) } rows: { NUMBER($fields) } new answers to { NUMBER($promises) } promises.
# Fields that were changed here, too.
promises-answers-contested = { NUMBER($count) } changed here, too
promises-answers-changed-here = Changed here, too
promises-answers-all = Choose all
promises-answers-none = Choose none
# Fields that are chosen.
promises-answers-take = Take { NUMBER($count) } chosen
promises-answers-taken = Take
# Read aloud for a checkbox; $field as in 처리기한.
promises-answers-take-one = Take { $number } { $field }
promises-answers-field = Field
promises-answers-ours = As it stands
promises-answers-theirs = The department’s
promises-answers-nothing = nothing
# The row of the file.
promises-answers-row = row { NUMBER($row) } of the file
promises-answers-refused = { NUMBER($count) } rows that cannot be taken
promises-answers-refused-more = … and { NUMBER($count) } more.
promises-answers-receipt = { $file }: what came of it
promises-answers-done = Taken
promises-answers-unchanged = Nothing changed
promises-answers-undone = Taken back
promises-answers-undo = Take all back
