//! The way of the visit, the alley districts, and where in the district the dong lies.

use super::{Block, Drawing, Figure, nothing};
use crate::facts::PacketFacts;
use crate::words::{Words, fill};

pub(super) fn blocks(facts: &PacketFacts, words: &Words) -> Vec<Block> {
    let Some(map) = &facts.map else {
        return vec![nothing(words.no_map)];
    };
    let dong = ("dong", facts.neighborhood.as_str());
    let mut blocks = Vec::new();
    if facts.timetable.iter().any(|stop| stop.position.is_some()) {
        let stops: Vec<String> =
            (1..).zip(&facts.timetable).map(|(number, stop)| format!("{number} {}", stop.what)).collect();
        blocks.push(Block::Figure(Figure {
            drawing: Drawing::Route { map: map.clone(), stops: facts.timetable.clone() },
            alternative: fill(words.route_alternative, &[dong, ("stops", &stops.join(", "))]),
            caption: words.route_caption.to_owned(),
        }));
        blocks.push(Block::Gap(8.0));
    }
    let exact = !map.boundaries.is_empty();
    let caption = if exact { words.locator_caption_exact } else { words.locator_caption };
    let locator = Block::Figure(Figure {
        drawing: Drawing::Locator(map.clone()),
        alternative: fill(words.locator_alternative, &[dong, ("district", &facts.district)]),
        caption: caption.to_owned(),
    });
    if map.alley_districts.is_empty() {
        blocks.push(locator);
        return blocks;
    }
    let names: Vec<&str> = map.alley_districts.iter().map(|alley| alley.name.as_str()).collect();
    let alleys = Block::Figure(Figure {
        drawing: Drawing::Alleys(map.clone()),
        alternative: fill(words.alleys_alternative, &[dong, ("names", &names.join(", "))]),
        caption: if facts.visit.planned { words.alleys_caption } else { words.alleys_caption_unplanned }
            .to_owned(),
    });
    blocks.push(Block::Columns { left_part: 0.5, left: vec![alleys], right: vec![locator] });
    blocks
}
