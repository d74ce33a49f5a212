### Words for things, fields and choices; other messages and the tables show them through WORD($value, "list").

## What things are called, as in 'no such …' and in the history. Keys follow the tables of the workspace.

entity-person = person
entity-setting = setting
entity-holiday = day off
entity-change = Change
entity-department = department
entity-exchange = Change file
entity-neighborhood = dong
entity-place-code = place code
entity-alley-district = alley district
entity-alley-alias = other name of an alley district
entity-association = merchant association
entity-leader = association leader
entity-special-project = special project
entity-tour = tour
entity-visit = visit
entity-visit-alley = alley district of a visit
entity-stop = stop
entity-attendee = attendee
entity-visit-task = checklist item
entity-visit-line = remarks sheet line
entity-meeting = meeting
entity-meeting-attendee = person at a meeting
entity-suggestion = suggestion
entity-pick = pick
entity-candidate-rank = order of candidates
entity-promise = promise
entity-promise-progress = progress report
entity-attachment = attachment
entity-ask-result = go-and-ask result
entity-data-set = public file
entity-note-line = line of a note
entity-store = store
entity-member-store = member store

## What the fields of a record are called, as in a form or in the history. Keys follow the columns.

field-answer = answer
field-answered-at = answered at
field-area-km2 = area (km²)
field-as-of = as of
field-asked-on = asked on
field-alley-district = alley district
field-association = merchant association
field-brings-up = will bring up
field-bytes = Size (bytes)
field-budget-won = budget (KRW)
field-caption = Caption
field-came = came
field-category = category
field-channel = channel
field-closed-reason = reason for closing
field-closing-weekday = closing day
field-code = code
field-confirmed = confirmed
field-counted-on = counted on
field-date = date
field-deadline = deadline
field-decision = decision
field-department = department
field-department-view = department's view
field-designated-on = designated on
field-designated-stores = stores when designated
field-desk = place of the desk
field-desk-address = address of the desk
field-desk-latitude = latitude of the desk
field-desk-longitude = longitude of the desk
field-done-on = done on
field-eligible-stores = stores that may join
field-encoding = encoding
field-ends-at = ends at
field-ends-on = ends on
field-file-hash = file hash (SHA-256)
field-file-name = file name
field-founded-on = founded on
field-goes-along = goes along
field-height = Height (pixels)
field-held-at = held at
field-invited = invited
field-kind = kind
field-latitude = latitude
field-leader = association leader
field-likely-question = likely question
field-line-to-take = line to take
field-locked = locked
field-longitude = longitude
field-made-on = made on
field-media-type = File type
field-meeting = meeting
field-member-count = members
field-members-before = member stores before designation
field-merged-into = merged into
field-minutes = minutes
field-moment = moment
field-name = name
field-neighborhood = dong
field-not-after = not after
field-not-before = not before
field--deleted = Removed
field-note = note
field-note-line = line of the note
field-number = number
field-officer = officer
field-on-site = on-site facts
field-options = options
field-organisation = organisation
field-origin = origin
field-owner = owner
field-phone = phone
field-place = place
field-position = position
field-private = Private
field-progress = progress
field-promise = promise
field-proof = proof of completion
field-purpose = purpose
field-radius-m = radius (m)
field-rank = rank
field-reason = reason
field-received-at = received at
field-remarks = remarks
field-reported-on = reported on
field-reporter = reported by
field-role = role
field-rows-filtered = rows of other places
field-rows-read = rows read
field-rows-refused = rows refused
field-rows-taken = rows taken
field-sender-name = sender
field-sender-phone = sender's phone
field-sender-store = sender's store
field-since = since
field-solvable-on-site = solvable on site
field-source = source
field-starts-at = starts at
field-starts-on = starts on
field-state = state
field-store-name = store name
field-store-number = store number
field-suggestion = suggestion
field-taken-at = Taken at
field-text = text
field-title = title
field-to-decide = to decide
field-told-again-at = told again at
field-told-again-how = told again how
field-told-at = told at
field-told-how = told how
field-told-on = told on
field-tour = tour
field-travel = way of travel
field-until = until
field-urgency-overrule = urgency set by hand
field-urgency-reason = reason for the urgency set by hand
field-valid-from = valid from
field-valid-until = valid until
field-value = value
field-visit = visit
field-width = Width (pixels)

## Roles of the people who use the app.

role-mayor = mayor
role-chief-of-staff = chief of staff
role-aide = aide
role-viewer = viewer

## How a suggestion reached the office.

channel-text = text message
channel-call = call
channel-walk-in = walk-in
channel-meeting = meeting
channel-other = other

## How far the answer to a suggestion is.

suggestion-state-received = received
suggestion-state-assigned = assigned
suggestion-state-answered = answer drafted
suggestion-state-told = answer passed on
suggestion-state-closed = closed

## Whether a suggestion goes on a visit.

pick-decision-picked = picked
pick-decision-rejected = not picked

## The ledger's own words (처리대장) for the state of a promise.

promise-state-done = done
promise-state-in-progress = in progress
promise-state-planned = planned
promise-state-long-term = long-term review
promise-state-impossible = not possible
promise-state-transferred = transferred

## How a visit stands.

visit-state-planned = planned
visit-state-done = done
visit-state-cancelled = cancelled

## What happens at a stop of the timetable.

stop-kind-desk = desk
stop-kind-walk = walk
stop-kind-meeting = meeting
stop-kind-site = site check
stop-kind-break = break
stop-kind-other = other

## How one gets from one stop to the next.

travel-mode-walk = on foot
travel-mode-drive = by car

## When an item of a visit's checklist is due.

task-moment-recce = recce
task-moment-d-7 = D-7
task-moment-d-day = D-day
task-moment-d-plus-7 = D+7

## Kinds of lines in the remarks sheet.

visit-line-kind-line-to-take = line to take
visit-line-kind-likely-question = likely question
visit-line-kind-background = background
visit-line-kind-seating = seating

## What a store answered when asked to join the Onnuri scheme.

ask-answer-joined = joined
ask-answer-will-join = will join
ask-answer-refused = refused
ask-answer-not-eligible = not eligible
ask-answer-absent = nobody there

## Kinds of lines in a meeting's note.

line-kind-remark = remark
line-kind-suggestion = suggestion
line-kind-promise = promise
line-kind-decision = decision
line-kind-question = question
line-kind-private = private

## What is attached to a line of a note or to a promise.

attachment-kind-photo = photo
attachment-kind-document = document

## Which public file a data set is.

data-set-kind-stores = stores (SEMAS)
data-set-kind-member-stores = Onnuri member stores
data-set-kind-boundaries = boundaries of the dongs

## Rules of the data that may refuse a change; they stand in brackets in a sentence.

rule-known-choice = one of the values there are
rule-calendar-date = a date of the calendar
rule-time-of-day = a time of day
rule-yes-or-no = yes or no
rule-count = a number from 0
rule-weekday = a day of the week
rule-row-key = a well-formed key
rule-row-there = what it refers to must be there
rule-only-once = only once
rule-required = a value that must be given
rule-same-world = sample and real data stay apart
rule-newer-version-there = a newer version is there already

# Sections of a packet.
paper-section-page-one = Page one
paper-section-changes = What changed since the last visit
paper-section-timetable = Timetable and attendees
paper-section-map = Maps
paper-section-alley-districts = Alley districts
paper-section-picks = Selected suggestions
paper-section-tables = Open suggestions and promises
paper-section-notes = Notes of the last meetings
paper-section-go-and-ask = Stores to invite
paper-section-sources = Sources and dates
