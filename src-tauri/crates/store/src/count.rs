//! How much there is: rows by entity, seen as questions see them.

use alley_core::entity::Entity;

use crate::{Workspace, error::Result};

impl Workspace {
    /// How many rows of each entity there are to be seen.
    pub async fn row_counts(&self) -> Result<Vec<(Entity, u64)>> {
        let mut count = Vec::with_capacity(Entity::ALL.len());
        for entity in Entity::ALL {
            let sql = format!("SELECT count(*) FROM live_{}", entity.table());
            let rows: i64 = sqlx::query_scalar(sqlx::AssertSqlSafe(sql)).fetch_one(self.readers()).await?;
            count.push((*entity, rows.unsigned_abs()));
        }
        Ok(count)
    }
}
