//! Where the stores are, for maps.

use alley_core::id::{AlleyDistrictId, NeighborhoodId};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{error::Result, host::Host, office::Office};

/// Asks where stores are.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default, rename_all = "camelCase", deny_unknown_fields)]
pub struct StorePlacesRequest {
    /// In this dong; in the whole district when absent.
    pub neighborhood: Option<NeighborhoodId>,
    /// In this alley district.
    pub alley_district: Option<AlleyDistrictId>,
}

/// The stores in force whose file gives a place, as `[longitude, latitude]` in degrees (WGS84).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StorePlaces {
    /// Who publishes the file; empty when none is in force.
    pub source: String,
    /// The day the file stands for.
    pub as_of: Option<NaiveDate>,
    /// Member stores.
    pub members: Vec<[f64; 2]>,
    /// Stores that may join and have not.
    pub non_members: Vec<[f64; 2]>,
    /// All others.
    pub others: Vec<[f64; 2]>,
}

/// Where the stores are, by their standing in the voucher scheme.
pub async fn store_places<H: Host>(office: &Office<H>, request: StorePlacesRequest) -> Result<StorePlaces> {
    let book = office.book().await?;
    let version = book.stores_version.as_ref();
    let mut places = StorePlaces {
        source: version.map(|version| version.source.clone()).unwrap_or_default(),
        as_of: version.map(|version| version.as_of),
        ..StorePlaces::default()
    };
    let wanted = book
        .stores
        .iter()
        .filter(|store| request.neighborhood.is_none_or(|dong| store.row.neighborhood == dong))
        .filter(|store| request.alley_district.is_none() || store.alley_district == request.alley_district);
    for store in wanted {
        let Some(at) = store.coordinate() else { continue };
        let lot = match (store.member, store.eligible) {
            (Some(_), _) => &mut places.members,
            (None, Some(true)) => &mut places.non_members,
            (None, _) => &mut places.others,
        };
        lot.push([at.longitude, at.latitude]);
    }
    Ok(places)
}
