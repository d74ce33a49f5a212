//! A little under what is reached on the held-out half. A wrong dong costs an aide more than none, so that precision
//! stands above recall.

use alley_tests::{Half, Tally, agreement, wait};

#[track_caller]
fn holds(what: &str, tally: Tally, precision: f64, recall: f64) {
    assert!(tally.proposed > 0 && tally.labelled > 0, "{what}: nothing was counted");
    assert!(tally.precision() >= precision, "{what}: precision {:.3} of {tally:?}", tally.precision());
    assert!(tally.recall() >= recall, "{what}: recall {:.3} of {tally:?}", tally.recall());
}

#[test]
fn proposals_agree_with_the_labels_of_the_held_out_half() {
    let found = wait(agreement(Half::HeldOut));
    holds("dong", found.dong, 0.98, 0.95);
    holds("alley district", found.alley, 0.98, 0.95);
    holds("main category", found.main_category, 0.90, 0.86);
    holds("any category", found.any_category, 0.91, 0.87);
    holds("duplicates", found.duplicates, 0.90, 0.78);
}

#[test]
fn the_tune_half_is_no_worse_than_what_was_tuned() {
    let found = wait(agreement(Half::Tune));
    holds("dong", found.dong, 0.99, 0.98);
    holds("alley district", found.alley, 0.99, 0.98);
    holds("main category", found.main_category, 0.97, 0.97);
    holds("duplicates", found.duplicates, 0.90, 0.94);
}
