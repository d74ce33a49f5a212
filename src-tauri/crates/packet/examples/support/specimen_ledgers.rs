//! Ledgers, notes, stores to ask and sources of the invented visit.

use alley_packet::facts::*;

use super::{day, private, promise, text};

pub fn open_suggestions() -> Vec<OpenSuggestion> {
    [
        (
            6,
            2,
            "저수지길 가로등을 자정까지 켜 주세요",
            "조명·안전",
            "홍길동",
            "결정 대기",
            "도로과",
            44,
            true,
        ),
        (
            6,
            29,
            "온누리 디지털 가맹 신청이 두 번 반려됨",
            "온누리 가맹",
            "심청",
            "결정 대기",
            "골목경제과",
            17,
            true,
        ),
        (7, 6, "야시장 때 공원 전기가 내려감", "시설·전기", "임꺽정", "결정 대기", "공원녹지과", 10, true),
        (5, 27, "중앙로 버스정류장 그늘막 설치", "교통", "전우치", "부서 검토", "교통행정과", 50, false),
        (6, 11, "골목 입구 배수구에서 냄새가 남", "위생", "장길산", "추진중", "하수과", 35, false),
        (6, 18, "상인회 사무실 앞 자전거 거치대", "시설", "성춘향", "추진예정", "도로과", 28, false),
        (
            6,
            25,
            "배달 오토바이가 보도로 다님. 아이들 하교 시간만이라도 막아 달라는 부모와 상인이 함께 낸 건의",
            "교통·안전",
            "허생",
            "경찰 협의",
            "교통행정과",
            21,
            false,
        ),
        (
            7,
            2,
            "간판 정비 지원 대상을 2층 점포까지",
            "지원사업",
            "박문수",
            "부서 검토",
            "도시경관과",
            14,
            false,
        ),
        (7, 13, "쓰레기 분리수거함 위치 옮기기", "청소", "이몽룡", "접수", "청소행정과", 3, false),
    ]
    .into_iter()
    .map(|(month, date, what, category, sender, state, department, age_days, picked)| OpenSuggestion {
        received: day(2026, month, date),
        text: text(what),
        category: text(category),
        sender: private(sender),
        sender_store: String::new(),
        state: text(state),
        department: text(department),
        age_days,
        picked,
    })
    .collect()
}

pub fn open_promises() -> Vec<PromiseFacts> {
    vec![
        promise(
            "저수지길 가로등 점등 시각을 늦출 방법을 찾는다",
            day(2026, 3, 19),
            PromiseState::Underway,
            "도로과",
            "문바다",
            Some(day(2026, 6, 30)),
            true,
            "조도 측정 마침",
        ),
        promise(
            "풍암초 운동장 주차를 저녁에 나눠 쓰도록 협의한다",
            day(2026, 3, 19),
            PromiseState::HandedOver,
            "교통행정과",
            "정라온",
            Some(day(2026, 7, 31)),
            false,
            "교육지원청 협의 중",
        ),
        promise(
            "저수지 노을 조명길 2단계를 가을 축제 전에 마친다",
            day(2025, 10, 23),
            PromiseState::Underway,
            "도시경관과",
            "노을",
            Some(day(2026, 9, 20)),
            false,
            "공정률 65%",
        ),
        promise(
            "중앙로 ‘차 없는 토요일’을 매주로 늘릴지 정한다",
            day(2026, 5, 2),
            PromiseState::Planned,
            "골목경제과",
            "박나루",
            Some(day(2026, 10, 31)),
            false,
            "두 달 매출 자료를 보고 결정",
        ),
        promise(
            "풍암유통단지 상가를 골목형상점가로 지정할지 검토한다",
            day(2025, 10, 23),
            PromiseState::LongTerm,
            "골목경제과",
            "박나루",
            None,
            false,
            "밀집도 기준에 못 미침, 조례 개정과 함께 봄",
        ),
    ]
}

pub fn meetings() -> Vec<MeetingFacts> {
    let official = |name: &str, title: &str| {
        Some(SpeakerFacts { name: PersonName::Official(text(name)), title: text(title) })
    };
    let merchant = |name: &str, title: &str| {
        Some(SpeakerFacts { name: PersonName::Private(private(name)), title: text(title) })
    };
    let line = |kind, speaker, what: &str| NoteLineFacts { kind, speaker, text: text(what) };
    vec![
        MeetingFacts {
            date: day(2026, 3, 19),
            title: text("세 상인회 봄 간담회"),
            place: text("신암공원 상인회 사무실"),
            lines: vec![
                line(
                    NoteKind::Remark,
                    merchant("홍길동", "저수지길 회장"),
                    "저녁 산책객은 늘었는데 골목은 더 어둡다. 손님이 불빛 있는 길로만 다닌다.",
                ),
                line(
                    NoteKind::Suggestion,
                    merchant("홍길동", "저수지길 회장"),
                    "가로등 소등 시각을 10시에서 자정으로 늦춰 달라.",
                ),
                line(
                    NoteKind::Question,
                    merchant("변사또", "당시 중앙로 회장"),
                    "온누리 가맹을 하면 카드 수수료는 어떻게 되나?",
                ),
                line(
                    NoteKind::Remark,
                    official("이가온", "경제국장"),
                    "디지털형은 수수료가 카드보다 낮고, 지류는 은행에 맡기면 수수료가 없다.",
                ),
                line(
                    NoteKind::Promise,
                    official("김한결", "서구청장"),
                    "가로등은 여름 전까지 방법을 찾겠다.",
                ),
                line(
                    NoteKind::Promise,
                    official("김한결", "서구청장"),
                    "공원 화장실은 4월 안에 밤 11시까지 연다.",
                ),
                line(NoteKind::Decision, None, "풍암초 주차 나눔은 교통행정과가 맡아 교육지원청과 협의한다."),
            ],
        },
        MeetingFacts {
            date: day(2026, 5, 20),
            title: text("중앙로 가맹 설명회"),
            place: text("중앙 떡집"),
            lines: vec![
                line(
                    NoteKind::Remark,
                    official("박나루", "골목경제과장"),
                    "가맹 절차를 그림으로 설명함. 21명 참석.",
                ),
                line(
                    NoteKind::Question,
                    merchant("심청", "중앙로 상인"),
                    "사업자등록증 주소와 상권 주소가 다르면 어떻게 하나?",
                ),
                line(NoteKind::Decision, None, "반려된 사례를 모아 공단에 한꺼번에 문의하기로 함."),
            ],
        },
    ]
}

pub fn go_and_ask() -> GoAndAskFacts {
    let stores: Vec<GoAndAskStore> = [
        ("하늘 미용실", "미용", "중앙로 12", "", "장보고", "010-0000-2101"),
        ("풍암 세탁소", "세탁", "중앙로 14-1", "수수료를 더 알아보겠다(5. 20.)", "", ""),
        ("별다방", "카페", "중앙로 17", "", "", ""),
        ("우리동네 문구", "문구", "중앙로 18", "자녀와 의논하겠다(5. 20.)", "강감찬", "010-0000-2102"),
        ("중앙 정육점", "정육", "중앙로 22", "", "", ""),
        ("고운 네일", "미용", "중앙로 25, 2층", "", "", ""),
        ("풍암 자전거", "수리", "중앙로 27", "신청했으나 반려됨", "을지문덕", "010-0000-2103"),
        ("참기름집", "식품", "중앙로 31", "", "", ""),
    ]
    .into_iter()
    .map(|(store, trade, address, last_answer, owner, phone)| GoAndAskStore {
        store: StoreName(text(store)),
        trade: text(trade),
        address: text(address),
        alley_district: text("풍암중앙로 골목형상점가"),
        near: String::new(),
        last_answer: text(last_answer),
        owner: private(owner),
        phone: PrivatePhone(text(phone)),
    })
    .collect();
    GoAndAskFacts { stores, of: 128, known: true }
}

pub fn sources() -> Vec<SourceFacts> {
    [
        (
            "점포 수, 업종 구성, 열고 닫은 점포",
            "소상공인시장진흥공단 상가(상권)정보",
            Some(day(2026, 6, 30)),
            "상권 구역 안 영업 중 점포",
        ),
        (
            "온누리 가맹 점포",
            "전국 온누리상품권 가맹점 현황",
            Some(day(2026, 6, 30)),
            "분모는 가맹 가능 점포(제한 업종 뺌)",
        ),
        ("건의, 회신 시각", "골목경제119폰 접수 기록", Some(day(2026, 7, 15)), "근무일 기준 48시간"),
        ("약속의 상태", "처리대장", Some(day(2026, 7, 15)), "열린 것과 지난 방문 뒤 끝난 것"),
        (
            "동의 자리와 넓이",
            "통계청 SGIS 행정구역(admdongkor, CC BY 4.0)",
            Some(day(2026, 1, 1)),
            "대표점과 넓이로 간추려 그림",
        ),
        ("조도, 보행자 수", "도로과 현장 조사", Some(day(2026, 7, 3)), "22시~23시, 저수지길 9번 기둥"),
    ]
    .into_iter()
    .map(|(figure, source, date, basis)| SourceFacts {
        figure: text(figure),
        source: text(source),
        date,
        basis: text(basis),
    })
    .collect()
}
