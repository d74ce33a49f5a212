//! A workspace of one dong, filled with the made-up texts.

use std::{path::Path, time::Instant as Stopwatch};

use alley_core::{
    change::Change,
    entity::{Meeting, Neighborhood},
    id::{MeetingId, NeighborhoodId},
    note::{LinePlace, NoteEdit},
    statement::Statement,
};
use alley_store::{CreateWorkspace, Workspace, new_id};

use crate::corpus::{NOW, Numbers, actor};

/// A new workspace with one dong.
pub async fn workspace(folder: &Path) -> (Workspace, NeighborhoodId) {
    let request = CreateWorkspace {
        name: "측정".to_owned(),
        district: "시험구".to_owned(),
        pack: "test".to_owned(),
        passphrase: None,
        sample_view: false,
        now: NOW,
    };
    let (workspace, _) = Workspace::create(folder, &request).await.expect("a workspace");
    let dong = Neighborhood {
        id: new_id(NOW).expect("random numbers"),
        code: "2914083000".to_owned(),
        name: "풍암동".to_owned(),
        latitude: 35.1236,
        longitude: 126.8759,
        area_km2: 4.7,
        position: 1,
    };
    let mut change = Change::new(Statement::new("dong"));
    change.create(&dong);
    workspace.apply(&actor(), NOW, change).await.expect("applied");
    (workspace, dong.id)
}

/// Adds suggestions in one change; gives the seconds it took.
pub async fn add_suggestions(workspace: &Workspace, numbers: &mut Numbers, count: usize) -> f64 {
    let mut change = Change::new(Statement::new("suggestions"));
    for number in 0..count {
        change.create(&numbers.suggestion(number));
    }
    let begun = Stopwatch::now();
    workspace.apply(&actor(), NOW, change).await.expect("applied");
    begun.elapsed().as_secs_f64()
}

/// Adds meetings with notes in one change; gives the seconds it took.
pub async fn add_meetings(
    workspace: &Workspace,
    numbers: &mut Numbers,
    neighborhood: NeighborhoodId,
    count: usize,
    lines: usize,
) -> f64 {
    let mut change = Change::new(Statement::new("meetings"));
    for number in 0..count {
        let id: MeetingId = new_id(NOW).expect("random numbers");
        change.create(&Meeting {
            id,
            visit: None,
            association: None,
            alley_district: None,
            neighborhood,
            title: format!("{number}차 간담회"),
            place: None,
            held_at: NOW,
            minutes: Some(60),
        });
        let lines = (0..lines).map(|_| numbers.line()).collect();
        change.note(id, NoteEdit::Insert { place: LinePlace::End, lines });
    }
    let begun = Stopwatch::now();
    workspace.apply(&actor(), NOW, change).await.expect("applied");
    begun.elapsed().as_secs_f64()
}
