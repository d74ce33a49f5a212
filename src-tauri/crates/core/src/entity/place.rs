//! Where the tour goes: dongs, alley districts, their associations and leaders.

use chrono::NaiveDate;

use crate::{
    id::{AlleyDistrictId, AssociationId, NeighborhoodId},
    record::record,
};

record! {
    /// An administrative dong of the district.
    pub struct Neighborhood(NeighborhoodId, NeighborhoodPatch) {
        /// Ten-digit code in force when the pack was made; other codes lead here through the pack's place codes.
        code: String,
        /// Name, for example 풍암동.
        [search] name: String,
        /// Latitude of a point inside the dong, in degrees (WGS84).
        latitude: f64,
        /// Longitude of that point, in degrees (WGS84).
        longitude: f64,
        /// Area in square kilometres.
        area_km2: f64,
        /// Place in lists, from 1.
        position: i64,
    }
}

record! {
    /// A code by which public files know a dong, and when it held.
    pub struct PlaceCode(PlaceCodeId, PlaceCodePatch) {
        /// The dong.
        neighborhood: NeighborhoodId,
        /// Ten digits.
        code: String,
        /// First day on which it held.
        valid_from: Option<NaiveDate>,
        /// Last day on which it held.
        valid_until: Option<NaiveDate>,
    }
}

record! {
    /// An alley-type shopping district (골목형상점가).
    pub struct AlleyDistrict(AlleyDistrictId, AlleyDistrictPatch) {
        /// The dong it lies in.
        neighborhood: NeighborhoodId,
        /// Name.
        [search] name: String,
        /// Where it is, in words: a street or an address.
        [search] place: Option<String>,
        /// Latitude of its middle, in degrees (WGS84).
        latitude: Option<f64>,
        /// Longitude of its middle, in degrees (WGS84).
        longitude: Option<f64>,
        /// How far from its middle a store counts as in it, in metres.
        radius_m: Option<f64>,
        /// Day of designation.
        designated_on: Option<NaiveDate>,
        /// Number of stores that the designation names.
        designated_stores: Option<u32>,
        /// Number of its stores that may join the voucher scheme, as the office counted them.
        eligible_stores: Option<u32>,
        /// Day of that count.
        counted_on: Option<NaiveDate>,
        /// Member stores just before designation, as the office counted them.
        members_before: Option<u32>,
        /// Weekly closing day, 1 Monday to 7 Sunday.
        closing_weekday: Option<u32>,
        /// Anything else.
        [search] note: Option<String>,
    }
}

record! {
    /// Another name under which public files know an alley district.
    pub struct AlleyAlias(AlleyAliasId, AlleyAliasPatch) {
        /// The district it means.
        alley_district: AlleyDistrictId,
        /// The other name.
        [search] name: String,
    }
}

record! {
    /// A merchants' association (상인회).
    pub struct Association(AssociationId, AssociationPatch) {
        /// The alley district whose merchants it joins.
        alley_district: AlleyDistrictId,
        /// Name.
        [search] name: String,
        /// Day of founding.
        founded_on: Option<NaiveDate>,
        /// Number of members.
        member_count: Option<u32>,
        /// Anything else.
        [search] note: Option<String>,
    }
}

record! {
    /// The card of an association's leader.
    pub struct Leader(LeaderId, LeaderPatch) {
        /// The association.
        association: AssociationId,
        /// Name.
        [personal search] name: String,
        /// Title, for example 회장 or 총무.
        title: String,
        /// Phone number, digits only.
        [personal search] phone: Option<String>,
        /// In office since.
        since: Option<NaiveDate>,
        /// In office until; empty while in office.
        until: Option<NaiveDate>,
        /// What one should know before meeting.
        [personal search] note: Option<String>,
    }
}

record! {
    /// A special project (특화사업) of an alley district.
    pub struct SpecialProject(SpecialProjectId, SpecialProjectPatch) {
        /// The alley district.
        alley_district: AlleyDistrictId,
        /// Name.
        [search] name: String,
        /// How far it is, in the office's words.
        progress: Option<String>,
        /// Budget in KRW.
        budget_won: Option<i64>,
        /// First day.
        starts_on: Option<NaiveDate>,
        /// Last day.
        ends_on: Option<NaiveDate>,
        /// Anything else.
        [search] note: Option<String>,
    }
}
