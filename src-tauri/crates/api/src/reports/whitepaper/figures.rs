//! The year in figures, and where each of them comes from.

use std::collections::HashSet;

use alley_core::{entity::PromiseState, statement::Statement};
use alley_packet::facts::{ReportAlign, ReportBlock, ReportCell, ReportNumber, ReportPart};

use super::super::blocks::{column, count, table, wide};
use super::year::{Reply, Year};

/// The year at a glance: four figures large, all of them with what they are counted over, source and date.
pub(super) fn part(year: &Year) -> ReportPart {
    let promises = count(year.promises.iter());
    let done = count(year.promises.iter().filter(|promise| promise.state == PromiseState::Done));
    let visited = count(year.visits.iter().map(|visit| visit.neighborhood).collect::<HashSet<_>>().iter());
    let dongs = count(year.dongs.iter());
    let (kept, clocked) = (year.replies(Reply::Kept), year.clocked());
    let suggestions = count(year.suggestions.iter());
    let visits = count(year.visits.iter());
    let number =
        |label: &str, value: String, below: String| ReportNumber { label: year.get(label), value, below };
    let of_dongs = year.say(&Statement::new("report-of-dongs").with("count", visited).with("of", dongs));
    let of_all =
        |part: u32, of: u32| year.say(&Statement::new("report-of-all").with("count", part).with("of", of));
    let numbers = vec![
        number(
            "report-visits",
            year.say(&Statement::new("report-times").with("count", visits)),
            of_dongs.clone(),
        ),
        number(
            "report-suggestions",
            year.cases(suggestions),
            year.say(&Statement::new("report-within-of").with("count", kept).with("of", clocked)),
        ),
        number("report-promises", year.cases(promises), year.get("report-made-this-year")),
        number("report-done", year.percent(done, promises), of_all(done, promises)),
    ];
    let late = count(
        year.promises
            .iter()
            .filter(|one| one.state.open() && one.deadline.is_some_and(|day| day < year.today)),
    );
    let ended = count(
        year.promises
            .iter()
            .filter(|one| matches!(one.state, PromiseState::Impossible | PromiseState::Transferred)),
    );
    let picked = count(year.suggestions.iter().filter(|one| one.picked));
    let merged = year.say(&Statement::new("report-basis-merged").with("count", year.merged));
    let row = |label: &str, value: String, basis: String, source: &str| {
        vec![
            ReportCell::of(year.get(label)),
            ReportCell::bold(value),
            ReportCell::of(basis),
            ReportCell::of(year.get(source)).and(year.day(year.today)),
        ]
    };
    let visits_of = "report-source-visits";
    let book = "packet-source-suggestions-basis";
    let ledger = "packet-source-promises-basis";
    let rows = vec![
        row(
            "report-visits",
            year.say(&Statement::new("report-times").with("count", visits)),
            year.get("report-basis-visits"),
            visits_of,
        ),
        row("report-dongs-visited", year.percent(visited, dongs), of_dongs, visits_of),
        row(
            "report-meetings",
            year.say(&Statement::new("report-times").with("count", year.meetings)),
            year.get("report-basis-meetings"),
            "report-source-meetings",
        ),
        row("report-suggestions", year.cases(suggestions), merged, book),
        row("report-picked", year.cases(picked), of_all(picked, suggestions), book),
        row("report-within", year.percent(kept, clocked), of_all(kept, clocked), book),
        row("report-promises", year.cases(promises), year.get("report-basis-promises"), ledger),
        row("report-done", year.percent(done, promises), of_all(done, promises), ledger),
        row("report-late", year.cases(late), of_all(late, promises), ledger),
        row("report-ended", year.cases(ended), of_all(ended, promises), ledger),
    ];
    let columns = vec![
        wide(year.get("report-column-figure")),
        column(year.get("report-column-value"), 72.0, ReportAlign::Right),
        wide(year.get("report-column-basis")),
        column(year.get("report-column-source"), 104.0, ReportAlign::Left),
    ];
    ReportPart {
        title: year.get("report-part-figures"),
        blocks: vec![
            ReportBlock::Numbers(numbers),
            table(columns, rows, String::new(), String::new()),
            ReportBlock::Note(
                year.say(&Statement::new("report-note-standing").with("date", year.day(year.today))),
            ),
        ],
    }
}

/// Where the figures come from and how they were counted.
pub(super) fn sources(year: &Year) -> ReportPart {
    let row = |figure: &str, source: &str, how: &str| {
        vec![
            ReportCell::of(year.get(figure)),
            ReportCell::of(year.get("packet-source-office")).and(year.get(source)),
            ReportCell::of(year.day(year.today)),
            ReportCell::of(year.get(how)),
        ]
    };
    let rows = vec![
        row("report-visits", "report-source-visits", "report-basis-visits"),
        row("report-suggestions", "packet-source-suggestions-basis", "report-basis-suggestions"),
        row("report-within", "packet-source-suggestions-basis", "report-basis-within"),
        row("report-promises", "packet-source-promises-basis", "report-basis-promises"),
        row("report-done", "packet-source-promises-basis", "report-basis-done"),
    ];
    let columns = vec![
        column(year.get("report-column-figure"), 96.0, ReportAlign::Left),
        column(year.get("report-column-source"), 110.0, ReportAlign::Left),
        column(year.get("report-column-as-of"), 76.0, ReportAlign::Center),
        wide(year.get("report-column-how")),
    ];
    ReportPart {
        title: year.get("report-part-sources"),
        blocks: vec![
            table(columns, rows, String::new(), String::new()),
            ReportBlock::Note(year.get("report-note-masked")),
        ],
    }
}
