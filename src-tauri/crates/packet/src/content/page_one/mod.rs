//! Page one: readable in two minutes, and always one page.

mod planned;
mod unplanned;

use unicode_segmentation::UnicodeSegmentation;

use super::{
    Align, Block, Cell, Drawing, Figure, Marker, Row, Run, TitleBlock, Width, card, column, heading, joined,
    nothing, or_dash, sender, table, wide,
};
use crate::facts::{PacketFacts, PromiseFacts, Slot, Slots};
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
    /// Suggestions that have waited longest, where none was picked.
    waiting: usize,
    /// Whether what stands small beside picks and promises is shown: sender, date, last report.
    asides: bool,
    /// Most letters of any one text.
    letters: usize,
}

const START: Limits = Limits {
    topics: 8,
    lines: 5,
    promises: 6,
    attendees: 8,
    places: 6,
    picks: 3,
    waiting: 5,
    asides: true,
    letters: 400,
};

/// One step of shortening.
#[derive(Debug, Clone, Copy)]
enum Step {
    Topics(usize),
    Lines(usize),
    Promises(usize),
    Attendees(usize),
    Places(usize),
    Picks(usize),
    Waiting(usize),
    NoAsides,
    Letters(usize),
}

/// What yields, first to last. What waits here stands in the ledger too and only fills the page; topics and lines to take can be said from memory and go first; the picks and what to
/// decide on them are why the page exists and go last.
const STEPS: [Step; 30] = [
    Step::Waiting(3),
    Step::Waiting(1),
    Step::Waiting(0),
    Step::Topics(6),
    Step::Letters(170),
    Step::Topics(5),
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
    Step::NoAsides,
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

/// Steps from this one on take away what the reader came for; who asked for large type rather misses a little more
/// than reads small type.
const STEPS_THAT_HURT: usize = 16;
const STEPS_THAT_HURT_LARGE: usize = 22;

/// The dong's name, and the one it has in Korea where the packet is in another language.
fn name_in_title(facts: &PacketFacts) -> String {
    match facts.local_name.trim() {
        "" => facts.neighborhood.clone(),
        local => format!("{} {local}", facts.neighborhood),
    }
}

impl PageOne {
    pub(crate) fn new() -> Self {
        Self { limits: START, step: 0 }
    }

    /// Whether the page still says what it is for; further steps are for pages that fit in no other way.
    pub(crate) fn is_whole(&self, large_type: bool) -> bool {
        self.step < if large_type { STEPS_THAT_HURT_LARGE } else { STEPS_THAT_HURT }
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
            Step::Waiting(most) => self.limits.waiting = most,
            Step::NoAsides => self.limits.asides = false,
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
        note("places", limits.places, facts.visit.alley_districts.len() + facts.visit.off_route.len());
        note("picks", limits.picks, facts.picks.len());
        let mut longest = 0;
        let mut measure = |slot: Slot<'_>| match slot {
            Slot::Name(text) | Slot::Phone(text) | Slot::Store(text) | Slot::Text(text) => {
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
        let mut blocks = vec![self.title(facts, options, words)];
        blocks.extend(if facts.visit.planned {
            self.planned(facts, options, words)
        } else {
            self.unplanned(facts, words)
        });
        blocks
    }

    fn title(&self, facts: &PacketFacts, options: &PacketOptions, words: &Words) -> Block {
        let visit = &facts.visit;
        let outside = matches!(options.variant, Variant::Outside);
        let marks = [
            if facts.sample { words.sample_mark } else { "" },
            if outside { words.outside_stamp } else { "" },
        ];
        let (when, place) = if visit.planned {
            (
                format!("{} {}", words.date(visit.date), words.hours(visit.starts, visit.ends)),
                self.place(facts, words),
            )
        } else {
            (words.unplanned.to_owned(), fill(words.as_of_day, &[("date", &words.date(visit.date))]))
        };
        Block::Title(TitleBlock {
            district: facts.district.clone(),
            kind: super::kind(facts, words),
            title: self.cut(&name_in_title(facts)),
            when,
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

    fn place(&self, facts: &PacketFacts, words: &Words) -> String {
        let (place, address) = (self.cut(&facts.visit.desk_place), self.cut(&facts.visit.desk_address));
        match (place.is_empty(), address.is_empty()) {
            (true, true) => words.desk_undecided.to_owned(),
            (false, false) => format!("{place}({address})"),
            (true, false) => address,
            (false, true) => place,
        }
    }

    fn promises(&self, facts: &PacketFacts, words: &Words) -> Block {
        if facts.last_promises.is_empty() {
            return nothing(words.no_last_promises);
        }
        let left_out = facts.last_promises.len().saturating_sub(self.limits.promises);
        let shown = facts.last_promises.iter().take(self.limits.promises);
        let columns = vec![
            column(words.promise, Width::Part(1.0), Align::Left),
            column(words.state, Width::Fit, Align::Center),
            column(words.department_and_deadline, Width::Fit, Align::Left),
        ];
        let note = match left_out {
            0 => String::new(),
            more => fill(words.more, &[("count", &more.to_string())]),
        };
        table(columns, shown.map(|promise| self.promise(promise, words)).collect(), note)
    }

    fn promise(&self, promise: &PromiseFacts, words: &Words) -> Row {
        let mut what = Cell::text(self.cut(&promise.what));
        if self.limits.asides {
            what = what.and(Run::muted(self.cut(&promise.progress)));
        }
        let deadline = super::cases::due(promise, words);
        let mut who = vec![Run::plain(joined([self.cut(&promise.department).as_str(), &deadline]))];
        if promise.overdue {
            who.push(Run::bold(format!("  {}", words.overdue)).ink(Ink::Alarm));
        }
        Row::of(vec![what, Cell::runs(vec![Run::bold(words.state(promise.state))]), Cell::runs(who)])
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
