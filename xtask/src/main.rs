//! The one door for every task: `cargo xtask run`, `test`, `check`, `bench`, `sample-data`, `packets`, `icons`,
//! `screenshots`, `bundle`.
//!
//! Only the standard library is used, so that this compiles in seconds on a machine that has nothing yet.

mod bench;
mod bundle;
mod check;
mod headless;
mod icons;
mod licences;
mod machine;
mod packets;
mod page;
mod process;
mod python;
mod run;
mod sample_data;
mod say;
mod screenshots;
mod steps;
mod test;

use std::process::ExitCode;

const USAGE: &str = "\
cargo xtask <task>

  run                설치·빌드 후 표본 업무공간으로 앱을 엽니다. 화면이 없으면 자료집 18부를 out/에 만듭니다
                     install, build, open the app on a sample workspace; without a display write 18 packets to out/
  test               필요한 것을 설치하고 모든 검사를 합니다
                     install what is missing, run every check
  check              바뀐 부분만 빠르게 검사합니다 (서식, clippy, 단위 시험)
                     the quick check: format, lints, unit tests of what changed
  bench [NAME…]      성능을 재고 다른 도구와의 비율을 보여 줍니다: search, intake, packet, window, typing, proposals, schedules (앞에 no-를 붙이면 제외)
                     measure, with ratios to other tools; `no-NAME` leaves one out
  sample-data --stores N [--encoding utf-8|utf-8-bom|cp949] [--seed S] [--out FOLDER]
                     공공데이터 모양의 파일을 만듭니다 / write files in the shapes of the public ones
  packets            표본 업무공간과 자료집 18부를 다시 만듭니다 / make the sample workspace and its packets again
  screenshots        모든 작업 공간의 그림을 out/pictures에 만듭니다 (밝게·어둡게, 한국어·영어, 100%·200%)
                     pictures of every workspace into out/pictures: light and dark, Korean and English, 100 and 200 %
  bundle             설치 파일을 target/release/bundle에 만듭니다 (Linux .deb·.rpm, Windows 설치 프로그램, macOS .dmg)
                     what people install, into target/release/bundle
  icons              icons/icon.svg에서 아이콘을 만듭니다 / make the icons from icons/icon.svg
";

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let task = arguments.next().unwrap_or_default();
    let rest: Vec<String> = arguments.collect();
    let done = match (task.as_str(), rest.as_slice()) {
        ("run", []) => run::run(),
        ("test", []) => test::test(),
        ("check", []) => check::check(),
        ("bench", names) => bench::bench(names),
        ("sample-data", options) => sample_data::sample_data(options),
        ("packets", []) => run::packets(),
        ("bundle", []) => bundle::bundle(),
        ("screenshots", only) => screenshots::screenshots(only),
        ("icons", []) => icons::icons(),
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
