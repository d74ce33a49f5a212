//! Who works on this machine.

use alley_core::{entity::Person, id::PersonId};
use alley_store::{Actor, Filter};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Session, SessionState, Window};
use crate::{error::Result, office::Office};

/// Says who works in the open workspace on this machine.
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct PersonRequest {
    /// One of the workspace's people; nobody in particular when absent.
    pub person: Option<PersonId>,
}

/// Takes on the part of one of the workspace's people. It is remembered for this workspace on this machine.
pub async fn set_person<H: Window>(session: &Session<H>, request: PersonRequest) -> Result<SessionState> {
    let office = session.office().await?;
    let folder = office.store.folder().to_owned();
    if let Some(id) = request.person {
        let _: Person = office.store.get(id).await?;
    }
    session.keep_shelf(|shelf| {
        let folder = folder.display().to_string();
        shelf.people.remove(&folder);
        shelf.people.extend(request.person.map(|person| (folder, person)));
    })?;
    let key = office.store.key().clone();
    drop(office);
    session.shut().await?;
    session.reopen(&folder, key).await
}

impl<H: Window> Session<H> {
    /// The person who works in a workspace: the one chosen on this machine, or whoever the machine says it is.
    pub(super) async fn worker(&self, office: Office<H>) -> Result<Office<H>> {
        let folder = office.store.folder().display().to_string();
        let Some(chosen) = self.shelf(|shelf| shelf.people.get(&folder).copied()) else { return Ok(office) };
        let people: Vec<Person> = office.store.list(Filter::all()).await?;
        let mut office = office;
        // In place of a person whom the workspace no longer has works whoever the machine says it is.
        if let Some(person) = people.into_iter().find(|person| person.id == chosen) {
            office.actor = Actor { person: Some(person.id), name: person.name };
        }
        Ok(office)
    }
}
