//! The boundaries in force, for maps.

use alley_core::{entity::DataSetKind, id::NeighborhoodId};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{error::Result, host::Host, office::Office, rows::Everything};

/// Boundaries of dongs with where they come from.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Boundaries {
    /// What the file asks to be named as its source.
    pub source: String,
    /// The day the file stands for.
    pub as_of: NaiveDate,
    /// One entry for each dong in the file.
    pub neighborhoods: Vec<Boundary>,
}

/// The boundary of a dong.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Boundary {
    /// The dong.
    pub neighborhood: NeighborhoodId,
    /// Polygons of rings of `[longitude, latitude]` in degrees (WGS84), the outer ring first.
    pub polygons: Vec<Vec<Vec<[f64; 2]>>>,
}

/// The boundaries in force; nothing where none were imported.
pub async fn boundaries<H: Host>(office: &Office<H>, _: Everything) -> Result<Option<Boundaries>> {
    let Some(version) = office.store.data_set_in_force(DataSetKind::Boundaries).await? else {
        return Ok(None);
    };
    let rows = office.store.boundaries(version.id).await?;
    Ok(Some(Boundaries {
        source: version.source,
        as_of: version.as_of,
        neighborhoods: rows
            .into_iter()
            .map(|row| Boundary { neighborhood: row.neighborhood, polygons: row.polygons })
            .collect(),
    }))
}
