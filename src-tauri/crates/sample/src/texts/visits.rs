//! What timetables, checklists and lines of a visit say.

/// Why a visit is made; `{alley}` is its first alley district.
pub(crate) const PURPOSES: &[&str] = &[
    "{alley} 상인들이 거듭 건의한 현안을 현장에서 보고 그 자리에서 답하기 위한 방문",
    "지난 방문 때 드린 약속의 결과를 알리고 {alley} 상인들의 새 건의를 듣기 위한 방문",
    "{alley} 온누리상품권 가맹을 넓히고 저녁 장사의 걸림돌을 함께 찾기 위한 방문",
    "{alley} 지정 이후 달라진 점을 살피고 상인회와 다음 사업을 정하기 위한 방문",
];
/// Titles of the stops in order of their kind: welcome, desk, walk, meeting, break, close.
pub(crate) const WELCOME: &[&str] = &["상인회 인사와 골목집무실 현판 걸기", "골목집무실 열기와 일정 안내"];
/// Desk.
pub(crate) const DESK: &[&str] = &["골목집무실 운영(현장 민원 접수)", "골목집무실 운영(119폰 건의 답변)"];
/// Walk.
pub(crate) const WALK: &[&str] =
    &["골목 걷기(점포 방문, 온누리 가맹 안내)", "골목 걷기(단골집 인사, 현장 의견 듣기)"];
/// Meeting.
pub(crate) const MEETING: &[&str] = &["상인회 간담회", "상인회·청년 상인 간담회"];
/// Break.
pub(crate) const BREAK: &[&str] = &["골목 식당에서 저녁 식사", "골목 찻집에서 차담"];
/// Close.
pub(crate) const CLOSE: &[&str] = &["약속 정리와 마무리 인사", "오늘 나온 약속 읽어 드리기"];
/// Remarks by a stop.
pub(crate) const REMARKS: &[&str] = &[
    "온누리 안내문 지참",
    "비 오면 상인회 사무실로 옮김",
    "마이크 2개, 의자 20개",
    "사진 촬영 동의 확인",
    "주차는 공영주차장 이용",
];
/// Things to do: the recce, a week before, on the day, a week after.
pub(crate) const TASKS: [&[&str]; 4] = [
    &["동선을 걸어 보고 시간 재기", "책상 놓을 가게와 전기 확인", "비 올 때 옮길 곳 정하기"],
    &["상인회에 참석자와 건의 내용 확인", "부서별 답변 자료 받기", "방문 안내 문자 보내기"],
    &["현판·명패·마이크 싣기", "119폰과 예비 배터리 챙기기", "자료집 출력본 3부 준비"],
    &["약속 사항 처리대장 올리기", "건의하신 분들께 결과 알리기", "사진과 회의록 정리"],
];
/// Lines to take of any visit.
pub(crate) const LINES: &[&str] = &[
    "오늘 들은 말씀은 오늘 적고, 48시간 안에 답을 드리겠습니다.",
    "약속한 것은 처리대장에 올려 다음에 올 때 결과부터 말씀드리겠습니다.",
    "{alley} 골목이 살아야 동네가 삽니다. 온누리 가맹부터 함께 늘려 가시지요.",
    "안 되는 것은 안 된다고 이유까지 말씀드리겠습니다.",
];
/// Likely questions of any visit, with answers.
pub(crate) const QUESTIONS: &[(&str, &str)] = &[
    (
        "지난번 약속은 어떻게 됐습니까?",
        "처리대장 그대로 말씀드리겠습니다. 끝난 것, 하고 있는 것, 늦어진 까닭을 차례로 읽어 드리겠습니다.",
    ),
    (
        "골목형상점가가 되면 실제로 무엇이 좋아집니까?",
        "온누리상품권 가맹을 할 수 있고 시설·행사 공모에 신청할 자격이 생깁니다. 가맹률이 오를수록 선정에 유리합니다.",
    ),
    ("예산이 없다는 말만 하실 겁니까?", "올해 할 것과 내년에 할 것을 나누어 날짜로 말씀드리겠습니다."),
];
/// Background.
pub(crate) const BACKGROUND: &[&str] = &[
    "상인회는 지난봄 총회에서 주차와 야간 조명을 올해의 두 과제로 정함.",
    "골목 안 음식점이 가장 많고, 저녁 매출이 하루의 절반을 넘음.",
    "인근 대형 점포의 할인 행사와 겹치는 주에는 손님이 뚜렷이 줄어듦.",
];
/// A remark on the seating, beside who sits where.
pub(crate) const SEATING: &str = "건의하신 분들은 구청장 맞은편에 앉도록 함.";
/// Officers of the office who go along: title and department.
pub(crate) const COMPANIONS: &[(&str, &str)] = &[
    ("경제국장", "경제국"),
    ("골목경제과장", "골목경제과"),
    ("동장", "행정복지센터"),
    ("비서실장", "비서실"),
    ("수행비서", "비서실"),
];
/// Special projects and how far they are.
pub(crate) const PROJECTS: &[(&str, i64)] = &[
    ("골목 야간조명 특화사업", 45_000_000),
    ("골목 상징물·포토존 조성", 32_000_000),
    ("공동 배달 쉼터 만들기", 18_000_000),
    ("골목 브랜드·포장지 개발", 15_000_000),
    ("차 없는 금요일 야시장", 25_000_000),
    ("빈 점포 청년 창업 3호점", 60_000_000),
    ("골목 해설사 양성", 9_000_000),
    ("온누리 가맹 100일 운동", 7_500_000),
];
