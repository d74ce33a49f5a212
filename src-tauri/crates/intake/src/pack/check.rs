//! What must hold in a pack beyond the types of its values.

use std::collections::BTreeSet;

use alley_core::entity::PromiseState;
use alley_core::place::PlaceCodes;

use super::DistrictPack;
use crate::cells::{KOREA_LATITUDE, KOREA_LONGITUDE};

/// Names that may stand in braces in a template.
const PLACEHOLDERS: &[&str] = &[
    "sender",
    "received_on",
    "department",
    "officer",
    "reply_due",
    "deadline",
    "subject",
    "reason",
    "agency",
    "association",
    "alley",
    "office",
    "neighborhood",
    "date",
    "page",
    "pages",
];
/// Sections a packet can have.
const SECTIONS: &[&str] = &[
    "page-one",
    "changes",
    "timetable",
    "map",
    "alley-districts",
    "picks",
    "tables",
    "notes",
    "go-and-ask",
    "sources",
];

/// Something wrong, with its part, JSON path and key.
pub(super) struct Problem {
    pub part: &'static str,
    pub path: String,
    pub key: &'static str,
    pub detail: String,
}

fn problem(part: &'static str, path: String, key: &'static str, detail: impl ToString) -> Option<Problem> {
    Some(Problem { part, path, key, detail: detail.to_string() })
}

/// The first thing wrong with a pack.
pub(super) fn first_problem(pack: &DistrictPack) -> Option<Problem> {
    district(pack)
        .or_else(|| neighborhoods(pack))
        .or_else(|| holidays(pack))
        .or_else(|| ledger(pack))
        .or_else(|| suggestions(pack))
        .or_else(|| elections(pack))
        .or_else(|| visits(pack))
        .or_else(|| packet(pack))
}

fn district(pack: &DistrictPack) -> Option<Problem> {
    let facts = &pack.district;
    if facts.codes.is_empty() {
        return problem("pack", ".codes".to_owned(), "document-list-empty", "");
    }
    for (index, code) in facts.codes.iter().enumerate() {
        if code.len() != 5 || !code.bytes().all(|b| b.is_ascii_digit()) {
            return problem("pack", format!(".codes[{index}]"), "document-bad-code", code);
        }
    }
    if let Err(error) = PlaceCodes::new(facts.code_changes.clone()) {
        return problem("pack", ".codeChanges".to_owned(), "document-bad-code", error);
    }
    if facts.reply_hours == 0 || facts.reply_hours > 24 * 60 {
        return problem("pack", ".replyHours".to_owned(), "document-out-of-range", facts.reply_hours);
    }
    None
}

fn neighborhoods(pack: &DistrictPack) -> Option<Problem> {
    let dongs = &pack.neighborhoods.neighborhoods;
    if dongs.is_empty() {
        return problem("neighborhoods", ".neighborhoods".to_owned(), "document-list-empty", "");
    }
    let mut names = BTreeSet::new();
    let mut codes = BTreeSet::new();
    for (index, dong) in dongs.iter().enumerate() {
        let at = |field: &str| format!(".neighborhoods[{index}].{field}");
        if dong.name.trim().is_empty() || !names.insert(dong.name.as_str()) {
            return problem("neighborhoods", at("name"), "document-name-twice", &dong.name);
        }
        if dong.codes.is_empty() {
            return problem("neighborhoods", at("codes"), "document-list-empty", "");
        }
        for code in &dong.codes {
            if !codes.insert(code.code.as_str()) {
                return problem("neighborhoods", at("codes"), "document-code-twice", code.code.as_str());
            }
            if !pack.district.codes.iter().any(|district| district == code.code.district()) {
                return problem("neighborhoods", at("codes"), "document-bad-code", code.code.as_str());
            }
            if matches!((code.from, code.until), (Some(from), Some(until)) if from > until) {
                return problem("neighborhoods", at("codes"), "document-dates-reversed", code.code.as_str());
            }
        }
        let point = &dong.label_point;
        if !KOREA_LATITUDE.contains(&point.latitude) || !KOREA_LONGITUDE.contains(&point.longitude) {
            return problem("neighborhoods", at("labelPoint"), "document-outside-korea", "");
        }
        if !(dong.area_km2 > 0.0 && dong.area_km2 < 2_000.0) {
            return problem("neighborhoods", at("areaKm2"), "document-out-of-range", dong.area_km2);
        }
    }
    dongs.iter().enumerate().find_map(|(index, dong)| {
        let unknown =
            dong.neighbors.iter().find(|name| !names.contains(name.as_str()) || **name == dong.name)?;
        problem(
            "neighborhoods",
            format!(".neighborhoods[{index}].neighbors"),
            "document-unknown-name",
            unknown,
        )
    })
}

fn holidays(pack: &DistrictPack) -> Option<Problem> {
    let mut before = None;
    for (index, holiday) in pack.holidays.holidays.iter().enumerate() {
        let at = |field: &str| format!(".holidays[{index}].{field}");
        if before.is_some_and(|before| before >= holiday.row.date) {
            return problem("holidays", at("date"), "document-not-in-order", holiday.row.date);
        }
        if holiday.row.source.trim().is_empty() {
            return problem("holidays", at("source"), "document-value-empty", "");
        }
        before = Some(holiday.row.date);
    }
    None
}

fn state_of(key: &str) -> Option<PromiseState> {
    serde_json::from_value(serde_json::Value::String(key.to_owned())).ok()
}

fn ledger(pack: &DistrictPack) -> Option<Problem> {
    for (index, state) in pack.ledger.states.iter().enumerate() {
        let at = |field: &str| format!(".states[{index}].{field}");
        let Some(known) = state_of(&state.key) else {
            return problem("ledger", at("key"), "document-unknown-name", &state.key);
        };
        if known.needs_reason() && !state.needs_reason {
            return problem("ledger", at("needsReason"), "document-out-of-range", &state.key);
        }
    }
    let keys: BTreeSet<&str> = pack.ledger.states.iter().map(|state| state.key.as_str()).collect();
    if keys.len() != pack.ledger.states.len() || keys.len() != 6 {
        return problem("ledger", ".states".to_owned(), "document-name-twice", keys.len());
    }
    None
}

fn suggestions(pack: &DistrictPack) -> Option<Problem> {
    let rules = &pack.suggestions;
    let weights = &rules.weights;
    let parts = [weights.safety, weights.repeats, weights.age, weights.season, weights.on_site];
    if parts.iter().any(|part| !part.is_finite() || *part < 0.0) || parts.iter().sum::<f64>() <= 0.0 {
        return problem("suggestions", ".weights".to_owned(), "document-out-of-range", "");
    }
    let categories: BTreeSet<&str> =
        rules.categories.iter().map(|entry| entry.words.category.as_str()).collect();
    for (index, entry) in rules.categories.iter().enumerate() {
        if !pack.departments.departments.iter().any(|known| known.ko == entry.department) {
            let path = format!(".categories[{index}].department");
            return problem("suggestions", path, "document-unknown-name", &entry.department);
        }
    }
    for (index, season) in rules.seasons.iter().enumerate() {
        let at = |field: &str| format!(".seasons[{index}].{field}");
        if !categories.contains(season.category.as_str()) {
            return problem("suggestions", at("category"), "document-unknown-name", &season.category);
        }
        if season.months.iter().any(|month| !(1..=12).contains(month)) {
            return problem("suggestions", at("months"), "document-out-of-range", "");
        }
    }
    for (index, template) in rules.reply_templates.iter().enumerate() {
        let at = |field: &str| format!(".replyTemplates[{index}].{field}");
        if template.state != "received" && state_of(&template.state).is_none() {
            return problem("suggestions", at("state"), "document-unknown-name", &template.state);
        }
        for (field, text) in [("ko", &template.ko), ("en", &template.en)] {
            if let Some(unknown) = unknown_placeholder(text) {
                return problem("suggestions", at(field), "document-unknown-placeholder", unknown);
            }
        }
    }
    None
}

fn elections(pack: &DistrictPack) -> Option<Problem> {
    pack.elections.elections.iter().enumerate().find_map(|(index, election)| {
        election.periods.iter().enumerate().find_map(|(period, span)| {
            (span.from > span.until || span.until > election.date)
                .then(|| {
                    let path = format!(".elections[{index}].periods[{period}]");
                    problem("elections", path, "document-dates-reversed", &election.key)
                })
                .flatten()
        })
    })
}

fn visits(pack: &DistrictPack) -> Option<Problem> {
    let rules = &pack.visits;
    if let Some(index) = rules.checklist.iter().position(|task| task.ko.trim().is_empty()) {
        return problem("visits", format!(".checklist[{index}].ko"), "document-value-empty", "");
    }
    if let Some(index) = rules.official_titles.iter().position(|title| title.trim().is_empty()) {
        return problem("visits", format!(".officialTitles[{index}]"), "document-value-empty", "");
    }
    for (field, text) in [
        ("meetingTitle", &rules.meeting_title),
        ("associationName", &rules.association_name),
        ("leaderTitle", &rules.leader_title),
    ] {
        if text.ko.trim().is_empty() {
            return problem("visits", format!(".{field}.ko"), "document-value-empty", "");
        }
        if let Some(unknown) = unknown_placeholder(&text.ko).or_else(|| unknown_placeholder(&text.en)) {
            return problem("visits", format!(".{field}"), "document-unknown-placeholder", unknown);
        }
    }
    None
}

fn packet(pack: &DistrictPack) -> Option<Problem> {
    let template = &pack.packet;
    sections("sections", &template.sections)
        .or_else(|| sections("shortSections", &template.short_sections))
        .or_else(|| packet_titles(pack))
        .or_else(|| {
            (!matches!(template.default_variant.as_str(), "office" | "outside"))
                .then(|| {
                    let path = ".defaultVariant".to_owned();
                    problem("packet", path, "document-unknown-name", &template.default_variant)
                })
                .flatten()
        })
}

/// A packet begins with page one, and every other section stands in it at most once.
fn sections(field: &str, sections: &[String]) -> Option<Problem> {
    if sections.first().map(String::as_str) != Some("page-one") {
        return problem("packet", format!(".{field}[0]"), "document-first-page-missing", "page-one");
    }
    let mut seen = BTreeSet::new();
    sections.iter().enumerate().find_map(|(index, section)| {
        let path = format!(".{field}[{index}]");
        if !SECTIONS.contains(&section.as_str()) {
            return problem("packet", path, "document-unknown-name", section);
        }
        if !seen.insert(section) {
            return problem("packet", path, "document-name-twice", section);
        }
        None
    })
}

fn packet_titles(pack: &DistrictPack) -> Option<Problem> {
    let template = &pack.packet;
    for (field, text) in [("title", &template.title), ("issuer", &template.issuer)] {
        for (language, text) in [("ko", &text.ko), ("en", &text.en)] {
            if text.trim().is_empty() {
                return problem("packet", format!(".{field}.{language}"), "document-value-empty", "");
            }
        }
    }
    // A title can name the dong; the rest of what templates may hold belongs to letters.
    for (language, text) in [("ko", &template.title.ko), ("en", &template.title.en)] {
        if let Some(unknown) = other_place(text) {
            return problem("packet", format!(".title.{language}"), "document-unknown-placeholder", unknown);
        }
    }
    for (language, text) in [("ko", &template.issuer.ko), ("en", &template.issuer.en)] {
        if let Some(place) = other_place(text) {
            return problem("packet", format!(".issuer.{language}"), "document-unknown-placeholder", place);
        }
    }
    for (name, title) in &template.section_titles {
        let path = format!(".sectionTitles.{name}");
        if !SECTIONS.contains(&name.as_str()) || name == "page-one" {
            return problem("packet", path, "document-unknown-name", name);
        }
        for text in [&title.ko, &title.en] {
            if text.trim().is_empty() {
                return problem("packet", path, "document-value-empty", "");
            }
            if let Some(place) = other_place(text) {
                return problem("packet", path, "document-unknown-placeholder", place);
            }
        }
    }
    unknown_placeholder(&template.footer.ko)
        .or_else(|| unknown_placeholder(&template.footer.en))
        .and_then(|unknown| problem("packet", ".footer".to_owned(), "document-unknown-placeholder", unknown))
}

/// Braces around anything but the dong.
fn other_place(text: &str) -> Option<String> {
    let rest = text.replace("{neighborhood}", "");
    let at = rest.find(['{', '}'])?;
    rest.get(at..).map(str::to_owned)
}

/// A name in braces that no reply knows, or a brace without its partner.
fn unknown_placeholder(text: &str) -> Option<String> {
    let mut rest = text;
    while let Some(open) = rest.find(['{', '}']) {
        let (_, from) = rest.split_at(open);
        let close = from.find('}').filter(|_| from.starts_with('{'));
        let name = close.and_then(|close| from.get(1..close)).unwrap_or(from);
        if !PLACEHOLDERS.contains(&name) {
            return Some(name.to_owned());
        }
        rest = from.get(close? + 1..)?;
    }
    None
}
