//! The neighbourhood with all of its alley districts.

use super::ground::{furniture_of, ground, scale_and_north};
use super::labels::{self, Named};
use super::project::{Projection, is_on_earth};
use crate::chart::Drawn;
use crate::content::without_shared_end;
use crate::facts::MapFacts;
use crate::layout::{Composer, Ink, Mark};

/// All alley districts, those visited filled and in bold.
pub(crate) fn alleys(facts: &MapFacts, width: f32, height: f32, composer: &mut Composer<'_, '_>) -> Drawn {
    let alleys: Vec<_> = facts.alley_districts.iter().filter(|alley| is_on_earth(alley.position)).collect();
    let inner = (38.0, 26.0, width - 76.0, height - 66.0);
    let positions = alleys.iter().map(|alley| alley.position);
    let Some(projection) = Projection::fitting(positions, inner, 0.4) else {
        return Drawn { marks: Vec::new(), height: 0.0 };
    };
    let mut marks = ground(facts, &projection, width, height);
    let radius = if width > 300.0 { 10.0 } else { 6.5 };
    let names: Vec<&str> = alleys.iter().map(|alley| alley.name.as_str()).collect();
    let mut places = Vec::new();
    for alley in &alleys {
        let (x, y) = projection.place(alley.position);
        let (fill, ink) = if alley.visited { (Ink::Accent, Ink::Accent) } else { (Ink::White, Ink::Strong) };
        marks.push(Mark::disc(x, y, radius, Some(fill), Some((ink, 0.8))));
        places.push(Named {
            name: without_shared_end(&alley.name, &names),
            at: (x, y),
            radius,
            visited: alley.visited,
        });
    }
    let frame = (2.0, 2.0, width - 2.0, height - 2.0);
    marks.extend(labels::write(places, frame, furniture_of(width, height).to_vec(), composer));
    marks.extend(scale_and_north(&projection, width, height, composer));
    Drawn { marks, height }
}
