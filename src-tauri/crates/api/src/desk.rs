//! Making, opening and restoring a workspace: what comes before any command can run.

use std::path::{Path, PathBuf};

use alley_core::{
    change::Change,
    entity::{Department, Holiday, Neighborhood, PlaceCode},
    id::{NeighborhoodId, SettingId, Uuid},
    statement::Statement,
    time::Instant,
};
use alley_intake::{
    Limits,
    pack::{DistrictPack, builtin_packs, read_pack},
};
use alley_store::{Actor, CreateWorkspace, OpenOptions, Unlock, Workspace, new_id};
use zeroize::Zeroizing;

use crate::{
    backups::BackupDone,
    error::{ApiError, Result},
    host::Host,
    office::Office,
    pack::{OfficePack, PackRules},
};

/// What a new workspace is to be.
#[derive(Debug, Clone)]
pub struct NewWorkspace {
    /// Its folder, which must not exist or be empty.
    pub folder: PathBuf,
    /// Name that a person gives it; the district's name when absent.
    pub name: Option<String>,
    /// Key of a pack that ships with the app, or the path of another one.
    pub pack: String,
    /// Passphrase that opens it; none when the key goes into a file or a keychain.
    pub passphrase: Option<Zeroizing<String>>,
    /// A file of its own for the key, for samples and scripts.
    pub key_file: Option<PathBuf>,
}

/// A workspace that was just made.
#[derive(Debug)]
pub struct NewOffice<H> {
    /// The open workspace.
    pub office: Office<H>,
    /// The recovery code, shown this once.
    pub recovery_code: Zeroizing<String>,
}

/// Makes a workspace with the lists of a district pack.
pub async fn new_workspace<H: Host>(host: H, actor: Actor, request: NewWorkspace) -> Result<NewOffice<H>> {
    let pack = find_pack(&request.pack)?;
    let now = host.now();
    // A pack that cannot be used makes no workspace.
    let change = furnish(&pack, now)?;
    let create = CreateWorkspace {
        name: request.name.unwrap_or_else(|| pack.district.name.ko.clone()),
        district: full_name(&pack, now),
        pack: pack.district.key.clone(),
        passphrase: request.passphrase,
        sample_view: false,
        now,
    };
    let (store, code) = Workspace::create(&request.folder, &create).await?;
    if let Some(path) = &request.key_file {
        store.write_key_file(path)?;
    }
    store.apply(&actor, now, change).await?;
    Ok(NewOffice {
        office: Office::new(store, host, actor).await?,
        recovery_code: Zeroizing::new(code.to_string()),
    })
}

/// Opens a workspace.
pub async fn open_workspace<H: Host>(
    host: H,
    actor: Actor,
    folder: &Path,
    options: &OpenOptions,
) -> Result<Office<H>> {
    Office::new(Workspace::open(folder, options).await?, host, actor).await
}

/// Puts a backup in a workspace's place; what stood there is set aside.
pub async fn restore_workspace<H: Host>(
    host: &H,
    folder: &Path,
    backup: &Path,
    unlock: &Unlock,
) -> Result<BackupDone> {
    Ok(Workspace::restore(folder, backup, unlock, host.now()).await?.into())
}

/// A pack that ships with the app, by its key, or one from a path.
fn find_pack(named: &str) -> Result<DistrictPack> {
    if let Some(builtin) = builtin_packs().iter().find(|pack| pack.key == named) {
        return Ok(builtin.load()?);
    }
    let path = Path::new(named);
    if !path.exists() {
        let known: Vec<&str> = builtin_packs().iter().map(|pack| pack.key).collect();
        return Err(ApiError::not_found("pack-unknown", named).with("known", known.join(", ")));
    }
    Ok(read_pack(path, &Limits::default())?)
}

/// The district with the province it belongs to now: 전남광주통합특별시 서구.
fn full_name(pack: &DistrictPack, now: Instant) -> String {
    let today = now.seoul_date();
    let in_force = pack.district.provinces.iter().find(|province| {
        province.from.is_none_or(|from| from <= today) && province.until.is_none_or(|until| until >= today)
    });
    match in_force {
        Some(province) => format!("{} {}", province.name, pack.district.name.ko),
        None => pack.district.name.ko.clone(),
    }
}

/// The rows that a pack puts into a new workspace.
fn furnish(pack: &DistrictPack, now: Instant) -> Result<Change> {
    let mut change =
        Change::new(Statement::new("step-workspace-create").with("name", pack.district.name.ko.clone()));
    let today = now.seoul_date();
    for (position, dong) in (1i64..).zip(&pack.neighborhoods.neighborhoods) {
        let in_force = dong.codes.iter().find(|code| {
            code.from.is_none_or(|from| from <= today) && code.until.is_none_or(|until| until >= today)
        });
        let id: NeighborhoodId = new_id(now)?;
        change.create(&Neighborhood {
            id,
            code: in_force
                .or(dong.codes.last())
                .map(|code| code.code.as_str().to_owned())
                .unwrap_or_default(),
            name: dong.name.clone(),
            latitude: dong.label_point.latitude,
            longitude: dong.label_point.longitude,
            area_km2: dong.area_km2,
            position,
        });
        for code in &dong.codes {
            change.create(&PlaceCode {
                id: new_id(now)?,
                neighborhood: id,
                code: code.code.as_str().to_owned(),
                valid_from: code.from,
                valid_until: code.until,
            });
        }
    }
    for holiday in &pack.holidays.holidays {
        change.create(&Holiday {
            id: new_id(now)?,
            date: holiday.row.date,
            name: holiday.row.name.clone(),
            source: holiday.row.source.clone(),
            confirmed: holiday.row.confirmed,
        });
    }
    for (position, department) in (1i64..).zip(&pack.departments.departments) {
        change.create(&Department { id: new_id(now)?, name: department.ko.clone(), position });
    }
    let setting: SettingId = new_id::<Uuid>(now)?.into();
    change.create(&OfficePack::setting(&PackRules::of(pack)?, setting));
    Ok(change)
}
