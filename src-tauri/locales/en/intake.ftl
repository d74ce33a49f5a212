# A file could not be read as a whole. $file: its name.
intake-cannot-open = { $file } cannot be opened ({ $detail }). The workspace is as it was. See whether it is still there and not in use by another program.
intake-cannot-read = Reading { $file } broke off. The workspace is as it was. Check the drive or network, copy the file to this computer and try again.
intake-not-a-file = { $file } is not a file. The workspace is as it was. Choose a file, not a folder.
intake-empty = { $file } is empty. The workspace is as it was. Download it again.
intake-file-too-large = { $file } is too large ({ $megabytes } MB, limit { $limit-megabytes } MB). The workspace is as it was. Use the file of one province, or save it as CSV.
intake-too-many-rows = { $file } has more than { $limit } rows. The workspace is as it was. Split the file.
intake-too-many-cells = { $file }, row { $row } reaches column { $column } (limit { $limit }). The workspace is as it was. Delete the stray value far to the right and save the file.
intake-row-too-long = { $file }, row { $row }, column { $column } does not end within { $limit-kilobytes } KB. The workspace is as it was. Look for a quotation mark that is never closed.
intake-inflates-too-much = { $file } unpacks to far too much (stopped at { $megabytes } MB). The workspace is as it was. Ask the sender for the original.
intake-too-many-members = { $file } holds { $found } files (limit { $limit }). The workspace is as it was. Pack only the files needed.
intake-took-too-long = { $file } was not read within { $seconds } seconds. The workspace is as it was. Copy it to this computer or split it.
intake-cancelled = Importing { $file } was cancelled. The workspace is as it was. Start again whenever you like.
intake-stopped = Importing { $file } stopped while saving. The workspace is as it was. Mend the saving error shown with it first.
intake-not-a-table = { $file } is not a table. The workspace is as it was. Choose a CSV, an XLSX, or a ZIP of these.
intake-old-workbook = { $file } is in the old Excel format (.xls). The workspace is as it was. Save it as .xlsx or CSV.
intake-web-page = { $file } is a web page with the name of a workbook. The workspace is as it was. Open it in Excel and save it as .xlsx.
intake-locked = { $file } is locked with a password. The workspace is as it was. Save it without one and try again.
intake-damaged = { $file } is damaged. The workspace is as it was. Download it again, or open it in Excel and save it anew.
intake-wrong-encoding = { $file } is not { $asked } (broken from row { $row }; it looks like { $looks-like }). The workspace is as it was. Set the encoding to automatic or choose another.
intake-unknown-encoding = The encoding of { $file } is unknown (row { $row }). The workspace is as it was. Choose it yourself or save the file as UTF-8.
intake-missing-columns = { $file } lacks columns: { WORD($missing, "column") }. Found: { $found }. The workspace is as it was. Rename the headers or assign them by hand.
intake-duplicate-header = { $file } has ‘{ $header }’ twice (columns { $first } and { $second }). The workspace is as it was. Delete one or choose which to use.
intake-unknown-assignment = The assignment ‘{ $header }’ → ‘{ $field }’ does not fit { $file }. The workspace is as it was. Assign the columns again.
intake-other-coordinates = { $file } is not in WGS 84 degrees ({ $crs }). The workspace is as it was. Convert it to EPSG:4326.

# A row was refused. $row, $column, $header, $excerpt: where, and the beginning of the value.
refusal-wrong-column-count = { $file }, row { $row }: has { $found } cells, the header { $expected }: ‘{ $excerpt }’. Only this row was left out; the rest was read. Mend its commas or quotes and import again.
refusal-undecodable = { $file }, row { $row }, column { $column } ({ $header }): cannot be decoded: ‘{ $excerpt }’. Only this row was left out; the rest was read. Write this cell again in the original.
refusal-mojibake = { $file }, row { $row }, column { $column } ({ $header }): is already garbled: ‘{ $excerpt }’. Only this row was left out; the rest was read. Write this cell again in the original.
refusal-nul-byte = { $file }, row { $row }, column { $column } ({ $header }): holds a NUL byte: ‘{ $excerpt }’. Only this row was left out; the rest was read. Write this cell again in the original.
refusal-missing = { $file }, row { $row }, column { $column } ({ $header }): must not be empty: ‘{ $excerpt }’. Only this row was left out; the rest was read. Fill it in.
refusal-bad-number = { $file }, row { $row }, column { $column } ({ $header }): is not a number that makes sense: ‘{ $excerpt }’. Only this row was left out; the rest was read. Leave only the number.
refusal-bad-coordinate = { $file }, row { $row }, column { $column } ({ $header }): is not a coordinate: ‘{ $excerpt }’. Only this row was left out; the rest was read. Give latitude and longitude in degrees.
refusal-outside-korea = { $file }, row { $row }, column { $column } ({ $header }): is outside Korea: ‘{ $excerpt }’. Only this row was left out; the rest was read. See whether latitude and longitude are swapped.
refusal-bad-code = { $file }, row { $row }, column { $column } ({ $header }): is not a place code: ‘{ $excerpt }’. Only this row was left out; the rest was read. Give five, eight or ten digits.
refusal-bad-date = { $file }, row { $row }, column { $column } ({ $header }): is not a date: ‘{ $excerpt }’. Only this row was left out; the rest was read. Write it with its year, like 2026-07-16.
refusal-bad-phone = { $file }, row { $row }, column { $column } ({ $header }): is not a phone number: ‘{ $excerpt }’. Only this row was left out; the rest was read. Write it like 010-0000-0000.
refusal-bad-flag = { $file }, row { $row }, column { $column } ({ $header }): is neither yes nor no: ‘{ $excerpt }’. Only this row was left out; the rest was read. Write Y or N.
refusal-formula = { $file }, row { $row }, column { $column } ({ $header }): a formula. ‘{ $excerpt }’. Only this row was left out. Write the value itself in place of the formula.
refusal-formula-without-value = { $file }, row { $row }, column { $column } ({ $header }): is a formula without a value: ‘{ $excerpt }’. Only this row was left out; the rest was read. Open and save it in Excel, which fills it in.
refusal-formula-error = { $file }, row { $row }, column { $column } ({ $header }): is a formula error: ‘{ $excerpt }’. Only this row was left out; the rest was read. Mend the formula or replace it by its value.
refusal-cell-too-long = { $file }, row { $row }, column { $column } ({ $header }): is longer than { $limit } bytes: ‘{ $excerpt }’. Only this row was left out; the rest was read. Shorten it.
refusal-duplicate = { $file }, row { $row }, column { $column } ({ $header }): stands already in row { $first-row }: ‘{ $excerpt }’. Only this row was left out; the rest was read. Delete one of the two.

# Aliases that contradict each other. $name; $first-row and $second-row: both rows.
alias-same-name = Rows { $first-row } and { $second-row } have the same name: ‘{ $name }’. The ledger was not applied. Correct one of the two rows.
alias-two-districts = The alias ‘{ $name }’ leads to two districts (rows { $first-row } and { $second-row }). The ledger was not applied. Correct one of the two rows.
alias-own-name-of-another = The alias ‘{ $name }’ of row { $first-row } is the own name of the district in row { $second-row }. The ledger was not applied. Correct one of the two rows.
alias-each-other = ‘{ $name }’ (row { $first-row }) and ‘{ $other }’ (row { $second-row }) name each other as alias. The ledger was not applied. Correct one of the two rows.

# A place in a document is wrong. $path: where.
document-bad-value = { $file } at { $path }: the value does not fit. The workspace is as it was. Correct it there and try again.
document-bad-code = { $file } at { $path }: the place code does not fit. The workspace is as it was. Correct it there and try again.
document-boundary-without-name = { $file } at { $path }: the boundary has neither name nor code. The workspace is as it was. Correct it there and try again.
document-code-twice = { $file } at { $path }: the same code stands twice. The workspace is as it was. Correct it there and try again.
document-coordinates-swapped = { $file } at { $path }: latitude and longitude are swapped. The workspace is as it was. Save longitude before latitude.
document-dates-reversed = { $file } at { $path }: it begins after it ends. The workspace is as it was. Correct it there and try again.
document-first-page-missing = { $file } at { $path }: a packet has to begin with page one (page-one). The workspace is as it was. Correct it there and try again.
document-lacks-part = { $file } at { $path }: this part is missing. The workspace is as it was. Correct it there and try again.
document-list-empty = { $file } at { $path }: the list is empty. The workspace is as it was. Correct it there and try again.
document-name-twice = { $file } at { $path }: the name is empty or stands twice. The workspace is as it was. Correct it there and try again.
document-not-a-calendar = { $file } at { $path }: this is not a calendar (iCalendar), or it is broken. The workspace is as it was. Export it again as .ics.
document-not-a-collection = { $file } at { $path }: this is not a FeatureCollection. The workspace is as it was. Correct it there and try again.
document-not-a-polygon = { $file } at { $path }: this is not a Polygon or MultiPolygon. The workspace is as it was. Correct it there and try again.
document-not-geojson = { $file } at { $path }: this is not GeoJSON. The workspace is as it was. Correct it there and try again.
document-not-in-order = { $file } at { $path }: the dates are not in order, or one stands twice. The workspace is as it was. Correct it there and try again.
document-not-utf8 = { $file } at { $path }: this is not UTF-8. The workspace is as it was. Save it as UTF-8.
document-out-of-range = { $file } at { $path }: the value is out of range. The workspace is as it was. Correct it there and try again.
document-outside-korea = { $file } at { $path }: the coordinates are outside Korea. The workspace is as it was. Correct it there and try again.
document-ring-not-closed = { $file } at { $path }: the ring is not closed. The workspace is as it was. Correct it there and try again.
document-unknown-name = { $file } at { $path }: it names something unknown. The workspace is as it was. Correct it there and try again.
document-unknown-part = { $file } at { $path }: this part is unknown. The workspace is as it was. Correct it there and try again.
document-unknown-placeholder = { $file } at { $path }: it holds an unknown placeholder. The workspace is as it was. Correct it there and try again.
document-value-empty = { $file } at { $path }: the value is empty. The workspace is as it was. Correct it there and try again.
document-without-boundaries = { $file } at { $path }: there is no boundary in it. The workspace is as it was. Correct it there and try again.

# An event was refused. $number: which one of the file.
event-in-other-zone = Event { $number } ‘{ $excerpt }’ is in an unknown time zone. The others were read. Export it in Seoul time.
event-without-start = Event { $number } ‘{ $excerpt }’ has no start. The others were read. Give it one.

# A table of an archive or workbook that was passed over.
table-empty = { $file } was passed over: it is empty. The rest was read.
table-hidden = { $file } was passed over: the sheet is hidden. Unhide it if it is needed. The rest was read.
table-lacks-columns = { $file } was passed over: it lacks { WORD($missing, "column") }. The rest was read.
table-not-a-table = { $file } was passed over: it is not a table. The rest was read.

# What a column means, used within intake-missing-columns.
column-text = text
column-name = name
column-neighborhood = dong
column-store-name = store name
column-market-name = market name
column-number = store number
column-district-code = district code
column-neighborhood-code = dong code
column-longitude = longitude
column-latitude = latitude

# Columns of the store file.
column-branch = branch
column-trade-major-code = major trade code
column-trade-major = major trade
column-trade-middle-code = middle trade code
column-trade-middle = middle trade
column-trade-minor-code = minor trade code
column-trade-minor = minor trade
column-industry-code = standard industry code
column-industry-name = standard industry
column-district-name = district name
column-neighborhood-name = dong name
column-legal-dong-name = legal dong name
column-lot-address = lot address
column-road-address = road address
column-building = building
column-postcode = postcode
column-floor = floor
column-unit = unit

# Columns of the Onnuri member file.
column-address = address
column-items = goods sold
column-card = takes card vouchers
column-mobile = takes mobile vouchers
column-paper = takes paper vouchers

# Columns of the ledger of alley districts.
column-location = location
column-radius = radius (m)
column-designated-on = designated on
column-stores = stores
column-eligible-stores = stores that may join
column-association = merchant association
column-founded-on = association founded on
column-members = association members
column-leader = association leader
column-leader-title = title of the leader
column-leader-phone = phone of the leader
column-closing-days = closing days
column-special-projects = special projects
column-aliases = other names

# Columns of a list of suggestions.
column-received = received
column-time = time received
column-sender = sender
column-phone = phone
column-alley-district = alley district
column-category = category
column-channel = channel
column-store = store

# Columns of the ledger of promises that came back.
column-promise-number = number of the promise
column-promise-key = key
column-promise-stamp = as exported
column-promise-state = state
column-promise-department = department
column-officer = officer
column-deadline = deadline
column-reason = reason
column-progress = progress
column-proof = proof of completion
