//! Shared by the behaviour tests.
