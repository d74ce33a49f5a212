//! A task as a row of named steps, each timed, with a table at the end.

use std::time::{Duration, Instant};

use crate::say;

/// How a step ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// It did what it should.
    Passed,
    /// It did not; the reason in a few words.
    Failed(String),
    /// It could not be tried on this machine; the reason in a few words.
    Skipped(String),
}

impl Outcome {
    /// Passed when true, else failed for this reason.
    pub fn when(passed: bool, reason: &str) -> Self {
        if passed { Self::Passed } else { Self::Failed(reason.to_owned()) }
    }
}

struct Done {
    name: &'static str,
    outcome: Outcome,
    took: Duration,
}

/// The steps done so far.
pub struct Steps {
    started: Instant,
    done: Vec<Done>,
}

impl Steps {
    /// No step yet; the clock starts.
    pub fn new() -> Self {
        Self { started: Instant::now(), done: Vec::new() }
    }

    /// Does one step. A failure does not stop the ones after it: one run shows everything that is wrong.
    /// Returns whether it passed.
    pub fn step(&mut self, name: &'static str, work: impl FnOnce() -> Outcome) -> bool {
        say::heading(name);
        let started = Instant::now();
        let outcome = work();
        let took = started.elapsed();
        say::line(&format!("{} ({})", word(&outcome), say::duration(took)));
        let passed = outcome == Outcome::Passed;
        self.done.push(Done { name, outcome, took });
        passed
    }

    /// Prints the table and the closing line. Returns whether nothing failed.
    pub fn close(&self, korean: &str, english: &str) -> bool {
        let (failed, took) = (self.failed(), say::duration(self.started.elapsed()));
        if failed == 0 {
            say::closing(&format!("{korean} ({took})."), &format!("{english} ({took})."));
        } else {
            let (korean, english) =
                (format!("{failed}개 단계가 실패했습니다"), format!("{failed} steps failed"));
            say::closing(&format!("{korean} ({took})."), &format!("{english} ({took})."));
        }
        failed == 0
    }

    /// Prints the table and returns how many steps failed.
    fn failed(&self) -> usize {
        say::heading("단계별 결과 / steps");
        for done in &self.done {
            println!("   {:>13}  {:<40} {}", say::duration(done.took), done.name, word(&done.outcome));
        }
        self.done.iter().filter(|done| matches!(done.outcome, Outcome::Failed(_))).count()
    }
}

fn word(outcome: &Outcome) -> String {
    match outcome {
        Outcome::Passed => "통과 / passed".to_owned(),
        Outcome::Failed(reason) => format!("실패 / FAILED: {reason}"),
        Outcome::Skipped(reason) => format!("건너뜀 / skipped: {reason}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failed_step_is_counted_and_the_next_one_still_runs() {
        let mut steps = Steps::new();
        let mut ran = false;
        assert!(!steps.step("first", || Outcome::when(false, "broken")));
        assert!(!steps.step("second", || Outcome::Skipped("not here".to_owned())));
        assert!(steps.step("third", || {
            ran = true;
            Outcome::Passed
        }));
        assert!(ran);
        assert_eq!(steps.failed(), 1);
        assert!(!steps.close("끝", "Done"));
    }
}
