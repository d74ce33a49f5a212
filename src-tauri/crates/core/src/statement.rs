//! A sentence that is not yet words: the rules say *what*, the edge says it in the reader's language.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A keyed sentence with its arguments, to be spoken from a Fluent catalogue at the edge.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Statement {
    /// Kebab-case key of a message in the catalogues.
    pub key: String,
    /// Arguments by name.
    #[serde(default)]
    pub args: BTreeMap<String, Argument>,
}

/// One argument of a [`Statement`].
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(untagged)]
pub enum Argument {
    /// A number, formatted by the catalogue's rules.
    Number(f64),
    /// Any other text, shown as it is.
    Text(String),
}

impl Statement {
    /// A statement without arguments.
    pub fn new(key: impl Into<String>) -> Self {
        Self { key: key.into(), args: BTreeMap::new() }
    }

    /// The same statement with one more argument.
    #[must_use]
    pub fn with(mut self, name: impl Into<String>, value: impl Into<Argument>) -> Self {
        self.args.insert(name.into(), value.into());
        self
    }
}

impl From<&str> for Argument {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Argument {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<f64> for Argument {
    fn from(number: f64) -> Self {
        Self::Number(number)
    }
}

impl From<i64> for Argument {
    fn from(number: i64) -> Self {
        Self::Number(number as f64)
    }
}

impl From<u32> for Argument {
    fn from(number: u32) -> Self {
        Self::Number(f64::from(number))
    }
}

impl From<i32> for Argument {
    fn from(number: i32) -> Self {
        Self::Number(f64::from(number))
    }
}

impl From<usize> for Argument {
    fn from(number: usize) -> Self {
        Self::Number(number as f64)
    }
}
