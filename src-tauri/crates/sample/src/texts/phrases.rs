//! How a text to the 119 phone begins, goes on and ends, and what people misspell in a hurry.

/// Beginnings. `{store}` is the sender's store.
pub(crate) const OPENERS: &[&str] = &[
    "안녕하세요. {alley}에서 장사하는 사람입니다. ",
    "안녕하십니까, {store}입니다. ",
    "수고 많으십니다. {alley} 상인입니다. ",
    "구청장님 안녕하세요. ",
    "",
    "",
    "119폰 맞지요? ",
    "{dong} {store} 하는 사람인데요, ",
    "늘 애써 주셔서 고맙습니다. 다름이 아니라 ",
    "처음 문자 드립니다. ",
    "지난번에도 말씀드렸는데요 ",
    "{store} 사장입니다. ",
    "바쁘신데 죄송합니다. ",
    "건의 하나 드립니다. ",
    "전화로 말씀드리려다 문자 남깁니다. ",
];
/// Sentences between the matter and what is asked for.
pub(crate) const MIDDLES: &[&str] = &[
    "",
    "",
    "",
    "",
    "벌써 {n}개월째입니다.",
    "이웃 가게들도 다 같은 말을 합니다.",
    "단골손님들이 올 때마다 한마디씩 하십니다.",
    "상인회에도 말했는데 구청에 이야기하라고 하네요.",
    "여기서 장사한 지 {n}년인데 올해가 제일 힘듭니다.",
    "사진도 찍어 두었으니 필요하면 보내 드리겠습니다.",
    "작년에도 말씀드렸는데 그대로입니다.",
    "옆 골목은 벌써 해결됐다고 들었습니다.",
    "손님이 하루 {n}명은 줄어든 것 같습니다.",
    "어르신 손님이 많은 골목이라 더 걱정입니다.",
    "{time}에 한번 나와 보시면 바로 아실 겁니다.",
    "혼자 하는 가게라 자리를 비울 수가 없네요.",
];
/// Endings.
pub(crate) const CLOSERS: &[&str] = &[
    "",
    "",
    " 부탁드립니다.",
    " 꼭 좀 부탁드려요.",
    " 답변 기다리겠습니다.",
    " 감사합니다.",
    " 수고하세요.",
    " 잘 부탁드립니다 ^^",
    " 한번 나와서 봐 주세요.",
    " 골목 상인 모두 기다리고 있습니다.",
    " 빠른 조치 바랍니다.",
    " 고맙습니다. 건강하세요.",
    " 전화 주시면 설명드릴게요.",
    " ㅠㅠ",
];
/// Endings of urgent ones.
pub(crate) const URGENT_CLOSERS: &[&str] = &[
    " 정말 위험합니다.",
    " 사고 나기 전에 부탁드립니다.",
    " 오늘이라도 나와 주세요!",
    " 다치는 사람이 나올까 걱정입니다.",
    " 급합니다.",
];
/// What people write in a hurry, instead of what.
pub(crate) const SLIPS: &[(&str, &str)] = &[
    ("해 주세요", "해주세여"),
    ("됐습니다", "됬습니다"),
    ("안 됩니다", "안됩니다"),
    ("좋겠습니다", "좋겟습니다"),
    ("합니다", "함니다"),
    ("있습니다", "잇습니다"),
    ("부탁드립니다", "부탁드림니다"),
    ("안녕하세요", "안녕하세여"),
    (". ", " "),
    ("주차장", "주차 장"),
    ("위험합니다", "위험 합니다"),
    ("고맙습니다", "고맙슴니다"),
    ("손님", "손 님"),
    ("습니다.", "습니다.."),
];
/// Places in an alley.
pub(crate) const SPOTS: &[&str] = &[
    "골목 입구",
    "사거리 모퉁이",
    "은행 앞",
    "버스정류장 옆",
    "주차장 입구",
    "놀이터 옆",
    "우체국 뒤",
    "마트 앞",
    "약국 옆",
    "경로당 앞",
    "공원 쪽",
    "큰길 쪽",
    "정육점 앞",
    "미용실 옆",
    "학교 담장 쪽",
    "골목 끝",
];
/// Times of day.
pub(crate) const TIMES: &[&str] = &["저녁 6시", "저녁 7시", "저녁 8시", "밤 9시"];
/// Why a suggestion was closed without an answer.
pub(crate) const CLOSED_REASONS: &[&str] = &[
    "건의하신 분이 스스로 거두어들임",
    "다른 구 관할이어서 안내하고 마침",
    "세 차례 연락하였으나 닿지 않아 마침",
    "이미 처리된 사항으로 확인됨",
];
/// How a merchant was told.
pub(crate) const TOLD_HOW: &[&str] =
    &["문자로 알림", "전화로 설명드림", "가게로 찾아가 설명드림", "상인회장을 통해 전함"];
/// The reply to a suggestion that is put before the mayor. `{date}` is the day of the visit.
pub(crate) const ON_VISIT: &str = "접수하였습니다. {date} 골목집무실 때 현장을 함께 보고 답변드리겠습니다.";
/// Why a suggestion is put before the mayor.
pub(crate) const PICKED_REASONS: &[&str] = &[
    "여러 점포가 같은 불편을 말하고 있고, 현장을 보면 바로 정할 수 있음",
    "여러 점포의 매출과 바로 이어지고 구청장이 정하면 한 달 안에 할 수 있음",
    "상인회가 간담회에서 가장 먼저 꺼낼 사안이며 부서 의견이 갈림",
];
/// Why one about danger is put before the mayor.
pub(crate) const PICKED_FOR_SAFETY: &str = "사람이 다칠 수 있어 미룰 수 없고, 현장에서 범위를 정해야 함";
/// Why one about danger is not.
pub(crate) const PASSED_FOR_SAFETY: &str =
    "담당 부서가 이미 현장 조치에 들어가 더 정할 것이 없음. 진행 상황만 알리기로 함";
/// Why a suggestion is not put before the mayor.
pub(crate) const REJECTED_REASONS: &[&str] = &[
    "부서가 이미 처리 중이어서 현장에서 더 정할 것이 없음. 진행 상황만 알리기로 함",
    "동선에서 1km 넘게 떨어져 있어 다음 방문 때 살피기로 함",
    "다른 기관이 정할 사항이어서 공문으로 먼저 협의하기로 함",
    "한 점포의 개별 사정이어서 담당 부서가 따로 찾아뵙기로 함",
    "예산 심의가 끝나지 않아 지금 답을 드릴 수 없음. 심의 뒤 다시 올리기로 함",
];
/// Why a store does not join the voucher scheme.
pub(crate) const REFUSALS: &[&str] = &[
    "매출이 드러나는 것이 부담스러움",
    "곧 가게를 정리할 생각임",
    "단말기를 바꾸기 번거로움",
    "현금 손님이 대부분이라 필요를 못 느낌",
];
/// Why a store will join later.
pub(crate) const LATER: &[&str] = &[
    "사업자등록증을 찾아 다음 주에 신청하기로 함",
    "가족과 의논하고 신청하기로 함",
    "단말기를 새로 들이는 다음 달에 하기로 함",
];
