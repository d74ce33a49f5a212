//! What the sample says, as tables: topics, streets, trades, names. All of it is invented.

pub(crate) mod meetings;
pub(crate) mod people;
pub(crate) mod phrases;
pub(crate) mod places;
pub(crate) mod topic;
mod topics_care;
mod topics_safety;
mod topics_streets;
mod topics_trade;
pub(crate) mod trades;
pub(crate) mod visits;

pub(crate) use topic::{Topic, topics};
