### Names of steps of work, as in "Undo: …" and in the history.
### QUOTED($name) puts the row's own name in quotation marks, or nothing when it has none.

# A step that an older or newer version of the app wrote and this one has no words for.
step-unknown = A step without a name
# What a command is called that changed no row, as opening a folder.
step-nothing = Nothing changed

# Rows: person.
step-person-create = Add person{ QUOTED($name) }
step-person-update = Change person{ QUOTED($name) }
step-person-remove = Remove person{ QUOTED($name) }

# Rows: setting.
step-setting-create = Add setting{ QUOTED($name) }
step-setting-update = Change setting{ QUOTED($name) }
step-setting-remove = Remove setting{ QUOTED($name) }

# Rows: day off.
step-holiday-create = Add day off{ QUOTED($name) }
step-holiday-update = Change day off{ QUOTED($name) }
step-holiday-remove = Remove day off{ QUOTED($name) }

# Rows: department.
step-department-create = Add department{ QUOTED($name) }
step-department-update = Change department{ QUOTED($name) }
step-department-remove = Remove department{ QUOTED($name) }

# Rows: dong.
step-neighborhood-create = Add dong{ QUOTED($name) }
step-neighborhood-update = Change dong{ QUOTED($name) }
step-neighborhood-remove = Remove dong{ QUOTED($name) }

# Rows: place code.
step-place-code-create = Add place code{ QUOTED($name) }
step-place-code-update = Change place code{ QUOTED($name) }
step-place-code-remove = Remove place code{ QUOTED($name) }

# Rows: alley district.
step-alley-district-create = Add alley district{ QUOTED($name) }
step-alley-district-update = Change alley district{ QUOTED($name) }
step-alley-district-remove = Remove alley district{ QUOTED($name) }

# Rows: other name of an alley district.
step-alley-alias-create = Add other name of an alley district{ QUOTED($name) }
step-alley-alias-update = Change other name of an alley district{ QUOTED($name) }
step-alley-alias-remove = Remove other name of an alley district{ QUOTED($name) }

# Rows: merchant association.
step-association-create = Add merchant association{ QUOTED($name) }
step-association-update = Change merchant association{ QUOTED($name) }
step-association-remove = Remove merchant association{ QUOTED($name) }

# Rows: association leader.
step-leader-create = Add association leader{ QUOTED($name) }
step-leader-update = Change association leader{ QUOTED($name) }
step-leader-remove = Remove association leader{ QUOTED($name) }

# Rows: special project.
step-special-project-create = Add special project{ QUOTED($name) }
step-special-project-update = Change special project{ QUOTED($name) }
step-special-project-remove = Remove special project{ QUOTED($name) }

# Rows: tour.
step-tour-create = Add tour{ QUOTED($name) }
step-tour-update = Change tour{ QUOTED($name) }
step-tour-remove = Remove tour{ QUOTED($name) }

# Rows: visit.
step-visit-create = Add visit{ QUOTED($name) }
step-visit-update = Change visit{ QUOTED($name) }
step-visit-remove = Remove visit{ QUOTED($name) }

# Rows: alley district of a visit.
step-visit-alley-create = Add alley district of a visit{ QUOTED($name) }
step-visit-alley-update = Change alley district of a visit{ QUOTED($name) }
step-visit-alley-remove = Remove alley district of a visit{ QUOTED($name) }

# Rows: stop.
step-stop-create = Add stop{ QUOTED($name) }
step-stop-update = Change stop{ QUOTED($name) }
step-stop-remove = Remove stop{ QUOTED($name) }

# Rows: attendee.
step-attendee-create = Add attendee{ QUOTED($name) }
step-attendee-update = Change attendee{ QUOTED($name) }
step-attendee-remove = Remove attendee{ QUOTED($name) }

# Rows: checklist item.
step-visit-task-create = Add checklist item{ QUOTED($name) }
step-visit-task-update = Change checklist item{ QUOTED($name) }
step-visit-task-remove = Remove checklist item{ QUOTED($name) }

# Rows: remarks sheet line.
step-visit-line-create = Add remarks sheet line{ QUOTED($name) }
step-visit-line-update = Change remarks sheet line{ QUOTED($name) }
step-visit-line-remove = Remove remarks sheet line{ QUOTED($name) }

# Rows: meeting.
step-meeting-create = Add meeting{ QUOTED($name) }
step-meeting-update = Change meeting{ QUOTED($name) }
step-meeting-remove = Remove meeting{ QUOTED($name) }

# Rows: person at a meeting.
step-meeting-attendee-create = Add person at a meeting{ QUOTED($name) }
step-meeting-attendee-update = Change person at a meeting{ QUOTED($name) }
step-meeting-attendee-remove = Remove person at a meeting{ QUOTED($name) }

# Rows: suggestion.
step-suggestion-create = Add suggestion{ QUOTED($name) }
step-suggestion-update = Change suggestion{ QUOTED($name) }
step-suggestion-remove = Remove suggestion{ QUOTED($name) }

# Rows: pick.
step-pick-create = Add pick{ QUOTED($name) }
step-pick-update = Change pick{ QUOTED($name) }
step-pick-remove = Remove pick{ QUOTED($name) }

# Rows: where a candidate of a visit was put by hand. $name is the suggestion's number.
step-candidate-rank-create = Add order of candidate{ QUOTED($name) }
step-candidate-rank-update = Change order of candidate{ QUOTED($name) }
step-candidate-rank-remove = Remove order of candidate{ QUOTED($name) }

# Rows: promise.
step-promise-create = Add promise{ QUOTED($name) }
step-promise-update = Change promise{ QUOTED($name) }
step-promise-remove = Remove promise{ QUOTED($name) }

# Rows: progress report.
step-promise-progress-create = Add progress report{ QUOTED($name) }
step-promise-progress-update = Change progress report{ QUOTED($name) }
step-promise-progress-remove = Remove progress report{ QUOTED($name) }

# Rows: photo or document of a line of a note or of a promise. $name is the meeting's title or the promise's number.
step-attachment-create = Attach{ QUOTED($name) }
step-attachment-update = Change attachment{ QUOTED($name) }
step-attachment-remove = Remove attachment{ QUOTED($name) }

# Rows: go-and-ask result.
step-ask-result-create = Add go-and-ask result{ QUOTED($name) }
step-ask-result-update = Change go-and-ask result{ QUOTED($name) }
step-ask-result-remove = Remove go-and-ask result{ QUOTED($name) }

# Rows: public file.
step-data-set-create = Add public file{ QUOTED($name) }
step-data-set-update = Change public file{ QUOTED($name) }
step-data-set-remove = Remove public file{ QUOTED($name) }

# Making a workspace; $name is the district.
step-workspace-create = Make the workspace{ QUOTED($name) }

# Undoing another step: $step is that step's key, $name what it was about.
step-undo = Undo: { WORD($step, "step") }{ QUOTED($name) }

# Redoing a step that was undone.
step-redo = Redo: { WORD($step, "step") }{ QUOTED($name) }

# Imports; $name is the file.
step-import-stores = Import stores{ QUOTED($name) }
step-import-onnuri = Import Onnuri member stores{ QUOTED($name) }
step-import-suggestions = Import suggestions{ QUOTED($name) }
step-import-districts = Import alley districts{ QUOTED($name) }
step-import-boundaries = Import boundaries{ QUOTED($name) }
step-import-calendar = Import calendar{ QUOTED($name) }
step-import-promises = Take departments’ answers{ QUOTED($name) }

# Lines of a meeting's note; $name is the meeting.
step-note-write = Write the note{ QUOTED($name) }
step-note-add = Add lines to the note{ QUOTED($name) }
step-note-agenda = Put picks on the meeting's agenda{ QUOTED($name) }
step-note-remove = Remove lines from the note{ QUOTED($name) }
step-note-restore = Restore a version of the note{ QUOTED($name) }

# Timetable: one stop moved by hand, or all put into the best order; $name is the stop, or the dong.
step-stop-move = Move a stop{ QUOTED($name) }
step-stop-order = Put the stops in order{ QUOTED($name) }
# The order stays, the times are set anew from the beginning; $name is the dong.
step-stop-retime = Set times of the timetable{ QUOTED($name) }

# Suggestions that say the same, put together; $name is the number of the one that stays.
step-suggestion-merge = Merge repeated suggestions{ QUOTED($name) }

# Several suggestions handed to a department at once; $name is the first number and how many more, as 2026-0312 +4.
step-suggestion-assign = Assign suggestions{ QUOTED($name) }

# Several suggestions passed over for a visit at once; $name as above.
step-pick-pass-over = Pass suggestions over{ QUOTED($name) }

# A pick put at another place among the picks; $name is the suggestion's number.
step-pick-move = Reorder picks{ QUOTED($name) }

# Several promises changed at once; $name is the first number and how many more.
step-promise-set = Change promises{ QUOTED($name) }

# The text of a template of answers.
step-reply-template = Change template of answers

# What the parts of the urgency count for.
step-urgency-weights = Change urgency weights

# Logo, issuing department, title and sections of the office's papers.
step-paper-look = Change how papers look

# The invented office.
step-sample-add = Add the sample
step-sample-remove = Remove the sample
step-sample-show = Show the sample
step-sample-hide = Hide the sample

# Note lines and the search index were drawn anew.
step-mend = Draw note lines and the search index anew

# Copies edited apart. A change file taken in ($name is the file), a rule across copies ($name is a number), and the
# other of two values put in place ($name is the row).
step-exchange-import = Take in change file{ QUOTED($name) }
step-exchange-rule = Settle what two copies made{ QUOTED($name) }
step-exchange-other-value = Take the other value{ QUOTED($name) }
