//! The one command that the page can call, and the word to stop it.

use std::{
    path::Path,
    sync::{Arc, LazyLock},
};

use alley_api::{ApiError, Code, Progress, session};
use alley_core::statement::Statement;
use serde::Serialize;
use serde_json::Value;
use tauri::{AppHandle, Manager, State, ipc::Channel};

use crate::{
    AppSession,
    call::{CALL, Calls},
};

static CALLS: LazyLock<Calls> = LazyLock::new(Calls::default);

/// What a command answered, and the step that it made in the workspace.
#[derive(Serialize)]
pub struct Answered {
    answer: Value,
    step: Option<i64>,
}

/// Runs the command of a name on a request. `call` is the page's own number for it.
#[tauri::command]
pub async fn rpc(
    session: State<'_, Arc<AppSession>>,
    name: String,
    request: Value,
    call: u32,
    progress: Channel<Progress>,
) -> Result<Answered, ApiError> {
    let session = Arc::clone(&session);
    let under_way = CALLS.begin(call, progress);
    // On a thread of its own long work holds up no other call, and a fault ends that thread alone: the page gets an
    // answer either way.
    let runtime = tokio::runtime::Handle::current();
    let work = move || runtime.block_on(CALL.scope(under_way, session.call_with_step(&name, request)));
    let answered = tokio::task::spawn_blocking(work).await;
    CALLS.end(call);
    let (answer, step) =
        answered.map_err(|_| ApiError::new(Code::Internal, Statement::new("internal").with("detail", "")))?;
    Ok(Answered { answer: answer?, step })
}

/// Asks the call of a number to stop; what it did so far is undone by the call itself.
#[tauri::command]
pub fn cancel(call: u32) {
    CALLS.stop(call);
}

/// Opens the workspace that the program was started with. One that does not open stands first in the start's list, and
/// opening it there says why.
pub fn open_at_start(session: &Arc<AppSession>, folder: &Path) {
    let opened = tauri::async_runtime::block_on(session::open_at_start(session, folder));
    if let Err(error) = opened {
        eprintln!("{}: {}", folder.display(), error.statement.key);
    }
}

/// Closes the workspace properly when the program ends.
pub fn close_at_end(app: &AppHandle) {
    if let Some(session) = app.try_state::<Arc<AppSession>>() {
        let _ = tauri::async_runtime::block_on(session::close(&session, alley_api::rows::Everything {}));
    }
}
