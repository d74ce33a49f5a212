### Words of the papers around a visit: plan, timetable, attendee list, remarks sheet, result report, ledger, board. The page of the window does not carry them.

# What kind of paper it is; stands in the file's properties.
paper-kind-plan = Visit plan
paper-kind-timetable = Timetable
paper-kind-attendees = Attendee list
paper-kind-remarks = Remarks sheet
paper-kind-result = Result report
paper-kind-ledger = Ledger of promises
paper-kind-board = Board

# Titles, large at the top. $dong is the dong's name.
paper-title-plan = Visit plan: alley office in { $dong }
paper-title-timetable = Timetable: { $dong }
paper-title-attendees = Attendee list: alley office in { $dong }
paper-title-remarks = Remarks sheet: alley office in { $dong }
paper-title-visit-result = Result report: alley office in { $dong }
# $title is the meeting's own title.
paper-title-meeting-result = Result report: { $title }
paper-title-board = Board of the alley office

# Headings of parts; numbers stand in front of them.
paper-part-overview = Overview
paper-part-timetable = Timetable
paper-part-matters = Suggestions and what is planned
paper-part-admin = Preparations
paper-part-along = Who goes along
paper-part-officials = From the district office
paper-part-guests = Merchants and neighbours
paper-part-seating = Seating
paper-part-greeting = Greeting
paper-part-lines = Lines to take
paper-part-matters-said = Matter by matter
paper-part-questions = Likely questions and answers
paper-part-promised = Earlier promises and where they stand
paper-part-background = Background
paper-part-asked = What was asked and answered
paper-part-promises = What was promised
paper-part-decided = What was decided
paper-part-follow-up = What follows
paper-part-progress = Progress
paper-part-list = The promises
paper-part-figures = Key figures
paper-part-dongs = Dong by dong
paper-part-next = Where to go next

# Labels in front of a colon.
paper-when = When
paper-where = Where
paper-alleys = Alley districts
paper-who = Attending
paper-why = Purpose
paper-people = People
paper-meetings = Meetings
paper-to-say = To say
paper-decision = To decide
paper-asked-back = Asked back
paper-view = Department’s view
paper-answer = Answer

# What is not set yet.
paper-undecided = to be decided

# Who is there: $first is the title and name of whoever stands first of the office, $office how many of the office there are, $guests how many merchants and neighbours.
paper-attending = { $first } and others: { NUMBER($office) } from the office, { NUMBER($guests) } merchants and neighbours
paper-attendees-counted = { NUMBER($office) } from the office, { NUMBER($guests) } merchants and neighbours, { NUMBER($all) } in all
# $named are people with commas between them, $count more are not named.
paper-and-more-people = { $named } and { NUMBER($count) } more

# Heads of columns.
paper-column-row = No.
paper-column-time = Time
paper-column-minutes = Min.
paper-column-place = Place
paper-column-owner = Officer
paper-column-remarks = Remarks
paper-column-matter = Suggestion
paper-column-measure = What is planned
paper-column-promise = Promise
paper-column-in-charge = In charge
paper-column-moment = When
paper-column-task = Task
paper-column-done = Done
paper-column-organisation = Organisation
paper-column-title = Title
paper-column-name = Name
paper-column-role = Role
paper-column-brings-up = Will bring up
paper-column-present = Present
paper-column-asked = Asked
paper-column-answer = Answer
paper-column-number-day = No. · made on

# Below the day on which a promise was kept.
paper-done = done

# The way to a stop.
paper-on-foot = { NUMBER($minutes) } min on foot
paper-by-car = { NUMBER($minutes) } min by car

# The plan: entries of the part about what is asked.
paper-plan-picks = Suggestions taken up on this visit
paper-plan-promises = Open promises in this dong
# $text is what the mayor has to decide on a suggestion.
paper-to-decide = To decide: { $text }
# What will be done where nobody has said it yet.
paper-looked-into = The department is looking into it
paper-more-promises = { $count ->
    [one] { NUMBER($count) } more promise is open.
   *[other] { NUMBER($count) } more promises are open.
}
paper-plan-enclosed = Enclosed: attendee list, 1 copy.

# The attendee list: what stands beside somebody who was invited because of a suggestion.
paper-invited = Sent a picked suggestion

# The greeting of the remarks sheet. $name is title and name of the speaker; $place the dong and the first alley district.
paper-greeting-name = Good day, I am { $name }.
paper-greeting-place = Thank you, merchants and neighbours of { $place }, for taking the time to be here.
paper-greeting-matters = { $count ->
    [one] Today we look together, on the spot, at one of the suggestions that you sent us.
   *[other] Today we look together, on the spot, at { NUMBER($count) } of the suggestions that you sent us.
}
paper-greeting-promises = { $count ->
    [one] I will also tell you how far the promise that we made is.
   *[other] I will also tell you how far the { NUMBER($count) } promises that we made are.
}
paper-greeting-listen = Please speak freely: I will listen, and what can be answered I will answer here and now.
paper-greeting-draft = The greeting is a draft from the records of the visit. Adapt it to the occasion.
# A deadline that has passed.
paper-until-late = due { $date } (overdue)
paper-nothing-to-say = Nothing has been prepared.

# The result.
paper-no-meeting = none held
paper-not-held = The visit is not marked as held yet; this is what the records say so far.
paper-answered-later = To be answered after review
# $numbers of promises in the ledger.
paper-promised-as = Promise { $numbers }
paper-follow-promises = { $count ->
    [one] One promise is followed up in the ledger (due { $date })
   *[other] { NUMBER($count) } promises are followed up in the ledger (the first is due { $date })
}
paper-follow-replies = { $count ->
    [one] Whoever sent the picked suggestion { $numbers } is told the answer
   *[other] Those who sent the { NUMBER($count) } picked suggestions ({ $numbers }) are told the answers
}
# $count stores were asked to join the voucher scheme.
paper-follow-stores = Stores asked to join the Onnuri scheme: { NUMBER($count) }; joined { NUMBER($joined) }, will join { NUMBER($will) }, refused { NUMBER($refused) }, other { NUMBER($others) }

# The ledger: which promises it lists.
paper-ledger-all = All promises
paper-ledger-chosen = Chosen promises
paper-ledger-open = Open promises

# The board on one page.
paper-board-membership = Onnuri membership
# $part member stores of $whole stores that may join.
paper-board-members = { $part } of { $whole } stores
paper-board-dongs = { $count ->
    [one] { NUMBER($count) } dong
   *[other] { NUMBER($count) } dongs
}
paper-board-of-dongs = of { NUMBER($of) }
paper-board-suggestions = Suggestions to answer
paper-board-late = { NUMBER($count) } late
paper-board-promises = Open promises
paper-board-overdue = { NUMBER($count) } overdue
paper-board-rate = Rate
paper-board-part = Members/of
paper-board-last = Last visit
paper-board-next = Next visit
paper-board-unit = Suggestions to answer and open promises; in brackets: late or overdue
# $sources of the membership figures, as of $date; the rest comes from the office's own records of $today.
paper-board-rests-on = Rate: member stores of those that may join ({ $sources }, as of { $date }). The other figures: records of the mayor’s office, { $today }.

# What stands where nothing is.
paper-no-timetable = There is no timetable yet.
paper-none-picked = No suggestion was picked.
paper-no-promises = There is no such promise.
paper-no-tasks = No tasks have been written down yet.
paper-no-officials = Nobody of the office is on the list yet.
paper-no-guests = No merchants or neighbours are on the list yet.
paper-no-lines = No lines to take have been written yet.
paper-no-questions = No likely questions have been written yet.
paper-no-background = No background has been written yet.
paper-none-asked = The notes hold no suggestion or question.
paper-none-decided = No decision is on record.
paper-no-follow-up = Nothing is left to follow up.
paper-ledger-empty = The ledger holds no such promise.
paper-board-empty = There are no dongs.
paper-board-none-next = There is no visit to propose.
