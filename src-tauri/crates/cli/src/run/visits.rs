//! Tours, visits and stops.

use alley_api::{
    ApiError, Office, Result,
    rows::{ById, Everything, Update},
    tours::{self, VisitListRequest},
    visits::{self, StopMoveRequest, VisitCreateRequest, VisitSheet},
};
use alley_core::{
    entity::{AttendeePatch, Stop, StopPatch, Tour, TourPatch, TravelMode, VisitLinePatch, VisitPatch},
    statement::Statement,
};
use alley_store::Filter;

use crate::{
    args::{StopCommand, StopDetails, TourCommand, VisitCommand, VisitDetails},
    find,
    host::Terminal,
    output::Output,
};

/// Reads a stored word that a person typed.
pub fn word<T: std::str::FromStr<Err = alley_core::record::UnknownWord>>(typed: &str) -> Result<T> {
    typed.trim().parse().map_err(|unknown: alley_core::record::UnknownWord| {
        ApiError::not_found("cli-word-unknown", typed).with("known", unknown.choices.join(", "))
    })
}

/// Tours.
pub async fn tour(office: &Office<Terminal>, command: TourCommand, output: Output) -> Result<()> {
    match command {
        TourCommand::List => {
            let sheets = tours::list(office, Everything {}).await?;
            output.show(&sheets, |sheets| {
                let rows = sheets.iter().map(|sheet| {
                    let day =
                        |day: Option<chrono::NaiveDate>| day.map(|day| day.to_string()).unwrap_or_default();
                    vec![
                        sheet.tour.name.clone(),
                        day(sheet.tour.starts_on),
                        day(sheet.tour.ends_on),
                        sheet.visits.len().to_string(),
                    ]
                });
                output.table(
                    &["cli-column-name", "cli-column-from", "cli-column-until", "cli-column-visits"],
                    rows,
                );
            });
        }
        TourCommand::Add { name, from, until } => {
            let patch = TourPatch {
                name: Some(name),
                starts_on: Some(from),
                ends_on: Some(until),
                ..TourPatch::default()
            };
            let tour = office.create::<Tour>(&patch).await?;
            made(output, &tour, &tour.name);
        }
        TourCommand::Remove { tour } => {
            let tour = find::tour(office, &tour).await?;
            output.done(&office.remove::<Tour>(tour.id).await?);
        }
    }
    Ok(())
}

/// Visits.
pub async fn visit(office: &Office<Terminal>, command: VisitCommand, output: Output) -> Result<()> {
    match command {
        VisitCommand::List { dong, from, until } => {
            let neighborhood = dong.map(|dong| office.pack.named(&dong).map(|dong| dong.id)).transpose()?;
            let list =
                tours::visits(office, VisitListRequest { tour: None, neighborhood, from, until }).await?;
            output.show(&list, |list| {
                let rows = list.iter().map(|line| {
                    let visit = &line.visit;
                    vec![
                        visit.date.to_string(),
                        visit.starts_at.format("%H:%M").to_string(),
                        line.neighborhood.clone(),
                        visit.desk.clone().unwrap_or_default(),
                        output.words.word("visit-state", visit.state.word()),
                        visit.id.to_string(),
                    ]
                });
                let columns = [
                    "cli-column-date",
                    "cli-column-start",
                    "cli-column-dong",
                    "cli-column-desk",
                    "cli-column-state",
                    "cli-column-key",
                ];
                output.table(&columns, rows);
            });
        }
        VisitCommand::Add { dong, alley, tour, details } => {
            let mut patch = details_of(details)?;
            patch.neighborhood = Some(office.pack.named(&dong)?.id);
            if let Some(tour) = tour {
                patch.tour = Some(Some(find::tour(office, &tour).await?.id));
            }
            let mut alley_districts = Vec::new();
            for named in alley {
                alley_districts.push(find::alley(office, &named).await?.id);
            }
            let visit = visits::create(office, VisitCreateRequest { visit: patch, alley_districts }).await?;
            made(output, &visit, &format!("{dong} {}", visit.date));
        }
        VisitCommand::Show { visit } => {
            let visit = find::visit(office, &visit).await?;
            let sheet = visits::show(office, ById { id: visit.id }).await?;
            output.show(&sheet, |sheet| tell(sheet, output));
        }
        VisitCommand::Update { visit, details } => {
            let visit = find::visit(office, &visit).await?;
            let update = Update { id: visit.id, patch: details_of(details)? };
            let visit = visits::update(office, update).await?;
            changed(output, &visit);
        }
        VisitCommand::Remove { visit } => {
            let visit = find::visit(office, &visit).await?;
            output.done(&visits::remove(office, ById { id: visit.id }).await?);
        }
        VisitCommand::Suggest => {
            let advice = alley_api::board::suggest_visits(office, Everything {}).await?;
            output.show(&advice, |advice| {
                let rows = advice.iter().map(|next| {
                    let parts = [&next.advice.coverage, &next.advice.urgency, &next.advice.promises];
                    let why: Vec<String> = parts
                        .into_iter()
                        .filter(|part| part.points > 0.0)
                        .map(|part| output.words.say(&part.reason))
                        .collect();
                    let planned = next.advice.planned.map(|day| day.to_string()).unwrap_or_default();
                    vec![next.name.clone(), format!("{:.0}", next.advice.score), planned, why.join("\n")]
                });
                output.table(
                    &["cli-column-dong", "cli-column-score", "cli-column-planned", "cli-column-why"],
                    rows,
                );
            });
        }
        VisitCommand::Attend { visit, name, title, organisation, brings_up, along } => {
            let visit = find::visit(office, &visit).await?;
            let others: Vec<alley_core::entity::Attendee> =
                office.store.list(Filter::by("visit", visit.id)).await?;
            let patch = AttendeePatch {
                visit: Some(visit.id),
                position: Some(others.iter().map(|other| other.position).fold(0.0, f64::max) + 1.0),
                name: Some(name.clone()),
                title: Some(title),
                organisation: Some(organisation),
                brings_up: Some(brings_up),
                goes_along: Some(along),
            };
            let attendee = office.create::<alley_core::entity::Attendee>(&patch).await?;
            made(output, &attendee, &name);
        }
        VisitCommand::Line { visit, text, kind, answer } => {
            let visit = find::visit(office, &visit).await?;
            let others: Vec<alley_core::entity::VisitLine> =
                office.store.list(Filter::by("visit", visit.id)).await?;
            let patch = VisitLinePatch {
                visit: Some(visit.id),
                kind: Some(word(&kind)?),
                position: Some(others.iter().map(|other| other.position).fold(0.0, f64::max) + 1.0),
                text: Some(text.clone()),
                answer: Some(answer),
            };
            let line = office.create::<alley_core::entity::VisitLine>(&patch).await?;
            made(output, &line, &text);
        }
    }
    Ok(())
}

/// Stops.
pub async fn stop(office: &Office<Terminal>, command: StopCommand, output: Output) -> Result<()> {
    let named = match &command {
        StopCommand::Add { visit, .. }
        | StopCommand::Update { visit, .. }
        | StopCommand::Move { visit, .. }
        | StopCommand::Remove { visit, .. }
        | StopCommand::Order { visit } => visit.clone(),
    };
    let visit = find::visit(office, &named).await?;
    match command {
        StopCommand::Add { title, details, .. } => {
            let mut patch = stop_details(office, details).await?;
            patch.visit = Some(visit.id);
            patch.title = Some(title.clone());
            let stop = visits::add_stop(office, patch).await?;
            made(output, &stop, &format!("{} {title}", stop.starts_at.format("%H:%M")));
        }
        StopCommand::Update { number, title, details, .. } => {
            let stop = find::stop(office, &visit, number).await?;
            let mut patch = stop_details(office, details).await?;
            patch.title = title;
            changed(output, &office.update::<Stop>(stop.id, &patch).await?);
        }
        StopCommand::Move { number, after, .. } => {
            let stop = find::stop(office, &visit, number).await?;
            let after = match after {
                0 => None,
                after => Some(find::stop(office, &visit, after).await?.id),
            };
            output.done(&visits::move_stop(office, StopMoveRequest { id: stop.id, after }).await?);
        }
        StopCommand::Remove { number, .. } => {
            let stop = find::stop(office, &visit, number).await?;
            output.done(&office.remove::<Stop>(stop.id).await?);
        }
        StopCommand::Order { .. } => {
            let ordering = visits::order_stops(office, ById { id: visit.id }).await?;
            output.show(&ordering, |ordering| {
                for reason in &ordering.reasons {
                    output.say(reason);
                }
            });
        }
    }
    Ok(())
}

fn details_of(details: VisitDetails) -> Result<VisitPatch> {
    Ok(VisitPatch {
        date: details.date,
        starts_at: details.start,
        ends_at: details.end,
        desk: details.desk.map(Some),
        desk_address: details.address.map(Some),
        purpose: details.purpose.map(Some),
        state: details.state.as_deref().map(word).transpose()?,
        ..VisitPatch::default()
    })
}

async fn stop_details(office: &Office<Terminal>, details: StopDetails) -> Result<StopPatch> {
    let alley = match &details.alley {
        Some(named) => Some(Some(find::alley(office, named).await?.id)),
        None => None,
    };
    Ok(StopPatch {
        kind: details.kind.as_deref().map(word).transpose()?,
        starts_at: details.start,
        minutes: details.minutes,
        place: details.place.map(Some),
        latitude: details.at.map(|(latitude, _)| Some(latitude)),
        longitude: details.at.map(|(_, longitude)| Some(longitude)),
        alley_district: alley,
        officer: details.officer.map(Some),
        remarks: details.remarks.map(Some),
        locked: details.locked.then_some(true),
        not_before: details.not_before.map(Some),
        not_after: details.not_after.map(Some),
        travel: details.drive.then_some(TravelMode::Drive),
        ..StopPatch::default()
    })
}

/// Says that a row was made.
pub fn made<T: serde::Serialize>(output: Output, row: &T, name: &str) {
    output.show(row, |_| output.say(&Statement::new("cli-made").with("name", name)));
}

/// Says that a row was changed.
pub fn changed<T: serde::Serialize>(output: Output, row: &T) {
    output.show(row, |_| output.say(&Statement::new("cli-changed")));
}

fn tell(sheet: &VisitSheet, output: Output) {
    let visit = &sheet.visit;
    let date = alley_core::text::show::date(visit.date, output.words.language());
    output.line(&format!(
        "{}  {date} {}–{}  {}",
        sheet.neighborhood.name,
        visit.starts_at.format("%H:%M"),
        visit.ends_at.format("%H:%M"),
        visit.desk.as_deref().unwrap_or_default()
    ));
    if let Some(purpose) = &visit.purpose {
        output.line(purpose);
    }
    let minutes = |minutes: Option<i64>| minutes.map(|minutes| minutes.to_string()).unwrap_or_default();
    let rows = (1..).zip(&sheet.timetable.lines).map(|(number, line)| {
        vec![
            format!("{number}{}", if line.stop.locked { "*" } else { "" }),
            format!("{}–{}", line.stop.starts_at.format("%H:%M"), line.ends_at.format("%H:%M")),
            line.stop.title.clone(),
            line.stop.place.clone().unwrap_or_default(),
            minutes(line.leg_minutes.map(i64::from)),
            minutes(line.slack_minutes.map(i64::from)),
            line.stop.remarks.clone().unwrap_or_default(),
        ]
    });
    let columns = [
        "cli-column-number",
        "cli-column-time",
        "cli-column-what",
        "cli-column-place",
        "cli-column-way",
        "cli-column-slack",
        "cli-column-remarks",
    ];
    output.table(&columns, rows);
    for problem in &sheet.timetable.problems {
        output.line(&format!("! {}", output.words.say(&problem.statement)));
    }
    for booking in &sheet.timetable.bookings {
        output.line(&format!("! {}", output.words.say(booking)));
    }
    for picked in &sheet.picks {
        let decision = output.words.word("pick-decision", picked.pick.decision.word());
        let text = super::workspace::shortened(&picked.suggestion.text);
        output.line(&format!("{} [{decision}] {text} — {}", picked.suggestion.number, picked.pick.reason));
    }
}
