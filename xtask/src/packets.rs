//! Packets looked at from outside, by programs that are not ours: qpdf for the structure, Poppler for fonts and text,
//! `page-validation` for what a file claims about standards.

use std::fs;
use std::path::{Path, PathBuf};

use crate::headless::{self, Build};
use crate::process::{found, output, program, root, succeeds, target};
use crate::python;
use crate::say;
use crate::steps::Outcome;

/// Makes the sample's packets and checks each.
pub fn packets() -> Outcome {
    let Some(alley) = headless::build_alley(Build::Tested) else {
        return Outcome::Failed("빌드하지 못했습니다 / not built".to_owned());
    };
    let (Some(mut packets), Some(others)) =
        (headless::sample_packets(&alley), headless::other_papers(&alley))
    else {
        return Outcome::Failed("자료집을 만들지 못했습니다 / the packets were not made".to_owned());
    };
    packets.extend(others);
    if packets.is_empty() {
        return Outcome::Failed("자료집이 없습니다 / there are no packets".to_owned());
    }
    if !found("qpdf") || !found("pdftotext") {
        return Outcome::Skipped("qpdf, Poppler 없음 / not here".to_owned());
    }
    let mut wrong: Vec<String> = packets.iter().flat_map(|packet| wrong_with(packet)).collect();
    match headless::protected_packet(&alley) {
        Some((packet, password)) => wrong.extend(wrong_with_protected(&packet, password)),
        None => wrong.push("no packet under a password".to_owned()),
    }
    for line in &wrong {
        say::line(line);
    }
    say::line(&format!("자료집 {}부를 확인했습니다 / {} packets looked at", packets.len(), packets.len()));
    Outcome::when(wrong.is_empty(), "자료집을 확인하십시오 / see the packets above")
}

/// Every packet names PDF/A and PDF/UA, and an independent validator agrees. Without that validator nothing is known,
/// which is a failure; so is a validator that lets a broken packet pass.
pub fn claims() -> Outcome {
    let mut packets = headless::last_packets();
    packets.extend(headless::last_papers());
    let Some(first) = packets.first() else {
        return Outcome::Failed("자료집이 없습니다 / there are no packets".to_owned());
    };
    let Some(python) = python::with("checks", &["page-validation==0.11.*"]) else {
        return Outcome::Failed(
            "Python 도구를 설치하지 못했습니다 / the tool could not be installed".to_owned(),
        );
    };
    let script = root().join("xtask").join("python").join("claims.py");
    let held = |packets: &[PathBuf]| succeeds(program(&python).arg(&script).args(packets));
    if !held(&packets) {
        return Outcome::Failed("표방한 표준에 맞지 않습니다 / a packet claims what it is not".to_owned());
    }
    let Some(broken) = broken(first) else {
        return Outcome::Failed("시험 파일을 만들지 못했습니다 / no broken packet was made".to_owned());
    };
    say::line("아래는 일부러 망가뜨린 파일입니다 / what follows is broken on purpose:");
    Outcome::when(!held(&[broken]), "망가진 파일이 통과했습니다 / a broken packet passed")
}

/// A packet that still claims the standards but whose metadata have no title any more.
fn broken(packet: &Path) -> Option<PathBuf> {
    let (title, gone) = (b"dc:title>", b"dc:titel>");
    let mut bytes = fs::read(packet).ok()?;
    let places: Vec<usize> = bytes
        .windows(title.len())
        .enumerate()
        .filter(|(_, at)| **at == title[..])
        .map(|(at, _)| at)
        .collect();
    for at in &places {
        bytes.get_mut(*at..at + gone.len())?.copy_from_slice(gone);
    }
    let file = target().join("broken-packet.pdf");
    (!places.is_empty() && fs::write(&file, bytes).is_ok()).then_some(file)
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
    match output(program("pdfinfo").arg(packet)) {
        Some(info) => wrong.extend(info_faults(&info).into_iter().map(|fault| format!("{name}: {fault}"))),
        None => wrong.push(format!("{name}: pdfinfo")),
    }
    match output(program("pdftotext").args(["-enc", "UTF-8"]).arg(packet).arg("-")) {
        Some(text) => wrong.extend(text_faults(&text).into_iter().map(|fault| format!("{name}: {fault}"))),
        None => wrong.push(format!("{name}: pdftotext")),
    }
    wrong
}

/// A file under a password opens with it, and not without it.
fn wrong_with_protected(packet: &Path, password: &str) -> Vec<String> {
    let mut wrong = Vec::new();
    let check = |given: &str| {
        output(program("qpdf").arg(format!("--password={given}")).arg("--check").arg(packet)).is_some()
    };
    if check("") || check("open sesame 2025") {
        wrong.push("a packet under a password opens without it".to_owned());
    }
    if !check(password) {
        wrong.push("a packet under a password does not open with it".to_owned());
    }
    let text = output(program("pdftotext").args(["-upw", password, "-enc", "UTF-8"]).arg(packet).arg("-"));
    if !text.is_some_and(|text| text_faults(&text).is_empty()) {
        wrong.push("a packet under a password: its text".to_owned());
    }
    let info = output(program("pdfinfo").args(["-upw", password]).arg(packet));
    if !info.is_some_and(|info| info.contains("AES-256")) {
        wrong.push("a packet under a password: not AES-256".to_owned());
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

/// What `pdfinfo` must say of a packet.
fn info_faults(info: &str) -> Vec<&'static str> {
    let says = |key: &str, value: &str| {
        info.lines().any(|line| line.strip_prefix(key).is_some_and(|rest| rest.trim().starts_with(value)))
    };
    let mut faults = Vec::new();
    if !says("Tagged:", "yes") {
        faults.push("not tagged");
    }
    if !says("JavaScript:", "no") || !says("Encrypted:", "no") {
        faults.push("scripts or encryption");
    }
    let title = info.lines().find_map(|line| line.strip_prefix("Title:"));
    if title.is_none_or(|title| title.trim().is_empty()) {
        faults.push("no title");
    }
    faults
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
    fn a_file_without_tags_or_title_is_named() {
        let sound = "Title:           풍암동 방문 자료집\nJavaScript:      no\nTagged:          yes\nEncrypted:       no\n";
        assert!(info_faults(sound).is_empty());
        assert_eq!(info_faults(&sound.replace("yes", "no")), ["not tagged"]);
        assert_eq!(info_faults(&sound.replace("풍암동 방문 자료집", "")), ["no title"]);
        assert_eq!(info_faults(&sound.replace("Encrypted:       no", "Encrypted:       yes")).len(), 1);
    }

    #[test]
    fn text_must_come_back_as_whole_hangul() {
        assert!(text_faults("풍암동 방문 자료집").is_empty());
        assert_eq!(text_faults("plain").len(), 1);
        assert_eq!(text_faults("\u{1112}\u{1161}\u{11ab} 한").len(), 1);
        assert_eq!(text_faults("한\u{fffd}").len(), 1);
    }
}
