//! Maps drawn from points: where the neighbourhood lies in its district, its alley districts, the way of the visit.

mod alleys;
mod cells;
mod ground;
mod labels;
mod legs;
mod locator;
mod names;
mod project;
mod route;

pub(crate) use alleys::alleys;
pub(crate) use locator::locator;
pub(crate) use route::route;

/// A box on paper: left, top, right, bottom.
type Extent = (f32, f32, f32, f32);
