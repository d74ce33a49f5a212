//! Who works on this machine, and whether a mayor edits.

use std::fmt;

use alley_core::{
    entity::{Person, Role},
    id::PersonId,
};
use alley_store::{Actor, Filter};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Session, SessionState, Window, keys::proof, state};
use crate::{
    error::{ApiError, Result},
    office::Office,
    rows::Everything,
};

/// Says who works in the open workspace on this machine.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct PersonRequest {
    /// One of the workspace's people; nobody in particular when absent.
    pub person: Option<PersonId>,
    /// The passphrase or the recovery code, which a viewer types to become somebody else.
    pub current: Option<String>,
}

/// Whether a mayor edits too, rather than only marking and remarking.
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct EditingRequest {
    /// Whether it is turned on.
    pub allowed: bool,
}

// What opens a workspace is never printed.
impl fmt::Debug for PersonRequest {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("PersonRequest").field("person", &self.person).finish_non_exhaustive()
    }
}

/// Takes on the part of one of the workspace's people. It is remembered for this workspace on this machine. A viewer
/// first proves that he or she could open the workspace as anybody.
pub async fn set_person<H: Window>(session: &Session<H>, request: PersonRequest) -> Result<SessionState> {
    let office = session.office().await?;
    let folder = office.store.folder().to_owned();
    if office.role().await? == Some(Role::Viewer) && request.person != office.actor.person {
        let typed = request.current.as_deref().unwrap_or_default();
        if typed.is_empty() && office.store.has_passphrase()? {
            return Err(ApiError::bad_request("session-person-proof"));
        }
        office.store.prove(&proof(&office.store, typed))?;
    }
    if let Some(id) = request.person {
        let _: Person = office.store.get(id).await?;
    }
    let workspace = office.store.info().id.to_string();
    session.keep_shelf(|shelf| {
        shelf.people.remove(&folder.display().to_string());
        shelf.people.remove(&workspace);
        shelf.people.extend(request.person.map(|person| (workspace, person)));
    })?;
    let key = office.store.key().clone();
    drop(office);
    session.shut().await?;
    session.reopen(&folder, key).await
}

/// Turns on or off that a mayor edits too. It is off again at the next start, so that nothing is edited by accident.
pub async fn let_edit<H: Window>(session: &Session<H>, request: EditingRequest) -> Result<SessionState> {
    session.office().await?.let_edit(request.allowed);
    state(session, Everything {}).await
}

impl<H: Window> Session<H> {
    /// The person who works in a workspace: the one chosen on this machine, or whoever the machine says it is.
    pub(super) async fn worker(&self, office: Office<H>) -> Result<Office<H>> {
        let names = [office.store.info().id.to_string(), office.store.folder().display().to_string()];
        let chosen = self.shelf(|shelf| names.iter().find_map(|name| shelf.people.get(name).copied()));
        let Some(chosen) = chosen else { return Ok(office) };
        let people: Vec<Person> = office.store.list(Filter::all()).await?;
        let mut office = office;
        // In place of a person whom the workspace no longer has works whoever the machine says it is.
        if let Some(person) = people.into_iter().find(|person| person.id == chosen) {
            office.actor = Actor { person: Some(person.id), name: person.name };
        }
        Ok(office)
    }
}
