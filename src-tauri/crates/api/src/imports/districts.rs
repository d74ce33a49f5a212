//! The office's own ledger of alley districts, associations and leaders.
//!
//! A district is known by its name; one that is there already gets the new values, so the same file twice changes
//! nothing.

use alley_core::{
    change::Change,
    entity::{
        AlleyAlias, AlleyDistrict, AlleyDistrictPatch, Association, AssociationPatch, Leader, LeaderPatch,
        SpecialProject,
    },
    id::{AlleyDistrictId, AssociationId},
    place::name_key,
    record::{Patch, Record},
    statement::Statement,
};
use alley_intake::districts::{DistrictRow, read_districts};
use alley_store::Filter;

use super::{ImportReceipt, ImportRequest, Reading, public_files::short_name};
use crate::{
    error::{ApiError, Code, Result},
    host::Host,
    office::Office,
};

/// What stands in the workspace already.
struct Standing {
    alleys: Vec<AlleyDistrict>,
    aliases: Vec<AlleyAlias>,
    associations: Vec<Association>,
    leaders: Vec<Leader>,
    projects: Vec<SpecialProject>,
}

/// Imports the ledger of alley districts.
pub async fn import_districts<H: Host>(office: &Office<H>, request: ImportRequest) -> Result<ImportReceipt> {
    let ledger = Reading::new(office, &request)?.run(office, read_districts).await?;
    let mut told = ImportReceipt::of(&ledger.receipt);
    if let Some(conflict) = ledger.conflicts.first() {
        return Err(ApiError::new(Code::BadFile, conflict.statement()).with("file", told.file.clone()));
    }
    let standing = Standing {
        alleys: office.store.list(Filter::all()).await?,
        aliases: office.store.list(Filter::all()).await?,
        associations: office.store.list(Filter::all()).await?,
        leaders: office.store.list(Filter::all()).await?,
        projects: office.store.list(Filter::all()).await?,
    };
    let mut change =
        Change::new(Statement::new("step-import-districts").with("name", short_name(&request.file)));
    for (place, row) in ledger.rows {
        let Ok(dong) = office.pack.named(&row.neighborhood) else {
            told.taken -= 1;
            told.refused += 1;
            told.refusals.push(
                Statement::new("import-neighborhood-unknown")
                    .with("file", place.file.to_string())
                    .with("row", place.row as i64)
                    .with("name", row.neighborhood.clone()),
            );
            continue;
        };
        let before = change.edits.len();
        take(office, &standing, dong.id, row, &mut change)?;
        if change.edits.len() == before {
            told.taken -= 1;
            told.unchanged += 1;
        }
    }
    if !request.dry_run && !change.is_empty() {
        let done = office.apply(change).await?;
        told.changed = done.step > 0;
        told.step = Some(done.step);
    }
    Ok(told)
}

fn take<H: Host>(
    office: &Office<H>,
    standing: &Standing,
    neighborhood: alley_core::id::NeighborhoodId,
    row: DistrictRow,
    change: &mut Change,
) -> Result<()> {
    let key = name_key(&row.name);
    let known = standing.alleys.iter().find(|alley| name_key(&alley.name) == key);
    let patch = AlleyDistrictPatch {
        neighborhood: Some(neighborhood),
        name: Some(row.name.clone()),
        place: given(&row.location),
        latitude: row.point.map(|(latitude, _)| Some(latitude)),
        longitude: row.point.map(|(_, longitude)| Some(longitude)),
        radius_m: row.radius_m.map(Some),
        designated_on: row.designated_on.map(Some),
        designated_stores: row.stores.map(Some),
        eligible_stores: row.eligible_stores.map(Some),
        // A count is as old as the file that brings it.
        counted_on: row
            .eligible_stores
            .filter(|count| known.and_then(|alley| alley.eligible_stores) != Some(*count))
            .map(|_| Some(office.today())),
        members_before: None,
        closing_weekday: match row.closing_days.as_slice() {
            [day] => Some(Some(day.number_from_monday())),
            _ => None,
        },
        note: match row.closing_days.as_slice() {
            [_] => None,
            _ => given(&row.closing_note),
        },
    };
    let alley = put::<H, AlleyDistrict>(office, known, &patch, change)?;
    for alias in &row.aliases {
        let there = standing
            .aliases
            .iter()
            .any(|known| known.alley_district == alley && name_key(&known.name) == name_key(alias));
        if !there && name_key(alias) != key {
            change.create(&AlleyAlias { id: office.id()?, alley_district: alley, name: alias.clone() });
        }
    }
    for project in &row.special_projects {
        let there =
            standing.projects.iter().any(|known| known.alley_district == alley && known.name == *project);
        if !there {
            change.create(&SpecialProject {
                id: office.id()?,
                alley_district: alley,
                name: project.clone(),
                progress: None,
                budget_won: None,
                starts_on: None,
                ends_on: None,
                note: None,
            });
        }
    }
    if row.association.is_empty() && row.leader.is_empty() {
        return Ok(());
    }
    take_association(office, standing, alley, &row, change)
}

fn take_association<H: Host>(
    office: &Office<H>,
    standing: &Standing,
    alley: AlleyDistrictId,
    row: &DistrictRow,
    change: &mut Change,
) -> Result<()> {
    let known = standing.associations.iter().find(|known| known.alley_district == alley);
    let rules = &office.pack.rules;
    let name =
        if row.association.is_empty() { rules.association_of(&row.name) } else { row.association.clone() };
    let patch = AssociationPatch {
        alley_district: Some(alley),
        name: Some(name),
        founded_on: row.founded_on.map(Some),
        member_count: row.members.map(Some),
        note: None,
    };
    let association: AssociationId = put::<H, Association>(office, known, &patch, change)?;
    if row.leader.is_empty() {
        return Ok(());
    }
    let title = if row.leader_title.is_empty() { &rules.leader_title } else { &row.leader_title };
    let here = |leader: &&Leader| leader.association == association && leader.until.is_none();
    let known = standing.leaders.iter().filter(here).find(|leader| leader.name == row.leader);
    if known.is_none()
        && let Some(before) = standing.leaders.iter().filter(here).find(|leader| leader.title == *title)
    {
        // Another name under the same title: the one before has left office, the card stays.
        let patch = LeaderPatch { until: Some(Some(office.today())), ..LeaderPatch::default() };
        change.update::<Leader>(before.id, &patch);
    }
    let patch = LeaderPatch {
        association: Some(association),
        name: Some(row.leader.clone()),
        title: Some(title.to_owned()),
        phone: row.leader_phone.as_ref().map(|phone| Some(phone.digits().to_owned())),
        ..LeaderPatch::default()
    };
    put::<H, Leader>(office, known, &patch, change)?;
    Ok(())
}

/// Makes a row, or changes what differs in the one that stands.
fn put<H: Host, R: Record>(
    office: &Office<H>,
    known: Option<&R>,
    patch: &R::Patch,
    change: &mut Change,
) -> Result<R::Id> {
    match known {
        None => {
            let row = R::from_patch(office.id()?, patch)?;
            let id = row.id();
            change.create(&row);
            Ok(id)
        }
        Some(row) => {
            let values = row.values();
            let differs = patch.values().iter().any(|(field, value)| {
                R::FIELDS.iter().zip(&values).any(|(known, old)| known.name == field.name && old != value)
            });
            if differs {
                change.update::<R>(row.id(), patch);
            }
            Ok(row.id())
        }
    }
}

fn given(text: &str) -> Option<Option<String>> {
    (!text.trim().is_empty()).then(|| Some(text.trim().to_owned()))
}
