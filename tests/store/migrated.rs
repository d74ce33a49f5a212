//! Files of older apps: brought up to this app's schema when they are opened or restored, with nothing lost.

use std::{fs, path::Path};

use alley_core::{entity::Suggestion, text::search_query::Typing};
use alley_store::{Filter, Unlock, Workspace};
use alley_tests::{TestWorkspace, import_stores, neighborhood, numbered_suggestion, wait};
use sqlx::{Connection, Row, SqliteConnection};

/// How many suggestions there are: more than the index takes in at once.
const ROWS: u32 = 2500;

/// A closed workspace with suggestions and stores, and its key file.
async fn filled() -> (TestWorkspace, std::path::PathBuf) {
    let mut office = TestWorkspace::keyed().await;
    let (now, dong) = (office.now, neighborhood(&office));
    office
        .apply("log", |change| {
            change.create(&dong);
            for number in 0..ROWS {
                change.create(&numbered_suggestion(now, number, "가로등이 꺼졌습니다"));
            }
        })
        .await
        .unwrap();
    import_stores(office.store(), office.now, 1, 30).await.unwrap();
    let key = office.beside("key");
    office.store().write_key_file(&key).unwrap();
    office.close().await;
    (office, key)
}

/// Makes a file what the first schema left: its own index, packets without their choices, no attachments, no places
/// of candidates, no other copies, and no word of the migrations since.
async fn take_back_to_first_schema(file: &Path, key: &Path) {
    let first =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../migrations/sqlite/20261122000001_first_schema.sql");
    let first = fs::read_to_string(first).unwrap();
    let index = first.split(';').find(|statement| statement.contains("CREATE VIRTUAL TABLE")).unwrap();
    let mut connection = crate::plain::connect(file, key).await;
    for sql in [
        "DROP TABLE search_term",
        index,
        "INSERT INTO search_word (rowid, pairs, initials) SELECT n, text, text FROM search_entry",
        "DROP INDEX packet_issue_by_visit",
        "ALTER TABLE packet_issue DROP COLUMN facts_hash",
        "ALTER TABLE packet_issue DROP COLUMN language",
        "ALTER TABLE packet_issue DROP COLUMN short",
        "ALTER TABLE packet_issue DROP COLUMN copies",
        "ALTER TABLE packet_issue DROP COLUMN printer",
        "ALTER TABLE packet_issue DROP COLUMN file_hash",
        "ALTER TABLE packet_issue DROP COLUMN blocks",
        "DROP VIEW live_candidate_rank",
        "DROP TABLE candidate_rank",
        "ALTER TABLE suggestion DROP COLUMN told_again_at",
        "ALTER TABLE suggestion DROP COLUMN told_again_how",
        "DROP VIEW live_attachment",
        "DROP TABLE attachment",
        "DROP TABLE attachment_content",
        "ALTER TABLE step DROP COLUMN origin",
        "DROP TABLE known",
        "DROP INDEX pick_by_note_line",
        "ALTER TABLE pick DROP COLUMN note_line",
        "DROP TABLE copy_known",
        "DROP TABLE copy",
        "DROP TABLE two_values",
        "DROP TABLE exchange",
        "DROP TABLE waiting_file",
        "DELETE FROM _sqlx_migrations WHERE version > 20261122000001",
    ] {
        sqlx::query(sqlx::AssertSqlSafe(sql.to_owned())).execute(&mut connection).await.unwrap();
    }
    connection.close().await.unwrap();
}

async fn is_whole(store: &Workspace) {
    assert!(store.check().await.unwrap().sound());
    assert_eq!(store.list::<Suggestion>(Filter::all()).await.unwrap().len(), ROWS as usize);
    for (word, hits) in
        [("로등이", ROWS as usize), ("ㄲㅈㅅ", ROWS as usize), ("001234", 1), ("풍암상회", 30)]
    {
        assert_eq!(store.search(word, Typing::Done, 10_000).await.unwrap().hits.len(), hits, "{word}");
    }
    let names = store.search("ㅍㅇ", Typing::Done, 5).await.unwrap().hits;
    assert_eq!(names[0].text, "풍암동", "names are found as names");
}

#[test]
fn a_file_of_the_first_schema_is_opened_whole() {
    wait(async {
        let (mut office, key) = filled().await;
        take_back_to_first_schema(&office.path().join("workspace.db"), &key).await;
        office.try_open().await.unwrap();
        is_whole(office.store()).await;
        office.reopen().await;
        is_whole(office.store()).await;
    });
}

#[test]
fn filling_the_index_goes_on_where_it_was_cut_short() {
    wait(async {
        let (mut office, key) = filled().await;
        let file = office.path().join("workspace.db");
        crate::plain::execute(&file, &key, "DELETE FROM search_term WHERE rowid > 700").await;
        let mut connection = crate::plain::connect(&file, &key).await;
        assert_eq!(indexed(&mut connection).await, 700);
        connection.close().await.unwrap();
        office.try_open().await.unwrap();
        is_whole(office.store()).await;
    });
}

async fn indexed(connection: &mut SqliteConnection) -> i64 {
    let row = sqlx::query("SELECT count(*) FROM search_term_docsize").fetch_one(connection).await.unwrap();
    row.get(0)
}

#[test]
fn a_backup_of_the_first_schema_is_restored_whole() {
    wait(async {
        let (mut office, key) = filled().await;
        office.try_open().await.unwrap();
        let backup = office.store().backup(Some(&office.beside("usb")), office.now).await.unwrap().path;
        office.close().await;
        take_back_to_first_schema(&backup.join("workspace.db"), &key).await;
        let before = fs::read(backup.join("workspace.db")).unwrap();
        let receipt =
            Workspace::restore(&office.path(), &backup, &Unlock::KeyFile(key), office.now).await.unwrap();
        assert!(receipt.check.sound());
        assert!(fs::read(backup.join("workspace.db")).unwrap() == before, "the backup stays as it is");
        office.try_open().await.unwrap();
        is_whole(office.store()).await;
    });
}
