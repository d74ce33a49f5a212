//! Page one: readable in two minutes, and always one page.

use unicode_segmentation::UnicodeSegmentation;

use super::{
    Align, Block, Cell, Drawing, Figure, Marker, Row, Run, Table, TitleBlock, Width, column, heading, joined,
    or_dash,
};
use crate::facts::{PacketFacts, PickedSuggestion, PromiseFacts, Slot, Slots};
use crate::layout::Ink;
use crate::options::{PacketOptions, Variant};
use crate::render::YieldedPart;
use crate::words::{Words, fill};

/// What page one may hold, and how far it has been shortened.
#[derive(Debug, Clone)]
pub(crate) struct PageOne {
    limits: Limits,
    step: usize,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Limits {
    topics: usize,
    lines: usize,
    promises: usize,
    attendees: usize,
    places: usize,
    picks: usize,
    /// Most letters of any one text.
    letters: usize,
}

const START: Limits =
    Limits { topics: 5, lines: 5, promises: 6, attendees: 8, places: 6, picks: 3, letters: 400 };

/// One step of shortening.
#[derive(Debug, Clone, Copy)]
enum Step {
    Topics(usize),
    Lines(usize),
    Promises(usize),
    Attendees(usize),
    Places(usize),
    Picks(usize),
    Letters(usize),
}

/// What yields, first to last. Topics and lines to take can be said from memory and go first; the picks and what to
/// decide on them are why the page exists and go last.
const STEPS: [Step; 24] = [
    Step::Letters(170),
    Step::Topics(4),
    Step::Attendees(6),
    Step::Topics(3),
    Step::Lines(4),
    Step::Promises(5),
    Step::Letters(120),
    Step::Lines(3),
    Step::Promises(4),
    Step::Topics(2),
    Step::Attendees(4),
    Step::Letters(80),
    Step::Places(3),
    Step::Promises(3),
    Step::Lines(2),
    Step::Letters(60),
    Step::Topics(1),
    Step::Promises(2),
    Step::Letters(45),
    Step::Lines(1),
    Step::Letters(34),
    Step::Promises(1),
    Step::Picks(2),
    Step::Topics(0),
];

/// Steps from this one on take away what the reader came for.
const STEPS_THAT_HURT: usize = 11;

impl PageOne {
    pub(crate) fn new() -> Self {
        Self { limits: START, step: 0 }
    }

    /// Whether the page still says what it is for; further steps are for pages that fit in no other way.
    pub(crate) fn is_whole(&self) -> bool {
        self.step < STEPS_THAT_HURT
    }

    /// Takes the next step; false when none is left.
    pub(crate) fn yield_next(&mut self) -> bool {
        let Some(step) = STEPS.get(self.step) else { return false };
        self.step += 1;
        match *step {
            Step::Topics(most) => self.limits.topics = most,
            Step::Lines(most) => self.limits.lines = most,
            Step::Promises(most) => self.limits.promises = most,
            Step::Attendees(most) => self.limits.attendees = most,
            Step::Places(most) => self.limits.places = most,
            Step::Picks(most) => self.limits.picks = most,
            Step::Letters(most) => self.limits.letters = most,
        }
        true
    }

    /// What was left out or shortened.
    pub(crate) fn yielded(&self, facts: &PacketFacts) -> Vec<YieldedPart> {
        let limits = self.limits;
        let mut parts = Vec::new();
        let mut note = |part: &str, kept: usize, of: usize| {
            if kept < of {
                parts.push(YieldedPart { part: part.to_owned(), kept, of });
            }
        };
        note("topics", limits.topics, facts.expected_topics.len());
        note("lines-to-take", limits.lines, facts.lines_to_take.len());
        note("promises", limits.promises, facts.last_promises.len());
        note("attendees", limits.attendees, facts.visit.attendees.len());
        note("places", limits.places, facts.visit.alley_districts.len());
        note("picks", limits.picks, facts.picks.len());
        let mut longest = 0;
        let mut measure = |slot: Slot<'_>| match slot {
            Slot::Name(text) | Slot::Phone(text) | Slot::Text(text) => {
                longest = longest.max(text.graphemes(true).count());
            }
        };
        let mut shown = facts.clone();
        shown.visit.slots(&mut measure);
        shown.lines_to_take.slots(&mut measure);
        shown.expected_topics.slots(&mut measure);
        for promise in &mut shown.last_promises {
            promise.what.slots(&mut measure);
        }
        for pick in &mut shown.picks {
            pick.title.slots(&mut measure);
            pick.to_decide.slots(&mut measure);
        }
        note("texts", limits.letters, longest);
        parts
    }

    /// The page.
    pub(crate) fn blocks(&self, facts: &PacketFacts, options: &PacketOptions, words: &Words) -> Vec<Block> {
        let mut blocks = vec![self.title(facts, options, words), self.who(facts, words)];
        blocks.push(heading(2, words.picks_and_decisions, None));
        blocks.push(self.picks(facts, words));
        blocks.push(heading(2, words.last_promises, None));
        blocks.push(self.promises(facts, words));
        let mut left = vec![heading(2, words.expected_topics, None)];
        left.extend(self.topics(facts, words));
        let mut lines: Vec<Block> = Vec::new();
        for (number, line) in (1..).zip(facts.lines_to_take.iter().take(self.limits.lines)) {
            lines.push(Block::Item {
                marker: Marker::Number(format!("{number}")),
                runs: vec![Run::plain(self.cut(line))],
            });
        }
        let right = vec![Block::Panel { title: words.lines_to_take.to_owned(), blocks: lines }];
        match (facts.expected_topics.is_empty(), facts.lines_to_take.is_empty()) {
            (false, false) => blocks.push(Block::Columns { left_part: 0.52, left, right }),
            (false, true) => blocks.extend(left),
            (true, false) => blocks.extend(right),
            (true, true) => {}
        }
        blocks
    }

    fn title(&self, facts: &PacketFacts, options: &PacketOptions, words: &Words) -> Block {
        let visit = &facts.visit;
        let outside = matches!(options.variant, Variant::Outside);
        let marks = [
            if facts.sample { words.sample_mark } else { "" },
            if outside { words.outside_stamp } else { "" },
        ];
        let place = if visit.desk_address.trim().is_empty() {
            self.cut(&visit.desk_place)
        } else {
            format!("{} ({})", self.cut(&visit.desk_place), self.cut(&visit.desk_address))
        };
        Block::Title(TitleBlock {
            district: facts.district.clone(),
            kind: words.document_kind.to_owned(),
            title: self.cut(&facts.neighborhood),
            when: format!("{} {}", words.date(visit.date), words.hours(visit.starts, visit.ends)),
            place,
            purpose: self.cut(&visit.purpose),
            mark: joined(marks),
            locator: facts.map.as_ref().map(|map| Figure {
                drawing: Drawing::Locator(map.clone()),
                alternative: fill(
                    words.locator_alternative,
                    &[("dong", &facts.neighborhood), ("district", &facts.district)],
                ),
                caption: String::new(),
            }),
        })
    }

    fn who(&self, facts: &PacketFacts, words: &Words) -> Block {
        let visit = &facts.visit;
        let mut people: Vec<String> = visit
            .attendees
            .iter()
            .take(self.limits.attendees)
            .map(|person| self.cut(&format!("{} {}", person.title, person.name)).trim().to_owned())
            .collect();
        let left_out = visit.attendees.len().saturating_sub(self.limits.attendees);
        if left_out > 0 {
            people.push(fill(words.more_people, &[("count", &left_out.to_string())]));
        }
        let mut places: Vec<String> =
            visit.alley_districts.iter().take(self.limits.places).map(|name| self.cut(name)).collect();
        let left_out = visit.alley_districts.len().saturating_sub(self.limits.places);
        if left_out > 0 {
            places.push(fill(words.more, &[("count", &left_out.to_string())]));
        }
        let last = visit.previous.map_or_else(|| words.first_visit.to_owned(), |date| words.date(date));
        let mut attendees = Cell::text(or_dash(&people.join(", ")));
        attendees.columns = 3;
        Block::Table(Table {
            columns: vec![
                column("", Width::Fixed(58.0), Align::Center),
                column("", Width::Part(1.0), Align::Left),
                column("", Width::Fixed(58.0), Align::Center),
                column("", Width::Fixed(118.0), Align::Left),
            ],
            has_head: false,
            rows: vec![
                Row::of(vec![Cell::header(words.attendees), attendees]),
                Row::of(vec![
                    Cell::header(words.places_visited),
                    Cell::text(or_dash(&places.join(", "))),
                    Cell::header(words.last_visit),
                    Cell::text(last),
                ]),
            ],
            note: String::new(),
        })
    }

    fn picks(&self, facts: &PacketFacts, words: &Words) -> Block {
        if facts.picks.is_empty() {
            return Block::Text(vec![Run::plain(words.no_picks)]);
        }
        let rows = (1..).zip(facts.picks.iter().take(self.limits.picks));
        Block::Table(Table {
            columns: vec![
                column(words.number, Width::Fixed(34.0), Align::Center),
                column(words.suggestion, Width::Part(1.0), Align::Left),
                column(words.to_decide, Width::Part(0.92), Align::Left),
            ],
            has_head: true,
            rows: rows.map(|(number, pick)| self.pick(number, pick, facts, words)).collect(),
            note: String::new(),
        })
    }

    fn pick(&self, number: usize, pick: &PickedSuggestion, facts: &PacketFacts, words: &Words) -> Row {
        let age = (facts.visit.date - pick.received).num_days();
        let received =
            fill(words.received_on, &[("date", &words.day(pick.received)), ("age", &words.age(age))]);
        let sender = format!("{} {}", pick.sender.role, pick.sender.name.0);
        let beside = joined([sender.trim(), &pick.category, &received]);
        let mut suggestion = Cell::runs(vec![Run::bold(self.cut(&pick.title))]);
        suggestion.paragraphs.push(vec![Run::muted(self.cut(&beside))]);
        Row::of(vec![
            Cell::runs(vec![Run::bold(number.to_string()).ink(Ink::Accent)]),
            suggestion,
            Cell::runs(vec![Run::plain(self.cut(or_dash(&pick.to_decide)))]),
        ])
    }

    fn promises(&self, facts: &PacketFacts, words: &Words) -> Block {
        if facts.last_promises.is_empty() {
            return Block::Text(vec![Run::plain(words.no_last_promises)]);
        }
        let left_out = facts.last_promises.len().saturating_sub(self.limits.promises);
        Block::Table(Table {
            columns: vec![
                column(words.promise, Width::Part(1.0), Align::Left),
                column(words.state, Width::Fixed(74.0), Align::Center),
                column(words.department_and_deadline, Width::Fixed(138.0), Align::Left),
            ],
            has_head: true,
            rows: facts
                .last_promises
                .iter()
                .take(self.limits.promises)
                .map(|promise| self.promise(promise, words))
                .collect(),
            note: if left_out > 0 {
                fill(words.more, &[("count", &left_out.to_string())])
            } else {
                String::new()
            },
        })
    }

    fn promise(&self, promise: &PromiseFacts, words: &Words) -> Row {
        let mut what = Cell::text(self.cut(&promise.what));
        if !promise.progress.trim().is_empty() && self.limits.letters >= 80 {
            what.paragraphs.push(vec![Run::muted(self.cut(&promise.progress))]);
        }
        let deadline = promise.deadline.map_or(String::new(), |date| words.day(date));
        let mut who = vec![Run::plain(joined([self.cut(&promise.department).as_str(), &deadline]))];
        if promise.overdue {
            who.push(Run::bold(format!("  {}", words.overdue)).ink(Ink::Alarm));
        }
        Row::of(vec![what, Cell::runs(vec![Run::bold(words.state(promise.state))]), Cell::runs(who)])
    }

    fn topics(&self, facts: &PacketFacts, _: &Words) -> Vec<Block> {
        facts
            .expected_topics
            .iter()
            .take(self.limits.topics)
            .map(|topic| Block::Item {
                marker: Marker::Circle,
                runs: vec![
                    Run::bold(self.cut(&topic.name.0)),
                    Run::muted(format!(" {}", self.cut(&topic.role))),
                    Run::plain(format!(" {}", self.cut(&topic.topic))),
                ],
            })
            .collect()
    }

    /// A text on one line of thought: line feeds become spaces, and what is too long ends in an ellipsis.
    fn cut(&self, text: &str) -> String {
        let flat = text.split_whitespace().collect::<Vec<_>>().join(" ");
        let mut graphemes = flat.grapheme_indices(true).skip(self.limits.letters);
        match graphemes.next() {
            Some((end, _)) => format!("{}…", flat.get(..end).unwrap_or_default().trim_end()),
            None => flat,
        }
    }
}
