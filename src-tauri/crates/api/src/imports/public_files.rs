//! The public files of stores and member stores: versions, replaced whole.

use std::{collections::BTreeSet, ops::ControlFlow, sync::Arc};

use alley_core::{
    entity::{AlleyAlias, AlleyDistrict, DataSet, DataSetKind},
    id::DataSetId,
    membership::{MemberStoreRow, StoreRow},
    place::name_key,
    statement::Statement,
    text::clean::clean_line,
};
use alley_intake::{
    Receipt as FileReceipt,
    onnuri::{MemberStoreRow as MemberRead, read_member_stores},
    stores::{PlaceFilter, StoreRow as StoreRead, read_stores},
};
use alley_store::{Filter, RowBatch};
use tokio::sync::mpsc;

use super::{ImportReceipt, ImportRequest, Reading, day_in_name, dongs_by_code, encoding_name};
use crate::{
    error::{ApiError, Code, Result},
    host::Host,
    office::Office,
};

/// Rows that go to the store at once.
const BATCH: usize = 1000;
/// Batches that may wait: a fast reader must not fill the memory.
const WAITING: usize = 4;

/// Imports 상가(상권)정보, filtered to the district as it streams.
pub async fn import_stores<H: Host>(office: &Office<H>, request: ImportRequest) -> Result<ImportReceipt> {
    let by_code = dongs_by_code(office).await?;
    if by_code.is_empty() {
        return Err(ApiError::bad_request("import-without-neighborhoods"));
    }
    // Every code of a dong, old or new; the five digits of the district are what rows are filtered by.
    let districts: BTreeSet<String> =
        by_code.keys().filter_map(|code| code.get(..5).map(str::to_owned)).collect();
    let reading = Reading::new(office, &request)?;
    let id: DataSetId = office.id()?;
    let (send, receive) = mpsc::channel(WAITING);
    let today = office.today();
    let as_of = request.as_of;
    let dry_run = request.dry_run;
    let read = reading.run(office, move |source, options| {
        let wanted = PlaceFilter::new(districts);
        let mut batch = Vec::with_capacity(BATCH);
        let mut elsewhere = 0u64;
        let outcome = read_stores(source, options, &wanted, &mut |_, row| {
            match by_code.get(&row.neighborhood_code10()) {
                Some(neighborhood) => batch.push(store(row, *neighborhood)),
                None => elsewhere += 1,
            }
            if batch.len() < BATCH {
                return ControlFlow::Continue(());
            }
            let full = std::mem::replace(&mut batch, Vec::with_capacity(BATCH));
            if send.blocking_send(RowBatch::Stores(full)).is_ok() {
                ControlFlow::Continue(())
            } else {
                ControlFlow::Break(())
            }
        });
        let mut receipt = match outcome {
            Ok(receipt) => receipt,
            Err(error) => {
                let _ = send.blocking_send(RowBatch::Stopped);
                return Err(error);
            }
        };
        receipt.taken -= elsewhere.min(receipt.taken);
        let version =
            version(id, DataSetKind::Stores, "소상공인시장진흥공단 상가(상권)정보", &receipt, as_of, today);
        let _ = send.blocking_send(RowBatch::Stores(batch));
        let _ =
            send.blocking_send(if dry_run { RowBatch::Stopped } else { RowBatch::End(Box::new(version)) });
        Ok((receipt, elsewhere))
    });
    let label = Statement::new("step-import-stores").with("name", short_name(&request.file));
    let store = office.store.import_data_set(&office.actor, office.now(), label, id, receive);
    let (read, stored) = tokio::join!(read, store);
    let (receipt, elsewhere) = read?;
    let mut told = ImportReceipt::of(&receipt);
    if elsewhere > 0 {
        told.refused += elsewhere;
        told.remarks.push(Statement::new("import-unknown-neighborhoods").with("count", elsewhere as i64));
    }
    finish(told, stored, dry_run)
}

/// Imports 전국 온누리상품권 가맹점 현황 of either generation. Kept are the members of markets that the office knows, and
/// those whose address lies in the district or, where the file names only the province, in its province.
pub async fn import_onnuri<H: Host>(office: &Office<H>, request: ImportRequest) -> Result<ImportReceipt> {
    let alleys: Vec<AlleyDistrict> = office.store.list(Filter::all()).await?;
    let aliases: Vec<AlleyAlias> = office.store.list(Filter::all()).await?;
    let known: BTreeSet<String> = alleys
        .iter()
        .map(|alley| name_key(&alley.name))
        .chain(aliases.iter().map(|alias| name_key(&alias.name)))
        .collect();
    let rules = &office.pack.rules;
    let (districts, provinces) = (rules.districts.clone(), rules.provinces.clone());
    let reading = Reading::new(office, &request)?;
    let id: DataSetId = office.id()?;
    let (send, receive) = mpsc::channel(WAITING);
    let (today, as_of, dry_run) = (office.today(), request.as_of, request.dry_run);
    let known = Arc::new(known);
    let markets = Arc::clone(&known);
    let read = reading.run(office, move |source, options| {
        let wanted = |row: &MemberRead| {
            if known.contains(&name_key(&row.market_name)) {
                return true;
            }
            let mut words = row.address.split_whitespace();
            let province = words.next().is_some_and(|word| provinces.iter().any(|known| known == word));
            province && words.next().is_none_or(|word| districts.iter().any(|district| district == word))
        };
        let mut batch = Vec::with_capacity(BATCH);
        let mut unknown = std::collections::BTreeMap::<String, i64>::new();
        let outcome = read_member_stores(source, options, &wanted, &mut |_, row| {
            if !known.contains(&name_key(&row.market_name)) {
                *unknown.entry(row.market_name.clone()).or_default() += 1;
            }
            batch.push(member(row));
            if batch.len() < BATCH {
                return ControlFlow::Continue(());
            }
            let full = std::mem::replace(&mut batch, Vec::with_capacity(BATCH));
            if send.blocking_send(RowBatch::MemberStores(full)).is_ok() {
                ControlFlow::Continue(())
            } else {
                ControlFlow::Break(())
            }
        });
        let receipt = match outcome {
            Ok(receipt) => receipt,
            Err(error) => {
                let _ = send.blocking_send(RowBatch::Stopped);
                return Err(error);
            }
        };
        let version = version(
            id,
            DataSetKind::MemberStores,
            "소상공인시장진흥공단 전국 온누리상품권 가맹점 현황",
            &receipt,
            as_of,
            today,
        );
        let _ = send.blocking_send(RowBatch::MemberStores(batch));
        let _ =
            send.blocking_send(if dry_run { RowBatch::Stopped } else { RowBatch::End(Box::new(version)) });
        Ok((receipt, unknown))
    });
    let label = Statement::new("step-import-onnuri").with("name", short_name(&request.file));
    let store = office.store.import_data_set(&office.actor, office.now(), label, id, receive);
    let (read, stored) = tokio::join!(read, store);
    let (receipt, unknown) = read?;
    let mut told = ImportReceipt::of(&receipt);
    if markets.is_empty() {
        told.remarks.push(Statement::new("import-onnuri-without-districts"));
    }
    let mut unknown: Vec<(String, i64)> = unknown.into_iter().collect();
    unknown.sort_by(|one, other| other.1.cmp(&one.1).then_with(|| one.0.cmp(&other.0)));
    for (market, count) in unknown.into_iter().take(20) {
        told.remarks.push(Statement::new("import-market-unknown").with("name", market).with("count", count));
    }
    finish(told, stored, dry_run)
}

fn finish(
    mut told: ImportReceipt,
    stored: alley_store::Result<Option<alley_store::Receipt>>,
    dry_run: bool,
) -> Result<ImportReceipt> {
    match stored {
        Ok(Some(receipt)) => {
            told.changed = true;
            told.step = Some(receipt.number);
        }
        Ok(None) => {
            told.unchanged = std::mem::take(&mut told.taken);
            told.remarks.push(Statement::new("import-same-file"));
        }
        // A trial stops itself at its end.
        Err(alley_store::StoreError::Cancelled) if dry_run => {}
        Err(alley_store::StoreError::Cancelled) => {
            return Err(ApiError::new(Code::Cancelled, Statement::new("cancelled")));
        }
        Err(error) => return Err(error.into()),
    }
    Ok(told)
}

fn version(
    id: DataSetId,
    kind: DataSetKind,
    source: &str,
    receipt: &FileReceipt,
    as_of: Option<chrono::NaiveDate>,
    today: chrono::NaiveDate,
) -> DataSet {
    DataSet {
        id,
        kind,
        source: source.to_owned(),
        as_of: as_of.or_else(|| day_in_name(&receipt.file)).unwrap_or(today),
        file_name: receipt.file.clone(),
        file_hash: receipt.file_hash.clone(),
        encoding: receipt.encoding.as_ref().map(encoding_name).unwrap_or_default(),
        rows_read: receipt.rows_read as i64,
        rows_taken: receipt.taken as i64,
        rows_filtered: receipt.filtered as i64,
        rows_refused: receipt.refused_total as i64,
    }
}

fn store(row: StoreRead, neighborhood: alley_core::id::NeighborhoodId) -> StoreRow {
    StoreRow {
        number: row.number,
        name: clean_line(&row.name),
        branch: filled(&row.branch),
        trade_code: row.trade_code,
        trade_large: row.trade_major,
        trade_medium: row.trade_middle,
        trade_small: row.trade_minor,
        neighborhood,
        lot_address: filled(&row.lot_address),
        road_address: filled(&row.road_address),
        building: filled(&row.building),
        floor: filled(&row.floor),
        longitude: row.longitude,
        latitude: row.latitude,
    }
}

fn member(row: MemberRead) -> MemberStoreRow {
    MemberStoreRow {
        name: clean_line(&row.store_name),
        market: clean_line(&row.market_name),
        address: filled(&row.address),
        items: filled(&row.items),
        card: row.card,
        mobile: row.mobile,
        paper: row.paper,
    }
}

fn filled(text: &str) -> Option<String> {
    let text = clean_line(text);
    (!text.is_empty()).then_some(text)
}

/// The name of a file without its folder.
pub(super) fn short_name(file: &str) -> String {
    file.rsplit(['/', '\\']).next().unwrap_or(file).to_owned()
}
