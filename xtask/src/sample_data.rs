//! `cargo xtask sample-data`: files of any size in the shapes of the public ones.

use crate::process::{cargo, root, succeeds};
use crate::say;

/// What is asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Wanted {
    stores: String,
    encoding: String,
    seed: String,
    out: String,
}

/// Writes the files. Returns whether that went well.
pub fn sample_data(options: &[String]) -> bool {
    let Some(wanted) = wanted(options) else {
        eprintln!(
            "cargo xtask sample-data --stores N [--encoding utf-8|utf-8-bom|cp949] [--seed S] [--out FOLDER]"
        );
        return false;
    };
    say::heading("공공데이터 모양의 파일 만들기 / writing files in the public shapes");
    let done = write(&wanted.stores, &wanted.encoding, &wanted.seed, &wanted.out);
    if done {
        say::closing(&format!("{}에 만들었습니다.", wanted.out), &format!("Written to {}.", wanted.out));
    } else {
        say::closing("만들지 못했습니다.", "Not written.");
    }
    done
}

/// Writes the files into a folder, named from where the person stands.
pub fn write(stores: &str, encoding: &str, seed: &str, out: &str) -> bool {
    let here = std::env::current_dir().unwrap_or_default();
    let pack = root().join("src-tauri").join("packs").join("seogu");
    let example =
        ["run", "--release", "--quiet", "--package", "alley-sample", "--example", "sample_data", "--"];
    succeeds(cargo().args(example).arg(pack).args([stores, encoding, seed]).arg(here.join(out)))
}

fn wanted(options: &[String]) -> Option<Wanted> {
    let mut wanted = Wanted {
        stores: String::new(),
        encoding: "utf-8".to_owned(),
        seed: "1".to_owned(),
        out: "out/sample-data".to_owned(),
    };
    let mut options = options.iter();
    while let Some(name) = options.next() {
        let value = options.next()?.clone();
        match name.as_str() {
            "--stores" => wanted.stores = value.replace([',', '_'], ""),
            "--encoding" => wanted.encoding = value,
            "--seed" => wanted.seed = value,
            "--out" => wanted.out = value,
            _ => return None,
        }
    }
    let numbers = wanted.stores.parse::<u64>().is_ok() && wanted.seed.parse::<u64>().is_ok();
    let known = ["utf-8", "utf-8-bom", "cp949"].contains(&wanted.encoding.as_str());
    (numbers && known).then_some(wanted)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(words: &[&str]) -> Option<Wanted> {
        wanted(&words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>())
    }

    #[test]
    fn options_come_in_any_order_and_nonsense_is_refused() {
        let wanted = asked(&["--seed", "7", "--stores", "2,500,000", "--encoding", "cp949"]).unwrap();
        assert_eq!((wanted.stores.as_str(), wanted.encoding.as_str()), ("2500000", "cp949"));
        for wrong in [
            &["--stores"][..],
            &["--stores", "many"],
            &[],
            &["--stores", "1", "--encoding", "latin-1"],
            &["--stores", "1", "--what", "x"],
        ] {
            assert_eq!(asked(wrong), None, "{wrong:?}");
        }
    }
}
