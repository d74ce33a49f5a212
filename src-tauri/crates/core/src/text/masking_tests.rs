use proptest::prelude::*;

use super::*;

#[test]
fn names_keep_their_ends() {
    for (name, expected) in [
        ("홍길동", "홍*동"),
        ("홍길", "홍*"),
        ("남궁민수", "남**수"),
        ("황보길동이", "황***이"),
        ("홍", "*"),
        ("洪吉童", "洪*童"),
        ("홍 길동", "홍 *동"),
        ("홍길동 회장", "홍*동 회장"),
        ("John Smith", "J*** S****"),
        ("Al", "A*"),
        ("J K", "J *"),
        ("", ""),
        ("\u{1112}\u{1169}\u{11bc}길동", "홍*동"),
    ] {
        assert_eq!(mask_name(name), expected, "{name}");
        assert_eq!(mask_name(expected), expected, "{expected}");
    }
}

#[test]
fn phones_keep_prefix_and_end() {
    for (phone, expected) in [
        ("010-1234-5678", "010-****-5678"),
        ("01012345678", "010-****-5678"),
        ("+82 10 1234 5678", "010-****-5678"),
        ("1012345678", "010-****-5678"),
        ("062.350.4000", "062-***-4000"),
        ("350-4000", "***-4000"),
        ("12345", "*****"),
        ("010-****-5678", "***-****-5678"),
    ] {
        assert_eq!(mask_phone(phone), expected, "{phone}");
    }
}

#[test]
fn a_text_shows_nobody() {
    let list = MaskList::new(&["홍길동", "김영희 총무", "John Smith"], &["010-0000-1234", "062-000-4321"]);
    for (text, expected) in [
        ("홍길동이 말하길", "홍*동이 말하길"),
        ("홍 길동 회장님과 김영희를", "홍 *동 회장님과 김*희를"),
        ("길동 씨가 왔다. 길동은 지명", "*동 씨가 왔다. 길동은 지명"),
        ("JOHN SMITH met john", "J*** S**** met john"),
        ("연락 010-0000-1234 바람", "연락 010-****-1234 바람"),
        ("０１０．００００．１２３４", "０１０．****．１２３４"),
        ("+82 10 0000 1234", "+82 10 **** 1234"),
        ("1000001234번", "10****1234번"),
        ("01000001234/0620004321", "010****1234/062***4321"),
        ("모르는 번호 016-555-1234, 02)555-1234", "모르는 번호 016-***-1234, 02)***-1234"),
        ("대표 1588-1234", "대표 ****-1234"),
        ("전화 371-1234", "전화 ***-1234"),
        ("메일 gildong.hong@example.com 로", "메일 g***********@example.com 로"),
        ("900101-1234567", "******-*******"),
        ("카드 1234-5678-9012-3456", "카드 ****-****-****-3456"),
        ("계좌 110-123-456789", "계좌 ***-***-**6789"),
        ("차 12가 3456, 서울123호4567", "차 12가 ****, 서울123호****"),
    ] {
        assert_eq!(list.mask(text), expected, "{text}");
        assert!(list.survives_in(text));
        assert!(!list.survives_in(expected), "{expected}");
    }
}

#[test]
fn ordinary_figures_stay() {
    let text = "2026-07-16 14:00, 2026. 7. 16. 예산 1,234,000원, 20260716, 풍암동 1123-4, 2024-2025년, 620000000원, \
                코드 2914083000, 35.1236, 126.8759, 17000곳 중 11400곳, 15조 3000억";
    assert_eq!(mask_text(text, &[], &[]), text);
}

fn name() -> impl Strategy<Value = String> {
    prop_oneof!["[가-힣]{2,5}", "[A-Z][a-z]{1,6} [A-Z][a-z]{1,6}", "[一-龥]{2,3}"]
}

proptest! {
    #[test]
    fn no_known_name_or_number_survives(
        names in prop::collection::vec(name(), 1..4),
        middle in "[0-9]{4}", last in "[0-9]{4}",
        before in "[가-힣a-z0-9 .,-]{0,12}", between in any::<String>(), after in "[가-힣0-9 .,-]{0,12}",
        gap in prop::sample::select(vec!["", "-", " ", ".", " - "]),
        prefix in prop::sample::select(vec!["010", "+82 10", "10", "82-10"]),
        which in any::<prop::sample::Index>(),
    ) {
        let phone = format!("010-{middle}-{last}");
        let name = which.get(&names);
        let text = format!("{before}{name}{between}{prefix}{gap}{middle}{gap}{last}{after}{name}님");
        let list = MaskList::new(&names, &[&phone]);
        let masked = list.mask(&text);
        for name in &names {
            prop_assert!(!masked.to_lowercase().contains(&name.to_lowercase()), "{} in {}", name, masked);
        }
        let digits: String = masked.chars().filter_map(digit_value).collect();
        let stars_between = masked.contains(MASK);
        prop_assert!(stars_between);
        let written = format!("{prefix}{gap}{middle}{gap}{last}");
        prop_assert!(!masked.contains(&written) && !masked.contains(&phone), "{}", digits);
        prop_assert_eq!(list.mask(&masked), masked.clone());
        prop_assert!(!list.survives_in(&masked));
    }

    #[test]
    fn any_text_can_be_masked_twice(text in any::<String>(), name in any::<String>(), phone in "[0-9 +-]{0,14}") {
        let masked = mask_text(&text, &[&name], &[&phone]);
        prop_assert_eq!(mask_text(&masked, &[&name], &[&phone]), masked);
        let once = mask_name(&name);
        prop_assert_eq!(mask_name(&once), once);
    }
}
