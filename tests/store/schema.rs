//! The schema agrees with the core's registry, every statement of the store is one that the schema knows, and a
//! merged migration never changes.

use std::{collections::BTreeMap, fs, path::Path};

use alley_core::{
    entity::{
        AskAnswer, AttachmentKind, Channel, DataSetKind, Entity, PickDecision, PromiseState, Role, StopKind,
        SuggestionState, TaskMoment, TravelMode, VisitLineKind, VisitState,
    },
    note::LineKind,
    record::FieldKind,
};
use alley_tests::{TestWorkspace, wait};
use sha2::{Digest, Sha256};
use sqlx::{Executor, Row, SqlSafeStr, SqliteConnection};

/// SHA-256 of each merged migration. A line is added with a migration and never changed.
const MERGED: [(&str, &str); 10] = [
    ("20261122000001_first_schema.sql", "5d0f09889ec73eee8fb5be3683f134ef49f4667c9b1c310b8dc5144a7abcd116"),
    (
        "20261124000001_find_by_three_characters.sql",
        "7f6df042142fd9e05e10b31ba29bc5e262c6e4aac4f76f38a03f784a3b0ef3ab",
    ),
    (
        "20261124000301_packet_issue_choices.sql",
        "0203494f8b4f9bf84e8f7d74d2ce9b1e1b110f81c51ca45ff1acb27e3ec1ce65",
    ),
    (
        "20261130000401_exchange_between_copies.sql",
        "83bd02a8f09408c940d10dec71d602ca22935550240d8355afb026c4bf3bdc2b",
    ),
    ("20261130000501_attachments.sql", "074dfa2f283ad4aa4d029754d13ff1e56d13e905da3dbd6e606fa8e4d7404d8e"),
    ("20261130200001_told_again.sql", "61f6ecc8ab23857ac01bd06d4a079dcb3cd3fa9e07468616a7a6f6b9e6b3c056"),
    (
        "20261130210001_picks_on_the_agenda.sql",
        "f159f51801e9b6a4c081caaaa345d398afa2bd91c07084bf4de464940d3c8708",
    ),
    (
        "20261130220001_candidate_ranks.sql",
        "9e110ac38744c3912ca3b0fbf3a41493e7feb84b8edc300d447ce0371d81e39a",
    ),
    (
        "20261130230001_packet_issue_file.sql",
        "93b77d48e39a461e9f49d10f443cd15b00288c8abb8d2050832d260734ea3110",
    ),
    (
        "20261201002001_packet_issue_blocks.sql",
        "195f3b8cc19ae48ec0a762e71c669abdddc4bd0fca51ace3ac5bfd52510cd39e",
    ),
];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the repository")
}

async fn migrated() -> (TestWorkspace, SqliteConnection) {
    let mut office = TestWorkspace::keyed().await;
    let key = office.beside("key");
    office.store().write_key_file(&key).unwrap();
    office.close().await;
    let connection = crate::plain::connect(&office.path().join("workspace.db"), &key).await;
    (office, connection)
}

#[test]
fn a_merged_migration_never_changes() {
    let folder = root().join("migrations/sqlite");
    let mut found: Vec<(String, String)> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .map(|path| {
            let hash: String =
                Sha256::digest(fs::read(&path).unwrap()).iter().map(|byte| format!("{byte:02x}")).collect();
            (path.file_name().unwrap().to_string_lossy().into_owned(), hash)
        })
        .collect();
    found.sort();
    let merged: Vec<(String, String)> =
        MERGED.iter().map(|(name, hash)| ((*name).to_owned(), (*hash).to_owned())).collect();
    assert_eq!(found, merged);
}

#[test]
fn each_entity_has_a_table_with_its_fields_and_a_view() {
    wait(async {
        let (_office, mut connection) = migrated().await;
        for entity in Entity::ALL {
            let table = entity.table();
            let sql = format!("PRAGMA table_info({table})");
            let columns: Vec<(String, String, bool)> = sqlx::query(sqlx::AssertSqlSafe(sql))
                .fetch_all(&mut connection)
                .await
                .unwrap()
                .iter()
                .map(|row| (row.get("name"), row.get("type"), row.get("notnull")))
                .collect();
            let mut expected = vec![
                ("id".to_owned(), "BLOB".to_owned(), true),
                ("sample".to_owned(), "INTEGER".to_owned(), true),
                ("deleted".to_owned(), "INTEGER".to_owned(), true),
            ];
            expected.extend(entity.fields().iter().map(|field| {
                let kind = match field.kind {
                    FieldKind::Text => "TEXT",
                    FieldKind::Integer => "INTEGER",
                    FieldKind::Real => "REAL",
                    FieldKind::Key => "BLOB",
                };
                (field.name.to_owned(), kind.to_owned(), !field.optional)
            }));
            assert_eq!(columns, expected, "{table}");
            let sql = format!("PRAGMA table_info(live_{table})");
            let view = sqlx::query(sqlx::AssertSqlSafe(sql)).fetch_all(&mut connection).await.unwrap();
            assert_eq!(view.len(), columns.len(), "live_{table}");
            // Keys point to tables, all but those of lines of notes, which are drawn anew.
            let sql = format!("PRAGMA foreign_key_list({table})");
            let pointing = sqlx::query(sqlx::AssertSqlSafe(sql)).fetch_all(&mut connection).await.unwrap();
            let keys = entity
                .fields()
                .iter()
                .filter(|field| field.kind == FieldKind::Key && field.name != "note_line");
            assert_eq!(pointing.len(), keys.count(), "{table}");
        }
    });
}

#[test]
fn each_choice_is_the_same_list_in_the_schema() {
    fn words<T: Copy>(all: &[T], word: impl Fn(T) -> &'static str) -> Vec<&'static str> {
        all.iter().map(|choice| word(*choice)).collect()
    }
    wait(async {
        let (_office, mut connection) = migrated().await;
        let choices: BTreeMap<(&str, &str), Vec<&str>> = BTreeMap::from([
            (("person", "role"), words(Role::ALL, Role::word)),
            (("visit", "state"), words(VisitState::ALL, VisitState::word)),
            (("stop", "kind"), words(StopKind::ALL, StopKind::word)),
            (("stop", "travel"), words(TravelMode::ALL, TravelMode::word)),
            (("visit_task", "moment"), words(TaskMoment::ALL, TaskMoment::word)),
            (("visit_line", "kind"), words(VisitLineKind::ALL, VisitLineKind::word)),
            (("suggestion", "channel"), words(Channel::ALL, Channel::word)),
            (("suggestion", "state"), words(SuggestionState::ALL, SuggestionState::word)),
            (("pick", "decision"), words(PickDecision::ALL, PickDecision::word)),
            (("promise", "state"), words(PromiseState::ALL, PromiseState::word)),
            (("ask_result", "answer"), words(AskAnswer::ALL, AskAnswer::word)),
            (("data_set", "kind"), words(DataSetKind::ALL, DataSetKind::word)),
            (("attachment", "kind"), words(AttachmentKind::ALL, AttachmentKind::word)),
            (("note_line", "kind"), words(LineKind::ALL, LineKind::word)),
        ]);
        let mut found = BTreeMap::new();
        let tables = Entity::ALL.iter().map(|entity| entity.table()).chain(["note_line"]);
        for table in tables {
            let sql: String =
                sqlx::query_scalar("SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = ?")
                    .bind(table)
                    .fetch_one(&mut connection)
                    .await
                    .unwrap();
            for line in sql.lines().filter(|line| line.contains("\"known-choice\"")) {
                let column = line.split_whitespace().next().unwrap().to_owned();
                let list: Vec<String> = line.split('\'').skip(1).step_by(2).map(str::to_owned).collect();
                found.insert((table.to_owned(), column), list);
            }
        }
        let expected: BTreeMap<(String, String), Vec<String>> = choices
            .into_iter()
            .map(|((table, column), words)| {
                ((table.to_owned(), column.to_owned()), words.into_iter().map(str::to_owned).collect())
            })
            .collect();
        assert_eq!(found, expected);
    });
}

#[test]
fn every_statement_of_the_store_is_one_that_the_schema_knows() {
    wait(async {
        let (_office, mut connection) = migrated().await;
        let store = root().join("src-tauri/crates/store");
        let mut statements: Vec<(String, String)> = fs::read_dir(store.join("sql"))
            .unwrap()
            .map(|entry| entry.unwrap().path())
            .map(|path| (path.display().to_string(), fs::read_to_string(&path).unwrap()))
            .collect();
        let files = statements.len();
        let mut folders = vec![store.join("src")];
        while let Some(folder) = folders.pop() {
            for path in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
                if path.is_dir() {
                    folders.push(path);
                } else {
                    let source = fs::read_to_string(&path).unwrap();
                    statements
                        .extend(literals(&source).into_iter().map(|sql| (path.display().to_string(), sql)));
                }
            }
        }
        assert!(files > 20 && statements.len() > files + 40, "{files} {}", statements.len());
        for (place, sql) in statements {
            let prepared = connection.prepare(sqlx::AssertSqlSafe(sql.clone()).into_sql_str()).await;
            assert!(prepared.is_ok(), "{place}: {sql}\n{:?}", prepared.err());
        }
    });
}

/// The whole statements among a source file's string literals; those with a `{` are put together when they run.
fn literals(source: &str) -> Vec<String> {
    let source = source.replace("\\\n", "");
    let mut found = Vec::new();
    for (at, _) in source.match_indices('"') {
        let rest = &source[at + 1..];
        let verb = ["SELECT ", "INSERT INTO ", "UPDATE ", "DELETE FROM ", "PRAGMA "];
        if !verb.iter().any(|verb| rest.starts_with(verb)) {
            continue;
        }
        let sql: String =
            rest.split('"').next().unwrap_or_default().split_whitespace().collect::<Vec<_>>().join(" ");
        // Begun here and ended by a builder, or filled in.
        if sql.contains('{') || sql.ends_with(')') && sql.starts_with("INSERT") && !sql.contains("VALUES") {
            continue;
        }
        if !sql.ends_with("IN (") && !sql.ends_with("entity =") {
            found.push(sql);
        }
    }
    found
}
