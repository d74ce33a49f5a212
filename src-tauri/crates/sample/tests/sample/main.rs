//! The sample office as a user would find it: complete, in order, and the same every time.

mod files;
mod order;
mod places;
mod spread;
mod trace;
mod world;
