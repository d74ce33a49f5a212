//! The district pack: everything an office of one district needs that is data and not code.
//!
//! A pack is a folder of JSON files (`pack`, `neighborhoods`, `holidays`, `ledger`, `suggestions`, `elections`,
//! `departments`, `visits`, `packet`), or one JSON file with these names as keys; `logo.svg`, or the same text under the
//! key `logo`, may come with it. It is read whole or not at all; an error names the file and the JSON path.

mod check;
mod parts;

use std::path::Path;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

pub use parts::{
    CategoryEntry, CodeValidity, Department, Departments, DistrictFacts, Election, Elections, ExcludedTrade,
    Holiday, Holidays, InTwoLanguages, Keyed, LabelPoint, Ledger, LedgerState, Neighborhood, Neighborhoods,
    PacketTemplate, ProvinceName, ReplyTemplate, RestrictedSpan, SourceNote, SuggestionRules, TaskTemplate,
    VisitRules,
};

use crate::error::IntakeError;
use crate::limits::Limits;
use crate::source::Source;

/// The parts of a pack, which are also the names of its files.
const PARTS: [&str; 9] = [
    "pack",
    "neighborhoods",
    "holidays",
    "ledger",
    "suggestions",
    "elections",
    "departments",
    "visits",
    "packet",
];

/// The part that a pack need not have, and its file: a logo as SVG.
const LOGO: &str = "logo";
const LOGO_FILE: &str = "logo.svg";

/// The data of one district, validated.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct DistrictPack {
    /// Name, codes, reply clock, excluded trades.
    pub district: DistrictFacts,
    /// The dongs.
    pub neighborhoods: Neighborhoods,
    /// Public holidays.
    pub holidays: Holidays,
    /// Words of the ledger's states.
    pub ledger: Ledger,
    /// Score weights, categories, reply templates.
    pub suggestions: SuggestionRules,
    /// Elections with the periods in which events are restricted.
    pub elections: Elections,
    /// Departments promises go to.
    pub departments: Departments,
    /// What a visit starts with, and how its people and meetings are called.
    pub visits: VisitRules,
    /// How packets are built.
    pub packet: PacketTemplate,
    /// What stands at the head of papers.
    pub logo: Option<PackLogo>,
}

/// A logo as a pack brings it; whether it can be printed is not known here.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PackLogo {
    /// The file it stands in.
    pub file: String,
    /// The text of an SVG file.
    pub svg: String,
}

/// A pack that ships with the app.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BuiltinPack {
    /// Its key, for instance on the command line.
    pub key: &'static str,
    files: [&'static str; 9],
}

macro_rules! builtin {
    ($folder:literal) => {
        [
            include_str!(concat!("../../../../packs/", $folder, "/pack.json")),
            include_str!(concat!("../../../../packs/", $folder, "/neighborhoods.json")),
            include_str!(concat!("../../../../packs/", $folder, "/holidays.json")),
            include_str!(concat!("../../../../packs/", $folder, "/ledger.json")),
            include_str!(concat!("../../../../packs/", $folder, "/suggestions.json")),
            include_str!(concat!("../../../../packs/", $folder, "/elections.json")),
            include_str!(concat!("../../../../packs/", $folder, "/departments.json")),
            include_str!(concat!("../../../../packs/", $folder, "/visits.json")),
            include_str!(concat!("../../../../packs/", $folder, "/packet.json")),
        ]
    };
}

/// The packs that ship with the app; the first one is what a new workspace is offered.
pub fn builtin_packs() -> &'static [BuiltinPack] {
    &[BuiltinPack { key: "seogu", files: builtin!("seogu") }]
}

impl BuiltinPack {
    /// Reads and validates the pack.
    ///
    /// # Errors
    /// As [`read_pack`]; a test sees to it that none occurs.
    pub fn load(&self) -> Result<DistrictPack, IntakeError> {
        let files = PARTS.iter().zip(self.files).map(|(part, text)| {
            let file = format!("{}/{part}.json", self.key);
            (*part, File { name: file, path: String::from("$"), text: text.to_owned() })
        });
        assemble(&files.collect::<Vec<_>>(), None, self.key)
    }
}

/// One part of a pack before it is parsed.
struct File {
    name: String,
    path: String,
    text: String,
}

/// Reads a pack from a folder of JSON files or from one JSON file.
///
/// # Errors
/// `CannotOpen` for a missing file, `BadDocument` with file and JSON path for anything wrong in it.
pub fn read_pack(path: &Path, limits: &Limits) -> Result<DistrictPack, IntakeError> {
    if path.is_dir() {
        let mut files = Vec::with_capacity(PARTS.len());
        for part in PARTS {
            let mut source = Source::open(&path.join(format!("{part}.json")))?;
            files.push((
                part,
                File {
                    name: source.name().to_owned(),
                    path: "$".to_owned(),
                    text: text(&mut source, limits)?,
                },
            ));
        }
        let logo = path.join(LOGO_FILE);
        let logo = match logo.exists().then(|| Source::open(&logo)).transpose()? {
            Some(mut source) => {
                Some(PackLogo { file: source.name().to_owned(), svg: text(&mut source, limits)? })
            }
            None => None,
        };
        let folder = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        return assemble(&files, logo, &folder);
    }
    let mut source = Source::open(path)?;
    let whole = text(&mut source, limits)?;
    read_pack_text(source.name(), &whole)
}

/// Reads a pack from the text of one JSON file.
///
/// # Errors
/// As [`read_pack`].
pub fn read_pack_text(name: &str, whole: &str) -> Result<DistrictPack, IntakeError> {
    let parts: serde_json::Map<String, serde_json::Value> = parse(name, "$", whole)?;
    if let Some(unknown) = parts.keys().find(|key| !PARTS.contains(&key.as_str()) && *key != LOGO) {
        return Err(bad(name, &format!("$.{unknown}"), "document-unknown-part", String::new()));
    }
    let files = PARTS.iter().filter_map(|part| {
        let value = parts.get(*part)?;
        Some((*part, File { name: name.to_owned(), path: format!("$.{part}"), text: value.to_string() }))
    });
    let logo = match parts.get(LOGO) {
        None => None,
        Some(serde_json::Value::String(svg)) => Some(PackLogo { file: name.to_owned(), svg: svg.clone() }),
        Some(_) => return Err(bad(name, &format!("$.{LOGO}"), "document-bad-value", String::new())),
    };
    assemble(&files.collect::<Vec<_>>(), logo, name)
}

fn text(source: &mut Source, limits: &Limits) -> Result<String, IntakeError> {
    source.admit(limits)?;
    let bytes = source.whole(limits.whole_file_bytes)?;
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(&bytes).to_vec();
    String::from_utf8(bytes).map_err(|error| {
        let at = error.utf8_error().valid_up_to();
        bad(source.name(), &format!("byte {at}"), "document-not-utf8", error.to_string())
    })
}

fn assemble(files: &[(&str, File)], logo: Option<PackLogo>, name: &str) -> Result<DistrictPack, IntakeError> {
    let find = |part: &str| {
        files
            .iter()
            .find(|(known, _)| *known == part)
            .map(|(_, file)| file)
            .ok_or_else(|| bad(name, &format!("$.{part}"), "document-lacks-part", String::new()))
    };
    fn read<T: DeserializeOwned>(file: &File) -> Result<T, IntakeError> {
        parse(&file.name, &file.path, &file.text)
    }
    let pack = DistrictPack {
        district: read(find("pack")?)?,
        neighborhoods: read(find("neighborhoods")?)?,
        holidays: read(find("holidays")?)?,
        ledger: read(find("ledger")?)?,
        suggestions: read(find("suggestions")?)?,
        elections: read(find("elections")?)?,
        departments: read(find("departments")?)?,
        visits: read(find("visits")?)?,
        packet: read(find("packet")?)?,
        logo,
    };
    match check::first_problem(&pack) {
        None => Ok(pack),
        Some(problem) => {
            let file = find(problem.part)?;
            let path = format!("{}{}", file.path, problem.path);
            Err(bad(&file.name, &path, problem.key, problem.detail))
        }
    }
}

/// Parses JSON so that an error knows its path.
fn parse<T: DeserializeOwned>(file: &str, root: &str, text: &str) -> Result<T, IntakeError> {
    let mut json = serde_json::Deserializer::from_str(text);
    let value = serde_path_to_error::deserialize(&mut json).map_err(|error| {
        let path = error.path().to_string();
        let path = if path == "." { root.to_owned() } else { format!("{root}.{path}") };
        bad(file, &path, "document-bad-value", error.inner().to_string())
    })?;
    json.end().map_err(|error| bad(file, root, "document-bad-value", error.to_string()))?;
    Ok(value)
}

fn bad(file: &str, path: &str, problem: &'static str, detail: String) -> IntakeError {
    IntakeError::BadDocument { file: file.to_owned(), path: path.to_owned(), problem, detail }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::{Datelike, NaiveDate};

    fn shipped() -> DistrictPack {
        builtin_packs()[0].load().unwrap()
    }

    #[test]
    fn every_builtin_pack_is_valid() {
        for pack in builtin_packs() {
            let loaded = pack.load().unwrap();
            assert_eq!(loaded.district.key, pack.key);
            assert!(!loaded.neighborhoods.neighborhoods.is_empty());
        }
    }

    #[test]
    fn codes_of_both_generations_name_the_same_dong() {
        let pack = shipped();
        let change = &pack.district.code_changes[0];
        for dong in &pack.neighborhoods.neighborhoods {
            let codes: Vec<&str> = dong.codes.iter().map(|code| code.code.as_str()).collect();
            assert!(codes[0].starts_with(&change.from) && codes[1].starts_with(&change.to), "{codes:?}");
            assert_eq!(codes[0][5..], codes[1][5..]);
            assert_eq!(dong.codes[0].until.unwrap().succ_opt(), dong.codes[1].from);
        }
    }

    #[test]
    fn holidays_cover_three_years_and_tell_what_is_not_confirmed() {
        let pack = shipped();
        let on = |year, month, day| {
            let date = NaiveDate::from_ymd_opt(year, month, day).unwrap();
            pack.holidays.holidays.iter().find(|holiday| holiday.row.date == date)
        };
        assert!(on(2025, 7, 17).is_none() && on(2025, 5, 1).is_none(), "not yet holidays in 2025");
        assert!(on(2026, 7, 17).is_some() && on(2026, 5, 1).is_some());
        assert!(on(2026, 9, 25).is_some() && on(2027, 2, 7).is_some());
        assert!(!on(2027, 7, 19).unwrap().row.confirmed);
        let years: std::collections::BTreeSet<i32> =
            pack.holidays.holidays.iter().map(|holiday| holiday.row.date.year()).collect();
        assert_eq!(years.into_iter().collect::<Vec<_>>(), [2025, 2026, 2027]);
    }

    #[test]
    fn a_packet_template_that_cannot_be_followed_is_refused_with_its_place() {
        let packet = builtin_packs()[0].files[8];
        assert!(packet.contains("shortSections"), "the last part is the packet");
        let wrong = |from: &str, to: &str| {
            let files: Vec<(&str, File)> = PARTS
                .iter()
                .zip(builtin_packs()[0].files)
                .map(|(part, text)| {
                    let text = if *part == "packet" { text.replacen(from, to, 1) } else { text.to_owned() };
                    (*part, File { name: format!("{part}.json"), path: "$".to_owned(), text })
                })
                .collect();
            assert!(packet.contains(from), "{from}");
            match assemble(&files, None, "p").unwrap_err() {
                IntakeError::BadDocument { path, problem, .. } => (path, problem),
                other => panic!("{other}"),
            }
        };
        let is = |path: &str, problem: &'static str| (path.to_owned(), problem);
        let first = is("$.sections[0]", "document-first-page-missing");
        assert_eq!(wrong("[\"page-one\", \"changes\"", "[\"changes\", \"page-one\""), first);
        assert_eq!(wrong("\"map\"", "\"maps\""), is("$.sections[3]", "document-unknown-name"));
        assert_eq!(wrong("\"map\"", "\"changes\""), is("$.sections[3]", "document-name-twice"));
        let title = is("$.title.ko", "document-unknown-placeholder");
        assert_eq!(wrong("{neighborhood} 골목집무실", "{dong} 골목집무실"), title);
        let titles = is("$.sectionTitles.maps", "document-unknown-name");
        let own = "\"sectionTitles\": { \"maps\": { \"ko\": \"지도\", \"en\": \"Maps\" } }, \"footer\"";
        assert_eq!(wrong("\"footer\"", own), titles);
    }

    #[test]
    fn one_file_reads_like_a_folder_and_errors_name_the_path() {
        let pack = builtin_packs()[0];
        let whole: serde_json::Map<String, serde_json::Value> = PARTS
            .iter()
            .zip(pack.files)
            .map(|(part, text)| ((*part).to_owned(), serde_json::from_str(text).unwrap()))
            .collect();
        let text = serde_json::Value::from(whole.clone()).to_string();
        assert_eq!(read_pack_text("p.json", &text).unwrap(), shipped());

        let path_of = |text: &str| match read_pack_text("p.json", text).unwrap_err() {
            IntakeError::BadDocument { path, problem, .. } => (path, problem),
            other => panic!("{other}"),
        };
        let broken = text.replacen("\"areaKm2\":0.47", "\"areaKm2\":\"big\"", 1);
        assert_eq!(
            path_of(&broken),
            ("$.neighborhoods.neighborhoods[0].areaKm2".into(), "document-bad-value")
        );
        let far = text.replacen("35.1525", "53.1525", 1);
        assert_eq!(
            path_of(&far),
            ("$.neighborhoods.neighborhoods[0].labelPoint".into(), "document-outside-korea")
        );
        let twice = text.replacen("2914059000", "2914057500", 1);
        assert_eq!(path_of(&twice), ("$.neighborhoods.neighborhoods[1].codes".into(), "document-code-twice"));
        let mut without = whole;
        without.remove("ledger");
        let text = serde_json::Value::from(without).to_string();
        assert_eq!(path_of(&text), ("$.ledger".into(), "document-lacks-part"));
    }
}
