//! 결과보고: what a visit or a meeting was, what was asked and answered, what was promised, what follows.

use std::collections::HashMap;

use alley_core::{
    entity::{AskAnswer, AskResult, Entity, Promise, Suggestion, SuggestionState, TaskMoment, VisitState},
    id::{MeetingId, NoteLineId, VisitId},
    note::{LineKind, NoteLine},
    statement::Statement,
    text::show,
};
use alley_packet::facts::{ReportAlign, ReportBlock, ReportCell, ReportPart, ReportShape};
use alley_store::Filter;

use super::{
    super::blocks::{column, count, entry, table, wide},
    desk::{Desk, Draft, joined, row_number, short},
    plan, visit,
};
use crate::{
    error::Result,
    host::Host,
    meetings::{self, MeetingListRequest, MeetingSheet},
    pack::PackRules,
    rows::ById,
    visits::VisitSheet,
};

/// People of a meeting who are named; the others are counted.
const NAMED: usize = 8;

/// The result of a visit, with all its meetings.
pub(super) async fn of_visit<H: Host>(desk: &Desk<'_, H>, id: VisitId) -> Result<Draft> {
    let sheet = visit::read(desk, id).await?;
    let request = MeetingListRequest { visit: Some(id), ..MeetingListRequest::default() };
    let mut held = Vec::new();
    for meeting in meetings::list(desk.office, request).await?.into_iter().rev() {
        held.push(meetings::show(desk.office, ById { id: meeting.id }).await?);
    }
    let mut promises: Vec<Promise> =
        desk.office.store.list(Filter::by("visit", Some(id)).order("number")).await?;
    for promise in held.iter().flat_map(|meeting| &meeting.promises) {
        if !promises.iter().any(|known| known.id == promise.id) {
            promises.push(promise.clone());
        }
    }
    let mut overview = visit::overview(desk, &sheet);
    let titles: Vec<&str> = held.iter().map(|meeting| meeting.meeting.title.as_str()).collect();
    let none = desk.get("paper-no-meeting");
    let titles = if titles.is_empty() { none } else { titles.join(", ") };
    overview.blocks.push(visit::said(desk, "paper-meetings", &titles));
    if sheet.visit.state != VisitState::Done {
        overview.blocks.push(ReportBlock::Note(desk.get("paper-not-held")));
    }
    let follows = [promised_by(desk, &promises), to_be_told(desk, &sheet), asked_to_join(desk, id).await?];
    let mut follow_up: Vec<ReportBlock> = follows.into_iter().flatten().collect();
    follow_up.extend(tasks(desk, &sheet));
    let parts = told(desk, overview, &held, &promises, follow_up).await?;
    Ok(Draft {
        kind: "paper-kind-result",
        title: visit::title(desk, &sheet, "paper-title-visit-result"),
        about: visit::when(desk, &sheet),
        shape: ReportShape::Filed,
        people: speakers(&held),
        parts,
    })
}

/// The result of one meeting.
pub(super) async fn of_meeting<H: Host>(desk: &Desk<'_, H>, id: MeetingId) -> Result<Draft> {
    let sheet = meetings::show(desk.office, ById { id }).await?;
    let meeting = &sheet.meeting;
    let began = meeting.held_at.seoul();
    let length = meeting.minutes.map(|minutes| show::minutes(i64::from(minutes), desk.words.language()));
    let when = show::date_time(began, desk.words.language());
    let when = length.map_or(when.clone(), |length| format!("{when} ({length})"));
    let place = [desk.office.pack.name_of(meeting.neighborhood), meeting.place.clone().unwrap_or_default()];
    let overview = ReportPart {
        title: desk.get("paper-part-overview"),
        blocks: vec![
            visit::said(desk, "paper-when", &when),
            visit::said(desk, "paper-where", &joined(place.iter().map(String::as_str))),
            visit::said(desk, "paper-who", &present(desk, &sheet)),
        ],
    };
    let title = desk.say(Statement::new("paper-title-meeting-result").with("title", meeting.title.clone()));
    let promises = sheet.promises.clone();
    let follow_up = promised_by(desk, &promises).into_iter().collect();
    let held = [sheet];
    let parts = told(desk, overview, &held, &promises, follow_up).await?;
    Ok(Draft {
        kind: "paper-kind-result",
        title,
        about: when,
        shape: ReportShape::Filed,
        people: speakers(&held),
        parts,
    })
}

/// The parts of a result, in their order.
async fn told<H: Host>(
    desk: &Desk<'_, H>,
    overview: ReportPart,
    held: &[MeetingSheet],
    promises: &[Promise],
    follow_up: Vec<ReportBlock>,
) -> Result<Vec<ReportPart>> {
    let part = |title: &str, blocks: Vec<ReportBlock>, nothing: &str| ReportPart {
        title: desk.get(title),
        blocks: if blocks.is_empty() { vec![ReportBlock::Nothing(desk.get(nothing))] } else { blocks },
    };
    let lines = held.iter().flat_map(|meeting| &meeting.lines);
    let decided = lines.filter(|line| line.kind == LineKind::Decision).map(|line| entry(&line.text));
    Ok(vec![
        overview,
        ReportPart { title: desk.get("paper-part-asked"), blocks: vec![asked(desk, held).await?] },
        ReportPart {
            title: desk.get("paper-part-promises"),
            blocks: vec![plan::standing(desk, promises.iter())],
        },
        part("paper-part-decided", decided.collect(), "paper-none-decided"),
        part("paper-part-follow-up", follow_up, "paper-no-follow-up"),
    ])
}

/// Something that was asked, and what was said to it.
struct Asked<'n> {
    line: &'n NoteLine,
    answer: Vec<&'n str>,
    /// Lines of the answer and its own.
    lines: Vec<NoteLineId>,
}

/// Everything asked at meetings, with the answers.
async fn asked<H: Host>(desk: &Desk<'_, H>, held: &[MeetingSheet]) -> Result<ReportBlock> {
    let mut rows = Vec::new();
    for meeting in held {
        let written = written(desk, meeting).await?;
        for one in asked_in(&meeting.lines, &desk.office.pack.rules) {
            let numbers: Vec<&str> = meeting
                .promises
                .iter()
                .filter(|promise| promise.note_line.is_some_and(|line| one.lines.contains(&line)))
                .map(|promise| promise.number.as_str())
                .collect();
            let said = one.answer.join(" ");
            let answer = match (said.is_empty(), written.get(&one.line.id)) {
                (false, _) => said,
                (true, Some(written)) => written.clone(),
                (true, None) => desk.get("paper-answered-later"),
            };
            let below = if numbers.is_empty() {
                String::new()
            } else {
                desk.say(Statement::new("paper-promised-as").with("numbers", numbers.join(", ")))
            };
            rows.push(vec![
                row_number(rows.len()),
                ReportCell::of(short(&one.line.text)).and(one.line.speaker_name.clone().unwrap_or_default()),
                ReportCell::of(short(&answer)).and(below),
            ]);
        }
    }
    let columns = vec![
        column(desk.get("paper-column-row"), 30.0, ReportAlign::Center),
        wide(desk.get("paper-column-asked")),
        wide(desk.get("paper-column-answer")),
    ];
    let note = desk.cases(rows.len());
    Ok(table(columns, rows, note, desk.get("paper-none-asked")))
}

/// What was asked in a note. What stands deeper below a line belongs to it; in a note without depth, what follows until
/// something else is asked. Only what the office said is an answer, and no private remark is read.
fn asked_in<'n>(lines: &'n [NoteLine], rules: &PackRules) -> Vec<Asked<'n>> {
    let open: Vec<&NoteLine> = lines.iter().filter(|line| line.kind != LineKind::Private).collect();
    let asks = |line: &NoteLine| match line.kind {
        LineKind::Suggestion => true,
        LineKind::Question => line.indent == 0,
        LineKind::Remark | LineKind::Promise | LineKind::Decision | LineKind::Private => false,
    };
    let mut asked = Vec::new();
    for (at, line) in open.iter().enumerate().filter(|(_, line)| asks(line)) {
        let rest = open.get(at + 1..).unwrap_or_default();
        let deeper = rest.first().is_some_and(|next| next.indent > line.indent);
        let belongs = |next: &&&NoteLine| if deeper { next.indent > line.indent } else { !asks(next) };
        let own: Vec<&&NoteLine> = rest.iter().take_while(belongs).collect();
        let official = |line: &NoteLine| {
            line.speaker.is_none() && line.speaker_name.as_deref().is_some_and(|name| rules.is_official(name))
        };
        let of_kind = |kind: LineKind| -> Vec<&'n str> {
            let said = own.iter().filter(|line| line.kind == kind && official(line));
            said.map(|line| line.text.as_str()).collect()
        };
        let remarks = of_kind(LineKind::Remark);
        let answer = if remarks.is_empty() { of_kind(LineKind::Promise) } else { remarks };
        let lines = own.iter().map(|line| line.id).chain([line.id]).collect();
        asked.push(Asked { line, answer, lines });
    }
    asked
}

/// Answers that were written to what lines asked for.
async fn written<H: Host>(desk: &Desk<'_, H>, meeting: &MeetingSheet) -> Result<HashMap<NoteLineId, String>> {
    let mut answers = HashMap::new();
    for link in meeting.links.iter().filter(|link| link.entity == Entity::Suggestion) {
        let suggestion = desk.office.store.find::<Suggestion>(link.row.into()).await?;
        if let Some(answer) = suggestion.and_then(|suggestion| suggestion.answer) {
            answers.insert(link.line, answer);
        }
    }
    Ok(answers)
}

/// Everybody who speaks in a note: whoever speaks without a card may stand on no list.
fn speakers(held: &[MeetingSheet]) -> Vec<String> {
    let lines = held.iter().flat_map(|meeting| &meeting.lines);
    let mut names: Vec<String> = lines.filter_map(|line| line.speaker_name.clone()).collect();
    names.sort();
    names.dedup();
    names
}

/// Who was at a meeting.
fn present<H: Host>(desk: &Desk<'_, H>, sheet: &MeetingSheet) -> String {
    let called = sheet.attendees.iter().take(NAMED).map(|person| match person.title.as_deref() {
        Some(title) => format!("{} {title}", person.name),
        None => person.name.clone(),
    });
    let named = called.collect::<Vec<_>>().join(", ");
    match sheet.attendees.len().checked_sub(NAMED).filter(|more| *more > 0) {
        Some(more) => {
            desk.say(Statement::new("paper-and-more-people").with("named", named).with("count", more))
        }
        None => named,
    }
}

/// That what was promised is followed up, and until when.
fn promised_by<H: Host>(desk: &Desk<'_, H>, promises: &[Promise]) -> Option<ReportBlock> {
    let open: Vec<&Promise> = promises.iter().filter(|promise| promise.state.open()).collect();
    let first = open.iter().filter_map(|promise| promise.deadline).min();
    let told = Statement::new("paper-follow-promises").with("count", open.len());
    let told = told.with("date", first.map_or_else(|| desk.get("paper-undecided"), |day| desk.day(day)));
    (!open.is_empty()).then(|| entry(desk.say(told)))
}

/// That whoever brought up what was picked is told how it stands.
fn to_be_told<H: Host>(desk: &Desk<'_, H>, sheet: &VisitSheet) -> Option<ReportBlock> {
    let untold = visit::picked(sheet)
        .map(|one| &one.suggestion)
        .filter(|one| one.told_at.is_none() && one.state != SuggestionState::Closed);
    let numbers: Vec<&str> = untold.map(|one| one.number.as_str()).collect();
    let told = Statement::new("paper-follow-replies")
        .with("count", numbers.len())
        .with("numbers", numbers.join(", "));
    (!numbers.is_empty()).then(|| entry(desk.say(told)))
}

/// What stores answered that were asked to join on the walk.
async fn asked_to_join<H: Host>(desk: &Desk<'_, H>, id: VisitId) -> Result<Option<ReportBlock>> {
    let answers: Vec<AskResult> = desk.office.store.list(Filter::by("visit", Some(id))).await?;
    let of = |answer: AskAnswer| count(answers.iter().filter(|one| one.answer == answer));
    let told = Statement::new("paper-follow-stores")
        .with("count", answers.len())
        .with("joined", of(AskAnswer::Joined))
        .with("will", of(AskAnswer::WillJoin))
        .with("refused", of(AskAnswer::Refused))
        .with("others", of(AskAnswer::NotEligible) + of(AskAnswer::Absent));
    Ok((!answers.is_empty()).then(|| entry(desk.say(told))))
}

/// What is to be done after the visit, with who does it and by when.
fn tasks<H: Host>(desk: &Desk<'_, H>, sheet: &VisitSheet) -> Vec<ReportBlock> {
    let after = sheet.tasks.iter().filter(|task| task.moment == TaskMoment::DayPlus7);
    let told = after.map(|task| {
        let by = match task.done_on {
            Some(day) => desk.say(Statement::new("report-done-on").with("date", desk.day(day))),
            None => desk.say(Statement::new("report-due-on").with("date", desk.day(sheet.days.after))),
        };
        let owner = task.owner.as_deref().unwrap_or_default();
        format!("{} ({})", task.title, joined([owner, &by]))
    });
    told.map(entry).collect()
}
