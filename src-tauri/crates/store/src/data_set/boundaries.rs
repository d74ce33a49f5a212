//! Boundaries of the dongs, for maps.

use alley_core::id::{DataSetId, NeighborhoodId, Uuid};
use sqlx::Row;

use crate::{
    Workspace,
    apply::Step,
    error::{Result, StoreError},
};

/// The boundary of a dong.
#[derive(Debug, Clone, PartialEq)]
pub struct BoundaryRow {
    /// The dong.
    pub neighborhood: NeighborhoodId,
    /// Its polygons: rings of `[longitude, latitude]` in degrees (WGS84), the outer ring first.
    pub polygons: Vec<Vec<Vec<[f64; 2]>>>,
}

/// Writes boundaries of a version.
pub(super) async fn insert(step: &mut Step<'_>, id: DataSetId, rows: &[BoundaryRow]) -> Result<()> {
    for row in rows {
        let wrong = |_| StoreError::WrongField { entity: "boundary", field: "polygons".to_owned() };
        let polygons = serde_json::to_string(&row.polygons).map_err(wrong)?;
        sqlx::query("INSERT INTO boundary (data_set, neighborhood, polygons) VALUES (?, ?, ?)")
            .bind(id.0)
            .bind(row.neighborhood.0)
            .bind(polygons)
            .execute(step.connection()?)
            .await?;
    }
    step.mark_changed();
    Ok(())
}

impl Workspace {
    /// The boundaries of a version.
    pub async fn boundaries(&self, version: DataSetId) -> Result<Vec<BoundaryRow>> {
        let rows = sqlx::query("SELECT neighborhood, polygons FROM boundary WHERE data_set = ?")
            .bind(version.0)
            .fetch_all(self.readers())
            .await?;
        rows.iter()
            .map(|row| {
                let polygons: String = row.try_get(1)?;
                Ok(BoundaryRow {
                    neighborhood: NeighborhoodId(row.try_get::<Uuid, _>(0)?),
                    polygons: serde_json::from_str(&polygons).map_err(|_| StoreError::WrongField {
                        entity: "boundary",
                        field: "polygons".to_owned(),
                    })?,
                })
            })
            .collect()
    }
}
