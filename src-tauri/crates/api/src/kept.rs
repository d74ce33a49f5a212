//! Something read from the workspace that is kept until its sources change, and read once however many ask.

use std::sync::Arc;

use tokio::sync::Mutex;

use crate::error::Result;

/// What was read, with the mark of what it was read from.
#[derive(Debug)]
pub(crate) struct Kept<M, T>(Mutex<Option<(M, Arc<T>)>>);

impl<M: PartialEq, T> Kept<M, T> {
    /// What was read from this; read now where the sources have changed since.
    pub async fn of(&self, mark: M, read: impl Future<Output = Result<T>>) -> Result<Arc<T>> {
        let mut kept = self.0.lock().await;
        if let Some((of, known)) = &*kept
            && *of == mark
        {
            return Ok(Arc::clone(known));
        }
        let fresh = Arc::new(read.await?);
        *kept = Some((mark, Arc::clone(&fresh)));
        Ok(fresh)
    }
}

impl<M, T> Default for Kept<M, T> {
    fn default() -> Self {
        Self(Mutex::default())
    }
}
