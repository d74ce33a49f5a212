//! English for what Korean public files, ledgers and titles say in fixed words. People's own texts stay as they are.

/// Words that stand whole in a field: trades of the public store file, categories of suggestions, titles.
const TERMS: [(&str, &str); 79] = [
    ("음식", "Food"),
    ("소매", "Retail"),
    ("수리·개인", "Repair, personal"),
    ("교육", "Education"),
    ("보건의료", "Health"),
    ("부동산", "Real estate"),
    ("과학·기술", "Science, tech"),
    ("예술·스포츠", "Arts, sports"),
    ("시설관리·임대", "Facilities, rental"),
    ("숙박", "Accommodation"),
    ("백반/한정식", "Korean meals"),
    ("돼지고기 구이/찜", "Grilled pork"),
    ("국수/칼국수", "Noodles"),
    ("중국집", "Chinese restaurant"),
    ("일식 회/초밥", "Raw fish, sushi"),
    ("치킨", "Fried chicken"),
    ("빵/도넛", "Bakery"),
    ("김밥/만두/분식", "Snack bar"),
    ("카페", "Café"),
    ("요리 주점", "Pub"),
    ("일반 유흥 주점", "Bar"),
    ("슈퍼마켓", "Supermarket"),
    ("편의점", "Convenience store"),
    ("정육점", "Butcher"),
    ("채소/과일 소매업", "Greengrocer"),
    ("반찬/식료품 소매업", "Side dishes, groceries"),
    ("여성 의류 소매업", "Women's clothes"),
    ("신발 소매업", "Shoes"),
    ("약국", "Pharmacy"),
    ("꽃집", "Florist"),
    ("철물/공구 소매업", "Hardware"),
    ("안경렌즈 소매업", "Optician"),
    ("미용실", "Hairdresser"),
    ("세탁소", "Laundry"),
    ("가전제품 수리업", "Appliance repair"),
    ("태권도/무술학원", "Martial arts school"),
    ("치과의원", "Dentist"),
    ("부동산 중개/대리업", "Estate agent"),
    ("간판", "Signs"),
    ("도로", "Roads"),
    ("도로·보도", "Roads, pavements"),
    ("배달", "Delivery"),
    ("배수", "Drainage"),
    ("하수·배수", "Sewers, drainage"),
    ("상품권", "Gift certificates"),
    ("온누리상품권", "Onnuri gift certificates"),
    ("시설", "Facilities"),
    ("아케이드", "Arcade roof"),
    ("안전", "Safety"),
    ("안전·치안", "Safety, policing"),
    ("임대료", "Rent"),
    ("자금·임대료", "Funding, rent"),
    ("조명", "Lighting"),
    ("가로등·조명", "Street lights"),
    ("주차", "Parking"),
    ("주차·교통", "Parking, traffic"),
    ("청소", "Cleaning"),
    ("청소·쓰레기", "Cleaning, waste"),
    ("행사", "Events"),
    ("상권 활성화", "Trade promotion"),
    ("화장실", "Toilets"),
    ("공중화장실", "Public toilets"),
    ("공원·녹지", "Parks, greenery"),
    ("위생·식품", "Hygiene, food"),
    ("기타", "Other"),
    ("구청장", "Mayor"),
    ("구청장실", "Mayor's Office"),
    ("비서실장", "Chief of Staff"),
    ("수행비서", "Aide"),
    ("경제국", "Economy Bureau"),
    ("경제국장", "Director, Economy Bureau"),
    ("골목경제과", "Alley Economy"),
    ("골목경제과장", "Head, Alley Economy"),
    ("회장", "Chair"),
    ("상인회장", "Chair of the association"),
    ("부회장", "Vice-chair"),
    ("총무", "Secretary"),
    ("대표", "Owner"),
    ("팀장", "Team leader"),
];

/// How far projects are, part by part.
const PROGRESS: [(&str, &str); 6] = [
    ("준비 중", "in preparation"),
    ("착수", "begun"),
    ("설계 중", "in design"),
    ("시공 중", "under construction"),
    ("마무리", "nearly done"),
    ("완료", "done"),
];

/// What stands within the names of sources.
const SOURCES: [(&str, &str); 5] = [
    ("소상공인시장진흥공단", "Small Enterprise and Market Service:"),
    ("전국 온누리상품권 가맹점 현황", "Onnuri member stores of the country"),
    ("온누리상품권 가맹점 현황", "Onnuri member stores"),
    ("상가(상권)정보", "public store file"),
    ("(표본)", "(sample)"),
];

/// A word that is known whole.
pub(super) fn term(korean: &str) -> Option<&'static str> {
    let korean = korean.trim();
    TERMS.iter().find(|(known, _)| *known == korean).map(|(_, english)| *english)
}

/// A role with its title in front, as English has it: `Owner, 두꺼비맛팥죽`.
pub(super) fn role(korean: &str) -> Option<String> {
    if let Some(whole) = term(korean) {
        return Some(whole.to_owned());
    }
    let (of, title) = korean.trim().rsplit_once(' ')?;
    Some(format!("{}, {}", term(title)?, of.trim()))
}

/// How far a project is: `시공 중, 60% 진행` is `under construction, 60% done`. What is not known stays.
pub(super) fn progress(korean: &str) -> String {
    let part = |part: &str| {
        let part = part.trim();
        if let Some((_, english)) = PROGRESS.iter().find(|(known, _)| *known == part) {
            return (*english).to_owned();
        }
        let done =
            ["진행", "완료"].iter().find_map(|end| part.strip_suffix(end)?.trim_end().strip_suffix('%'));
        done.map_or_else(|| part.to_owned(), |percent| format!("{percent}% done"))
    };
    korean.split(',').map(part).collect::<Vec<_>>().join(", ")
}

/// Where something lies: `월산로 7번지 일원` is `around 월산로 7`.
pub(super) fn place(korean: &str) -> String {
    let place = korean.trim();
    let around = place.strip_suffix("일원").map(str::trim_end);
    let named = around.unwrap_or(place);
    let named = named.strip_suffix("번지").unwrap_or(named);
    if around.is_some() { format!("around {named}") } else { named.to_owned() }
}

/// The name of a source, as far as it is known.
pub(super) fn source(korean: &str) -> String {
    SOURCES.iter().fold(korean.to_owned(), |name, (known, english)| name.replace(known, english))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_stand_in_front_and_what_is_not_known_stays() {
        assert_eq!(role("두꺼비맛팥죽 대표").as_deref(), Some("Owner, 두꺼비맛팥죽"));
        assert_eq!(role("회장").as_deref(), Some("Chair"));
        assert_eq!(role("이장"), None);
        assert_eq!(term("주차"), Some("Parking"));
        assert_eq!(progress("시공 중, 60% 진행"), "under construction, 60% done");
        assert_eq!(
            (progress("100% 완료"), progress("공모 중")),
            ("100% done".to_owned(), "공모 중".to_owned())
        );
        assert_eq!(
            (place("월산로 7번지 일원"), place("풍암동")),
            ("around 월산로 7".to_owned(), "풍암동".to_owned())
        );
        assert_eq!(
            source("소상공인시장진흥공단 상가(상권)정보 (표본)"),
            "Small Enterprise and Market Service: public store file (sample)"
        );
    }
}
