//! Everything that proposals about suggestions are made from, read once and asked many times.

use std::collections::HashMap;

use alley_core::{
    entity::{
        AlleyAlias, AlleyDistrict, Entity, Promise, PromiseProgress, PromiseState, Suggestion,
        SuggestionState,
    },
    id::SuggestionId,
    suggestion::{
        AlleyNames, CategoryIndex, Courtesies, DuplicateHit, DuplicateIndex, EarlierAnswer, EarlierHit,
        EarlierIndex, EarlierOutcome, Incoming, NameIndex, NeighborhoodNames, Overrule, PlaceIndex, Season,
        Urgency, UrgencyFacts, UrgencyWeights,
    },
};
use alley_store::Filter;
use chrono::Datelike;

use crate::{error::Result, host::Host, office::Office, pack::rules_of};

/// Names, words and earlier suggestions of an office, ready for questions.
#[derive(Debug)]
pub struct SuggestionBook {
    /// Names of dongs and alley districts.
    pub places: PlaceIndex,
    /// Words of the pack.
    pub categories: CategoryIndex,
    /// How people greet and thank.
    pub courtesies: Courtesies,
    /// Words that stand in texts about any matter.
    fillers: NameIndex<()>,
    /// Earlier suggestions.
    pub duplicates: DuplicateIndex,
    /// Earlier answers and promises.
    pub earlier: EarlierIndex,
    /// How many different people asked for the same as a suggestion into which others were merged.
    askers: HashMap<SuggestionId, u32>,
    /// What each part of the urgency counts for in this office now.
    pub weights: UrgencyWeights,
}

impl SuggestionBook {
    /// What a book read now would be made from.
    pub(crate) async fn mark<H: Host>(office: &Office<H>) -> Result<i64> {
        let sources = [
            Entity::Suggestion,
            Entity::Promise,
            Entity::PromiseProgress,
            Entity::AlleyDistrict,
            Entity::AlleyAlias,
            Entity::Setting,
        ];
        Ok(office.store.last_change_of(&sources).await?)
    }

    /// Reads the book of an office.
    pub async fn read<H: Host>(office: &Office<H>) -> Result<Self> {
        let weights = rules_of(&office.store).await?.map(|(_, rules)| rules.weights);
        let rules = &office.pack.rules;
        let alleys: Vec<AlleyDistrict> = office.store.list(Filter::all()).await?;
        let aliases: Vec<AlleyAlias> = office.store.list(Filter::all()).await?;
        let dong_names: Vec<_> = office
            .pack
            .neighborhoods
            .iter()
            .map(|dong| {
                let known = rules.places.iter().find(|place| place.neighborhood == dong.name);
                NeighborhoodNames {
                    id: dong.id,
                    name: dong.name.clone(),
                    aliases: known.map(|place| place.aliases.clone()).unwrap_or_default(),
                    landmarks: known.map(|place| place.landmarks.clone()).unwrap_or_default(),
                    lookalikes: known.map(|place| place.lookalikes.clone()).unwrap_or_default(),
                }
            })
            .collect();
        let alley_names: Vec<_> = alleys.iter().map(|alley| names_of(alley, &aliases)).collect();
        let suggestions: Vec<Suggestion> = office.store.list(Filter::all()).await?;
        let promises: Vec<Promise> = office.store.list(Filter::all()).await?;
        let reports: Vec<PromiseProgress> = office.store.list(Filter::all().order("reported_on, id")).await?;
        // The newest comes last and stays.
        let mut newest: HashMap<_, _> =
            reports.into_iter().map(|report| (report.promise, report.text)).collect();
        let mut book = Self {
            places: PlaceIndex::new(&dong_names, &alley_names, &rules.elsewhere),
            categories: CategoryIndex::new(&rules.categories, &rules.dangers),
            courtesies: rules.courtesies.clone(),
            fillers: NameIndex::default(),
            duplicates: DuplicateIndex::default(),
            earlier: EarlierIndex::default(),
            askers: askers(&suggestions),
            weights: weights.unwrap_or(rules.weights),
        };
        rules.courtesies.fillers.iter().for_each(|word| book.fillers.insert(word, ()));
        for suggestion in &suggestions {
            book.insert(suggestion);
        }
        for promise in promises {
            let outcome = match promise.state {
                PromiseState::Done => EarlierOutcome::Done { promise: promise.id },
                PromiseState::InProgress | PromiseState::Planned | PromiseState::LongTerm => {
                    EarlierOutcome::Promised { promise: promise.id }
                }
                PromiseState::Impossible | PromiseState::Transferred => {
                    EarlierOutcome::Refused { promise: promise.id }
                }
            };
            let report = newest.remove(&promise.id);
            let answer = match promise.state {
                PromiseState::Impossible | PromiseState::Transferred => promise.reason.or(report),
                PromiseState::Done
                | PromiseState::InProgress
                | PromiseState::Planned
                | PromiseState::LongTerm => report,
            };
            book.earlier.insert(EarlierAnswer {
                number: promise.number,
                answer,
                of: promise.suggestion,
                outcome,
                on: promise.made_on,
                text: promise.text,
                neighborhood: Some(promise.neighborhood),
                alley: promise.alley_district,
            });
        }
        Ok(book)
    }

    /// Adds a suggestion, so that the next one of the same batch is compared with it too.
    pub fn insert(&mut self, suggestion: &Suggestion) {
        self.duplicates.insert(suggestion.id, &self.incoming(suggestion));
        let id = suggestion.id;
        let (outcome, on, answer) = match (suggestion.state, suggestion.answered_at) {
            (SuggestionState::Answered | SuggestionState::Told, Some(answered)) => {
                (EarlierOutcome::Answered { suggestion: id }, answered, &suggestion.answer)
            }
            // Nobody noted when it was closed: it is known by the day it came.
            (SuggestionState::Closed, _) => {
                (EarlierOutcome::Closed { suggestion: id }, suggestion.received_at, &suggestion.closed_reason)
            }
            _ => return,
        };
        self.earlier.insert(EarlierAnswer {
            number: suggestion.number.clone(),
            answer: answer.clone(),
            of: None,
            outcome,
            on: on.seoul_date(),
            text: suggestion.text.clone(),
            neighborhood: suggestion.neighborhood,
            alley: suggestion.alley_district,
        });
    }

    /// What was answered or promised before about something like a suggestion that is there already.
    pub fn earlier_than(&self, suggestion: &Suggestion, limit: usize) -> Vec<EarlierHit> {
        let (dong, alley) = (suggestion.neighborhood, suggestion.alley_district);
        self.earlier.find_for(suggestion.id, &suggestion.text, dong, alley, limit)
    }

    /// Earlier suggestions like this one, itself left out.
    pub fn alike(&self, suggestion: &Suggestion, limit: usize) -> Vec<DuplicateHit> {
        let mut hits = self.duplicates.find(&self.incoming(suggestion), limit + 1);
        hits.retain(|hit| hit.suggestion != suggestion.id);
        hits.truncate(limit);
        hits
    }

    /// What likeness is computed from: the matter without greetings and fillers, which are alike in most texts,
    /// and without the names of places, which say where and not what.
    pub fn matter_of(&self, text: &str) -> String {
        self.fillers.without(&self.places.without_names(&self.courtesies.matter(text).join(" ")))
    }

    fn incoming(&self, suggestion: &Suggestion) -> Incoming {
        Incoming {
            text: self.matter_of(&suggestion.text),
            category: suggestion.category.clone(),
            neighborhood: suggestion.neighborhood,
            alley: suggestion.alley_district,
            sender: suggestion.sender_phone.clone().or_else(|| suggestion.sender_name.clone()),
            received: suggestion.received_at,
        }
    }

    /// How urgent a suggestion is today.
    pub fn urgency<H: Host>(&self, office: &Office<H>, suggestion: &Suggestion) -> Urgency {
        let rules = &office.pack.rules;
        let today = office.today();
        let age = office.pack.holidays.working_days_between(suggestion.received_at.seoul_date(), today);
        let season = suggestion
            .category
            .as_deref()
            .map_or(Season::None, |category| Season::of(category, today.month(), &rules.seasons));
        let facts = UrgencyFacts {
            danger: self.categories.danger(&suggestion.text),
            askers: self.askers.get(&suggestion.id).copied().unwrap_or(1),
            working_days: u32::try_from(age).unwrap_or(0),
            season,
            solvable_on_site: suggestion.solvable_on_site,
        };
        let overrule = suggestion.urgency_overrule.and_then(|score| {
            Overrule::new(score, suggestion.urgency_reason.as_deref().unwrap_or_default()).ok()
        });
        Urgency::of(&facts, &self.weights, overrule)
    }
}

fn names_of(alley: &AlleyDistrict, aliases: &[AlleyAlias]) -> AlleyNames {
    AlleyNames {
        id: alley.id,
        neighborhood: alley.neighborhood,
        name: alley.name.clone(),
        aliases: aliases
            .iter()
            .filter(|alias| alias.alley_district == alley.id)
            .map(|alias| alias.name.clone())
            .collect(),
        landmarks: Vec::new(),
    }
}

fn askers(suggestions: &[Suggestion]) -> HashMap<SuggestionId, u32> {
    let mut askers = HashMap::new();
    for suggestion in suggestions {
        if let Some(into) = suggestion.merged_into {
            *askers.entry(into).or_insert(1) += 1;
        }
    }
    askers
}
