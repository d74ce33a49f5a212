//! The alley districts, their associations, leaders and special projects.

use std::collections::BTreeSet;

use alley_core::{
    entity::{AlleyAlias, AlleyDistrict, Association, Leader, SpecialProject},
    place::{Coordinate, distance_m},
};
use chrono::{Datelike, NaiveDate};

use crate::{
    draw::{Draw, apportion, later},
    texts::{
        places::{self, PlaceWords},
        visits::PROJECTS,
    },
    town::{Alley, Town, reach_m, within},
};

/// How many alley districts there are.
pub(crate) const ALLEYS: usize = 119;

/// Puts the alley districts on the ground.
pub(crate) fn build(town: &mut Town<'_>) {
    let mut draw = town.draw("alleys");
    let weights: Vec<f64> = town
        .neighborhoods
        .iter()
        .map(|dong| words(&dong.name).map_or(6.0, |words| words.alleys.len() as f64))
        .collect();
    for (dong, count) in apportion(ALLEYS, &weights).into_iter().enumerate() {
        for number in 0..count {
            let stem = stem(town.dong_name(dong), number);
            let alley = alley(town, &mut draw, dong, stem);
            town.alleys.push(alley);
        }
    }
}

/// What the sample knows of a dong by name.
pub(crate) fn words(dong: &str) -> Option<&'static PlaceWords> {
    places::PLACES.iter().find(|place| place.dong == dong)
}

fn stem(dong: &str, number: usize) -> String {
    if let Some(name) = words(dong).and_then(|words| words.alleys.get(number)) {
        return (*name).to_owned();
    }
    let others = places::OTHER_ALLEYS;
    let round = number / others.len();
    let name = others[number % others.len()];
    if round == 0 { format!("{dong} {name}") } else { format!("{dong} {name} {}", round + 1) }
}

fn alley(town: &Town<'_>, draw: &mut Draw, dong: usize, stem: String) -> Alley {
    let neighborhood = &town.neighborhoods[dong];
    let (at, radius_m) = spot(town, draw, dong);
    let first = NaiveDate::from_ymd_opt(town.today.year() - 4, 3, 2).unwrap_or(town.today);
    let last = NaiveDate::from_ymd_opt(town.today.year() - 1, 10, 31).unwrap_or(town.today);
    let drawn = draw.day(first, last).min(later(town.as_of(), -45));
    let designated_on = town.holidays.working_day_until(drawn);
    let roads = words(&neighborhood.name).map_or(places::OTHER_ROADS, |words| words.roads);
    let number = draw.between(3, 180);
    let district = AlleyDistrict {
        id: draw.id_on(designated_on),
        neighborhood: neighborhood.id,
        name: format!("{stem} 골목형상점가"),
        place: Some(format!("{} {number}번지 일원", draw.of(roads))),
        latitude: Some(at.latitude),
        longitude: Some(at.longitude),
        radius_m: Some(radius_m),
        designated_on: Some(designated_on),
        designated_stores: None,
        members_before: None,
        eligible_stores: None,
        counted_on: None,
        closing_weekday: draw.chance(0.25).then(|| if draw.chance(0.7) { 7 } else { 1 }),
        note: None,
    };
    let (association, leaders) = association(town, draw, &district, &stem, designated_on);
    let mut aliases = vec![format!("{} 골목형상점가", stem.replace(' ', ""))];
    if !stem.contains(' ') || draw.chance(0.6) {
        aliases.push(format!("{stem} 상점가"));
    }
    aliases.retain(|name| *name != district.name);
    let aliases = aliases
        .into_iter()
        .map(|name| AlleyAlias { id: draw.id_on(designated_on), alley_district: district.id, name })
        .collect();
    let projects = projects(town, draw, &district, designated_on);
    Alley {
        district,
        association,
        leaders,
        aliases,
        projects,
        stem,
        dong,
        at,
        radius_m,
        designated_on,
        stores: Vec::new(),
    }
}

/// A circle that no other alley district's touches.
fn spot(town: &Town<'_>, draw: &mut Draw, dong: usize) -> (Coordinate, f64) {
    let neighborhood = &town.neighborhoods[dong];
    let middle = Coordinate { latitude: neighborhood.latitude, longitude: neighborhood.longitude };
    let reach = reach_m(neighborhood);
    let mut radius = (60.0 + 70.0 * draw.unit()).min(reach * 0.26).max(30.0).round();
    loop {
        for _ in 0..80 {
            let at = within(draw, middle, (reach * 0.85 - radius).max(radius));
            let free =
                town.alleys.iter().all(|other| distance_m(at, other.at) > radius + other.radius_m + 8.0);
            if free || radius < 12.0 {
                return (at, radius);
            }
        }
        radius = (radius * 0.85).round();
    }
}

fn association(
    town: &Town<'_>,
    draw: &mut Draw,
    district: &AlleyDistrict,
    stem: &str,
    designated_on: NaiveDate,
) -> (Association, Vec<Leader>) {
    // Merchants join together first and ask for the designation then.
    let founded_on = later(designated_on, -draw.between(60, 2200));
    let association = Association {
        id: draw.id_on(founded_on),
        alley_district: district.id,
        name: format!("{stem} 상인회"),
        founded_on: Some(founded_on),
        member_count: None,
        note: None,
    };
    // Associations of one dong come to the same table.
    let neighbours = town.alleys.iter().filter(|other| other.district.neighborhood == district.neighborhood);
    let mut taken: BTreeSet<String> =
        neighbours.flat_map(|other| &other.leaders).map(|leader| leader.name.clone()).collect();
    let mut leaders = Vec::new();
    let titles = ["회장", "총무", "부회장"];
    let count = 1 + draw.below(3);
    for title in titles.into_iter().take(count) {
        let since =
            draw.day(founded_on.max(later(town.today, -1400)), later(town.today, -380).max(founded_on));
        let mut name = draw.person();
        // Where one dong has them all there are more leaders than names: then a namesake is taken.
        for _ in 0..60 {
            if !taken.contains(&name) {
                break;
            }
            name = draw.person();
        }
        taken.insert(name.clone());
        let notes = [
            "주차 문제를 가장 먼저 꺼냄",
            "숫자로 설명하는 것을 좋아함",
            "청년 상인과 사이가 좋음",
            "오후 3시 이후에 통화가 편함",
        ];
        leaders.push(Leader {
            id: draw.id_on(since),
            association: association.id,
            name,
            title: title.to_owned(),
            phone: Some(draw.phone()),
            since: Some(since),
            until: None,
            note: draw.chance(0.3).then(|| draw.of(&notes).to_owned()),
        });
    }
    (association, leaders)
}

fn projects(
    town: &Town<'_>,
    draw: &mut Draw,
    district: &AlleyDistrict,
    designated_on: NaiveDate,
) -> Vec<SpecialProject> {
    let count = [0, 0, 1, 1, 2][draw.below(5)];
    let first = draw.below(PROJECTS.len());
    (0..count)
        .map(|number| {
            let (name, budget_won) = PROJECTS[(first + number * 3) % PROJECTS.len()];
            let starts_on = draw.day(designated_on.max(later(town.today, -500)), later(town.today, 60));
            let ends_on = later(starts_on, draw.between(60, 300));
            let progress = if starts_on > town.today {
                "준비 중"
            } else if ends_on < town.today {
                "100% 완료"
            } else {
                let done =
                    (town.today - starts_on).num_days() * 100 / (ends_on - starts_on).num_days().max(1);
                ["착수, 10% 진행", "설계 중, 30% 진행", "시공 중, 60% 진행", "마무리, 90% 진행"]
                    [(done.clamp(0, 99) / 25) as usize]
            };
            SpecialProject {
                id: draw.id_on(starts_on.min(town.yesterday())),
                alley_district: district.id,
                name: name.to_owned(),
                progress: Some(progress.to_owned()),
                budget_won: Some(budget_won),
                starts_on: Some(starts_on),
                ends_on: Some(ends_on),
                note: None,
            }
        })
        .collect()
}
