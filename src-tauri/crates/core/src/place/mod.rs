//! Places: codes that change, addresses that name them, other names of alleys, distances and ways.

mod address;
mod alias;
mod code;
mod travel;

pub use address::{AddressBook, AddressMatch, DistrictNames, MatchBasis, canonical_dong};
pub use alias::{AliasCycle, AliasGraph, name_key};
pub use code::{CodeChange, CodeChangeError, CodeError, NeighborhoodCode, PlaceCodes};
pub use travel::{Coordinate, TravelModel, distance_m};
