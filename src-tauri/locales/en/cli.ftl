### What `alley` says at a terminal: answers, questions, refusals, heads of tables.

# No folder of a workspace was named.
cli-workspace-missing = It is not said which workspace is meant. Nothing was changed. Write ‘alley -w FOLDER …’, or set ALLEY_WORKSPACE.
# A recovery code with a wrong letter or too short.
cli-recovery-code-mistyped = The recovery code is mistyped. The workspace is as it was. Compare it with the paper that was kept.
# A passphrase is needed and nobody sits at the terminal.
cli-passphrase-nobody = A passphrase is needed and there is nobody to ask. The workspace is as it was. Use --key-file or --passphrase-file.
# Questions for a passphrase; a colon follows.
cli-passphrase-prompt = Passphrase
cli-passphrase-new = New passphrase
cli-passphrase-again = New passphrase again
# The two did not agree.
cli-passphrases-differ = The two passphrases differ. Nothing was made. Try again.

# A workspace was made. $code is written down and kept; it opens the workspace when the passphrase is lost.
cli-new-done = The workspace was made: { $path }
cli-recovery-code = Recovery code: { $code }
    Write it down and keep it safe. It is the only way in when the passphrase is lost, and it is not shown again.

# A step was done. $name is the step's name, $step its number.
cli-taken-back = Taken back: { $name } — ‘alley redo’ does it again (step { NUMBER($step, useGrouping: "false") })
cli-done = { $name } — ‘alley undo’ takes it back (step { NUMBER($step, useGrouping: "false") })
cli-nothing-changed = Nothing was changed.
# Undo left a field as it is because it was changed again since.
cli-left-alone = Changed again since, so left as it is: { $field }
# In a list of steps: this one was taken back.
cli-undone = undone
# A list without rows, and a list that goes on.
cli-empty = None.
cli-more = There are more; raise --limit.
# A file was written.
cli-written = Saved: { $path } ({ NUMBER($rows) } rows)
# A report was written; the second of a format without pages, the third begins the name of its file.
cli-report-written = Written: { $path } ({ NUMBER($pages) } pages)
cli-report-saved = Written: { $path }
cli-whitepaper-file = white-paper
# `alley paper` was asked for a paper about a visit without naming one.
cli-paper-of-no-visit = The paper is about a visit, but none was named. Nothing was made. Name a dong, or dong@date, with --visit; for the result of a meeting use --meeting.

# Things that a name or number did not find. $name is what was typed.
cli-date-unreadable = ‘{ $name }’ cannot be read as a date. Nothing was changed. Write it as 2026-12-03.
cli-key-unreadable = ‘{ $name }’ is not a key. Nothing was changed. Give an id as --json shows it.
cli-visit-unknown = There is no visit ‘{ $name }’. Nothing was changed. Choose one of ‘alley visit list’.
cli-tour-unknown = There is no tour ‘{ $name }’. Nothing was changed. Choose one of ‘alley tour list’.
cli-alley-unknown = There is no alley district ‘{ $name }’. Nothing was changed. Check the name.
# $names lists the first few of them.
cli-alley-several = Several alley districts have ‘{ $name }’ in their names ({ $names }). Nothing was changed. Give the whole name.
# $count leaders of different associations bear the name.
cli-leader-several = { NUMBER($count) } cards bear the name ‘{ $name }’. Give the association too (--association).
cli-association-unknown = ‘{ $name }’ does not name exactly one merchant association. Nothing was changed. Give the whole name.
# $known lists the departments.
cli-department-unknown = There is no department ‘{ $name }’. Nothing was changed. Departments: { $known }
cli-suggestion-unknown = There is no suggestion numbered ‘{ $name }’. Nothing was changed. Choose one of ‘alley suggestion list’.
cli-promise-unknown = There is no promise numbered ‘{ $name }’. Nothing was changed. Choose one of ‘alley promise list’.
cli-meeting-unknown = ‘{ $name }’ does not name exactly one meeting. Nothing was changed. Choose one of ‘alley meeting list’.
# Lines, photos and documents of a meeting's note by their number from the top.
cli-line-unknown = The note has no line { $name }. Nothing was attached. Count the lines with ‘alley meeting show’.
cli-photo-unknown = There is no number { $name } in the list of attachments. Nothing was changed. Choose one of ‘alley meeting photo list’.
# The same photo or document was attached to that line before; $name is its file.
cli-photo-there = Attached already: { $name }
# The file told where the photo was taken; it was left out.
cli-photo-place-removed = Where it was taken was left out. To keep it, attach it again with --keep-place.
# In a list: this one never leaves in a print or export.
cli-photo-stays = stays in the office
# Two versions of a note were compared, line by line.
cli-compared = Lines added { NUMBER($added) }, removed { NUMBER($removed) }, changed { NUMBER($changed) }
# $name is the number typed, $count how many stops there are.
cli-stop-unknown = There is no stop { $name } ({ NUMBER($count) } in all). The timetable is as it was.
cli-call-name-missing = The command's name is missing. Nothing was changed. Choose one of ‘alley call --list’.
# What was typed for --column.
cli-column-malformed = ‘{ $name }’: write it as ‘HEADER=FIELD’. Nothing was changed.

# Receipt of an import.
cli-import-receipt = { $file } ({ $encoding }): { NUMBER($read) } rows read, { NUMBER($taken) } taken, { NUMBER($filtered) } of other places, { NUMBER($unchanged) } unchanged, { NUMBER($refused) } refused
cli-import-more-refusals = … { NUMBER($count) } more refused rows; --json lists all.
cli-import-done = Imported. ‘alley undo’ takes it back (step { NUMBER($step, useGrouping: "false") })
cli-import-unchanged = The workspace is as it was.
# A department's answer before it is taken: what stands here, what the file says; empty is said as “nothing”.
cli-answer = { $field }: { $ours } → { $theirs }
cli-answer-changed-here = { $field }: { $ours } → { $theirs } [changed here, too: taken with --theirs only]
cli-answer-none = nothing
cli-answers-none = Nothing new is answered.
cli-answers-preview = { NUMBER($promises) } promises are answered. Nothing was taken yet.

# Packets; the first two stand in a table.
cli-packet-made = made
cli-packet-same = unchanged
# Dongs of which no changed pages were made, because nothing changed or no packet was made before. $names lists them.
cli-packet-no-changes = No changed pages: { $names }
# Pages of a packet that changed since it was made before; $name is the dong.
cli-packet-changed-pages = { $name }: changed pages { $pages }
# A letter that no font has. $glyph is its code, $name the dong.
cli-packet-glyph = { $name }: a letter that no font has was printed as □ ({ $glyph }).
# Questions for the password of a packet's file; a colon follows. And nobody sits at the terminal to answer them.
cli-packet-password-prompt = Password of the packet's file
cli-packet-password-again = Once more
cli-packet-password-nobody = Nobody is there to be asked for the password. Nothing was made. Use --password-file.
# $part says what had no room on page one.
cli-packet-left-out = { $name }, page one: { $part }

# Backups. $megabytes has one decimal.
cli-backed-up = A backup was made, opened again and checked: { $path } ({ $megabytes } MB)
# $when is a date and time, as 2026-11-23 09:00.
cli-backup-last = Last backup: { $when }
cli-restored = Restored: { $path } ({ $megabytes } MB)
# What stood there before was moved, not deleted.
cli-set-aside = The workspace that stood there was set aside: { $path }
# The check of a workspace.
cli-check-sound = Nothing is wrong ({ NUMBER($rows) } rows, { NUMBER($steps) } steps).
cli-check-unsound = Something is wrong ({ NUMBER($rows) } rows, { NUMBER($steps) } steps):
cli-check-failed = The check found something wrong. Nothing was changed. Do what is said of each.

# The sample.
cli-sample-there = The sample is shown ({ NUMBER($rows) } rows). ‘alley sample remove’ takes it away.
cli-sample-gone = There is no sample ({ NUMBER($rows) } rows were removed).

# Rows were made or changed; $name is the new row's name.
cli-made = Made: { $name }
cli-changed = Changed.
# A word that is none of a list's choices; $known lists them.
cli-word-unknown = ‘{ $name }’ cannot be used here. Nothing was changed. Choose one of: { $known }
# What the text of a suggestion speaks for; $percent is how sure, $why the reasons.
cli-proposal-dong = Proposed dong: { $name } ({ NUMBER($percent) }%) — { $why }
cli-proposal-category = Proposed category: { $name } ({ NUMBER($percent) }%) — { $why }
cli-proposal-duplicate = There is a similar suggestion ({ NUMBER($percent) }%) — { $why }
# The score of a suggestion, out of 100; its parts follow.
cli-urgency = Urgency { NUMBER($score) }
# Two versions of the store file compared; dates as 2026-06-30.
cli-store-changes = { DATE($from) } to { DATE($to) }: { NUMBER($opened) } stores opened, { NUMBER($closed) } closed, { NUMBER($moved) } moved
# Two imports of the member file compared; $from and $to are dates.
cli-member-changes = From { $from } to { $to }: { NUMBER($joined) } joined, { NUMBER($left) } left, { NUMBER($kinds) } take other vouchers
cli-one-version = There is only one version of the stores, so nothing to compare. Import the file of another date.
# In a table of stores: it takes the vouchers.
cli-member = member
# Above the board.
cli-sample-shown = This is the sample. ‘alley sample hide’ turns back to the office's own rows.

## Heads of table columns.

cli-column-dong = Dong
cli-column-kibibytes = KB
cli-column-kind = Kind
cli-column-made = Made
cli-column-mebibytes = MB
cli-column-number = No.
cli-column-pages = Pages
cli-column-path = File
cli-column-pixels = Pixels
cli-column-state = State
cli-column-text = Text
cli-column-title = Title
cli-column-what = What
cli-column-when = When
cli-column-who = Who
cli-column-address = Address
cli-column-alley = Alley district
cli-column-alleys = Alley districts
cli-column-as-of = As of
cli-column-category = Category
cli-column-date = Date
cli-column-deadline = Deadline
cli-column-department = Department
cli-column-desk = Desk
cli-column-fraction = Members/eligible
cli-column-from = From
cli-column-key = id
cli-column-last-visit = Last visit
cli-column-metres = Distance (m)
cli-column-name = Name
cli-column-next-visit = Next visit
cli-column-open-promises = Open promises
cli-column-open-suggestions = Open suggestions
cli-column-over = Days over
cli-column-place = Place
cli-column-planned = Planned
cli-column-promise = Promise
cli-column-rate = Rate (%)
cli-column-remarks = Remarks
cli-column-reply = Reply
cli-column-score = Score
cli-column-slack = Slack
cli-column-start = Start
cli-column-time = Time
cli-column-trade = Trade
cli-column-until = Until
cli-column-visits = Visits
cli-column-way = Way
cli-column-why = Why

# Copies edited apart.
cli-changes-written = Change file written: { $path } ({ NUMBER($steps) } steps, { NUMBER($changes) } values)
cli-changes-copied = Copy made: { $path }
    It opens with the same passphrase. Take it to another computer and exchange change files.
# Receipt: $people and $copy tell which copy wrote the file.
cli-changes-taken = Change file taken in: copy { $copy } { $people }, { NUMBER($steps) } steps, { NUMBER($notes) } notes
cli-changes-came-before = This file was taken in before. Nothing was changed.
cli-changes-waits = An earlier change file has not come yet. This one is kept and taken in by itself once that comes. If there is none, send a change file of this copy there first.
# How many files that had waited came along.
cli-changes-followed = { NUMBER($count) } change files that had waited were taken in as well.
# A field with two values.
cli-changes-two-values = { NUMBER($count) } values were written twice: the later one stands, the other is in the history.
cli-changes-waiting = Change files that wait for earlier ones: { NUMBER($count) }
# This copy's own mark.
cli-changes-own = This copy: { $copy }
# Heads of tables.
cli-column-row = Row
cli-column-copy = Copy
cli-column-last-in = Last taken in
cli-column-last-out = Last sent
cli-column-new = New
cli-column-changed = Changed
cli-column-removed = Removed
cli-column-holds = Stands
cli-column-other = Other value
cli-column-field = Field

# Heads of the three parts of a leader's card: what he or she said at meetings, was promised, and was told. $count lines follow.
cli-leader-said = Said: { NUMBER($count) } lines
cli-leader-promised = Promised: { NUMBER($count) }
cli-leader-told = Told: { NUMBER($count) }

# Below a suggestion into which others were merged: whom of all senders nobody has told yet.
cli-suggestion-untold = { NUMBER($untold) } of { NUMBER($senders) } senders have not been told.
# The matters of a visit or its packet, each to be followed by its number.
cli-trace-matters = { NUMBER($count) } suggestions and promises to follow. Give a number: alley trace NUMBER
