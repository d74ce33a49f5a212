//! One matter that merchants raise, with everything the office comes to say about it: from the text on the phone to
//! the proof that a promise was kept. The trace from text to progress holds because all of it is drawn from one topic.

use super::{topics_care, topics_safety, topics_streets, topics_trade};

/// One matter. In its texts `{alley}` stands for the alley's name without 골목형상점가, `{dong}` for the dong, `{spot}` for a
/// place in the alley, `{time}` for a time of day, `{n}` for a small number. Only particles that never change follow them.
#[derive(Debug)]
pub(crate) struct Topic {
    /// Category word, one of [`crate::CATEGORIES`].
    pub category: &'static str,
    /// The matter as a noun phrase, as a table shows it.
    pub subject: &'static str,
    /// What is wrong, as merchants say it.
    pub says: &'static [&'static str],
    /// What they ask for.
    pub asks: &'static [&'static str],
    /// What the office replies within the 48 hours.
    pub answer: &'static str,
    /// What the mayor has to decide.
    pub to_decide: &'static str,
    /// What is known on site.
    pub on_site: &'static str,
    /// What could be done.
    pub options: &'static str,
    /// What the department thinks.
    pub department_view: &'static str,
    /// What to say.
    pub line_to_take: &'static str,
    /// What will be asked back.
    pub likely_question: &'static str,
    /// What the mayor answers then.
    pub reply: &'static str,
    /// What is promised, as the ledger has it.
    pub promise: &'static str,
    /// Reports on the way, in order.
    pub progress: [&'static str; 2],
    /// What proves that it is done.
    pub proof: &'static str,
    /// Why it is refused or referred, where that happens.
    pub reason: &'static str,
    /// Usual days from promise to deadline.
    pub days: u32,
    /// Whether it is about danger to people.
    pub danger: bool,
    /// Whether it can be settled at the visit.
    pub on_the_spot: bool,
}

/// All matters, in a fixed order.
pub(crate) fn topics() -> Vec<&'static Topic> {
    [topics_streets::TOPICS, topics_safety::TOPICS, topics_care::TOPICS, topics_trade::TOPICS]
        .into_iter()
        .flatten()
        .collect()
}
