//! The command list, declared once. A name that is not here does not exist; a handler that is missing does not compile.

use std::pin::Pin;

use alley_core::{
    entity::*, id::*, note::NoteLine, record::Record, schedule::Ordering, statement::Statement,
    suggestion::UrgencyWeights,
};
use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;

use crate::{
    attachments, backups, board, changes, daily_backup,
    error::{ApiError, Code, Result},
    exports, history,
    host::{Host, Progress},
    imports, leaders, meetings, merchants, note_lines, note_versions,
    office::{Done, Office},
    packets,
    paper_look::{self, PaperLook, PaperLookChange},
    promises, reports,
    rows::{ById, Everything, Update},
    sample, search,
    session::{self, Session, Window},
    stores, suggestions, tours, trace, viewing, visits,
};

/// Declares the commands: rows that are made, changed and put away alike, and calls with a handler of their own.
macro_rules! commands {
    (
        rows { $($noun:literal: $record:ident($id:ident, $patch:ident),)+ }
        calls { $($(#[$meta:meta])* $name:literal: $request:ty => $response:ty = $handler:path,)+ }
        session { $($session_name:literal: $session_request:ty => $session_response:ty = $session_handler:path,)+ }
    ) => {
        /// The names of all commands.
        pub const COMMANDS: &[&str] = &[
            $(concat!($noun, "_list"), concat!($noun, "_create"), concat!($noun, "_update"), concat!($noun, "_remove"),)+
            $($name,)+
        ];

        async fn run<H: Host>(office: &Office<H>, name: &str, request: Value) -> Result<Value> {
            $(
                if let Some(verb) = name.strip_prefix(concat!($noun, "_")) {
                    match verb {
                        "list" => {
                            return apart(move || async move {
                                let _: Everything = read(request)?;
                                write(office.store.list::<$record>(alley_store::Filter::all()).await?)
                            })
                            .await;
                        }
                        "create" => {
                            return apart(move || async move {
                                write(office.create::<$record>(&read::<$patch>(request)?).await?)
                            })
                            .await;
                        }
                        "update" => {
                            return apart(move || async move {
                                let update: Update<$id, $patch> = read(request)?;
                                write(office.update::<$record>(update.id, &update.patch).await?)
                            })
                            .await;
                        }
                        "remove" => {
                            return apart(move || async move {
                                let row: ById<$id> = read(request)?;
                                write(remove::<H, $record>(office, row.id).await?)
                            })
                            .await;
                        }
                        _ => {}
                    }
                }
            )+
            match name {
                $($name => {
                    apart(move || async move { write($handler(office, read::<$request>(request)?).await?) }).await
                })+
                _ => Err(ApiError::not_found("command-unknown", name)),
            }
        }

        /// The names of the commands that a window's session answers itself, with or without an open workspace.
        pub const SESSION_COMMANDS: &[&str] = &[$($session_name,)+];

        /// Runs a command of the session; nothing when the name is not one of them.
        pub(crate) async fn dispatch_session<H: Window>(
            session: &Session<H>,
            name: &str,
            request: &Value,
        ) -> Option<Result<Value>> {
            Some(match name {
                $($session_name => match read::<$session_request>(request.clone()) {
                    Ok(request) => $session_handler(session, request).await.and_then(write),
                    Err(error) => Err(error),
                },)+
                _ => return None,
            })
        }

        /// The TypeScript of all requests, responses and rows, and an interface that maps each command to them.
        pub fn typescript() -> String {
            let mut types = crate::typescript::Types::default();
            let mut lines = Vec::new();
            $(
                let (row, patch, id) = (types.add::<$record>(), types.add::<$patch>(), types.add::<$id>());
                types.add::<Done>();
                let noun = $noun;
                lines.push(format!("  {noun}_list: {{ request: Record<string, never>; response: Array<{row}> }};"));
                lines.push(format!("  {noun}_create: {{ request: {patch}; response: {row} }};"));
                lines.push(format!("  {noun}_update: {{ request: {{ id: {id}; patch: {patch} }}; response: {row} }};"));
                lines.push(format!("  {noun}_remove: {{ request: {{ id: {id} }}; response: Done }};"));
            )+
            $(
                let (request, response) = (types.add::<$request>(), types.add::<$response>());
                lines.push(format!("  {}: {{ request: {request}; response: {response} }};", $name));
            )+
            $(
                let (request, response) = (types.add::<$session_request>(), types.add::<$session_response>());
                lines.push(format!("  {}: {{ request: {request}; response: {response} }};", $session_name));
            )+
            types.add::<Progress>();
            types.add::<ApiError>();
            types.file(&lines)
        }
    };
}

commands! {
    rows {
        "alley_district": AlleyDistrict(AlleyDistrictId, AlleyDistrictPatch),
        "alley_alias": AlleyAlias(AlleyAliasId, AlleyAliasPatch),
        "association": Association(AssociationId, AssociationPatch),
        "leader": Leader(LeaderId, LeaderPatch),
        "special_project": SpecialProject(SpecialProjectId, SpecialProjectPatch),
        "department": Department(DepartmentId, DepartmentPatch),
        "holiday": Holiday(HolidayId, HolidayPatch),
        "person": Person(PersonId, PersonPatch),
        "neighborhood": Neighborhood(NeighborhoodId, NeighborhoodPatch),
        "attendee": Attendee(AttendeeId, AttendeePatch),
        "visit_task": VisitTask(VisitTaskId, VisitTaskPatch),
        "visit_line": VisitLine(VisitLineId, VisitLinePatch),
        "visit_alley": VisitAlley(VisitAlleyId, VisitAlleyPatch),
        "meeting_attendee": MeetingAttendee(MeetingAttendeeId, MeetingAttendeePatch),
        "promise_progress": PromiseProgress(PromiseProgressId, PromiseProgressPatch),
    }
    calls {
        "tours": Everything => Vec<tours::TourSheet> = tours::list,
        "tour_create": TourPatch => Tour = create::<H, Tour>,
        "tour_update": Update<TourId, TourPatch> => Tour = update::<H, Tour>,
        "tour_remove": ById<TourId> => Done = remove_by::<H, Tour>,
        "visits": tours::VisitListRequest => Vec<tours::VisitLineup> = tours::visits,
        "visit_show": ById<VisitId> => visits::VisitSheet = visits::show,
        "visit_create": visits::VisitCreateRequest => Visit = visits::create,
        "visit_update": Update<VisitId, VisitPatch> => Visit = visits::update,
        "visit_remove": ById<VisitId> => Done = visits::remove,
        "visit_suggest": Everything => Vec<board::NextVisit> = board::suggest_visits,
        "visit_propose": visits::ProposalRequest => visits::VisitProposal = visits::propose,
        "visit_calendar": visits::CalendarRequest => Vec<visits::CalendarDay> = visits::calendar,
        "visit_of": visits::VisitOfRequest => ById<VisitId> = visits::visit_of,
        "stop_add": StopPatch => Stop = visits::add_stop,
        "stop_update": Update<StopId, StopPatch> => Stop = update::<H, Stop>,
        "stop_remove": ById<StopId> => Done = remove_by::<H, Stop>,
        "stop_move": visits::StopMoveRequest => Done = visits::move_stop,
        "stop_retime": ById<VisitId> => Done = visits::retime_stops,
        "stop_order": ById<VisitId> => Ordering = visits::order_stops,
        "suggestions": suggestions::SuggestionListRequest => Vec<suggestions::SuggestionLine> = suggestions::list,
        "suggestion_inbox": suggestions::InboxRequest => suggestions::InboxPage = suggestions::inbox,
        "suggestion_lines": suggestions::InboxLinesRequest => Vec<suggestions::SuggestionLine> = suggestions::inbox_lines,
        "suggestion_show": ById<SuggestionId> => suggestions::SuggestionSheet = suggestions::show,
        "suggestion_propose": suggestions::ProposeRequest => suggestions::Proposals = suggestions::propose,
        "suggestion_log": SuggestionPatch => Suggestion = suggestions::log,
        "suggestion_update": Update<SuggestionId, SuggestionPatch> => Suggestion = suggestions::update,
        "suggestion_remove": ById<SuggestionId> => Done = remove_by::<H, Suggestion>,
        "suggestion_merge": suggestions::MergeRequest => Done = suggestions::merge,
        "suggestions_assign": suggestions::AssignRequest => Done = suggestions::assign,
        "answer_to_send": ById<SuggestionId> => suggestions::AnswerToSend = suggestions::answer_to_send,
        "reply_templates": Everything => Vec<suggestions::ReplyTemplateText> = suggestions::reply_templates,
        "reply_template_set": suggestions::ReplyTemplateText => Done = suggestions::set_reply_template,
        "suggestion_replies": ById<SuggestionId> => Vec<suggestions::ReplyText> = suggestions::replies,
        "candidates": suggestions::CandidatesRequest => Vec<suggestions::Candidate> = suggestions::candidates,
        "pick": PickPatch => Pick = suggestions::pick,
        "pick_remove": ById<PickId> => Done = remove_by::<H, Pick>,
        "pick_move": suggestions::PickMoveRequest => Done = suggestions::move_pick,
        "candidate_rank": suggestions::RankRequest => Done = suggestions::rank,
        "candidate_release": suggestions::CandidateNamed => Done = suggestions::release,
        "suggestion_categories": Everything => Vec<String> = suggestions::categories,
        "pass_over": suggestions::PassOverRequest => Done = suggestions::pass_over,
        "pick_balance": Everything => Vec<suggestions::DongBalance> = suggestions::balance,
        "paper_look": Everything => PaperLook = paper_look::look,
        "paper_look_set": PaperLookChange => PaperLook = paper_look::set_look,
        "urgency_weights": Everything => UrgencyWeights = suggestions::weights,
        "urgency_weights_set": UrgencyWeights => UrgencyWeights = suggestions::set_weights,
        "trace": trace::TraceRequest => trace::Trace = trace::trace,
        "leader_card": leaders::LeaderCardRequest => leaders::LeaderCard = leaders::card,
        "meetings": meetings::MeetingListRequest => Vec<Meeting> = meetings::list,
        "meeting_show": ById<MeetingId> => meetings::MeetingSheet = meetings::show,
        "meeting_propose": meetings::MeetingProposeRequest => meetings::MeetingProposal = meetings::propose,
        "meeting_create": MeetingPatch => Meeting = meetings::create,
        "meeting_update": Update<MeetingId, MeetingPatch> => Meeting = meetings::update,
        "meeting_remove": ById<MeetingId> => Done = remove_by::<H, Meeting>,
        "note_add": meetings::NoteAddRequest => Vec<NoteLine> = meetings::add_lines,
        "note_line_meeting": ById<NoteLineId> => Meeting = meetings::of_line,
        "note_document": meetings::NoteDocumentRequest => meetings::NoteState = meetings::document,
        "note_update": meetings::NoteUpdate => Done = meetings::take_update,
        "note_remove": meetings::NoteRemoveRequest => Done = meetings::remove_lines,
        "note_versions": ById<MeetingId> => Vec<note_versions::NoteVersionLine> = note_versions::versions,
        "note_compare": note_versions::NoteCompareRequest => note_versions::NoteComparison = note_versions::compare_versions,
        "note_restore": note_versions::NoteRestoreRequest => Done = note_versions::restore,
        "attachments": attachments::AttachmentListRequest => Vec<attachments::AttachmentLine> = attachments::list,
        "attachment_add": attachments::AttachmentAddRequest => attachments::AttachmentAdded = attachments::add,
        "attachment_update": attachments::AttachmentUpdateRequest => Attachment = attachments::update,
        "attachment_remove": ById<AttachmentId> => Done = attachments::remove,
        "attachment_bytes": attachments::AttachmentBytesRequest => attachments::AttachmentData = attachments::bytes,
        "attachment_save": attachments::AttachmentSaveRequest => imports::FileWritten = attachments::save,
        "line_to_promise": note_lines::LineToPromise => Promise = note_lines::line_to_promise,
        "line_to_suggestion": note_lines::LineToSuggestion => Suggestion = note_lines::line_to_suggestion,
        "meeting_agenda": ById<MeetingId> => Vec<NoteLine> = note_lines::agenda,
        "note_spell": note_lines::SpellRequest => note_lines::SpellAnswer = note_lines::spell,
        "promises": promises::PromiseListRequest => Vec<promises::PromiseLine> = promises::list,
        "promise_show": ById<PromiseId> => promises::PromiseSheet = promises::show,
        "promise_create": PromisePatch => Promise = promises::create,
        "promise_update": Update<PromiseId, PromisePatch> => Promise = promises::update,
        "promises_set": promises::PromisesSetRequest => Done = promises::set,
        "promise_remove": ById<PromiseId> => Done = remove_by::<H, Promise>,
        "stores": stores::StoreListRequest => Vec<stores::StoreLine> = stores::list,
        "memberships": Everything => Vec<stores::Membership> = stores::memberships,
        "store_page": stores::StorePageRequest => stores::StorePage = stores::page,
        "store_show": stores::StoreShowRequest => stores::StoreSheet = stores::show,
        "store_overview": Everything => stores::StoreOverview = stores::overview,
        "store_changes": stores::StoreChangesRequest => Option<stores::StoreChangeCount> = stores::store_changes,
        "member_changes": stores::MemberChangesRequest => Option<stores::MemberChangeCount> = stores::member_changes,
        "ask_list": stores::AskListRequest => Vec<stores::AskStore> = stores::ask_list,
        "ask": AskResultPatch => AskResult = stores::ask,
        "store_places": stores::StorePlacesRequest => stores::StorePlaces = stores::store_places,
        "board": Everything => board::Board = board::board,
        "boundaries": Everything => Option<board::Boundaries> = board::boundaries,
        "neighborhood_show": ById<NeighborhoodId> => board::NeighborhoodSheet = board::neighborhood,
        "alley_district_show": ById<AlleyDistrictId> => board::AlleySheet = board::alley_district,
        "search": search::SearchRequest => search::SearchResponse = search::search,
        "mask_text": merchants::MaskRequest => merchants::MaskedText = merchants::mask_text,
        "history": history::HistoryRequest => Vec<history::HistoryLine> = history::list,
        "undo": history::UndoRequest => Done = history::undo,
        "redo": Everything => Done = history::redo,
        "preview_import": imports::ImportPreviewRequest => imports::ImportPreview = imports::preview_import,
        "import_stores": imports::ImportRequest => imports::ImportReceipt = imports::import_stores,
        "import_onnuri": imports::ImportRequest => imports::ImportReceipt = imports::import_onnuri,
        "import_suggestions": imports::ImportRequest => imports::ImportReceipt = imports::import_suggestions,
        "paste_suggestions": imports::PasteRequest => imports::ImportReceipt = imports::paste_suggestions,
        "import_districts": imports::ImportRequest => imports::ImportReceipt = imports::import_districts,
        "import_boundaries": imports::ImportRequest => imports::ImportReceipt = imports::import_boundaries,
        "import_calendar": imports::ImportRequest => imports::ImportReceipt = imports::import_calendar,
        "preview_promises": imports::AnswersRequest => imports::AnswersPreview = imports::preview_promises,
        "import_promises": imports::AnswersTakeRequest => imports::ImportReceipt = imports::import_promises,
        "export_calendar": imports::CalendarExportRequest => imports::FileWritten = imports::export_calendar,
        "export_promises": exports::ExportRequest => imports::FileWritten = exports::export_promises,
        "export_suggestions": exports::ExportRequest => imports::FileWritten = exports::export_suggestions,
        "export_text": exports::TextExportRequest => imports::FileWritten = exports::export_text,
        "white_paper": reports::WhitePaperRequest => reports::ReportWritten = reports::white_paper,
        "trace_print": reports::TracePrintRequest => reports::ReportWritten = reports::print_trace,
        "paper_print": reports::PaperPrintRequest => reports::ReportWritten = reports::print_paper,
        "leader_card_print": reports::LeaderPrintRequest => reports::ReportWritten = reports::print_leader,
        "packet_log": packets::PacketLogRequest => packets::PacketLog = packets::log,
        "packets_standing": Everything => Vec<packets::StandingPacket> = packets::standing,
        "packets_make": packets::PacketRequest => packets::PacketsMade = packets::make,
        "changes_export": changes::ChangesExportRequest => changes::ChangesFile = changes::export,
        "changes_import": changes::ChangesImportRequest => changes::ExchangeSheet = changes::import,
        "changes_copies": Everything => changes::Copies = changes::copies,
        "changes_copy": changes::ChangesCopyRequest => backups::BackupDone = changes::copy,
        "changes_receipts": Everything => Vec<changes::ExchangeSheet> = changes::receipts,
        "changes_receipt": changes::ExchangeNamed => changes::ExchangeSheet = changes::receipt,
        "changes_take_other": changes::TakeOtherRequest => Done = changes::take_other,
        "backup_make": backups::BackupRequest => backups::BackupDone = backups::make,
        "backup_drill": backups::BackupNamed => backups::BackupDone = backups::drill,
        "backup_keep": Everything => daily_backup::BackupStanding = daily_backup::keep,
        "backup_standing": Everything => daily_backup::BackupStanding = daily_backup::standing,
        "backups": Everything => Vec<backups::BackupLine> = backups::list,
        "check": Everything => backups::CheckFindings = backups::check,
        "mend": Everything => backups::CheckFindings = backups::mend,
        "sample_add": Everything => sample::SampleRows = sample::add,
        "sample_remove": Everything => sample::SampleRows = sample::remove,
        "sample_show": sample::SampleShow => Done = sample::show,
        "sample_rows": Everything => sample::SampleRows = sample::rows,
        "packet_preview": packets::PacketRequest => packets::PacketPreview = packets::preview,
    }
    session {
        "session": Everything => session::SessionState = session::state,
        "session_open": session::OpenRequest => session::SessionState = session::open,
        "session_create": session::CreateRequest => session::CreatedWorkspace = session::create,
        "session_sample": Everything => session::SessionState = session::sample,
        "session_close": Everything => session::SessionState = session::close,
        "session_lock": Everything => session::SessionState = session::lock,
        "session_person": session::PersonRequest => session::SessionState = session::set_person,
        "session_editing": session::EditingRequest => session::SessionState = session::let_edit,
        "session_backups": session::WorkspaceNamed => Vec<backups::BackupLine> = session::backups_of,
        "session_rescue": session::RescueRequest => session::Restored = session::rescue,
        "session_restore": backups::BackupNamed => session::Restored = session::restore,
        "session_keys": Everything => session::Keys = session::keys,
        "session_passphrase": session::PassphraseRequest => session::Keys = session::change_passphrase,
        "session_recovery": session::RecoveryRequest => session::RecoveryRenewed = session::renew_recovery,
        "session_keychain": session::KeychainRequest => session::Keys = session::keep_in_keychain,
        "session_alerts": Everything => Vec<session::Alert> = session::alerts,
        "session_diagnostics": session::DiagnosticsRequest => session::Diagnostics = session::diagnostics,
        "session_forget": session::OpenRequest => session::SessionState = session::forget_recent,
        "session_reveal": Everything => Done = session::reveal,
        "preferences_set": session::Preferences => session::Preferences = session::set_preferences,
        "district_packs": Everything => Vec<session::PackLine> = session::packs,
        "printers": Everything => Vec<session::PrinterLine> = session::printers,
        "packets_print": session::PacketPrintRequest => session::PacketsPrinted = session::print_packets,
        "reading_open": session::ReadingRequest => session::Reading = session::open_reading,
        "reading_marks": ById<VisitId> => session::ReadingMarks = session::reading_marks,
        "reading_keep": session::ReadingMarks => Done = session::keep_marks,
        "file_pick": session::PickRequest => Vec<session::Picked> = session::pick,
    }
}

/// Runs the command of a name on a request in JSON, as far as the role of the person who works allows. Whatever the
/// request holds, the answer is a response or an error, never a panic.
pub async fn dispatch<H: Host>(office: &Office<H>, name: &str, request: Value) -> Result<Value> {
    viewing::permit(office, name).await?;
    let answer = run(office, name, request).await?;
    viewing::shown(office, answer).await
}

async fn create<H: Host, R: Record>(office: &Office<H>, patch: R::Patch) -> Result<R> {
    office.create::<R>(&patch).await
}

async fn update<H: Host, R: Record>(office: &Office<H>, request: Update<R::Id, R::Patch>) -> Result<R> {
    office.update::<R>(request.id, &request.patch).await
}

async fn remove_by<H: Host, R: Record>(office: &Office<H>, request: ById<R::Id>) -> Result<Done> {
    remove::<H, R>(office, request.id).await
}

/// Puts a row away with what belongs to it.
async fn remove<H: Host, R: Record>(office: &Office<H>, id: R::Id) -> Result<Done> {
    let key = format!("step-{}-remove", R::ENTITY.table().replace('_', "-"));
    crate::rows::remove_whole::<H, R>(office, id, Statement::new(key).with("name", "")).await
}

/// The work of one command, put on the heap from a frame of its own: otherwise the frame that chooses among all
/// commands has room for the work of each of them, and a thread's stack does not.
fn apart<F: Future>(make: impl FnOnce() -> F) -> Pin<Box<F>> {
    Box::pin(make())
}

fn read<T: DeserializeOwned>(request: Value) -> Result<T> {
    // Nothing at all asks for the usual.
    let request = if request.is_null() { Value::Object(serde_json::Map::new()) } else { request };
    serde_json::from_value(request)
        .map_err(|error| ApiError::bad_request("request-malformed").with("detail", error.to_string()))
}

fn write<T: Serialize>(response: T) -> Result<Value> {
    serde_json::to_value(response).map_err(|error| {
        ApiError::new(Code::Internal, Statement::new("internal").with("detail", error.to_string()))
    })
}
