//! The parts of a district pack as they stand in its files.

use std::collections::BTreeMap;

use alley_core::calendar::HolidayRow;
use alley_core::entity::TaskMoment;
use alley_core::place::{CodeChange, NeighborhoodCode};
use alley_core::suggestion::{
    CategoryWords, Courtesies, Elsewhere, SafetyWord, SeasonCategory, UrgencyWeights,
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

macro_rules! part {
    ($(#[$doc:meta])* $name:ident { $($(#[$field_doc:meta])* $field:ident: $type:ty,)* }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
        #[serde(rename_all = "camelCase", deny_unknown_fields)]
        pub struct $name { $($(#[$field_doc])* pub $field: $type,)* }
    };
}

part! {
    /// A text in both languages of the app.
    InTwoLanguages {
        /// Korean.
        ko: String,
        /// English.
        en: String,
    }
}

part! {
    /// `pack.json`: the district itself.
    DistrictFacts {
        /// Key of the pack.
        key: String,
        /// Number of this edition of the pack.
        version: u32,
        /// Name of the district.
        name: InTwoLanguages,
        /// The province with its changes over time.
        provinces: Vec<ProvinceName>,
        /// Other spellings of the district in addresses.
        aliases: Vec<String>,
        /// Districts next to it, whose dongs are easily mixed up.
        neighboring_districts: Vec<String>,
        /// 시군구코드 of the district, old and new: the filter of the national store file.
        codes: Vec<String>,
        /// Changes of codes.
        code_changes: Vec<CodeChange>,
        /// Hours of the reply clock, counted on working days.
        reply_hours: u32,
        /// Trades that may not join the voucher scheme.
        excluded_trades: Vec<ExcludedTrade>,
        /// Where the excluded trades are laid down.
        excluded_trades_source: SourceNote,
    }
}

part! {
    /// The name of a province while it was in force.
    ProvinceName {
        /// Official name.
        name: String,
        /// Other spellings.
        aliases: Vec<String>,
        /// First day; open when absent.
        #[serde(default)]
        from: Option<NaiveDate>,
        /// Last day; open when absent.
        #[serde(default)]
        until: Option<NaiveDate>,
    }
}

part! {
    /// A trade that may not join, with words that give it away in a store's trade.
    ExcludedTrade {
        /// The trade.
        trade: String,
        /// Words looked for in trade names.
        words: Vec<String>,
    }
}

part! {
    /// Where something is laid down and whether somebody has checked it.
    SourceNote {
        /// The law or notice.
        text: String,
        /// Checked against it.
        confirmed: bool,
        /// What is to be checked.
        note: String,
    }
}

part! {
    /// `neighborhoods.json`: the dongs.
    Neighborhoods {
        /// Where label points and areas come from; to be printed with maps.
        source: InTwoLanguages,
        /// The day as of which these are.
        #[serde(default)]
        as_of: Option<NaiveDate>,
        /// What is to be known about them.
        #[serde(default)]
        note: String,
        /// The dongs.
        neighborhoods: Vec<Neighborhood>,
    }
}

part! {
    /// A dong.
    Neighborhood {
        /// Name.
        name: String,
        /// Name in English.
        name_en: String,
        /// Other spellings, and legal dongs that lie in it whole.
        aliases: Vec<String>,
        /// Public places that everybody knows to be in it: the city hall, a station, a market.
        #[serde(default)]
        landmarks: Vec<String>,
        /// What begins like its name and is something else.
        #[serde(default)]
        lookalikes: Vec<String>,
        /// Its codes with the days on which they were in force.
        codes: Vec<CodeValidity>,
        /// A point inside the dong; not the community centre's door.
        label_point: LabelPoint,
        /// Area in square kilometres.
        area_km2: f64,
        /// Dongs next to it.
        neighbors: Vec<String>,
    }
}

part! {
    /// A code and when it was in force.
    CodeValidity {
        /// Ten digits.
        code: NeighborhoodCode,
        /// First day; open when absent.
        #[serde(default)]
        from: Option<NaiveDate>,
        /// Last day; open when absent.
        #[serde(default)]
        until: Option<NaiveDate>,
    }
}

part! {
    /// A point in degrees (WGS 84).
    LabelPoint {
        /// North.
        latitude: f64,
        /// East.
        longitude: f64,
    }
}

part! {
    /// `holidays.json`.
    Holidays {
        /// Day on which the table was checked.
        checked_on: NaiveDate,
        /// The days, in order.
        holidays: Vec<Holiday>,
    }
}

/// A public holiday with what an aide should know of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Holiday {
    /// Day, name, source, confirmed.
    #[serde(flatten)]
    pub row: HolidayRow,
    /// What is special or to be checked.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
}

part! {
    /// `ledger.json`: the words of the ledger.
    Ledger {
        /// States in the order in which they are offered.
        states: Vec<LedgerState>,
    }
}

part! {
    /// A state of a promise in the ledger's own words.
    LedgerState {
        /// Key of the state.
        key: String,
        /// Korean.
        ko: String,
        /// English.
        en: String,
        /// It must come with a reason.
        needs_reason: bool,
    }
}

part! {
    /// `suggestions.json`: how suggestions are sorted, scored and answered.
    SuggestionRules {
        /// Weights of the urgency score.
        weights: UrgencyWeights,
        /// Categories with the words that speak for them and the department they go to.
        categories: Vec<CategoryEntry>,
        /// Words that speak of danger.
        safety_words: Vec<SafetyWord>,
        /// How people greet and thank.
        courtesies: Courtesies,
        /// How people speak of another place than the one they write about.
        #[serde(default)]
        elsewhere: Elsewhere,
        /// Categories with a season.
        seasons: Vec<SeasonCategory>,
        /// Ways in which suggestions come in.
        channels: Vec<Keyed>,
        /// Texts of replies.
        reply_templates: Vec<ReplyTemplate>,
    }
}

/// A category and the department it goes to.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct CategoryEntry {
    /// The category and its words.
    #[serde(flatten)]
    pub words: CategoryWords,
    /// The department proposed.
    pub department: String,
}

part! {
    /// A key with its words.
    Keyed {
        /// Key.
        key: String,
        /// Korean.
        ko: String,
        /// English.
        en: String,
    }
}

part! {
    /// A reply for a state, with `{placeholders}`.
    ReplyTemplate {
        /// Key.
        key: String,
        /// `received` or a state of the ledger.
        state: String,
        /// Korean.
        ko: String,
        /// English.
        en: String,
    }
}

part! {
    /// `elections.json`.
    Elections {
        /// In order of preparation; checked by people, never advice.
        elections: Vec<Election>,
    }
}

part! {
    /// A public election.
    Election {
        /// Key.
        key: String,
        /// Its day.
        date: NaiveDate,
        /// Its name.
        name: InTwoLanguages,
        /// Checked against the commission's notice.
        confirmed: bool,
        /// The law.
        source: String,
        /// What is to be checked.
        #[serde(default)]
        note: String,
        /// Periods before it in which events are restricted.
        periods: Vec<RestrictedSpan>,
    }
}

part! {
    /// A period in which the law restricts events of office holders.
    RestrictedSpan {
        /// First day.
        from: NaiveDate,
        /// Last day, included.
        until: NaiveDate,
        /// What is restricted, in Korean.
        ko: String,
        /// The same in English.
        en: String,
        /// The law.
        source: String,
        /// Checked by somebody.
        confirmed: bool,
    }
}

part! {
    /// `departments.json`.
    Departments {
        /// What is to be checked.
        note: String,
        /// Departments in the office's order.
        departments: Vec<Department>,
    }
}

part! {
    /// A department.
    Department {
        /// Korean.
        ko: String,
        /// English.
        en: String,
    }
}

part! {
    /// `visits.json`: what a visit starts with, and how its people and meetings are called.
    VisitRules {
        /// What is to be done around every visit, in the order of the list.
        checklist: Vec<TaskTemplate>,
        /// Title of a meeting that nobody gave one; `{association}` is the association's name.
        meeting_title: InTwoLanguages,
        /// Name of an association that a list leaves nameless; `{alley}` is its alley district's name.
        association_name: InTwoLanguages,
        /// Title of a leader that a list gives none.
        leader_title: InTwoLanguages,
        /// Titles of the office's own people: a speaker whose name ends with one is no merchant and is never masked.
        official_titles: Vec<String>,
    }
}

part! {
    /// Something to do around a visit.
    TaskTemplate {
        /// When it is due.
        moment: TaskMoment,
        /// Korean.
        ko: String,
        /// English.
        en: String,
    }
}

part! {
    /// `packet.json`: how packets are built, with `{placeholders}`.
    PacketTemplate {
        /// Title.
        title: InTwoLanguages,
        /// Who issues it.
        issuer: InTwoLanguages,
        /// Sections of a full packet in their order.
        sections: Vec<String>,
        /// Sections of a short one.
        short_sections: Vec<String>,
        /// Titles of sections that are not called as the app calls them, by their names.
        #[serde(default)]
        section_titles: BTreeMap<String, InTwoLanguages>,
        /// Footer.
        footer: InTwoLanguages,
        /// `office` or `outside`.
        default_variant: String,
    }
}
