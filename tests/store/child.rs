//! A second process for the tests: it works on a workspace until it is told to stop, or is killed. What it prints on
//! a line of its own is done: the line is written after the store has said so.

use std::{
    io::{BufRead, Write},
    path::{Path, PathBuf},
};

use alley_core::{change::Change, entity::DataSetKind, statement::Statement};
use alley_store::{OpenOptions, StoreError, Unlock, Workspace};
use alley_tests::{actor, at, import_stores, numbered_suggestion, wait};

fn main() {
    let mut arguments = std::env::args().skip(1);
    let work = arguments.next().unwrap_or_default();
    let folder = PathBuf::from(arguments.next().unwrap_or_default());
    let key = PathBuf::from(arguments.next().unwrap_or_default());
    let first = arguments.next().and_then(|number| number.parse().ok()).unwrap_or(0);
    wait(async {
        let options = OpenOptions { unlock: Unlock::KeyFile(key), accept_older: false };
        let workspace = match Workspace::open(&folder, &options).await {
            Ok(workspace) => workspace,
            Err(error) => return tell(&format!("error {}", error.key())),
        };
        tell("open");
        match work.as_str() {
            "apply" => apply_for_ever(&workspace, first).await,
            "import" => import_for_ever(&workspace, first).await,
            "exchange" => take_in_for_ever(&workspace, &folder, first).await,
            "backup" => back_up_for_ever(&workspace, &folder, first).await,
            _ => serve(&workspace).await,
        }
    });
}

fn tell(line: &str) {
    let mut out = std::io::stdout().lock();
    // The parent may be gone; then nobody needs to be told.
    let _ = writeln!(out, "{line}").and_then(|()| out.flush());
}

async fn apply_for_ever(workspace: &Workspace, first: u32) {
    for number in first.. {
        let now = at(2026, 7, 16, 9, 0).plus_seconds(i64::from(number));
        let mut change = Change::new(Statement::new("log"));
        change.create(&numbered_suggestion(now, number, "저녁마다 주차가 어렵습니다"));
        if workspace.apply(&actor(), now, change).await.is_err() {
            return tell("error");
        }
        tell(&number.to_string());
    }
}

async fn import_for_ever(workspace: &Workspace, first: u32) {
    for version in first.. {
        let now = at(2026, 7, 16, 9, 0).plus_seconds(i64::from(version));
        if import_stores(workspace, now, version, 400).await.is_err() {
            return tell("error");
        }
        tell(&version.to_string());
    }
}

/// Takes in the change files that lie beside the workspace, one after another.
async fn take_in_for_ever(workspace: &Workspace, folder: &Path, first: u32) {
    for number in first.. {
        let file = folder.with_file_name(format!("{number}.alleychanges"));
        if !file.is_file() {
            return tell("end");
        }
        let label = Statement::new("step-exchange-import");
        if workspace.import_changes(&actor(), at(2026, 7, 17, 9, 0), label, &file).await.is_err() {
            return tell("error");
        }
        tell(&number.to_string());
    }
}

async fn back_up_for_ever(workspace: &Workspace, folder: &Path, first: u32) {
    let target = folder.with_file_name("copies");
    for number in first.. {
        let now = at(2026, 7, 16, 9, 0).plus_seconds(i64::from(number));
        match workspace.backup(Some(&target), now).await {
            Ok(receipt) => tell(&receipt.path.display().to_string()),
            Err(_) => return tell("error"),
        }
    }
}

/// Does what the lines on the input say: `add N`, `fill ROWS`, `count`, `check`.
async fn serve(workspace: &Workspace) {
    for line in std::io::stdin().lock().lines().map_while(Result::ok) {
        let (word, number) = line.split_once(' ').unwrap_or((line.as_str(), "0"));
        let number: u32 = number.parse().unwrap_or(0);
        let answer = match word {
            "add" => add(workspace, number, 1).await,
            "fill" => add(workspace, 100_000, number).await,
            "count" => count(workspace).await,
            "check" => workspace.check().await.map(|report| report.sound().to_string()),
            "stores" => workspace
                .data_set_in_force(DataSetKind::Stores)
                .await
                .map(|version| version.map_or(0, |version| version.rows_taken).to_string()),
            _ => Ok("unknown".to_owned()),
        };
        tell(&answer.unwrap_or_else(|error| format!("error {}", error.key())));
    }
}

async fn add(workspace: &Workspace, first: u32, rows: u32) -> Result<String, StoreError> {
    let now = at(2026, 7, 16, 9, 0).plus_seconds(i64::from(first));
    let mut change = Change::new(Statement::new("log"));
    for number in first..first + rows {
        change.create(&numbered_suggestion(now, number, &"골목길이 어둡습니다. ".repeat(40)));
    }
    workspace.apply(&actor(), now, change).await.map(|_| "ok".to_owned())
}

async fn count(workspace: &Workspace) -> Result<String, StoreError> {
    let rows = workspace.list::<alley_core::entity::Suggestion>(alley_store::Filter::all()).await?;
    Ok(rows.len().to_string())
}
