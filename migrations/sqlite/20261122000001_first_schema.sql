-- The first schema. An app older than this one has no database to open.
--
-- Rows that the change log knows (one table per entity of the core) carry three columns of the house:
--   id       UUIDv7, 16 bytes
--   sample   1 for invented rows, which never mix with the office's own
--   deleted  1 for rows put away; their values stay for undo and history
-- Each has a view live_<table>: what is there to be seen. Questions ask the view, never the table.
-- Instants are microseconds since 1970 in UTC; dates and times of day are local text (Asia/Seoul).
-- A constraint's name is the name of the rule that a person reads about when the rule refuses a change.

-- The workspace itself; exactly one row.
CREATE TABLE workspace (
    only_one INTEGER NOT NULL PRIMARY KEY CHECK (only_one = 1),
    id BLOB NOT NULL CONSTRAINT "row-key" CHECK (length(id) = 16),
    name TEXT NOT NULL,
    district TEXT NOT NULL,
    pack TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    -- This copy on this machine; a restored copy gets a new one.
    device BLOB NOT NULL CONSTRAINT "row-key" CHECK (length(device) = 16),
    -- 1 while the sample is looked at instead of the office's own rows.
    sample_view INTEGER NOT NULL DEFAULT 0 CONSTRAINT "yes-or-no" CHECK (sample_view IN (0, 1)),
    -- Grows by one with every commit; also kept outside the file, so that an older file is noticed.
    commits INTEGER NOT NULL DEFAULT 0,
    -- The highest stamp given or taken in: it must not fall when rows of the log are erased or go with the sample.
    clock INTEGER NOT NULL DEFAULT 0
) STRICT;

-- A person who uses the app.
CREATE TABLE person (
    id BLOB NOT NULL PRIMARY KEY CONSTRAINT "row-key" CHECK (length(id) = 16),
    sample INTEGER NOT NULL DEFAULT 0 CONSTRAINT "yes-or-no" CHECK (sample IN (0, 1)),
    deleted INTEGER NOT NULL DEFAULT 0 CONSTRAINT "yes-or-no" CHECK (deleted IN (0, 1)),
    name TEXT NOT NULL,
    title TEXT,
    role TEXT NOT NULL CONSTRAINT "known-choice" CHECK (role IN ('mayor', 'chief-of-staff', 'aide', 'viewer'))
) STRICT;
CREATE VIEW live_person AS SELECT * FROM person WHERE deleted = 0;

-- A setting of the workspace, by name.
CREATE TABLE setting (
    id BLOB NOT NULL PRIMARY KEY CONSTRAINT "row-key" CHECK (length(id) = 16),
    sample INTEGER NOT NULL DEFAULT 0 CONSTRAINT "yes-or-no" CHECK (sample IN (0, 1)),
    deleted INTEGER NOT NULL DEFAULT 0 CONSTRAINT "yes-or-no" CHECK (deleted IN (0, 1)),
    name TEXT NOT NULL,
    value TEXT NOT NULL
) STRICT;
CREATE VIEW live_setting AS SELECT * FROM setting WHERE deleted = 0;

-- A day on which the office does not work.
CREATE TABLE holiday (
    id BLOB NOT NULL PRIMARY KEY CONSTRAINT "row-key" CHECK (length(id) = 16),
    sample INTEGER NOT NULL DEFAULT 0 CONSTRAINT "yes-or-no" CHECK (sample IN (0, 1)),
    deleted INTEGER NOT NULL DEFAULT 0 CONSTRAINT "yes-or-no" CHECK (deleted IN (0, 1)),
    date TEXT NOT NULL CONSTRAINT "calendar-date" CHECK (date IS date(date)),
    name TEXT NOT NULL,
    source TEXT NOT NULL,
    confirmed INTEGER NOT NULL CONSTRAINT "yes-or-no" CHECK (confirmed IN (0, 1))
) STRICT;
CREATE VIEW live_holiday AS SELECT * FROM holiday WHERE deleted = 0;

-- A department of the office.
CREATE TABLE department (
    id BLOB NOT NULL PRIMARY KEY CONSTRAINT "row-key" CHECK (length(id) = 16),
    sample INTEGER NOT NULL DEFAULT 0 CONSTRAINT "yes-or-no" CHECK (sample IN (0, 1)),
    deleted INTEGER NOT NULL DEFAULT 0 CONSTRAINT "yes-or-no" CHECK (deleted IN (0, 1)),
    name TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT;
CREATE VIEW live_department AS SELECT * FROM department WHERE deleted = 0;

-- An administrative dong of the district.
CREATE TABLE neighborhood (
    id BLOB NOT NULL PRIMARY KEY CONSTRAINT "row-key" CHECK (length(id) = 16),
    sample INTEGER NOT NULL DEFAULT 0 CONSTRAINT "yes-or-no" CHECK (sample IN (0, 1)),
    deleted INTEGER NOT NULL DEFAULT 0 CONSTRAINT "yes-or-no" CHECK (deleted IN (0, 1)),
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    latitude REAL NOT NULL,
    longitude REAL NOT NULL,
    area_km2 REAL NOT NULL,
    position INTEGER NOT NULL
) STRICT;
CREATE VIEW live_neighborhood AS SELECT * FROM neighborhood WHERE deleted = 0;

-- A code by which public files know a dong, and when it held.
CREATE TABLE place_code (
    id BLOB NOT NULL PRIMARY KEY CONSTRAINT "row-key" CHECK (length(id) = 16),
    sample INTEGER NOT NULL DEFAULT 0 CONSTRAINT "yes-or-no" CHECK (sample IN (0, 1)),
    deleted INTEGER NOT NULL DEFAULT 0 CONSTRAINT "yes-or-no" CHECK (deleted IN (0, 1)),
    neighborhood BLOB NOT NULL REFERENCES neighborhood (id) DEFERRABLE INITIALLY DEFERRED,
    code TEXT NOT NULL,
    valid_from TEXT CONSTRAINT "calendar-date" CHECK (valid_from IS date(valid_from)),
    valid_until TEXT CONSTRAINT "calendar-date" CHECK (valid_until IS date(valid_until))
) STRICT;
CREATE INDEX place_code_by_neighborhood ON place_code (neighborhood);
CREATE VIEW live_place_code AS SELECT * FROM place_code WHERE deleted = 0;

-- An alley-type shopping district (골목형상점가).
CREATE TABLE alley_district (
    id BLOB NOT NULL PRIMARY KEY CONSTRAINT "row-key" CHECK (length(id) = 16),
    sample INTEGER NOT NULL DEFAULT 0 CONSTRAINT "yes-or-no" CHECK (sample IN (0, 1)),
    deleted INTEGER NOT NULL DEFAULT 0 CONSTRAINT "yes-or-no" CHECK (deleted IN (0, 1)),
    neighborhood BLOB NOT NULL REFERENCES neighborhood (id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    place TEXT,
    latitude REAL,
    longitude REAL,
    radius_m REAL,
    designated_on TEXT CONSTRAINT "calendar-date" CHECK (designated_on IS date(designated_on)),
    designated_stores INTEGER CONSTRAINT "count" CHECK (designated_stores BETWEEN 0 AND 4294967295),
    eligible_stores INTEGER CONSTRAINT "count" CHECK (eligible_stores BETWEEN 0 AND 4294967295),
    counted_on TEXT CONSTRAINT "calendar-date" CHECK (counted_on IS date(counted_on)),
    members_before INTEGER CONSTRAINT "count" CHECK (members_before BETWEEN 0 AND 4294967295),
    closing_weekday INTEGER CONSTRAINT "weekday" CHECK (closing_weekday BETWEEN 1 AND 7),
    note TEXT
) STRICT;
CREATE INDEX alley_district_by_neighborhood ON alley_district (neighborhood);
CREATE VIEW live_alley_district AS SELECT * FROM alley_district WHERE deleted = 0 AND sample = (SELECT sample_view FROM workspace);

-- Another name under which public files know an alley district.
CREATE TABLE alley_alias (
    id BLOB NOT NULL PRIMARY KEY CONSTRAINT "row-key" CHECK (length(id) = 16),
    sample INTEGER NOT NULL DEFAULT 0 CONSTRAINT "yes-or-no" CHECK (sample IN (0, 1)),
    deleted INTEGER NOT NULL DEFAULT 0 CONSTRAINT "yes-or-no" CHECK (deleted IN (0, 1)),
    alley_district BLOB NOT NULL REFERENCES alley_district (id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL
) STRICT;
CREATE INDEX alley_alias_by_alley_district ON alley_alias (alley_district);
CREATE VIEW live_alley_alias AS SELECT * FROM alley_alias WHERE deleted = 0 AND sample = (SELECT sample_view FROM workspace);

-- A merchants' association (상인회).
CREATE TABLE association (
    id BLOB NOT NULL PRIMARY KEY CONSTRAINT "row-key" CHECK (length(id) = 16),
    sample INTEGER NOT NULL DEFAULT 0 CONSTRAINT "yes-or-no" CHECK (sample IN (0, 1)),
    deleted INTEGER NOT NULL DEFAULT 0 CONSTRAINT "yes-or-no" CHECK (deleted IN (0, 1)),
    alley_district BLOB NOT NULL REFERENCES alley_district (id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    founded_on TEXT CONSTRAINT "calendar-date" CHECK (founded_on IS date(founded_on)),
    member_count INTEGER CONSTRAINT "count" CHECK (member_count BETWEEN 0 AND 4294967295),
    note TEXT
) STRICT;
CREATE INDEX association_by_alley_district ON association (alley_district);
CREATE VIEW live_association AS SELECT * FROM association WHERE deleted = 0 AND sample = (SELECT sample_view FROM workspace);

-- The card of an association's leader.
CREATE TABLE leader (
    id BLOB NOT NULL PRIMARY KEY CONSTRAINT "row-key" CHECK (length(id) = 16),
    sample INTEGER NOT NULL DEFAULT 0 CONSTRAINT "yes-or-no" CHECK (sample IN (0, 1)),
    deleted INTEGER NOT NULL DEFAULT 0 CONSTRAINT "yes-or-no" CHECK (deleted IN (0, 1)),
    association BLOB NOT NULL REFERENCES association (id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    title TEXT NOT NULL,
    phone TEXT,
    since TEXT CONSTRAINT "calendar-date" CHECK (since IS date(since)),
    until TEXT CONSTRAINT "calendar-date" CHECK (until IS date(until)),
    note TEXT
) STRICT;
CREATE INDEX leader_by_association ON leader (association);
CREATE VIEW live_leader AS SELECT * FROM leader WHERE deleted = 0 AND sample = (SELECT sample_view FROM workspace);

-- A special project (특화사업) of an alley district.
CREATE TABLE special_project (
    id BLOB NOT NULL PRIMARY KEY CONSTRAINT "row-key" CHECK (length(id) = 16),
    sample INTEGER NOT NULL DEFAULT 0 CONSTRAINT "yes-or-no" CHECK (sample IN (0, 1)),
    deleted INTEGER NOT NULL DEFAULT 0 CONSTRAINT "yes-or-no" CHECK (deleted IN (0, 1)),
    alley_district BLOB NOT NULL REFERENCES alley_district (id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    progress TEXT,
    budget_won INTEGER,
    starts_on TEXT CONSTRAINT "calendar-date" CHECK (starts_on IS date(starts_on)),
    ends_on TEXT CONSTRAINT "calendar-date" CHECK (ends_on IS date(ends_on)),
    note TEXT
) STRICT;
CREATE INDEX special_project_by_alley_district ON special_project (alley_district);
CREATE VIEW live_special_project AS SELECT * FROM special_project WHERE deleted = 0 AND sample = (SELECT sample_view FROM workspace);

-- A series of visits (순회).
CREATE TABLE tour (
    id BLOB NOT NULL PRIMARY KEY CONSTRAINT "row-key" CHECK (length(id) = 16),
    sample INTEGER NOT NULL DEFAULT 0 CONSTRAINT "yes-or-no" CHECK (sample IN (0, 1)),
    deleted INTEGER NOT NULL DEFAULT 0 CONSTRAINT "yes-or-no" CHECK (deleted IN (0, 1)),
    name TEXT NOT NULL,
    starts_on TEXT CONSTRAINT "calendar-date" CHECK (starts_on IS date(starts_on)),
    ends_on TEXT CONSTRAINT "calendar-date" CHECK (ends_on IS date(ends_on)),
    note TEXT
) STRICT;
CREATE VIEW live_tour AS SELECT * FROM tour WHERE deleted = 0 AND sample = (SELECT sample_view FROM workspace);

-- One visit: one dong, one date.
CREATE TABLE visit (
    id BLOB NOT NULL PRIMARY KEY CONSTRAINT "row-key" CHECK (length(id) = 16),
    sample INTEGER NOT NULL DEFAULT 0 CONSTRAINT "yes-or-no" CHECK (sample IN (0, 1)),
    deleted INTEGER NOT NULL DEFAULT 0 CONSTRAINT "yes-or-no" CHECK (deleted IN (0, 1)),
    tour BLOB REFERENCES tour (id) DEFERRABLE INITIALLY DEFERRED,
    neighborhood BLOB NOT NULL REFERENCES neighborhood (id) DEFERRABLE INITIALLY DEFERRED,
    date TEXT NOT NULL CONSTRAINT "calendar-date" CHECK (date IS date(date)),
    starts_at TEXT NOT NULL CONSTRAINT "time-of-day" CHECK (starts_at GLOB '[0-2][0-9]:[0-5][0-9]' AND starts_at < '24:00'),
    ends_at TEXT NOT NULL CONSTRAINT "time-of-day" CHECK (ends_at GLOB '[0-2][0-9]:[0-5][0-9]' AND ends_at < '24:00'),
    desk TEXT,
    desk_address TEXT,
    desk_latitude REAL,
    desk_longitude REAL,
    purpose TEXT,
    state TEXT NOT NULL CONSTRAINT "known-choice" CHECK (state IN ('planned', 'done', 'cancelled')),
    note TEXT
) STRICT;
CREATE INDEX visit_by_tour ON visit (tour);
CREATE INDEX visit_by_neighborhood ON visit (neighborhood);
CREATE VIEW live_visit AS SELECT * FROM visit WHERE deleted = 0 AND sample = (SELECT sample_view FROM workspace);

-- An alley district that a visit goes to.
CREATE TABLE visit_alley (
    id BLOB NOT NULL PRIMARY KEY CONSTRAINT "row-key" CHECK (length(id) = 16),
    sample INTEGER NOT NULL DEFAULT 0 CONSTRAINT "yes-or-no" CHECK (sample IN (0, 1)),
    deleted INTEGER NOT NULL DEFAULT 0 CONSTRAINT "yes-or-no" CHECK (deleted IN (0, 1)),
    visit BLOB NOT NULL REFERENCES visit (id) DEFERRABLE INITIALLY DEFERRED,
    alley_district BLOB NOT NULL REFERENCES alley_district (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX visit_alley_by_visit ON visit_alley (visit);
CREATE INDEX visit_alley_by_alley_district ON visit_alley (alley_district);
CREATE VIEW live_visit_alley AS SELECT * FROM visit_alley WHERE deleted = 0 AND sample = (SELECT sample_view FROM workspace);

-- One line of a visit's timetable.
CREATE TABLE stop (
    id BLOB NOT NULL PRIMARY KEY CONSTRAINT "row-key" CHECK (length(id) = 16),
    sample INTEGER NOT NULL DEFAULT 0 CONSTRAINT "yes-or-no" CHECK (sample IN (0, 1)),
    deleted INTEGER NOT NULL DEFAULT 0 CONSTRAINT "yes-or-no" CHECK (deleted IN (0, 1)),
    visit BLOB NOT NULL REFERENCES visit (id) DEFERRABLE INITIALLY DEFERRED,
    position REAL NOT NULL,
    kind TEXT NOT NULL CONSTRAINT "known-choice" CHECK (kind IN ('desk', 'walk', 'meeting', 'site', 'break', 'other')),
    title TEXT NOT NULL,
    starts_at TEXT NOT NULL CONSTRAINT "time-of-day" CHECK (starts_at GLOB '[0-2][0-9]:[0-5][0-9]' AND starts_at < '24:00'),
    minutes INTEGER NOT NULL CONSTRAINT "count" CHECK (minutes BETWEEN 0 AND 4294967295),
    place TEXT,
    latitude REAL,
    longitude REAL,
    alley_district BLOB REFERENCES alley_district (id) DEFERRABLE INITIALLY DEFERRED,
    officer TEXT,
    remarks TEXT,
    locked INTEGER NOT NULL CONSTRAINT "yes-or-no" CHECK (locked IN (0, 1)),
    not_before TEXT CONSTRAINT "time-of-day" CHECK (not_before GLOB '[0-2][0-9]:[0-5][0-9]' AND not_before < '24:00'),
    not_after TEXT CONSTRAINT "time-of-day" CHECK (not_after GLOB '[0-2][0-9]:[0-5][0-9]' AND not_after < '24:00'),
    travel TEXT NOT NULL CONSTRAINT "known-choice" CHECK (travel IN ('walk', 'drive'))
) STRICT;
CREATE INDEX stop_by_visit ON stop (visit);
CREATE INDEX stop_by_alley_district ON stop (alley_district);
CREATE VIEW live_stop AS SELECT * FROM stop WHERE deleted = 0 AND sample = (SELECT sample_view FROM workspace);

-- A person on a visit's roster.
CREATE TABLE attendee (
    id BLOB NOT NULL PRIMARY KEY CONSTRAINT "row-key" CHECK (length(id) = 16),
    sample INTEGER NOT NULL DEFAULT 0 CONSTRAINT "yes-or-no" CHECK (sample IN (0, 1)),
    deleted INTEGER NOT NULL DEFAULT 0 CONSTRAINT "yes-or-no" CHECK (deleted IN (0, 1)),
    visit BLOB NOT NULL REFERENCES visit (id) DEFERRABLE INITIALLY DEFERRED,
    position REAL NOT NULL,
    name TEXT NOT NULL,
    title TEXT,
    organisation TEXT,
    brings_up TEXT,
    goes_along INTEGER NOT NULL CONSTRAINT "yes-or-no" CHECK (goes_along IN (0, 1))
) STRICT;
CREATE INDEX attendee_by_visit ON attendee (visit);
CREATE VIEW live_attendee AS SELECT * FROM attendee WHERE deleted = 0 AND sample = (SELECT sample_view FROM workspace);

-- One thing to do around a visit.
CREATE TABLE visit_task (
    id BLOB NOT NULL PRIMARY KEY CONSTRAINT "row-key" CHECK (length(id) = 16),
    sample INTEGER NOT NULL DEFAULT 0 CONSTRAINT "yes-or-no" CHECK (sample IN (0, 1)),
    deleted INTEGER NOT NULL DEFAULT 0 CONSTRAINT "yes-or-no" CHECK (deleted IN (0, 1)),
    visit BLOB NOT NULL REFERENCES visit (id) DEFERRABLE INITIALLY DEFERRED,
    moment TEXT NOT NULL CONSTRAINT "known-choice" CHECK (moment IN ('recce', 'd-7', 'd-day', 'd+7')),
    title TEXT NOT NULL,
    owner TEXT,
    done_on TEXT CONSTRAINT "calendar-date" CHECK (done_on IS date(done_on))
) STRICT;
CREATE INDEX visit_task_by_visit ON visit_task (visit);
CREATE VIEW live_visit_task AS SELECT * FROM visit_task WHERE deleted = 0 AND sample = (SELECT sample_view FROM workspace);

-- A line written for a visit: what to say, what will be asked, what lies behind.
CREATE TABLE visit_line (
    id BLOB NOT NULL PRIMARY KEY CONSTRAINT "row-key" CHECK (length(id) = 16),
    sample INTEGER NOT NULL DEFAULT 0 CONSTRAINT "yes-or-no" CHECK (sample IN (0, 1)),
    deleted INTEGER NOT NULL DEFAULT 0 CONSTRAINT "yes-or-no" CHECK (deleted IN (0, 1)),
    visit BLOB NOT NULL REFERENCES visit (id) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL CONSTRAINT "known-choice" CHECK (kind IN ('line-to-take', 'likely-question', 'background', 'seating')),
    position REAL NOT NULL,
    text TEXT NOT NULL,
    answer TEXT
) STRICT;
CREATE INDEX visit_line_by_visit ON visit_line (visit);
CREATE VIEW live_visit_line AS SELECT * FROM visit_line WHERE deleted = 0 AND sample = (SELECT sample_view FROM workspace);

-- A meeting (간담회).
CREATE TABLE meeting (
    id BLOB NOT NULL PRIMARY KEY CONSTRAINT "row-key" CHECK (length(id) = 16),
    sample INTEGER NOT NULL DEFAULT 0 CONSTRAINT "yes-or-no" CHECK (sample IN (0, 1)),
    deleted INTEGER NOT NULL DEFAULT 0 CONSTRAINT "yes-or-no" CHECK (deleted IN (0, 1)),
    visit BLOB REFERENCES visit (id) DEFERRABLE INITIALLY DEFERRED,
    association BLOB REFERENCES association (id) DEFERRABLE INITIALLY DEFERRED,
    alley_district BLOB REFERENCES alley_district (id) DEFERRABLE INITIALLY DEFERRED,
    neighborhood BLOB NOT NULL REFERENCES neighborhood (id) DEFERRABLE INITIALLY DEFERRED,
    title TEXT NOT NULL,
    place TEXT,
    held_at INTEGER NOT NULL,
    minutes INTEGER CONSTRAINT "count" CHECK (minutes BETWEEN 0 AND 4294967295)
) STRICT;
CREATE INDEX meeting_by_visit ON meeting (visit);
CREATE INDEX meeting_by_association ON meeting (association);
CREATE INDEX meeting_by_alley_district ON meeting (alley_district);
CREATE INDEX meeting_by_neighborhood ON meeting (neighborhood);
CREATE VIEW live_meeting AS SELECT * FROM meeting WHERE deleted = 0 AND sample = (SELECT sample_view FROM workspace);

-- A person at a meeting.
CREATE TABLE meeting_attendee (
    id BLOB NOT NULL PRIMARY KEY CONSTRAINT "row-key" CHECK (length(id) = 16),
    sample INTEGER NOT NULL DEFAULT 0 CONSTRAINT "yes-or-no" CHECK (sample IN (0, 1)),
    deleted INTEGER NOT NULL DEFAULT 0 CONSTRAINT "yes-or-no" CHECK (deleted IN (0, 1)),
    meeting BLOB NOT NULL REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
    leader BLOB REFERENCES leader (id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    title TEXT
) STRICT;
CREATE INDEX meeting_attendee_by_meeting ON meeting_attendee (meeting);
CREATE INDEX meeting_attendee_by_leader ON meeting_attendee (leader);
CREATE VIEW live_meeting_attendee AS SELECT * FROM meeting_attendee WHERE deleted = 0 AND sample = (SELECT sample_view FROM workspace);

-- A merchant's suggestion (건의).
CREATE TABLE suggestion (
    id BLOB NOT NULL PRIMARY KEY CONSTRAINT "row-key" CHECK (length(id) = 16),
    sample INTEGER NOT NULL DEFAULT 0 CONSTRAINT "yes-or-no" CHECK (sample IN (0, 1)),
    deleted INTEGER NOT NULL DEFAULT 0 CONSTRAINT "yes-or-no" CHECK (deleted IN (0, 1)),
    number TEXT NOT NULL,
    received_at INTEGER NOT NULL,
    channel TEXT NOT NULL CONSTRAINT "known-choice" CHECK (channel IN ('text', 'call', 'walk-in', 'meeting', 'other')),
    text TEXT NOT NULL,
    sender_name TEXT,
    sender_phone TEXT,
    sender_store TEXT,
    neighborhood BLOB REFERENCES neighborhood (id) DEFERRABLE INITIALLY DEFERRED,
    alley_district BLOB REFERENCES alley_district (id) DEFERRABLE INITIALLY DEFERRED,
    category TEXT,
    state TEXT NOT NULL CONSTRAINT "known-choice" CHECK (state IN ('received', 'assigned', 'answered', 'told', 'closed')),
    department BLOB REFERENCES department (id) DEFERRABLE INITIALLY DEFERRED,
    officer TEXT,
    answer TEXT,
    answered_at INTEGER,
    told_at INTEGER,
    told_how TEXT,
    closed_reason TEXT,
    solvable_on_site INTEGER CONSTRAINT "yes-or-no" CHECK (solvable_on_site IN (0, 1)),
    urgency_overrule REAL,
    urgency_reason TEXT,
    merged_into BLOB REFERENCES suggestion (id) DEFERRABLE INITIALLY DEFERRED,
    origin TEXT
) STRICT;
CREATE INDEX suggestion_by_neighborhood ON suggestion (neighborhood);
CREATE INDEX suggestion_by_alley_district ON suggestion (alley_district);
CREATE INDEX suggestion_by_department ON suggestion (department);
CREATE INDEX suggestion_by_merged_into ON suggestion (merged_into);
CREATE VIEW live_suggestion AS SELECT * FROM suggestion WHERE deleted = 0 AND sample = (SELECT sample_view FROM workspace);

-- The decision about one suggestion for one visit, and what the mayor needs to know of it.
CREATE TABLE pick (
    id BLOB NOT NULL PRIMARY KEY CONSTRAINT "row-key" CHECK (length(id) = 16),
    sample INTEGER NOT NULL DEFAULT 0 CONSTRAINT "yes-or-no" CHECK (sample IN (0, 1)),
    deleted INTEGER NOT NULL DEFAULT 0 CONSTRAINT "yes-or-no" CHECK (deleted IN (0, 1)),
    visit BLOB NOT NULL REFERENCES visit (id) DEFERRABLE INITIALLY DEFERRED,
    suggestion BLOB NOT NULL REFERENCES suggestion (id) DEFERRABLE INITIALLY DEFERRED,
    decision TEXT NOT NULL CONSTRAINT "known-choice" CHECK (decision IN ('picked', 'rejected')),
    reason TEXT NOT NULL,
    position REAL NOT NULL,
    to_decide TEXT,
    on_site TEXT,
    options TEXT,
    department_view TEXT,
    line_to_take TEXT,
    likely_question TEXT,
    invited INTEGER CONSTRAINT "yes-or-no" CHECK (invited IN (0, 1)),
    came INTEGER CONSTRAINT "yes-or-no" CHECK (came IN (0, 1))
) STRICT;
CREATE INDEX pick_by_visit ON pick (visit);
CREATE INDEX pick_by_suggestion ON pick (suggestion);
CREATE VIEW live_pick AS SELECT * FROM pick WHERE deleted = 0 AND sample = (SELECT sample_view FROM workspace);

-- A promise (약속) in the ledger (처리대장).
CREATE TABLE promise (
    id BLOB NOT NULL PRIMARY KEY CONSTRAINT "row-key" CHECK (length(id) = 16),
    sample INTEGER NOT NULL DEFAULT 0 CONSTRAINT "yes-or-no" CHECK (sample IN (0, 1)),
    deleted INTEGER NOT NULL DEFAULT 0 CONSTRAINT "yes-or-no" CHECK (deleted IN (0, 1)),
    number TEXT NOT NULL,
    text TEXT NOT NULL,
    made_on TEXT NOT NULL CONSTRAINT "calendar-date" CHECK (made_on IS date(made_on)),
    visit BLOB REFERENCES visit (id) DEFERRABLE INITIALLY DEFERRED,
    meeting BLOB REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
    note_line BLOB,
    suggestion BLOB REFERENCES suggestion (id) DEFERRABLE INITIALLY DEFERRED,
    neighborhood BLOB NOT NULL REFERENCES neighborhood (id) DEFERRABLE INITIALLY DEFERRED,
    alley_district BLOB REFERENCES alley_district (id) DEFERRABLE INITIALLY DEFERRED,
    department BLOB REFERENCES department (id) DEFERRABLE INITIALLY DEFERRED,
    officer TEXT,
    deadline TEXT CONSTRAINT "calendar-date" CHECK (deadline IS date(deadline)),
    state TEXT NOT NULL CONSTRAINT "known-choice" CHECK (state IN ('done', 'in-progress', 'planned', 'long-term', 'impossible', 'transferred')),
    reason TEXT,
    done_on TEXT CONSTRAINT "calendar-date" CHECK (done_on IS date(done_on)),
    proof TEXT,
    told_on TEXT CONSTRAINT "calendar-date" CHECK (told_on IS date(told_on))
) STRICT;
CREATE INDEX promise_by_visit ON promise (visit);
CREATE INDEX promise_by_meeting ON promise (meeting);
CREATE INDEX promise_by_suggestion ON promise (suggestion);
CREATE INDEX promise_by_neighborhood ON promise (neighborhood);
CREATE INDEX promise_by_alley_district ON promise (alley_district);
CREATE INDEX promise_by_department ON promise (department);
CREATE VIEW live_promise AS SELECT * FROM promise WHERE deleted = 0 AND sample = (SELECT sample_view FROM workspace);

-- A dated report on a promise.
CREATE TABLE promise_progress (
    id BLOB NOT NULL PRIMARY KEY CONSTRAINT "row-key" CHECK (length(id) = 16),
    sample INTEGER NOT NULL DEFAULT 0 CONSTRAINT "yes-or-no" CHECK (sample IN (0, 1)),
    deleted INTEGER NOT NULL DEFAULT 0 CONSTRAINT "yes-or-no" CHECK (deleted IN (0, 1)),
    promise BLOB NOT NULL REFERENCES promise (id) DEFERRABLE INITIALLY DEFERRED,
    reported_on TEXT NOT NULL CONSTRAINT "calendar-date" CHECK (reported_on IS date(reported_on)),
    text TEXT NOT NULL,
    reporter TEXT
) STRICT;
CREATE INDEX promise_progress_by_promise ON promise_progress (promise);
CREATE VIEW live_promise_progress AS SELECT * FROM promise_progress WHERE deleted = 0 AND sample = (SELECT sample_view FROM workspace);

-- What a store answered on a go-and-ask walk.
CREATE TABLE ask_result (
    id BLOB NOT NULL PRIMARY KEY CONSTRAINT "row-key" CHECK (length(id) = 16),
    sample INTEGER NOT NULL DEFAULT 0 CONSTRAINT "yes-or-no" CHECK (sample IN (0, 1)),
    deleted INTEGER NOT NULL DEFAULT 0 CONSTRAINT "yes-or-no" CHECK (deleted IN (0, 1)),
    visit BLOB REFERENCES visit (id) DEFERRABLE INITIALLY DEFERRED,
    alley_district BLOB REFERENCES alley_district (id) DEFERRABLE INITIALLY DEFERRED,
    store_number TEXT NOT NULL,
    store_name TEXT NOT NULL,
    answer TEXT NOT NULL CONSTRAINT "known-choice" CHECK (answer IN ('joined', 'will-join', 'refused', 'not-eligible', 'absent')),
    reason TEXT,
    asked_on TEXT NOT NULL CONSTRAINT "calendar-date" CHECK (asked_on IS date(asked_on))
) STRICT;
CREATE INDEX ask_result_by_visit ON ask_result (visit);
CREATE INDEX ask_result_by_alley_district ON ask_result (alley_district);
CREATE VIEW live_ask_result AS SELECT * FROM ask_result WHERE deleted = 0 AND sample = (SELECT sample_view FROM workspace);

-- One version of a public file. The newest one of its kind that is not put away is in force.
CREATE TABLE data_set (
    id BLOB NOT NULL PRIMARY KEY CONSTRAINT "row-key" CHECK (length(id) = 16),
    sample INTEGER NOT NULL DEFAULT 0 CONSTRAINT "yes-or-no" CHECK (sample IN (0, 1)),
    deleted INTEGER NOT NULL DEFAULT 0 CONSTRAINT "yes-or-no" CHECK (deleted IN (0, 1)),
    kind TEXT NOT NULL CONSTRAINT "known-choice" CHECK (kind IN ('stores', 'member-stores', 'boundaries')),
    source TEXT NOT NULL,
    as_of TEXT NOT NULL CONSTRAINT "calendar-date" CHECK (as_of IS date(as_of)),
    file_name TEXT NOT NULL,
    file_hash TEXT NOT NULL,
    encoding TEXT NOT NULL,
    rows_read INTEGER NOT NULL,
    rows_taken INTEGER NOT NULL,
    rows_filtered INTEGER NOT NULL,
    rows_refused INTEGER NOT NULL
) STRICT;
CREATE VIEW live_data_set AS SELECT * FROM data_set WHERE deleted = 0 AND sample = (SELECT sample_view FROM workspace);

-- One undoable step of work.
CREATE TABLE step (
    n INTEGER NOT NULL PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CONSTRAINT "row-key" CHECK (length(id) = 16),
    at INTEGER NOT NULL,
    person BLOB,
    person_name TEXT NOT NULL,
    device BLOB NOT NULL,
    -- A keyed sentence as JSON; words are chosen where it is read.
    label TEXT NOT NULL,
    -- 'final' steps are told in the history and cannot be taken back: turning to the sample, erasure.
    kind TEXT NOT NULL CONSTRAINT "known-choice" CHECK (kind IN ('do', 'undo', 'redo', 'final')),
    -- 1 for work on the sample, which is taken back only while the sample is looked at.
    sample INTEGER NOT NULL DEFAULT 0 CONSTRAINT "yes-or-no" CHECK (sample IN (0, 1)),
    -- For 'undo' and 'redo': the step that is taken back or done again.
    target INTEGER REFERENCES step (n),
    -- For 'do': the step that took it back, while it is taken back.
    undone_by INTEGER REFERENCES step (n)
) STRICT;
CREATE INDEX step_by_device ON step (device, kind, undone_by);
CREATE INDEX step_by_time ON step (at);

-- The change log: each field of each row that a step set.
CREATE TABLE change (
    -- Never given twice, also when the newest rows went with the sample.
    n INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    step INTEGER NOT NULL REFERENCES step (n),
    entity TEXT NOT NULL,
    row_id BLOB NOT NULL CONSTRAINT "row-key" CHECK (length(row_id) = 16),
    kind TEXT NOT NULL CONSTRAINT "known-choice" CHECK (kind IN ('set', 'note', 'erase')),
    field TEXT NOT NULL,
    old ANY,
    new ANY,
    hlc INTEGER NOT NULL
) STRICT;
CREATE INDEX change_by_step ON change (step);
CREATE INDEX change_by_row ON change (row_id, n);
CREATE INDEX change_by_entity ON change (entity, n);

-- The latest stamp of each field, by which copies agree on who wrote last.
CREATE TABLE cell (
    row_id BLOB NOT NULL,
    field TEXT NOT NULL,
    hlc INTEGER NOT NULL,
    device BLOB NOT NULL,
    PRIMARY KEY (row_id, field)
) STRICT, WITHOUT ROWID;

-- The updates of each meeting's note, as they came.
CREATE TABLE note_update (
    n INTEGER NOT NULL PRIMARY KEY,
    meeting BLOB NOT NULL REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
    step INTEGER REFERENCES step (n),
    content BLOB NOT NULL
) STRICT;
CREATE INDEX note_update_by_meeting ON note_update (meeting, n);
CREATE INDEX note_update_by_step ON note_update (step);

-- Each note as one update, up to and with update `n`: opening a note need not read all its updates. Can be made
-- again from them at any time.
CREATE TABLE note_state (
    meeting BLOB NOT NULL PRIMARY KEY REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
    n INTEGER NOT NULL,
    content BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- The lines of each note as they stand, drawn from its updates.
CREATE TABLE note_line (
    id BLOB NOT NULL PRIMARY KEY CONSTRAINT "row-key" CHECK (length(id) = 16),
    meeting BLOB NOT NULL REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL CONSTRAINT "known-choice" CHECK (kind IN ('remark', 'suggestion', 'promise', 'decision', 'question', 'private')),
    speaker BLOB,
    speaker_name TEXT,
    indent INTEGER NOT NULL CONSTRAINT "indent" CHECK (indent BETWEEN 0 AND 5),
    text TEXT NOT NULL
) STRICT;
CREATE INDEX note_line_by_meeting ON note_line (meeting, position);
CREATE VIEW live_note_line AS
    SELECT note_line.* FROM note_line JOIN live_meeting ON live_meeting.id = note_line.meeting;

-- Stores of a version of the public file. Not in the change log: a version is replaced whole.
CREATE TABLE store (
    data_set BLOB NOT NULL REFERENCES data_set (id) DEFERRABLE INITIALLY DEFERRED,
    number TEXT NOT NULL,
    name TEXT NOT NULL,
    branch TEXT,
    trade_code TEXT NOT NULL,
    trade_large TEXT NOT NULL,
    trade_medium TEXT NOT NULL,
    trade_small TEXT NOT NULL,
    neighborhood BLOB NOT NULL REFERENCES neighborhood (id) DEFERRABLE INITIALLY DEFERRED,
    lot_address TEXT,
    road_address TEXT,
    building TEXT,
    floor TEXT,
    longitude REAL,
    latitude REAL,
    PRIMARY KEY (data_set, number)
) STRICT, WITHOUT ROWID;

-- Member stores of the Onnuri voucher scheme of a version of the public file.
CREATE TABLE member_store (
    data_set BLOB NOT NULL REFERENCES data_set (id) DEFERRABLE INITIALLY DEFERRED,
    n INTEGER NOT NULL,
    name TEXT NOT NULL,
    market TEXT NOT NULL,
    address TEXT,
    items TEXT,
    card INTEGER CONSTRAINT "yes-or-no" CHECK (card IN (0, 1)),
    mobile INTEGER CONSTRAINT "yes-or-no" CHECK (mobile IN (0, 1)),
    paper INTEGER CONSTRAINT "yes-or-no" CHECK (paper IN (0, 1)),
    PRIMARY KEY (data_set, n)
) STRICT, WITHOUT ROWID;

-- Boundaries of dongs of a version of a GeoJSON file: rings as JSON [[[longitude, latitude], ...], ...].
CREATE TABLE boundary (
    data_set BLOB NOT NULL REFERENCES data_set (id) DEFERRABLE INITIALLY DEFERRED,
    neighborhood BLOB NOT NULL REFERENCES neighborhood (id) DEFERRABLE INITIALLY DEFERRED,
    polygons TEXT NOT NULL,
    PRIMARY KEY (data_set, neighborhood)
) STRICT, WITHOUT ROWID;

-- The search box: what is findable, and its words as pairs of syllables and of initial consonants.
CREATE TABLE search_entry (
    n INTEGER NOT NULL PRIMARY KEY,
    entity TEXT NOT NULL,
    -- Key of the row; of a store its number in the public file.
    row_id ANY NOT NULL,
    sample INTEGER NOT NULL,
    -- The text that the words were made of, for showing and checking.
    text TEXT NOT NULL,
    UNIQUE (entity, row_id, sample)
) STRICT;
-- One syllable, or one initial consonant, is looked for as the beginning of a pair.
CREATE VIRTUAL TABLE search_word USING fts5 (
    pairs, initials, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 0',
    prefix = '1'
);

-- Who opened, searched, printed or exported personal data. Only ever added to.
CREATE TABLE access (
    n INTEGER NOT NULL PRIMARY KEY,
    at INTEGER NOT NULL,
    person BLOB,
    person_name TEXT NOT NULL,
    device BLOB NOT NULL,
    action TEXT NOT NULL CONSTRAINT "known-choice" CHECK (action IN ('open', 'search', 'print', 'export')),
    -- Whose data, or which lot of them.
    subject TEXT NOT NULL,
    -- What was done, as JSON, without the data themselves.
    detail TEXT NOT NULL
) STRICT;
CREATE TRIGGER access_is_never_changed BEFORE UPDATE ON access
    BEGIN SELECT RAISE(ABORT, 'access-log-append-only'); END;
CREATE TRIGGER access_is_never_shortened BEFORE DELETE ON access
    BEGIN SELECT RAISE(ABORT, 'access-log-append-only'); END;

-- Each packet that was made: what it was made from, for whom, which copy.
CREATE TABLE packet_issue (
    n INTEGER NOT NULL PRIMARY KEY,
    at INTEGER NOT NULL,
    person_name TEXT NOT NULL,
    neighborhood BLOB NOT NULL,
    visit BLOB,
    variant TEXT NOT NULL CONSTRAINT "known-choice" CHECK (variant IN ('office', 'outside')),
    copy_number INTEGER NOT NULL,
    recipient TEXT,
    purpose TEXT,
    content_hash TEXT NOT NULL,
    pages INTEGER NOT NULL,
    sample INTEGER NOT NULL
) STRICT;
CREATE INDEX packet_issue_by_neighborhood ON packet_issue (neighborhood, n);

-- A row of the sample points to rows of the sample only, and one of the office's own to the office's own: else the
-- sample could not be taken away, and its rows would show in the office's papers.
CREATE TRIGGER alley_alias_made_in_one_world BEFORE INSERT ON alley_alias
    BEGIN SELECT RAISE(ABORT, 'same-world') WHERE EXISTS (SELECT 1 FROM alley_district AS other WHERE other.id = NEW.alley_district AND other.sample <> NEW.sample);
    END;
CREATE TRIGGER alley_alias_stays_in_one_world BEFORE UPDATE OF alley_district ON alley_alias
    BEGIN SELECT RAISE(ABORT, 'same-world') WHERE EXISTS (SELECT 1 FROM alley_district AS other WHERE other.id = NEW.alley_district AND other.sample <> NEW.sample);
    END;
CREATE TRIGGER association_made_in_one_world BEFORE INSERT ON association
    BEGIN SELECT RAISE(ABORT, 'same-world') WHERE EXISTS (SELECT 1 FROM alley_district AS other WHERE other.id = NEW.alley_district AND other.sample <> NEW.sample);
    END;
CREATE TRIGGER association_stays_in_one_world BEFORE UPDATE OF alley_district ON association
    BEGIN SELECT RAISE(ABORT, 'same-world') WHERE EXISTS (SELECT 1 FROM alley_district AS other WHERE other.id = NEW.alley_district AND other.sample <> NEW.sample);
    END;
CREATE TRIGGER leader_made_in_one_world BEFORE INSERT ON leader
    BEGIN SELECT RAISE(ABORT, 'same-world') WHERE EXISTS (SELECT 1 FROM association AS other WHERE other.id = NEW.association AND other.sample <> NEW.sample);
    END;
CREATE TRIGGER leader_stays_in_one_world BEFORE UPDATE OF association ON leader
    BEGIN SELECT RAISE(ABORT, 'same-world') WHERE EXISTS (SELECT 1 FROM association AS other WHERE other.id = NEW.association AND other.sample <> NEW.sample);
    END;
CREATE TRIGGER special_project_made_in_one_world BEFORE INSERT ON special_project
    BEGIN SELECT RAISE(ABORT, 'same-world') WHERE EXISTS (SELECT 1 FROM alley_district AS other WHERE other.id = NEW.alley_district AND other.sample <> NEW.sample);
    END;
CREATE TRIGGER special_project_stays_in_one_world BEFORE UPDATE OF alley_district ON special_project
    BEGIN SELECT RAISE(ABORT, 'same-world') WHERE EXISTS (SELECT 1 FROM alley_district AS other WHERE other.id = NEW.alley_district AND other.sample <> NEW.sample);
    END;
CREATE TRIGGER visit_made_in_one_world BEFORE INSERT ON visit
    BEGIN SELECT RAISE(ABORT, 'same-world') WHERE EXISTS (SELECT 1 FROM tour AS other WHERE other.id = NEW.tour AND other.sample <> NEW.sample);
    END;
CREATE TRIGGER visit_stays_in_one_world BEFORE UPDATE OF tour ON visit
    BEGIN SELECT RAISE(ABORT, 'same-world') WHERE EXISTS (SELECT 1 FROM tour AS other WHERE other.id = NEW.tour AND other.sample <> NEW.sample);
    END;
CREATE TRIGGER visit_alley_made_in_one_world BEFORE INSERT ON visit_alley
    BEGIN SELECT RAISE(ABORT, 'same-world') WHERE EXISTS (SELECT 1 FROM visit AS other WHERE other.id = NEW.visit AND other.sample <> NEW.sample)
        OR EXISTS (SELECT 1 FROM alley_district AS other WHERE other.id = NEW.alley_district AND other.sample <> NEW.sample);
    END;
CREATE TRIGGER visit_alley_stays_in_one_world BEFORE UPDATE OF visit, alley_district ON visit_alley
    BEGIN SELECT RAISE(ABORT, 'same-world') WHERE EXISTS (SELECT 1 FROM visit AS other WHERE other.id = NEW.visit AND other.sample <> NEW.sample)
        OR EXISTS (SELECT 1 FROM alley_district AS other WHERE other.id = NEW.alley_district AND other.sample <> NEW.sample);
    END;
CREATE TRIGGER stop_made_in_one_world BEFORE INSERT ON stop
    BEGIN SELECT RAISE(ABORT, 'same-world') WHERE EXISTS (SELECT 1 FROM visit AS other WHERE other.id = NEW.visit AND other.sample <> NEW.sample)
        OR EXISTS (SELECT 1 FROM alley_district AS other WHERE other.id = NEW.alley_district AND other.sample <> NEW.sample);
    END;
CREATE TRIGGER stop_stays_in_one_world BEFORE UPDATE OF visit, alley_district ON stop
    BEGIN SELECT RAISE(ABORT, 'same-world') WHERE EXISTS (SELECT 1 FROM visit AS other WHERE other.id = NEW.visit AND other.sample <> NEW.sample)
        OR EXISTS (SELECT 1 FROM alley_district AS other WHERE other.id = NEW.alley_district AND other.sample <> NEW.sample);
    END;
CREATE TRIGGER attendee_made_in_one_world BEFORE INSERT ON attendee
    BEGIN SELECT RAISE(ABORT, 'same-world') WHERE EXISTS (SELECT 1 FROM visit AS other WHERE other.id = NEW.visit AND other.sample <> NEW.sample);
    END;
CREATE TRIGGER attendee_stays_in_one_world BEFORE UPDATE OF visit ON attendee
    BEGIN SELECT RAISE(ABORT, 'same-world') WHERE EXISTS (SELECT 1 FROM visit AS other WHERE other.id = NEW.visit AND other.sample <> NEW.sample);
    END;
CREATE TRIGGER visit_task_made_in_one_world BEFORE INSERT ON visit_task
    BEGIN SELECT RAISE(ABORT, 'same-world') WHERE EXISTS (SELECT 1 FROM visit AS other WHERE other.id = NEW.visit AND other.sample <> NEW.sample);
    END;
CREATE TRIGGER visit_task_stays_in_one_world BEFORE UPDATE OF visit ON visit_task
    BEGIN SELECT RAISE(ABORT, 'same-world') WHERE EXISTS (SELECT 1 FROM visit AS other WHERE other.id = NEW.visit AND other.sample <> NEW.sample);
    END;
CREATE TRIGGER visit_line_made_in_one_world BEFORE INSERT ON visit_line
    BEGIN SELECT RAISE(ABORT, 'same-world') WHERE EXISTS (SELECT 1 FROM visit AS other WHERE other.id = NEW.visit AND other.sample <> NEW.sample);
    END;
CREATE TRIGGER visit_line_stays_in_one_world BEFORE UPDATE OF visit ON visit_line
    BEGIN SELECT RAISE(ABORT, 'same-world') WHERE EXISTS (SELECT 1 FROM visit AS other WHERE other.id = NEW.visit AND other.sample <> NEW.sample);
    END;
CREATE TRIGGER meeting_made_in_one_world BEFORE INSERT ON meeting
    BEGIN SELECT RAISE(ABORT, 'same-world') WHERE EXISTS (SELECT 1 FROM visit AS other WHERE other.id = NEW.visit AND other.sample <> NEW.sample)
        OR EXISTS (SELECT 1 FROM association AS other WHERE other.id = NEW.association AND other.sample <> NEW.sample)
        OR EXISTS (SELECT 1 FROM alley_district AS other WHERE other.id = NEW.alley_district AND other.sample <> NEW.sample);
    END;
CREATE TRIGGER meeting_stays_in_one_world BEFORE UPDATE OF visit, association, alley_district ON meeting
    BEGIN SELECT RAISE(ABORT, 'same-world') WHERE EXISTS (SELECT 1 FROM visit AS other WHERE other.id = NEW.visit AND other.sample <> NEW.sample)
        OR EXISTS (SELECT 1 FROM association AS other WHERE other.id = NEW.association AND other.sample <> NEW.sample)
        OR EXISTS (SELECT 1 FROM alley_district AS other WHERE other.id = NEW.alley_district AND other.sample <> NEW.sample);
    END;
CREATE TRIGGER meeting_attendee_made_in_one_world BEFORE INSERT ON meeting_attendee
    BEGIN SELECT RAISE(ABORT, 'same-world') WHERE EXISTS (SELECT 1 FROM meeting AS other WHERE other.id = NEW.meeting AND other.sample <> NEW.sample)
        OR EXISTS (SELECT 1 FROM leader AS other WHERE other.id = NEW.leader AND other.sample <> NEW.sample);
    END;
CREATE TRIGGER meeting_attendee_stays_in_one_world BEFORE UPDATE OF meeting, leader ON meeting_attendee
    BEGIN SELECT RAISE(ABORT, 'same-world') WHERE EXISTS (SELECT 1 FROM meeting AS other WHERE other.id = NEW.meeting AND other.sample <> NEW.sample)
        OR EXISTS (SELECT 1 FROM leader AS other WHERE other.id = NEW.leader AND other.sample <> NEW.sample);
    END;
CREATE TRIGGER suggestion_made_in_one_world BEFORE INSERT ON suggestion
    BEGIN SELECT RAISE(ABORT, 'same-world') WHERE EXISTS (SELECT 1 FROM alley_district AS other WHERE other.id = NEW.alley_district AND other.sample <> NEW.sample)
        OR EXISTS (SELECT 1 FROM suggestion AS other WHERE other.id = NEW.merged_into AND other.sample <> NEW.sample);
    END;
CREATE TRIGGER suggestion_stays_in_one_world BEFORE UPDATE OF alley_district, merged_into ON suggestion
    BEGIN SELECT RAISE(ABORT, 'same-world') WHERE EXISTS (SELECT 1 FROM alley_district AS other WHERE other.id = NEW.alley_district AND other.sample <> NEW.sample)
        OR EXISTS (SELECT 1 FROM suggestion AS other WHERE other.id = NEW.merged_into AND other.sample <> NEW.sample);
    END;
CREATE TRIGGER pick_made_in_one_world BEFORE INSERT ON pick
    BEGIN SELECT RAISE(ABORT, 'same-world') WHERE EXISTS (SELECT 1 FROM visit AS other WHERE other.id = NEW.visit AND other.sample <> NEW.sample)
        OR EXISTS (SELECT 1 FROM suggestion AS other WHERE other.id = NEW.suggestion AND other.sample <> NEW.sample);
    END;
CREATE TRIGGER pick_stays_in_one_world BEFORE UPDATE OF visit, suggestion ON pick
    BEGIN SELECT RAISE(ABORT, 'same-world') WHERE EXISTS (SELECT 1 FROM visit AS other WHERE other.id = NEW.visit AND other.sample <> NEW.sample)
        OR EXISTS (SELECT 1 FROM suggestion AS other WHERE other.id = NEW.suggestion AND other.sample <> NEW.sample);
    END;
CREATE TRIGGER promise_made_in_one_world BEFORE INSERT ON promise
    BEGIN SELECT RAISE(ABORT, 'same-world') WHERE EXISTS (SELECT 1 FROM visit AS other WHERE other.id = NEW.visit AND other.sample <> NEW.sample)
        OR EXISTS (SELECT 1 FROM meeting AS other WHERE other.id = NEW.meeting AND other.sample <> NEW.sample)
        OR EXISTS (SELECT 1 FROM suggestion AS other WHERE other.id = NEW.suggestion AND other.sample <> NEW.sample)
        OR EXISTS (SELECT 1 FROM alley_district AS other WHERE other.id = NEW.alley_district AND other.sample <> NEW.sample);
    END;
CREATE TRIGGER promise_stays_in_one_world BEFORE UPDATE OF visit, meeting, suggestion, alley_district ON promise
    BEGIN SELECT RAISE(ABORT, 'same-world') WHERE EXISTS (SELECT 1 FROM visit AS other WHERE other.id = NEW.visit AND other.sample <> NEW.sample)
        OR EXISTS (SELECT 1 FROM meeting AS other WHERE other.id = NEW.meeting AND other.sample <> NEW.sample)
        OR EXISTS (SELECT 1 FROM suggestion AS other WHERE other.id = NEW.suggestion AND other.sample <> NEW.sample)
        OR EXISTS (SELECT 1 FROM alley_district AS other WHERE other.id = NEW.alley_district AND other.sample <> NEW.sample);
    END;
CREATE TRIGGER promise_progress_made_in_one_world BEFORE INSERT ON promise_progress
    BEGIN SELECT RAISE(ABORT, 'same-world') WHERE EXISTS (SELECT 1 FROM promise AS other WHERE other.id = NEW.promise AND other.sample <> NEW.sample);
    END;
CREATE TRIGGER promise_progress_stays_in_one_world BEFORE UPDATE OF promise ON promise_progress
    BEGIN SELECT RAISE(ABORT, 'same-world') WHERE EXISTS (SELECT 1 FROM promise AS other WHERE other.id = NEW.promise AND other.sample <> NEW.sample);
    END;
CREATE TRIGGER ask_result_made_in_one_world BEFORE INSERT ON ask_result
    BEGIN SELECT RAISE(ABORT, 'same-world') WHERE EXISTS (SELECT 1 FROM visit AS other WHERE other.id = NEW.visit AND other.sample <> NEW.sample)
        OR EXISTS (SELECT 1 FROM alley_district AS other WHERE other.id = NEW.alley_district AND other.sample <> NEW.sample);
    END;
CREATE TRIGGER ask_result_stays_in_one_world BEFORE UPDATE OF visit, alley_district ON ask_result
    BEGIN SELECT RAISE(ABORT, 'same-world') WHERE EXISTS (SELECT 1 FROM visit AS other WHERE other.id = NEW.visit AND other.sample <> NEW.sample)
        OR EXISTS (SELECT 1 FROM alley_district AS other WHERE other.id = NEW.alley_district AND other.sample <> NEW.sample);
    END;
