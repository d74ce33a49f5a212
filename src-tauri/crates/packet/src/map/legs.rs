//! The places of the stops and the way between them.

use super::Extent;
use super::project::is_on_earth;
use super::route::STOP;
use crate::facts::{Position, StopFacts};

/// Metres within which stops are at one place.
const ONE_PLACE: f64 = 12.0;
/// Metres of a degree of latitude.
const DEGREE: f64 = 111_200.0;

/// Where one stop or several of them are.
#[derive(Debug, Clone)]
pub(super) struct Place {
    pub position: Position,
    /// Numbers of the stops, from 1.
    pub numbers: Vec<usize>,
}

/// The places of the stops, in the order in which they are come to first.
pub(super) fn places_of(stops: &[StopFacts]) -> Vec<Place> {
    let mut places: Vec<Place> = Vec::new();
    let placed = (1..).zip(stops).filter_map(|(number, stop)| Some((number, stop.position?)));
    for (number, position) in placed.filter(|(_, position)| is_on_earth(*position)) {
        match places.iter_mut().find(|place| metres(place.position, position) < ONE_PLACE) {
            Some(place) => place.numbers.push(number),
            None => places.push(Place { position, numbers: vec![number] }),
        }
    }
    places
}

pub(super) fn metres(one: Position, other: Position) -> f64 {
    let narrowing = one.latitude.to_radians().cos();
    let east = (one.longitude - other.longitude) * narrowing;
    (one.latitude - other.latitude).hypot(east) * DEGREE
}

/// Indices of the places in the order of their stops.
pub(super) fn in_order(places: &[Place]) -> Vec<usize> {
    let mut stops: Vec<(usize, usize)> = (0..)
        .zip(places)
        .flat_map(|(at, place)| place.numbers.iter().map(move |number| (*number, at)))
        .collect();
    stops.sort_unstable();
    let mut order: Vec<usize> = stops.into_iter().map(|(_, at)| at).collect();
    order.dedup();
    order
}

/// Places too near to each other are moved apart, so that every number can be read. `halves` are half the widths of what
/// stands on them.
pub(super) fn spread(points: &[(f32, f32)], halves: &[f32], frame: Extent) -> Vec<(f32, f32)> {
    let mut spots: Vec<(f32, f32)> = Vec::with_capacity(points.len());
    for (point, half) in points.iter().zip(halves) {
        let mut spot = *point;
        for attempt in 0..40u8 {
            let near = spots.iter().zip(halves).any(|((x, y), other)| {
                let (across, down) = ((x - spot.0).abs(), (y - spot.1).abs());
                (across - (half + other - 2.0 * STOP)).max(0.0).hypot(down) < 17.0
            });
            if !near {
                break;
            }
            let angle = f32::from(attempt) * 0.9;
            let reach = 12.0 + f32::from(attempt) * 1.2;
            spot = (point.0 + reach * angle.cos(), point.1 + reach * angle.sin());
            spot.0 = spot.0.clamp(frame.0 + half + 1.5, (frame.2 - half - 1.5).max(frame.0 + half + 1.5));
            spot.1 = spot.1.clamp(frame.1 + 9.0, frame.3 - 9.0);
        }
        spots.push(spot);
    }
    spots
}

/// The points of the whole way. A leg that would run through the number of another stop, or along one that was gone
/// before, is bowed.
pub(super) fn way(
    order: &[usize],
    points: &[(f32, f32)],
    spots: &[(f32, f32)],
    halves: &[f32],
) -> Vec<(f32, f32)> {
    let mut whole: Vec<(f32, f32)> = Vec::new();
    // Ends of the legs gone, and how far each was bowed to the left of the way from the lower place to the higher one.
    let mut gone: Vec<(usize, usize, f32)> = Vec::new();
    for leg in order.windows(2) {
        let [from, to] = *leg else { continue };
        let (Some(start), Some(end)) = (points.get(from), points.get(to)) else { continue };
        let others: Vec<((f32, f32), f32)> = spots
            .iter()
            .zip(halves)
            .enumerate()
            .filter(|(at, _)| *at != from && *at != to)
            .map(|(_, (spot, half))| (*spot, *half))
            .collect();
        let key = |bow: f32| (from.min(to), from.max(to), if from < to { bow } else { 0.0 - bow });
        let bows = [0.0, 10.0, -10.0, 18.0, -18.0, 28.0, -28.0, 40.0, -40.0];
        let free = bows.into_iter().filter(|bow| !gone.contains(&key(*bow)));
        let legs = free.map(|bow| (bow, bowed(*start, *end, bow)));
        let hits = |(_, leg): &(f32, Vec<(f32, f32)>)| leg.iter().filter(|at| covered(**at, &others)).count();
        let Some((bow, best)) = legs.min_by_key(hits) else { continue };
        gone.push(key(bow));
        whole.extend(best.into_iter().skip(usize::from(!whole.is_empty())));
    }
    whole
}

/// Whether a number covers a point.
fn covered((x, y): (f32, f32), numbers: &[((f32, f32), f32)]) -> bool {
    numbers.iter().any(|(at, half)| {
        let across = ((x - at.0).abs() - (half - STOP)).max(0.0);
        across.hypot(y - at.1) < STOP + 2.0
    })
}

/// Points of a leg whose middle stands off the straight line by `bow`.
fn bowed(start: (f32, f32), end: (f32, f32), bow: f32) -> Vec<(f32, f32)> {
    let (dx, dy) = (end.0 - start.0, end.1 - start.1);
    let length = dx.hypot(dy).max(0.001);
    let steps = (length / 4.0).clamp(1.0, 60.0) as u16;
    (0..=steps)
        .map(|step| {
            let part = f32::from(step) / f32::from(steps);
            let off = bow * 4.0 * part * (1.0 - part);
            (start.0 + dx * part - dy / length * off, start.1 + dy * part + dx / length * off)
        })
        .collect()
}

/// Small boxes along a way, for names to keep off it.
pub(super) fn along(way: &[(f32, f32)]) -> impl Iterator<Item = Extent> + '_ {
    way.iter().step_by(2).map(|(x, y)| (x - 3.0, y - 3.0, x + 3.0, y + 3.0))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stop(metres_east: f64) -> StopFacts {
        let position = Position { latitude: 0.0, longitude: metres_east / DEGREE };
        StopFacts {
            starts: chrono::NaiveTime::MIN,
            minutes: 10,
            what: String::new(),
            place: String::new(),
            officer: String::new(),
            remarks: String::new(),
            locked: false,
            leg: None,
            position: Some(position),
        }
    }

    #[test]
    fn stops_at_one_place_are_one_place_on_the_way() {
        let stops = [stop(0.0), stop(200.0), stop(203.0), stop(0.0), stop(500.0)];
        let places = places_of(&stops);
        let numbers: Vec<&[usize]> = places.iter().map(|place| place.numbers.as_slice()).collect();
        assert_eq!(numbers, [[1, 4].as_slice(), &[2, 3], &[5]]);
        assert_eq!(in_order(&places), [0, 1, 0, 2]);
    }

    #[test]
    fn a_leg_keeps_off_the_numbers_of_other_stops_and_off_the_way_there() {
        let points = [(0.0, 0.0), (100.0, 0.0), (50.0, 1.0)];
        let halves = [STOP; 3];
        let way = way(&[0, 1, 0], &points, &points, &halves);
        let others = [(points[2], STOP)];
        assert!(way.iter().all(|at| !covered(*at, &others)), "{way:?}");
        let middles: Vec<f32> = way.iter().filter(|(x, _)| (x - 25.0).abs() < 3.0).map(|(_, y)| *y).collect();
        let (low, high) =
            middles.iter().fold((f32::MAX, f32::MIN), |(low, high), y| (low.min(*y), high.max(*y)));
        assert!(high - low > 4.0, "the way back lies on the way there: {middles:?}");
    }
}
