//! A visit's timetable: in what order to make the stops, when each begins, and what is wrong with a plan made by hand.
//!
//! Times are minutes after midnight in Seoul on the day of the visit; a plan that runs late may pass 1440.

mod booking;
mod check;
mod heuristic;
mod order;
mod reasons;
mod stop;
mod timetable;
mod travel_matrix;

pub use booking::{Booking, DoubleBooking, double_bookings};
pub use check::{PlannedDay, Problem, ProblemKind, Severity, TimedStop, check};
pub use order::{EXACT_LIMIT, Ordering, ScheduleError, best_order};
pub use stop::{PlannedStop, clock, minute_of_day};
pub use timetable::{Cost, Timetable, TimetableLine};
pub use travel_matrix::TravelMatrix;

#[cfg(test)]
mod tests;
