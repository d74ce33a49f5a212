//! Builders of rows that a test then changes where it cares.

use alley_core::{
    entity::{AlleyDistrict, Channel, Meeting, Neighborhood, Suggestion, SuggestionState},
    id::{NeighborhoodId, NoteLineId},
    note::{LineKind, NoteLine},
    time::Instant,
};
use alley_store::new_id;

use crate::TestWorkspace;

/// A dong named 풍암동.
pub fn neighborhood(at: &TestWorkspace) -> Neighborhood {
    Neighborhood {
        id: at.id(),
        code: "2914083000".to_owned(),
        name: "풍암동".to_owned(),
        latitude: 35.1236,
        longitude: 126.8759,
        area_km2: 4.7,
        position: 17,
    }
}

/// An alley district in a dong.
pub fn alley_district(at: &TestWorkspace, neighborhood: NeighborhoodId) -> AlleyDistrict {
    AlleyDistrict {
        id: at.id(),
        neighborhood,
        name: "풍암저수지 골목형상점가".to_owned(),
        place: Some("풍암중앙로 일대".to_owned()),
        latitude: Some(35.1240),
        longitude: Some(126.8762),
        radius_m: Some(150.0),
        designated_on: None,
        designated_stores: Some(62),
        eligible_stores: Some(48),
        counted_on: None,
        members_before: Some(11),
        closing_weekday: None,
        note: None,
    }
}

/// A suggestion that nobody has looked at.
pub fn suggestion(at: &TestWorkspace, number: &str, text: &str) -> Suggestion {
    Suggestion {
        id: at.id(),
        number: number.to_owned(),
        sender_name: Some("홍길동".to_owned()),
        sender_phone: Some("01000001234".to_owned()),
        ..numbered_suggestion(at.now, 0, text)
    }
}

/// A suggestion with a number for a process that has no workspace of its own.
pub fn numbered_suggestion(now: Instant, number: u32, text: &str) -> Suggestion {
    Suggestion {
        id: new_id(now).expect("random numbers"),
        number: format!("{number:06}"),
        received_at: now,
        channel: Channel::Text,
        text: text.to_owned(),
        sender_name: None,
        sender_phone: None,
        sender_store: None,
        neighborhood: None,
        alley_district: None,
        category: None,
        state: SuggestionState::Received,
        department: None,
        officer: None,
        answer: None,
        answered_at: None,
        told_at: None,
        told_how: None,
        told_again_at: None,
        told_again_how: None,
        closed_reason: None,
        solvable_on_site: None,
        urgency_overrule: None,
        urgency_reason: None,
        merged_into: None,
        origin: None,
    }
}

/// A meeting in a dong.
pub fn meeting(at: &TestWorkspace, neighborhood: NeighborhoodId) -> Meeting {
    Meeting {
        id: at.id(),
        visit: None,
        association: None,
        alley_district: None,
        neighborhood,
        title: "풍암동 상인회 간담회".to_owned(),
        place: None,
        held_at: at.now,
        minutes: Some(60),
    }
}

/// A line of a note.
pub fn note_line(at: &TestWorkspace, kind: LineKind, text: &str) -> NoteLine {
    NoteLine {
        id: at.id::<NoteLineId>(),
        kind,
        speaker: None,
        speaker_name: Some("임꺽정".to_owned()),
        indent: 0,
        text: text.to_owned(),
    }
}
