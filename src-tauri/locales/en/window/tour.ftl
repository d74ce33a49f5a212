### 순회 작업 공간 / The workspace of tours and visits.

## 목록 / The list

tour-choose = Tour to show
tour-all = All tours
# An entry of the choice of tours; $visits is how many visits it has.
tour-option = { $name } ({ NUMBER($visits) })
tour-new = New tour
tour-edit = Edit tour
tour-make = Make
tour-save = Save
tour-visit-new = New visit
tour-visit-make = Make the visit
tour-ahead = Visits ahead: { NUMBER($count) }
tour-behind = Past visits: { NUMBER($count) }
tour-show-all = Show all { NUMBER($count) }
tour-empty = No visit is planned
tour-empty-hint = Choose a dong under “Where to go next” and the visit is made at once. Or press a day in the calendar.
tour-date = Date
tour-neighborhood = Dong
tour-desk = Desk
tour-purpose = Purpose
tour-state = State

## 달력 / The calendar

tour-calendar = Calendar of visits
tour-month = { $month ->
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
   *[other] December
} { NUMBER($year, useGrouping: "false") }
tour-month-before = Month before
tour-month-this = This month
tour-month-after = Next month
# Seven words with a space between, Sunday first.
tour-weekdays = Sun Mon Tue Wed Thu Fri Sat
tour-day-new = New visit on { DATE($date) }
# $names are the alley districts of the visit that are closed that day.
tour-closed = Closed that day: { $names }
tour-conflicts = Timetable conflicts: { NUMBER($count) }
tour-restricted = Events are restricted before an election

## 제안 / Where to go next

tour-next = Where to go next
tour-next-basis = By coverage, suggestions, promises
# $score is from 0 to 100.
tour-next-score = { NUMBER($score) } points
tour-next-points = Coverage { $coverage } + urgency of suggestions { $urgency } + promises due { $promises } points (of 100, from this workspace as of today)
tour-next-make = Make visit
tour-next-make-named = Make visit: { $name }
tour-next-none = Every dong has a visit planned.
tour-purpose-follow = { $name }: suggestions and promises on site, meeting with merchants
tour-purpose-first = { $name }: meeting with the alley's merchants

## 만들기 / Dialogs

tour-date-missing = Choose a date.
tour-starts = Start
tour-ends = End
tour-span-wrong = The end must come after the start.
tour-none = Not in a tour
tour-desk-hint = For example a snack bar in the alley
tour-purpose-hint = Why, in one sentence
tour-alleys = Alley districts
tour-alleys-none = This dong has no alley district.
tour-tour-name = Name of the tour
tour-tour-name-hint = For example Alley tour, second half of 2026
tour-tour-name-missing = Give it a name.
tour-first-day = First day
tour-last-day = Last day
tour-days-wrong = The last day comes before the first.
tour-note = Note
# $date is the day of the visit.
tour-visit-made = The visit to { $name } on { DATE($date) } is made.

## 일정 파일 / Calendar files

tour-calendar-out = Export calendar
tour-calendar-in = Import calendar
tour-calendar-written = Wrote { NUMBER($rows) } events to “{ $name }”.
tour-calendar-read = Read { NUMBER($rows) } events from “{ $name }”. A whole day comes in as a day off, an event that names a dong as a visit.
tour-calendar-new = New
tour-calendar-known = There already
tour-calendar-elsewhere = Passed over, no dong named
tour-calendar-refused = Could not be read
tour-calendar-take = Import
tour-calendar-taken = Imported { NUMBER($taken) } events from “{ $name }”.

## 방문 / A visit

# $name is the dong.
tour-visit-title = Visit to { $name }
tour-visit-links = What belongs to this visit
tour-visit-trace = Follow the trace
tour-visit-remove = Delete visit
tour-visit-removed = The visit to { $name } is deleted.
# $name is a stop, a person, a task or a line that was taken out.
tour-removed = “{ $name }” is deleted.
tour-address = Address
tour-alley-in = + Add
tour-alley-out = Take out { $name }
tour-conflict = Needs mending
tour-flag = To be checked

## 시간계획 / The timetable

tour-timetable = Timetable
tour-timetable-hint = Changes are saved at once. Enter and the arrows move between cells; Alt+↑/↓, or dragging the number, moves a row.
tour-time = Time
tour-length = Length
tour-what = What
tour-place = Where
tour-officer = Who
tour-remarks = Remarks
tour-order = Order
tour-more = More
tour-minutes = min
# Names a box of a table, read aloud: $column is the column, $stop the row.
tour-cell = { $stop }: { $column }
tour-time-unclear = This is no time of day. Write 14:30 or 1430.
tour-length-unclear = Write between 1 and 1,440 minutes.
tour-what-missing = Write what happens. To delete the row, press the bin on the right.
tour-details = Details
tour-remove = Delete
tour-grip = { $number } { $stop }: move
tour-grip-hint = Drag, or Alt+↑/↓
tour-lock = Lock { $stop }
tour-locked-hint = Locked: the automatic order leaves its place and time alone. Press to unlock.
tour-unlocked-hint = Lock its place and time
tour-moved = “{ $name }” is moved. The times are as they were.
tour-stop-new = Add a stop
tour-stop-new-hint = What happens, then Enter; or paste rows
tour-stop-new-alley = Alley district of the new stop
tour-stop-new-alley-none = Alley district (if any)
tour-travel = Way of getting there
tour-leg-source = Estimated from the distance between the coordinates, with the pace of a walking group and detours.
tour-leg-unknown = place not known
tour-slack = { MINUTES($minutes) } to spare
tour-short = { MINUTES($minutes) } short
tour-kind = Kind
tour-alley = Alley district
tour-not-before = Not before
tour-not-after = Over by
tour-coordinates = Latitude, longitude
tour-coordinates-hint = For example 35.1236, 126.8759
tour-coordinates-unclear = Write latitude and longitude with a comma between.
# $span is from the first start to the last end, as 14:00~16:20.
tour-sum = { $stops ->
    [one] 1 stop
   *[other] { NUMBER($stops) } stops
} · { $span } · { MINUTES($legs) } on the way · { MINUTES($slack) } to spare
tour-copy = Copy table
tour-copy-hint = Copies the timetable, to be pasted into a spreadsheet or a document.
tour-copied = Copied { NUMBER($count) } rows of the timetable.
tour-pasted = Pasted { NUMBER($count) } stops.
tour-retime = Set times
tour-retime-hint = Keeps the order and sets the times anew from the visit's start, with the ways between. Locked stops keep their time.
tour-retimed = The times are set in this order.
tour-order-do = Best order
tour-order-busy = Looking…
tour-order-hint = Finds the order with the least lateness and the shortest ways. Locked stops stay.
tour-ordered = The stops are in the best order found.
tour-order-why = Why this order
tour-order-own = Your order
tour-order-best = Best order
tour-order-good = Order found
tour-order-idle = On the way, waiting
tour-order-late = Late

## 동선 그림 / The route

tour-map = Route
tour-map-schematic = Drawn from the coordinates
# Stands beside a map with the outline of its dong; $source publishes it, $date is its day.
tour-map-outline = Outline of the dong: { $source }, { $date }
# $route names all stops in order, with the ways between.
tour-map-told = Sketch of the route: { $route }
tour-map-leg = after { MINUTES($minutes) }{" "}
tour-map-none = No stop has coordinates yet. Choose an alley district in a stop's details and it is drawn.
tour-map-unknown = Place not known: { $numbers }

## 참석자 / The roster

tour-roster = Attendees
tour-roster-count = { NUMBER($count) } people ({ NUMBER($along) } go along)
tour-name = Name
tour-title = Title
tour-organisation = Stands for
tour-side = Side
tour-side-along = Goes along
tour-side-there = Met there
tour-brings-up = Will bring up
tour-name-missing = Write a name.
tour-attendee-new = Add an attendee
tour-attendee-new-hint = An attendee's name, then Enter

## 말씀자료 / The remarks sheet

tour-remarks-sheet = Remarks sheet
# $kind is 핵심메시지, 예상질의 and the like.
tour-line-new = Add: { $kind }
tour-line-missing = Write the line. To delete it, press the bin on the right.
tour-answer-to = Answer to { $name }
tour-answer-hint = The answer

## 건의 / The picks

tour-picks = Suggestions taken up
tour-picks-go = Pick in 119 phone
tour-picks-none = Nothing is picked yet. Pick two or three in 119 phone and write down why.
tour-pick-reason = Why: { $reason }

## 점검표 / The checklist

tour-checklist = Checklist
tour-checklist-done = { NUMBER($done) } of { NUMBER($all) } done
# $date is the day by which it is due.
tour-until = by { $date }
tour-late = Overdue
tour-task = Task
tour-task-done = { $task } is done
tour-task-missing = Write what is to be done.
# $moment is D-7, D-day and the like.
tour-task-new = Add for { $moment }
tour-owner = Owner
