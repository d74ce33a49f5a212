//! The one door for every task: `cargo xtask run`, `test`, `check`, `bench`, `sample-data`, `packets`, `icons`.
//!
//! Only the standard library is used, so that this compiles in seconds on a machine that has nothing yet.

mod machine;
mod process;
mod say;
mod steps;
mod test;

use std::process::ExitCode;

const USAGE: &str = "\
cargo xtask <task>

  test    설치되지 않은 것을 설치하고 모든 검사를 합니다 / install what is missing, run every check
";

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let task = arguments.next().unwrap_or_default();
    let rest: Vec<String> = arguments.collect();
    let done = match (task.as_str(), rest.as_slice()) {
        ("test", []) => test::test(),
        ("help" | "--help" | "-h", []) => {
            print!("{USAGE}");
            return ExitCode::SUCCESS;
        }
        _ => {
            eprint!("{USAGE}");
            return ExitCode::from(2);
        }
    };
    if done { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
