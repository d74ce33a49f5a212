//! An open workspace with the person who works in it: what every command is given.

use std::{
    cell::Cell,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
};

use alley_core::{
    change::Change,
    entity::{Entity, Person, Role},
    id::Uuid,
    record::{Record, Value},
    statement::Statement,
    time::Instant,
};
use alley_store::{Actor, Filter, Receipt, Workspace, new_id};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    board::{Counted, NextVisit, suggest_visits},
    daily_backup::BackupWatch,
    error::Result,
    host::Host,
    kept::Kept,
    merchants::Merchants,
    pack::OfficePack,
    rows::Everything,
    stores::StoreBook,
    suggestions::{InboxBook, SuggestionBook},
};

/// An open workspace.
#[derive(Debug)]
pub struct Office<H> {
    /// The store.
    pub store: Workspace,
    /// Whoever runs the commands.
    pub host: H,
    /// The person who works.
    pub actor: Actor,
    /// The district pack's rules and lists, as this workspace has them.
    pub pack: OfficePack,
    book: Kept<i64, StoreBook>,
    suggestion_book: Kept<i64, SuggestionBook>,
    inbox: Kept<i64, InboxBook>,
    counted: Kept<i64, Counted>,
    advised: Kept<(i64, chrono::NaiveDate), Vec<NextVisit>>,
    merchants: Kept<i64, Merchants>,
    /// What is known of its backups.
    pub(crate) backup_watch: BackupWatch,
    /// Whether a mayor turned on that he or she edits too; off again whenever the workspace is opened.
    editing: AtomicBool,
}

/// What a command changed: shown as a receipt and as the name of the undo.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Done {
    /// Number of the step on this copy; 0 when nothing changed.
    #[ts(type = "number")]
    pub step: i64,
    /// What the step is called.
    pub label: Statement,
    /// The rows it touched.
    pub touched: Vec<TouchedRow>,
    /// For undo and redo: fields left as they are because they were changed again since.
    pub left_alone: Vec<LeftAlone>,
}

/// A row that a command touched.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct TouchedRow {
    /// What it is.
    pub entity: Entity,
    /// Its key.
    pub row: Uuid,
}

/// A field that undo left as it is.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct LeftAlone {
    /// What the row is.
    pub entity: Entity,
    /// Its key.
    pub row: Uuid,
    /// The field.
    pub field: String,
}

impl From<Receipt> for Done {
    fn from(receipt: Receipt) -> Self {
        Self {
            step: receipt.number,
            label: receipt.label,
            touched: receipt
                .touched
                .into_iter()
                .map(|touched| TouchedRow { entity: touched.entity, row: touched.row })
                .collect(),
            left_alone: receipt
                .left_alone
                .into_iter()
                .map(|(entity, row, field)| LeftAlone { entity, row, field })
                .collect(),
        }
    }
}

impl Done {
    /// Nothing of the workspace changed.
    pub fn nothing() -> Self {
        Self { step: 0, label: Statement::new("step-nothing"), touched: Vec::new(), left_alone: Vec::new() }
    }
}

impl<H: Host> Office<H> {
    /// An office around an open workspace.
    pub async fn new(store: Workspace, host: H, actor: Actor) -> Result<Self> {
        let pack = OfficePack::load(&store).await?;
        Ok(Self {
            store,
            host,
            actor,
            pack,
            book: Kept::default(),
            suggestion_book: Kept::default(),
            inbox: Kept::default(),
            counted: Kept::default(),
            advised: Kept::default(),
            merchants: Kept::default(),
            backup_watch: BackupWatch::default(),
            editing: AtomicBool::new(false),
        })
    }

    /// Now.
    pub fn now(&self) -> Instant {
        self.host.now()
    }

    /// Today in Seoul.
    pub fn today(&self) -> chrono::NaiveDate {
        self.now().seoul_date()
    }

    /// What the person who works may do; nothing is said of somebody whom the workspace does not know.
    pub async fn role(&self) -> Result<Option<Role>> {
        let Some(id) = self.actor.person else { return Ok(None) };
        let people: Vec<Person> = self.store.list(Filter::all()).await?;
        Ok(people.into_iter().find(|person| person.id == id).map(|person| person.role))
    }

    /// Whether the person who works may change anything now.
    pub async fn may_change(&self) -> Result<bool> {
        Ok(match self.role().await? {
            Some(Role::Viewer) => false,
            Some(Role::Mayor) => self.editing.load(Ordering::Relaxed),
            Some(Role::ChiefOfStaff | Role::Aide) | None => true,
        })
    }

    /// Turns on or off that a mayor edits too.
    pub fn let_edit(&self, editing: bool) {
        self.editing.store(editing, Ordering::Relaxed);
    }

    /// A new key.
    pub fn id<T: From<Uuid>>(&self) -> Result<T> {
        Ok(new_id(self.now())?)
    }

    /// Applies a change as the person who works.
    pub async fn apply(&self, change: Change) -> Result<Done> {
        let done: Done = self.store.apply(&self.actor, self.now(), change).await?.into();
        if done.step > 0 {
            // Whoever runs a command outside a window's call asks for no number.
            let _ = LAST_STEP.try_with(|last| last.set(Some(done.step)));
        }
        Ok(done)
    }

    /// Makes a row from what a person gave.
    pub async fn create<R: Record>(&self, patch: &R::Patch) -> Result<R> {
        let row = R::from_patch(self.id()?, patch)?;
        let mut change = Change::new(label("create", R::ENTITY, &row));
        change.create(&row);
        self.apply(change).await?;
        Ok(row)
    }

    /// Changes a row.
    pub async fn update<R: Record>(&self, id: R::Id, patch: &R::Patch) -> Result<R> {
        let row: R = self.store.get(id).await?;
        let mut change = Change::new(label("update", R::ENTITY, &row));
        change.update::<R>(id, patch);
        self.apply(change).await?;
        Ok(self.store.get(id).await?)
    }

    /// Puts a row away.
    pub async fn remove<R: Record>(&self, id: R::Id) -> Result<Done> {
        let row: R = self.store.get(id).await?;
        let mut change = Change::new(label("remove", R::ENTITY, &row));
        change.remove::<R>(id);
        self.apply(change).await
    }

    /// The stores and member stores in force, joined; kept until one of their sources changes.
    pub async fn book(&self) -> Result<Arc<StoreBook>> {
        // Here and below the mark is taken before the rows: what is written meanwhile makes them old, never wrongly new.
        let mark = StoreBook::mark(&self.store).await?;
        self.book.of(mark, StoreBook::read(self)).await
    }

    /// What proposals about suggestions are made from; kept until a suggestion, a promise or a name changes.
    pub async fn suggestion_book(&self) -> Result<Arc<SuggestionBook>> {
        let mark = SuggestionBook::mark(self).await?;
        self.suggestion_book.of(mark, SuggestionBook::read(self)).await
    }

    /// All suggestions that stand; kept until one of them changes.
    pub(crate) async fn inbox(&self) -> Result<Arc<InboxBook>> {
        let mark = self.store.last_change_of(&InboxBook::SOURCES).await?;
        self.inbox.of(mark, InboxBook::read(self)).await
    }

    /// Where to go next; kept until a day or one of its sources changes.
    pub(crate) async fn advised(
        &self,
        weighed: impl Future<Output = Result<Vec<NextVisit>>>,
    ) -> Result<Arc<Vec<NextVisit>>> {
        let counted = self.store.last_change_of(&Counted::SOURCES).await?;
        let mark = counted.max(SuggestionBook::mark(self).await?);
        self.advised.of((mark, self.today()), weighed).await
    }

    /// What the board counts from; kept until one of its sources changes.
    pub(crate) async fn counted(&self) -> Result<Arc<Counted>> {
        let mark = self.store.last_change_of(&Counted::SOURCES).await?;
        self.counted.of(mark, Counted::read(self)).await
    }

    /// Everybody whom a text may name; kept until one of them changes.
    pub(crate) async fn merchants(&self) -> Result<Arc<Merchants>> {
        let mark = self.store.last_change_of(&Merchants::SOURCES).await?;
        self.merchants.of(mark, Merchants::read(self)).await
    }

    /// Reads what the first screens show, so that it is there when they ask.
    pub(crate) async fn warm(&self) -> Result<()> {
        self.book().await?;
        self.counted().await?;
        Ok(())
    }

    /// Reads what the other screens show.
    pub(crate) async fn warm_others(&self) -> Result<()> {
        suggest_visits(self, Everything {}).await?;
        Ok(())
    }
}

tokio::task_local! {
    /// The last step that the running call made.
    static LAST_STEP: Cell<Option<i64>>;
}

/// Runs a call and tells which step it made, of several the last.
pub(crate) async fn with_step<T>(call: impl Future<Output = T>) -> (T, Option<i64>) {
    let counted = async {
        let answer = call.await;
        (answer, LAST_STEP.with(Cell::get))
    };
    LAST_STEP.scope(Cell::new(None), counted).await
}

/// What a step on one row is called: `step-suggestion-create` with the row's own name in it.
fn label<R: Record>(what: &str, entity: Entity, row: &R) -> Statement {
    let named = ["name", "title", "number", "text"];
    let values = row.values();
    let name = R::FIELDS.iter().zip(&values).find_map(|(field, value)| match value {
        // The log's labels name no person: a leader's or attendee's name stays out of them.
        Value::Text(text) if named.contains(&field.name) && !field.personal => Some(short(text)),
        _ => None,
    });
    let key = format!("step-{}-{what}", entity.table().replace('_', "-"));
    Statement::new(key).with("name", name.unwrap_or_default())
}

/// The first line of a text, at most 40 letters of it.
pub(crate) fn short(text: &str) -> String {
    let line = text.lines().next().unwrap_or_default().trim();
    let mut letters = line.chars();
    let head: String = letters.by_ref().take(40).collect();
    if letters.next().is_some() { format!("{head}…") } else { head }
}
