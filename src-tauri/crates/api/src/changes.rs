//! Copies of the workspace that are edited apart: change files written and taken in, with a receipt of what came.

use alley_core::{
    change::{Change, Edit},
    entity::Entity,
    id::Uuid,
    record::Value,
    statement::Statement,
    time::{Instant, SEOUL_OFFSET_SECONDS},
};
use alley_store::{
    AccessAction, ChangesSince, ExchangeOutcome, ExchangeReceipt, FieldSide, Remark, RemarkKind, RowsCame,
    TwoValues,
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    backups::BackupDone,
    error::Result,
    host::{Host, Progress},
    office::{Done, Office, short},
    rows::Everything,
};

/// Writes a change file.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct ChangesExportRequest {
    /// The file.
    pub file: String,
    /// Only what was changed from this day on.
    pub since: Option<NaiveDate>,
    /// Everything, whatever the copies met so far have.
    pub all: bool,
}

/// A change file that was written.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct ChangesFile {
    /// Where it lies.
    pub file: String,
    /// How many steps of work it holds.
    #[ts(type = "number")]
    pub steps: u64,
    /// How many fields and edits of notes.
    #[ts(type = "number")]
    pub changes: u64,
    /// Its size in bytes.
    #[ts(type = "number")]
    pub bytes: u64,
}

/// Takes a change file in.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ChangesImportRequest {
    /// The file.
    pub file: String,
}

/// Makes a copy of the workspace.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ChangesCopyRequest {
    /// Its folder, which must not exist.
    pub folder: String,
}

/// Names an exchange.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ExchangeNamed {
    /// Its number on this copy.
    #[ts(type = "number")]
    pub number: i64,
}

/// Names one of two values.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct TakeOtherRequest {
    /// Number of the change that wrote it.
    #[ts(type = "number")]
    pub change: i64,
}

/// A copy of the workspace that was met.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CopyLine {
    /// The last letters of its key, by which people tell copies apart.
    pub mark: String,
    /// Whoever worked on it last.
    pub people: Vec<String>,
    /// When it was met first.
    pub met_at: Instant,
    /// When a file of it was taken in last.
    pub last_in: Option<Instant>,
    /// When a file was written last that it lacks nothing of.
    pub last_out: Option<Instant>,
    /// How many steps of it are here.
    #[ts(type = "number")]
    pub steps: i64,
}

/// The copies met so far.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Copies {
    /// The mark of this copy.
    pub own: String,
    /// The others.
    pub copies: Vec<CopyLine>,
    /// Files kept aside until an earlier one comes.
    #[ts(type = "number")]
    pub waiting: i64,
}

/// What became of a change file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// It was taken in.
    Taken,
    /// It had been taken in before.
    CameBefore,
    /// An earlier file of that copy is missing: it waits for that one.
    Waits,
}

/// What a change file brought.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ExchangeSheet {
    /// What became of it.
    pub outcome: Outcome,
    /// Number of the exchange on this copy; 0 while the file waits.
    #[ts(type = "number")]
    pub number: i64,
    /// When it was taken in.
    pub at: Instant,
    /// Who took it in.
    pub person: String,
    /// The mark of the copy that wrote it.
    pub copy: String,
    /// Whoever worked on that copy last.
    pub people: Vec<String>,
    /// When that copy wrote it, by its clock.
    pub made_at: Instant,
    /// New steps of work.
    #[ts(type = "number")]
    pub steps: i64,
    /// New and changed rows, by what they are.
    pub rows: Vec<CameLine>,
    /// Notes that got edits.
    #[ts(type = "number")]
    pub notes: i64,
    /// Fields that had two values.
    pub two_values: Vec<TwoValuesLine>,
    /// What rules across rows decided.
    pub remarks: Vec<Statement>,
    /// Exchanges with files that had waited for this one.
    #[ts(type = "Array<number>")]
    pub followed: Vec<i64>,
}

/// Rows of one kind that came.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct CameLine {
    /// What they are.
    pub entity: Entity,
    /// New ones.
    #[ts(type = "number")]
    pub created: i64,
    /// Changed ones.
    #[ts(type = "number")]
    pub updated: i64,
    /// Ones put away.
    #[ts(type = "number")]
    pub removed: i64,
}

/// A field that had two values.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct TwoValuesLine {
    /// What the row is.
    pub entity: Entity,
    /// Its key.
    pub row: Uuid,
    /// Its name.
    pub name: String,
    /// The field.
    pub field: String,
    /// The one that held when the file came: it was written last.
    pub holds: SideLine,
    /// The other one.
    pub other: SideLine,
    /// Which of them stands now.
    pub standing: Standing,
}

/// Which of two values stands now.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Standing {
    /// The one that was written last.
    Holds,
    /// The other one: somebody took it instead.
    Other,
    /// A third one, written since.
    Newer,
}

/// One of two values.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct SideLine {
    /// Number of the change that wrote it.
    #[ts(type = "number")]
    pub change: i64,
    /// The value.
    #[ts(type = "string | number | null")]
    pub value: Value,
    /// The name of the row that it points to.
    pub named: Option<String>,
    /// Who wrote it.
    pub person: String,
    /// When.
    pub at: Instant,
}

/// Writes a change file. It holds everything that people wrote, so that it leaves the office is noted.
pub async fn export<H: Host>(office: &Office<H>, request: ChangesExportRequest) -> Result<ChangesFile> {
    let path = office.host.path(&request.file)?;
    let since = match request.since {
        _ if request.all => ChangesSince::Beginning,
        Some(day) => {
            let midnight = day.and_time(chrono::NaiveTime::MIN).and_utc().timestamp_micros();
            ChangesSince::Moment(Instant(midnight - i64::from(SEOUL_OFFSET_SECONDS) * 1_000_000))
        }
        None => ChangesSince::Copies,
    };
    tell(office, "progress-changes-export");
    let detail = serde_json::json!({ "since": request.since, "all": request.all });
    office.store.log_access(&office.actor, office.now(), AccessAction::Export, "changes", &detail).await?;
    let written = office.store.export_changes(&path, office.now(), since).await?;
    Ok(ChangesFile {
        file: path.display().to_string(),
        steps: written.steps,
        changes: written.changes,
        bytes: written.bytes,
    })
}

/// Takes a change file in and tells what came.
pub async fn import<H: Host>(office: &Office<H>, request: ChangesImportRequest) -> Result<ExchangeSheet> {
    let path = office.host.path(&request.file)?;
    tell(office, "progress-changes-import");
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let label = Statement::new("step-exchange-import").with("name", name);
    let receipt = office.store.import_changes(&office.actor, office.now(), label, &path).await?;
    sheet(office, receipt).await
}

/// The copies met so far.
pub async fn copies<H: Host>(office: &Office<H>, _: Everything) -> Result<Copies> {
    let copies = office.store.copies().await?;
    Ok(Copies {
        own: mark(office.store.info().device.0),
        waiting: office.store.waiting_change_files().await?,
        copies: copies
            .into_iter()
            .map(|copy| CopyLine {
                mark: mark(copy.device.0),
                people: copy.people,
                met_at: copy.met_at,
                last_in: copy.last_in,
                last_out: copy.last_out,
                steps: copy.steps,
            })
            .collect(),
    })
}

/// Makes a copy of the workspace, to be worked on elsewhere.
pub async fn copy<H: Host>(office: &Office<H>, request: ChangesCopyRequest) -> Result<BackupDone> {
    let folder = office.host.path(&request.folder)?;
    let detail = serde_json::json!({});
    office.store.log_access(&office.actor, office.now(), AccessAction::Export, "copy", &detail).await?;
    Ok(office.store.make_copy(&folder, office.now()).await?.into())
}

/// The receipts of the files taken in, the newest first.
pub async fn receipts<H: Host>(office: &Office<H>, _: Everything) -> Result<Vec<ExchangeSheet>> {
    let mut sheets = Vec::new();
    for receipt in office.store.exchanges(30).await? {
        sheets.push(sheet(office, receipt).await?);
    }
    Ok(sheets)
}

/// One receipt, with what stands now.
pub async fn receipt<H: Host>(office: &Office<H>, request: ExchangeNamed) -> Result<ExchangeSheet> {
    let receipt = office.store.exchange(request.number).await?;
    sheet(office, receipt).await
}

/// Puts the other of two values in the place of the one that holds: a change like any other, which undo takes back.
pub async fn take_other<H: Host>(office: &Office<H>, request: TakeOtherRequest) -> Result<Done> {
    let (entity, row, field, value) = office.store.change_entry(request.change).await?;
    let name = name_of(office, entity, row).await?;
    let mut change = Change::new(Statement::new("step-exchange-other-value").with("name", name));
    change.edits.push(match (entity.fields().iter().any(|known| known.name == field), value) {
        (true, value) => Edit::Update { entity, row, fields: vec![(field, value)] },
        (false, Value::Integer(1)) => Edit::Remove { entity, row },
        (false, _) => Edit::Restore { entity, row },
    });
    office.apply(change).await
}

fn tell<H: Host>(office: &Office<H>, key: &str) {
    office.host.progress(&Progress { doing: Statement::new(key), done: 0, total: 0 });
}

/// The end of a copy's key: enough to tell the few copies of an office apart.
fn mark(device: Uuid) -> String {
    let key = device.simple().to_string();
    key.get(26..).unwrap_or(&key).to_owned()
}

async fn sheet<H: Host>(office: &Office<H>, receipt: ExchangeReceipt) -> Result<ExchangeSheet> {
    let mut two_values = Vec::with_capacity(receipt.two_values.len());
    for found in receipt.two_values {
        two_values.push(two_values_line(office, found).await?);
    }
    let mut remarks = Vec::with_capacity(receipt.remarks.len());
    for remark in &receipt.remarks {
        remarks.push(remark_line(office, remark).await?);
    }
    let copies = office.store.copies().await?;
    let known = copies.into_iter().find(|copy| copy.device == receipt.device);
    Ok(ExchangeSheet {
        outcome: match receipt.outcome {
            ExchangeOutcome::Taken => Outcome::Taken,
            ExchangeOutcome::CameBefore => Outcome::CameBefore,
            ExchangeOutcome::Waits => Outcome::Waits,
        },
        number: receipt.number,
        at: receipt.at,
        person: receipt.person,
        copy: mark(receipt.device.0),
        people: known.map(|copy| copy.people).unwrap_or_default(),
        made_at: receipt.made_at,
        steps: receipt.steps,
        rows: receipt.rows.into_iter().map(came).collect(),
        notes: receipt.notes,
        two_values,
        remarks,
        followed: receipt.followed,
    })
}

fn came(rows: RowsCame) -> CameLine {
    CameLine { entity: rows.entity, created: rows.created, updated: rows.updated, removed: rows.removed }
}

async fn two_values_line<H: Host>(office: &Office<H>, found: TwoValues) -> Result<TwoValuesLine> {
    let standing = match &found.now {
        now if *now == found.holds.value => Standing::Holds,
        now if *now == found.other.value => Standing::Other,
        _ => Standing::Newer,
    };
    Ok(TwoValuesLine {
        entity: found.entity,
        row: found.row,
        name: name_of(office, found.entity, found.row).await?,
        holds: side(office, &found.field, found.holds).await?,
        other: side(office, &found.field, found.other).await?,
        field: found.field,
        standing,
    })
}

async fn side<H: Host>(office: &Office<H>, field: &str, side: FieldSide) -> Result<SideLine> {
    let named = match (&side.value, target(field)) {
        (Value::Key(key), Some(entity)) => Some(name_of(office, entity, *key).await?),
        _ => None,
    };
    Ok(SideLine { change: side.change, value: side.value, named, person: side.person, at: side.at })
}

/// What a field of keys points to.
fn target(field: &str) -> Option<Entity> {
    match field {
        "merged_into" => Some(Entity::Suggestion),
        other => Entity::of_table(other),
    }
}

async fn remark_line<H: Host>(office: &Office<H>, remark: &Remark) -> Result<Statement> {
    let entity = remark.entity.table();
    let name = name_of(office, remark.entity, remark.row).await?;
    let (from, to) = remark.numbers.clone().unwrap_or_default();
    let other = match (remark.kind, remark.other) {
        (RemarkKind::BelongsToRemoved, Some(parent)) => {
            let field = remark.entity.fields().iter().filter_map(|field| target(field.name));
            let mut names = Vec::new();
            for entity in field {
                names.push(name_of(office, entity, parent).await?);
            }
            names.into_iter().find(|name| !name.is_empty()).unwrap_or_default()
        }
        (_, Some(other)) => name_of(office, remark.entity, other).await?,
        (_, None) => String::new(),
    };
    Ok(match remark.kind {
        RemarkKind::Renumbered => {
            Statement::new("exchange-renumbered").with("entity", entity).with("from", from).with("to", to)
        }
        RemarkKind::MergeTakenBack => {
            Statement::new("exchange-merge-taken-back").with("name", name).with("other", other)
        }
        RemarkKind::MergeFollowed => {
            Statement::new("exchange-merge-followed").with("name", name).with("other", other)
        }
        RemarkKind::SamePutAway => {
            Statement::new("exchange-same-put-away").with("entity", entity).with("name", name)
        }
        RemarkKind::EditedButRemoved => {
            Statement::new("exchange-edited-but-removed").with("entity", entity).with("name", name)
        }
        RemarkKind::BelongsToRemoved => Statement::new("exchange-belongs-to-removed")
            .with("entity", entity)
            .with("name", name)
            .with("other", other),
        RemarkKind::ErasedButNewer => {
            Statement::new("exchange-erased-but-newer").with("entity", entity).with("name", name)
        }
    })
}

/// What people call a row, put away or not; empty for one that is not there.
async fn name_of<H: Host>(office: &Office<H>, entity: Entity, row: Uuid) -> Result<String> {
    let mut asked = (entity, row);
    // What has no name of its own is called after what it is about.
    loop {
        let Some(values) = office.store.row_values(asked.0, asked.1).await? else { return Ok(String::new()) };
        let value = |name: &str| values.iter().find(|(field, _)| field.name == name).map(|(_, value)| value);
        let about = match asked.0 {
            Entity::Pick | Entity::CandidateRank => Some((Entity::Suggestion, "suggestion")),
            Entity::VisitAlley => Some((Entity::AlleyDistrict, "alley_district")),
            Entity::PromiseProgress => Some((Entity::Promise, "promise")),
            _ => None,
        };
        if let Some((entity, field)) = about
            && let Some(Value::Key(key)) = value(field)
        {
            asked = (entity, *key);
            continue;
        }
        if asked.0 == Entity::Visit
            && let (Some(Value::Text(date)), Some(Value::Key(dong))) = (value("date"), value("neighborhood"))
        {
            return Ok(format!("{date} {}", office.pack.name_of((*dong).into())));
        }
        let names = ["number", "name", "title", "store_name", "code", "date", "text"];
        let found = names.into_iter().find_map(|name| match value(name) {
            Some(Value::Text(text)) if !text.is_empty() => Some(short(text)),
            _ => None,
        });
        return Ok(found.unwrap_or_default());
    }
}
