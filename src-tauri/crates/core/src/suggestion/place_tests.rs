//! What texts say about where.

use uuid::Uuid;

use super::*;

fn dong(number: u128, name: &str, landmarks: &[&str]) -> NeighborhoodNames {
    NeighborhoodNames {
        id: NeighborhoodId(Uuid::from_u128(number)),
        name: name.into(),
        aliases: Vec::new(),
        landmarks: landmarks.iter().map(|name| (*name).to_owned()).collect(),
        lookalikes: Vec::new(),
    }
}

fn index() -> PlaceIndex {
    let alley = AlleyNames {
        id: AlleyDistrictId(Uuid::from_u128(100)),
        neighborhood: NeighborhoodId(Uuid::from_u128(1)),
        name: "풍암 먹자골목".into(),
        aliases: vec!["풍암저수지 상가".into()],
        landmarks: vec!["길동분식".into()],
    };
    PlaceIndex::new(
        &[dong(1, "풍암동", &["풍암저수지"]), dong(2, "화정1동", &[]), dong(3, "화정2동", &[])],
        &[alley],
        &Elsewhere::default(),
    )
}

fn best(text: &str) -> (Option<u128>, Option<u128>, usize) {
    let proposal = index().propose(text);
    let dong = proposal.neighborhoods.first().map(|best| best.value.0.as_u128());
    (dong, proposal.alleys.first().map(|best| best.value.0.as_u128()), proposal.neighborhoods.len())
}

#[test]
fn names_say_where() {
    assert_eq!(best("풍암먹자골목 가로등"), (Some(1), Some(100), 1));
    assert_eq!(best("길동분식 앞 하수구"), (Some(1), Some(100), 1));
    assert_eq!(best("풍암 저수지 옆"), (Some(1), None, 1));
    assert_eq!(best("화정제2동 주차"), (Some(3), None, 1));
    assert_eq!(best("화정동 주차").2, 2, "both dongs of the name");
    assert_eq!(best("어딘가"), (None, None, 0));
}

/// What is sure of a text, with two alleys whose names share a part.
fn sure(text: &str) -> (Option<u128>, Option<u128>) {
    let words = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect();
    let alley = |number: u128, dong: u128, name: &str| AlleyNames {
        id: AlleyDistrictId(Uuid::from_u128(number)),
        neighborhood: NeighborhoodId(Uuid::from_u128(dong)),
        name: name.into(),
        aliases: Vec::new(),
        landmarks: Vec::new(),
    };
    let alleys = [
        alley(100, 1, "풍암 시장길 골목형상점가"),
        alley(101, 2, "화정1동 시장길 골목형상점가"),
        alley(102, 2, "화정 닭전머리 골목형상점가"),
    ];
    let elsewhere =
        Elsewhere {
            before: words(&["옆 동네"]), after: words(&["처럼"]), hearsay: words(&["다던데"])
        };
    let mut dongs = [dong(1, "풍암동", &[]), dong(2, "화정1동", &[]), dong(4, "양동", &[])];
    dongs[2].lookalikes = words(&["양동이로"]);
    let proposal = PlaceIndex::new(&dongs, &alleys, &elsewhere).propose(text);
    let dong = proposal.neighborhoods.first().filter(|best| best.confidence >= NAMED);
    let alley = proposal.alleys.first().filter(|best| best.confidence >= NAMED);
    (dong.map(|best| best.value.0.as_u128()), alley.map(|best| best.value.0.as_u128()))
}

#[test]
fn a_part_of_a_name_counts_where_it_can_mean_one_alley_only() {
    assert_eq!(sure("화정1동 시장길 하수구"), (Some(2), Some(101)));
    assert_eq!(sure("시장길 하수구요, 화정1동입니다"), (Some(2), Some(101)));
    assert_eq!(sure("시장길(풍암) 하수구"), (Some(1), Some(100)));
    assert_eq!(sure("시장길 하수구"), (None, None), "two alleys are called so");
    assert_eq!(sure("닭전머리 하수구"), (Some(2), Some(102)));
    assert_eq!(sure("풍암동 닭전머리 하수구"), (Some(1), None), "another dong is named");
    assert_eq!(sure("풍안동 하수구"), (Some(1), None), "misspelt");
}

#[test]
fn of_two_dongs_the_one_it_is_about_counts_and_none_in_doubt() {
    assert_eq!(sure("옆 동네 풍암동은 좋던데 화정1동은 왜"), (Some(2), None));
    assert_eq!(sure("풍암동처럼 화정1동도 해 주세요"), (Some(2), None));
    assert_eq!(sure("풍암동은 밤마다 치운다던데 화정1동은 왜"), (Some(2), None));
    assert_eq!(sure("풍암동과 화정1동 사이"), (None, None));
    assert_eq!(sure("풍암동에서 화정1동 시장길로 왔어요"), (Some(2), Some(101)), "the alley is where it is");
    assert_eq!(sure("풍암동처럼 해 주세요"), (Some(1), None), "no other is named");
    assert_eq!(sure("물을 양동이로 퍼냈어요"), (None, None));
    assert_eq!(sure("양동이 예전 같지 않아요"), (Some(4), None));
}

#[test]
fn a_text_without_its_names_says_the_matter() {
    let index = index();
    assert_eq!(index.without_names("풍암 저수지 옆, 먹자골목 벤치"), "옆 벤치");
    assert_eq!(index.without_names("벤치가 없어요"), "벤치가 없어요");
}

#[test]
fn a_long_text_full_of_names_is_read_at_once() {
    let text = "화정1동 닭전머리, 풍암동처럼 ".repeat(100_000);
    assert_eq!(sure(&text), (Some(2), Some(102)));
    assert!(index().without_names(&text).len() < text.len());
}

#[test]
fn more_mentions_are_more_certain() {
    let one = index().propose("풍암동");
    let two = index().propose("풍암동 풍암저수지 근처");
    let confidence = |proposal: &PlaceProposal| proposal.neighborhoods.first().map(|best| best.confidence);
    assert!(confidence(&two) > confidence(&one));
    assert_eq!(two.neighborhoods.first().map(|best| best.reasons.len()), Some(2));
}
