//! The labelled merchant texts, and how well the proposals made from them agree with their labels.

use std::{collections::HashMap, path::PathBuf};

use alley_core::{
    change::Change,
    entity::{AlleyDistrict, Neighborhood},
    id::{AlleyDistrictId, NeighborhoodId, SuggestionId, Uuid},
    statement::Statement,
};
use alley_store::Filter;
use serde::Deserialize;

use crate::TestOffice;

/// The category of what fits no other; whoever proposes none for it is right.
const OTHER: &str = "기타";
/// Earlier suggestions that are proposed as the same, at most.
const SHOWN: usize = 5;

/// A text with what an aide would say of it. `tests/labelled/README.md` says what the labels mean.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Labelled {
    /// Its number.
    pub id: u32,
    /// Texts of one group are about the same.
    pub group: u32,
    /// The group that it is easily taken for.
    #[serde(default)]
    pub near: Option<u32>,
    /// Who sent it.
    pub sender: String,
    /// From which number.
    pub phone: String,
    /// The dong.
    pub dong: Option<String>,
    /// The alley district.
    pub alley: Option<String>,
    /// What it is about, the main one first.
    pub categories: Vec<String>,
    /// The text.
    pub text: String,
}

/// An alley district of the labelled texts.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LabelledAlley {
    /// Its name.
    pub name: String,
    /// Its dong.
    pub dong: String,
}

/// A half of the set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Half {
    /// Whose errors may be looked at.
    Tune,
    /// Which only counts.
    HeldOut,
}

/// Right ones among those proposed, and among those that should be.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Tally {
    /// Proposed.
    pub proposed: usize,
    /// Proposed and right.
    pub right: usize,
    /// What the labels say.
    pub labelled: usize,
}

/// How well the proposals for one half agree with its labels.
#[derive(Debug, Clone, Default)]
pub struct Agreement {
    /// Texts.
    pub texts: usize,
    /// Dongs filled in.
    pub dong: Tally,
    /// Alley districts filled in.
    pub alley: Tally,
    /// The first category proposed is the main one.
    pub main_category: Tally,
    /// The first category proposed is one of the text's.
    pub any_category: Tally,
    /// Pairs of texts proposed as the same.
    pub duplicates: Tally,
    /// What was wrong or missing, in words.
    pub errors: Vec<String>,
}

impl Labelled {
    /// The half it is in.
    pub const fn half(&self) -> Half {
        if self.group % 2 == 1 { Half::Tune } else { Half::HeldOut }
    }
}

impl Tally {
    /// How many of those proposed are right; 1 where nothing is proposed.
    pub fn precision(&self) -> f64 {
        if self.proposed == 0 { 1.0 } else { self.right as f64 / self.proposed as f64 }
    }

    /// How many of those that should be are proposed; 1 where there are none.
    pub fn recall(&self) -> f64 {
        if self.labelled == 0 { 1.0 } else { self.right as f64 / self.labelled as f64 }
    }

    /// Counts one proposal; true where it is as labelled.
    fn count<T: PartialEq>(&mut self, proposed: Option<T>, labelled: Option<T>) -> bool {
        self.proposed += usize::from(proposed.is_some());
        self.labelled += usize::from(labelled.is_some());
        self.right += usize::from(proposed.is_some() && proposed == labelled);
        proposed == labelled
    }
}

fn read(name: &str) -> String {
    let file = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("labelled").join(name);
    std::fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()))
}

/// All labelled texts in their order.
pub fn labelled_texts() -> Vec<Labelled> {
    let lines = read("suggestions.jsonl");
    lines.lines().map(|line| serde_json::from_str(line).unwrap_or_else(|e| panic!("{line}: {e}"))).collect()
}

/// The alley districts that the texts speak of, and the others of the district.
pub fn labelled_alleys() -> Vec<LabelledAlley> {
    serde_json::from_str(&read("alleys.json")).expect("alleys.json")
}

/// Puts the alley districts of the labelled texts into an office, and says which key each name has.
pub async fn with_labelled_alleys(test: &TestOffice) -> HashMap<String, AlleyDistrictId> {
    let dongs: Vec<Neighborhood> = test.office.store.list(Filter::all()).await.expect("dongs");
    let mut change = Change::new(Statement::new("step-suggestion-create"));
    let mut keys = HashMap::new();
    for alley in labelled_alleys() {
        let dong = dongs.iter().find(|dong| dong.name == alley.dong).expect("a dong of the pack");
        let id: AlleyDistrictId = test.office.id().expect("a key");
        change.create(&AlleyDistrict {
            id,
            neighborhood: dong.id,
            name: alley.name.clone(),
            place: None,
            latitude: None,
            longitude: None,
            radius_m: None,
            designated_on: None,
            designated_stores: None,
            eligible_stores: None,
            counted_on: None,
            members_before: None,
            closing_weekday: None,
            note: None,
        });
        keys.insert(alley.name, id);
    }
    test.office.apply(change).await.expect("alley districts");
    keys
}

/// Reads every text of a half in order, each as if it came in with those before it logged, and counts what the app
/// fills in and proposes.
pub async fn agreement(half: Half) -> Agreement {
    let test = TestOffice::new().await;
    let alleys = with_labelled_alleys(&test).await;
    let rows: Vec<Neighborhood> = test.office.store.list(Filter::all()).await.expect("dongs");
    let dongs: HashMap<NeighborhoodId, String> = rows.into_iter().map(|dong| (dong.id, dong.name)).collect();
    let alley_names: HashMap<AlleyDistrictId, String> =
        alleys.into_iter().map(|(name, id)| (id, name)).collect();
    let mut book = alley_api::suggestions::SuggestionBook::read(&test.office).await.expect("a book");
    let texts: Vec<Labelled> = labelled_texts().into_iter().filter(|text| text.half() == half).collect();
    let mut found = Agreement { texts: texts.len(), ..Agreement::default() };
    for (at, text) in texts.iter().enumerate() {
        let reading = book.read_text(&text.text, Some(text.phone.clone()), test.office.now());
        let told = |what: &str, proposed: &str, labelled: &str| {
            format!("{what}\t#{} {proposed} | {labelled} | {}", text.id, text.text)
        };
        let dong = reading.neighborhood().and_then(|id| dongs.get(&id)).map(String::as_str);
        if !found.dong.count(dong, text.dong.as_deref()) {
            found.errors.push(told("dong", dong.unwrap_or("-"), text.dong.as_deref().unwrap_or("-")));
        }
        let alley = reading.alley_district().and_then(|id| alley_names.get(&id)).map(String::as_str);
        if !found.alley.count(alley, text.alley.as_deref()) {
            found.errors.push(told("alley", alley.unwrap_or("-"), text.alley.as_deref().unwrap_or("-")));
        }
        let category = reading.category();
        let main = text.categories.first().map(String::as_str).filter(|name| *name != OTHER);
        let any = category.filter(|name| text.categories.iter().any(|one| one == name)).or(main);
        found.any_category.count(category, any);
        if !found.main_category.count(category, main) {
            let labels = text.categories.join(" ");
            found.errors.push(told("category", category.unwrap_or("-"), &labels));
        }
        let key = |id: u32| SuggestionId(Uuid::from_u128(u128::from(id)));
        let same: Vec<&Labelled> =
            texts.iter().take(at).filter(|earlier| earlier.group == text.group).collect();
        let hits = book.duplicates.find(&reading.incoming, SHOWN);
        found.duplicates.labelled += same.len();
        found.duplicates.proposed += hits.len();
        for hit in &hits {
            if same.iter().any(|earlier| key(earlier.id) == hit.suggestion) {
                found.duplicates.right += 1;
            } else if let Some(earlier) = texts.iter().find(|earlier| key(earlier.id) == hit.suggestion) {
                found.errors.push(told("not the same", &format!("{:.2}", hit.score), &earlier.text));
            }
        }
        for earlier in same.iter().filter(|earlier| hits.iter().all(|hit| hit.suggestion != key(earlier.id)))
        {
            found.errors.push(told("the same", "-", &earlier.text));
        }
        book.duplicates.insert(key(text.id), &reading.incoming);
    }
    found
}
