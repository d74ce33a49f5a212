//! Maps drawn from points: where the neighbourhood lies in its district, and the way of the visit.

mod cells;
mod locator;
mod project;
mod route;

pub(crate) use locator::locator;
pub(crate) use route::route;
