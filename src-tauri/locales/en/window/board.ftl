### The workspace of the board.

# $date is today.
board-as-of = As of { $date }
board-map = Map
# $indicator is what the map is coloured by.
board-map-of = Map of the dongs: { $indicator }. Arrows move, Enter opens.
board-map-of-dong = Map of the alley districts in { $name }. Arrows move, Enter opens.
board-list = List of the dongs
board-list-caption = The dongs and how they stand. Up and down arrows move, Enter opens.
board-choose = What the map is coloured by
board-schematic = A schematic from label points and areas, as no boundaries are loaded.
# $source is what the boundary file asks to be named as its source.
board-boundaries = Boundaries: { $source }
board-closer = Zoom in to see the stores as dots.
board-zoom-in = Zoom in
board-zoom-out = Zoom out
board-zoom-whole = Show all
board-wall = Wall screen
board-wall-keys = 1–5 change the figure · Esc closes
board-crumbs = Where you are

## What the board can be coloured by

board-indicator-membership = Onnuri membership
board-indicator-days = Since the last visit
board-indicator-promises = Open promises
board-indicator-overdue = Overdue promises
board-indicator-suggestions = Open suggestions
board-total-membership = Onnuri membership
board-total-days = Longest unvisited
board-total-promises = Open promises
board-total-overdue = Overdue promises
board-total-suggestions = Open suggestions
# Heads of the narrow columns of the list.
board-column-name = Dong
board-column-alleys = Alleys
board-column-membership = Members
board-column-days = Days since
board-column-promises = Promises
board-column-overdue = Overdue
board-column-suggestions = Suggestions
# The five dongs to look at first, on the wall screen.
board-first-membership = Lowest membership
board-first-days = Longest without a visit
board-first-promises = Most open promises
board-first-overdue = Most overdue promises
board-first-suggestions = Most open suggestions

## Values

board-never = no visit yet
board-unknown = no data
board-unset = not set
board-days = { NUMBER($days) ->
    [one] { NUMBER($days) } day
   *[other] { NUMBER($days) } days
}
board-count = { NUMBER($count) }
board-places = { NUMBER($count) }
board-persons = { NUMBER($count) }
# A gain or loss between two percentages; $points has its sign.
board-points = { $points } pts
# $range is a class such as 10–19, in the legend.
board-class-days = { $range } days
board-class-count = { $range }

## What a figure rests on

board-rate-parts = { NUMBER($members) } members of { NUMBER($eligible) } eligible stores
board-rate-members-source = Members: { $source }, as of { $date }
board-rate-eligible-source = Eligible: { $source }, as of { $date }
board-figure-source = { $source }, as of { $date }
board-source = Source: { $source }
board-own-source = Source: this workspace's own records, { $date }
board-last-visit-on = Last visit { $date }
board-next-visit-on = Next visit { $date }
board-no-visit = Not visited yet
board-no-next-visit = No visit planned
board-promises-parts = { NUMBER($open) } promises to act on, { NUMBER($overdue) } of them past the deadline
board-suggestions-parts = { NUMBER($open) } suggestions without an answer given, { NUMBER($late) } of them late
board-membership-note = { NUMBER($members) } of { NUMBER($eligible) } stores
board-days-note = { $name }
board-days-unvisited = { NUMBER($dongs) } dongs not visited yet
board-promises-note = Not done, refused or handed on
board-overdue-note = In { NUMBER($dongs) } dongs
board-suggestions-note = { NUMBER($late) } past the reply time
board-overdue-count = { NUMBER($overdue) } overdue
board-late-count = { NUMBER($late) } past the reply time
board-no-members = The list of Onnuri member stores has not been imported yet.
board-no-stores = The public file of stores has not been imported yet.

## A dong

board-last-visit = Last visit
board-next-visit = Next visit
board-no-last = none
board-no-next = not planned
board-stores = Stores
board-stores-note = { NUMBER($stores) } stores
board-alleys-of = Alley districts in { $name }
board-alley = Alley district
board-gain = Since designation
board-gain-about = { NUMBER($members) } members before designation (source: district ledger)
board-no-alleys = No alley district is registered in this dong.
board-dot-member = member
board-dot-non-member = non-member
board-dot-other = not eligible

## An alley district

board-no-place = no location given
board-designated = Designated
board-designated-stores = { NUMBER($stores) } stores then
board-eligible-stores = { NUMBER($stores) } eligible
board-closing = Closing day
board-weekday-0 = not fixed
board-weekday-1 = Monday
board-weekday-2 = Tuesday
board-weekday-3 = Wednesday
board-weekday-4 = Thursday
board-weekday-5 = Friday
board-weekday-6 = Saturday
board-weekday-7 = Sunday
board-open = To act on
board-open-value = { NUMBER($promises) } promises · { NUMBER($suggestions) } suggestions
board-membership = Onnuri voucher membership
board-membership-over-time = Membership over time
board-before = Before
board-now = Now
board-designated-mark = Designated { $date }
board-date = As of
board-kinds = Accepts: card { NUMBER($card) } · mobile { NUMBER($mobile) } · paper { NUMBER($paper) }
board-trades = Trades
board-trade = Trade
board-share = Share
board-trades-rest = Others
board-no-association = No merchants' association is registered.
board-no-leader = No leader in office is registered.
board-leader-name = Leader's name
board-leader-note = Note on the leader
board-since = In office since
board-former = Before: { $names }
board-no-projects = No special project is registered.
board-no-progress = no progress noted
board-budget = KRW { NUMBER($won) }
board-association = Merchants’ association
board-leader = Leader
board-leader-card = What was said, promised and told
board-projects = Special projects
board-stores-here = Stores in this alley
board-stores-first = The first { NUMBER($count) } are shown
board-stores-all = See all in Stores
board-no-stores-here = No store is known inside this alley district.
board-address = Address
board-standing = Onnuri

## The empty board

board-empty = No alley districts yet
board-empty-hint = Import these, and this screen fills with membership, trades and associations.
board-empty-districts = The ledger of alley districts: name, dong, designation, association and leader (the district's own)
board-empty-stores = 상가(상권)정보: stores and their trades (SEMAS, data.go.kr)
board-empty-members = 전국 온누리상품권 가맹점 현황: member stores (SEMAS, data.go.kr)
board-empty-go = Import in Stores

## 고치기 / Editing the board

# The alley district itself: its designation and place.
board-about-alley = Designation and place
# Buttons that add something, each with what to type.
board-alley-add = Add an alley district
board-alley-hint = Name of the alley district
board-association-add = Add the association
board-association-hint = Name of the association
board-project-add = Add a special project
board-project-hint = Name of the special project
# $field is a field such as the budget, $name a special project.
board-project-field = { $name }: { $field }
board-no-budget = No budget noted
# The first leader of an association, and one who follows another. $name is a leader, $date the last day in office.
board-leader-add = Add the leader
board-leader-follow = New leader
board-leader-follow-text = { $name } is noted as in office until { $date }. All that was said and promised stays.
board-leader-title = Title
# Stands in the field until something else is typed.
board-leader-title-usual = 회장
board-leader-added = { $name } is now the leader.
board-leader-followed = { $name } is the new leader.
board-save = Save
# Under a line of rates over time. $eligible is the count that divides each of them, $date its day.
board-denominator-same = Every point is divided by the { NUMBER($eligible) } eligible stores counted on { $date }; earlier counts were not kept.
