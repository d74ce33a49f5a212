//! What the district pack gives an office: lists and weights that rules need. The workspace keeps its own copy, so
//! that the office can change it and every copy of the workspace agrees.

use std::collections::BTreeMap;

use alley_core::{
    calendar::{HolidayRow, HolidayTable, RestrictedPeriod},
    entity::{Holiday, Neighborhood, Setting, TaskMoment},
    id::NeighborhoodId,
    place::{DistrictNames, TravelModel},
    suggestion::{CategoryWords, Courtesies, Elsewhere, SafetyWord, SeasonCategory, UrgencyWeights},
};
use alley_intake::pack::DistrictPack;
use alley_packet::Logo;
use alley_store::{Filter, Workspace};
use alley_words::{Language, Words};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::error::{ApiError, Code, Result};
use crate::paper_look::logo_of;

/// Name of the setting that holds the rules.
const RULES: &str = "rules";

/// The rules and lists of an office.
#[derive(Debug, Clone)]
pub struct OfficePack {
    /// Rules that were copied from the pack.
    pub rules: PackRules,
    /// Days off, from the office's own table.
    pub holidays: HolidayTable,
    /// The dongs, in the order of lists.
    pub neighborhoods: Vec<Neighborhood>,
}

/// The part of the pack that lies in one setting.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct PackRules {
    /// Names of the district for matching addresses: 서구.
    pub districts: Vec<String>,
    /// Names of the provinces it belongs and belonged to, as files shorten them too.
    pub provinces: Vec<String>,
    /// First words of addresses that are certainly elsewhere, for a district name that others share.
    pub other_provinces: Vec<String>,
    /// Weights of the urgency score.
    pub weights: UrgencyWeights,
    /// Words that speak for a category.
    pub categories: Vec<CategoryWords>,
    /// Words that speak of danger.
    pub dangers: Vec<SafetyWord>,
    /// How people greet and thank, so that it is not taken for the matter.
    pub courtesies: Courtesies,
    /// How people speak of another place than the one they write about.
    pub elsewhere: Elsewhere,
    /// Categories with a season.
    pub seasons: Vec<SeasonCategory>,
    /// Other names and landmarks of dongs, by the dong's name.
    pub places: Vec<PlaceNames>,
    /// Where the dongs' label points and areas come from, printed with the maps.
    pub places_source: InTwoLanguages,
    /// The day as of which they are.
    pub places_as_of: Option<NaiveDate>,
    /// Names of the district, its dongs and departments in English, by their Korean ones.
    pub english: BTreeMap<String, String>,
    /// Words in the names of trades that may not join the voucher scheme.
    pub excluded_trades: Vec<String>,
    /// Periods before elections.
    pub restricted: Vec<RestrictedPeriod>,
    /// Estimates for ways.
    pub travel: TravelModel,
    /// Reply templates by the state they are for.
    pub replies: Vec<ReplyTemplate>,
    /// What is to be done around every visit.
    pub checklist: Vec<TaskTemplate>,
    /// Title of a meeting that nobody gave one; `{association}` is the association's name.
    pub meeting_title: String,
    /// Name of an association that a list leaves nameless; `{alley}` is its alley district's name.
    pub association_name: String,
    /// Title of a leader that a list gives none.
    pub leader_title: String,
    /// Titles of the office's own people, as names end in them.
    pub official_titles: Vec<String>,
    /// How packets are built.
    pub packet: PacketRules,
}

/// How packets are built. A workspace older than these rules has none, and its packets are as the app makes them.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct PacketRules {
    /// Title; `{neighborhood}` is the dong.
    pub title: InTwoLanguages,
    /// Department that issues papers.
    pub issuer: InTwoLanguages,
    /// Sections of a full packet in their order.
    pub sections: Vec<String>,
    /// Sections of a short one.
    pub short_sections: Vec<String>,
    /// Titles of sections that are called otherwise than the app calls them.
    pub section_titles: BTreeMap<String, InTwoLanguages>,
    /// What stands beside the district's name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub logo: Option<Logo>,
}

impl PacketRules {
    /// The department that issues papers.
    pub(crate) fn issuer(&self, words: &Words) -> String {
        let issuer = self.issuer.said(words.language());
        issuer.map_or_else(|| words.get("packet-office"), str::to_owned)
    }
}

/// Something to do around every visit.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct TaskTemplate {
    /// When it is due.
    pub moment: TaskMoment,
    /// What.
    pub title: String,
}

/// A text that the office prints in both languages.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
pub struct InTwoLanguages {
    /// Korean.
    pub ko: String,
    /// English.
    pub en: String,
}

impl InTwoLanguages {
    fn of(pack: &alley_intake::pack::InTwoLanguages) -> Self {
        Self { ko: pack.ko.clone(), en: pack.en.clone() }
    }

    /// The text in a language; nothing where the workspace has none.
    pub(crate) fn said(&self, language: Language) -> Option<&str> {
        let text = match language {
            Language::Korean => &self.ko,
            Language::English => &self.en,
        };
        Some(text.as_str()).filter(|text| !text.trim().is_empty())
    }
}

/// The setting that holds the rules, and the rules as they stand in it now.
pub(crate) async fn rules_of(store: &Workspace) -> Result<Option<(Setting, PackRules)>> {
    let settings: Vec<Setting> = store.list(Filter::by("name", RULES.to_owned())).await?;
    let Some(setting) = settings.into_iter().next() else { return Ok(None) };
    let rules = serde_json::from_str(&setting.value).map_err(|error| {
        let statement = alley_core::statement::Statement::new("pack-setting-broken");
        ApiError::new(Code::Workspace, statement.with("detail", error.to_string()))
    })?;
    Ok(Some((setting, rules)))
}

/// Other names of a dong.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct PlaceNames {
    /// Name of the dong.
    pub neighborhood: String,
    /// Other names.
    pub aliases: Vec<String>,
    /// Places that everybody knows to be in it.
    pub landmarks: Vec<String>,
    /// What begins like a name of it and is none.
    pub lookalikes: Vec<String>,
}

/// A text to answer with.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ReplyTemplate {
    /// What it is for.
    pub name: String,
    /// The text with placeholders.
    pub text: String,
}

impl OfficePack {
    /// Reads the rules and tables of a workspace.
    pub async fn load(store: &Workspace) -> Result<Self> {
        let rules = rules_of(store).await?.map(|(_, rules)| rules).unwrap_or_default();
        let holidays: Vec<Holiday> = store.list(Filter::all().order("date")).await?;
        Ok(Self {
            rules,
            holidays: HolidayTable::new(holidays.into_iter().map(|holiday| HolidayRow {
                date: holiday.date,
                name: holiday.name,
                source: holiday.source,
                confirmed: holiday.confirmed,
            })),
            neighborhoods: store.list(Filter::all().order("position")).await?,
        })
    }

    /// The dong of a key.
    pub fn neighborhood(&self, id: NeighborhoodId) -> Option<&Neighborhood> {
        self.neighborhoods.iter().find(|dong| dong.id == id)
    }

    /// Name of a dong.
    pub fn name_of(&self, id: NeighborhoodId) -> String {
        self.neighborhood(id).map(|dong| dong.name.clone()).unwrap_or_default()
    }

    /// The dong that a person named, in any usual spelling.
    pub fn named(&self, name: &str) -> Result<&Neighborhood> {
        let wanted = alley_core::place::canonical_dong(name);
        self.neighborhoods
            .iter()
            .find(|dong| alley_core::place::canonical_dong(&dong.name) == wanted || dong.code == name.trim())
            .ok_or_else(|| ApiError::not_found("neighborhood-unknown", name))
    }

    /// The setting that holds the rules.
    pub(crate) fn setting(rules: &PackRules, id: alley_core::id::SettingId) -> Setting {
        Setting { id, name: RULES.to_owned(), value: serde_json::to_string(rules).unwrap_or_default() }
    }

    /// The district's names, for matching addresses.
    pub fn names(&self) -> DistrictNames {
        DistrictNames {
            districts: self.rules.districts.clone(),
            other_provinces: self.rules.other_provinces.clone(),
        }
    }
}

/// What the pack has English names for.
fn english(pack: &DistrictPack) -> BTreeMap<String, String> {
    let district = [(&pack.district.name.ko, &pack.district.name.en)];
    let dongs = pack.neighborhoods.neighborhoods.iter().map(|dong| (&dong.name, &dong.name_en));
    let departments = pack.departments.departments.iter().map(|department| (&department.ko, &department.en));
    let names = district.into_iter().chain(dongs).chain(departments);
    names.map(|(korean, english)| (korean.clone(), english.clone())).collect()
}

impl PackRules {
    /// The rules that a pack gives to a new workspace.
    ///
    /// # Errors
    /// When its logo cannot be printed.
    pub(crate) fn of(pack: &DistrictPack) -> Result<Self> {
        let logo = pack.logo.as_ref().map(|logo| logo_of(&logo.file, &logo.svg)).transpose()?;
        let own: Vec<String> = pack
            .district
            .provinces
            .iter()
            .flat_map(|province| std::iter::once(&province.name).chain(&province.aliases))
            .cloned()
            .collect();
        Ok(Self {
            districts: vec![pack.district.name.ko.clone()],
            provinces: own,
            other_provinces: Vec::new(),
            weights: pack.suggestions.weights,
            categories: pack.suggestions.categories.iter().map(|entry| entry.words.clone()).collect(),
            dangers: pack.suggestions.safety_words.clone(),
            courtesies: pack.suggestions.courtesies.clone(),
            elsewhere: pack.suggestions.elsewhere.clone(),
            seasons: pack.suggestions.seasons.clone(),
            places: pack
                .neighborhoods
                .neighborhoods
                .iter()
                .map(|dong| PlaceNames {
                    neighborhood: dong.name.clone(),
                    aliases: dong.aliases.clone(),
                    landmarks: dong.landmarks.clone(),
                    lookalikes: dong.lookalikes.clone(),
                })
                .collect(),
            places_source: InTwoLanguages::of(&pack.neighborhoods.source),
            places_as_of: pack.neighborhoods.as_of,
            english: english(pack),
            excluded_trades: pack
                .district
                .excluded_trades
                .iter()
                .flat_map(|excluded| excluded.words.iter().cloned())
                .collect(),
            restricted: pack
                .elections
                .elections
                .iter()
                .flat_map(|election| {
                    election.periods.iter().map(|period| RestrictedPeriod {
                        election: election.name.ko.clone(),
                        from: period.from,
                        until: period.until,
                        source: period.source.clone(),
                    })
                })
                .collect(),
            travel: TravelModel::default(),
            replies: pack
                .suggestions
                .reply_templates
                .iter()
                .map(|template| ReplyTemplate { name: template.key.clone(), text: template.ko.clone() })
                .collect(),
            checklist: pack
                .visits
                .checklist
                .iter()
                .map(|task| TaskTemplate { moment: task.moment, title: task.ko.clone() })
                .collect(),
            meeting_title: pack.visits.meeting_title.ko.clone(),
            association_name: pack.visits.association_name.ko.clone(),
            leader_title: pack.visits.leader_title.ko.clone(),
            official_titles: pack.visits.official_titles.clone(),
            packet: PacketRules {
                title: InTwoLanguages::of(&pack.packet.title),
                issuer: InTwoLanguages::of(&pack.packet.issuer),
                sections: pack.packet.sections.clone(),
                short_sections: pack.packet.short_sections.clone(),
                section_titles: pack
                    .packet
                    .section_titles
                    .iter()
                    .map(|(name, title)| (name.clone(), InTwoLanguages::of(title)))
                    .collect(),
                logo,
            },
        })
    }

    /// Title of a meeting with an association.
    pub(crate) fn meeting_with(&self, association: &str) -> String {
        filled(&self.meeting_title, "{association}", association)
    }

    /// Name of an alley district's association.
    pub(crate) fn association_of(&self, alley: &str) -> String {
        filled(&self.association_name, "{alley}", alley)
    }

    /// Whether a speaker is one of the office's own people, by the title at the end of the name.
    pub(crate) fn is_official(&self, speaker: &str) -> bool {
        self.official_titles.iter().any(|title| speaker.trim().ends_with(title.as_str()))
    }

    /// Whether a store of this trade may join the voucher scheme; empty where the file names no trade.
    pub(crate) fn eligible(&self, trade: &str) -> Option<bool> {
        let name: String = trade.chars().filter(|letter| !letter.is_whitespace()).collect();
        let excluded = |word: &String| {
            let word: String = word.chars().filter(|letter| !letter.is_whitespace()).collect();
            !word.is_empty() && name.contains(&word)
        };
        (!name.is_empty()).then(|| !self.excluded_trades.iter().any(excluded))
    }
}

/// A template with its one place filled; the name alone where the workspace has no template.
fn filled(template: &str, place: &str, name: &str) -> String {
    if template.contains(place) { template.replace(place, name) } else { name.to_owned() }
}
