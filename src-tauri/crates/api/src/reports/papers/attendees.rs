//! 참석자 명단: who goes along, who is met and what they will bring up, where they sit.

use alley_core::{
    entity::{Attendee, VisitLineKind},
    id::VisitId,
    statement::Statement,
};
use alley_packet::facts::{ReportAlign, ReportBlock, ReportCell, ReportColumn, ReportPart, ReportShape};

use super::{
    super::blocks::{column, table, wide},
    desk::{Desk, Draft, or_dash, row_number, short},
    visit,
};
use crate::{
    error::Result,
    host::Host,
    packets::{role_of, seats_of},
    visits::VisitSheet,
};

pub(super) async fn list<H: Host>(desk: &Desk<'_, H>, id: VisitId) -> Result<Draft> {
    let sheet = visit::read(desk, id).await?;
    let invited = invited(&sheet);
    let guests = visit::guests(&sheet).count() + invited.len();
    let counted = Statement::new("paper-attendees-counted")
        .with("office", visit::officials(&sheet).count())
        .with("guests", guests)
        .with("all", visit::officials(&sheet).count() + guests);
    let mut parts = vec![
        ReportPart {
            title: desk.get("paper-part-overview"),
            blocks: vec![
                visit::said(desk, "paper-when", &visit::when(desk, &sheet)),
                visit::said(desk, "paper-where", &visit::place(&sheet)),
                visit::said(desk, "paper-people", &desk.say(counted)),
            ],
        },
        ReportPart { title: desk.get("paper-part-officials"), blocks: vec![officials(desk, &sheet)] },
        ReportPart { title: desk.get("paper-part-guests"), blocks: vec![met(desk, &sheet, &invited)] },
    ];
    let seats: Vec<ReportBlock> = visit::lines(&sheet, VisitLineKind::Seating)
        .map(|line| ReportBlock::Item(line.text.clone()))
        .collect();
    if !seats.is_empty() {
        parts.push(ReportPart { title: desk.get("paper-part-seating"), blocks: seats });
    }
    Ok(Draft {
        kind: "paper-kind-attendees",
        title: visit::title(desk, &sheet, "paper-title-attendees"),
        about: visit::when(desk, &sheet),
        shape: ReportShape::Filed,
        people: seated(&sheet),
        parts,
    })
}

/// Whoever was asked to come because of a picked suggestion, and stands on the roster by no name: store and name.
fn invited(sheet: &VisitSheet) -> Vec<(String, String)> {
    let known = |name: &str| sheet.attendees.iter().any(|person| person.name == name);
    visit::picked(sheet)
        .filter(|one| one.pick.invited == Some(true))
        .filter_map(|one| {
            let name = one.suggestion.sender_name.clone().filter(|name| !known(name))?;
            Some((one.suggestion.sender_store.clone().unwrap_or_default(), name))
        })
        .collect()
}

/// Names in the lines about seats, which no list of merchants may have.
fn seated(sheet: &VisitSheet) -> Vec<String> {
    let sides = visit::lines(sheet, VisitLineKind::Seating).filter_map(|line| seats_of(&line.text));
    sides.filter(|(own, _)| !own).flat_map(|(_, seats)| seats.map(|(name, _)| name)).collect()
}

fn officials<H: Host>(desk: &Desk<'_, H>, sheet: &VisitSheet) -> ReportBlock {
    let rows = visit::officials(sheet).enumerate().map(|(at, person)| {
        vec![
            row_number(at),
            ReportCell::of(or_dash(person.organisation.as_deref())),
            ReportCell::of(or_dash(person.title.as_deref())),
            ReportCell::bold(&person.name),
            ReportCell::default(),
        ]
    });
    let columns = vec![
        number(desk),
        wide(desk.get("paper-column-organisation")),
        wide(desk.get("paper-column-title")),
        column(desk.get("paper-column-name"), 90.0, ReportAlign::Center),
        column(desk.get("paper-column-present"), 70.0, ReportAlign::Center),
    ];
    table(columns, rows.collect(), String::new(), desk.get("paper-no-officials"))
}

fn met<H: Host>(desk: &Desk<'_, H>, sheet: &VisitSheet, invited: &[(String, String)]) -> ReportBlock {
    let guest = |person: &Attendee| {
        let role = role_of(
            person.organisation.as_deref().unwrap_or_default(),
            person.title.as_deref().unwrap_or_default(),
        );
        (role, person.name.clone(), person.brings_up.clone().unwrap_or_default())
    };
    let sender = |(store, name): &(String, String)| (store.clone(), name.clone(), desk.get("paper-invited"));
    let rows = visit::guests(sheet).map(guest).chain(invited.iter().map(sender)).enumerate();
    let rows = rows.map(|(at, (role, name, topic))| {
        vec![
            row_number(at),
            ReportCell::of(or_dash(Some(&role))),
            ReportCell::bold(name),
            ReportCell::of(or_dash(Some(&short(&topic)))),
            ReportCell::default(),
        ]
    });
    let columns = vec![
        number(desk),
        wide(desk.get("paper-column-role")),
        column(desk.get("paper-column-name"), 76.0, ReportAlign::Center),
        wide(desk.get("paper-column-brings-up")),
        column(desk.get("paper-column-present"), 56.0, ReportAlign::Center),
    ];
    table(columns, rows.collect(), desk.masked_note(), desk.get("paper-no-guests"))
}

fn number<H: Host>(desk: &Desk<'_, H>) -> ReportColumn {
    column(desk.get("paper-column-row"), 30.0, ReportAlign::Center)
}
