//! Carries new migrations into the program: without this line a new file would wait for another change.

fn main() {
    println!("cargo:rerun-if-changed=../../../migrations/sqlite");
}
