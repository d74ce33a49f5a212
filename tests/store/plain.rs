//! The database file itself, opened with its key past the store: to look for what must not be in it, and to play a
//! newer app.

use std::path::Path;

use sqlx::{
    ConnectOptions, Connection, Row, SqliteConnection, TypeInfo, ValueRef, sqlite::SqliteConnectOptions,
};

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
         AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND name NOT LIKE 'search\\_term%' ESCAPE '\\' ORDER BY name",
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

/// All pages of the file without encryption, free pages among them: AES-256 in CBC mode, each page ended by its
/// initialisation vector (16 bytes) and its seal (64 bytes), the first one begun by the salt (SQLCipher 4's design).
pub fn decrypted(file: &Path, key: &Path) -> Vec<u8> {
    use cbc::cipher::{BlockModeDecrypt, KeyIvInit, block_padding::NoPadding};

    let hex = std::fs::read_to_string(key).expect("the key file");
    let pairs = hex.trim().as_bytes().chunks_exact(2);
    let key: Vec<u8> = pairs
        .map(|pair| u8::from_str_radix(std::str::from_utf8(pair).expect("digits"), 16).expect("a byte"))
        .collect();
    let mut bytes = std::fs::read(file).expect("the file");
    let mut plain = Vec::with_capacity(bytes.len());
    for (at, page) in bytes.chunks_exact_mut(4096).enumerate() {
        let (content, ending) = page.split_at_mut(4096 - 80);
        let content = if at == 0 { &mut content[16..] } else { content };
        let decryptor =
            cbc::Decryptor::<aes::Aes256>::new_from_slices(&key, &ending[..16]).expect("a key and a vector");
        plain.extend_from_slice(decryptor.decrypt_padded::<NoPadding>(content).expect("whole blocks"));
    }
    plain
}
