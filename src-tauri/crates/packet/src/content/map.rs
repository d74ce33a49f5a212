//! The map of the dong and of the district.

use super::{Block, Drawing, Figure, Run};
use crate::facts::PacketFacts;
use crate::words::{Words, fill};

pub(super) fn blocks(facts: &PacketFacts, words: &Words) -> Vec<Block> {
    let Some(map) = &facts.map else {
        return vec![Block::Text(vec![Run::muted(words.no_map)])];
    };
    let stops: Vec<String> =
        (1..).zip(&facts.timetable).map(|(number, stop)| format!("{number} {}", stop.what)).collect();
    let dong = ("dong", facts.neighborhood.as_str());
    let route = Figure {
        drawing: Drawing::Route { map: map.clone(), stops: facts.timetable.clone() },
        alternative: fill(words.route_alternative, &[dong, ("stops", &stops.join(", "))]),
        caption: words.route_caption.to_owned(),
    };
    let caption = if map.boundaries.is_empty() { words.locator_caption } else { words.locator_caption_exact };
    let locator = Figure {
        drawing: Drawing::Locator(map.clone()),
        alternative: fill(words.locator_alternative, &[dong, ("district", &facts.district)]),
        caption: caption.to_owned(),
    };
    vec![Block::Figure(route), Block::Gap(8.0), Block::Figure(locator)]
}
