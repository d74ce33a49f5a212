//! 상황판 한 장: the district in four figures, dong by dong, and where to go next, on one page.

use alley_core::{membership::Rate, statement::Statement, text::show::grouped};
use alley_packet::facts::{
    ReportAlign, ReportBlock, ReportCell, ReportNumber, ReportPart, ReportShape, ReportWeight,
};

use super::{
    super::blocks::{column, table},
    desk::{Desk, Draft, joined},
};
use crate::{
    board::{self, Board, BoardLine},
    error::Result,
    host::Host,
    rows::Everything,
};

/// Visits that are proposed: what the page has room for.
const NEXT: usize = 3;

pub(super) async fn sheet<H: Host>(desk: &Desk<'_, H>) -> Result<Draft> {
    let board = board::board(desk.office, Everything::default()).await?;
    Ok(Draft {
        kind: "paper-kind-board",
        title: desk.get("paper-title-board"),
        // Its day stands with the office, and the page is full.
        about: String::new(),
        shape: ReportShape::Filed,
        parts: vec![
            ReportPart { title: desk.get("paper-part-figures"), blocks: vec![figures(desk, &board)] },
            ReportPart { title: desk.get("paper-part-dongs"), blocks: dongs(desk, &board) },
            next(desk).await?,
        ],
        people: Vec::new(),
    })
}

/// Members and stores that may join, over all dongs.
fn members(board: &Board) -> (i64, i64) {
    let rates = board.neighborhoods.iter().map(|line| &line.membership);
    rates.fold((0, 0), |(part, whole), rate| (part + rate.numerator.value, whole + rate.denominator.value))
}

fn percent(part: i64, whole: i64) -> String {
    if whole <= 0 { "-".to_owned() } else { format!("{:.1}%", part as f64 * 100.0 / whole as f64) }
}

fn figures<H: Host>(desk: &Desk<'_, H>, board: &Board) -> ReportBlock {
    let sum = |figure: fn(&BoardLine) -> u32| board.neighborhoods.iter().map(figure).sum::<u32>();
    let (part, whole) = members(board);
    let visited = board.neighborhoods.iter().filter(|line| line.last_visit.is_some()).count();
    let number =
        |label: &str, value: String, below: String| ReportNumber { label: desk.get(label), value, below };
    let late = |key: &str, count: u32| desk.say(Statement::new(key).with("count", count));
    let cases = |count: u32| desk.cases(usize::try_from(count).unwrap_or(usize::MAX));
    ReportBlock::Numbers(vec![
        number(
            "paper-board-membership",
            percent(part, whole),
            desk.say(
                Statement::new("paper-board-members")
                    .with("part", grouped(part))
                    .with("whole", grouped(whole)),
            ),
        ),
        number(
            "report-dongs-visited",
            desk.say(Statement::new("paper-board-dongs").with("count", visited)),
            desk.say(Statement::new("paper-board-of-dongs").with("of", board.neighborhoods.len())),
        ),
        number(
            "paper-board-suggestions",
            cases(sum(|line| line.open_suggestions)),
            late("paper-board-late", sum(|line| line.late_suggestions)),
        ),
        number(
            "paper-board-promises",
            cases(sum(|line| line.open_promises)),
            late("paper-board-overdue", sum(|line| line.overdue_promises)),
        ),
    ])
}

/// A row for each dong, and what the figures rest on.
fn dongs<H: Host>(desk: &Desk<'_, H>, board: &Board) -> Vec<ReportBlock> {
    let day = |day: Option<chrono::NaiveDate>| day.map_or_else(|| "-".to_owned(), |day| desk.day(day));
    let of = |open: u32, late: u32| ReportCell {
        weight: if late > 0 { ReportWeight::Alarm } else { ReportWeight::Plain },
        ..ReportCell::of(if late > 0 { format!("{open} ({late})") } else { open.to_string() })
    };
    let rows = board.neighborhoods.iter().map(|line| {
        let (part, whole) = (line.membership.numerator.value, line.membership.denominator.value);
        vec![
            ReportCell::bold(&line.name),
            ReportCell::of(line.alley_districts.to_string()),
            ReportCell::of(percent(part, whole)),
            ReportCell::of(format!("{} / {}", grouped(part), grouped(whole))),
            ReportCell::of(day(line.last_visit)),
            ReportCell::of(day(line.next_visit)),
            of(line.open_suggestions, line.late_suggestions),
            of(line.open_promises, line.overdue_promises),
        ]
    });
    // Every width is set: the page has no room for a date on two lines.
    let columns = vec![
        column(desk.get("report-column-dong"), 64.0, ReportAlign::Left),
        column(desk.get("report-column-alleys"), 38.0, ReportAlign::Right),
        column(desk.get("paper-board-rate"), 48.0, ReportAlign::Right),
        column(desk.get("paper-board-part"), 84.0, ReportAlign::Right),
        column(desk.get("paper-board-last"), 80.0, ReportAlign::Center),
        column(desk.get("paper-board-next"), 80.0, ReportAlign::Center),
        column(desk.get("report-column-suggestions"), 52.0, ReportAlign::Right),
        column(desk.get("report-column-promises"), 52.0, ReportAlign::Right),
    ];
    let table = table(columns, rows.collect(), desk.get("paper-board-unit"), desk.get("paper-board-empty"));
    let rests = board.neighborhoods.first().map(|line| rests_on(desk, &line.membership));
    [Some(table), rests.map(ReportBlock::Note)].into_iter().flatten().collect()
}

/// Where the membership comes from, and of which day.
fn rests_on<H: Host>(desk: &Desk<'_, H>, rate: &Rate) -> String {
    // A source that the app itself names is a key.
    let named = |source: &str| match source.starts_with("figure-source-") {
        true => desk.get(source),
        false => source.to_owned(),
    };
    let (members, eligible) = (named(&rate.numerator.source), named(&rate.denominator.source));
    let sources = if members == eligible { members } else { joined([members.as_str(), &eligible]) };
    desk.say(
        Statement::new("paper-board-rests-on")
            .with("sources", sources)
            .with("date", desk.day(rate.as_of()))
            .with("today", desk.day(desk.office.today())),
    )
}

/// Where to go next, with the strongest reason.
async fn next<H: Host>(desk: &Desk<'_, H>) -> Result<ReportPart> {
    let proposed = board::suggest_visits(desk.office, Everything::default()).await?;
    let told = proposed.into_iter().filter(|one| one.advice.planned.is_none()).take(NEXT).map(|one| {
        let mut parts = [one.advice.coverage, one.advice.urgency, one.advice.promises];
        parts.sort_by(|one, other| other.points.total_cmp(&one.points));
        let reason = parts.first().map(|part| desk.words.say(&part.reason)).unwrap_or_default();
        ReportBlock::Item(format!("{}: {reason}", one.name))
    });
    let blocks: Vec<ReportBlock> = told.collect();
    let blocks = if blocks.is_empty() {
        vec![ReportBlock::Nothing(desk.get("paper-board-none-next"))]
    } else {
        blocks
    };
    Ok(ReportPart { title: desk.get("paper-part-next"), blocks })
}
