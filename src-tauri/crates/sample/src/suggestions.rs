//! 2,000 suggestions of one year: what merchants wrote, and how far the answers are.

use std::collections::{BTreeMap, BTreeSet};

use alley_core::{
    calendar::ReplyClock,
    entity::{Channel, Suggestion, SuggestionState},
    id::VisitId,
    time::Instant,
};
use chrono::{Datelike, NaiveDate};

use crate::{
    draw::{Draw, clock, later},
    texts::{Topic, phrases, topics},
    town::Town,
    visits::PlannedVisit,
    wording::{self, Filling},
};

/// How many suggestions there are.
pub(crate) const SUGGESTIONS: usize = 2000;

/// A suggestion with what the sample knows of it.
pub(crate) struct Raised {
    pub suggestion: Suggestion,
    pub topic: &'static Topic,
    pub alley: usize,
    /// The visit on which it is put before the mayor, or was considered.
    pub visit: Option<(VisitId, NaiveDate)>,
    /// Whether it is picked for that visit.
    pub picked: bool,
}

/// All suggestions, in the order in which they came.
pub(crate) fn build(town: &Town<'_>, visits: &[PlannedVisit]) -> Vec<Raised> {
    let mut draw = town.draw("suggestions");
    let topics = topics();
    let mut raised = Vec::with_capacity(SUGGESTIONS);
    for visit in visits {
        for_visit(town, &mut draw, &topics, visit, &mut raised);
    }
    while raised.len() < SUGGESTIONS {
        let alley = draw.below(town.alleys.len());
        let topic = draw.of(&topics);
        let received = moment(&mut draw, later(town.today, -365), town.yesterday());
        raised.push(raise(town, &mut draw, alley, topic, received));
        let repeats = if draw.chance(0.06) { 1 + draw.below(3) } else { 0 };
        for _ in 0..repeats.min(SUGGESTIONS - raised.len()) {
            let after = received.plus_seconds(draw.between(900, 30 * 3600));
            let same = raise(town, &mut draw, alley, topic, after.min(town.now.plus_seconds(-60)));
            raised.push(same);
        }
    }
    raised.sort_by_key(|one| (one.suggestion.received_at, one.suggestion.id));
    for one in &mut raised {
        answer(town, &mut draw, one);
    }
    merge(&mut draw, &mut raised);
    number(&mut raised);
    raised
}

/// The suggestions that are picked for a visit, and those that are passed over.
fn for_visit(
    town: &Town<'_>,
    draw: &mut Draw,
    topics: &[&'static Topic],
    visit: &PlannedVisit,
    raised: &mut Vec<Raised>,
) {
    let mut matters: Vec<&'static Topic> = Vec::new();
    for wanted in visit.matters {
        matters.extend(topics.iter().find(|topic| topic.subject == *wanted));
    }
    while matters.len() < visit.picks + visit.rejects {
        let topic = draw.of(topics);
        let fresh = matters.iter().all(|other| other.category != topic.category);
        if fresh {
            matters.push(topic);
        }
    }
    let mut known: BTreeSet<String> = visit
        .alleys
        .iter()
        .flat_map(|alley| &town.alleys[*alley].leaders)
        .map(|leader| leader.name.clone())
        .collect();
    let last = later(visit.visit.date, -4).min(town.yesterday());
    for (number, topic) in matters.into_iter().enumerate() {
        let alley = visit.alleys[number % visit.alleys.len()];
        let received = moment(draw, later(last, -18), last);
        let mut one = raise(town, draw, alley, topic, received);
        one.visit = Some((visit.visit.id, visit.visit.date));
        one.picked = number < visit.picks;
        // Whoever is to be invited can be reached, and nobody at the table has another's name.
        let mut name = draw.person();
        for _ in 0..60 {
            if !known.contains(&name) {
                break;
            }
            name = draw.person();
        }
        known.insert(name.clone());
        one.suggestion.sender_name = Some(name);
        one.suggestion.sender_phone.get_or_insert_with(|| draw.phone());
        one.suggestion.alley_district = Some(town.alleys[alley].district.id);
        raised.push(one);
    }
}

/// A moment of a day between two, when people write: mostly by day, some at night.
fn moment(draw: &mut Draw, first: NaiveDate, last: NaiveDate) -> Instant {
    let day = draw.day(first, last);
    let hours = [8, 9, 9, 10, 10, 11, 11, 13, 14, 14, 15, 15, 16, 16, 17, 17, 18, 19, 20, 21, 22];
    let time = clock(draw.of(&hours), draw.below(60) as u32);
    Instant::from_seoul(day, time)
}

fn raise(town: &Town<'_>, draw: &mut Draw, alley: usize, topic: &'static Topic, received: Instant) -> Raised {
    let place = &town.alleys[alley];
    let store = draw.any(&place.stores).and_then(|at| town.stores.get(*at));
    let store = store.map_or_else(|| place.stem.clone(), |store| store.row.name.clone());
    let channel = match draw.below(100) {
        0..64 => Channel::Text,
        64..84 => Channel::Call,
        84..92 => Channel::WalkIn,
        92..97 => Channel::Meeting,
        _ => Channel::Other,
    };
    let filling = Filling { alley: &place.stem, dong: town.dong_name(place.dong), store: &store };
    let suggestion = Suggestion {
        id: draw.id(received),
        number: String::new(),
        received_at: received,
        channel,
        text: wording::message(draw, topic, &filling, channel == Channel::Text),
        sender_name: draw.chance(0.86).then(|| draw.person()),
        sender_phone: (matches!(channel, Channel::Text) || draw.chance(0.7)).then(|| draw.phone()),
        sender_store: draw.chance(0.9).then_some(store),
        neighborhood: Some(place.district.neighborhood),
        alley_district: draw.chance(0.96).then_some(place.district.id),
        category: Some(topic.category.to_owned()),
        state: SuggestionState::Received,
        department: None,
        officer: None,
        answer: None,
        answered_at: None,
        told_at: None,
        told_how: None,
        told_again_at: None,
        told_again_how: None,
        closed_reason: None,
        solvable_on_site: draw.chance(0.7).then_some(topic.on_the_spot),
        urgency_overrule: None,
        urgency_reason: None,
        merged_into: None,
        origin: None,
    };
    Raised { suggestion, topic, alley, visit: None, picked: false }
}

/// Brings the answer as far as it would be by now, most within the 48 hours.
fn answer(town: &Town<'_>, draw: &mut Draw, raised: &mut Raised) {
    let one = &mut raised.suggestion;
    let age = (town.today - one.received_at.seoul_date()).num_days();
    let due = ReplyClock::new(&town.holidays).due(one.received_at);
    let luck = draw.unit();
    let picked_ahead = raised.visit.is_some_and(|(_, date)| date >= town.today);
    if age <= 3 && luck < 0.3 && raised.visit.is_none() {
        return;
    }
    one.department = town.department(raised.topic.category);
    one.officer = one.department.map(|_| format!("{} 주무관", draw.person()));
    one.state = SuggestionState::Assigned;
    if raised.visit.is_none() {
        if draw.chance(0.02) {
            one.urgency_overrule = Some(90.0);
            one.urgency_reason = Some("같은 자리에서 다친 분이 있었음을 전화로 확인함".to_owned());
        }
        if age > 10 && luck > 0.96 {
            one.state = SuggestionState::Closed;
            one.closed_reason = Some(draw.of(phrases::CLOSED_REASONS).to_owned());
            return;
        }
        // Some wait, and of those that are old enough some are overdue.
        if (age > 5 && luck < 0.015) || (age <= 30 && luck < 0.12) {
            return;
        }
    }
    let late = raised.visit.is_none() && draw.chance(0.07);
    let Some(answered) = working_moment(town, draw, one.received_at, due, late) else { return };
    if answered >= town.now {
        return;
    }
    one.answered_at = Some(answered);
    one.answer = Some(match raised.visit {
        Some((_, date)) if raised.picked && answered.seoul_date() < date => {
            phrases::ON_VISIT.replace("{date}", &wording::short(date))
        }
        _ => raised.topic.answer.to_owned(),
    });
    one.state = SuggestionState::Answered;
    let told = answered.plus_seconds(draw.between(5, 150) * 60);
    // What is picked for a visit ahead is told there, at the table.
    if told < town.now && !picked_ahead && (age > 14 || draw.chance(0.85)) {
        one.told_at = Some(told);
        one.told_how = Some(draw.of(phrases::TOLD_HOW).to_owned());
        one.state = SuggestionState::Told;
    }
}

/// A moment in office hours after intake, before or after the reply is due.
fn working_moment(
    town: &Town<'_>,
    draw: &mut Draw,
    received: Instant,
    due: Instant,
    late: bool,
) -> Option<Instant> {
    let day = received.seoul_date();
    let wanted = if late { draw.between(3, 6) } else { draw.between(0, 2) };
    // The next working day is always in time.
    (0..=wanted.unsigned_abs() as u32).rev().chain([1]).find_map(|days| {
        let date = town.holidays.add_working_days(day, days);
        let at = Instant::from_seoul(date, clock(9 + draw.below(8) as u32, 5 + draw.below(55) as u32));
        let fits = at > received.plus_seconds(1200) && (late || at <= due);
        fits.then_some(at)
    })
}

/// Merges some that ask for the same in the same alley soon after another: what was done for one was done for both.
fn merge(draw: &mut Draw, raised: &mut [Raised]) {
    let mut first: BTreeMap<(usize, &str), usize> = BTreeMap::new();
    for at in 0..raised.len() {
        let key = (raised[at].alley, raised[at].topic.subject);
        let free = raised[at].visit.is_none();
        match first.get(&key).copied() {
            Some(before)
                if free && close(&raised[before].suggestion, &raised[at].suggestion) && draw.chance(0.6) =>
            {
                let kept = raised[before].suggestion.clone();
                let one = &mut raised[at].suggestion;
                one.merged_into = Some(kept.id);
                one.state = kept.state;
                one.department = kept.department;
                one.officer = kept.officer;
                one.answer = kept.answer;
                one.answered_at = kept.answered_at;
                one.told_at = kept.told_at;
                one.told_how = kept.told_how;
                one.closed_reason = kept.closed_reason;
                one.urgency_overrule = None;
                one.urgency_reason = None;
            }
            _ => {
                first.insert(key, at);
            }
        }
    }
}

/// Whether the later one came while the earlier was still unanswered, within two days.
fn close(earlier: &Suggestion, later: &Suggestion) -> bool {
    let apart = later.received_at.0 - earlier.received_at.0;
    apart < 48 * 3_600_000_000 && earlier.answered_at.is_none_or(|answered| answered > later.received_at)
}

/// Numbers of the intake book, from 1 in each year.
fn number(raised: &mut [Raised]) {
    let mut counts: BTreeMap<i32, u32> = BTreeMap::new();
    for one in raised {
        let year = one.suggestion.received_at.seoul_date().year();
        let count = counts.entry(year).or_default();
        *count += 1;
        one.suggestion.number = format!("{year}-{count:04}");
    }
}
