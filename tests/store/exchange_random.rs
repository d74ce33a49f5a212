//! Any schedule of edits and files brings all copies to the same end, and nothing is lost on the way. `cargo xtask bench
//! schedules` runs ten thousand; a seed that fails there becomes a line here.

use alley_tests::{run_schedules, wait};

/// 200 schedules, on two to five copies.
#[test]
fn copies_come_together_whatever_the_order_of_edits_and_files() {
    // Two at once, each on a runtime of its own.
    let halves = [1..=5, 6..=10].map(|seeds| {
        std::thread::spawn(move || {
            seeds.map(|seed| wait(run_schedules(seed))).collect::<Result<Vec<()>, _>>()
        })
    });
    for half in halves {
        assert_eq!(half.join().unwrap().map(|done| done.len()), Ok(5));
    }
}

/// Copies once waited for ever for one that had only taken files in.
#[test]
fn seed_1370_holds() {
    assert_eq!(wait(run_schedules(1370)), Ok(()));
}
