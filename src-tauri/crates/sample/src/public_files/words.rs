//! Words from which stores, streets and markets are put together.

/// A trade: major code and name, middle, minor, industry code and name, words its store names end in.
pub(super) struct Trade {
    pub major: (&'static str, &'static str),
    pub middle: (&'static str, &'static str),
    pub minor: (&'static str, &'static str),
    pub industry: (&'static str, &'static str),
    pub endings: &'static [&'static str],
}

const fn trade(
    major: (&'static str, &'static str),
    middle: (&'static str, &'static str),
    minor: (&'static str, &'static str),
    industry: (&'static str, &'static str),
    endings: &'static [&'static str],
) -> Trade {
    Trade { major, middle, minor, industry, endings }
}

const FOOD: (&str, &str) = ("I2", "음식");
const SHOP: (&str, &str) = ("G2", "소매");
const CARE: (&str, &str) = ("S2", "수리·개인");
const LEARN: (&str, &str) = ("P1", "교육");

/// Trades in the classification of the public file.
pub(super) const TRADES: &[Trade] = &[
    trade(
        FOOD,
        ("I201", "한식"),
        ("I20101", "백반/한정식"),
        ("I56111", "한식 일반 음식점업"),
        &["식당", "백반", "밥상", "한상"],
    ),
    trade(
        FOOD,
        ("I201", "한식"),
        ("I20107", "국수/칼국수"),
        ("I56113", "한식 면요리 전문점"),
        &["칼국수", "국수", "면옥"],
    ),
    trade(
        FOOD,
        ("I201", "한식"),
        ("I20109", "돼지고기 구이/찜"),
        ("I56112", "한식 육류요리 전문점"),
        &["갈비", "숯불구이", "정육식당"],
    ),
    trade(
        FOOD,
        ("I210", "기타 간이"),
        ("I21001", "빵/도넛"),
        ("I56191", "제과점업"),
        &["베이커리", "빵집", "제과"],
    ),
    trade(FOOD, ("I210", "기타 간이"), ("I21006", "치킨"), ("I56193", "치킨 전문점"), &["치킨", "통닭"]),
    trade(
        FOOD,
        ("I212", "비알코올"),
        ("I21201", "카페"),
        ("I56221", "커피 전문점"),
        &["커피", "카페", "다방"],
    ),
    trade(
        FOOD,
        ("I211", "주점"),
        ("I21104", "요리 주점"),
        ("I56219", "기타 주점업"),
        &["포차", "호프", "주막"],
    ),
    trade(
        SHOP,
        ("G204", "종합 소매"),
        ("G20405", "편의점"),
        ("G47122", "체인화 편의점"),
        &["편의점", "25시"],
    ),
    trade(
        SHOP,
        ("G205", "식료품 소매"),
        ("G20503", "정육점"),
        ("G47212", "육류 소매업"),
        &["정육점", "축산"],
    ),
    trade(
        SHOP,
        ("G205", "식료품 소매"),
        ("G20509", "반찬/식료품"),
        ("G47219", "기타 식료품 소매업"),
        &["반찬", "상회", "마트"],
    ),
    trade(
        SHOP,
        ("G209", "의류 소매"),
        ("G20901", "여성 의류"),
        ("G47412", "여자용 겉옷 소매업"),
        &["의상실", "패션", "옷가게"],
    ),
    trade(
        SHOP,
        ("G215", "의약·화장품 소매"),
        ("G21501", "약국"),
        ("G47811", "의약품 및 의료용품 소매업"),
        &["약국"],
    ),
    trade(
        CARE,
        ("S207", "이용·미용"),
        ("S20701", "미용실"),
        ("S96112", "두발 미용업"),
        &["미용실", "헤어", "이발관"],
    ),
    trade(CARE, ("S208", "세탁"), ("S20802", "세탁소"), ("S96912", "가정용 세탁업"), &["세탁소", "빨래방"]),
    trade(
        LEARN,
        ("P105", "일반 교육"),
        ("P10501", "입시·교과학원"),
        ("P85501", "일반 교과 학원"),
        &["학원", "교습소", "공부방"],
    ),
];

/// First words of store names.
pub(super) const NAMES: &[&str] = &[
    "행복",
    "우리",
    "골목",
    "무등",
    "햇살",
    "새벽",
    "큰집",
    "할매",
    "엄마손",
    "정다운",
    "푸른",
    "하늘",
    "별빛",
    "온누리",
    "참좋은",
    "바른",
    "나눔",
    "소담",
    "두레",
    "한마음",
    "초록",
    "달빛",
    "청춘",
    "명가",
    "원조",
    "오복",
    "삼거리",
    "모퉁이",
    "느티나무",
    "은행나무",
    "풍년",
    "일품",
    "진미",
    "제일",
    "중앙",
    "신세계",
    "동네",
    "단골",
    "이모네",
    "삼촌네",
];

/// Street names without their ending.
pub(super) const STREETS: &[&str] = &[
    "상무",
    "운천",
    "풍암",
    "금화",
    "화정",
    "월드컵",
    "시청",
    "중앙",
    "평화",
    "번영",
    "대학",
    "역전",
    "시장",
    "강변",
    "공원",
    "봉선",
    "학마을",
];

/// Building names; several are empty, as in the real file.
pub(super) const BUILDINGS: &[&str] =
    &["", "", "", "", "한빛빌딩", "중앙상가", "대성프라자", "현대아파트 상가동", "우성타운"];

/// Goods of a market stall.
pub(super) const GOODS: &[&str] = &[
    "식료품",
    "농산물",
    "수산물",
    "축산물",
    "의류",
    "신발",
    "생활용품",
    "음식점",
    "반찬류",
    "건어물",
    "떡",
    "미용",
    "화장품",
    "과일",
];

/// Provinces with their code of two digits and a district, for stores elsewhere in the country.
pub(super) const ELSEWHERE: &[(&str, &str, &str, f64, f64)] = &[
    ("서울특별시", "11440", "마포구", 37.556, 126.910),
    ("서울특별시", "11680", "강남구", 37.497, 127.063),
    ("부산광역시", "26350", "해운대구", 35.163, 129.164),
    ("대구광역시", "27260", "수성구", 35.858, 128.631),
    ("인천광역시", "28237", "부평구", 37.507, 126.722),
    ("대전광역시", "30170", "서구", 36.355, 127.384),
    ("울산광역시", "31140", "남구", 35.544, 129.330),
    ("경기도", "41135", "성남시 분당구", 37.383, 127.119),
    ("경기도", "41465", "용인시 수지구", 37.322, 127.098),
    ("충청북도", "43112", "청주시 서원구", 36.637, 127.470),
    ("전북특별자치도", "52113", "전주시 덕진구", 35.829, 127.134),
    ("경상남도", "48123", "창원시 성산구", 35.198, 128.703),
    ("제주특별자치도", "50110", "제주시", 33.500, 126.531),
];
