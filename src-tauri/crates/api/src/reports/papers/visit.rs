//! What papers about a visit say alike: its day, its place, who is there.

use alley_core::{
    entity::{Attendee, PickDecision, VisitLine, VisitLineKind},
    id::VisitId,
    statement::Statement,
    text::show,
};
use alley_packet::facts::{ReportBlock, ReportPart};

use super::{
    super::blocks::entry,
    desk::{Desk, joined},
};
use crate::{
    error::Result,
    host::Host,
    packets::short_address,
    rows::ById,
    visits::{self, PickedSuggestion, VisitSheet},
};

/// The visit with everything that belongs to it.
pub(super) async fn read<H: Host>(desk: &Desk<'_, H>, visit: VisitId) -> Result<VisitSheet> {
    visits::show(desk.office, ById { id: visit }).await
}

/// `2026. 12. 4.(금) 14:00~16:30`.
pub(super) fn when<H: Host>(desk: &Desk<'_, H>, sheet: &VisitSheet) -> String {
    let visit = &sheet.visit;
    format!("{} {}~{}", desk.date(visit.date), show::time(visit.starts_at), show::time(visit.ends_at))
}

/// Where the desk stands, with its address.
pub(super) fn place(sheet: &VisitSheet) -> String {
    let address = short_address(sheet.visit.desk_address.as_deref().unwrap_or_default());
    joined([sheet.visit.desk.as_deref().unwrap_or_default(), &address])
}

/// The title of a paper about the visit: the dong's name in front of what the paper is.
pub(super) fn title<H: Host>(desk: &Desk<'_, H>, sheet: &VisitSheet, key: &str) -> String {
    desk.say(Statement::new(key).with("dong", sheet.neighborhood.name.clone()))
}

/// 개요: when, where, who, why.
pub(super) fn overview<H: Host>(desk: &Desk<'_, H>, sheet: &VisitSheet) -> ReportPart {
    let alleys: Vec<&str> = sheet.alley_districts.iter().map(|alley| alley.name.as_str()).collect();
    let blocks = vec![
        said(desk, "paper-when", &when(desk, sheet)),
        said(desk, "paper-where", &place(sheet)),
        said(desk, "paper-alleys", &alleys.join(", ")),
        said(desk, "paper-who", &attending(desk, sheet)),
        said(desk, "paper-why", sheet.visit.purpose.as_deref().unwrap_or_default()),
    ];
    ReportPart { title: desk.get("paper-part-overview"), blocks }
}

/// An entry with its label.
pub(super) fn said<H: Host>(desk: &Desk<'_, H>, label: &str, value: &str) -> ReportBlock {
    entry(desk.labelled(label, value))
}

/// Those who go with the mayor, in their order.
pub(super) fn officials(sheet: &VisitSheet) -> impl Iterator<Item = &Attendee> {
    sheet.attendees.iter().filter(|person| person.goes_along)
}

/// Those whom the visit meets.
pub(super) fn guests(sheet: &VisitSheet) -> impl Iterator<Item = &Attendee> {
    sheet.attendees.iter().filter(|person| !person.goes_along)
}

/// Title and name of somebody of the office.
pub(super) fn called(person: &Attendee) -> String {
    format!("{} {}", person.title.as_deref().unwrap_or_default(), person.name).trim().to_owned()
}

/// Who is there in one line: whoever stands first, and how many on each side.
fn attending<H: Host>(desk: &Desk<'_, H>, sheet: &VisitSheet) -> String {
    let Some(first) = officials(sheet).next() else { return String::new() };
    let told = Statement::new("paper-attending")
        .with("first", called(first))
        .with("office", officials(sheet).count())
        .with("guests", guests(sheet).count());
    desk.say(told)
}

/// What was picked for the visit, in order.
pub(super) fn picked(sheet: &VisitSheet) -> impl Iterator<Item = &PickedSuggestion> {
    sheet.picks.iter().filter(|one| one.pick.decision == PickDecision::Picked)
}

/// Lines of a kind that were written for the visit.
pub(super) fn lines(sheet: &VisitSheet, kind: VisitLineKind) -> impl Iterator<Item = &VisitLine> {
    sheet.lines.iter().filter(move |line| line.kind == kind)
}
