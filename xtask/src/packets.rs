//! Packets looked at from outside, by programs that are not ours: qpdf for the structure, Poppler for fonts and text,
//! `page-validation` for what a file claims about standards.

use std::path::{Path, PathBuf};

use crate::headless::{self, Build};
use crate::process::{found, output, program, root, target};
use crate::python;
use crate::say;
use crate::steps::Outcome;

/// Makes the sample's packets and checks each.
pub fn packets() -> Outcome {
    let Some(packets) =
        headless::build_alley(Build::Tested).and_then(|alley| headless::sample_packets(&alley))
    else {
        return Outcome::Failed("자료집을 만들지 못했습니다 / the packets were not made".to_owned());
    };
    if packets.is_empty() {
        return Outcome::Failed("자료집이 없습니다 / there are no packets".to_owned());
    }
    if !found("qpdf") || !found("pdftotext") {
        return Outcome::Skipped("qpdf, Poppler 없음 / not here".to_owned());
    }
    let wrong: Vec<String> = packets.iter().flat_map(|packet| wrong_with(packet)).collect();
    for line in &wrong {
        say::line(line);
    }
    say::line(&format!("자료집 {}부를 확인했습니다 / {} packets looked at", packets.len(), packets.len()));
    Outcome::when(wrong.is_empty(), "자료집을 확인하십시오 / see the packets above")
}

/// What a file claims must be true: where it names PDF/A or PDF/UA, an independent validator has to agree.
pub fn claims() -> Outcome {
    let packets = headless::last_packets();
    let claiming: Vec<&PathBuf> = packets.iter().filter(|packet| claims_a_standard(packet)).collect();
    if claiming.is_empty() {
        return Outcome::Skipped("표준을 표방한 자료집이 없습니다 / no packet claims a standard".to_owned());
    }
    let Some(python) = python::with("checks", &["page-validation==0.11.*"]) else {
        return Outcome::Skipped(
            "Python 도구를 설치하지 못했습니다 / the tool could not be installed".to_owned(),
        );
    };
    let script = root().join("xtask").join("python").join("claims.py");
    let held = crate::process::succeeds(program(python).arg(script).args(claiming));
    Outcome::when(held, "표방한 표준에 맞지 않습니다 / a packet claims what it is not")
}

fn wrong_with(packet: &Path) -> Vec<String> {
    let name = packet.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let mut wrong = Vec::new();
    if output(program("qpdf").arg("--check").arg(packet)).is_none() {
        wrong.push(format!("{name}: qpdf --check"));
    }
    match output(program("pdffonts").arg(packet)) {
        Some(listed) => wrong.extend(unembedded(&listed).into_iter().map(|font| format!("{name}: {font}"))),
        None => wrong.push(format!("{name}: pdffonts")),
    }
    match output(program("pdftotext").args(["-enc", "UTF-8"]).arg(packet).arg("-")) {
        Some(text) => wrong.extend(text_faults(&text).into_iter().map(|fault| format!("{name}: {fault}"))),
        None => wrong.push(format!("{name}: pdftotext")),
    }
    wrong
}

/// Fonts of a `pdffonts` table that are not embedded, not subset or have no table back to Unicode.
fn unembedded(listed: &str) -> Vec<String> {
    listed
        .lines()
        .skip(2)
        .filter(|line| {
            let columns: Vec<&str> = line.split_whitespace().collect();
            // … emb sub uni object ID: three answers before the last two numbers.
            !matches!(columns.as_slice(), [.., "yes", "yes", "yes", _, _])
        })
        .map(|line| format!("font not embedded: {}", line.split_whitespace().next().unwrap_or_default()))
        .collect()
}

/// What is wrong with the text that a packet gives back.
fn text_faults(text: &str) -> Vec<&'static str> {
    let mut faults = Vec::new();
    if !text.chars().any(|letter| ('가'..='힣').contains(&letter)) {
        faults.push("no Hangul in its text");
    }
    if text.chars().any(|letter| ('\u{1100}'..='\u{11ff}').contains(&letter)) {
        faults.push("Hangul taken apart in its text");
    }
    if text.contains('\u{fffd}') {
        faults.push("unreadable letters in its text");
    }
    faults
}

fn claims_a_standard(packet: &Path) -> bool {
    let plain = target().join("packet-as-text.pdf");
    let uncompressed = ["--qdf", "--object-streams=disable"];
    output(program("qpdf").args(uncompressed).arg(packet).arg(&plain)).is_some()
        && std::fs::read(&plain).is_ok_and(|bytes| {
            let says = |name: &[u8]| bytes.windows(name.len()).any(|window| window == name);
            says(b"pdfaid:part") || says(b"pdfuaid:part")
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_font_that_is_not_embedded_is_named() {
        let table = "name                                 type              encoding         emb sub uni object ID\n\
                     ------------------------------------ ----------------- ---------------- --- --- --- ---------\n\
                     AAAAAA+Pretendard-Bold               CID TrueType      Identity-H       yes yes yes     12  0\n\
                     Helvetica                            Type 1            Standard         no  no  no      14  0\n";
        assert_eq!(unembedded(table), ["font not embedded: Helvetica"]);
    }

    #[test]
    fn text_must_come_back_as_whole_hangul() {
        assert!(text_faults("풍암동 방문 자료집").is_empty());
        assert_eq!(text_faults("plain").len(), 1);
        assert_eq!(text_faults("\u{1112}\u{1161}\u{11ab} 한").len(), 1);
        assert_eq!(text_faults("한\u{fffd}").len(), 1);
    }
}
