//! The way of the visit: stops in order, near enough to be read, with the alley districts they lie in.

use super::Extent;
use super::ground::{furniture_of, ground, scale_and_north};
use super::labels::{self, Named};
use super::legs::{along, in_order, metres, places_of, spread, way};
use super::project::{Projection, is_on_earth};
use crate::chart::{Drawn, rule};
use crate::content::{Run, without_shared_end};
use crate::facts::{MapFacts, Position, StopFacts};
use crate::layout::{Composer, Ink, Mark, leading};
use crate::text::Line;

/// Radius of a stop's number and of an alley district's circle.
pub(super) const STOP: f32 = 7.6;
const ALLEY: f32 = 15.0;
/// Metres from a stop within which the middle of its alley district lies.
const WITH_A_STOP: f64 = 400.0;

/// Width of the key beside the map, for normal type.
const KEY_WIDTH: f32 = 158.0;
/// Fewest columns of a key below the map.
const KEY_COLUMNS: usize = 2;
/// What the captions and the gaps around the map take of a page.
const AROUND: f32 = 60.0;

/// The map with a key of the stops at its right, or below it where there are too many of them.
pub(crate) fn route(
    facts: &MapFacts,
    stops: &[StopFacts],
    width: f32,
    height: f32,
    composer: &mut Composer<'_, '_>,
) -> Drawn {
    let key_width = composer.theme.scaled(KEY_WIDTH).min(width * 0.42);
    let beside = key(stops, width - key_width, key_width, height, composer);
    let map_width = if beside.is_some() { width - key_width - 12.0 } else { width };
    let places = places_of(stops);
    let inner = (40.0, 34.0, map_width - 80.0, height - 76.0);
    let near = |at: Position| places.iter().any(|place| metres(place.position, at) < WITH_A_STOP);
    let visited = facts.alley_districts.iter().filter(|alley| alley.visited && is_on_earth(alley.position));
    let visited = visited.map(|alley| alley.position).filter(|at| near(*at));
    let positions = places.iter().map(|place| place.position).chain(visited);
    let Some(projection) = Projection::fitting(positions, inner, 0.25) else {
        return Drawn { marks: Vec::new(), height: 0.0 };
    };
    let mut marks = ground(facts, &projection, map_width, height);
    let frame: Extent = (3.0, 3.0, map_width - 3.0, height - 3.0);
    let names: Vec<&str> = facts.alley_districts.iter().map(|alley| alley.name.as_str()).collect();
    let mut named = Vec::new();
    for alley in facts.alley_districts.iter().filter(|alley| is_on_earth(alley.position)) {
        let (x, y) = projection.place(alley.position);
        // Those outside stand on the map of the whole neighbourhood.
        if x < ALLEY + 2.0 || x > map_width - ALLEY - 2.0 || y < ALLEY + 2.0 || y > height - ALLEY - 2.0 {
            continue;
        }
        let (fill, ink, line) =
            if alley.visited { (Ink::AccentTint, Ink::Accent, 1.2) } else { (Ink::White, Ink::Muted, 0.6) };
        marks.push(Mark::disc(x, y, ALLEY, Some(fill), Some((ink, line))));
        let name = without_shared_end(&alley.name, &names);
        named.push(Named { name, at: (x, y), radius: ALLEY, visited: alley.visited });
    }
    let signs: Vec<Line> = places.iter().map(|place| sign(&place.numbers, composer)).collect();
    let halves: Vec<f32> = signs.iter().map(|sign| (sign.width / 2.0 + 3.0).max(STOP)).collect();
    let points: Vec<(f32, f32)> = places.iter().map(|place| projection.place(place.position)).collect();
    let spots = spread(&points, &halves, frame);
    let way = way(&in_order(&places), &points, &spots, &halves);
    let mut taken = furniture_of(map_width, height).to_vec();
    taken.extend(along(&way));
    if way.len() > 1 {
        marks.push(Mark::Path { points: way, width: 1.4, ink: Ink::Accent, dash: Some((4.0, 2.4)) });
    }
    for (at, spot) in points.iter().zip(&spots) {
        if (at.0 - spot.0).hypot(at.1 - spot.1) > 3.0 {
            marks.push(rule(*at, *spot, 0.7, Ink::Strong));
            marks.push(Mark::disc(at.0, at.1, 1.8, Some(Ink::Strong), None));
        }
    }
    for (((x, y), half), sign) in spots.iter().zip(&halves).zip(signs) {
        marks.extend(numbered(sign, (*x, *y), *half, Ink::Accent));
        taken.push((x - half - 1.0, y - STOP - 1.0, x + half + 1.0, y + STOP + 1.0));
    }
    marks.extend(labels::write(named, frame, taken, composer));
    marks.extend(scale_and_north(&projection, map_width, height, composer));
    if let Some(key) = beside {
        marks.extend(key);
        return Drawn { marks, height };
    }
    // As many columns as it takes for the whole to stay on one page.
    let rows = ((composer.theme.height() - height - AROUND) / row_height(composer)).floor().max(1.0);
    let columns = stops.len().div_ceil(rows as usize).max(KEY_COLUMNS);
    let each = stops.len().div_ceil(columns).max(1);
    let column_width = width / columns as f32;
    let mut lowest = height;
    for (column, part) in stops.chunks(each).enumerate() {
        let from = Key { left: column_width * column as f32, top: height + 16.0, first: column * each + 1 };
        let (key, end) = key_with(part, from, column_width, (1, false), composer);
        marks.extend(key);
        lowest = lowest.max(end);
    }
    Drawn { marks, height: lowest }
}

/// Numbers on a disc, longer ones on a disc drawn out to both sides.
fn numbered(sign: Line, (x, y): (f32, f32), half: f32, ink: Ink) -> Vec<Mark> {
    let out = half - STOP;
    let mut marks = Vec::new();
    for (rim, ink) in [(0.5, Ink::White), (-0.5, ink)] {
        let radius = STOP + rim;
        marks.extend([-out, out].map(|out| Mark::disc(x + out, y, radius, Some(ink), None)));
        if out > 0.0 {
            marks.push(Mark::rectangle(x - out, y - radius, 2.0 * out, 2.0 * radius, Some(ink), None));
        }
    }
    marks.push(Mark::Text { x: x - sign.width / 2.0, y: y + 3.0, line: sign });
    marks
}

/// The numbers of a place: `5`, `5·6`, `2·4–7`.
fn sign(numbers: &[usize], composer: &mut Composer<'_, '_>) -> Line {
    let runs: Vec<String> = numbers
        .chunk_by(|one, next| one + 1 == *next)
        .flat_map(|run| match run {
            [first, _, .., last] => vec![format!("{first}–{last}")],
            few => few.iter().map(usize::to_string).collect(),
        })
        .collect();
    let style = composer.theme.style(8.4).bold().tabular().ink(Ink::White).size(8.4);
    composer.shortened(&runs.join("·"), style, 60.0)
}

/// Numbered list of the stops: time and title, the place below. Where the list is long, places and second lines go;
/// nothing where even that is too long.
fn key(
    stops: &[StopFacts],
    left: f32,
    width: f32,
    height: f32,
    composer: &mut Composer<'_, '_>,
) -> Option<Vec<Mark>> {
    [(2, true), (1, true), (1, false)].into_iter().find_map(|detail| {
        let from = Key { left, top: 9.0, first: 1 };
        let (marks, end) = key_with(stops, from, width, detail, composer);
        (end <= height + 8.0).then_some(marks)
    })
}

/// Height of a stop of one line in the list.
fn row_height(composer: &Composer<'_, '_>) -> f32 {
    (leading(composer.theme.style(8.6).size) * 0.92 + 9.0).max(2.0 * STOP + 3.0)
}

/// Where a list of stops begins, and with which number.
#[derive(Clone, Copy)]
struct Key {
    left: f32,
    top: f32,
    first: usize,
}

/// The list with at most so many lines a title, and with or without places; answers also where it ends.
fn key_with(
    stops: &[StopFacts],
    key: Key,
    width: f32,
    (titles, with_place): (usize, bool),
    composer: &mut Composer<'_, '_>,
) -> (Vec<Mark>, f32) {
    let (style, small) = (composer.theme.style(8.6), composer.theme.style(7.6));
    let (line_height, place_height) = (leading(style.size) * 0.92, leading(small.size));
    let left = key.left;
    let text_left = left + 19.0;
    let mut marks = Vec::new();
    let mut y = key.top;
    for (number, stop) in (key.first..).zip(stops) {
        let on_map = stop.position.is_some_and(is_on_earth);
        let ink = if on_map { Ink::Accent } else { Ink::Muted };
        let sign = sign(&[number], composer);
        marks.extend(numbered(sign, (left + STOP, y), STOP, ink));
        let title =
            [Run::plain(format!("{}  ", stop.starts.format("%H:%M"))).ink(Ink::Muted), Run::bold(&stop.what)];
        let room = width - 20.0;
        let mut lines = composer.lines(&title, style, room);
        if lines.len() > titles {
            let whole = format!("{}  {}", stop.starts.format("%H:%M"), stop.what);
            let cut = composer.shortened(&whole, style.bold(), room * titles as f32 * 0.94);
            lines = composer.lines(&[Run::bold(cut.text())], style, room);
            lines.truncate(titles);
        }
        let mut base = y + 3.0;
        for line in lines {
            marks.push(Mark::Text { x: text_left, y: base, line });
            base += line_height;
        }
        if with_place && !stop.place.trim().is_empty() {
            let place = composer.shortened(&stop.place, small.ink(Ink::Black), room);
            marks.push(Mark::Text { x: text_left, y: base - 1.0, line: place });
            base += place_height;
        }
        y = (base + 6.0).max(y + 2.0 * STOP + 3.0);
    }
    (marks, y - 4.0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::font::Fonts;
    use crate::layout::Theme;
    use crate::options::Language;
    use crate::text::Shaper;
    use crate::words::Words;

    #[test]
    fn the_map_and_its_key_stay_on_one_page_however_many_stops_there_are() {
        let fonts = Fonts::load().unwrap();
        let position = |at: usize| Position { latitude: 35.12 + at as f64 * 0.0001, longitude: 126.87 };
        let facts =
            MapFacts { neighborhoods: Vec::new(), boundaries: Vec::new(), alley_districts: Vec::new() };
        for (count, factor) in [(6, 1.0), (40, 1.0), (40, 1.6), (120, 1.6)] {
            let stops: Vec<StopFacts> = (0..count)
                .map(|at| StopFacts {
                    starts: chrono::NaiveTime::from_hms_opt(14, 0, 0).unwrap(),
                    minutes: 10,
                    what: format!("들를 곳 {at}"),
                    place: String::new(),
                    officer: String::new(),
                    remarks: String::new(),
                    locked: false,
                    leg: None,
                    position: Some(position(at)),
                })
                .collect();
            let mut shaper = Shaper::new(&fonts);
            let theme = Theme::new(factor);
            let mut composer = Composer::new(&mut shaper, theme, Words::of(Language::Korean));
            let drawn = route(&facts, &stops, theme.width(), 318.0, &mut composer);
            assert!(drawn.height <= theme.height() - 20.0, "{count} stops at {factor}: {}", drawn.height);
        }
    }
}
