//! 말씀자료: the greeting, the lines to take, matter by matter what to say, what will be asked. In large type.

use alley_core::{entity::VisitLineKind, id::VisitId, statement::Statement};
use alley_packet::facts::{ReportBlock, ReportPart, ReportShape};

use super::{
    super::blocks::{entry, under},
    desk::{Desk, Draft, joined, short},
    visit,
};
use crate::{
    error::Result,
    host::Host,
    promises::{self, PromiseLine, PromiseListRequest},
    visits::VisitSheet,
};

/// Promises of which one has to know how they stand.
const PROMISES: usize = 6;

pub(super) async fn sheet<H: Host>(desk: &Desk<'_, H>, id: VisitId) -> Result<Draft> {
    let sheet = visit::read(desk, id).await?;
    let open =
        PromiseListRequest { neighborhood: Some(sheet.visit.neighborhood), open: true, ..Default::default() };
    let open = promises::list(desk.office, open).await?;
    Ok(Draft {
        kind: "paper-kind-remarks",
        title: visit::title(desk, &sheet, "paper-title-remarks"),
        about: joined([visit::when(desk, &sheet).as_str(), sheet.visit.desk.as_deref().unwrap_or_default()]),
        shape: ReportShape::Spoken,
        parts: vec![
            greeting(desk, &sheet, open.len()),
            lines_to_take(desk, &sheet),
            matters(desk, &sheet),
            questions(desk, &sheet),
            promised(desk, &open),
            background(desk, &sheet),
        ],
        people: Vec::new(),
    })
}

/// 인사말씀, drawn up from what is known of the visit.
fn greeting<H: Host>(desk: &Desk<'_, H>, sheet: &VisitSheet, promised: usize) -> ReportPart {
    let picks = visit::picked(sheet).count();
    let mut said = Vec::new();
    if let Some(speaker) = visit::officials(sheet).next() {
        said.push(desk.say(Statement::new("paper-greeting-name").with("name", visit::called(speaker))));
    }
    let place = match sheet.alley_districts.as_slice() {
        [] => sheet.neighborhood.name.clone(),
        [alley, ..] => format!("{} {}", sheet.neighborhood.name, alley.name),
    };
    said.push(desk.say(Statement::new("paper-greeting-place").with("place", place)));
    if picks > 0 {
        said.push(desk.say(Statement::new("paper-greeting-matters").with("count", picks)));
    }
    if promised > 0 {
        said.push(desk.say(Statement::new("paper-greeting-promises").with("count", promised)));
    }
    said.push(desk.get("paper-greeting-listen"));
    let mut blocks = vec![ReportBlock::Text(said.join(" "))];
    if let Some(purpose) = sheet.visit.purpose.as_deref().filter(|purpose| !purpose.trim().is_empty()) {
        blocks.push(ReportBlock::Note(desk.labelled("paper-why", purpose)));
    }
    blocks.push(ReportBlock::Note(desk.get("paper-greeting-draft")));
    ReportPart { title: desk.get("paper-part-greeting"), blocks }
}

/// 핵심메시지.
fn lines_to_take<H: Host>(desk: &Desk<'_, H>, sheet: &VisitSheet) -> ReportPart {
    let lines = visit::lines(sheet, VisitLineKind::LineToTake).map(|line| entry(&line.text));
    part(desk, "paper-part-lines", lines.collect(), "paper-no-lines")
}

/// 건의별 말씀: each pick with what to say, what to decide and what will be asked back.
fn matters<H: Host>(desk: &Desk<'_, H>, sheet: &VisitSheet) -> ReportPart {
    let mut blocks = Vec::new();
    for one in visit::picked(sheet) {
        let below = |label: &str, text: &Option<String>| {
            let text = text.as_deref().map(str::trim).filter(|text| !text.is_empty());
            text.map(|text| under(desk.labelled(label, text)))
        };
        let said = [
            below("paper-to-say", &one.pick.line_to_take),
            below("paper-decision", &one.pick.to_decide),
            below("paper-asked-back", &one.pick.likely_question),
            below("paper-view", &one.pick.department_view),
        ];
        blocks.push(entry(desk.title(&one.suggestion.text)));
        let said: Vec<ReportBlock> = said.into_iter().flatten().collect();
        if said.is_empty() {
            blocks.push(under(desk.get("paper-nothing-to-say")));
        }
        blocks.extend(said);
    }
    part(desk, "paper-part-matters-said", blocks, "paper-none-picked")
}

/// 예상 질의와 답변; those that stand with a pick and have no answer of their own are not repeated.
fn questions<H: Host>(desk: &Desk<'_, H>, sheet: &VisitSheet) -> ReportPart {
    let mut blocks = Vec::new();
    for line in visit::lines(sheet, VisitLineKind::LikelyQuestion) {
        let answer = line.answer.as_deref().unwrap_or_default().trim();
        let with_pick = visit::picked(sheet).any(|one| {
            one.pick.likely_question.as_deref() == Some(&line.text)
                && (answer.is_empty() || one.pick.line_to_take.as_deref() == Some(answer))
        });
        if with_pick {
            continue;
        }
        blocks.push(entry(&line.text));
        blocks.push(under(desk.labelled("paper-answer", answer)));
    }
    part(desk, "paper-part-questions", blocks, "paper-no-questions")
}

/// 지난 약속: what people may ask about, and how it stands.
fn promised<H: Host>(desk: &Desk<'_, H>, open: &[PromiseLine]) -> ReportPart {
    let mut blocks = Vec::new();
    for line in open.iter().take(PROMISES) {
        let promise = &line.promise;
        blocks.push(entry(short(&promise.text)));
        let until = promise.deadline.map(|day| {
            let late = line.days_over.is_some_and(|days| days > 0);
            let key = if late { "paper-until-late" } else { "report-due-on" };
            desk.say(Statement::new(key).with("date", desk.day(day)))
        });
        let department = desk.department(promise.department);
        let said = [desk.state(promise).text, department, until.unwrap_or_default()];
        let progress = line.progress.as_ref().map(|report| short(&report.text)).unwrap_or_default();
        blocks.push(under(joined(said.iter().map(String::as_str))));
        if !progress.trim().is_empty() {
            blocks.push(under(progress));
        }
    }
    if let Some(more) = open.len().checked_sub(PROMISES).filter(|more| *more > 0) {
        blocks.push(ReportBlock::Note(desk.say(Statement::new("paper-more-promises").with("count", more))));
    }
    part(desk, "paper-part-promised", blocks, "paper-no-promises")
}

/// 참고사항.
fn background<H: Host>(desk: &Desk<'_, H>, sheet: &VisitSheet) -> ReportPart {
    let lines = visit::lines(sheet, VisitLineKind::Background).map(|line| entry(&line.text));
    part(desk, "paper-part-background", lines.collect(), "paper-no-background")
}

/// A part, or what stands in it where it is empty.
fn part<H: Host>(desk: &Desk<'_, H>, title: &str, blocks: Vec<ReportBlock>, nothing: &str) -> ReportPart {
    let blocks = if blocks.is_empty() { vec![ReportBlock::Nothing(desk.get(nothing))] } else { blocks };
    ReportPart { title: desk.get(title), blocks }
}
