// Written from the Rust types by `alley call --typescript`. Do not edit.

export type AdvicePart = { 
/**
 * From 0 to 1.
 */
value: number, 
/**
 * What it adds to the score, 0 to 100.
 */
points: number, 
/**
 * Why.
 */
reason: Statement, };

export type Alert = { 
/**
 * What.
 */
kind: AlertKind, 
/**
 * How many; never 0.
 */
count: number, };

export type AlertKind = "replies-late" | "promises-due" | "visit-today" | "visit-ahead" | "backup-failed";

export type AlleyAlias = { 
/**
 * Key of the row.
 */
id: AlleyAliasId, 
/**
 * The district it means.
 */
alleyDistrict: AlleyDistrictId, 
/**
 * The other name.
 */
name: string, };

export type AlleyAliasId = string;

export type AlleyAliasPatch = { 
/**
 * The district it means.
 */
alleyDistrict?: AlleyDistrictId, 
/**
 * The other name.
 */
name?: string, };

export type AlleyDistrict = { 
/**
 * Key of the row.
 */
id: AlleyDistrictId, 
/**
 * The dong it lies in.
 */
neighborhood: NeighborhoodId, 
/**
 * Name.
 */
name: string, 
/**
 * Where it is, in words: a street or an address.
 */
place: string | null, 
/**
 * Latitude of its middle, in degrees (WGS84).
 */
latitude: number | null, 
/**
 * Longitude of its middle, in degrees (WGS84).
 */
longitude: number | null, 
/**
 * How far from its middle a store counts as in it, in metres.
 */
radiusM: number | null, 
/**
 * Day of designation.
 */
designatedOn: string | null, 
/**
 * Number of stores that the designation names.
 */
designatedStores: number | null, 
/**
 * Number of its stores that may join the voucher scheme, as the office counted them.
 */
eligibleStores: number | null, 
/**
 * Day of that count.
 */
countedOn: string | null, 
/**
 * Member stores just before designation, as the office counted them.
 */
membersBefore: number | null, 
/**
 * Weekly closing day, 1 Monday to 7 Sunday.
 */
closingWeekday: number | null, 
/**
 * Anything else.
 */
note: string | null, };

export type AlleyDistrictId = string;

export type AlleyDistrictPatch = { 
/**
 * The dong it lies in.
 */
neighborhood?: NeighborhoodId, 
/**
 * Name.
 */
name?: string, 
/**
 * Where it is, in words: a street or an address.
 */
place?: string | null, 
/**
 * Latitude of its middle, in degrees (WGS84).
 */
latitude?: number | null, 
/**
 * Longitude of its middle, in degrees (WGS84).
 */
longitude?: number | null, 
/**
 * How far from its middle a store counts as in it, in metres.
 */
radiusM?: number | null, 
/**
 * Day of designation.
 */
designatedOn?: string | null, 
/**
 * Number of stores that the designation names.
 */
designatedStores?: number | null, 
/**
 * Number of its stores that may join the voucher scheme, as the office counted them.
 */
eligibleStores?: number | null, 
/**
 * Day of that count.
 */
countedOn?: string | null, 
/**
 * Member stores just before designation, as the office counted them.
 */
membersBefore?: number | null, 
/**
 * Weekly closing day, 1 Monday to 7 Sunday.
 */
closingWeekday?: number | null, 
/**
 * Anything else.
 */
note?: string | null, };

export type AlleyLine = { 
/**
 * The alley district.
 */
alley: AlleyDistrict, 
/**
 * Member stores over stores that may join.
 */
membership: Rate, 
/**
 * Members that take cards, phones, paper.
 */
kinds: [number, number, number], 
/**
 * Stores of the public file that lie in it; absent where no file is in force.
 */
stores: Figure | null, 
/**
 * Name of its merchants' association.
 */
association: string | null, 
/**
 * Special projects.
 */
projects: number, 
/**
 * Suggestions whose merchant has not been told.
 */
openSuggestions: number, 
/**
 * Promises that somebody still has to act on.
 */
openPromises: number, };

export type AlleySheet = { 
/**
 * The dong's name.
 */
neighborhood: string, 
/**
 * The alley district.
 */
line: AlleyLine, 
/**
 * Members over time, the oldest first.
 */
series: Array<MemberCount>, 
/**
 * Stores by trade, the most frequent first.
 */
trades: Array<TradeCount>, 
/**
 * The merchants' association.
 */
association: Association | null, 
/**
 * Cards of its leaders, those in office first.
 */
leaders: Array<Leader>, 
/**
 * Special projects in the order of their beginnings.
 */
projects: Array<SpecialProject>, 
/**
 * The last visit to the dong.
 */
lastVisit: Visit | null, 
/**
 * The next visit to the dong.
 */
nextVisit: Visit | null, };

export type AnswerField = "state" | "department" | "officer" | "deadline" | "reason" | "progress" | "proof";

export type AnswerStanding = "answered" | "changed-here" | "unknown";

export type AnswerToSend = { 
/**
 * The answer as it is kept.
 */
text: string, };

export type AnsweredField = { 
/**
 * The field.
 */
field: AnswerField, 
/**
 * What stands here: a state's word on the wire, a department's name, a date, a text; empty for nothing.
 */
ours: string, 
/**
 * What the file says, in the same form.
 */
theirs: string, 
/**
 * What is known of the difference.
 */
standing: AnswerStanding, };

export type AnsweredPromise = { 
/**
 * The promise.
 */
promise: PromiseId, 
/**
 * Its number.
 */
number: string, 
/**
 * What was promised.
 */
text: string, 
/**
 * The row of the file, from 1.
 */
row: number, 
/**
 * The answers.
 */
answers: Array<AnsweredField>, };

export type AnswersPreview = { 
/**
 * The file.
 */
file: string, 
/**
 * SHA-256 of the file: what is taken later must be the same.
 */
fileHash: string, 
/**
 * How its text was read; absent for workbooks.
 */
encoding: string | null, 
/**
 * Rows read.
 */
rowsRead: number, 
/**
 * Rows that answer nothing new.
 */
unchanged: number, 
/**
 * Rows refused.
 */
refused: number, 
/**
 * The first refusals, each with file, row, column and reason.
 */
refusals: Array<Statement>, 
/**
 * Anything else a person should know.
 */
remarks: Array<Statement>, 
/**
 * Promises that are answered, in the order of the file.
 */
promises: Array<AnsweredPromise>, };

export type AnswersRequest = { 
/**
 * The returned file.
 */
file: string, 
/**
 * Its encoding, when the person overrules what is detected.
 */
encoding: string | null, 
/**
 * Headers that a person assigned by hand: header -> field.
 */
headers: { [key in string]: string }, };

export type AnswersTakeRequest = { 
/**
 * The returned file.
 */
file: string, 
/**
 * Its encoding, when the person overrules what is detected.
 */
encoding: string | null, 
/**
 * Headers that a person assigned by hand: header -> field.
 */
headers: { [key in string]: string }, 
/**
 * The hash that the preview told; a file that changed since is refused.
 */
fileHash: string | null, 
/**
 * The answers that a person chose; absent for all but those changed here, too.
 */
take: Array<TakenAnswer> | null, 
/**
 * Without a choice: also what was changed here since the file went out.
 */
overChanges: boolean, };

export type ApiError = { 
/**
 * What somebody can act on.
 */
code: Code, 
/**
 * Whether the same call may go through later.
 */
retryable: boolean, 
/**
 * Kebab-case key of a message in the catalogues.
 */
key: string, 
/**
 * Arguments by name.
 */
args: { [key in string]: Argument }, };

export type Argument = number | string;

export type AskAnswer = "joined" | "will-join" | "refused" | "not-eligible" | "absent";

export type AskListRequest = { 
/**
 * The visit.
 */
visit: VisitId, 
/**
 * At most so many; 40 when absent.
 */
limit: number | null, 
/**
 * Also those that answered on this visit already, so that one sees how far the walk is.
 */
answered: boolean, };

export type AskResult = { 
/**
 * Key of the row.
 */
id: AskResultId, 
/**
 * The visit on which it was asked.
 */
visit: VisitId | null, 
/**
 * The alley district.
 */
alleyDistrict: AlleyDistrictId | null, 
/**
 * The store's number in the public file.
 */
storeNumber: string, 
/**
 * The store's name then.
 */
storeName: string, 
/**
 * The answer.
 */
answer: AskAnswer, 
/**
 * Why.
 */
reason: string | null, 
/**
 * Day.
 */
askedOn: string, };

export type AskResultId = string;

export type AskResultPatch = { 
/**
 * The visit on which it was asked.
 */
visit?: VisitId | null, 
/**
 * The alley district.
 */
alleyDistrict?: AlleyDistrictId | null, 
/**
 * The store's number in the public file.
 */
storeNumber?: string, 
/**
 * The store's name then.
 */
storeName?: string, 
/**
 * The answer.
 */
answer?: AskAnswer, 
/**
 * Why.
 */
reason?: string | null, 
/**
 * Day.
 */
askedOn?: string, };

export type AskStore = { 
/**
 * The store.
 */
store: StoreLine, 
/**
 * Metres from the nearest stop of the visit, as the crow flies; absent where a place is not known.
 */
metres: number | null, 
/**
 * The stop of the timetable that it is nearest to.
 */
near: NearStop | null, };

export type AssignRequest = { 
/**
 * Which ones.
 */
suggestions: Array<SuggestionId>, 
/**
 * The department; as it was when absent.
 */
department: DepartmentId | null, 
/**
 * The officer; as it was when absent.
 */
officer: string | null, };

export type Association = { 
/**
 * Key of the row.
 */
id: AssociationId, 
/**
 * The alley district whose merchants it joins.
 */
alleyDistrict: AlleyDistrictId, 
/**
 * Name.
 */
name: string, 
/**
 * Day of founding.
 */
foundedOn: string | null, 
/**
 * Number of members.
 */
memberCount: number | null, 
/**
 * Anything else.
 */
note: string | null, };

export type AssociationId = string;

export type AssociationPatch = { 
/**
 * The alley district whose merchants it joins.
 */
alleyDistrict?: AlleyDistrictId, 
/**
 * Name.
 */
name?: string, 
/**
 * Day of founding.
 */
foundedOn?: string | null, 
/**
 * Number of members.
 */
memberCount?: number | null, 
/**
 * Anything else.
 */
note?: string | null, };

export type Attachment = { 
/**
 * Key of the row.
 */
id: AttachmentId, 
/**
 * The meeting in whose note the line stands.
 */
meeting: MeetingId | null, 
/**
 * The line of the meeting's note.
 */
noteLine: NoteLineId | null, 
/**
 * The promise that it proves.
 */
promise: PromiseId | null, 
/**
 * Place among the attachments of its line or promise; smaller comes first.
 */
position: number, 
/**
 * What it is.
 */
kind: AttachmentKind, 
/**
 * What it is called: the name of the file it came in.
 */
fileName: string, 
/**
 * What it shows, in words.
 */
caption: string | null, 
/**
 * SHA-256 of its bytes, under which they are kept.
 */
fileHash: string, 
/**
 * What its bytes are, for example `image/jpeg`.
 */
mediaType: string, 
/**
 * How many bytes.
 */
bytes: number, 
/**
 * Width of a photo in pixels.
 */
width: number | null, 
/**
 * Height of a photo in pixels.
 */
height: number | null, 
/**
 * When it was taken, if that was kept on purpose.
 */
takenAt: Instant | null, 
/**
 * Where it was taken, degrees north, if that was kept on purpose.
 */
latitude: number | null, 
/**
 * Where it was taken, degrees east, if that was kept on purpose.
 */
longitude: number | null, 
/**
 * Whether it never leaves in any print or export.
 */
private: boolean, };

export type AttachmentAddRequest = { 
/**
 * The line of a note.
 */
noteLine: NoteLineId | null, 
/**
 * The promise.
 */
promise: PromiseId | null, 
/**
 * The file that a person picked.
 */
file: string | null, 
/**
 * Or its bytes in Base64, as they were pasted.
 */
data: string | null, 
/**
 * What pasted bytes are called.
 */
name: string | null, 
/**
 * What it shows, in words.
 */
caption: string | null, 
/**
 * Whether it never leaves in any print or export.
 */
private: boolean, 
/**
 * Whether where and when a photo was taken is kept in the workspace. Its bytes never say.
 */
keepPlace: boolean, };

export type AttachmentAdded = { 
/**
 * The attachment.
 */
attachment: Attachment, 
/**
 * Whether the very same was attached there already; then nothing was changed.
 */
alreadyThere: boolean, 
/**
 * Whether the file told where it was taken and that was let go.
 */
placeRemoved: boolean, };

export type AttachmentBytesRequest = { 
/**
 * Which one.
 */
id: AttachmentId, 
/**
 * How large.
 */
size: AttachmentSize, };

export type AttachmentData = { 
/**
 * What they are, for example `image/jpeg`.
 */
mediaType: string, 
/**
 * The bytes in Base64.
 */
data: string, };

export type AttachmentId = string;

export type AttachmentKind = "photo" | "document";

export type AttachmentLine = { 
/**
 * The attachment.
 */
attachment: Attachment, 
/**
 * Whether it may leave the office: neither private itself nor on a private line or one that is gone.
 */
mayLeave: boolean, 
/**
 * Whether its line was taken out of the note.
 */
lineGone: boolean, };

export type AttachmentListRequest = { 
/**
 * Of this meeting's note.
 */
meeting: MeetingId | null, 
/**
 * Of this line.
 */
noteLine: NoteLineId | null, 
/**
 * Of this promise.
 */
promise: PromiseId | null, };

export type AttachmentSaveRequest = { 
/**
 * Which one.
 */
id: AttachmentId, 
/**
 * The file that a person picked.
 */
file: string, };

export type AttachmentSize = "thumb" | "full";

export type AttachmentUpdateRequest = { 
/**
 * Which one.
 */
id: AttachmentId, 
/**
 * What it shows, in words; an empty text takes the caption away.
 */
caption: string | null, 
/**
 * Whether it never leaves.
 */
private: boolean | null, 
/**
 * Another line of the same meeting's note.
 */
noteLine: NoteLineId | null, 
/**
 * Its place among the others of its line or promise.
 */
position: number | null, 
/**
 * Lets go of where and when it was taken.
 */
forgetPlace: boolean, };

export type Attendee = { 
/**
 * Key of the row.
 */
id: AttendeeId, 
/**
 * The visit.
 */
visit: VisitId, 
/**
 * Order on the roster.
 */
position: number, 
/**
 * Name.
 */
name: string, 
/**
 * Title.
 */
title: string | null, 
/**
 * Whom the person stands for.
 */
organisation: string | null, 
/**
 * What he or she will bring up.
 */
bringsUp: string | null, 
/**
 * Whether the person goes with the mayor, rather than being met there.
 */
goesAlong: boolean, };

export type AttendeeId = string;

export type AttendeePatch = { 
/**
 * The visit.
 */
visit?: VisitId, 
/**
 * Order on the roster.
 */
position?: number, 
/**
 * Name.
 */
name?: string, 
/**
 * Title.
 */
title?: string | null, 
/**
 * Whom the person stands for.
 */
organisation?: string | null, 
/**
 * What he or she will bring up.
 */
bringsUp?: string | null, 
/**
 * Whether the person goes with the mayor, rather than being met there.
 */
goesAlong?: boolean, };

export type BackupDone = { 
/**
 * The backup.
 */
path: string, 
/**
 * Its size in bytes.
 */
bytes: number, 
/**
 * What its check found.
 */
check: CheckFindings, 
/**
 * Older backups that were let go.
 */
letGo: Array<string>, 
/**
 * For a restore: where the files that stood there before are now.
 */
setAside: string | null, };

export type BackupFailure = { 
/**
 * When it was tried, in Seoul.
 */
at: string, 
/**
 * Why it did not work.
 */
why: Statement, };

export type BackupLine = { 
/**
 * Its folder.
 */
path: string, 
/**
 * When it was made, in Seoul.
 */
madeAt: string, 
/**
 * Its size in bytes.
 */
bytes: number, };

export type BackupNamed = { 
/**
 * Its folder, as in the list of backups or as picked.
 */
backup: string, };

export type BackupRequest = { 
/**
 * The folder to make it in; the workspace's own when absent.
 */
folder: string | null, };

export type BackupStanding = { 
/**
 * When the newest good one in the workspace's own folder was made, in Seoul.
 */
last: string | null, 
/**
 * Whole days since then, or since the workspace was made.
 */
days: number, 
/**
 * Whether another one is to be made.
 */
due: boolean, 
/**
 * Whether that is longer than it should be.
 */
tooLong: boolean, 
/**
 * The last try of the app's own, when it did not work.
 */
failed: BackupFailure | null, };

export type Board = { 
/**
 * The day it stands for.
 */
today: string, 
/**
 * Whether these are sample figures.
 */
sample: boolean, 
/**
 * The dongs in the order of lists.
 */
neighborhoods: Array<BoardLine>, };

export type BoardLine = { 
/**
 * The dong.
 */
neighborhood: NeighborhoodId, 
/**
 * Its name.
 */
name: string, 
/**
 * Alley districts in it.
 */
alleyDistricts: number, 
/**
 * Member stores over stores that may join.
 */
membership: Rate, 
/**
 * Day of the last visit.
 */
lastVisit: string | null, 
/**
 * Days since then.
 */
daysSinceVisit: number | null, 
/**
 * Day of the next visit.
 */
nextVisit: string | null, 
/**
 * Suggestions whose merchant has not been told.
 */
openSuggestions: number, 
/**
 * Of those, the ones whose answer is late.
 */
lateSuggestions: number, 
/**
 * Promises that somebody still has to act on.
 */
openPromises: number, 
/**
 * Of those, the ones past their deadline.
 */
overduePromises: number, };

export type Boundaries = { 
/**
 * What the file asks to be named as its source.
 */
source: string, 
/**
 * The day the file stands for.
 */
asOf: string, 
/**
 * One entry for each dong in the file.
 */
neighborhoods: Array<Boundary>, };

export type Boundary = { 
/**
 * The dong.
 */
neighborhood: NeighborhoodId, 
/**
 * Polygons of rings of `[longitude, latitude]` in degrees (WGS84), the outer ring first.
 */
polygons: Array<Array<Array<[number, number]>>>, };

export type ById<I> = { 
/**
 * Which row.
 */
id: I, };

export type CalendarDay = { 
/**
 * The day.
 */
date: string, 
/**
 * Whether the office works on it.
 */
working: boolean, 
/**
 * The public holiday's name.
 */
holiday: string | null, 
/**
 * The period before an election in which the law restricts events, in words.
 */
restricted: Statement | null, 
/**
 * Visits on it, by their beginning.
 */
visits: Array<CalendarVisit>, };

export type CalendarExportRequest = { 
/**
 * Only this visit; all planned ones when absent.
 */
visit: VisitId | null, 
/**
 * The file.
 */
file: string, };

export type CalendarRequest = { 
/**
 * First day.
 */
from: string, 
/**
 * Last day, included.
 */
until: string, };

export type CalendarVisit = { 
/**
 * The visit.
 */
visit: Visit, 
/**
 * The dong's name.
 */
neighborhood: string, 
/**
 * Its alley districts that are closed that day.
 */
closed: Array<string>, 
/**
 * How many things in its plan cannot work as they are, people expected elsewhere included.
 */
conflicts: number, };

export type CameLine = { 
/**
 * What they are.
 */
entity: Entity, 
/**
 * New ones.
 */
created: number, 
/**
 * Changed ones.
 */
updated: number, 
/**
 * Ones put away.
 */
removed: number, };

export type Candidate = { 
/**
 * The suggestion.
 */
line: SuggestionLine, 
/**
 * How urgent it is, part by part.
 */
urgency: Urgency, 
/**
 * What was decided about it for this visit.
 */
pick: Pick | null, 
/**
 * Where a person put it among the undecided ones.
 */
rank: CandidateRank | null, };

export type CandidateNamed = { 
/**
 * The visit.
 */
visit: VisitId, 
/**
 * The suggestion.
 */
suggestion: SuggestionId, };

export type CandidateRank = { 
/**
 * Key of the row.
 */
id: CandidateRankId, 
/**
 * The visit.
 */
visit: VisitId, 
/**
 * The suggestion.
 */
suggestion: SuggestionId, 
/**
 * Its place among the candidates, from 1.
 */
rank: number, 
/**
 * Why.
 */
reason: string, };

export type CandidateRankId = string;

export type CandidatesRequest = { 
/**
 * The visit.
 */
visit: VisitId, };

export type ChangesCopyRequest = { 
/**
 * Its folder, which must not exist.
 */
folder: string, };

export type ChangesExportRequest = { 
/**
 * The file.
 */
file: string, 
/**
 * Only what was changed from this day on.
 */
since: string | null, 
/**
 * Everything, whatever the copies met so far have.
 */
all: boolean, };

export type ChangesFile = { 
/**
 * Where it lies.
 */
file: string, 
/**
 * How many steps of work it holds.
 */
steps: number, 
/**
 * How many fields and edits of notes.
 */
changes: number, 
/**
 * Its size in bytes.
 */
bytes: number, };

export type ChangesImportRequest = { 
/**
 * The file.
 */
file: string, };

export type Channel = "text" | "call" | "walk-in" | "meeting" | "other";

export type CheckFindings = { 
/**
 * Whether nothing is wrong.
 */
sound: boolean, 
/**
 * What is out of step, each with what to do.
 */
findings: Array<Statement>, 
/**
 * Findable rows.
 */
rows: number, 
/**
 * Steps in the log.
 */
steps: number, };

export type Code = "bad-request" | "bad-file" | "not-found" | "wrong-key" | "in-use" | "workspace" | "disk" | "refused" | "cancelled" | "internal";

export type ColumnRead = { 
/**
 * The header as written.
 */
header: string, 
/**
 * What it was read as; absent when it was not used.
 */
field: string | null, };

export type Copies = { 
/**
 * The mark of this copy.
 */
own: string, 
/**
 * The others.
 */
copies: Array<CopyLine>, 
/**
 * Files kept aside until an earlier one comes.
 */
waiting: number, };

export type CopyLine = { 
/**
 * The last letters of its key, by which people tell copies apart.
 */
mark: string, 
/**
 * Whoever worked on it last.
 */
people: Array<string>, 
/**
 * When it was met first.
 */
metAt: Instant, 
/**
 * When a file of it was taken in last.
 */
lastIn: Instant | null, 
/**
 * When a file was written last that it lacks nothing of.
 */
lastOut: Instant | null, 
/**
 * How many steps of it are here.
 */
steps: number, };

export type Cost = { 
/**
 * Minutes by which stops end after they must, summed over the stops.
 */
lateMinutes: number, 
/**
 * Minutes on the way and waiting, summed.
 */
idleMinutes: number, };

export type CreateRequest = { 
/**
 * Its name.
 */
name: string, 
/**
 * Key of the district pack.
 */
pack: string, 
/**
 * The passphrase.
 */
passphrase: string, 
/**
 * Whether the system's keychain keeps the key, so that the passphrase is asked only elsewhere.
 */
keychain: boolean, 
/**
 * A folder that the person picked to hold the workspace's own; the usual place when absent.
 */
within: string | null, };

export type CreatedWorkspace = { 
/**
 * The session with it.
 */
state: SessionState, 
/**
 * The recovery code, shown this once.
 */
recoveryCode: string, 
/**
 * Whether the keychain has the key.
 */
inKeychain: boolean, };

export type DataSet = { 
/**
 * Key of the row.
 */
id: DataSetId, 
/**
 * Which file it is a version of.
 */
kind: DataSetKind, 
/**
 * Who publishes it.
 */
source: string, 
/**
 * The day the data stand for.
 */
asOf: string, 
/**
 * Name of the imported file.
 */
fileName: string, 
/**
 * SHA-256 of the imported file, in hexadecimal.
 */
fileHash: string, 
/**
 * How the file was encoded.
 */
encoding: string, 
/**
 * Rows in the file.
 */
rowsRead: number, 
/**
 * Rows taken.
 */
rowsTaken: number, 
/**
 * Rows of other places, passed over.
 */
rowsFiltered: number, 
/**
 * Rows refused.
 */
rowsRefused: number, };

export type DataSetId = string;

export type DataSetKind = "stores" | "member-stores" | "boundaries";

export type Department = { 
/**
 * Key of the row.
 */
id: DepartmentId, 
/**
 * Name.
 */
name: string, 
/**
 * Place in lists, from 1.
 */
position: number, };

export type DepartmentId = string;

export type DepartmentPatch = { 
/**
 * Name.
 */
name?: string, 
/**
 * Place in lists, from 1.
 */
position?: number, };

export type Diagnostics = { 
/**
 * Its text.
 */
text: string, 
/**
 * Where it was written.
 */
file: string | null, };

export type DiagnosticsRequest = { 
/**
 * Where to write it; without one it is only shown.
 */
file: string | null, };

export type Done = { 
/**
 * Number of the step on this copy; 0 when nothing changed.
 */
step: number, 
/**
 * What the step is called.
 */
label: Statement, 
/**
 * The rows it touched.
 */
touched: Array<TouchedRow>, 
/**
 * For undo and redo: fields left as they are because they were changed again since.
 */
leftAlone: Array<LeftAlone>, };

export type DongBalance = { 
/**
 * The dong.
 */
neighborhood: NeighborhoodId, 
/**
 * Its name.
 */
name: string, 
/**
 * Suggestions about it, repeats counted once.
 */
suggestions: number, 
/**
 * Visits held or planned.
 */
visits: number, 
/**
 * Suggestions put before the mayor.
 */
picked: number, 
/**
 * Suggestions passed over at a visit.
 */
rejected: number, };

export type DuplicateHit = { 
/**
 * The earlier one.
 */
suggestion: SuggestionId, 
/**
 * How much the texts are alike, 0 to 1.
 */
similarity: number, 
/**
 * Likeness with place and sender counted in, 0 to 1.
 */
score: number, 
/**
 * Why.
 */
reasons: Array<Statement>, };

export type EarlierHit = { 
/**
 * What became of it.
 */
outcome: EarlierOutcome, 
/**
 * On which day.
 */
on: string, 
/**
 * How likely it is about the same, 0 to 1.
 */
score: number, 
/**
 * In words.
 */
statement: Statement, 
/**
 * Its number in the intake book or the ledger.
 */
number: string, 
/**
 * What was said then: the answer, why it was closed or refused, how far the promise is.
 */
answer: string | null, };

export type EarlierOutcome = { "outcome": "answered", 
/**
 * The suggestion.
 */
suggestion: SuggestionId, } | { "outcome": "closed", 
/**
 * The suggestion.
 */
suggestion: SuggestionId, } | { "outcome": "promised", 
/**
 * The promise.
 */
promise: PromiseId, } | { "outcome": "done", 
/**
 * The promise.
 */
promise: PromiseId, } | { "outcome": "refused", 
/**
 * The promise.
 */
promise: PromiseId, };

export type EditingRequest = { 
/**
 * Whether it is turned on.
 */
allowed: boolean, };

export type Entity = "person" | "setting" | "holiday" | "department" | "neighborhood" | "place_code" | "alley_district" | "alley_alias" | "association" | "leader" | "special_project" | "tour" | "visit" | "visit_alley" | "stop" | "attendee" | "visit_task" | "visit_line" | "meeting" | "meeting_attendee" | "suggestion" | "pick" | "candidate_rank" | "promise" | "promise_progress" | "attachment" | "ask_result" | "data_set";

export type Everything = Record<symbol, never>;

export type ExchangeNamed = { 
/**
 * Its number on this copy.
 */
number: number, };

export type ExchangeSheet = { 
/**
 * What became of it.
 */
outcome: Outcome, 
/**
 * Number of the exchange on this copy; 0 while the file waits.
 */
number: number, 
/**
 * When it was taken in.
 */
at: Instant, 
/**
 * Who took it in.
 */
person: string, 
/**
 * The mark of the copy that wrote it.
 */
copy: string, 
/**
 * Whoever worked on that copy last.
 */
people: Array<string>, 
/**
 * When that copy wrote it, by its clock.
 */
madeAt: Instant, 
/**
 * New steps of work.
 */
steps: number, 
/**
 * New and changed rows, by what they are.
 */
rows: Array<CameLine>, 
/**
 * Notes that got edits.
 */
notes: number, 
/**
 * Fields that had two values.
 */
twoValues: Array<TwoValuesLine>, 
/**
 * What rules across rows decided.
 */
remarks: Array<Statement>, 
/**
 * Exchanges with files that had waited for this one.
 */
followed: Array<number>, };

export type ExportRequest = { 
/**
 * The file.
 */
file: string, 
/**
 * Language of its headers: `ko` or `en`.
 */
language: string | null, 
/**
 * Names and numbers as they are, rather than masked.
 */
unmasked: boolean, 
/**
 * Of the ledger: only what this department is in charge of.
 */
department: DepartmentId | null, 
/**
 * Of the ledger: only these promises, in this order, as the window shows them.
 */
only: Array<PromiseId> | null, };

export type FieldValue = { 
/**
 * What the row is.
 */
entity: Entity, 
/**
 * The field.
 */
name: string, 
/**
 * Before.
 */
old: string | number | null, 
/**
 * After.
 */
new: string | number | null, };

export type Figure = { 
/**
 * How many.
 */
value: number, 
/**
 * Of what.
 */
unit: FigureUnit, 
/**
 * Where it comes from: a public file, the office's own rows.
 */
source: string, 
/**
 * As of this day.
 */
as_of: string, };

export type FigureUnit = "stores" | "members" | "suggestions" | "promises" | "days" | "won";

export type FileWritten = { 
/**
 * The file.
 */
file: string, 
/**
 * How many rows or events are in it.
 */
rows: number, };

export type HistoryLine = { 
/**
 * Number of the step.
 */
step: number, 
/**
 * When.
 */
at: Instant, 
/**
 * Who.
 */
person: string, 
/**
 * What: the step's name, absent for a change of one field.
 */
label: Statement | null, 
/**
 * Whether the step is taken back now.
 */
undone: boolean, 
/**
 * The field, when one row was asked for.
 */
field: FieldValue | null, };

export type HistoryRequest = { 
/**
 * Only what happened to this row.
 */
row: string | null, 
/**
 * At most so many; 50 when absent.
 */
limit: number | null, };

export type Hit = { 
/**
 * What it is: an entity's word, `note_line` or `store`.
 */
entity: string, 
/**
 * Its key, or a store's number.
 */
key: string, 
/**
 * The first line of its text.
 */
title: string, 
/**
 * The rest of its text.
 */
text: string, };

export type Holiday = { 
/**
 * Key of the row.
 */
id: HolidayId, 
/**
 * Day.
 */
date: string, 
/**
 * Name.
 */
name: string, 
/**
 * Where it is laid down.
 */
source: string, 
/**
 * Whether somebody has checked it against the source.
 */
confirmed: boolean, };

export type HolidayId = string;

export type HolidayPatch = { 
/**
 * Day.
 */
date?: string, 
/**
 * Name.
 */
name?: string, 
/**
 * Where it is laid down.
 */
source?: string, 
/**
 * Whether somebody has checked it against the source.
 */
confirmed?: boolean, };

export type ImportKind = "stores" | "onnuri" | "districts" | "suggestions" | "boundaries" | "calendar";

export type ImportPreview = { 
/**
 * What the file holds; absent when no kind fits.
 */
kind: ImportKind | null, 
/**
 * The table that is shown, as people know it: a file, a sheet, a member of an archive.
 */
table: string, 
/**
 * How its text is read; absent for workbooks.
 */
encoding: string | null, 
/**
 * The day the data stand for, as the file's name says.
 */
asOf: string | null, 
/**
 * Its columns.
 */
columns: Array<PreviewColumn>, 
/**
 * What a file of this kind can tell, for assigning columns by hand.
 */
fields: Array<PreviewField>, 
/**
 * Required fields that no column holds.
 */
missing: Array<string>, 
/**
 * Why it cannot be imported as it stands, besides missing columns.
 */
problem: Statement | null, 
/**
 * The first rows.
 */
rows: Array<PreviewLine>, };

export type ImportPreviewRequest = { 
/**
 * The file.
 */
file: string, 
/**
 * What it holds, when the person overrules what is detected.
 */
kind: ImportKind | null, 
/**
 * Its encoding, when the person overrules what is detected.
 */
encoding: string | null, 
/**
 * Headers that a person assigned by hand: header -> field; an empty field leaves the column unused.
 */
headers: { [key in string]: string }, };

export type ImportReceipt = { 
/**
 * The file.
 */
file: string, 
/**
 * How its text was read; absent for workbooks.
 */
encoding: string | null, 
/**
 * Rows read.
 */
rowsRead: number, 
/**
 * Rows taken.
 */
taken: number, 
/**
 * Rows of other places, passed over.
 */
filtered: number, 
/**
 * Rows that were there already.
 */
unchanged: number, 
/**
 * Rows refused.
 */
refused: number, 
/**
 * The first refusals, each with file, row, column and reason.
 */
refusals: Array<Statement>, 
/**
 * Which header was read as what.
 */
columns: Array<ColumnRead>, 
/**
 * Anything else a person should know, such as markets that no alley district is known by.
 */
remarks: Array<Statement>, 
/**
 * Whether anything was changed; `false` for the same file twice and for a trial.
 */
changed: boolean, 
/**
 * Number of the step, for undo.
 */
step: number | null, 
/**
 * The suggestions that came in, or would come in.
 */
suggestions: Array<TakenSuggestion>, };

export type ImportRequest = { 
/**
 * The file.
 */
file: string, 
/**
 * Its encoding, when the person overrules what is detected: `utf-8`, `cp949`, `utf-16le`, `utf-16be`.
 */
encoding: string | null, 
/**
 * The day the data stand for; read from the file's name when absent, else today.
 */
asOf: string | null, 
/**
 * Headers that a person assigned by hand: header -> field.
 */
headers: { [key in string]: string }, 
/**
 * Only tell what would come in.
 */
dryRun: boolean, };

export type InTwoLanguages = { 
/**
 * Korean.
 */
ko: string, 
/**
 * English.
 */
en: string, };

export type InboxCounts = { 
/**
 * Somebody has not heard the answer that holds now.
 */
open: number, 
/**
 * The reply is late.
 */
overdue: number, 
/**
 * All.
 */
all: number, 
/**
 * Taken in.
 */
received: number, 
/**
 * With a department.
 */
assigned: number, 
/**
 * Answered.
 */
answered: number, 
/**
 * Told.
 */
told: number, 
/**
 * Closed.
 */
closed: number, };

export type InboxLinesRequest = { 
/**
 * Their keys; those that do not stand are left out.
 */
ids: Array<SuggestionId>, };

export type InboxPage = { 
/**
 * What fits: what is late first, the latest first; then by when it is due; then the newest of the rest.
 */
ids: Array<SuggestionId>, 
/**
 * The first of them.
 */
lines: Array<SuggestionLine>, 
/**
 * How many stand in each state, whatever was asked for.
 */
counts: InboxCounts, 
/**
 * The categories of the office, then those that files brought.
 */
categories: Array<string>, };

export type InboxRequest = { 
/**
 * How they stand.
 */
state: InboxState, 
/**
 * About this dong.
 */
neighborhood: NeighborhoodId | null, 
/**
 * With this category.
 */
category: string | null, 
/**
 * With this department.
 */
department: DepartmentId | null, 
/**
 * With no department yet.
 */
unassigned: boolean, 
/**
 * Whose number, text or sender has these words, parts of words or initial consonants.
 */
words: string, 
/**
 * Only some of these.
 */
among: Array<SuggestionId> | null, 
/**
 * How many lines come along; 60 when absent.
 */
limit: number | null, };

export type InboxState = "open" | "overdue" | "all" | "received" | "assigned" | "answered" | "told" | "closed";

export type Instant = number;

export type KeychainRequest = { 
/**
 * Whether the keychain is to keep it.
 */
keep: boolean, };

export type Keys = { 
/**
 * Whether a passphrase does.
 */
passphrase: boolean, 
/**
 * Whether a key file beside its folder does, as with the sample.
 */
keyFile: boolean, 
/**
 * Whether this machine's keychain does.
 */
keychain: boolean, };

export type KnownSender = { 
/**
 * The name.
 */
senderName: string | null, 
/**
 * The store.
 */
senderStore: string | null, 
/**
 * Where that stands.
 */
why: Statement, };

export type Leader = { 
/**
 * Key of the row.
 */
id: LeaderId, 
/**
 * The association.
 */
association: AssociationId, 
/**
 * Name.
 */
name: string, 
/**
 * Title, for example 회장 or 총무.
 */
title: string, 
/**
 * Phone number, digits only.
 */
phone: string | null, 
/**
 * In office since.
 */
since: string | null, 
/**
 * In office until; empty while in office.
 */
until: string | null, 
/**
 * What one should know before meeting.
 */
note: string | null, };

export type LeaderCard = { 
/**
 * The leader's own row; absent of a speaker without one.
 */
leader: Leader | null, 
/**
 * The name.
 */
speakerName: string, 
/**
 * The association.
 */
association: Association | null, 
/**
 * The alley district of the association.
 */
alleyDistrict: AlleyDistrict | null, 
/**
 * What was said, the newest meeting first.
 */
said: Array<SaidLine>, 
/**
 * What was promised for it, the newest first.
 */
promised: Array<PromisedLine>, 
/**
 * What the person was told, the newest first.
 */
told: Array<ToldLine>, };

export type LeaderCardRequest = { 
/**
 * The leader.
 */
leader: LeaderId | null, 
/**
 * The name under which somebody without a card speaks in notes.
 */
speaker: string | null, };

export type LeaderId = string;

export type LeaderPatch = { 
/**
 * The association.
 */
association?: AssociationId, 
/**
 * Name.
 */
name?: string, 
/**
 * Title, for example 회장 or 총무.
 */
title?: string, 
/**
 * Phone number, digits only.
 */
phone?: string | null, 
/**
 * In office since.
 */
since?: string | null, 
/**
 * In office until; empty while in office.
 */
until?: string | null, 
/**
 * What one should know before meeting.
 */
note?: string | null, };

export type LeaderPrintRequest = { 
/**
 * The leader.
 */
leader: LeaderId | null, 
/**
 * The name under which somebody without a card speaks in notes.
 */
speaker: string | null, 
/**
 * The file.
 */
file: string, 
/**
 * Language of its words: `ko` or `en`.
 */
language: string | null, };

export type LeftAlone = { 
/**
 * What the row is.
 */
entity: Entity, 
/**
 * Its key.
 */
row: string, 
/**
 * The field.
 */
field: string, };

export type LineCompared = { 
/**
 * What became of it.
 */
fate: LineFate, 
/**
 * The line as it is in the later version; a line that is gone, as it was.
 */
line: NoteLine, 
/**
 * The line as it was, where it differs in kind, speaker or depth.
 */
was: NoteLine | null, 
/**
 * Its words.
 */
words: Array<WordPart>, };

export type LineFate = "same" | "added" | "removed" | "changed" | "moved";

export type LineKind = "remark" | "suggestion" | "promise" | "decision" | "question" | "private";

export type LineLink = { 
/**
 * The line.
 */
line: NoteLineId, 
/**
 * A suggestion or a promise.
 */
entity: Entity, 
/**
 * Its key.
 */
row: string, 
/**
 * Its number in its book.
 */
number: string, 
/**
 * Whether the line stands on the agenda because the suggestion was picked.
 */
agenda: boolean, };

export type LineToPromise = { 
/**
 * The line.
 */
line: NoteLineId, 
/**
 * Department in charge.
 */
department: DepartmentId | null, 
/**
 * Officer in charge.
 */
officer: string | null, 
/**
 * To be done by.
 */
deadline: string | null, 
/**
 * The suggestion that it answers; the one that the line is about, if there is one, when absent.
 */
suggestion: SuggestionId | null, };

export type LineToSuggestion = { 
/**
 * The line.
 */
line: NoteLineId, 
/**
 * The dong it is about.
 */
neighborhood: NeighborhoodId | null, 
/**
 * Its category; an empty text for none.
 */
category: string | null, 
/**
 * Who asks for it; an empty text for nobody in particular.
 */
sender: string | null, };

export type LockedWorkspace = { 
/**
 * Its folder.
 */
folder: string, 
/**
 * Whether a key on this machine opens it, so that nothing has to be typed.
 */
withoutPassphrase: boolean, };

export type LogoShapeShown = { 
/**
 * Colour, as `#123f73`.
 */
color: string, 
/**
 * Whether rings within rings are left out.
 */
evenOdd: boolean, 
/**
 * Outline, as the `d` of an SVG path.
 */
outline: string, };

export type LogoShown = { 
/**
 * Width, where the height is a thousand.
 */
width: number, 
/**
 * Its shapes, one above the other.
 */
shapes: Array<LogoShapeShown>, };

export type MaskRequest = { 
/**
 * The text.
 */
text: string, };

export type MaskedText = { 
/**
 * The text.
 */
text: string, };

export type Meeting = { 
/**
 * Key of the row.
 */
id: MeetingId, 
/**
 * The visit on which it was held.
 */
visit: VisitId | null, 
/**
 * The association.
 */
association: AssociationId | null, 
/**
 * The alley district.
 */
alleyDistrict: AlleyDistrictId | null, 
/**
 * The dong.
 */
neighborhood: NeighborhoodId, 
/**
 * What it is called.
 */
title: string, 
/**
 * Where.
 */
place: string | null, 
/**
 * Beginning.
 */
heldAt: Instant, 
/**
 * How long, in minutes.
 */
minutes: number | null, };

export type MeetingAttendee = { 
/**
 * Key of the row.
 */
id: MeetingAttendeeId, 
/**
 * The meeting.
 */
meeting: MeetingId, 
/**
 * The leader card, if there is one.
 */
leader: LeaderId | null, 
/**
 * Name.
 */
name: string, 
/**
 * Title.
 */
title: string | null, };

export type MeetingAttendeeId = string;

export type MeetingAttendeePatch = { 
/**
 * The meeting.
 */
meeting?: MeetingId, 
/**
 * The leader card, if there is one.
 */
leader?: LeaderId | null, 
/**
 * Name.
 */
name?: string, 
/**
 * Title.
 */
title?: string | null, };

export type MeetingId = string;

export type MeetingListRequest = { 
/**
 * Of this association: the series of all its meetings.
 */
association: AssociationId | null, 
/**
 * In this dong.
 */
neighborhood: NeighborhoodId | null, 
/**
 * On this visit.
 */
visit: VisitId | null, };

export type MeetingPatch = { 
/**
 * The visit on which it was held.
 */
visit?: VisitId | null, 
/**
 * The association.
 */
association?: AssociationId | null, 
/**
 * The alley district.
 */
alleyDistrict?: AlleyDistrictId | null, 
/**
 * The dong.
 */
neighborhood?: NeighborhoodId, 
/**
 * What it is called.
 */
title?: string, 
/**
 * Where.
 */
place?: string | null, 
/**
 * Beginning.
 */
heldAt?: Instant, 
/**
 * How long, in minutes.
 */
minutes?: number | null, };

export type MeetingProposal = { 
/**
 * Beginning.
 */
heldAt: Instant, 
/**
 * How long, in minutes.
 */
minutes: number | null, 
/**
 * Where.
 */
place: string | null, 
/**
 * The dong.
 */
neighborhood: NeighborhoodId | null, 
/**
 * The association: the one asked for, or the only one of the visit's alley districts.
 */
association: AssociationId | null, 
/**
 * Those of the visit's alley districts.
 */
associations: Array<AssociationId>, 
/**
 * How many suggestions were picked for the visit.
 */
picks: number, };

export type MeetingProposeRequest = { 
/**
 * On this visit.
 */
visit: VisitId | null, 
/**
 * With this association; the visit's when absent.
 */
association: AssociationId | null, };

export type MeetingSheet = { 
/**
 * The meeting.
 */
meeting: Meeting, 
/**
 * Who was there.
 */
attendees: Array<MeetingAttendee>, 
/**
 * The lines of the note.
 */
lines: Array<NoteLine>, 
/**
 * The photos and documents of its lines.
 */
attachments: Array<AttachmentLine>, 
/**
 * The promises that came of it.
 */
promises: Array<Promise>, 
/**
 * What its lines are linked to.
 */
links: Array<LineLink>, 
/**
 * Promises of earlier meetings with the same association that somebody still has to act on, the oldest first.
 */
earlier: Array<Promise>, 
/**
 * How many suggestions picked for its visit stand on no agenda yet.
 */
picks: number, };

export type MemberChangeCount = { 
/**
 * The day the older file stands for.
 */
before: string, 
/**
 * The day the newer file stands for.
 */
after: string, 
/**
 * Members in the older file.
 */
membersBefore: number, 
/**
 * Members in the newer file.
 */
membersAfter: number, 
/**
 * New ones.
 */
joined: number, 
/**
 * Gone ones.
 */
left: number, 
/**
 * Those that take other vouchers now.
 */
kinds: number, 
/**
 * All of them, by alley district and name.
 */
changes: Array<MemberChangeLine>, };

export type MemberChangeKind = "joined" | "left" | "kinds";

export type MemberChangeLine = { 
/**
 * What.
 */
kind: MemberChangeKind, 
/**
 * Name.
 */
name: string, 
/**
 * The market that the file names.
 */
market: string, 
/**
 * Name of the alley district that the market is; empty where nobody has said.
 */
alleyDistrict: string, 
/**
 * What it sells, as the file says.
 */
items: string, 
/**
 * Whether it took vouchers on a card, by phone, on paper; absent where it was no member.
 */
kindsBefore: [boolean, boolean, boolean] | null, 
/**
 * Whether it takes them now; absent where it is none any more.
 */
kindsAfter: [boolean, boolean, boolean] | null, };

export type MemberChangesRequest = { 
/**
 * The older version.
 */
before: DataSetId | null, 
/**
 * The newer version.
 */
after: DataSetId | null, };

export type MemberCount = { 
/**
 * The day that version stands for.
 */
date: string, 
/**
 * Members of the alley district in it.
 */
members: number, 
/**
 * Who publishes it.
 */
source: string, };

export type Membership = { 
/**
 * The dong.
 */
neighborhood: NeighborhoodId, 
/**
 * The alley district; absent for the dong as a whole.
 */
alleyDistrict: AlleyDistrictId | null, 
/**
 * Members over stores that may join, with source and date.
 */
rate: Rate, 
/**
 * Members that take cards, phones, paper.
 */
kinds: [number, number, number], };

export type MergeRequest = { 
/**
 * The one that stays.
 */
into: SuggestionId, 
/**
 * Those that repeat it.
 */
repeats: Array<SuggestionId>, };

export type NamedCount = { 
/**
 * The name.
 */
name: string, 
/**
 * How often.
 */
count: number, };

export type NearStop = { 
/**
 * Its place in the timetable.
 */
position: number, 
/**
 * What it is.
 */
title: string, 
/**
 * When it begins.
 */
startsAt: string, };

export type Neighborhood = { 
/**
 * Key of the row.
 */
id: NeighborhoodId, 
/**
 * Ten-digit code in force when the pack was made; other codes lead here through the pack's place codes.
 */
code: string, 
/**
 * Name, for example 풍암동.
 */
name: string, 
/**
 * Latitude of a point inside the dong, in degrees (WGS84).
 */
latitude: number, 
/**
 * Longitude of that point, in degrees (WGS84).
 */
longitude: number, 
/**
 * Area in square kilometres.
 */
areaKm2: number, 
/**
 * Place in lists, from 1.
 */
position: number, };

export type NeighborhoodId = string;

export type NeighborhoodPatch = { 
/**
 * Ten-digit code in force when the pack was made; other codes lead here through the pack's place codes.
 */
code?: string, 
/**
 * Name, for example 풍암동.
 */
name?: string, 
/**
 * Latitude of a point inside the dong, in degrees (WGS84).
 */
latitude?: number, 
/**
 * Longitude of that point, in degrees (WGS84).
 */
longitude?: number, 
/**
 * Area in square kilometres.
 */
areaKm2?: number, 
/**
 * Place in lists, from 1.
 */
position?: number, };

export type NeighborhoodSheet = { 
/**
 * The dong.
 */
neighborhood: Neighborhood, 
/**
 * Its line on the board.
 */
line: BoardLine, 
/**
 * The last visit.
 */
lastVisit: Visit | null, 
/**
 * The next visit.
 */
nextVisit: Visit | null, 
/**
 * Stores of the public file in the dong; absent where no file is in force.
 */
stores: Figure | null, 
/**
 * Its alley districts by name.
 */
alleys: Array<AlleyLine>, };

export type NewLine = { 
/**
 * What it is; a remark unless said otherwise.
 */
kind: LineKind | null, 
/**
 * Who said it, when the person has a leader card.
 */
speaker: LeaderId | null, 
/**
 * Who said it, in words.
 */
speakerName: string | null, 
/**
 * Depth under the line above.
 */
indent: number, 
/**
 * What it says.
 */
text: string, };

export type NextVisit = { 
/**
 * The dong's name.
 */
name: string, 
/**
 * How pressing, part by part.
 */
advice: VisitAdvice, };

export type NoteAddRequest = { 
/**
 * The meeting.
 */
meeting: MeetingId, 
/**
 * After which line; at the end when absent.
 */
after: NoteLineId | null, 
/**
 * The lines.
 */
lines: Array<NewLine>, };

export type NoteCompareRequest = { 
/**
 * The meeting.
 */
meeting: MeetingId, 
/**
 * The earlier version; the empty note when absent.
 */
before: number | null, 
/**
 * The later version; the note as it stands when absent.
 */
after: number | null, };

export type NoteComparison = { 
/**
 * Line by line.
 */
lines: Array<LineCompared>, 
/**
 * Lines that are new in the later one.
 */
added: number, 
/**
 * Lines that are gone in it.
 */
removed: number, 
/**
 * Lines that were rewritten or moved.
 */
changed: number, };

export type NoteDocumentRequest = { 
/**
 * The meeting.
 */
id: MeetingId, 
/**
 * What the editor has already: its Yjs state vector, in Base64.
 */
have?: string, };

export type NoteLine = { 
/**
 * Key of the line, the same on every copy.
 */
id: NoteLineId, 
/**
 * What the line is.
 */
kind: LineKind, 
/**
 * Who said it, when the person has a leader card.
 */
speaker: LeaderId | null, 
/**
 * Who said it, in words.
 */
speakerName: string | null, 
/**
 * Depth under the line above, 0 to 5.
 */
indent: number, 
/**
 * What it says.
 */
text: string, };

export type NoteLineId = string;

export type NoteRemoveRequest = { 
/**
 * The meeting.
 */
meeting: MeetingId, 
/**
 * The lines.
 */
lines: Array<NoteLineId>, };

export type NoteRestoreRequest = { 
/**
 * The meeting.
 */
meeting: MeetingId, 
/**
 * The version.
 */
version: number, };

export type NoteState = { 
/**
 * A Yjs update (v1) that holds everything, or all that was lacking, in Base64.
 */
update: string, };

export type NoteUpdate = { 
/**
 * The meeting.
 */
meeting: MeetingId, 
/**
 * A Yjs update (v1), in Base64.
 */
update: string, };

export type NoteVersionLine = { 
/**
 * The version's number, by which it is asked for.
 */
version: number, 
/**
 * Its place among the versions, the oldest is 1.
 */
place: number, 
/**
 * When the sitting began.
 */
from: Instant, 
/**
 * Its last letter.
 */
until: Instant, 
/**
 * Who wrote.
 */
person: string, 
/**
 * What was done last.
 */
label: Statement, 
/**
 * Whether it is the note as it stands.
 */
now: boolean, };

export type OfficeCopy = { 
/**
 * Who gets it.
 */
recipient: string, 
/**
 * What for.
 */
purpose: string, };

export type OpenRequest = { 
/**
 * Its folder, as picked or as in the list of recent ones.
 */
folder: string, 
/**
 * What the person typed; a key file beside the folder and the keychain are tried without it.
 */
passphrase: string | null, 
/**
 * The printed recovery code.
 */
recoveryCode: string | null, 
/**
 * Whether to go on with a file older than the last commit seen here, after the person was told.
 */
acceptOlder: boolean, };

export type OpenWorkspace = { 
/**
 * Name that a person gave it.
 */
name: string, 
/**
 * Name of the district.
 */
district: string, 
/**
 * Its folder.
 */
folder: string, 
/**
 * Who works in it, as the log shows it.
 */
person: string, 
/**
 * His or her row, when the workspace knows the person.
 */
personId: PersonId | null, 
/**
 * What he or she may do; absent for somebody whom the workspace does not know.
 */
role: Role | null, 
/**
 * Whether he or she may change anything now.
 */
mayChange: boolean, 
/**
 * Whether he or she may edit people and restore backups now.
 */
mayGovern: boolean, 
/**
 * Whether the invented sample is being looked at.
 */
sampleShown: boolean, 
/**
 * Whether there is a sample at all.
 */
sampleThere: boolean, 
/**
 * Today in Seoul, as the workspace counts it.
 */
today: string, };

export type Ordering = { 
/**
 * The stops in order.
 */
order: Array<StopId>, 
/**
 * The day in this order.
 */
timetable: Timetable, 
/**
 * What the order given would cost.
 */
given: Cost, 
/**
 * Whether no order is better.
 */
exact: boolean, 
/**
 * Why this order, in words.
 */
reasons: Array<Statement>, };

export type Outcome = "taken" | "came-before" | "waits";

export type Overrule = { 
/**
 * From 0 to 100.
 */
score: number, 
/**
 * Why.
 */
reason: string, };

export type OwnReason = { 
/**
 * Which one.
 */
suggestion: SuggestionId, 
/**
 * Why.
 */
reason: string, };

export type PackLine = { 
/**
 * Its key.
 */
key: string, 
/**
 * The district's name in Korean.
 */
ko: string, 
/**
 * The district's name in English.
 */
en: string, 
/**
 * How many dongs it has.
 */
neighborhoods: number, };

export type PacketAccess = { 
/**
 * When.
 */
at: Instant, 
/**
 * Who.
 */
person: string, 
/**
 * What was done: `open`, `print`, `export`.
 */
action: string, 
/**
 * The dong's name; of a paper, what it is.
 */
neighborhood: string, 
/**
 * Whether it was read page by page on the screen.
 */
reading: boolean, };

export type PacketChanges = "marked" | "only";

export type PacketIssueLine = { 
/**
 * When.
 */
at: Instant, 
/**
 * Who made it.
 */
person: string, 
/**
 * The dong's name.
 */
neighborhood: string, 
/**
 * The visit it was made for.
 */
visit: VisitId | null, 
/**
 * Whether it is unmasked.
 */
office: boolean, 
/**
 * Number of the copy; 0 for masked ones.
 */
copy: number, 
/**
 * Who got it.
 */
recipient: string | null, 
/**
 * What for.
 */
purpose: string | null, 
/**
 * Pages.
 */
pages: number, 
/**
 * Whether it was the short one.
 */
short: boolean, 
/**
 * Copies sent to a printer; 0 for a file.
 */
copies: number, 
/**
 * The printer.
 */
printer: string | null, };

export type PacketLog = { 
/**
 * Packets that were made.
 */
issues: Array<PacketIssueLine>, 
/**
 * Unmasked packets and other papers that were opened, printed or saved.
 */
accesses: Array<PacketAccess>, };

export type PacketLogRequest = { 
/**
 * The newest so many of each list; 200 when absent.
 */
limit: number | null, };

export type PacketMade = { 
/**
 * The dong's name.
 */
neighborhood: string, 
/**
 * The file.
 */
file: string, 
/**
 * Pages.
 */
pages: number, 
/**
 * Size in bytes.
 */
bytes: number, 
/**
 * Whether it was made anew; `false` when its data had not changed and the file was there.
 */
rendered: boolean, 
/**
 * Number of the copy, for the office's own copies.
 */
copy: number | null, 
/**
 * Characters that no font has: each stands as a box with its code.
 */
missingGlyphs: Array<string>, 
/**
 * What page one had to leave out or shorten.
 */
leftOut: Array<Statement>, 
/**
 * Pages on which something changed since the packet before; nothing where it was not compared with one.
 */
changedPages?: Array<number>, };

export type PacketPaper = "a4" | "duplex" | "booklet" | "card";

export type PacketPreview = { 
/**
 * The dong's name.
 */
neighborhood: string, 
/**
 * Name that the file would get.
 */
file: string, 
/**
 * Pages.
 */
pages: number, 
/**
 * The file, in Base64.
 */
pdf: string, 
/**
 * Its size in bytes.
 */
bytes: number, 
/**
 * Hash of what it was made from; the same as long as nothing it shows changed.
 */
content: string, 
/**
 * Characters that no font has: each stands as a box with its code.
 */
missingGlyphs: Array<string>, 
/**
 * What page one had to leave out or shorten.
 */
leftOut: Array<Statement>, };

export type PacketPrintRequest = { 
/**
 * What is printed; its folder and file are not used.
 */
packet: PacketRequest, 
/**
 * The printer; when absent the packet is opened in the system's viewer, to be printed there.
 */
printer: string | null, 
/**
 * Copies, 1 to 99. Unmasked ones are numbered one by one.
 */
copies: number, 
/**
 * One side of the paper or both.
 */
sides: Sides, };

export type PacketRequest = { 
/**
 * For this visit.
 */
visit: VisitId | null, 
/**
 * For the next visit to this dong, or the last one.
 */
neighborhood: NeighborhoodId | null, 
/**
 * One for each dong of the district.
 */
all: boolean, 
/**
 * The folder that the files go to.
 */
folder: string, 
/**
 * For a single packet: the very file it goes to, in place of a name in the folder.
 */
file: string | null, 
/**
 * Language of the packet's own words: `ko` or `en`.
 */
language: string | null, 
/**
 * Page one, timetable and picks only.
 */
short: boolean, 
/**
 * Type size as a factor of the usual one, 1.0 to 1.6.
 */
typeFactor: number | null, 
/**
 * Unmasked for the office, with these marks; masked for outside when absent.
 */
officeCopy: OfficeCopy | null, 
/**
 * Render also what did not change.
 */
again: boolean, 
/**
 * The paper; A4 printed on one side when absent.
 */
paper: PacketPaper | null, 
/**
 * Opens the files, which are encrypted then; of packets that are printed it is not used.
 */
password: string | null, 
/**
 * Compared with the packet that was made last for the same people: what changed since is marked and listed.
 */
changes: PacketChanges | null, };

export type PacketsMade = { 
/**
 * One entry a packet, in the order of the dongs.
 */
packets: Array<PacketMade>, 
/**
 * Packets that were not made because the person stopped the work.
 */
stopped: number, 
/**
 * Dongs of which there are no changed pages: nothing in them changed, or no packet was made of them before.
 */
same: Array<string>, };

export type PacketsPrinted = { 
/**
 * The packets; an unmasked one stands here once for each numbered copy.
 */
packets: Array<PacketMade>, 
/**
 * The printer; absent when the viewer was opened.
 */
printer: string | null, 
/**
 * Copies of each entry.
 */
copies: number, 
/**
 * Packets that were not printed because the person stopped the work.
 */
stopped: number, };

export type PageMarks = { 
/**
 * Which page.
 */
place: PagePlace, 
/**
 * Whether the page is marked, to be found again.
 */
marked: boolean, 
/**
 * A private remark.
 */
remark: string, 
/**
 * Lines drawn by hand.
 */
strokes: Array<Stroke>, };

export type PagePlace = { 
/**
 * Title of the part it lies in; empty when the packet has no parts.
 */
section: string, 
/**
 * Pages after the one on which that part begins.
 */
offset: number, 
/**
 * Its number when it was last seen, from 1.
 */
page: number, };

export type Paper = { "kind": "visit-plan", 
/**
 * The visit.
 */
visit: VisitId, } | { "kind": "timetable-card", 
/**
 * The visit.
 */
visit: VisitId, } | { "kind": "attendee-list", 
/**
 * The visit.
 */
visit: VisitId, } | { "kind": "remarks", 
/**
 * The visit.
 */
visit: VisitId, } | { "kind": "visit-result", 
/**
 * The visit.
 */
visit: VisitId, } | { "kind": "meeting-result", 
/**
 * The meeting.
 */
meeting: MeetingId, } | { "kind": "promise-ledger", 
/**
 * Which promises.
 */
filter: PromiseListRequest, 
/**
 * Only these, in this order, whatever the filter says.
 */
only: Array<PromiseId> | null, } | { "kind": "board-sheet" };

export type PaperLook = { 
/**
 * Title of a packet; `{neighborhood}` is the dong. Empty for the app's own.
 */
title: InTwoLanguages, 
/**
 * Department that issues papers. Empty for the app's own word.
 */
issuer: InTwoLanguages, 
/**
 * Every section a packet can have, in the order of printing, page one first.
 */
sections: Array<PaperSection>, 
/**
 * The logo at the head of papers.
 */
logo: LogoShown | null, };

export type PaperLookChange = { 
/**
 * Title of a packet.
 */
title: InTwoLanguages | null, 
/**
 * Department that issues papers.
 */
issuer: InTwoLanguages | null, 
/**
 * The sections in their order, page one first.
 */
sections: Array<PaperSection> | null, 
/**
 * The SVG file of a logo.
 */
logo: string | null, 
/**
 * Takes the logo away.
 */
noLogo: boolean, };

export type PaperPrintRequest = { 
/**
 * The paper.
 */
paper: Paper, 
/**
 * The file.
 */
file: string, 
/**
 * Language of its words: `ko` or `en`.
 */
language: string | null, 
/**
 * Its format.
 */
format: ReportFormat, 
/**
 * For HWPX: the blank file that the office made, with words in double braces where something is to stand.
 */
form: string | null, 
/**
 * For whom an unmasked copy is, as PDF; a masked one when absent.
 */
officeCopy: OfficeCopy | null, };

export type PaperSection = { 
/**
 * Which, as packs write it.
 */
section: string, 
/**
 * Whether a full packet has it.
 */
full: boolean, 
/**
 * Whether a short one has it.
 */
short: boolean, 
/**
 * How it is called; empty as usual.
 */
title: InTwoLanguages, };

export type PassOverRequest = { 
/**
 * The visit.
 */
visit: VisitId, 
/**
 * Those that are not put before the mayor this time.
 */
suggestions: Array<SuggestionId>, 
/**
 * Why, for all that have no reason of their own.
 */
reason: string, 
/**
 * Reasons of their own.
 */
own: Array<OwnReason>, };

export type PassphraseRequest = { 
/**
 * The passphrase as it is, or the recovery code.
 */
current: string, 
/**
 * The new passphrase.
 */
fresh: string, };

export type PasteRequest = { 
/**
 * The texts, one per block.
 */
text: string, 
/**
 * Only tell what would come in.
 */
dryRun: boolean, };

export type Person = { 
/**
 * Key of the row.
 */
id: PersonId, 
/**
 * Name.
 */
name: string, 
/**
 * Title.
 */
title: string | null, 
/**
 * What he or she may do.
 */
role: Role, };

export type PersonId = string;

export type PersonPatch = { 
/**
 * Name.
 */
name?: string, 
/**
 * Title.
 */
title?: string | null, 
/**
 * What he or she may do.
 */
role?: Role, };

export type PersonRequest = { 
/**
 * One of the workspace's people; nobody in particular when absent.
 */
person: PersonId | null, 
/**
 * The passphrase or the recovery code, which a viewer types to become somebody else.
 */
current: string | null, };

export type Pick = { 
/**
 * Key of the row.
 */
id: PickId, 
/**
 * The visit.
 */
visit: VisitId, 
/**
 * The suggestion.
 */
suggestion: SuggestionId, 
/**
 * Picked or not.
 */
decision: PickDecision, 
/**
 * Why.
 */
reason: string, 
/**
 * Order among the picks.
 */
position: number, 
/**
 * What the mayor has to decide.
 */
toDecide: string | null, 
/**
 * What is known on site.
 */
onSite: string | null, 
/**
 * What could be done.
 */
options: string | null, 
/**
 * What the department thinks.
 */
departmentView: string | null, 
/**
 * What to say.
 */
lineToTake: string | null, 
/**
 * What will be asked back.
 */
likelyQuestion: string | null, 
/**
 * Whether the sender was invited.
 */
invited: boolean | null, 
/**
 * Whether the sender came.
 */
came: boolean | null, 
/**
 * The line of a meeting's note that it stands on as an agenda item.
 */
noteLine: NoteLineId | null, };

export type PickDecision = "picked" | "rejected";

export type PickId = string;

export type PickKind = "file" | "files" | "folder" | "save";

export type PickMoveRequest = { 
/**
 * The pick.
 */
pick: PickId, 
/**
 * Its new place, from 1.
 */
to: number, };

export type PickPatch = { 
/**
 * The visit.
 */
visit?: VisitId, 
/**
 * The suggestion.
 */
suggestion?: SuggestionId, 
/**
 * Picked or not.
 */
decision?: PickDecision, 
/**
 * Why.
 */
reason?: string, 
/**
 * Order among the picks.
 */
position?: number, 
/**
 * What the mayor has to decide.
 */
toDecide?: string | null, 
/**
 * What is known on site.
 */
onSite?: string | null, 
/**
 * What could be done.
 */
options?: string | null, 
/**
 * What the department thinks.
 */
departmentView?: string | null, 
/**
 * What to say.
 */
lineToTake?: string | null, 
/**
 * What will be asked back.
 */
likelyQuestion?: string | null, 
/**
 * Whether the sender was invited.
 */
invited?: boolean | null, 
/**
 * Whether the sender came.
 */
came?: boolean | null, 
/**
 * The line of a meeting's note that it stands on as an agenda item.
 */
noteLine?: NoteLineId | null, };

export type PickRequest = { 
/**
 * What is wanted.
 */
kind: PickKind, 
/**
 * Title of the window in which the person picks.
 */
title: string, 
/**
 * Endings of files that may be picked, without the dot; any when empty.
 */
endings: Array<string>, 
/**
 * For saving: the name that is proposed.
 */
name: string | null, };

export type Picked = { 
/**
 * Stands for the path in requests.
 */
token: string, 
/**
 * The file's or folder's own name, to show.
 */
name: string, 
/**
 * Size in bytes; absent for folders and files still to be written.
 */
bytes: number | null, };

export type PickedSuggestion = { 
/**
 * The decision.
 */
pick: Pick, 
/**
 * The suggestion.
 */
suggestion: Suggestion, };

export type Preferences = { 
/**
 * Language of the window: `ko` or `en`.
 */
language: string, 
/**
 * Light, dark, or as the system has it.
 */
theme: Theme, 
/**
 * Stronger lines and colours.
 */
highContrast: boolean, 
/**
 * Type size in percent of the usual one, 80 to 200.
 */
typeSize: number, 
/**
 * Minutes without input after which the window locks; 0 never locks.
 */
lockAfterMinutes: number, 
/**
 * The person who works on this machine, as the log shows it.
 */
person: string, 
/**
 * Whether the system tells what waits: counts, and nobody's name.
 */
notifications: boolean, };

export type PreviewColumn = { 
/**
 * The header as written; empty in documents.
 */
header: string, 
/**
 * What it is read as; absent when it is not used.
 */
field: string | null, 
/**
 * How sure that is: 100 the same words, 90 but for brackets, 70 one within the other, 101 by hand, 0 none.
 */
score: number, };

export type PreviewField = { 
/**
 * Its key.
 */
key: string, 
/**
 * Whether a file without it cannot be read.
 */
required: boolean, };

export type PreviewLine = { 
/**
 * Its number from 1, as a spreadsheet shows it.
 */
number: number, 
/**
 * Its cells.
 */
cells: Array<string>, 
/**
 * Why it would be refused.
 */
refusal: Statement | null, };

export type PrinterLine = { 
/**
 * As the system names it.
 */
name: string, 
/**
 * Whether the system takes it when nobody says which.
 */
usual: boolean, 
/**
 * Whether it takes work now.
 */
ready: boolean, };

export type Problem = { 
/**
 * What.
 */
kind: ProblemKind, 
/**
 * How bad.
 */
severity: Severity, 
/**
 * The stops it is about, in order; empty when it is about the day.
 */
stops: Array<StopId>, 
/**
 * In words.
 */
statement: Statement, };

export type ProblemKind = { "kind": "overlap", 
/**
 * By how many minutes.
 */
minutes: number, } | { "kind": "no-time-to-get-there", 
/**
 * Minutes missing.
 */
minutes: number, } | { "kind": "too-early", 
/**
 * By how many minutes.
 */
minutes: number, } | { "kind": "too-late", 
/**
 * By how many minutes.
 */
minutes: number, } | { "kind": "closing-day" } | { "kind": "holiday" } | { "kind": "restricted-period" };

export type Progress = { 
/**
 * What is being done.
 */
doing: Statement, 
/**
 * How much of it is done.
 */
done: number, 
/**
 * How much there is; 0 when nobody knows.
 */
total: number, };

export type Promise = { 
/**
 * Key of the row.
 */
id: PromiseId, 
/**
 * Number in the ledger, for example 약2026-031.
 */
number: string, 
/**
 * What was promised.
 */
text: string, 
/**
 * Day of the promise.
 */
madeOn: string, 
/**
 * The visit on which it was made.
 */
visit: VisitId | null, 
/**
 * The meeting at which it was made.
 */
meeting: MeetingId | null, 
/**
 * The line of the meeting's note that it comes from.
 */
noteLine: NoteLineId | null, 
/**
 * The suggestion that it answers.
 */
suggestion: SuggestionId | null, 
/**
 * The dong.
 */
neighborhood: NeighborhoodId, 
/**
 * The alley district.
 */
alleyDistrict: AlleyDistrictId | null, 
/**
 * Department in charge.
 */
department: DepartmentId | null, 
/**
 * Officer in charge.
 */
officer: string | null, 
/**
 * To be done by.
 */
deadline: string | null, 
/**
 * How far it is.
 */
state: PromiseState, 
/**
 * Why it is refused or referred.
 */
reason: string | null, 
/**
 * Done on.
 */
doneOn: string | null, 
/**
 * What proves that it is done.
 */
proof: string | null, 
/**
 * When the merchants were told how it stands.
 */
toldOn: string | null, };

export type PromiseId = string;

export type PromiseLine = { 
/**
 * The promise.
 */
promise: Promise, 
/**
 * Days past the deadline; negative while there is time; absent without a deadline or when nobody has to act.
 */
daysOver: number | null, 
/**
 * The newest report.
 */
progress: PromiseProgress | null, 
/**
 * The day of the next visit to its dong, today's included.
 */
nextVisit: string | null, 
/**
 * Whether somebody has to act before that visit: open, and due by then.
 */
dueBeforeVisit: boolean, };

export type PromiseListRequest = { 
/**
 * Made in this dong.
 */
neighborhood: NeighborhoodId | null, 
/**
 * Made in this alley district.
 */
alleyDistrict: AlleyDistrictId | null, 
/**
 * In charge of this department.
 */
department: DepartmentId | null, 
/**
 * In this state.
 */
state: PromiseState | null, 
/**
 * Only those somebody still has to act on.
 */
open: boolean, 
/**
 * Only those past their deadline.
 */
overdue: boolean, };

export type PromisePatch = { 
/**
 * Number in the ledger, for example 약2026-031.
 */
number?: string, 
/**
 * What was promised.
 */
text?: string, 
/**
 * Day of the promise.
 */
madeOn?: string, 
/**
 * The visit on which it was made.
 */
visit?: VisitId | null, 
/**
 * The meeting at which it was made.
 */
meeting?: MeetingId | null, 
/**
 * The line of the meeting's note that it comes from.
 */
noteLine?: NoteLineId | null, 
/**
 * The suggestion that it answers.
 */
suggestion?: SuggestionId | null, 
/**
 * The dong.
 */
neighborhood?: NeighborhoodId, 
/**
 * The alley district.
 */
alleyDistrict?: AlleyDistrictId | null, 
/**
 * Department in charge.
 */
department?: DepartmentId | null, 
/**
 * Officer in charge.
 */
officer?: string | null, 
/**
 * To be done by.
 */
deadline?: string | null, 
/**
 * How far it is.
 */
state?: PromiseState, 
/**
 * Why it is refused or referred.
 */
reason?: string | null, 
/**
 * Done on.
 */
doneOn?: string | null, 
/**
 * What proves that it is done.
 */
proof?: string | null, 
/**
 * When the merchants were told how it stands.
 */
toldOn?: string | null, };

export type PromiseProgress = { 
/**
 * Key of the row.
 */
id: PromiseProgressId, 
/**
 * The promise.
 */
promise: PromiseId, 
/**
 * Day of the report.
 */
reportedOn: string, 
/**
 * The report.
 */
text: string, 
/**
 * Who reports.
 */
reporter: string | null, };

export type PromiseProgressId = string;

export type PromiseProgressPatch = { 
/**
 * The promise.
 */
promise?: PromiseId, 
/**
 * Day of the report.
 */
reportedOn?: string, 
/**
 * The report.
 */
text?: string, 
/**
 * Who reports.
 */
reporter?: string | null, };

export type PromiseSheet = { 
/**
 * The line in the ledger.
 */
line: PromiseLine, 
/**
 * All reports, the newest first.
 */
reports: Array<PromiseProgress>, };

export type PromiseState = "done" | "in-progress" | "planned" | "long-term" | "impossible" | "transferred";

export type PromisedLine = { 
/**
 * The promise.
 */
promise: PromiseId, 
/**
 * Its number in the ledger.
 */
number: string, 
/**
 * What was promised.
 */
text: string, 
/**
 * The day of it.
 */
on: string, 
/**
 * How far it is.
 */
state: PromiseState, 
/**
 * To be done by.
 */
deadline: string | null, 
/**
 * Whether that day has passed and somebody still has to act.
 */
overdue: boolean, 
/**
 * How it goes back to the person.
 */
because: Statement, };

export type PromisesSetRequest = { 
/**
 * Which ones.
 */
promises: Array<PromiseId>, 
/**
 * The department in charge.
 */
department: DepartmentId | null, 
/**
 * The officer in charge.
 */
officer: string | null, 
/**
 * To be done by.
 */
deadline: string | null, 
/**
 * How far they are.
 */
state: PromiseState | null, 
/**
 * Why they are refused or referred.
 */
reason: string | null, };

export type Proposal<T> = { 
/**
 * What is proposed.
 */
value: T, 
/**
 * From 0, a guess, to 1, certain.
 */
confidence: number, 
/**
 * What speaks for it, the strongest first.
 */
reasons: Array<Statement>, };

export type ProposalRequest = { 
/**
 * The dong.
 */
neighborhood: NeighborhoodId, 
/**
 * The day, when it is settled already.
 */
date: string | null, };

export type Proposals = { 
/**
 * Dongs, the most likely first.
 */
neighborhoods: Array<Proposal<NeighborhoodId>>, 
/**
 * Alley districts, the most likely first.
 */
alleyDistricts: Array<Proposal<AlleyDistrictId>>, 
/**
 * Categories, the most likely first.
 */
categories: Array<Proposal<string>>, 
/**
 * Earlier suggestions that it may repeat.
 */
duplicates: Array<DuplicateHit>, 
/**
 * Whether something like it was answered or promised before.
 */
earlier: Array<EarlierHit>, 
/**
 * How many texts were pasted; with more than one, everything else here speaks of all of them as one.
 */
texts: number, 
/**
 * The text without the head that a messenger wrote above it.
 */
text: string, 
/**
 * Who sent it, where a head says so.
 */
senderName: string | null, 
/**
 * From which number, digits only, where a head or the text says so.
 */
senderPhone: string | null, 
/**
 * When it came, where a head says so.
 */
receivedAt: Instant | null, 
/**
 * Whose number it is, where it is known.
 */
known: KnownSender | null, };

export type ProposeRequest = { 
/**
 * The text as it came.
 */
text: string, 
/**
 * Who sent it: a phone number or a name.
 */
sender: string | null, };

export type RankRequest = { 
/**
 * The visit.
 */
visit: VisitId, 
/**
 * The suggestion.
 */
suggestion: SuggestionId, 
/**
 * Its place, from 1.
 */
rank: number, 
/**
 * Why.
 */
reason: string, };

export type Rate = { 
/**
 * The part.
 */
numerator: Figure, 
/**
 * The whole; a rate over nothing has no percentage.
 */
denominator: Figure, };

export type Reading = { 
/**
 * The packet, unnumbered; masked for a viewer alone.
 */
packet: PacketPreview, 
/**
 * What the reader wrote into it before.
 */
marks: ReadingMarks, 
/**
 * Whether the marks made before could not be read: they lie aside, and new ones begin.
 */
setAside: boolean, };

export type ReadingMarks = { 
/**
 * The visit.
 */
visit: VisitId, 
/**
 * Where the reader was last.
 */
last: PagePlace | null, 
/**
 * The pages with something on them.
 */
pages: Array<PageMarks>, };

export type ReadingRequest = { 
/**
 * The visit.
 */
visit: VisitId, 
/**
 * Language of the packet's own words: `ko` or `en`.
 */
language: string | null, 
/**
 * Type size as a factor of the usual one, 1.0 to 1.6.
 */
typeFactor: number | null, };

export type RecentWorkspace = { 
/**
 * Its folder.
 */
folder: string, 
/**
 * Its name.
 */
name: string, 
/**
 * When it was last opened.
 */
openedAt: Instant, };

export type RecoveryRenewed = { 
/**
 * The code, shown this once.
 */
recoveryCode: string, };

export type RecoveryRequest = { 
/**
 * The passphrase, or the recovery code as it is.
 */
current: string, };

export type ReplyStanding = { "standing": "open", 
/**
 * When it is due.
 */
due: Instant, 
/**
 * Minutes left, rounded down.
 */
leftMinutes: number, } | { "standing": "overdue", 
/**
 * When it was due.
 */
due: Instant, 
/**
 * Minutes since then, rounded down.
 */
overMinutes: number, } | { "standing": "kept", 
/**
 * When it was due.
 */
due: Instant, } | { "standing": "late", 
/**
 * When it was due.
 */
due: Instant, 
/**
 * Minutes late, rounded down.
 */
overMinutes: number, };

export type ReplyTemplateText = { 
/**
 * What it is for: `received` or a state of the ledger.
 */
name: string, 
/**
 * The text with its `{placeholders}`.
 */
text: string, };

export type ReplyText = { 
/**
 * The state it is for: `received` or a state of the ledger.
 */
name: string, 
/**
 * The text, in Korean as merchants read it; what is not known stands in it as `{placeholder}`.
 */
text: string, 
/**
 * The placeholders that are still open.
 */
missing: Array<string>, 
/**
 * Whether it is the one for where the matter stands.
 */
fits: boolean, };

export type ReportFormat = "pdf" | "docx" | "hwpx";

export type ReportWritten = { 
/**
 * The file.
 */
file: string, 
/**
 * Its pages; 0 in formats whose pages the program that opens them makes.
 */
pages: number, 
/**
 * Characters that no font has, each with its code.
 */
missingGlyphs: Array<string>, };

export type RescueRequest = { 
/**
 * The workspace's folder, as picked or as in the list of recent ones.
 */
folder: string, 
/**
 * The backup's folder, as in the list of its backups or as picked.
 */
backup: string, 
/**
 * What the person typed; a key file beside the folder and the keychain are tried without it.
 */
passphrase: string | null, 
/**
 * The printed recovery code.
 */
recoveryCode: string | null, };

export type Restored = { 
/**
 * The session.
 */
state: SessionState, 
/**
 * What was restored, and where the files are that stood there before.
 */
done: BackupDone, };

export type Role = "mayor" | "chief-of-staff" | "aide" | "viewer";

export type SaidLine = { 
/**
 * What it is.
 */
kind: LineKind, 
/**
 * What it says.
 */
text: string, 
/**
 * The line.
 */
line: NoteLineId, 
/**
 * The meeting.
 */
meeting: MeetingId, 
/**
 * What the meeting is called.
 */
meetingTitle: string, 
/**
 * Its day.
 */
on: string, 
/**
 * Number of the promise or the suggestion that it became.
 */
became: string | null, };

export type SampleEntity = { 
/**
 * The entity.
 */
entity: Entity, 
/**
 * How many.
 */
rows: number, };

export type SampleRows = { 
/**
 * Whether the sample is being looked at.
 */
shown: boolean, 
/**
 * Rows by entity.
 */
rows: Array<SampleEntity>, };

export type SampleShow = { 
/**
 * The sample, rather than the office's own rows.
 */
shown: boolean, };

export type SearchRequest = { 
/**
 * What the person typed.
 */
query: string, 
/**
 * Whether the person is still typing: then the last syllable may still grow.
 */
typing: boolean, 
/**
 * At most so many; 30 when absent.
 */
limit: number | null, };

export type SearchResponse = { 
/**
 * The newest first.
 */
hits: Array<Hit>, 
/**
 * Whether there are more.
 */
more: boolean, };

export type SessionState = { 
/**
 * The open workspace.
 */
open: OpenWorkspace | null, 
/**
 * The workspace that was locked, to be opened again before anything of it is shown.
 */
locked: LockedWorkspace | null, 
/**
 * Workspaces that were open before, the last one first.
 */
recent: Array<RecentWorkspace>, 
/**
 * How the person likes the window.
 */
preferences: Preferences, 
/**
 * Version of the app.
 */
version: string, };

export type Severity = "flag" | "conflict";

export type SideLine = { 
/**
 * Number of the change that wrote it.
 */
change: number, 
/**
 * The value.
 */
value: string | number | null, 
/**
 * The name of the row that it points to.
 */
named: string | null, 
/**
 * Who wrote it.
 */
person: string, 
/**
 * When.
 */
at: Instant, };

export type Sides = "one" | "long-edge" | "short-edge";

export type SpecialProject = { 
/**
 * Key of the row.
 */
id: SpecialProjectId, 
/**
 * The alley district.
 */
alleyDistrict: AlleyDistrictId, 
/**
 * Name.
 */
name: string, 
/**
 * How far it is, in the office's words.
 */
progress: string | null, 
/**
 * Budget in KRW.
 */
budgetWon: number | null, 
/**
 * First day.
 */
startsOn: string | null, 
/**
 * Last day.
 */
endsOn: string | null, 
/**
 * Anything else.
 */
note: string | null, };

export type SpecialProjectId = string;

export type SpecialProjectPatch = { 
/**
 * The alley district.
 */
alleyDistrict?: AlleyDistrictId, 
/**
 * Name.
 */
name?: string, 
/**
 * How far it is, in the office's words.
 */
progress?: string | null, 
/**
 * Budget in KRW.
 */
budgetWon?: number | null, 
/**
 * First day.
 */
startsOn?: string | null, 
/**
 * Last day.
 */
endsOn?: string | null, 
/**
 * Anything else.
 */
note?: string | null, };

export type SpellAnswer = { 
/**
 * The day or the time at the end, spelled out; absent where there is none or it says all already.
 */
spelled: SpelledTime | null, 
/**
 * The last day that the text names anywhere.
 */
day: string | null, };

export type SpellRequest = { 
/**
 * The meeting; days are counted from its day.
 */
meeting: MeetingId, 
/**
 * The text of the line up to the caret.
 */
text: string, };

export type SpelledTime = { 
/**
 * Where it begins, in UTF-16 units from the start of the text.
 */
start: number, 
/**
 * What stands from there on, spelled out.
 */
text: string, 
/**
 * The day that is meant, if one was named.
 */
date: string | null, 
/**
 * The time of day that is meant, if one was named.
 */
time: string | null, };

export type SpokenOf = { 
/**
 * The line.
 */
line: NoteLineId, 
/**
 * The meeting.
 */
meeting: Meeting, };

export type Standing = "holds" | "other" | "newer";

export type StandingPacket = { 
/**
 * The visit.
 */
visit: VisitId, 
/**
 * When it was made.
 */
at: Instant, 
/**
 * Whether its data changed since, so that it should be made again. Of past visits nobody asks.
 */
changed: boolean, };

export type Statement = { 
/**
 * Kebab-case key of a message in the catalogues.
 */
key: string, 
/**
 * Arguments by name.
 */
args: { [key in string]: Argument }, };

export type Stop = { 
/**
 * Key of the row.
 */
id: StopId, 
/**
 * The visit.
 */
visit: VisitId, 
/**
 * Order in the timetable.
 */
position: number, 
/**
 * What happens.
 */
kind: StopKind, 
/**
 * What it is called.
 */
title: string, 
/**
 * Start, local.
 */
startsAt: string, 
/**
 * How long, in minutes.
 */
minutes: number, 
/**
 * Where.
 */
place: string | null, 
/**
 * Latitude, in degrees (WGS84).
 */
latitude: number | null, 
/**
 * Longitude, in degrees (WGS84).
 */
longitude: number | null, 
/**
 * The alley district it lies in.
 */
alleyDistrict: AlleyDistrictId | null, 
/**
 * Who is in charge.
 */
officer: string | null, 
/**
 * Remarks (비고).
 */
remarks: string | null, 
/**
 * Whether an automatic ordering leaves it where it is.
 */
locked: boolean, 
/**
 * Not before, local.
 */
notBefore: string | null, 
/**
 * Not after, local: it must be over by then.
 */
notAfter: string | null, 
/**
 * How one gets there from the stop before.
 */
travel: TravelMode, };

export type StopId = string;

export type StopKind = "desk" | "walk" | "meeting" | "site" | "break" | "other";

export type StopLine = { 
/**
 * The stop.
 */
stop: Stop, 
/**
 * Its end, local.
 */
endsAt: string, 
/**
 * Minutes on the way from the stop before; absent for the first one.
 */
legMinutes: number | null, 
/**
 * Metres from the stop before, as the crow flies; absent where a place is not known.
 */
legMetres: number | null, 
/**
 * Minutes left over after the way from the stop before; negative when there is too little time.
 */
slackMinutes: number | null, };

export type StopMoveRequest = { 
/**
 * The stop.
 */
id: StopId, 
/**
 * After which other stop; first when absent.
 */
after: StopId | null, };

export type StopPatch = { 
/**
 * The visit.
 */
visit?: VisitId, 
/**
 * Order in the timetable.
 */
position?: number, 
/**
 * What happens.
 */
kind?: StopKind, 
/**
 * What it is called.
 */
title?: string, 
/**
 * Start, local.
 */
startsAt?: string, 
/**
 * How long, in minutes.
 */
minutes?: number, 
/**
 * Where.
 */
place?: string | null, 
/**
 * Latitude, in degrees (WGS84).
 */
latitude?: number | null, 
/**
 * Longitude, in degrees (WGS84).
 */
longitude?: number | null, 
/**
 * The alley district it lies in.
 */
alleyDistrict?: AlleyDistrictId | null, 
/**
 * Who is in charge.
 */
officer?: string | null, 
/**
 * Remarks (비고).
 */
remarks?: string | null, 
/**
 * Whether an automatic ordering leaves it where it is.
 */
locked?: boolean, 
/**
 * Not before, local.
 */
notBefore?: string | null, 
/**
 * Not after, local: it must be over by then.
 */
notAfter?: string | null, 
/**
 * How one gets there from the stop before.
 */
travel?: TravelMode, };

export type StoreChangeCount = { 
/**
 * The day the older file stands for.
 */
before: string, 
/**
 * The day the newer file stands for.
 */
after: string, 
/**
 * Stores in the older file.
 */
storesBefore: number, 
/**
 * Stores in the newer file.
 */
storesAfter: number, 
/**
 * New ones.
 */
opened: number, 
/**
 * Gone ones.
 */
closed: number, 
/**
 * Those found elsewhere.
 */
moved: number, 
/**
 * Those with another name under the same number.
 */
renamed: number, 
/**
 * Those that only got another number.
 */
renumbered: number, 
/**
 * Those that opened, closed, moved or were renamed.
 */
changes: Array<StoreChangeLine>, };

export type StoreChangeKind = "opened" | "closed" | "moved" | "renamed";

export type StoreChangeLine = { 
/**
 * What.
 */
kind: StoreChangeKind, 
/**
 * Number in the file that knows it last.
 */
number: string, 
/**
 * Name.
 */
name: string, 
/**
 * Trade.
 */
trade: string, 
/**
 * The dong's name.
 */
neighborhood: string, 
/**
 * Address; of a moved store the new one.
 */
address: string, 
/**
 * For a moved store its address before, for a renamed one its name before.
 */
was: string | null, 
/**
 * How far it moved, in metres.
 */
metres: number | null, };

export type StoreChangesRequest = { 
/**
 * The older version.
 */
before: DataSetId | null, 
/**
 * The newer version.
 */
after: DataSetId | null, };

export type StoreColumn = "name" | "trade" | "neighborhood" | "alley-district" | "address" | "standing";

export type StoreEntry = { 
/**
 * Number in the public file.
 */
number: string, 
/**
 * Name with its branch.
 */
name: string, 
/**
 * Trade.
 */
trade: string, 
/**
 * The dong's name.
 */
neighborhood: string, 
/**
 * The alley district's name; empty outside of all.
 */
alleyDistrict: string, 
/**
 * Address.
 */
address: string, 
/**
 * How it stands to the voucher scheme.
 */
standing: StoreStanding, 
/**
 * Whether it takes cards, phones, paper; absent where the file does not say.
 */
kinds: [boolean | null, boolean | null, boolean | null], };

export type StoreFilter = { 
/**
 * Whose name, trade, address, dong or alley district has these words, parts of words or initial consonants.
 */
text: string, 
/**
 * In this dong.
 */
neighborhood: NeighborhoodId | null, 
/**
 * In this alley district.
 */
alleyDistrict: AlleyDistrictId | null, 
/**
 * Of this trade.
 */
trade: string | null, 
/**
 * That stand so to the voucher scheme.
 */
standing: StoreStanding | null, };

export type StoreLine = { 
/**
 * Number in the public file.
 */
number: string, 
/**
 * Name with its branch.
 */
name: string, 
/**
 * Trade.
 */
trade: string, 
/**
 * Address.
 */
address: string, 
/**
 * The dong.
 */
neighborhood: NeighborhoodId, 
/**
 * The alley district it lies in.
 */
alleyDistrict: AlleyDistrictId | null, 
/**
 * Whether it may join the scheme; absent where nobody knows.
 */
eligible: boolean | null, 
/**
 * Whether it is a member.
 */
member: boolean, 
/**
 * What it answered last.
 */
asked: AskResult | null, };

export type StoreListRequest = { 
/**
 * In this dong.
 */
neighborhood: NeighborhoodId | null, 
/**
 * In this alley district.
 */
alleyDistrict: AlleyDistrictId | null, 
/**
 * Only eligible stores that are no members.
 */
nonMembers: boolean, 
/**
 * At most so many.
 */
limit: number | null, };

export type StoreMember = { 
/**
 * 가맹점명.
 */
name: string, 
/**
 * 소속 시장명.
 */
market: string, 
/**
 * 취급품목.
 */
items: string | null, };

export type StoreOverview = { 
/**
 * How many stores there are.
 */
stores: number, 
/**
 * Versions of the store file, the one in force first.
 */
storesVersions: Array<DataSet>, 
/**
 * Versions of the member file, the one in force first.
 */
membersVersions: Array<DataSet>, 
/**
 * Trades by name, with how many stores are of each.
 */
trades: Array<NamedCount>, 
/**
 * Markets named by member stores that no alley district is known by, with how many members each has.
 */
unknownMarkets: Array<NamedCount>, };

export type StorePage = { 
/**
 * How many stores the filter leaves.
 */
total: number, 
/**
 * How many of them may join or have joined.
 */
eligible: number, 
/**
 * How many of them are members.
 */
members: number, 
/**
 * The stores of this page.
 */
rows: Array<StoreEntry>, };

export type StorePageRequest = { 
/**
 * Which stores.
 */
filter: StoreFilter, 
/**
 * What they are sorted by.
 */
sort: StoreColumn, 
/**
 * The other way round.
 */
descending: boolean, 
/**
 * How many stand before the page.
 */
offset: number, 
/**
 * At most so many; 200 when absent.
 */
limit: number | null, };

export type StorePlaces = { 
/**
 * Who publishes the file; empty when none is in force.
 */
source: string, 
/**
 * The day the file stands for.
 */
asOf: string | null, 
/**
 * Member stores.
 */
members: Array<[number, number]>, 
/**
 * Stores that may join and have not.
 */
nonMembers: Array<[number, number]>, 
/**
 * All others.
 */
others: Array<[number, number]>, };

export type StorePlacesRequest = { 
/**
 * In this dong; in the whole district when absent.
 */
neighborhood: NeighborhoodId | null, 
/**
 * In this alley district.
 */
alleyDistrict: AlleyDistrictId | null, };

export type StoreSheet = { 
/**
 * As in the list.
 */
entry: StoreEntry, 
/**
 * 상권업종대분류명.
 */
tradeLarge: string, 
/**
 * 상권업종중분류명.
 */
tradeMedium: string, 
/**
 * 도로명주소.
 */
roadAddress: string | null, 
/**
 * 지번주소.
 */
lotAddress: string | null, 
/**
 * 건물명.
 */
building: string | null, 
/**
 * 층정보.
 */
floor: string | null, 
/**
 * Its entry in the file of member stores.
 */
member: StoreMember | null, 
/**
 * What it answered when it was asked to join, the newest first.
 */
asked: Array<AskResult>, 
/**
 * Version of the store file.
 */
storesVersion: DataSet | null, 
/**
 * Version of the member file.
 */
membersVersion: DataSet | null, };

export type StoreShowRequest = { 
/**
 * Its number.
 */
number: string, };

export type StoreStanding = "member" | "non-member" | "unknown" | "not-eligible";

export type Stroke = { 
/**
 * What it was drawn with.
 */
tool: StrokeTool, 
/**
 * Its points, across and down.
 */
points: Array<[number, number]>, };

export type StrokeTool = "pen" | "marker";

export type Suggestion = { 
/**
 * Key of the row.
 */
id: SuggestionId, 
/**
 * Number in the intake book, for example 2026-0312.
 */
number: string, 
/**
 * When it reached the office.
 */
receivedAt: Instant, 
/**
 * How it came.
 */
channel: Channel, 
/**
 * The text as it came.
 */
text: string, 
/**
 * Who sent it.
 */
senderName: string | null, 
/**
 * The sender's phone number, digits only.
 */
senderPhone: string | null, 
/**
 * The sender's store.
 */
senderStore: string | null, 
/**
 * The dong it is about.
 */
neighborhood: NeighborhoodId | null, 
/**
 * The alley district it is about.
 */
alleyDistrict: AlleyDistrictId | null, 
/**
 * Category word of the district pack.
 */
category: string | null, 
/**
 * How far the answer is.
 */
state: SuggestionState, 
/**
 * Department that has it.
 */
department: DepartmentId | null, 
/**
 * Officer who has it.
 */
officer: string | null, 
/**
 * The answer.
 */
answer: string | null, 
/**
 * When the answer was ready.
 */
answeredAt: Instant | null, 
/**
 * When the merchant was told first.
 */
toldAt: Instant | null, 
/**
 * Who told the merchant and how.
 */
toldHow: string | null, 
/**
 * Why it was closed without an answer.
 */
closedReason: string | null, 
/**
 * Whether it can be solved on the spot.
 */
solvableOnSite: boolean | null, 
/**
 * The urgency that a person set instead of the computed one, 0 to 100.
 */
urgencyOverrule: number | null, 
/**
 * Why that person did.
 */
urgencyReason: string | null, 
/**
 * The suggestion that this one repeats and was merged into.
 */
mergedInto: SuggestionId | null, 
/**
 * Mark of the row in the file or paste it came from, so that the same file twice adds nothing.
 */
origin: string | null, 
/**
 * When the merchant was told again, after the answer had changed.
 */
toldAgainAt: Instant | null, 
/**
 * Who told the merchant again and how.
 */
toldAgainHow: string | null, };

export type SuggestionId = string;

export type SuggestionLine = { 
/**
 * The suggestion.
 */
suggestion: Suggestion, 
/**
 * How the reply stands against the clock: of the sender who waits longest. It is given when he or she is told.
 */
reply: ReplyStanding, 
/**
 * How many people brought it: itself and what was merged into it.
 */
senders: number, 
/**
 * How many of them have not heard the answer that holds now; none of a closed one.
 */
untold: number, };

export type SuggestionListRequest = { 
/**
 * About this dong.
 */
neighborhood: NeighborhoodId | null, 
/**
 * About this alley district.
 */
alleyDistrict: AlleyDistrictId | null, 
/**
 * With this department.
 */
department: DepartmentId | null, 
/**
 * In this state.
 */
state: SuggestionState | null, 
/**
 * Only those of whose senders somebody has not been told.
 */
open: boolean, 
/**
 * At most so many.
 */
limit: number | null, };

export type SuggestionPatch = { 
/**
 * Number in the intake book, for example 2026-0312.
 */
number?: string, 
/**
 * When it reached the office.
 */
receivedAt?: Instant, 
/**
 * How it came.
 */
channel?: Channel, 
/**
 * The text as it came.
 */
text?: string, 
/**
 * Who sent it.
 */
senderName?: string | null, 
/**
 * The sender's phone number, digits only.
 */
senderPhone?: string | null, 
/**
 * The sender's store.
 */
senderStore?: string | null, 
/**
 * The dong it is about.
 */
neighborhood?: NeighborhoodId | null, 
/**
 * The alley district it is about.
 */
alleyDistrict?: AlleyDistrictId | null, 
/**
 * Category word of the district pack.
 */
category?: string | null, 
/**
 * How far the answer is.
 */
state?: SuggestionState, 
/**
 * Department that has it.
 */
department?: DepartmentId | null, 
/**
 * Officer who has it.
 */
officer?: string | null, 
/**
 * The answer.
 */
answer?: string | null, 
/**
 * When the answer was ready.
 */
answeredAt?: Instant | null, 
/**
 * When the merchant was told first.
 */
toldAt?: Instant | null, 
/**
 * Who told the merchant and how.
 */
toldHow?: string | null, 
/**
 * Why it was closed without an answer.
 */
closedReason?: string | null, 
/**
 * Whether it can be solved on the spot.
 */
solvableOnSite?: boolean | null, 
/**
 * The urgency that a person set instead of the computed one, 0 to 100.
 */
urgencyOverrule?: number | null, 
/**
 * Why that person did.
 */
urgencyReason?: string | null, 
/**
 * The suggestion that this one repeats and was merged into.
 */
mergedInto?: SuggestionId | null, 
/**
 * Mark of the row in the file or paste it came from, so that the same file twice adds nothing.
 */
origin?: string | null, 
/**
 * When the merchant was told again, after the answer had changed.
 */
toldAgainAt?: Instant | null, 
/**
 * Who told the merchant again and how.
 */
toldAgainHow?: string | null, };

export type SuggestionSheet = { 
/**
 * The line in the list.
 */
line: SuggestionLine, 
/**
 * How urgent it is, and why.
 */
urgency: Urgency, 
/**
 * Suggestions merged into it, with their senders and texts, and whether each was told.
 */
merged: Array<Suggestion>, 
/**
 * The promises made of it, or of what was merged into it.
 */
promises: Array<Promise>, 
/**
 * Others that may be about the same.
 */
alike: Array<DuplicateHit>, 
/**
 * The lines of meetings' notes in which it is spoken of.
 */
spoken: Array<SpokenOf>, 
/**
 * What was answered or promised before about something like it.
 */
earlier: Array<EarlierHit>, };

export type SuggestionState = "received" | "assigned" | "answered" | "told" | "closed";

export type TakeOtherRequest = { 
/**
 * Number of the change that wrote it.
 */
change: number, };

export type TakenAnswer = { 
/**
 * The promise.
 */
promise: PromiseId, 
/**
 * The field.
 */
field: AnswerField, 
/**
 * What the person saw standing here; what changed meanwhile is left alone.
 */
ours: string, };

export type TakenSuggestion = { 
/**
 * Its key; of a trial it is nobody's.
 */
id: SuggestionId, 
/**
 * Its number in the intake book.
 */
number: string, 
/**
 * The beginning of its text.
 */
text: string, 
/**
 * Who sent it.
 */
senderName: string | null, 
/**
 * The dong, where the text is clear.
 */
neighborhood: NeighborhoodId | null, 
/**
 * The alley district, where the text is clear.
 */
alleyDistrict: AlleyDistrictId | null, 
/**
 * The category.
 */
category: string | null, 
/**
 * An earlier one, or one of the same batch, that it may repeat.
 */
alike: SuggestionId | null, };

export type TaskMoment = "recce" | "d-7" | "d-day" | "d+7";

export type TextExportRequest = { 
/**
 * The file that a person picked.
 */
file: string, 
/**
 * The text.
 */
text: string, };

export type Theme = "system" | "light" | "dark";

export type Timetable = { 
/**
 * The stops in order.
 */
lines: Array<TimetableLine>, 
/**
 * What the order costs.
 */
cost: Cost, 
/**
 * Minutes on the way.
 */
travelMinutes: number, 
/**
 * Minutes of waiting.
 */
waitingMinutes: number, 
/**
 * When the last stop ends, in minutes after midnight.
 */
end: number, };

export type TimetableLine = { 
/**
 * Which stop.
 */
stop: StopId, 
/**
 * Minutes on the way to it.
 */
legMinutes: number, 
/**
 * Minutes of waiting until it opens.
 */
waitingMinutes: number, 
/**
 * Start, in minutes after midnight.
 */
start: number, 
/**
 * End, in minutes after midnight.
 */
end: number, 
/**
 * Minutes by which it ends too late.
 */
lateMinutes: number, 
/**
 * Minutes by which it may begin later without making this or a later stop late; `None` without any limit.
 */
slackMinutes: number | null, };

export type TimetableSheet = { 
/**
 * Its lines in order.
 */
lines: Array<StopLine>, 
/**
 * What is wrong with it, or needs a look.
 */
problems: Array<Problem>, 
/**
 * People who are expected elsewhere at the same time.
 */
bookings: Array<Statement>, };

export type ToldLine = { 
/**
 * On which day.
 */
on: string, 
/**
 * Number of the suggestion or the promise.
 */
number: string, 
/**
 * The answer, or the promise whose progress was told.
 */
text: string, 
/**
 * Who told it and how; empty where nobody noted that.
 */
how: string, 
/**
 * The suggestion, when it was the answer to one.
 */
suggestion: SuggestionId | null, 
/**
 * The promise, when its progress was told.
 */
promise: PromiseId | null, };

export type TouchedRow = { 
/**
 * What it is.
 */
entity: Entity, 
/**
 * Its key.
 */
row: string, };

export type Tour = { 
/**
 * Key of the row.
 */
id: TourId, 
/**
 * Name.
 */
name: string, 
/**
 * First day.
 */
startsOn: string | null, 
/**
 * Last day.
 */
endsOn: string | null, 
/**
 * Anything else.
 */
note: string | null, };

export type TourId = string;

export type TourPatch = { 
/**
 * Name.
 */
name?: string, 
/**
 * First day.
 */
startsOn?: string | null, 
/**
 * Last day.
 */
endsOn?: string | null, 
/**
 * Anything else.
 */
note?: string | null, };

export type TourSheet = { 
/**
 * The tour.
 */
tour: Tour, 
/**
 * Its visits.
 */
visits: Array<VisitLineup>, };

export type Trace = { 
/**
 * The steps from the text to the packet.
 */
steps: Array<TraceStep>, 
/**
 * From a visit or a packet of several matters: those, to choose from; the steps are then of none.
 */
matters: Array<TraceMatter>, };

export type TraceMatter = { 
/**
 * The suggestion it begins with, if there is one.
 */
suggestion: SuggestionId | null, 
/**
 * The promise to follow it from, where it has become one.
 */
promise: PromiseId | null, 
/**
 * What it is and how it stands.
 */
title: Statement, 
/**
 * The words of it.
 */
text: string, };

export type TracePrintRequest = { 
/**
 * From this suggestion.
 */
suggestion: SuggestionId | null, 
/**
 * From this promise.
 */
promise: PromiseId | null, 
/**
 * The file.
 */
file: string, 
/**
 * Language of its words: `ko` or `en`.
 */
language: string | null, };

export type TraceRequest = { 
/**
 * From this suggestion.
 */
suggestion: SuggestionId | null, 
/**
 * From this promise.
 */
promise: PromiseId | null, 
/**
 * From this line of a meeting's note.
 */
line: NoteLineId | null, 
/**
 * From this decision for a visit.
 */
pick: PickId | null, 
/**
 * From this visit: what was picked for it and promised on it.
 */
visit: VisitId | null, 
/**
 * From the packet of this visit: what was picked for it, and the promises that it tells of.
 */
packet: VisitId | null, };

export type TraceStage = "text" | "suggestion" | "pick" | "meeting-line" | "promise" | "department" | "deadline" | "answer" | "packet";

export type TraceStep = { 
/**
 * Which stage.
 */
stage: TraceStage, 
/**
 * On which day.
 */
on: string | null, 
/**
 * What it is, or what is still to come.
 */
title: Statement, 
/**
 * The words of it.
 */
text: string | null, 
/**
 * What the row is, where it can be opened.
 */
entity: Entity | null, 
/**
 * The row.
 */
row: string | null, 
/**
 * Whether it has happened; otherwise the title says what is missing.
 */
reached: boolean, };

export type TradeCount = { 
/**
 * Large class of the public file.
 */
trade: string, 
/**
 * Stores.
 */
stores: number, };

export type TravelMode = "walk" | "drive";

export type TwoValuesLine = { 
/**
 * What the row is.
 */
entity: Entity, 
/**
 * Its key.
 */
row: string, 
/**
 * Its name.
 */
name: string, 
/**
 * The field.
 */
field: string, 
/**
 * The one that held when the file came: it was written last.
 */
holds: SideLine, 
/**
 * The other one.
 */
other: SideLine, 
/**
 * Which of them stands now.
 */
standing: Standing, };

export type UndoRequest = { 
/**
 * This one, and only if it is the last that stands; the last one whatever it is when absent.
 */
step: number | null, };

export type Update<I, P> = { 
/**
 * Which row.
 */
id: I, 
/**
 * The new values; absent means unchanged.
 */
patch: P, };

export type Urgency = { 
/**
 * The sum of the parts, 0 to 100.
 */
computed: number, 
/**
 * Every part, also those that add nothing.
 */
parts: Array<UrgencyPart>, 
/**
 * What a person set instead.
 */
overrule: Overrule | null, };

export type UrgencyPart = { 
/**
 * Which part.
 */
kind: UrgencyPartKind, 
/**
 * From 0 to 1.
 */
value: number, 
/**
 * Share of the whole that its weight gives it, 0 to 1.
 */
weight: number, 
/**
 * What it adds to the score, 0 to 100.
 */
points: number, 
/**
 * Why.
 */
reason: Statement, };

export type UrgencyPartKind = "safety" | "repeats" | "age" | "season" | "on-site";

export type UrgencyWeights = { 
/**
 * Danger to people.
 */
safety: number, 
/**
 * How many people ask for the same.
 */
repeats: number, 
/**
 * How long it has waited.
 */
age: number, 
/**
 * Whether its season is here or near.
 */
season: number, 
/**
 * Whether it can be settled at the visit.
 */
onSite: number, };

export type Visit = { 
/**
 * Key of the row.
 */
id: VisitId, 
/**
 * The tour it belongs to.
 */
tour: TourId | null, 
/**
 * The dong.
 */
neighborhood: NeighborhoodId, 
/**
 * Day, local.
 */
date: string, 
/**
 * Beginning, local.
 */
startsAt: string, 
/**
 * End, local.
 */
endsAt: string, 
/**
 * Where the desk stands.
 */
desk: string | null, 
/**
 * Address of the desk.
 */
deskAddress: string | null, 
/**
 * Latitude of the desk, in degrees (WGS84).
 */
deskLatitude: number | null, 
/**
 * Longitude of the desk, in degrees (WGS84).
 */
deskLongitude: number | null, 
/**
 * Why this visit, in one sentence.
 */
purpose: string | null, 
/**
 * How far it is.
 */
state: VisitState, 
/**
 * Anything else.
 */
note: string | null, };

export type VisitAdvice = { 
/**
 * The dong.
 */
neighborhood: NeighborhoodId, 
/**
 * From 0 to 100.
 */
score: number, 
/**
 * How long nobody came.
 */
coverage: AdvicePart, 
/**
 * Urgency of open suggestions.
 */
urgency: AdvicePart, 
/**
 * Promises due.
 */
promises: AdvicePart, 
/**
 * A visit that is planned already; such a dong stands behind all others.
 */
planned: string | null, };

export type VisitAlley = { 
/**
 * Key of the row.
 */
id: VisitAlleyId, 
/**
 * The visit.
 */
visit: VisitId, 
/**
 * The alley district.
 */
alleyDistrict: AlleyDistrictId, };

export type VisitAlleyId = string;

export type VisitAlleyPatch = { 
/**
 * The visit.
 */
visit?: VisitId, 
/**
 * The alley district.
 */
alleyDistrict?: AlleyDistrictId, };

export type VisitCreateRequest = { 
/**
 * The visit's own fields.
 */
visit: VisitPatch, 
/**
 * The alley districts it goes to.
 */
alleyDistricts: Array<AlleyDistrictId>, };

export type VisitDays = { 
/**
 * Seven days before, or the last working day before that: there is never less time than a week.
 */
before: string, 
/**
 * The day of the visit itself, never moved.
 */
day: string, 
/**
 * Seven days after, or the first working day after that.
 */
after: string, };

export type VisitId = string;

export type VisitLine = { 
/**
 * Key of the row.
 */
id: VisitLineId, 
/**
 * The visit.
 */
visit: VisitId, 
/**
 * What it is.
 */
kind: VisitLineKind, 
/**
 * Order among its kind.
 */
position: number, 
/**
 * The line.
 */
text: string, 
/**
 * The answer to a likely question.
 */
answer: string | null, };

export type VisitLineId = string;

export type VisitLineKind = "line-to-take" | "likely-question" | "background" | "seating";

export type VisitLinePatch = { 
/**
 * The visit.
 */
visit?: VisitId, 
/**
 * What it is.
 */
kind?: VisitLineKind, 
/**
 * Order among its kind.
 */
position?: number, 
/**
 * The line.
 */
text?: string, 
/**
 * The answer to a likely question.
 */
answer?: string | null, };

export type VisitLineup = { 
/**
 * The visit.
 */
visit: Visit, 
/**
 * The dong's name.
 */
neighborhood: string, };

export type VisitListRequest = { 
/**
 * Of this tour.
 */
tour: TourId | null, 
/**
 * To this dong.
 */
neighborhood: NeighborhoodId | null, 
/**
 * On this day or later.
 */
from: string | null, 
/**
 * On this day or earlier.
 */
until: string | null, };

export type VisitOfRequest = { 
/**
 * What the row is.
 */
entity: Entity, 
/**
 * Its key.
 */
row: string, };

export type VisitPatch = { 
/**
 * The tour it belongs to.
 */
tour?: TourId | null, 
/**
 * The dong.
 */
neighborhood?: NeighborhoodId, 
/**
 * Day, local.
 */
date?: string, 
/**
 * Beginning, local.
 */
startsAt?: string, 
/**
 * End, local.
 */
endsAt?: string, 
/**
 * Where the desk stands.
 */
desk?: string | null, 
/**
 * Address of the desk.
 */
deskAddress?: string | null, 
/**
 * Latitude of the desk, in degrees (WGS84).
 */
deskLatitude?: number | null, 
/**
 * Longitude of the desk, in degrees (WGS84).
 */
deskLongitude?: number | null, 
/**
 * Why this visit, in one sentence.
 */
purpose?: string | null, 
/**
 * How far it is.
 */
state?: VisitState, 
/**
 * Anything else.
 */
note?: string | null, };

export type VisitProposal = { 
/**
 * The dong.
 */
neighborhood: NeighborhoodId, 
/**
 * The day: a working day at least a week ahead without another visit, on which none of the alleys is closed and
 * no law restricts events, as far as there is such a day.
 */
date: string, 
/**
 * Beginning, local.
 */
startsAt: string, 
/**
 * End, local.
 */
endsAt: string, 
/**
 * The tour under way that day.
 */
tour: TourId | null, 
/**
 * The alley districts of the dong that were visited least, the longest ago first.
 */
alleyDistricts: Array<AlleyDistrictId>, };

export type VisitSheet = { 
/**
 * The visit.
 */
visit: Visit, 
/**
 * The dong.
 */
neighborhood: Neighborhood, 
/**
 * The alley districts it goes to.
 */
alleyDistricts: Array<AlleyDistrict>, 
/**
 * The timetable with ways, slack and warnings.
 */
timetable: TimetableSheet, 
/**
 * The roster.
 */
attendees: Array<Attendee>, 
/**
 * What is to be done before, on and after the day.
 */
tasks: Array<VisitTask>, 
/**
 * Lines to take, likely questions, background.
 */
lines: Array<VisitLine>, 
/**
 * What was picked and passed over, with the suggestions.
 */
picks: Array<PickedSuggestion>, 
/**
 * D-7, D-day and D+7.
 */
days: VisitDays, };

export type VisitState = "planned" | "done" | "cancelled";

export type VisitTask = { 
/**
 * Key of the row.
 */
id: VisitTaskId, 
/**
 * The visit.
 */
visit: VisitId, 
/**
 * When it is due.
 */
moment: TaskMoment, 
/**
 * What.
 */
title: string, 
/**
 * Who sees to it.
 */
owner: string | null, 
/**
 * Done on.
 */
doneOn: string | null, };

export type VisitTaskId = string;

export type VisitTaskPatch = { 
/**
 * The visit.
 */
visit?: VisitId, 
/**
 * When it is due.
 */
moment?: TaskMoment, 
/**
 * What.
 */
title?: string, 
/**
 * Who sees to it.
 */
owner?: string | null, 
/**
 * Done on.
 */
doneOn?: string | null, };

export type WhitePaperRequest = { 
/**
 * The year; this one when absent.
 */
year: number | null, 
/**
 * The file.
 */
file: string, 
/**
 * Language of its words: `ko` or `en`.
 */
language: string | null, };

export type WordFate = "same" | "added" | "removed";

export type WordPart = { 
/**
 * What became of them.
 */
fate: WordFate, 
/**
 * The words with the spaces between them.
 */
text: string, };

export type WorkspaceNamed = { 
/**
 * Its folder, as picked or as in the list of recent ones.
 */
folder: string, };

/** Each command with what it takes and gives. */
export interface Commands {
  alley_district_list: { request: Record<string, never>; response: Array<AlleyDistrict> };
  alley_district_create: { request: AlleyDistrictPatch; response: AlleyDistrict };
  alley_district_update: { request: { id: AlleyDistrictId; patch: AlleyDistrictPatch }; response: AlleyDistrict };
  alley_district_remove: { request: { id: AlleyDistrictId }; response: Done };
  alley_alias_list: { request: Record<string, never>; response: Array<AlleyAlias> };
  alley_alias_create: { request: AlleyAliasPatch; response: AlleyAlias };
  alley_alias_update: { request: { id: AlleyAliasId; patch: AlleyAliasPatch }; response: AlleyAlias };
  alley_alias_remove: { request: { id: AlleyAliasId }; response: Done };
  association_list: { request: Record<string, never>; response: Array<Association> };
  association_create: { request: AssociationPatch; response: Association };
  association_update: { request: { id: AssociationId; patch: AssociationPatch }; response: Association };
  association_remove: { request: { id: AssociationId }; response: Done };
  leader_list: { request: Record<string, never>; response: Array<Leader> };
  leader_create: { request: LeaderPatch; response: Leader };
  leader_update: { request: { id: LeaderId; patch: LeaderPatch }; response: Leader };
  leader_remove: { request: { id: LeaderId }; response: Done };
  special_project_list: { request: Record<string, never>; response: Array<SpecialProject> };
  special_project_create: { request: SpecialProjectPatch; response: SpecialProject };
  special_project_update: { request: { id: SpecialProjectId; patch: SpecialProjectPatch }; response: SpecialProject };
  special_project_remove: { request: { id: SpecialProjectId }; response: Done };
  department_list: { request: Record<string, never>; response: Array<Department> };
  department_create: { request: DepartmentPatch; response: Department };
  department_update: { request: { id: DepartmentId; patch: DepartmentPatch }; response: Department };
  department_remove: { request: { id: DepartmentId }; response: Done };
  holiday_list: { request: Record<string, never>; response: Array<Holiday> };
  holiday_create: { request: HolidayPatch; response: Holiday };
  holiday_update: { request: { id: HolidayId; patch: HolidayPatch }; response: Holiday };
  holiday_remove: { request: { id: HolidayId }; response: Done };
  person_list: { request: Record<string, never>; response: Array<Person> };
  person_create: { request: PersonPatch; response: Person };
  person_update: { request: { id: PersonId; patch: PersonPatch }; response: Person };
  person_remove: { request: { id: PersonId }; response: Done };
  neighborhood_list: { request: Record<string, never>; response: Array<Neighborhood> };
  neighborhood_create: { request: NeighborhoodPatch; response: Neighborhood };
  neighborhood_update: { request: { id: NeighborhoodId; patch: NeighborhoodPatch }; response: Neighborhood };
  neighborhood_remove: { request: { id: NeighborhoodId }; response: Done };
  attendee_list: { request: Record<string, never>; response: Array<Attendee> };
  attendee_create: { request: AttendeePatch; response: Attendee };
  attendee_update: { request: { id: AttendeeId; patch: AttendeePatch }; response: Attendee };
  attendee_remove: { request: { id: AttendeeId }; response: Done };
  visit_task_list: { request: Record<string, never>; response: Array<VisitTask> };
  visit_task_create: { request: VisitTaskPatch; response: VisitTask };
  visit_task_update: { request: { id: VisitTaskId; patch: VisitTaskPatch }; response: VisitTask };
  visit_task_remove: { request: { id: VisitTaskId }; response: Done };
  visit_line_list: { request: Record<string, never>; response: Array<VisitLine> };
  visit_line_create: { request: VisitLinePatch; response: VisitLine };
  visit_line_update: { request: { id: VisitLineId; patch: VisitLinePatch }; response: VisitLine };
  visit_line_remove: { request: { id: VisitLineId }; response: Done };
  visit_alley_list: { request: Record<string, never>; response: Array<VisitAlley> };
  visit_alley_create: { request: VisitAlleyPatch; response: VisitAlley };
  visit_alley_update: { request: { id: VisitAlleyId; patch: VisitAlleyPatch }; response: VisitAlley };
  visit_alley_remove: { request: { id: VisitAlleyId }; response: Done };
  meeting_attendee_list: { request: Record<string, never>; response: Array<MeetingAttendee> };
  meeting_attendee_create: { request: MeetingAttendeePatch; response: MeetingAttendee };
  meeting_attendee_update: { request: { id: MeetingAttendeeId; patch: MeetingAttendeePatch }; response: MeetingAttendee };
  meeting_attendee_remove: { request: { id: MeetingAttendeeId }; response: Done };
  promise_progress_list: { request: Record<string, never>; response: Array<PromiseProgress> };
  promise_progress_create: { request: PromiseProgressPatch; response: PromiseProgress };
  promise_progress_update: { request: { id: PromiseProgressId; patch: PromiseProgressPatch }; response: PromiseProgress };
  promise_progress_remove: { request: { id: PromiseProgressId }; response: Done };
  tours: { request: Everything; response: Array<TourSheet> };
  tour_create: { request: TourPatch; response: Tour };
  tour_update: { request: Update<TourId, TourPatch>; response: Tour };
  tour_remove: { request: ById<TourId>; response: Done };
  visits: { request: VisitListRequest; response: Array<VisitLineup> };
  visit_show: { request: ById<VisitId>; response: VisitSheet };
  visit_create: { request: VisitCreateRequest; response: Visit };
  visit_update: { request: Update<VisitId, VisitPatch>; response: Visit };
  visit_remove: { request: ById<VisitId>; response: Done };
  visit_suggest: { request: Everything; response: Array<NextVisit> };
  visit_propose: { request: ProposalRequest; response: VisitProposal };
  visit_calendar: { request: CalendarRequest; response: Array<CalendarDay> };
  visit_of: { request: VisitOfRequest; response: ById<VisitId> };
  stop_add: { request: StopPatch; response: Stop };
  stop_update: { request: Update<StopId, StopPatch>; response: Stop };
  stop_remove: { request: ById<StopId>; response: Done };
  stop_move: { request: StopMoveRequest; response: Done };
  stop_retime: { request: ById<VisitId>; response: Done };
  stop_order: { request: ById<VisitId>; response: Ordering };
  suggestions: { request: SuggestionListRequest; response: Array<SuggestionLine> };
  suggestion_inbox: { request: InboxRequest; response: InboxPage };
  suggestion_lines: { request: InboxLinesRequest; response: Array<SuggestionLine> };
  suggestion_show: { request: ById<SuggestionId>; response: SuggestionSheet };
  suggestion_propose: { request: ProposeRequest; response: Proposals };
  suggestion_log: { request: SuggestionPatch; response: Suggestion };
  suggestion_update: { request: Update<SuggestionId, SuggestionPatch>; response: Suggestion };
  suggestion_remove: { request: ById<SuggestionId>; response: Done };
  suggestion_merge: { request: MergeRequest; response: Done };
  suggestions_assign: { request: AssignRequest; response: Done };
  answer_to_send: { request: ById<SuggestionId>; response: AnswerToSend };
  reply_templates: { request: Everything; response: Array<ReplyTemplateText> };
  reply_template_set: { request: ReplyTemplateText; response: Done };
  suggestion_replies: { request: ById<SuggestionId>; response: Array<ReplyText> };
  candidates: { request: CandidatesRequest; response: Array<Candidate> };
  pick: { request: PickPatch; response: Pick };
  pick_remove: { request: ById<PickId>; response: Done };
  pick_move: { request: PickMoveRequest; response: Done };
  candidate_rank: { request: RankRequest; response: Done };
  candidate_release: { request: CandidateNamed; response: Done };
  suggestion_categories: { request: Everything; response: Array<string> };
  pass_over: { request: PassOverRequest; response: Done };
  pick_balance: { request: Everything; response: Array<DongBalance> };
  paper_look: { request: Everything; response: PaperLook };
  paper_look_set: { request: PaperLookChange; response: PaperLook };
  urgency_weights: { request: Everything; response: UrgencyWeights };
  urgency_weights_set: { request: UrgencyWeights; response: UrgencyWeights };
  trace: { request: TraceRequest; response: Trace };
  leader_card: { request: LeaderCardRequest; response: LeaderCard };
  meetings: { request: MeetingListRequest; response: Array<Meeting> };
  meeting_show: { request: ById<MeetingId>; response: MeetingSheet };
  meeting_propose: { request: MeetingProposeRequest; response: MeetingProposal };
  meeting_create: { request: MeetingPatch; response: Meeting };
  meeting_update: { request: Update<MeetingId, MeetingPatch>; response: Meeting };
  meeting_remove: { request: ById<MeetingId>; response: Done };
  note_add: { request: NoteAddRequest; response: Array<NoteLine> };
  note_line_meeting: { request: ById<NoteLineId>; response: Meeting };
  note_document: { request: NoteDocumentRequest; response: NoteState };
  note_update: { request: NoteUpdate; response: Done };
  note_remove: { request: NoteRemoveRequest; response: Done };
  note_versions: { request: ById<MeetingId>; response: Array<NoteVersionLine> };
  note_compare: { request: NoteCompareRequest; response: NoteComparison };
  note_restore: { request: NoteRestoreRequest; response: Done };
  attachments: { request: AttachmentListRequest; response: Array<AttachmentLine> };
  attachment_add: { request: AttachmentAddRequest; response: AttachmentAdded };
  attachment_update: { request: AttachmentUpdateRequest; response: Attachment };
  attachment_remove: { request: ById<AttachmentId>; response: Done };
  attachment_bytes: { request: AttachmentBytesRequest; response: AttachmentData };
  attachment_save: { request: AttachmentSaveRequest; response: FileWritten };
  line_to_promise: { request: LineToPromise; response: Promise };
  line_to_suggestion: { request: LineToSuggestion; response: Suggestion };
  meeting_agenda: { request: ById<MeetingId>; response: Array<NoteLine> };
  note_spell: { request: SpellRequest; response: SpellAnswer };
  promises: { request: PromiseListRequest; response: Array<PromiseLine> };
  promise_show: { request: ById<PromiseId>; response: PromiseSheet };
  promise_create: { request: PromisePatch; response: Promise };
  promise_update: { request: Update<PromiseId, PromisePatch>; response: Promise };
  promises_set: { request: PromisesSetRequest; response: Done };
  promise_remove: { request: ById<PromiseId>; response: Done };
  stores: { request: StoreListRequest; response: Array<StoreLine> };
  memberships: { request: Everything; response: Array<Membership> };
  store_page: { request: StorePageRequest; response: StorePage };
  store_show: { request: StoreShowRequest; response: StoreSheet };
  store_overview: { request: Everything; response: StoreOverview };
  store_changes: { request: StoreChangesRequest; response: StoreChangeCount | null };
  member_changes: { request: MemberChangesRequest; response: MemberChangeCount | null };
  ask_list: { request: AskListRequest; response: Array<AskStore> };
  ask: { request: AskResultPatch; response: AskResult };
  store_places: { request: StorePlacesRequest; response: StorePlaces };
  board: { request: Everything; response: Board };
  boundaries: { request: Everything; response: Boundaries | null };
  neighborhood_show: { request: ById<NeighborhoodId>; response: NeighborhoodSheet };
  alley_district_show: { request: ById<AlleyDistrictId>; response: AlleySheet };
  search: { request: SearchRequest; response: SearchResponse };
  mask_text: { request: MaskRequest; response: MaskedText };
  history: { request: HistoryRequest; response: Array<HistoryLine> };
  undo: { request: UndoRequest; response: Done };
  redo: { request: Everything; response: Done };
  preview_import: { request: ImportPreviewRequest; response: ImportPreview };
  import_stores: { request: ImportRequest; response: ImportReceipt };
  import_onnuri: { request: ImportRequest; response: ImportReceipt };
  import_suggestions: { request: ImportRequest; response: ImportReceipt };
  paste_suggestions: { request: PasteRequest; response: ImportReceipt };
  import_districts: { request: ImportRequest; response: ImportReceipt };
  import_boundaries: { request: ImportRequest; response: ImportReceipt };
  import_calendar: { request: ImportRequest; response: ImportReceipt };
  preview_promises: { request: AnswersRequest; response: AnswersPreview };
  import_promises: { request: AnswersTakeRequest; response: ImportReceipt };
  export_calendar: { request: CalendarExportRequest; response: FileWritten };
  export_promises: { request: ExportRequest; response: FileWritten };
  export_suggestions: { request: ExportRequest; response: FileWritten };
  export_text: { request: TextExportRequest; response: FileWritten };
  white_paper: { request: WhitePaperRequest; response: ReportWritten };
  trace_print: { request: TracePrintRequest; response: ReportWritten };
  paper_print: { request: PaperPrintRequest; response: ReportWritten };
  leader_card_print: { request: LeaderPrintRequest; response: ReportWritten };
  packet_log: { request: PacketLogRequest; response: PacketLog };
  packets_standing: { request: Everything; response: Array<StandingPacket> };
  packets_make: { request: PacketRequest; response: PacketsMade };
  changes_export: { request: ChangesExportRequest; response: ChangesFile };
  changes_import: { request: ChangesImportRequest; response: ExchangeSheet };
  changes_copies: { request: Everything; response: Copies };
  changes_copy: { request: ChangesCopyRequest; response: BackupDone };
  changes_receipts: { request: Everything; response: Array<ExchangeSheet> };
  changes_receipt: { request: ExchangeNamed; response: ExchangeSheet };
  changes_take_other: { request: TakeOtherRequest; response: Done };
  backup_make: { request: BackupRequest; response: BackupDone };
  backup_drill: { request: BackupNamed; response: BackupDone };
  backup_keep: { request: Everything; response: BackupStanding };
  backup_standing: { request: Everything; response: BackupStanding };
  backups: { request: Everything; response: Array<BackupLine> };
  check: { request: Everything; response: CheckFindings };
  mend: { request: Everything; response: CheckFindings };
  sample_add: { request: Everything; response: SampleRows };
  sample_remove: { request: Everything; response: SampleRows };
  sample_show: { request: SampleShow; response: Done };
  sample_rows: { request: Everything; response: SampleRows };
  packet_preview: { request: PacketRequest; response: PacketPreview };
  session: { request: Everything; response: SessionState };
  session_open: { request: OpenRequest; response: SessionState };
  session_create: { request: CreateRequest; response: CreatedWorkspace };
  session_sample: { request: Everything; response: SessionState };
  session_close: { request: Everything; response: SessionState };
  session_lock: { request: Everything; response: SessionState };
  session_person: { request: PersonRequest; response: SessionState };
  session_editing: { request: EditingRequest; response: SessionState };
  session_backups: { request: WorkspaceNamed; response: Array<BackupLine> };
  session_rescue: { request: RescueRequest; response: Restored };
  session_restore: { request: BackupNamed; response: Restored };
  session_keys: { request: Everything; response: Keys };
  session_passphrase: { request: PassphraseRequest; response: Keys };
  session_recovery: { request: RecoveryRequest; response: RecoveryRenewed };
  session_keychain: { request: KeychainRequest; response: Keys };
  session_alerts: { request: Everything; response: Array<Alert> };
  session_diagnostics: { request: DiagnosticsRequest; response: Diagnostics };
  session_forget: { request: OpenRequest; response: SessionState };
  session_reveal: { request: Everything; response: Done };
  preferences_set: { request: Preferences; response: Preferences };
  district_packs: { request: Everything; response: Array<PackLine> };
  printers: { request: Everything; response: Array<PrinterLine> };
  packets_print: { request: PacketPrintRequest; response: PacketsPrinted };
  reading_open: { request: ReadingRequest; response: Reading };
  reading_marks: { request: ById<VisitId>; response: ReadingMarks };
  reading_keep: { request: ReadingMarks; response: Done };
  file_pick: { request: PickRequest; response: Array<Picked> };
}

