//! Boundaries of the dongs, for maps.

use alley_core::{
    entity::{DataSet, DataSetKind},
    id::DataSetId,
    statement::Statement,
};
use alley_intake::geojson::read_boundaries;
use alley_store::{BoundaryRow, RowBatch};
use tokio::sync::mpsc;

use super::{ImportReceipt, ImportRequest, Reading, day_in_name, dongs_by_code, public_files::short_name};
use crate::{
    error::{ApiError, Code, Result},
    host::Host,
    office::Office,
};

/// Imports boundaries from GeoJSON; a feature is known by its code of any age or by the dong's name.
pub async fn import_boundaries<H: Host>(office: &Office<H>, request: ImportRequest) -> Result<ImportReceipt> {
    let by_code = dongs_by_code(office).await?;
    let reading = Reading::new(office, &request)?;
    let path = reading.path.clone();
    let found = reading.run(office, read_boundaries).await?;
    let mut told = ImportReceipt {
        file: short_name(&request.file),
        rows_read: found.boundaries.len() as u64,
        ..ImportReceipt::default()
    };
    let mut rows: Vec<BoundaryRow> = Vec::new();
    for boundary in found.boundaries {
        let by_its_code =
            boundary.code.as_ref().and_then(|code| by_code.get(&format!("{code:0<10}"))).copied();
        let by_its_name = boundary.name.as_ref().and_then(|name| {
            // Names of one dong may follow those of province and district.
            let last = name.split_whitespace().last().unwrap_or(name);
            office.pack.named(last).ok().map(|dong| dong.id)
        });
        let Some(neighborhood) = by_its_code.or(by_its_name) else {
            told.filtered += 1;
            continue;
        };
        if rows.iter().any(|row| row.neighborhood == neighborhood) {
            told.refused += 1;
            told.refusals.push(
                Statement::new("import-boundary-twice")
                    .with("file", told.file.clone())
                    .with("name", office.pack.name_of(neighborhood)),
            );
            continue;
        }
        let ring = |ring: Vec<(f64, f64)>| ring.into_iter().map(|(x, y)| [x, y]).collect();
        rows.push(BoundaryRow {
            neighborhood,
            polygons: boundary
                .polygons
                .into_iter()
                .map(|polygon| polygon.into_iter().map(ring).collect())
                .collect(),
        });
    }
    told.taken = rows.len() as u64;
    if rows.is_empty() {
        return Err(ApiError::new(
            Code::BadFile,
            Statement::new("import-boundaries-elsewhere").with("file", told.file),
        ));
    }
    if !found.attribution.is_empty() {
        told.remarks.push(Statement::new("import-attribution").with("text", found.attribution.clone()));
    }
    if request.dry_run {
        return Ok(told);
    }
    let bytes = std::fs::read(&path).map_err(|error| {
        ApiError::new(
            Code::BadFile,
            Statement::new("store-file").with("path", told.file.clone()).with("detail", error.to_string()),
        )
    })?;
    let id: DataSetId = office.id()?;
    let version = DataSet {
        id,
        kind: DataSetKind::Boundaries,
        source: found.attribution,
        as_of: request.as_of.or_else(|| day_in_name(&told.file)).unwrap_or(office.today()),
        file_name: told.file.clone(),
        file_hash: alley_store::digest(&bytes),
        encoding: "utf-8".to_owned(),
        rows_read: told.rows_read as i64,
        rows_taken: told.taken as i64,
        rows_filtered: told.filtered as i64,
        rows_refused: told.refused as i64,
    };
    let (send, receive) = mpsc::channel(2);
    let label = Statement::new("step-import-boundaries").with("name", told.file.clone());
    // Both fit the channel at once: nobody has to wait.
    let _ = send.send(RowBatch::Boundaries(rows)).await;
    let _ = send.send(RowBatch::End(Box::new(version))).await;
    drop(send);
    match office.store.import_data_set(&office.actor, office.now(), label, id, receive).await? {
        Some(receipt) => {
            told.changed = true;
            told.step = Some(receipt.number);
        }
        None => told.unchanged = std::mem::take(&mut told.taken),
    }
    Ok(told)
}
