//! Every row of the sample by kind, and the one change that puts them all into a workspace.

use alley_core::{
    change::{Change, Edit},
    entity::{
        AlleyAlias, AlleyDistrict, AskResult, Association, Attendee, Leader, Meeting, MeetingAttendee, Pick,
        Promise, PromiseProgress, SpecialProject, Stop, Suggestion, Tour, Visit, VisitAlley, VisitLine,
        VisitTask,
    },
    id::MeetingId,
    note::{LinePlace, NoteEdit, NoteLine},
    record::Record,
    statement::Statement,
};

/// The rows of the sample, typed.
#[derive(Debug, Clone, Default, PartialEq)]
#[expect(missing_docs, reason = "each field is named after the record it holds")]
pub struct SampleRecords {
    pub alley_districts: Vec<AlleyDistrict>,
    pub alley_aliases: Vec<AlleyAlias>,
    pub associations: Vec<Association>,
    pub leaders: Vec<Leader>,
    pub special_projects: Vec<SpecialProject>,
    pub tours: Vec<Tour>,
    pub visits: Vec<Visit>,
    pub visit_alleys: Vec<VisitAlley>,
    pub stops: Vec<Stop>,
    pub attendees: Vec<Attendee>,
    pub visit_tasks: Vec<VisitTask>,
    pub visit_lines: Vec<VisitLine>,
    pub meetings: Vec<Meeting>,
    pub meeting_attendees: Vec<MeetingAttendee>,
    pub notes: Vec<(MeetingId, Vec<NoteLine>)>,
    pub suggestions: Vec<Suggestion>,
    pub picks: Vec<Pick>,
    pub promises: Vec<Promise>,
    pub promise_progress: Vec<PromiseProgress>,
    pub ask_results: Vec<AskResult>,
}

impl SampleRecords {
    /// The rows as edits, each after those it points to.
    pub(crate) fn edits(&self) -> Vec<Edit> {
        // Whoever applies the edits gives the step its own label.
        let mut change = Change::new(Statement::new("sample"));
        put(&mut change, &self.alley_districts);
        put(&mut change, &self.alley_aliases);
        put(&mut change, &self.associations);
        put(&mut change, &self.leaders);
        put(&mut change, &self.special_projects);
        put(&mut change, &self.tours);
        put(&mut change, &self.visits);
        put(&mut change, &self.visit_alleys);
        put(&mut change, &self.stops);
        put(&mut change, &self.attendees);
        put(&mut change, &self.visit_tasks);
        put(&mut change, &self.visit_lines);
        put(&mut change, &self.meetings);
        put(&mut change, &self.meeting_attendees);
        for (meeting, lines) in &self.notes {
            change.note(*meeting, NoteEdit::Insert { place: LinePlace::End, lines: lines.clone() });
        }
        put(&mut change, &self.suggestions);
        put(&mut change, &self.picks);
        put(&mut change, &self.promises);
        put(&mut change, &self.promise_progress);
        put(&mut change, &self.ask_results);
        change.edits
    }
}

fn put<R: Record>(change: &mut Change, records: &[R]) {
    for record in records {
        change.create(record);
    }
}
