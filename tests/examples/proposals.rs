//! How well the proposals for new suggestions agree with the labelled merchant texts, for both halves of the set.
//!
//! `cargo run -p alley-tests --example proposals -- errors` lists what was wrong in the tune half; the errors of the
//! held-out half are never shown.

use alley_tests::{Agreement, Half, Tally, agreement, wait};

fn main() {
    let tune = wait(agreement(Half::Tune));
    if std::env::args().any(|word| word == "errors") {
        for error in &tune.errors {
            println!("{error}");
        }
    }
    tell("tune", &tune);
    tell("held-out", &wait(agreement(Half::HeldOut)));
}

fn tell(half: &str, found: &Agreement) {
    println!("{half}: {} texts", found.texts);
    line("dong", found.dong);
    line("alley district", found.alley);
    line("main category", found.main_category);
    line("any category", found.any_category);
    line("duplicates", found.duplicates);
}

fn line(what: &str, tally: Tally) {
    println!(
        "  {what:<15} precision {:.3}, recall {:.3} ({} right of {} proposed, {} labelled)",
        tally.precision(),
        tally.recall(),
        tally.right,
        tally.proposed,
        tally.labelled
    );
}
