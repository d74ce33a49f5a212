//! The order in which the office is invented: the ground first, then what happens on it.

use alley_core::entity::VisitAlley;

use crate::{
    SampleOffice, SampleRecords, SampleRequest, alleys, briefing,
    draw::later,
    meetings::{self, Made},
    members, promises, stores,
    suggestions::{self, Raised},
    texts::{Topic, topics},
    timetable,
    town::Town,
    visits::{self, PlannedVisit},
};

/// At most so many dongs are furnished, so that each has alley districts.
const DONGS: usize = 40;

/// Invents an office. Without dongs it is empty.
pub fn office(request: &SampleRequest<'_>) -> SampleOffice {
    let dongs = request.neighborhoods.len().min(DONGS);
    let request = SampleRequest { neighborhoods: &request.neighborhoods[..dongs], ..*request };
    let mut town = Town::new(&request);
    let mut records = SampleRecords::default();
    if !town.neighborhoods.is_empty() {
        alleys::build(&mut town);
        stores::build(&mut town);
        members::join(&mut town);
        let (tours, mut visits) = visits::build(&town);
        records.tours = tours;
        let raised = suggestions::build(&town, &visits);
        let made = hold(&town, &mut visits, &raised, &mut records);
        records.suggestions = raised.into_iter().map(|one| one.suggestion).collect();
        (records.promises, records.promise_progress) = promises::build(&town, made);
        records.ask_results = members::ask(&mut town, &visits);
        records.visits = visits.into_iter().map(|visit| visit.visit).collect();
        places(&town, &mut records);
    }
    let as_of = town.as_of();
    SampleOffice {
        changes: records.edits(),
        records,
        neighborhoods: town.neighborhoods.to_vec(),
        stores: stores::newest(&town),
        stores_as_of: as_of,
        earlier_stores: stores::earlier(&town),
        earlier_stores_as_of: town.quarter_end(4),
        member_stores: members::file(&town, as_of, true),
        member_stores_as_of: as_of,
        earlier_member_stores: members::earlier(&town),
    }
}

fn places(town: &Town<'_>, records: &mut SampleRecords) {
    for alley in &town.alleys {
        records.alley_districts.push(alley.district.clone());
        records.alley_aliases.extend(alley.aliases.iter().cloned());
        records.associations.push(alley.association.clone());
        records.leaders.extend(alley.leaders.iter().cloned());
        records.special_projects.extend(alley.projects.iter().cloned());
    }
}

/// Writes the visits out and holds those before today; gives what was promised on them.
fn hold(
    town: &Town<'_>,
    visits: &mut [PlannedVisit],
    raised: &[Raised],
    records: &mut SampleRecords,
) -> Vec<Made> {
    let mut draw = town.draw("visit papers");
    let picks: usize = visits.iter().filter(|visit| visit.held).map(|visit| visit.picks).sum();
    let others = crate::draw::apportion(promises::PROMISES.saturating_sub(picks), &[1.0; visits::MEETINGS]);
    let mut others = others.into_iter();
    let topics = topics();
    let mut made = Vec::new();
    for visit in visits {
        let considered: Vec<&Raised> =
            raised.iter().filter(|one| one.visit.is_some_and(|(id, _)| id == visit.visit.id)).collect();
        let (mut picked, passed): (Vec<&Raised>, Vec<&Raised>) =
            considered.into_iter().partition(|one| one.picked);
        picked.sort_by_key(|one| visit.matters.iter().position(|subject| *subject == one.topic.subject));
        let stops = timetable::build(town, &mut draw, visit, &picked);
        for (position, one) in picked.iter().chain(&passed).enumerate() {
            records.picks.push(briefing::pick(town, &mut draw, visit, one, position));
        }
        records.attendees.extend(briefing::roster(town, &mut draw, visit, &picked));
        records.visit_tasks.extend(briefing::tasks(town, &mut draw, visit));
        records.visit_lines.extend(briefing::lines(town, &mut draw, visit, &picked));
        for alley in &visit.alleys {
            records.visit_alleys.push(VisitAlley {
                id: draw.id_on(later(visit.visit.date, -12).min(town.yesterday())),
                visit: visit.visit.id,
                alley_district: town.alleys[*alley].district.id,
            });
        }
        if visit.held {
            let count = if visit.meets { others.next().unwrap_or(0) } else { 0 };
            let others = other_matters(&mut draw, &topics, &picked, count);
            match meetings::hold(town, &mut draw, visit, &stops, &picked, &others) {
                Some((held, promised)) => {
                    records.notes.push((held.meeting.id, held.lines));
                    records.meetings.push(held.meeting);
                    records.meeting_attendees.extend(held.attendees);
                    made.extend(promised);
                }
                None => made.extend(picked.iter().map(|one| on_the_street(visit, one))),
            }
        }
        records.stops.extend(stops);
    }
    made
}

/// Matters raised at the table that nobody had written about.
fn other_matters(
    draw: &mut crate::draw::Draw,
    topics: &[&'static Topic],
    picked: &[&Raised],
    count: usize,
) -> Vec<&'static Topic> {
    let mut others: Vec<&'static Topic> = Vec::new();
    while others.len() < count {
        let topic = draw.of(topics);
        let known = picked.iter().any(|one| one.topic.subject == topic.subject)
            || others.iter().any(|other| other.subject == topic.subject);
        if !known {
            others.push(topic);
        }
    }
    others
}

/// A promise made at the place itself, without a meeting.
fn on_the_street(visit: &PlannedVisit, one: &Raised) -> Made {
    Made {
        topic: one.topic,
        alley: one.alley,
        on: visit.visit.date,
        visit: visit.visit.id,
        meeting: None,
        line: None,
        suggestion: Some(one.suggestion.id),
    }
}
