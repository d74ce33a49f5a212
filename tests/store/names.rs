//! Things whose name begins with what was typed stand above the texts that merely say it.

use alley_core::{
    entity::{AlleyAlias, Association, Leader},
    text::search_query::Typing,
};
use alley_store::SearchResult;
use alley_tests::{TestWorkspace, alley_district, import_stores, neighborhood, suggestion, wait};

/// A dong with two alley districts, an association, its leader, 200 stores and texts that speak of them.
async fn filled() -> TestWorkspace {
    let mut office = TestWorkspace::keyed().await;
    let dong = neighborhood(&office);
    let mut alleys = [alley_district(&office, dong.id), alley_district(&office, dong.id)];
    alleys[0].name = "풍암저수지 골목".to_owned();
    alleys[1].name = "풍암동".to_owned();
    let alias =
        AlleyAlias { id: office.id(), alley_district: alleys[0].id, name: "풍암먹자골목".to_owned() };
    let association = Association {
        id: office.id(),
        alley_district: alleys[0].id,
        name: "풍암상인회".to_owned(),
        founded_on: None,
        member_count: None,
        note: Some("홍길동 회장".to_owned()),
    };
    let leader = Leader {
        id: office.id(),
        association: association.id,
        name: "홍길동".to_owned(),
        title: "회장".to_owned(),
        phone: None,
        since: None,
        until: None,
        note: Some("풍암동 토박이".to_owned()),
    };
    let texts: Vec<_> = (0..40)
        .map(|number| suggestion(&office, &format!("{number:04}"), "풍암동 가로등이 어둡습니다"))
        .collect();
    office
        .apply("all", |change| {
            change.create(&texts[0]).create(&leader).create(&association).create(&alias);
            alleys.iter().for_each(|alley| _ = change.create(alley));
            change.create(&dong);
            texts.iter().skip(1).for_each(|text| _ = change.create(text));
        })
        .await
        .unwrap();
    import_stores(office.store(), office.now, 1, 200).await.unwrap();
    office
}

async fn search(office: &TestWorkspace, query: &str, limit: u32) -> SearchResult {
    office.store().search(query, Typing::Ongoing, limit).await.unwrap()
}

async fn entities(office: &TestWorkspace, query: &str, limit: u32) -> Vec<String> {
    search(office, query, limit).await.hits.into_iter().map(|hit| hit.entity).collect()
}

#[test]
fn names_stand_in_the_order_in_which_people_look_for_them() {
    wait(async {
        let office = filled().await;
        let kept = ["neighborhood", "alley_district", "alley_district", "alley_alias", "association"];
        for query in ["풍암", "ㅍㅇ", "풍ㅇ", "풍아"] {
            let found = entities(&office, query, 40).await;
            assert_eq!(found[..5], kept, "{query}");
            // A quarter of the page may be stores by name; then everything in the order of its age.
            assert_eq!(found[5..15], ["store"; 10], "{query}");
            assert_eq!(found[15..], ["store"; 25], "{query}: the stores came last and are the newest");
        }
        let whole = search(&office, "풍암동", 40).await;
        let titles: Vec<&str> = whole.hits.iter().map(|hit| hit.text.lines().next().unwrap()).collect();
        assert_eq!(titles[..2], ["풍암동", "풍암동"]);
        assert_eq!(whole.hits[0].entity, "neighborhood");
        assert_eq!(whole.hits[2].entity, "suggestion", "the leader's card only says it: {:?}", whole.hits[2]);
        assert!(whole.more);
    });
}

#[test]
fn a_leader_stands_above_the_texts_of_namesakes() {
    wait(async {
        let office = filled().await;
        for query in ["홍길동", "ㅎㄱㄷ", "홍길"] {
            let found = entities(&office, query, 10).await;
            assert_eq!(found[..2], ["leader", "suggestion"], "{query}");
        }
        // The other words must be there too, wherever they stand.
        assert_eq!(entities(&office, "홍길동 토박이", 10).await, ["leader"]);
        assert_eq!(entities(&office, "토박이 홍길동", 10).await, ["leader"]);
    });
}

#[test]
fn every_hit_comes_once_and_none_is_lost_for_a_name() {
    wait(async {
        let office = filled().await;
        let all = search(&office, "풍암", 1000).await;
        assert!(!all.more);
        let mut keys: Vec<_> = all.hits.iter().map(|hit| &hit.row).collect();
        assert_eq!(keys.len(), 40 + 200 + 6);
        keys.sort_by_key(|key| format!("{key:?}"));
        keys.dedup();
        assert_eq!(keys.len(), 246);
        for limit in [0, 1, 2, 5, 6, 7, 45, 245, 246] {
            let some = search(&office, "풍암", limit).await;
            assert_eq!((some.hits.len(), some.more), (limit as usize, limit < 246), "{limit}");
        }
    });
}
