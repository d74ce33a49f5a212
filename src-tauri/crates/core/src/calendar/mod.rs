//! Which days the office works, when a reply is due, and which days a visit should avoid.

mod closing;
mod holidays;
mod reply;
mod visit_days;

pub use closing::{ClosingDay, RestrictedPeriod};
pub use holidays::{HolidayRow, HolidayTable};
pub use reply::{REPLY_HOURS, ReplyClock, ReplyStanding};
pub use visit_days::VisitDays;
