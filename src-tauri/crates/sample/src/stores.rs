//! The stores of the public file: 17,000, of which 11,400 may join the voucher scheme.

use std::collections::BTreeSet;

use alley_core::{
    membership::StoreRow,
    place::{Coordinate, distance_m},
};

use crate::{
    draw::{Draw, apportion},
    texts::{
        places,
        trades::{self, Trade},
    },
    town::{Standing, StorePlan, Town, reach_m, within},
};

/// Stores in the newest version of the public file.
pub(crate) const STORES: usize = 17_000;
/// Those of them that may join.
pub(crate) const ELIGIBLE: usize = 11_400;
/// Stores in alley districts whose trade is excluded.
const EXCLUDED: usize = 1_200;
/// Stores of the older version that are gone.
const CLOSED: usize = 520;
/// Stores that opened or moved between the versions, as a share of all.
const OPENED_SHARE: f64 = 0.038;
const MOVED_SHARE: f64 = 0.009;

/// Fills the alleys and the streets between them.
pub(crate) fn build(town: &mut Town<'_>) {
    let mut draw = town.draw("stores");
    // Wider circles and busier dongs hold more.
    let weights: Vec<f64> =
        town.alleys.iter().map(|alley| alley.radius_m.sqrt() * (0.5 + draw.unit())).collect();
    let open = apportion(ELIGIBLE, &weights);
    let excluded = apportion(EXCLUDED, &weights);
    let closed = apportion(CLOSED, &weights);
    for (alley, ((open, excluded), closed)) in open.into_iter().zip(excluded).zip(closed).enumerate() {
        let mut names = BTreeSet::new();
        for number in 0..open + excluded + closed {
            let trade =
                if number < open || number >= open + excluded { trades::OPEN } else { trades::EXCLUDED };
            let standing = if number >= open + excluded { Standing::Closed } else { standing(&mut draw) };
            let at = within(&mut draw, town.alleys[alley].at, town.alleys[alley].radius_m * 0.93);
            let dong = town.alleys[alley].dong;
            let trade = pick(trade, &mut draw);
            let mut plan = plan(town, &mut draw, dong, at, trade, &mut names);
            plan.alley = Some(alley);
            plan.eligible = number < open || standing == Standing::Closed;
            plan.standing = standing;
            if standing != Standing::Closed {
                let place = town.stores.len();
                town.alleys[alley].stores.push(place);
            }
            town.stores.push(plan);
        }
    }
    outside(town, &mut draw);
}

fn standing(draw: &mut Draw) -> Standing {
    let luck = draw.unit();
    if luck < OPENED_SHARE {
        Standing::Opened
    } else if luck < OPENED_SHARE + MOVED_SHARE {
        Standing::Moved
    } else {
        Standing::Stays
    }
}

fn outside(town: &mut Town<'_>, draw: &mut Draw) {
    let weights: Vec<f64> = town.neighborhoods.iter().map(|dong| 1.0 + dong.area_km2.min(3.0)).collect();
    for (dong, count) in apportion(STORES - ELIGIBLE - EXCLUDED, &weights).into_iter().enumerate() {
        let neighborhood = &town.neighborhoods[dong];
        let middle = Coordinate { latitude: neighborhood.latitude, longitude: neighborhood.longitude };
        let mut reach = reach_m(neighborhood);
        let mut names = BTreeSet::new();
        for _ in 0..count {
            let at = loop {
                let at = within(draw, middle, reach);
                if town.alleys.iter().all(|alley| distance_m(at, alley.at) > alley.radius_m + 3.0) {
                    break at;
                }
                reach *= 1.0005;
            };
            let trade = pick(if draw.chance(0.8) { trades::OPEN } else { trades::EXCLUDED }, draw);
            let mut plan = plan(town, draw, dong, at, trade, &mut names);
            plan.standing = standing(draw);
            town.stores.push(plan);
        }
    }
}

fn pick(table: &'static [Trade], draw: &mut Draw) -> &'static Trade {
    let mut left = draw.below(table.iter().map(|trade| trade.weight as usize).sum());
    for trade in table {
        match left.checked_sub(trade.weight as usize) {
            Some(rest) => left = rest,
            None => return trade,
        }
    }
    &table[0]
}

fn plan(
    town: &Town<'_>,
    draw: &mut Draw,
    dong: usize,
    at: Coordinate,
    trade: &'static Trade,
    taken: &mut BTreeSet<String>,
) -> StorePlan {
    let neighborhood = &town.neighborhoods[dong];
    let mut name = name(draw, trade);
    let mut again = 2;
    while !taken.insert(name.clone()) {
        name = if again < 6 { self::name(draw, trade) } else { format!("{name}{again}호") };
        again += 1;
    }
    let (lot_address, road_address) = addresses(draw, &neighborhood.name);
    let building = draw.of(trades::BUILDINGS);
    let row = StoreRow {
        number: format!("MASAMPLE{:012}", town.stores.len() + 1),
        name,
        branch: draw.chance(0.05).then(|| format!("{}점", neighborhood.name.trim_end_matches('동'))),
        trade_code: trade.code.to_owned(),
        trade_large: trade.large.to_owned(),
        trade_medium: trade.medium.to_owned(),
        trade_small: trade.small.to_owned(),
        neighborhood: neighborhood.id,
        lot_address: Some(lot_address),
        road_address: Some(road_address),
        building: (!building.is_empty()).then(|| building.to_owned()),
        floor: draw.chance(0.7).then(|| ["1", "1", "1", "1", "2", "2", "3", "지1"][draw.below(8)].to_owned()),
        longitude: Some(at.longitude),
        latitude: Some(at.latitude),
    };
    StorePlan {
        row,
        alley: None,
        eligible: false,
        items: trade.items,
        joined_on: None,
        standing: Standing::Stays,
    }
}

fn name(draw: &mut Draw, trade: &Trade) -> String {
    format!("{}{}{}", draw.of(trades::STEMS), draw.of(trades::MIDDLES), draw.of(trade.endings))
}

/// A lot and a road address in a dong.
pub(crate) fn addresses(draw: &mut Draw, dong: &str) -> (String, String) {
    let words = super::alleys::words(dong);
    let (legal, roads) = words.map_or((dong, places::OTHER_ROADS), |words| (words.legal, words.roads));
    let head = places::ADDRESS_HEAD;
    let lot = format!("{head} {legal} {}-{}", draw.between(1, 1290), draw.between(1, 28));
    let road = format!("{head} {} {}", draw.of(roads), draw.between(2, 190));
    (lot, if draw.chance(0.4) { format!("{road}-{}", draw.between(1, 19)) } else { road })
}

/// The stores of the newest version.
pub(crate) fn newest(town: &Town<'_>) -> Vec<StoreRow> {
    town.stores
        .iter()
        .filter(|store| store.standing != Standing::Closed)
        .map(|store| store.row.clone())
        .collect()
}

/// The stores of the version one year before: without those opened since, with those closed since, and with the
/// old address of those that moved.
pub(crate) fn earlier(town: &Town<'_>) -> Vec<StoreRow> {
    let mut draw = town.draw("earlier stores");
    let mut rows = Vec::new();
    for store in &town.stores {
        let mut row = store.row.clone();
        match store.standing {
            Standing::Opened => continue,
            Standing::Stays | Standing::Closed => {}
            Standing::Moved => {
                let dong = town.neighborhoods.iter().find(|dong| dong.id == row.neighborhood);
                if let Some(dong) = dong {
                    let (lot, road) = addresses(&mut draw, &dong.name);
                    let middle = Coordinate { latitude: dong.latitude, longitude: dong.longitude };
                    let at = within(&mut draw, middle, reach_m(dong));
                    row.lot_address = Some(lot);
                    row.road_address = Some(road);
                    (row.latitude, row.longitude) = (Some(at.latitude), Some(at.longitude));
                }
            }
        }
        rows.push(row);
    }
    rows
}
