### The workspace of stores: list, membership, changes, go and ask, names of markets, import.

stores-parts = Parts of the stores
stores-part-list = Store list
stores-part-membership = Membership
stores-part-changes = Changes
stores-part-ask = Go and ask
stores-part-aliases = Market names
stores-part-import = Import

# $source is a publisher, $date the day the data stand for.
stores-source = { $source } (as of { $date })
stores-source-none = nothing imported yet

## The list

stores-column-number = Store number
stores-column-name = Name
stores-column-trade = Trade
stores-column-neighborhood = Dong
stores-column-alley = Alley district
stores-column-address = Address
stores-column-standing = Membership
stores-column-kinds = Vouchers
stores-standing-member = Member
stores-standing-non-member = Non-member
stores-standing-not-eligible = Not eligible
stores-standing-unknown = Trade unknown
stores-kind-card = card
stores-kind-mobile = mobile
stores-kind-paper = paper
# No voucher at all.
stores-kind-none = none
stores-filter-text = Find stores
stores-filter-text-hint = Name, trade, address, initials (ㅎㄱㄷ)
stores-filter-clear = Clear filters
stores-all-neighborhoods = All dongs
stores-all-alleys = All alley districts
stores-all-trades = All trades
stores-all-standings = Members and others
# What is in the list: stores, stores that may join, members among them. A percentage follows.
stores-counts = { NUMBER($stores) } stores · { NUMBER($members) } members of { NUMBER($eligible) } that may join
stores-joined-how = A store is a member when its name fits an entry of the member file within the same alley district. Members whose names fit no store are counted under ‘Membership’.
stores-copy = Copy ({ NUMBER($count) })
stores-copied = { NUMBER($count) } rows copied. Paste them into Excel.
stores-none-found = No store fits
stores-none-found-hint = Use fewer words or initial consonants, and clear dong and trade.
stores-detail = Store
stores-detail-gone = The store was not found
stores-no-alley = Outside of all alley districts
stores-road-address = Road address
stores-lot-address = Lot address
stores-building = Building
stores-floor = floor { $floor }
stores-member-entry = Member file
stores-asked = Asked to join
stores-asked-never = Not asked yet.

## The first files

stores-first-title = There are no stores yet
stores-first-text = Fetch the files below and drop them onto the window as they are. Order of columns and encoding are found out, and you see what would come in before it does.
stores-first-import = Import files
stores-first-districts-where = The office's own register of alley districts. Everything else is joined to it, so it comes first.
stores-first-districts-shape = Excel (.xlsx) or CSV. Needed: name, dong. Good to have: latitude, longitude, radius, designation, eligible stores, association, leader, other names.
stores-first-stores-where = ‘상가(상권)정보’ of SEMAS on data.go.kr, new every quarter: the file of the province or of the country.
stores-first-stores-shape = CSV or ZIP as it is, 39 columns. Only stores of the district are taken. With two imports you see what opened, closed and moved.
stores-first-onnuri-where = ‘전국 온누리상품권 가맹점 현황’ of SEMAS on data.go.kr.
stores-first-onnuri-shape = CSV: member's name, market, place, goods, paper and digital vouchers. The shapes of 2024 and 2025 are both read; members join alley districts by the market's name.
stores-first-boundaries-where = Boundaries of the dongs. Not needed; with them the board's map has the true shapes.
stores-first-boundaries-shape = GeoJSON in longitude and latitude (WGS84), with the dong's code or name among its properties.
stores-first-calendar-where = Public holidays and visits that are fixed already.
stores-first-calendar-shape = iCalendar (.ics). Whole days become holidays, events that name a dong become visits.
stores-first-suggestions-where = Suggestions collected from the 119 phone so far.
stores-first-suggestions-shape = Excel or CSV. Needed: text. Good to have: received, sender, phone, dong, category.

## Membership

stores-rate-by = Grouping
stores-rate-by-dong = By dong
stores-rate-by-alley = By alley district
stores-rate-legend = The bar is the rate now, the notch the rate before designation. A dong's name leads to its alley districts.
stores-rate-place = Dong or alley district
stores-rate-neighborhood = Dong
stores-rate-alley = Alley district
stores-rate-share = Rate
stores-rate-fraction = Members / eligible
stores-rate-members = Members
stores-rate-eligible = Eligible
stores-rate-before = Members before
stores-rate-change = Since designation
stores-rate-kinds = Card · mobile · paper
stores-rate-card = Card
stores-rate-mobile = Mobile
stores-rate-paper = Paper
stores-rate-source = Source
stores-rate-designated = Designated
stores-rate-as-of = As of
# Everything a rate rests on: shown on hover and read aloud.
stores-rate-about = { NUMBER($members) } members ({ $numerator }, { $numeratorDate }) of { NUMBER($eligible) } eligible stores ({ $denominator }, { $denominatorDate })
stores-rate-empty = There are no alley districts yet
stores-rate-empty-hint = Under ‘Import’, take in the register of alley districts first and then the file of Onnuri members.
stores-copy-table = Copy table

## Changes between two imports

stores-change = Change
stores-change-all = All
stores-change-opened = Opened
stores-change-closed = Closed
stores-change-moved = Moved
stores-change-renamed = Renamed
stores-change-was = Address or name before
# $renumbered: stores that only got another number, which is no change.
stores-change-counts = Store files of { $before } ({ NUMBER($storesBefore) }) and { $after } ({ NUMBER($storesAfter) }) compared. { NUMBER($renumbered) } stores only got another number.
stores-change-none = There is only one store file to compare
stores-change-none-hint = Import the next quarter's file, and you see which stores opened, closed and moved in between.
stores-change-same = No such store
# What happened between two versions of the member file.
stores-change-which = Files to compare
stores-change-stores = Store file
stores-change-members = Onnuri members
stores-change-joined = Joined
stores-change-left = Left
stores-change-kinds = Other vouchers
stores-change-market = Market
stores-change-items = Goods
stores-change-vouchers = Vouchers taken
stores-change-member-counts = The Onnuri member files of { $before } ({ NUMBER($membersBefore) }) and { $after } ({ NUMBER($membersAfter) }) are compared. The file has no numbers, so a store is known by its market and name.
stores-change-members-none-hint = Import the next Onnuri member file to see who joined and who left.
stores-version = { $date } · { $file }
stores-version-before = Older file
stores-version-after = Newer file

## Go and ask

stores-ask-visit = Visit
stores-ask-what = Stores along the route that may join and have not, those nearest to each stop first.
stores-ask-no-visit = There is no visit yet
stores-ask-no-visit-hint = Make a visit under ‘Tour’; the non-members along its route are asked here.
stores-ask-empty = This visit has no store to ask
stores-ask-empty-hint = All stores of its alley districts are members, or no store file was imported yet.
stores-ask-far = How far the asking is
stores-ask-progress = { NUMBER($asked) } of { NUMBER($all) } asked
stores-ask-keys = ↑↓ store, 1–5 answer
stores-ask-key = Key { $key }
stores-ask-near = Near { $time } { $title }
stores-ask-near-none = Stores without a known place
stores-ask-metres = { NUMBER($metres) } m
stores-ask-earlier = Asked { $date }: { $answer }
stores-ask-why = Why it refused
stores-ask-why-fee = The fee
stores-ask-why-bother = Too much bother
stores-ask-why-no-need = Sees no need
stores-ask-why-closing = Closing or moving
stores-ask-save = Save

## Names of markets

stores-alias-unknown = Market names that fit no alley district
stores-alias-unknown-count = { NUMBER($markets) } markets · { NUMBER($members) } members
stores-alias-about = These markets stand in the file of Onnuri members, but no alley district has their name. Choose which one is meant and its members are joined at once. Leave markets of other districts alone.
stores-alias-all-known = Every market name fits an alley district
stores-alias-all-known-hint = Names that nobody knows appear here after the next import of members.
stores-alias-more = { NUMBER($count) } more
stores-alias-members = { NUMBER($count) } members
stores-alias-of = Alley district of ‘{ $name }’
stores-alias-choose = Choose an alley district
stores-alias-join = Join
stores-alias-known = Other names
stores-alias-name = Other name
stores-alias-none = There are no other names
stores-alias-remove = Remove
stores-alias-made = ‘{ $name }’ joined to { $alley }.
stores-alias-removed = Other name ‘{ $name }’ removed.

## The import

stores-kind-of-file-stores = Stores (상가(상권)정보)
stores-kind-of-file-onnuri = Onnuri members
stores-kind-of-file-districts = Alley districts
stores-kind-of-file-suggestions = Suggestions
stores-kind-of-file-boundaries = Boundaries of dongs
stores-kind-of-file-calendar = Calendar
stores-import-pick = Pick files
stores-import-drop = Drop files here: CSV, Excel (.xlsx), ZIP, GeoJSON, iCalendar.
stores-import-waiting = { NUMBER($count) } more files
stores-import-kind = Kind
stores-import-choose = Choose
stores-import-encoding = Encoding
stores-import-as-of = Data as of
stores-encoding-auto = automatic
stores-encoding-found = automatic ({ $name })
stores-encoding-ascii = plain letters and digits
stores-encoding-utf8 = UTF-8
stores-encoding-utf8-bom = UTF-8 (BOM)
stores-encoding-utf-8 = UTF-8
stores-encoding-cp949 = CP949 (EUC-KR)
stores-encoding-utf16-le = UTF-16 LE
stores-encoding-utf16-be = UTF-16 BE
stores-encoding-utf-16le = UTF-16 LE
stores-encoding-utf-16be = UTF-16 BE
stores-import-kind-unknown = It is not known what this file holds. Choose its kind and assign the columns.
stores-import-missing = Columns that are needed are missing: { $columns }. Assign them in the header below.
stores-import-preview = The first { NUMBER($rows) } rows of { $table }, as they would come in.
stores-import-preview-refused = { NUMBER($count) } of them would be refused.
stores-import-columns = Columns and preview
stores-import-row = Row
stores-import-column-as = Meaning of the column ‘{ $header }’
stores-import-unused = (not used)
stores-match-hand = assigned by hand
stores-match-sure = same words
stores-match-likely = similar words
stores-match-none = not used
stores-document-boundary-name = Name
stores-document-boundary-code = Code
stores-document-boundary-corners = Corners
stores-document-event-start = Start
stores-document-event-summary = Title
stores-document-event-place = Place
stores-import-run = Import
stores-import-running = Importing…
stores-import-stop = Stop
stores-import-skip = Leave this file out
stores-import-safe = This is only a preview. Nothing has changed yet.
stores-receipt = Receipt
stores-receipt-of = Receipt: { $file }
stores-receipt-done = imported
stores-receipt-nothing = nothing changed
stores-receipt-undone = taken back
stores-receipt-read = Rows read
stores-receipt-taken = Rows taken
stores-receipt-filtered = Rows of other places
stores-receipt-unchanged = Rows there already
stores-receipt-refused = Rows refused
stores-receipt-columns = Columns
stores-receipt-remarks = Worth knowing
stores-receipt-refusals = Refused rows and why
stores-receipt-more = { NUMBER($count) } more rows
stores-receipt-copy = Copy
stores-receipt-copied = Receipt copied.
stores-receipt-save = Save as text
stores-receipt-saved = Saved as { $name }.
stores-receipt-undo = Take the import back

# The stores nearest to the walk are shown first; $total counts all there are to ask.
stores-ask-nearest = The { NUMBER($shown) } nearest of { NUMBER($total) } stores to ask.
stores-ask-more = Show { NUMBER($count) } more
# What a store answered, entered from its own panel.
stores-ask-record = Enter an answer
