use proptest::prelude::*;

use super::*;

fn shown(text: &str) -> String {
    PhoneNumber::parse(text).map(|number| number.display()).unwrap_or_else(|error| error.to_string())
}

#[test]
fn every_spelling_of_a_mobile_number_is_the_same_number() {
    for text in [
        "010-1234-5678",
        "01012345678",
        "010 1234 5678",
        "010.1234.5678",
        "+82 10-1234-5678",
        "+82(0)10-1234-5678",
        "0082 10 1234 5678",
        "82-10-1234-5678",
        "821012345678",
        "1012345678",
        "1012345678.0",
        "10-1234-5678",
        "０１０－１２３４－５６７８",
        "(010) 1234-5678",
        " 010–1234–5678 ",
        "010\u{200b}1234\u{200b}5678",
    ] {
        assert_eq!(shown(text), "010-1234-5678", "{text}");
    }
}

#[test]
fn landlines_and_other_kinds_are_grouped_as_people_group_them() {
    for (text, expected, kind) in [
        ("0623504000", "062-350-4000", PhoneKind::Landline),
        ("62-350-4000", "062-350-4000", PhoneKind::Landline),
        ("623504000", "062-350-4000", PhoneKind::Landline),
        ("021234567", "02-123-4567", PhoneKind::Landline),
        ("02)1234-5678", "02-1234-5678", PhoneKind::Landline),
        ("15881234", "1588-1234", PhoneKind::Nationwide),
        ("+82 1588 1234", "1588-1234", PhoneKind::Nationwide),
        ("0116541234", "011-654-1234", PhoneKind::Mobile),
        ("07012345678", "070-1234-5678", PhoneKind::Internet),
        ("050712345678", "0507-1234-5678", PhoneKind::Virtual),
        ("0801234567", "080-123-4567", PhoneKind::TollFree),
    ] {
        let number = PhoneNumber::parse(text).unwrap();
        assert_eq!((number.display().as_str(), number.kind()), (expected, kind), "{text}");
    }
}

#[test]
fn what_is_not_a_number_says_why() {
    assert_eq!(PhoneNumber::parse("  "), Err(PhoneError::Empty));
    assert_eq!(PhoneNumber::parse("010-12a4-5678"), Err(PhoneError::Character { found: 'a', position: 6 }));
    assert_eq!(PhoneNumber::parse("+1 212 555 0100"), Err(PhoneError::Country));
    assert_eq!(PhoneNumber::parse("010-123-567"), Err(PhoneError::Length { digits: 9 }));
    assert_eq!(PhoneNumber::parse("099-1234-5678"), Err(PhoneError::Prefix { prefix: "099".to_owned() }));
    assert!(PhoneNumber::parse("2026-07-16").is_err());
    assert!(PhoneNumber::parse("350-4000").is_err());
}

#[test]
fn the_middle_is_hidden() {
    assert_eq!(PhoneNumber::parse("01012345678").unwrap().masked(), "010-****-5678");
    assert_eq!(PhoneNumber::parse("023456789").unwrap().masked(), "02-***-6789");
    assert_eq!(PhoneNumber::parse("15881234").unwrap().masked(), "****-1234");
}

proptest! {
    #[test]
    fn any_spelling_of_the_same_digits_is_read_the_same(
        middle in "[0-9]{4}", last in "[0-9]{4}",
        separator in prop::sample::select(vec!["", "-", ".", " ", " - ", "–"]),
        prefix in prop::sample::select(vec!["010", "+82 10", "+82-010", "0082 10", "８２ １０", "10"]),
    ) {
        let number = PhoneNumber::parse(&format!("{prefix}{separator}{middle}{separator}{last}")).unwrap();
        prop_assert_eq!(number.digits(), format!("010{middle}{last}"));
        prop_assert_eq!(PhoneNumber::parse(&number.display()).unwrap(), number);
    }

    #[test]
    fn no_text_breaks_the_reader(text in any::<String>()) {
        if let Ok(number) = PhoneNumber::parse(&text) {
            prop_assert_eq!(PhoneNumber::parse(number.digits()), Ok(number.clone()));
            prop_assert_eq!(PhoneNumber::parse(&number.display()), Ok(number));
        }
    }
}
