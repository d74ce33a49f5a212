//! Where everything lies, and that nobody in it exists.

use alley_core::{
    entity::VisitState,
    place::{Coordinate, TravelModel, distance_m},
};
use alley_sample::fictional_name;
use chrono::{Datelike, Timelike, Weekday};

use super::world::{HOLIDAYS, NEIGHBORHOODS, OFFICE};

#[test]
fn each_dong_has_alley_districts_inside_it_and_none_touches_another() {
    let alleys = &OFFICE.records.alley_districts;
    let middle = |alley: &alley_core::entity::AlleyDistrict| Coordinate {
        latitude: alley.latitude.unwrap(),
        longitude: alley.longitude.unwrap(),
    };
    for dong in NEIGHBORHOODS.iter() {
        let own: Vec<_> = alleys.iter().filter(|alley| alley.neighborhood == dong.id).collect();
        assert!(own.len() >= 3, "{}", dong.name);
        let reach = (dong.area_km2 / std::f64::consts::PI).sqrt() * 1000.0;
        for alley in own {
            let from = Coordinate { latitude: dong.latitude, longitude: dong.longitude };
            assert!(distance_m(from, middle(alley)) < reach, "{}", alley.name);
        }
    }
    for (at, alley) in alleys.iter().enumerate() {
        for other in &alleys[at + 1..] {
            assert_ne!(alley.name, other.name);
            let apart = distance_m(middle(alley), middle(other));
            assert!(
                apart > alley.radius_m.unwrap() + other.radius_m.unwrap(),
                "{} {}",
                alley.name,
                other.name
            );
        }
    }
}

#[test]
fn nobody_in_it_exists() {
    let records = &OFFICE.records;
    let mut names: Vec<&str> = records.leaders.iter().map(|leader| leader.name.as_str()).collect();
    names.extend(records.attendees.iter().map(|attendee| attendee.name.as_str()));
    names.extend(records.meeting_attendees.iter().map(|attendee| attendee.name.as_str()));
    names.extend(records.suggestions.iter().filter_map(|one| one.sender_name.as_deref()));
    let officers = records
        .suggestions
        .iter()
        .filter_map(|one| one.officer.as_deref())
        .chain(records.promises.iter().filter_map(|one| one.officer.as_deref()))
        .chain(records.visit_tasks.iter().filter_map(|one| one.owner.as_deref()));
    names.extend(officers.map(|officer| officer.split(' ').next().unwrap()));
    assert!(names.len() > 4000);
    for name in names {
        assert!(fictional_name(name), "{name}");
    }
    let phones = records
        .leaders
        .iter()
        .map(|leader| &leader.phone)
        .chain(records.suggestions.iter().map(|one| &one.sender_phone))
        .flatten();
    for phone in phones {
        assert!(phone.len() == 11 && phone.starts_with("0100000"), "{phone}");
    }
    assert!(OFFICE.stores.iter().all(|store| store.number.starts_with("MASAMPLE")));
    for visit in &records.visits {
        let roster = records.attendees.iter().filter(|one| one.visit == visit.id);
        let mut known = std::collections::BTreeSet::new();
        assert!(roster.into_iter().all(|one| known.insert(&one.name)), "{visit:?}");
    }
}

#[test]
fn timetables_leave_time_to_get_there_and_fall_on_open_working_days() {
    let records = &OFFICE.records;
    let model = TravelModel::default();
    for visit in &records.visits {
        assert!(
            !matches!(visit.date.weekday(), Weekday::Sat | Weekday::Sun) && !HOLIDAYS.contains(&visit.date)
        );
        let stops: Vec<_> = records.stops.iter().filter(|stop| stop.visit == visit.id).collect();
        assert!((5..=8).contains(&stops.len()), "{}", stops.len());
        assert_eq!(stops[0].starts_at, visit.starts_at);
        let minute = |time: chrono::NaiveTime| time.hour() * 60 + time.minute();
        for pair in stops.windows(2) {
            let (from, to) = (pair[0], pair[1]);
            let point = |stop: &alley_core::entity::Stop| Coordinate {
                latitude: stop.latitude.unwrap(),
                longitude: stop.longitude.unwrap(),
            };
            let way = match to.travel {
                alley_core::entity::TravelMode::Walk => model.walking_minutes(point(from), point(to)),
                alley_core::entity::TravelMode::Drive => model.driving_minutes(point(from), point(to)),
            };
            assert!(from.position < to.position);
            assert!(minute(from.starts_at) + from.minutes + way <= minute(to.starts_at), "{from:?} {to:?}");
        }
        let last = stops.last().unwrap();
        assert!(minute(last.starts_at) + last.minutes <= minute(visit.ends_at));
        let desk = stops.iter().find_map(|stop| stop.alley_district).unwrap();
        let alley = records.alley_districts.iter().find(|alley| alley.id == desk).unwrap();
        assert_ne!(alley.closing_weekday, Some(visit.date.weekday().number_from_monday()), "{}", alley.name);
    }
    let featured = NEIGHBORHOODS.iter().find(|dong| dong.name == "풍암동").unwrap();
    let ahead: Vec<_> = records.visits.iter().filter(|visit| visit.state == VisitState::Planned).collect();
    assert_eq!(ahead[0].neighborhood, featured.id);
    assert_eq!(records.stops.iter().filter(|stop| stop.visit == ahead[0].id).count(), 6);
}
