//! The same office as the files that aides would import.

use std::collections::BTreeMap;

use alley_core::{
    entity::{AlleyDistrict, Channel, Leader, Neighborhood, Suggestion},
    id::{AlleyDistrictId, AssociationId, NeighborhoodId},
    membership::{MemberStoreRow, StoreRow},
    time::Instant,
};
use encoding_rs::EUC_KR;

use crate::{SampleOffice, public_files::STORE_HEADERS, texts::places};

/// How many texts the paste holds.
const PASTED: usize = 30;

/// The sample as files, name and bytes of each: the ledger of alley districts, suggestions as a table and as pasted
/// texts, stores in CP949 with all 39 columns, and both generations of the member file, the rest in UTF-8.
pub fn files(office: &SampleOffice) -> Vec<(String, Vec<u8>)> {
    let dongs = office.neighborhoods.iter().map(|dong| (dong.id, dong)).collect();
    let members_2024 = office.earlier_member_stores.last().map_or(&[][..], |version| version.rows.as_slice());
    vec![
        ("districts.csv".to_owned(), districts(office, &dongs).into_bytes()),
        ("suggestions.csv".to_owned(), suggestions(office, &dongs).into_bytes()),
        ("pasted_texts.txt".to_owned(), pasted(office).into_bytes()),
        ("stores-cp949.csv".to_owned(), EUC_KR.encode(&stores(&office.stores, &dongs)).0.into_owned()),
        ("onnuri-2024.csv".to_owned(), onnuri_2024(members_2024).into_bytes()),
        ("onnuri-2025.csv".to_owned(), onnuri_2025(&office.member_stores).into_bytes()),
    ]
}

type Dongs<'o> = BTreeMap<NeighborhoodId, &'o Neighborhood>;

fn districts(office: &SampleOffice, dongs: &Dongs<'_>) -> String {
    let mut text = line(&[
        "연번",
        "골목형상점가명",
        "행정동",
        "위치",
        "위도",
        "경도",
        "반경(m)",
        "지정일",
        "점포수",
        "상인회명",
        "설립일",
        "회원수",
        "회장",
        "직함",
        "연락처",
        "휴무일",
        "특화사업",
        "별칭",
    ]);
    let associations: BTreeMap<_, _> = office
        .records
        .associations
        .iter()
        .map(|association| (association.alley_district, association))
        .collect();
    let mut heads: BTreeMap<AssociationId, &Leader> = BTreeMap::new();
    for leader in &office.records.leaders {
        heads.entry(leader.association).or_insert(leader);
    }
    for (number, district) in (1..).zip(&office.records.alley_districts) {
        let association = associations.get(&district.id);
        let head = association.and_then(|association| heads.get(&association.id));
        let projects =
            office.records.special_projects.iter().filter(|project| project.alley_district == district.id);
        let aliases = office.records.alley_aliases.iter().filter(|alias| alias.alley_district == district.id);
        text.push_str(&line(&[
            &shown(Some(number)),
            &district.name,
            dong(dongs, district.neighborhood),
            district.place.as_deref().unwrap_or_default(),
            &shown(district.latitude),
            &shown(district.longitude),
            &shown(district.radius_m),
            &shown(district.designated_on),
            &shown(district.designated_stores),
            association.map_or("", |association| &association.name),
            &shown(association.and_then(|association| association.founded_on)),
            &shown(association.and_then(|association| association.member_count)),
            head.map_or("", |head| &head.name),
            head.map_or("", |head| &head.title),
            &head.and_then(|head| head.phone.as_deref()).map(hyphened).unwrap_or_default(),
            closing(district),
            &projects.map(|project| project.name.as_str()).collect::<Vec<_>>().join(";"),
            &aliases.map(|alias| alias.name.as_str()).collect::<Vec<_>>().join(";"),
        ]));
    }
    text
}

fn closing(district: &AlleyDistrict) -> &'static str {
    match district.closing_weekday {
        Some(1) => "매주 월요일",
        Some(7) => "매주 일요일",
        _ => "",
    }
}

fn suggestions(office: &SampleOffice, dongs: &Dongs<'_>) -> String {
    let alleys: BTreeMap<AlleyDistrictId, &str> =
        office.records.alley_districts.iter().map(|alley| (alley.id, alley.name.as_str())).collect();
    let mut text = line(&[
        "접수일시",
        "접수경로",
        "건의자",
        "연락처",
        "점포",
        "행정동",
        "골목형상점가",
        "분류",
        "건의내용",
    ]);
    for one in &office.records.suggestions {
        text.push_str(&line(&[
            &moment(one.received_at),
            channel(one.channel),
            one.sender_name.as_deref().unwrap_or_default(),
            &one.sender_phone.as_deref().map(hyphened).unwrap_or_default(),
            one.sender_store.as_deref().unwrap_or_default(),
            one.neighborhood.map_or("", |id| dong(dongs, id)),
            one.alley_district.and_then(|id| alleys.get(&id).copied()).unwrap_or_default(),
            one.category.as_deref().unwrap_or_default(),
            &one.text,
        ]));
    }
    text
}

fn channel(channel: Channel) -> &'static str {
    match channel {
        Channel::Text => "문자",
        Channel::Call => "전화",
        Channel::WalkIn => "방문",
        Channel::Meeting => "간담회",
        Channel::Other => "기타",
    }
}

/// The newest texts as they are copied from a phone: number and time above, the text below, a blank line between.
fn pasted(office: &SampleOffice) -> String {
    let texts = office.records.suggestions.iter().rev().filter(|one| one.channel == Channel::Text);
    let block = |one: &Suggestion| {
        let phone = one.sender_phone.as_deref().map(hyphened).unwrap_or_default();
        format!("{phone} {}\n{}\n", moment(one.received_at), one.text)
    };
    texts.take(PASTED).map(block).collect::<Vec<_>>().join("\n")
}

fn stores(stores: &[StoreRow], dongs: &Dongs<'_>) -> String {
    let mut text = line(&STORE_HEADERS);
    for store in stores {
        let neighborhood = dongs.get(&store.neighborhood);
        let code = neighborhood.map_or("", |dong| dong.code.as_str());
        let cells = STORE_HEADERS.map(|header| match header {
            "상가업소번호" => store.number.clone(),
            "상호명" => store.name.clone(),
            "지점명" => store.branch.clone().unwrap_or_default(),
            "상권업종대분류코드" => store.trade_code.chars().take(2).collect(),
            "상권업종대분류명" => store.trade_large.clone(),
            "상권업종중분류코드" => store.trade_code.chars().take(4).collect(),
            "상권업종중분류명" => store.trade_medium.clone(),
            "상권업종소분류코드" => store.trade_code.clone(),
            "상권업종소분류명" => store.trade_small.clone(),
            "시도코드" => code.chars().take(2).collect(),
            "시도명" => places::PROVINCE.to_owned(),
            "시군구코드" => code.chars().take(5).collect(),
            "시군구명" => places::ADDRESS_HEAD.rsplit(' ').next().unwrap_or_default().to_owned(),
            "행정동코드" => code.to_owned(),
            "행정동명" => neighborhood.map(|dong| dong.name.clone()).unwrap_or_default(),
            "지번주소" => store.lot_address.clone().unwrap_or_default(),
            "건물명" => store.building.clone().unwrap_or_default(),
            "도로명주소" => store.road_address.clone().unwrap_or_default(),
            "층정보" => store.floor.clone().unwrap_or_default(),
            "경도" => shown(store.longitude),
            "위도" => shown(store.latitude),
            _ => String::new(),
        });
        text.push_str(&line(&cells.each_ref().map(String::as_str)));
    }
    text
}

fn onnuri_2024(members: &[MemberStoreRow]) -> String {
    let mut text = line(&[
        "가맹점명",
        "소속 시장명",
        "소재지",
        "취급품목",
        "충전식카드 취급여부",
        "지류 취급여부",
        "모바일 취급여부",
    ]);
    for member in members {
        text.push_str(&line(&[
            &member.name,
            &member.market,
            member.address.as_deref().unwrap_or_default(),
            member.items.as_deref().unwrap_or_default(),
            flag(member.card),
            flag(member.paper),
            flag(member.mobile),
        ]));
    }
    text
}

fn onnuri_2025(members: &[MemberStoreRow]) -> String {
    let mut text = line(&[
        "가맹점명",
        "소속 시장명(또는 상점가)",
        "소재지",
        "취급품목",
        "디지털형 가맹 여부",
        "지류형 가맹 여부",
    ]);
    for member in members {
        text.push_str(&line(&[
            &member.name,
            &member.market,
            member.address.as_deref().unwrap_or_default(),
            member.items.as_deref().unwrap_or_default(),
            flag(member.mobile),
            flag(member.paper),
        ]));
    }
    text
}

/// One line of a CSV file, quoted where it must be.
fn line(cells: &[&str]) -> String {
    let quoted = |cell: &&str| {
        if cell.contains([',', '"', '\n', '\r']) {
            format!("\"{}\"", cell.replace('"', "\"\""))
        } else {
            (*cell).to_owned()
        }
    };
    cells.iter().map(quoted).collect::<Vec<_>>().join(",") + "\r\n"
}

fn dong<'o>(dongs: &Dongs<'o>, id: NeighborhoodId) -> &'o str {
    dongs.get(&id).map_or("", |dong| dong.name.as_str())
}

fn shown(value: Option<impl ToString>) -> String {
    value.map(|value| value.to_string()).unwrap_or_default()
}

fn flag(value: Option<bool>) -> &'static str {
    match value {
        Some(true) => "Y",
        Some(false) => "N",
        None => "",
    }
}

fn moment(at: Instant) -> String {
    at.seoul().format("%Y-%m-%d %H:%M").to_string()
}

/// A number of eleven digits with its hyphens.
fn hyphened(digits: &str) -> String {
    match (digits.get(..3), digits.get(3..7), digits.get(7..)) {
        (Some(head), Some(middle), Some(tail)) => format!("{head}-{middle}-{tail}"),
        _ => digits.to_owned(),
    }
}
