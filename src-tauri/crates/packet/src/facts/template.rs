//! How an office wants its packets built.

use serde::{Deserialize, Serialize};

use crate::logo::Logo;

/// Title, sections and their order.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct TemplateFacts {
    /// The whole title with the neighbourhood's name in it; empty for the usual one.
    pub title: String,
    /// Sections of a full packet in their order; one that is not named is not printed.
    pub sections: Vec<Section>,
    /// Sections of a short one.
    pub short_sections: Vec<Section>,
    /// Titles of sections that are not called as usual.
    pub section_titles: Vec<SectionTitle>,
    /// What stands beside the district's name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub logo: Option<Logo>,
}

/// A section's own title.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct SectionTitle {
    /// Which.
    pub section: Section,
    /// How it is called.
    pub title: String,
}

/// A section of a packet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Section {
    /// Page one, which always comes first.
    PageOne,
    /// What changed since the last visit.
    Changes,
    /// Timetable, roster, seating.
    Timetable,
    /// The maps.
    Map,
    /// The alley districts.
    AlleyDistricts,
    /// The picked suggestions.
    Picks,
    /// All open suggestions and promises.
    Tables,
    /// Notes of the last meetings.
    Notes,
    /// Stores to go to and ask.
    GoAndAsk,
    /// Where figures come from.
    Sources,
}

impl Section {
    /// All of them, in the usual order.
    pub const ALL: [Self; 10] = [
        Self::PageOne,
        Self::Changes,
        Self::Timetable,
        Self::Map,
        Self::AlleyDistricts,
        Self::Picks,
        Self::Tables,
        Self::Notes,
        Self::GoAndAsk,
        Self::Sources,
    ];

    /// The section of a name as packs write it.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|section| section.name() == name)
    }

    /// Its name as packs write it.
    pub fn name(self) -> &'static str {
        match self {
            Self::PageOne => "page-one",
            Self::Changes => "changes",
            Self::Timetable => "timetable",
            Self::Map => "map",
            Self::AlleyDistricts => "alley-districts",
            Self::Picks => "picks",
            Self::Tables => "tables",
            Self::Notes => "notes",
            Self::GoAndAsk => "go-and-ask",
            Self::Sources => "sources",
        }
    }
}

impl Default for TemplateFacts {
    fn default() -> Self {
        Self {
            title: String::new(),
            sections: Section::ALL.to_vec(),
            short_sections: vec![Section::PageOne, Section::Timetable, Section::Picks],
            section_titles: Vec::new(),
            logo: None,
        }
    }
}

super::slots::slots!(TemplateFacts { title, sections, short_sections, section_titles, logo });
super::slots::slots!(SectionTitle { section, title });
