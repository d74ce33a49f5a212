//! Licences: every library may be shipped, every font has its text beside it, our own texts are there.

use std::fs;
use std::path::{Path, PathBuf};

use crate::process::{cargo, output, root};
use crate::say;
use crate::steps::Outcome;

/// Licences under which a library may be linked into the app, by their SPDX names.
const ALLOWED: [&str; 18] = [
    "MIT",
    "MIT-0",
    "Apache-2.0",
    "Apache-2.0 WITH LLVM-exception",
    "BSD-1-Clause",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "ISC",
    "Zlib",
    "0BSD",
    "Unlicense",
    "CC0-1.0",
    "BSL-1.0",
    "Unicode-3.0",
    "Unicode-DFS-2016",
    "MPL-2.0",
    "OpenSSL",
    "CDLA-Permissive-2.0",
];

/// Checks all three.
pub fn licences() -> Outcome {
    let mut wrong = missing_texts(&root());
    let tree = ["tree", "--workspace", "--edges", "normal,build", "--prefix", "none", "--format", "{p}|{l}"];
    match output(cargo().args(tree)) {
        Some(listed) => wrong.extend(refused(&listed)),
        None => wrong.push("cargo tree failed".to_owned()),
    }
    for line in &wrong {
        say::line(line);
    }
    Outcome::when(wrong.is_empty(), "라이선스를 확인하십시오 / see the licences above")
}

/// Libraries of a `package|licence` list whose licence is not allowed.
fn refused(listed: &str) -> Vec<String> {
    let mut found: Vec<String> = listed
        .lines()
        .map(|line| line.trim_end_matches(" (*)"))
        .filter_map(|line| line.rsplit_once('|'))
        .filter(|(_, licence)| !allowed(licence))
        .map(|(package, licence)| {
            let name = package.split(" (").next().unwrap_or(package);
            format!("{name}: {}", if licence.is_empty() { "no licence named" } else { licence })
        })
        .collect();
    found.sort();
    found.dedup();
    found
}

/// Whether an SPDX expression leaves a choice that is allowed: one side of an OR, both sides of an AND.
fn allowed(expression: &str) -> bool {
    let expression = expression.trim();
    if let Some(inside) = whole_bracket(expression) {
        return allowed(inside);
    }
    for (word, all) in [(" OR ", false), (" AND ", true)] {
        let sides = split_outside(expression, word);
        if sides.len() > 1 {
            return if all { sides.into_iter().all(allowed) } else { sides.into_iter().any(allowed) };
        }
    }
    // An older way to write a choice.
    if expression.contains('/') {
        return expression.split('/').any(allowed);
    }
    ALLOWED.contains(&expression)
}

fn whole_bracket(expression: &str) -> Option<&str> {
    let inside = expression.strip_prefix('(')?.strip_suffix(')')?;
    let mut depth = 0_i32;
    for letter in inside.chars() {
        depth += match letter {
            '(' => 1,
            ')' => -1,
            _ => 0,
        };
        if depth < 0 {
            return None;
        }
    }
    Some(inside)
}

fn split_outside<'e>(expression: &'e str, word: &str) -> Vec<&'e str> {
    let (mut depth, mut from, mut parts) = (0_i32, 0, Vec::new());
    for (at, letter) in expression.char_indices() {
        match letter {
            '(' => depth += 1,
            ')' => depth -= 1,
            ' ' if depth == 0 && expression.get(at..).is_some_and(|rest| rest.starts_with(word)) => {
                parts.extend(expression.get(from..at));
                from = at + word.len();
            }
            _ => {}
        }
    }
    parts.extend(expression.get(from..));
    parts
}

/// Licence texts that are not where they should be.
fn missing_texts(top: &Path) -> Vec<String> {
    let mut missing: Vec<String> = ["LICENSE-MIT", "LICENSE-APACHE"]
        .iter()
        .filter(|name| !top.join(name).is_file())
        .map(|name| format!("{name} is missing"))
        .collect();
    for font in fonts(top) {
        // `Pretendard-Bold.ttf` goes with `Pretendard-OFL.txt`.
        let family = font.file_stem().unwrap_or_default().to_string_lossy();
        let family = family.split('-').next().unwrap_or_default();
        let text = font.with_file_name(format!("{family}-OFL.txt"));
        let says = fs::read_to_string(&text).unwrap_or_default();
        if !says.contains("SIL OPEN FONT LICENSE Version 1.1") {
            missing.push(format!("{} has no licence text beside it", font.display()));
        }
    }
    missing
}

fn fonts(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let mut found = Vec::new();
    for path in entries.flatten().map(|entry| entry.path()) {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if path.is_dir() {
            if !["target", "node_modules", ".git", "out", "dist"].contains(&name.as_str()) {
                found.extend(fonts(&path));
            }
        } else if [".ttf", ".otf", ".woff2"].iter().any(|ending| name.ends_with(ending)) {
            found.push(path);
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_choice_needs_one_allowed_side_and_a_sum_needs_both() {
        for good in [
            "MIT",
            "MIT OR Apache-2.0",
            "(MIT OR Apache-2.0) AND Unicode-3.0",
            "GPL-3.0 OR MIT",
            "MIT/Apache-2.0",
            "Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT",
            "MIT AND (MIT OR Apache-2.0)",
        ] {
            assert!(allowed(good), "{good}");
        }
        for bad in ["GPL-3.0", "", "MIT AND GPL-3.0", "(GPL-2.0 OR GPL-3.0) AND MIT", "LGPL-2.1"] {
            assert!(!allowed(bad), "{bad}");
        }
    }

    #[test]
    fn a_library_under_another_licence_is_named_once() {
        let listed = "a v1.0.0|MIT\nb v2.0.0|GPL-3.0\nb v2.0.0|GPL-3.0 (*)\nc v1.0.0 (proc-macro)|\n";
        assert_eq!(refused(listed), ["b v2.0.0: GPL-3.0", "c v1.0.0: no licence named"]);
    }

    #[test]
    fn a_font_without_its_text_is_found() {
        let folder = std::env::temp_dir().join(format!("xtask-licences-{}", std::process::id()));
        fs::create_dir_all(folder.join("fonts")).unwrap();
        for name in ["LICENSE-MIT", "LICENSE-APACHE", "fonts/Some-Bold.ttf"] {
            fs::write(folder.join(name), "x").unwrap();
        }
        assert_eq!(missing_texts(&folder).len(), 1);
        fs::write(folder.join("fonts/Some-OFL.txt"), "SIL OPEN FONT LICENSE Version 1.1").unwrap();
        assert!(missing_texts(&folder).is_empty());
        fs::remove_dir_all(&folder).unwrap();
    }
}
