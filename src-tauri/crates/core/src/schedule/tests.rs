use chrono::{NaiveDate, Weekday};
use proptest::prelude::*;
use uuid::Uuid;

use super::*;
use crate::{
    calendar::{ClosingDay, HolidayRow, HolidayTable, RestrictedPeriod},
    id::{StopId, VisitId},
};

fn stop(number: u128, minutes: u32) -> PlannedStop {
    PlannedStop {
        id: StopId(Uuid::from_u128(number)),
        title: format!("{number}번 골목"),
        minutes,
        locked: false,
        not_before: None,
        not_after: None,
        closing: Vec::new(),
    }
}

fn day(holidays: &HolidayTable) -> PlannedDay<'_> {
    PlannedDay { date: NaiveDate::from_ymd_opt(2026, 7, 16).unwrap(), holidays, restricted: &[] }
}

/// Stops on a line, a minute apart for each step.
fn line(places: &[u32]) -> TravelMatrix {
    TravelMatrix::from_rule(places.len(), |from, to| places[to].abs_diff(from.map_or(0, |from| places[from])))
}

#[test]
fn a_walk_along_the_street_does_not_go_back_and_forth() {
    let stops: Vec<PlannedStop> = (0..4).map(|number| stop(number, 10)).collect();
    let ordering = best_order(&stops, 540, &line(&[10, 30, 20, 40]), || true).unwrap();
    let order: Vec<u128> = ordering.order.iter().map(|id| id.0.as_u128()).collect();
    assert_eq!(order, vec![0, 2, 1, 3]);
    assert_eq!((ordering.timetable.cost.idle_minutes, ordering.given.idle_minutes), (40, 60));
    assert!(ordering.exact);
    let keys: Vec<&str> = ordering.reasons.iter().map(|reason| reason.key.as_str()).collect();
    assert_eq!(keys, vec!["rules-order-saves", "rules-order-moved", "rules-order-moved"]);
    assert_eq!(ordering.timetable.lines.first().map(|line| (line.start, line.end)), Some((550, 560)));
}

#[test]
fn being_in_time_comes_before_short_ways() {
    let mut stops: Vec<PlannedStop> = (0..3).map(|number| stop(number, 10)).collect();
    stops[2].not_after = Some(580);
    let ordering = best_order(&stops, 540, &line(&[10, 20, 30]), || true).unwrap();
    assert_eq!(ordering.order.first(), Some(&stops[2].id));
    assert_eq!((ordering.given.late_minutes, ordering.timetable.cost.late_minutes), (20, 0));
    assert!(ordering.reasons.iter().any(|reason| reason.key == "rules-order-less-late"));
    assert_eq!(ordering.timetable.lines.first().and_then(|line| line.slack_minutes), Some(0));
}

#[test]
fn a_search_can_be_stopped() {
    let stops: Vec<PlannedStop> = (0..12).map(|number| stop(number, 10)).collect();
    let places: Vec<u32> = (0..12).map(|at| at * 7 % 12).collect();
    assert_eq!(best_order(&stops, 540, &line(&places), || false), Err(ScheduleError::Cancelled));
    assert_eq!(
        best_order(&stops, 540, &line(&[1]), || true),
        Err(ScheduleError::TravelSize { stops: 12, travel: 1 })
    );
}

#[test]
fn many_stops_still_get_an_order() {
    let mut stops: Vec<PlannedStop> = (0..30).map(|number| stop(number, 5)).collect();
    stops[3].locked = true;
    let places: Vec<u32> = (0..30).map(|at| at * 7 % 30).collect();
    let ordering = best_order(&stops, 540, &line(&places), || true).unwrap();
    assert!(!ordering.exact);
    assert_eq!(ordering.order.get(3), Some(&stops[3].id));
    assert!(ordering.timetable.cost < ordering.given);
    assert!(ordering.reasons.iter().any(|reason| reason.key == "rules-order-not-exact"));
}

#[test]
fn a_plan_by_hand_is_told_what_is_wrong() {
    let thursday = NaiveDate::from_ymd_opt(2026, 7, 16).unwrap();
    let mut holidays = HolidayTable::default();
    holidays.set(HolidayRow {
        date: thursday,
        name: "임시공휴일".into(),
        source: "시험".into(),
        confirmed: true,
    });
    let restricted = [RestrictedPeriod::before("선거", thursday, 60, "공직선거법")];
    let day = PlannedDay { date: thursday, holidays: &holidays, restricted: &restricted };
    let mut stops: Vec<TimedStop> = [(540, 30), (560, 30), (591, 30), (700, 30)]
        .iter()
        .zip(0..)
        .map(|((start, minutes), number)| TimedStop { stop: stop(number, *minutes), start: *start })
        .collect();
    stops[2].stop.not_before = Some(600);
    stops[3].stop.not_after = Some(720);
    stops[3].stop.closing = vec![ClosingDay::Weekly { weekday: Weekday::Thu }];
    let kinds: Vec<ProblemKind> =
        check(&stops, &line(&[0, 5, 10, 15]), &day).into_iter().map(|problem| problem.kind).collect();
    assert_eq!(
        kinds,
        vec![
            ProblemKind::Holiday,
            ProblemKind::RestrictedPeriod,
            ProblemKind::Overlap { minutes: 10 },
            ProblemKind::NoTimeToGetThere { minutes: 4 },
            ProblemKind::TooEarly { minutes: 9 },
            ProblemKind::TooLate { minutes: 10 },
            ProblemKind::ClosingDay,
        ]
    );
}

#[test]
fn nobody_is_in_two_visits_at_once() {
    let date = NaiveDate::from_ymd_opt(2026, 7, 16).unwrap();
    let booking = |person: &str, visit, start, end| Booking {
        person: person.into(),
        visit: VisitId(Uuid::from_u128(visit)),
        title: format!("{visit}차 방문"),
        date,
        start,
        end,
    };
    let bookings = [
        booking("홍길동", 1, 540, 600),
        booking("홍길동", 2, 580, 640),
        booking("홍길동", 1, 590, 595),
        booking("홍길동", 3, 640, 700),
        booking("김영희", 2, 540, 600),
    ];
    let found = double_bookings(&bookings);
    let minutes: Vec<u32> = found.iter().map(|double| double.minutes).collect();
    assert_eq!(minutes, vec![20, 5]);
}

/// Stops with ways between them that are not always the same forth and back.
fn plan(most: usize) -> impl Strategy<Value = (Vec<PlannedStop>, TravelMatrix)> {
    let stop_parts = (
        5_u32..60,
        any::<bool>(),
        prop::option::of(500_u32..800),
        prop::option::of(600_u32..900),
        any::<bool>(),
    );
    (prop::collection::vec((stop_parts, 0_u32..60, 0_u32..60), 0..=most)).prop_map(|parts| {
        let stops =
            parts.iter().enumerate().map(|(number, ((minutes, locked, before, after, tight), _, _))| {
                PlannedStop {
                    locked: *locked && *tight,
                    not_before: *before,
                    not_after: if *tight { *after } else { None },
                    ..stop(number as u128, *minutes)
                }
            });
        let travel = TravelMatrix::from_rule(parts.len(), |from, to| match from {
            Some(from) => parts[from].1.abs_diff(parts[to].1) + parts[to].2 % 7,
            None => parts[to].1,
        });
        (stops.collect(), travel)
    })
}

/// All orders in which locked stops stay.
fn orders(stops: &[PlannedStop]) -> Vec<Vec<usize>> {
    fn grow(stops: &[PlannedStop], order: &mut Vec<usize>, all: &mut Vec<Vec<usize>>) {
        let at = order.len();
        if at == stops.len() {
            all.push(order.clone());
            return;
        }
        let candidates = if stops[at].locked { at..at + 1 } else { 0..stops.len() };
        for next in candidates {
            if !order.contains(&next) && (next == at || !stops[next].locked) {
                order.push(next);
                grow(stops, order, all);
                order.pop();
            }
        }
    }
    let mut all = Vec::new();
    grow(stops, &mut Vec::new(), &mut all);
    all
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn no_order_is_better_than_the_best((stops, travel) in plan(7)) {
        let ordering = best_order(&stops, 540, &travel, || true).unwrap();
        let best = orders(&stops).iter().map(|order| Timetable::play(&stops, order, 540, &travel).cost).min();
        prop_assert_eq!(Some(ordering.timetable.cost), best.or(Some(Cost::default())));
        prop_assert_eq!(ordering.order.len(), stops.len());
        for (at, stop) in stops.iter().enumerate().filter(|(_, stop)| stop.locked) {
            prop_assert_eq!(ordering.order[at], stop.id);
        }
        prop_assert!(ordering.timetable.cost <= ordering.given);
    }

    #[test]
    fn an_order_in_time_passes_its_check((stops, travel) in plan(10)) {
        let ordering = best_order(&stops, 540, &travel, || true).unwrap();
        let place = |id: &StopId| stops.iter().position(|stop| stop.id == *id).unwrap();
        let places: Vec<usize> = ordering.order.iter().map(place).collect();
        let timed: Vec<TimedStop> = places.iter().zip(&ordering.timetable.lines)
            .map(|(at, line)| TimedStop { stop: stops[*at].clone(), start: line.start }).collect();
        let travelled = TravelMatrix::from_rule(places.len(), |from, to| travel.leg(from.map(|from| places[from]), places[to]));
        let problems = check(&timed, &travelled, &day(&HolidayTable::default()));
        let late = ordering.timetable.lines.iter().filter(|line| line.late_minutes > 0).count();
        prop_assert_eq!(problems.len(), late, "{:?}", problems);
        // A stop may begin later by its slack without anyone being late who was not.
        for (at, line) in ordering.timetable.lines.iter().enumerate() {
            let mut later = stops.clone();
            let slack = line.slack_minutes.unwrap_or(300);
            later[places[at]].not_before = Some(line.start + slack);
            let cost = Timetable::play(&later, &places, 540, &travel).cost;
            prop_assert_eq!(cost.late_minutes, ordering.timetable.cost.late_minutes);
        }
    }
}
