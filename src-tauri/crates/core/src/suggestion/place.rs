//! Where a suggestion is about, from the names it mentions.

use std::{
    collections::{BTreeMap, HashMap},
    ops::Range,
};

use serde::{Deserialize, Serialize};

use super::{
    NameIndex, Proposal, combined,
    names::Letters,
    place_forms::{Form, alley_forms, is_misspelt, plain_alley, stem},
    ranked,
};
use crate::{
    id::{AlleyDistrictId, NeighborhoodId},
    place::{canonical_dong, name_key},
    statement::Statement,
};

/// The names of a dong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NeighborhoodNames {
    /// The dong.
    pub id: NeighborhoodId,
    /// Its name.
    pub name: String,
    /// Other names.
    pub aliases: Vec<String>,
    /// Places that everybody knows to be in it: a school, a station.
    pub landmarks: Vec<String>,
    /// What begins like a name of it and is none: 양동이로 is no 양동.
    pub lookalikes: Vec<String>,
}

/// The names of an alley district.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AlleyNames {
    /// The alley district.
    pub id: AlleyDistrictId,
    /// The dong it lies in.
    pub neighborhood: NeighborhoodId,
    /// Its name.
    pub name: String,
    /// Other names.
    pub aliases: Vec<String>,
    /// Stores and places in it.
    pub landmarks: Vec<String>,
}

/// How people speak of another place than the one they write about, from the district pack.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase", deny_unknown_fields)]
pub struct Elsewhere {
    /// Words right before its name: 옆 동네.
    pub before: Vec<String>,
    /// Words right after it: 처럼.
    pub after: Vec<String>,
    /// Words anywhere between it and the next place: 다던데.
    pub hearsay: Vec<String>,
}

/// What a text says about where, the most likely first.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PlaceProposal {
    /// Dongs.
    pub neighborhoods: Vec<Proposal<NeighborhoodId>>,
    /// Alley districts.
    pub alleys: Vec<Proposal<AlleyDistrictId>>,
}

/// How a name says where.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Evidence {
    Landmark,
    SharedStem,
    /// A part of an alley's name.
    Part,
    Alias,
    Name,
}

#[derive(Debug, Clone)]
struct Mention {
    form: Form,
    neighborhood: NeighborhoodId,
    alley: Option<AlleyDistrictId>,
}

/// Of a confidence, what is left when another place is named as clearly.
const RIVALRY: f64 = 0.5;
/// Confidence from which a place is taken to be named.
const NAMED: f64 = 0.5;
/// How sure a part of an alley's name makes one together with the dong or with the rest of the name.
const PART_IN_PLACE: f64 = 0.8;
/// How sure a misspelt dong makes one.
const MISSPELT: f64 = 0.55;
/// Letters of a text that are searched for where it is about: whoever writes so much has said it by then.
const WITHIN: usize = 4_000;

/// All names of the district made ready for many texts.
#[derive(Debug, Clone, Default)]
pub struct PlaceIndex {
    /// What is nothing but looks like a name stands for nothing.
    names: NameIndex<Option<Mention>>,
    /// The letters of the dongs' names of more than two.
    dongs: Vec<(NeighborhoodId, String, Vec<char>)>,
    /// How many alleys share a part of their names.
    sharing: HashMap<String, usize>,
    elsewhere: Elsewhere,
}

/// A mention with what it says in this text.
struct Seen<'a> {
    mention: &'a Mention,
    weight: f64,
    span: Range<usize>,
}

impl PlaceIndex {
    /// An index over the names of dongs and alley districts.
    pub fn new(neighborhoods: &[NeighborhoodNames], alleys: &[AlleyNames], elsewhere: &Elsewhere) -> Self {
        let letters = |words: &[String]| words.iter().map(|word| name_key(word)).collect();
        let mut index = Self {
            elsewhere: Elsewhere {
                before: letters(&elsewhere.before),
                after: letters(&elsewhere.after),
                hearsay: letters(&elsewhere.hearsay),
            },
            ..Self::default()
        };
        for dong in neighborhoods {
            index.add_dong(dong, neighborhoods, alleys);
        }
        for alley in alleys {
            let dong = neighborhoods.iter().find(|dong| dong.id == alley.neighborhood);
            let mut forms = alley_forms(&alley.name, dong.map_or("", |dong| dong.name.as_str()));
            forms.extend(alley.aliases.iter().map(|name| Form::new(name, Evidence::Alias, 0.85)));
            forms.extend(alley.landmarks.iter().map(|name| Form::new(name, Evidence::Landmark, 0.7)));
            for form in forms {
                if form.evidence == Evidence::Part {
                    *index.sharing.entry(name_key(&form.text)).or_default() += 1;
                }
                index.add(form, alley.neighborhood, Some(alley.id));
            }
        }
        index
    }

    fn add_dong(&mut self, dong: &NeighborhoodNames, all: &[NeighborhoodNames], alleys: &[AlleyNames]) {
        let mut forms = vec![Form::new(&dong.name, Evidence::Name, 0.85)];
        let numbered = with_ordinal(&dong.name);
        let own = stem(&dong.name);
        if numbered != dong.name {
            forms.push(Form::new(&numbered, Evidence::Name, 0.85));
            let shared = format!("{own}동");
            let sharing = all.iter().filter(|other| stem(&other.name) == own).count();
            if !all.iter().any(|other| canonical_dong(&other.name) == shared) {
                forms.push(Form::new(&shared, Evidence::SharedStem, 0.6 / sharing.max(1) as f64));
            }
        } else if own.chars().count() > 1
            && !alleys.iter().any(|alley| {
                alley.neighborhood != dong.id && name_key(plain_alley(&alley.name)).starts_with(&own)
            })
        {
            // 풍암 for 풍암동, unless alleys of other dongs are called so too.
            forms.push(Form::new(&own, Evidence::Alias, 0.55));
        }
        forms.extend(dong.aliases.iter().map(|alias| Form::new(alias, Evidence::Alias, 0.75)));
        forms.extend(dong.landmarks.iter().map(|name| Form::new(name, Evidence::Landmark, 0.6)));
        for form in forms {
            self.add(form, dong.id, None);
        }
        for lookalike in &dong.lookalikes {
            self.names.insert(lookalike, None);
        }
        let letters: Vec<char> = canonical_dong(&dong.name).chars().collect();
        if letters.len() > 2 {
            self.dongs.push((dong.id, dong.name.clone(), letters));
        }
    }

    fn add(&mut self, form: Form, neighborhood: NeighborhoodId, alley: Option<AlleyDistrictId>) {
        let text = form.text.clone();
        self.names.insert(&text, Some(Mention { form, neighborhood, alley }));
    }

    /// Proposes dong and alley district for a text.
    ///
    /// An alley says its dong too. A name that two places share speaks for each of them, and where two places are named
    /// as clearly neither is sure: the caller should ask.
    pub fn propose(&self, text: &str) -> PlaceProposal {
        let letters = Letters::of(text).shortened(WITHIN);
        let seen = self.seen(&letters);
        if seen.is_empty() {
            return PlaceProposal { neighborhoods: self.misspelt(&letters), alleys: Vec::new() };
        }
        let mut dongs: BTreeMap<NeighborhoodId, Vec<&Seen<'_>>> = BTreeMap::new();
        let mut alleys: BTreeMap<AlleyDistrictId, Vec<&Seen<'_>>> = BTreeMap::new();
        for one in &seen {
            dongs.entry(one.mention.neighborhood).or_default().push(one);
            if let Some(alley) = one.mention.alley {
                alleys.entry(alley).or_default().push(one);
            }
        }
        let mut alleys: Vec<_> = alleys.into_iter().map(|(id, seen)| proposal(id, seen)).collect();
        let mut dongs: Vec<_> = dongs.into_iter().map(|(id, seen)| proposal(id, seen)).collect();
        // Who names an alley may name other dongs beside it, but writes about the alley.
        let at = |alley: AlleyDistrictId| {
            let seen = seen.iter().find(|one| one.mention.alley == Some(alley));
            seen.map(|one| one.mention.neighborhood)
        };
        let named: Vec<_> = alleys.iter().filter(|alley| alley.confidence >= NAMED).collect();
        let home = named.first().and_then(|alley| at(alley.value));
        if home.is_some() && named.iter().all(|alley| at(alley.value) == home) {
            dongs
                .iter_mut()
                .filter(|dong| Some(dong.value) != home)
                .for_each(|dong| dong.confidence *= RIVALRY);
        }
        against_rivals(&mut alleys);
        against_rivals(&mut dongs);
        PlaceProposal { neighborhoods: ranked(dongs), alleys: ranked(alleys) }
    }

    /// A text without the names of places in it, words parted by spaces: what a place is called says nothing of the
    /// matter.
    pub fn without_names(&self, text: &str) -> String {
        let letters = Letters::of(text);
        let found = self.names.find_in(&letters).into_iter().filter(|found| found.value.is_some());
        letters.without(&found.map(|found| found.span).collect::<Vec<_>>())
    }

    /// The mentions in a text that speak of its own place.
    fn seen(&self, letters: &Letters) -> Vec<Seen<'_>> {
        let found = self.names.find_in(letters).into_iter();
        let (parts, whole): (Vec<_>, Vec<_>) = found
            .filter_map(|found| {
                let mention = found.value.as_ref()?;
                Some(Seen { mention, weight: mention.form.weight, span: found.span })
            })
            .partition(|seen| seen.mention.form.evidence == Evidence::Part);
        let mut seen = self.here(letters, whole);
        let parts: Vec<_> =
            parts.into_iter().filter_map(|part| self.part_in_place(letters, &seen, part)).collect();
        seen.extend(parts);
        seen
    }

    /// Leaves out the dongs that a text names as another place, as long as one is left.
    fn here<'a>(&self, letters: &Letters, all: Vec<Seen<'a>>) -> Vec<Seen<'a>> {
        let dong = all.first().map(|seen| seen.mention.neighborhood);
        if all.iter().all(|seen| Some(seen.mention.neighborhood) == dong) {
            return all;
        }
        let elsewhere: Vec<bool> = all
            .iter()
            .map(|seen| {
                let begins = all.iter().map(|other| other.span.start);
                let next = begins.filter(|start| *start >= seen.span.end).min();
                let before = String::from_iter(letters.part(0..seen.span.start));
                let after =
                    String::from_iter(letters.part(seen.span.end..next.unwrap_or(letters.letters.len())));
                seen.mention.alley.is_none()
                    && (self.elsewhere.before.iter().any(|word| before.ends_with(word.as_str()))
                        || self.elsewhere.after.iter().any(|word| after.starts_with(word.as_str()))
                        || self.elsewhere.hearsay.iter().any(|word| after.contains(word.as_str())))
            })
            .collect();
        if elsewhere.iter().all(|away| *away) {
            return all;
        }
        all.into_iter().zip(elsewhere).filter(|(_, away)| !away).map(|(seen, _)| seen).collect()
    }

    /// What a part of an alley's name says beside the other names in the text; nothing where they speak of another dong.
    fn part_in_place<'a>(&self, letters: &Letters, others: &[Seen<'a>], part: Seen<'a>) -> Option<Seen<'a>> {
        let form = &part.mention.form;
        let head: Vec<char> = form.head.iter().flat_map(|head| head.chars()).collect();
        let outside = [letters.part(0..part.span.start), letters.part(part.span.end..letters.letters.len())];
        let has_head =
            head.len() > 1 && outside.iter().any(|letters| letters.windows(head.len()).any(|at| at == head));
        let mut dongs = others.iter().filter(|seen| seen.weight >= NAMED).peekable();
        let elsewhere = dongs.peek().is_some();
        let here = dongs.any(|seen| seen.mention.neighborhood == part.mention.neighborhood);
        let weight = if here || has_head {
            PART_IN_PLACE
        } else if elsewhere {
            return None;
        } else {
            let sharing = self.sharing.get(&name_key(&form.text)).copied().unwrap_or(1);
            if sharing > 1 { 0.4 / sharing as f64 } else { form.weight }
        };
        Some(Seen { weight, ..part })
    }

    /// The dongs whose misspelt names begin a word.
    fn misspelt(&self, text: &Letters) -> Vec<Proposal<NeighborhoodId>> {
        let starts = (0..text.letters.len()).filter(|at| text.begins_word(*at));
        let mut found: BTreeMap<NeighborhoodId, Proposal<NeighborhoodId>> = BTreeMap::new();
        for start in starts {
            for (id, name, letters) in &self.dongs {
                let written = text.part(start..start + letters.len());
                if is_misspelt(written, letters) {
                    let reason = Statement::new("rules-place-misspelt")
                        .with("name", name.as_str())
                        .with("written", String::from_iter(written));
                    found.entry(*id).or_insert_with(|| Proposal {
                        value: *id,
                        confidence: MISSPELT,
                        reasons: vec![reason],
                    });
                }
            }
        }
        let mut found: Vec<_> = found.into_values().collect();
        against_rivals(&mut found);
        found
    }
}

/// Where several places are named, none of them is sure.
fn against_rivals<T>(places: &mut [Proposal<T>]) {
    if places.iter().filter(|place| place.confidence >= NAMED).count() > 1 {
        places.iter_mut().for_each(|place| place.confidence *= RIVALRY);
    }
}

/// 화정1동 as 화정제1동.
fn with_ordinal(name: &str) -> String {
    let canonical = canonical_dong(name);
    match canonical.find(|c: char| c.is_ascii_digit()) {
        Some(at) => {
            let (before, after) = canonical.split_at(at);
            format!("{before}제{after}")
        }
        None => name.to_owned(),
    }
}

fn proposal<T>(value: T, mut seen: Vec<&Seen<'_>>) -> Proposal<T> {
    seen.sort_by(|a, b| {
        b.weight.total_cmp(&a.weight).then_with(|| a.mention.form.text.cmp(&b.mention.form.text))
    });
    seen.dedup_by(|a, b| a.mention.form.text == b.mention.form.text);
    let reason = |seen: &&Seen<'_>| {
        let key = match (seen.mention.form.evidence, seen.mention.alley) {
            (Evidence::Name, None) => "rules-place-dong-name",
            (Evidence::Name, Some(_)) => "rules-place-alley-name",
            (Evidence::Alias, _) => "rules-place-alias",
            (Evidence::Landmark, _) => "rules-place-landmark",
            (Evidence::SharedStem, _) => "rules-place-shared-name",
            (Evidence::Part, _) => "rules-place-part",
        };
        Statement::new(key).with("name", seen.mention.form.text.as_str())
    };
    Proposal {
        value,
        confidence: combined(seen.iter().map(|seen| seen.weight)),
        reasons: seen.iter().map(reason).collect(),
    }
}

#[cfg(test)]
#[path = "place_tests.rs"]
mod tests;
