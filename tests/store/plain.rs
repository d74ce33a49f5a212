//! The database file itself, opened with its key past the store: to look for what must not be in it, and to play a
//! newer app.

use std::path::Path;

use sqlx::{ConnectOptions, Connection, Row, SqliteConnection, TypeInfo, ValueRef, sqlite::SqliteConnectOptions};

/// Opens the file.
pub async fn connect(file: &Path, key: &Path) -> SqliteConnection {
    let key = std::fs::read_to_string(key).expect("the key file");
    SqliteConnectOptions::new()
        .filename(file)
        .create_if_missing(false)
        .pragma("key", format!("\"x'{}'\"", key.trim()))
        .connect()
        .await
        .expect("the file opens with its key")
}

/// Runs one statement.
pub async fn execute(file: &Path, key: &Path, sql: &'static str) {
    let mut connection = connect(file, key).await;
    sqlx::query(sql).execute(&mut connection).await.expect("the statement runs");
    connection.close().await.expect("closed");
}

/// Names of the tables that hold data, without those of the search engine's own making.
pub async fn tables(connection: &mut SqliteConnection) -> Vec<String> {
    sqlx::query_scalar(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql IS NOT NULL \
         AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND name NOT LIKE 'search\\_word%' ESCAPE '\\' ORDER BY name",
    )
    .fetch_all(connection)
    .await
    .expect("the schema")
}

/// Every row of a table as text, bytes in hexadecimal.
pub async fn rows(connection: &mut SqliteConnection, table: &str) -> Vec<String> {
    let sql = format!("SELECT * FROM {table}");
    let found = sqlx::query(sqlx::AssertSqlSafe(sql)).fetch_all(connection).await.expect("the rows");
    let mut lines: Vec<String> = found
        .iter()
        .map(|row| {
            let values = (0..row.len()).map(|at| {
                let raw = row.try_get_raw(at).expect("a column");
                match (raw.is_null(), raw.type_info().name()) {
                    (true, _) => "-".to_owned(),
                    (_, "INTEGER") => row.get_unchecked::<i64, _>(at).to_string(),
                    (_, "REAL") => row.get_unchecked::<f64, _>(at).to_string(),
                    (_, "BLOB") => {
                        row.get_unchecked::<Vec<u8>, _>(at).iter().map(|byte| format!("{byte:02x}")).collect()
                    }
                    _ => row.get_unchecked::<String, _>(at),
                }
            });
            values.collect::<Vec<_>>().join("|")
        })
        .collect();
    lines.sort();
    lines
}

/// Copies the whole file as it is without encryption, free pages and all.
pub async fn copy_bare(connection: &mut SqliteConnection, to: &Path) {
    let to = to.to_str().expect("a plain path");
    sqlx::query("ATTACH DATABASE ? AS bare KEY ''").bind(to).execute(&mut *connection).await.expect("attached");
    sqlx::query("SELECT sqlcipher_export('bare')").execute(&mut *connection).await.expect("exported");
    sqlx::query("DETACH DATABASE bare").execute(connection).await.expect("detached");
}
