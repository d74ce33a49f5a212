### The workspace of suggestions (the 119 phone).

## Logging

suggestions-intake = Log suggestions
suggestions-paste = Paste texts
suggestions-paste-hint = Paste a text or a chat here (N) · several at once are fine
suggestions-log = Log
# $count texts were pasted.
suggestions-log-each = Log { NUMBER($count) }
suggestions-log-together = Log as one
suggestions-log-keys = Enter logs · Shift+Enter new line · Esc clears
# $count texts were pasted.
suggestions-several = Read as { NUMBER($count) } texts. Look them over below; Enter logs them.
suggestions-import = Import a file
# $number of the intake book, $dong or that there is none.
suggestions-logged = Logged { $number } · { $dong }
suggestions-by-hand = Set by hand
# A proposal that is not sure enough to be filled in.
suggestions-perhaps = Perhaps { $name }? ({ NUMBER($percent) }% sure)
suggestions-nothing-proposed = Not found in the text
suggestions-earlier = Answered or promised before?
suggestions-earlier-none = No answer or promise like it.
# What was said when it was answered, closed or promised.
suggestions-earlier-said = Then: { $answer }
suggestions-alike = Similar suggestions
suggestions-alike-none = None like it.
suggestions-will-merge = Merges on logging
suggestions-receipt = Receipt
# Counts of texts or rows.
suggestions-receipt-counts = Read { NUMBER($read) } · logged { NUMBER($taken) } · there already { NUMBER($unchanged) } · refused { NUMBER($refused) }
suggestions-receipt-undo = Undo all
# What came in last, and parts of it; the number follows.
suggestions-batch-new = Just came in
suggestions-batch-no-dong = No dong
suggestions-batch-alike = Perhaps repeats
# Rows of a preview that are not shown.
suggestions-trial-more = … and { NUMBER($count) } more.
# $name of the file.
suggestions-trial-file = Read from { $name }. Look it over and log it; nothing has been logged yet.

## The inbox

suggestions-views = Views of the 119 phone
suggestions-inbox = Inbox
suggestions-triage = Triage for a visit
suggestions-filters = Narrow the inbox down
suggestions-filter-open = To do
suggestions-filter-overdue = Reply overdue
suggestions-filter-all = All
suggestions-filter-none = Clear
suggestions-all-dongs = All dongs
suggestions-all-categories = All categories
suggestions-all-departments = All departments
suggestions-no-dong = Dong unknown
suggestions-no-alley = Alley unknown
suggestions-no-category = No category
suggestions-no-department = No department
suggestions-find = Text, name, number
# How many rows are shown, of all, and how many replies are late.
suggestions-shown = { NUMBER($shown) } of { NUMBER($all) } · { NUMBER($overdue) } overdue
suggestions-empty = No suggestions yet
suggestions-empty-hint = Paste a text above and press Enter. Dong, alley and category are read from it.
suggestions-none-fit = Nothing fits
suggestions-none-fit-hint = Clear the filter or choose another state.
suggestions-choose = Choose
# $number of the intake book.
suggestions-choose-one = Choose { $number }
suggestions-choose-none = Choose none
suggestions-choose-department = Choose a department
# Rows chosen for a common step.
suggestions-chosen = { NUMBER($count) } chosen
suggestions-clock = Reply clock
suggestions-clock-what = 48 hours from intake. Saturdays, Sundays and holidays do not count.
# $due is a moment.
suggestions-clock-title = Reply due { $due } (48 hours without Saturdays, Sundays and holidays)
# Working days since the reply was due; short, for a narrow column.
suggestions-clock-days-over = { NUMBER($days) } days over
# Working days until the reply is due; short, for a narrow column.
suggestions-clock-days-left = { NUMBER($days) } days left
# $length of time as 3시간.
suggestions-clock-over = { $length } over
# $length of time as 3시간.
suggestions-clock-left = { $length } left
suggestions-clock-kept = In time
suggestions-clock-late = Told late
suggestions-state = State
suggestions-text = Text
suggestions-dong = Dong
suggestions-alley = Alley district
suggestions-category = Category
suggestions-department = Department
suggestions-officer = Officer
suggestions-sender = Sender
suggestions-phone = Phone
suggestions-channel = Came by
suggestions-received = Received
suggestions-received-at = Received at
suggestions-store = Store
suggestions-text-correct = Correct the text
suggestions-text-keys = Ctrl+Enter saves · Esc cancels
# $number of the intake book, $what was corrected as in Phone.
suggestions-corrected = { $number }: { $what } corrected
suggestions-assign = Assign
suggestions-merge = Merge repeats
suggestions-merge-about = Choose the one that stays. The others go under it with every sender and text kept. Undo splits them again.
# How many suggestions become one.
suggestions-merge-do = Merge { NUMBER($count) }
suggestions-merge-here = Merge here
# $number of the one that stays.
suggestions-merged = Merged { NUMBER($count) } into { $number }
suggestions-merged-away = This one was merged into another.
suggestions-merged-open = Open it

## One suggestion

suggestions-detail = The suggestion
# $number of the repeat.
suggestions-also = Repeat { $number }
suggestions-trace = Follow the trace
suggestions-promise = Make it a promise
suggestions-history = History
suggestions-on-site = On site
suggestions-on-site-unknown = Not looked at
suggestions-on-site-yes = Can be solved
suggestions-on-site-no = Cannot
# $score is rounded.
suggestions-score = Urgency { NUMBER($score) } of 100
suggestions-score-what = Urgency out of 100: safety, repeats, age, season and on-site, weighted.
# $reason is a person's own.
suggestions-overruled = Set by hand (computed { NUMBER($computed) }): { $reason }
suggestions-part-safety = Safety
suggestions-part-repeats = Repeats
suggestions-part-age = Age
suggestions-part-season = Season
suggestions-part-on-site = On site
# The answer that a similar one got.
suggestions-was-answered = Answer: { $answer }
suggestions-answer = Answer
suggestions-templates = Templates
suggestions-templates-edit = Edit templates
suggestions-templates-about = Everybody in the office answers with these. What stands in braces is filled in for each suggestion.
# $name of a template, as a state of the ledger.
suggestions-template-kept = Template ‘{ $name }’ changed
suggestions-reply-received = Received
suggestions-answer-hint = Choose a template or write. Ctrl+Enter keeps it.
# Names of placeholders.
suggestions-answer-open = Still open: { $names }
suggestions-answer-keep = Keep the answer
suggestions-answer-kept = Answer kept
suggestions-answer-copy = Copy answer
suggestions-answer-copied = The answer is copied. Note below who told the merchant once it is sent.
suggestions-blank-sender = sender
suggestions-blank-received-on = day received
suggestions-blank-reply-due = reply due
suggestions-blank-subject = subject
suggestions-blank-department = department
suggestions-blank-officer = officer
suggestions-blank-deadline = deadline
suggestions-blank-reason = reason
suggestions-blank-agency = agency
suggestions-blank-office = office
suggestions-told = Tell the merchant
suggestions-told-how = How
suggestions-told-who = Who
suggestions-told-at = When
suggestions-told-do = Told
suggestions-told-first = Keep the answer first; then note who told the merchant.
suggestions-told-kept = Noted that the merchant was told
# $at a moment, $how by which way and whom.
suggestions-told-on = Told { $at } · { $how }
# The answer has changed since this sender was told: what it says, the head of the fields for telling anew, and when that was done.
suggestions-told-old = The answer has changed since. Tell it again.
suggestions-told-again = Tell the new answer
suggestions-told-again-on = Told again { $at } · { $how }
# Of all who brought the same matter, how many have not been told; the short one stands in a list.
suggestions-untold = { NUMBER($untold) } of { NUMBER($senders) } senders not told
suggestions-untold-short = { NUMBER($untold) }/{ NUMBER($senders) } to tell
suggestions-close = Close without answer…
suggestions-close-reason = Reason
suggestions-close-do = Close
# $reason is a person's own.
suggestions-closed-because = Closed because: { $reason }

## Triage

suggestions-visit = Visit
suggestions-visits-ahead = Ahead
suggestions-visits-behind = Held
suggestions-no-visits = No visits yet
suggestions-no-visits-hint = Plan a visit in Tour; its suggestions are picked here.
# Counts for the visit.
suggestions-triage-counts = { NUMBER($picked) } picked · { NUMBER($open) } open · { NUMBER($rejected) } passed over
# How many are picked.
suggestions-picked = Picked: { NUMBER($count) } (2 or 3)
# How many are picked.
suggestions-picked-many = { NUMBER($count) } are picked. A visit has time for 2 or 3; page one of the packet takes the first ones.
suggestions-picked-none = None yet. Press P on a candidate, or Pick.
# How many are undecided.
suggestions-candidates = Candidates: { NUMBER($count) }, the most urgent first
# How many more there are.
suggestions-candidates-more = Show { NUMBER($count) } more candidates
suggestions-candidates-none = No candidates left.
# How many were passed over.
suggestions-rejected = Passed over: { NUMBER($count) }
suggestions-pick = Pick
suggestions-reject = Pass over
suggestions-undecide = Take back
suggestions-edit-reason = Edit reason
suggestions-parts = Parts of the score
suggestions-release = Use the computed score
suggestions-why = Why:
suggestions-why-picked = Why it is picked
suggestions-why-rejected = Why it is passed over
suggestions-to-decide = To decide:
# $place from 1.
suggestions-place-why = Why it goes to place { NUMBER($place) } (kept with this visit)
# $number of the intake book.
suggestions-placed = Moved { $number } to place { NUMBER($place) }
# $place from 1, $reason is a person's own.
suggestions-ranked = Put at place { NUMBER($place) } by hand: { $reason }
# $number of the intake book.
suggestions-released = { $number }: the computed score counts again
suggestions-keep = Keep
suggestions-invited = Invited
suggestions-came = Came
suggestions-came-not = Did not come
suggestions-attendance = Attendance
suggestions-attendance-unknown = Not known yet
suggestions-decided-picked = Picked
suggestions-decided-rejected = Passed over
# How many are undecided.
suggestions-pass-over = Pass the other { NUMBER($count) } over
suggestions-pass-over-hint = Kept for all that have no reason of their own below. One undo takes it back.
# Read aloud for a field; $number of the intake book.
suggestions-why-own = Reason for { $number } alone
suggestions-why-same = As above
# How many.
suggestions-passed-over = Passed { NUMBER($count) } over
suggestions-weights = Weights of urgency
suggestions-weights-hint = The order follows at once. Kept weights count for the whole office.
suggestions-weights-keep = Keep these
suggestions-weights-back = Back
suggestions-weights-kept = Weights kept
suggestions-balance = Balance between dongs
# $share is a percentage.
suggestions-balance-hint = Overall { $share } picked ({ NUMBER($picked) } of { NUMBER($suggestions) } suggestions)
suggestions-balance-visits = Visits
suggestions-balance-picked = Picked/all
suggestions-balance-share = Share
# One dong.
suggestions-balance-what = { $name }: { NUMBER($picked) } of { NUMBER($suggestions) } suggestions picked, { NUMBER($rejected) } passed over (merged ones count once)
