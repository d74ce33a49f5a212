//! Made-up Korean texts for the benchmarks, the same in every run.

use alley_core::{
    entity::{Channel, Suggestion, SuggestionState},
    note::{LineKind, NoteLine},
    time::Instant,
};
use alley_store::{Actor, new_id};

/// 16 July 2026, nine o'clock in Seoul.
pub const NOW: Instant = Instant(1_784_160_000_000_000);

const PLACES: [&str; 12] = [
    "풍암동",
    "상무지구",
    "양동시장",
    "농성역",
    "금호지구",
    "화정사거리",
    "동천동",
    "치평동",
    "광천동",
    "서창들녘",
    "유덕동",
    "쌍촌역",
];
const THINGS: [&str; 24] = [
    "주차장",
    "가로등",
    "보도블록",
    "화장실",
    "간판",
    "쓰레기통",
    "신호등",
    "현수막",
    "배수구",
    "온누리상품권",
    "카드단말기",
    "아케이드",
    "소화전",
    "전신주",
    "가로수",
    "불법주차",
    "노점",
    "배달오토바이",
    "임대료",
    "빈점포",
    "축제",
    "공영주차장",
    "택배차량",
    "CCTV",
];
const HAPPENS: [&str; 16] = [
    "부족합니다",
    "어둡습니다",
    "고장났습니다",
    "위험합니다",
    "늘려 주세요",
    "치워 주세요",
    "고쳐 주세요",
    "설치해 주세요",
    "답답합니다",
    "시끄럽습니다",
    "악취가 납니다",
    "정비해 주세요",
    "단속해 주세요",
    "비가 새요",
    "넘쳐납니다",
    "확인 바랍니다",
];
const FAMILY: [&str; 8] = ["홍", "임", "황", "장", "전", "성", "이", "박"];
const GIVEN: [&str; 10] = ["길동", "꺽정", "진이", "영실", "우치", "춘향", "몽룡", "방자", "향단", "놀부"];

/// A row of numbers without end, the same in every run.
pub struct Numbers(u64);

impl Numbers {
    /// From a beginning.
    pub fn from(seed: u64) -> Self {
        Self(seed)
    }

    /// The next one below `end` (splitmix64).
    pub fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((mixed ^ (mixed >> 31)) % end.max(1) as u64) as usize
    }

    fn one_of<'a>(&mut self, words: &[&'a str]) -> &'a str {
        words.get(self.below(words.len())).copied().unwrap_or_default()
    }

    /// A text of one to three sentences.
    pub fn text(&mut self) -> String {
        let sentences: Vec<String> = (0..=self.below(3))
            .map(|_| {
                let number = self.below(300);
                format!(
                    "{} {number}번지 앞 {} {}",
                    self.one_of(&PLACES),
                    self.one_of(&THINGS),
                    self.one_of(&HAPPENS)
                )
            })
            .collect();
        sentences.join(". ")
    }

    /// A suggestion.
    pub fn suggestion(&mut self, number: usize) -> Suggestion {
        Suggestion {
            id: new_id(NOW).expect("random numbers"),
            number: format!("2026-{number:06}"),
            received_at: NOW,
            channel: Channel::Text,
            text: self.text(),
            sender_name: Some(format!("{}{}", self.one_of(&FAMILY), self.one_of(&GIVEN))),
            sender_phone: Some(format!("0100000{:04}", self.below(10_000))),
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

    /// A line of a note.
    pub fn line(&mut self) -> NoteLine {
        NoteLine {
            id: new_id(NOW).expect("random numbers"),
            kind: LineKind::Remark,
            speaker: None,
            speaker_name: Some(format!("{}{}", self.one_of(&FAMILY), self.one_of(&GIVEN))),
            indent: 0,
            text: self.text(),
        }
    }
}

/// Whoever works in the benchmarks.
pub fn actor() -> Actor {
    Actor { person: None, name: "김보좌".to_owned() }
}
