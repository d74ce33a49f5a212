//! Members of alley districts over time: one count for each version of the member file.

use std::collections::BTreeMap;

use alley_core::{
    entity::{AlleyAlias, AlleyDistrict, DataSetKind},
    id::AlleyDistrictId,
    place::name_key,
};
use alley_store::Filter;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{error::Result, host::Host, office::Office};

/// How many members a version of the member file names.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MemberCount {
    /// The day that version stands for.
    pub date: NaiveDate,
    /// Members of the alley district in it.
    pub members: u32,
    /// Who publishes it.
    pub source: String,
}

/// Members of each alley district at each version of the member file, the oldest first.
pub(crate) async fn member_series<H: Host>(
    office: &Office<H>,
    alleys: &[&AlleyDistrict],
) -> Result<BTreeMap<AlleyDistrictId, Vec<MemberCount>>> {
    let mut series: BTreeMap<AlleyDistrictId, Vec<MemberCount>> = BTreeMap::new();
    let aliases: Vec<AlleyAlias> = office.store.list(Filter::all()).await?;
    let mut versions = office.store.data_sets(DataSetKind::MemberStores).await?;
    versions.sort_by_key(|version| version.as_of);
    for version in versions {
        let mut counts: BTreeMap<String, u32> = BTreeMap::new();
        for (market, count) in office.store.members_by_market(version.id).await? {
            *counts.entry(name_key(&market)).or_default() += count;
        }
        for alley in alleys {
            let names = aliases
                .iter()
                .filter(|alias| alias.alley_district == alley.id)
                .map(|alias| alias.name.as_str());
            let mut keys: Vec<String> = names.chain([alley.name.as_str()]).map(name_key).collect();
            keys.sort_unstable();
            keys.dedup();
            series.entry(alley.id).or_default().push(MemberCount {
                date: version.as_of,
                members: keys.iter().filter_map(|key| counts.get(key)).sum(),
                source: version.source.clone(),
            });
        }
    }
    Ok(series)
}
