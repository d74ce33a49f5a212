//! Invented facts of a visit to 풍암동, as rich as a real one. Every person in it is made up.

use alley_packet::facts::*;
use alley_packet::{CopyMark, Extent, Language, PacketOptions, Paper, Variant};
use chrono::{NaiveDate, NaiveTime};

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap_or_default()
}

fn at(hour: u32, minute: u32) -> NaiveTime {
    NaiveTime::from_hms_opt(hour, minute, 0).unwrap_or_default()
}

fn position(latitude: f64, longitude: f64) -> Position {
    Position { latitude, longitude }
}

fn text(text: &str) -> String {
    text.to_owned()
}

fn private(name: &str) -> PrivateName {
    PrivateName(text(name))
}

/// Options of an office copy.
pub fn office(language: Language, extent: Extent) -> PacketOptions {
    PacketOptions {
        language,
        extent,
        variant: Variant::Office(CopyMark {
            number: 3,
            recipient: text("구청장"),
            purpose: text("7. 16. 풍암동 방문"),
            printed_by: text("비서실 한가람"),
            printed_at: day(2026, 7, 15).and_time(at(9, 12)),
        }),
        paper: Paper::A4,
        type_factor: 1.0,
    }
}

/// Everything about the visit.
pub fn facts() -> PacketFacts {
    PacketFacts {
        sample: true,
        district: text("광주광역시 서구"),
        office: text("구청장 비서실"),
        neighborhood: text("풍암동"),
        visit: VisitFacts {
            date: day(2026, 7, 16),
            starts: at(14, 0),
            ends: Some(at(17, 30)),
            desk_place: text("신암근린공원 옆 ‘모퉁이 책방’"),
            desk_address: text("풍암신흥로 00번길 8, 1층"),
            purpose: text(
                "저녁 손님이 줄어든 풍암저수지 아래 골목의 야간 조명과 주차 문제를 현장에서 정하고, 봄에 한 약속 네 건의 결과를 직접 알린다.",
            ),
            attendees: attendees(),
            alley_districts: vec![
                text("풍암저수지길 골목형상점가"),
                text("풍암중앙로 골목형상점가"),
                text("신암공원 골목형상점가"),
            ],
            previous: Some(day(2026, 3, 19)),
        },
        picks: picks(),
        last_promises: last_promises(),
        expected_topics: vec![
            ExpectedTopic {
                name: private("홍길동"),
                role: text("저수지길 상인회장"),
                topic: text(
                    "가로등 점등 시각을 자정까지 늦춰 달라고 다시 꺼낼 것. 봄에 ‘여름 전까지’라고 들었다고 기억함.",
                ),
            },
            ExpectedTopic {
                name: private("성춘향"),
                role: text("중앙로 상인회장"),
                topic: text("온누리 디지털 가맹 신청이 두 번 반려된 까닭을 물을 것."),
            },
            ExpectedTopic {
                name: private("임꺽정"),
                role: text("신암공원 총무"),
                topic: text("공원 화장실 개방 시간과 야시장 전기 용량."),
            },
        ],
        lines_to_take: vec![
            text("가로등은 8월 14일까지 자정 점등으로 바꿉니다. 오늘 정하고 갑니다."),
            text("반려된 신청서는 구가 대신 고쳐 냅니다. 상인은 사업자등록증만 준비하시면 됩니다."),
            text("주차는 새로 짓기보다 저녁에 비는 학교·교회 주차장을 먼저 엽니다."),
        ],
        changes: Some(changes()),
        timetable: timetable(),
        seating: Some(seating()),
        map: Some(map()),
        alley_districts: alley_districts(),
        open_suggestions: open_suggestions(),
        open_promises: open_promises(),
        meetings: meetings(),
        go_and_ask: go_and_ask(),
        sources: sources(),
    }
}

fn attendees() -> Vec<Attendee> {
    [
        ("김한결", "서구청장", "광주광역시 서구", "주재, 건의 세 건 결정"),
        ("이가온", "경제국장", "경제국", "가맹·특화사업 답변"),
        ("박나루", "골목경제과장", "골목경제과", "온누리 가맹 대행 설명"),
        ("최다솜", "도로과장", "도로과", "가로등 점등 시각, 조도 측정값"),
        ("정라온", "교통행정과장", "교통행정과", "주차장 나눔 협약"),
        ("강마루", "풍암동장", "풍암동 행정복지센터", "현장 안내"),
        ("한가람", "비서", "구청장 비서실", "기록"),
    ]
    .into_iter()
    .map(|(name, title, organization, role)| Attendee {
        name: text(name),
        title: text(title),
        organization: text(organization),
        role: text(role),
    })
    .collect()
}

fn picks() -> Vec<PickedSuggestion> {
    vec![
        PickedSuggestion {
            title: text("저수지길 가로등, 밤 10시면 꺼져 손님이 끊깁니다"),
            text: text(
                "저수지 산책하는 분들이 밤 11시까지도 많은데 골목 쪽 가로등이 10시에 꺼집니다. 캄캄하니 아무도 골목으로 안 들어옵니다. 작년에도 말씀드렸고 봄에 오셨을 때도 말씀드렸습니다. 자정까지만이라도 켜 주세요.",
            ),
            sender: SenderFacts {
                name: private("홍길동"),
                phone: PrivatePhone(text("010-0000-1234")),
                role: text("저수지길 상인회장"),
            },
            category: text("조명·안전"),
            alley_district: text("풍암저수지길 골목형상점가"),
            received: day(2026, 6, 2),
            department: text("도로과"),
            reason: text(
                "안전에 관한 것이고 네 사람이 같은 말을 했으며, 그 자리에서 정할 수 있다(시급도 82점).",
            ),
            history: vec![
                SuggestionEvent {
                    date: day(2025, 9, 11),
                    what: text("같은 내용 첫 접수. ‘전체 점등 계획에 반영 검토’로 회신"),
                },
                SuggestionEvent {
                    date: day(2026, 3, 19),
                    what: text("지난 방문 때 구청장이 ‘여름 전까지 방법을 찾겠다’고 말함"),
                },
                SuggestionEvent {
                    date: day(2026, 6, 2),
                    what: text("119폰 문자로 다시 접수, 48시간 안에 회신함"),
                },
                SuggestionEvent {
                    date: day(2026, 6, 24),
                    what: text("도로과 현장 조도 측정: 22시 이후 1.8럭스(기준 5럭스)"),
                },
            ],
            similar: vec![
                RelatedSuggestion {
                    date: day(2026, 5, 8),
                    place: text("금호1동"),
                    text: text("먹자골목 가로등 조기 소등"),
                    outcome: text("자정 점등으로 바꿈, 월 전기료 41만 원 늘어남"),
                },
                RelatedSuggestion {
                    date: day(2025, 11, 3),
                    place: text("치평동"),
                    text: text("상가 뒷길 조도 부족"),
                    outcome: text("LED 교체로 해결"),
                },
            ],
            on_site: vec![
                text("가로등 14기 가운데 2기는 고장(3번, 9번 기둥)."),
                text("22시 이후 보행자 1시간 64명, 골목으로 들어온 사람 5명(7월 3일 금요일 조사)."),
            ],
            options: vec![
                OptionFacts {
                    what: text("점등 시각을 자정으로 늦춤(제어반 설정만 바꿈)"),
                    cost_won: Some(4_920_000.0),
                    time: text("2주"),
                    remark: text("연간 전기료. 주택가 3세대는 빛가림판 필요"),
                },
                OptionFacts {
                    what: text("LED로 바꾸고 동작 감지 밝기 조절"),
                    cost_won: Some(128_000_000.0),
                    time: text("5개월"),
                    remark: text("내년 본예산에 넣어야 함"),
                },
                OptionFacts {
                    what: text("가게 간판 조명을 자정까지 켜는 협약"),
                    cost_won: None,
                    time: text("1개월"),
                    remark: text("상인회 동의가 먼저"),
                },
            ],
            department_view: text(
                "가안을 바로 시행하고 나안을 내년 본예산에 올리는 것이 좋겠다. 고장 2기는 이번 주 안에 고친다.",
            ),
            to_decide: text("8월 14일부터 자정 점등(가안)을 시행하고, LED 교체는 내년 본예산에 올린다."),
            line_to_take: text("오늘부터 준비해 8월 14일에 켭니다. 늦어서 미안합니다."),
            likely_question: text("작년에도 검토한다고만 했는데 이번에는 다릅니까?"),
            likely_answer: text("예산이 드는 일이 아니라 설정을 바꾸는 일이라 날짜를 못 박아 말씀드립니다."),
        },
        PickedSuggestion {
            title: text("온누리상품권 디지털 가맹 신청이 두 번 돌아왔습니다"),
            text: text(
                "중앙로에서 반찬가게 합니다. 디지털 가맹을 신청했는데 주소가 다르다고 두 번 반려됐어요. 사업자등록증 주소는 맞는데 어디를 고쳐야 하는지 전화해도 모르겠답니다. 옆 가게 두 곳도 똑같습니다.",
            ),
            sender: SenderFacts {
                name: private("심청"),
                phone: PrivatePhone(text("010-0000-5678")),
                role: text("중앙로 반찬가게"),
            },
            category: text("온누리 가맹"),
            alley_district: text("풍암중앙로 골목형상점가"),
            received: day(2026, 6, 29),
            department: text("골목경제과"),
            reason: text("같은 까닭으로 반려된 점포가 세 곳이고, 풀리면 가맹률이 바로 오른다."),
            history: vec![
                SuggestionEvent { date: day(2026, 6, 29), what: text("119폰 전화로 접수") },
                SuggestionEvent {
                    date: day(2026, 7, 1),
                    what: text("골목경제과가 공단에 문의: 새 행정구역 코드가 반영되지 않은 탓"),
                },
            ],
            similar: vec![RelatedSuggestion {
                date: day(2026, 7, 6),
                place: text("화정3동"),
                text: text("지정 상권인데 ‘상권 아님’으로 반려"),
                outcome: text("공단이 코드 갱신 중"),
            }],
            on_site: vec![text("반려 통지서 3장 모두 ‘상권 소재지 불일치’. 도로명주소는 맞음.")],
            options: vec![
                OptionFacts {
                    what: text("구가 신청서를 모아 공단 지역본부에 한꺼번에 다시 냄"),
                    cost_won: Some(0.0),
                    time: text("10일"),
                    remark: text("위임장만 받으면 됨"),
                },
                OptionFacts {
                    what: text("공단 직원을 불러 현장 접수일을 하루 엶"),
                    cost_won: Some(600_000.0),
                    time: text("3주"),
                    remark: text("다른 상권도 함께 가능"),
                },
            ],
            department_view: text(
                "가안으로 이번 세 곳을 먼저 풀고, 8월에 나안을 열어 나머지 미가맹 점포까지 받겠다.",
            ),
            to_decide: text("신청서 대행(가안)을 오늘 약속하고, 8월 현장 접수일 날짜를 정한다."),
            line_to_take: text("서류는 저희가 고쳐서 냅니다. 두 번 걸음 하지 않으시게 하겠습니다."),
            likely_question: text("반려된 동안 못 받은 손님은 누가 책임집니까?"),
            likely_answer: text("소급은 어렵지만 접수일에 오시면 그 자리에서 지류 가맹부터 열어 드립니다."),
        },
        PickedSuggestion {
            title: text("신암공원 야시장 때 전기가 자꾸 내려갑니다"),
            text: text(
                "금요 야시장에서 매대 열두 개를 쓰는데 전기가 두 번씩 나갑니다. 공원 분전반 용량을 늘려 주시든지 이동식 발전기를 빌려 주세요. 음식이 상해서 버린 날도 있습니다.",
            ),
            sender: SenderFacts {
                name: private("임꺽정"),
                phone: PrivatePhone(text("010-0000-9012")),
                role: text("신암공원 상인회 총무"),
            },
            category: text("시설·전기"),
            alley_district: text("신암공원 골목형상점가"),
            received: day(2026, 7, 6),
            department: text("공원녹지과"),
            reason: text("8월 야시장 전에 정하지 않으면 때를 놓친다."),
            history: vec![SuggestionEvent {
                date: day(2026, 7, 6),
                what: text("방문 접수. 공원녹지과·한전 합동 점검 7월 13일 마침"),
            }],
            similar: vec![],
            on_site: vec![text("분전반 계약전력 15kW, 야시장 최대 사용 22kW(7월 10일 측정).")],
            options: vec![
                OptionFacts {
                    what: text("계약전력을 30kW로 올리고 분전반 바꿈"),
                    cost_won: Some(18_500_000.0),
                    time: text("7주"),
                    remark: text("9월부터 쓸 수 있음"),
                },
                OptionFacts {
                    what: text("8월 네 번은 이동식 발전기를 빌림"),
                    cost_won: Some(3_200_000.0),
                    time: text("1주"),
                    remark: text("소음 민원 가능"),
                },
            ],
            department_view: text("8월은 나안으로 넘기고 9월까지 가안을 마치는 두 단계가 알맞다."),
            to_decide: text("8월 발전기 임차와 9월 분전반 교체를 함께 승인한다."),
            line_to_take: text("8월 야시장은 끊기지 않게 하고, 9월부터는 발전기 없이 합니다."),
            likely_question: text("소음은 괜찮습니까?"),
            likely_answer: text("저소음형을 공원 남쪽 창고 옆에 두어 주택가에서 60미터 떨어뜨립니다."),
        },
    ]
}

#[expect(clippy::too_many_arguments, reason = "one line of the ledger, column by column")]
fn promise(
    what: &str,
    made: NaiveDate,
    state: PromiseState,
    department: &str,
    officer: &str,
    deadline: Option<NaiveDate>,
    overdue: bool,
    progress: &str,
) -> PromiseFacts {
    PromiseFacts {
        what: text(what),
        made,
        state,
        department: text(department),
        officer: text(officer),
        deadline,
        overdue,
        progress: text(progress),
    }
}

fn last_promises() -> Vec<PromiseFacts> {
    let made = day(2026, 3, 19);
    vec![
        promise(
            "저수지길 가로등 점등 시각을 늦출 방법을 찾는다",
            made,
            PromiseState::Underway,
            "도로과",
            "문바다",
            Some(day(2026, 6, 30)),
            true,
            "조도 측정 마침. 오늘 결정하면 8월 14일 시행",
        ),
        promise(
            "중앙로 보도블록 꺼진 곳 6군데를 고친다",
            made,
            PromiseState::Done,
            "도로과",
            "문바다",
            Some(day(2026, 5, 31)),
            false,
            "5월 22일 끝냄, 상인회장 확인",
        ),
        promise(
            "신암공원 화장실을 밤 11시까지 연다",
            made,
            PromiseState::Done,
            "공원녹지과",
            "서아라",
            Some(day(2026, 4, 30)),
            false,
            "4월 20일부터 시행, 청소 인력 1명 늘림",
        ),
        promise(
            "풍암초 운동장 주차를 저녁에 나눠 쓰도록 협의한다",
            made,
            PromiseState::HandedOver,
            "교통행정과",
            "정라온",
            Some(day(2026, 7, 31)),
            false,
            "교육지원청 협의 중, 7월 23일 2차 회의",
        ),
    ]
}

fn changes() -> ChangesFacts {
    let line = |date: Option<NaiveDate>, what: &str, before: &str, after: &str| ChangeLine {
        date,
        what: text(what),
        before: text(before),
        after: text(after),
    };
    ChangesFacts {
        since: day(2026, 3, 19),
        groups: vec![
            ChangeGroup {
                kind: ChangeKind::Suggestions,
                summary: text("새로 31건 들어와 22건을 끝냈고, 9건이 남았습니다. 48시간 안 회신 30건(97%)."),
                lines: vec![
                    line(
                        Some(day(2026, 7, 8)),
                        "‘골목 입구 불법 주정차’ 단속 시간 조정",
                        "단속 없음",
                        "저녁 6시~9시 단속",
                    ),
                    line(Some(day(2026, 6, 17)), "‘음식물 수거 시간’ 회신", "부서 검토", "새벽 5시로 옮김"),
                ],
            },
            ChangeGroup {
                kind: ChangeKind::Promises,
                summary: String::new(),
                lines: vec![
                    line(Some(day(2026, 5, 22)), "중앙로 보도블록 정비", "추진중", "완료"),
                    line(Some(day(2026, 4, 20)), "신암공원 화장실 야간 개방", "추진예정", "완료"),
                    line(Some(day(2026, 6, 4)), "풍암초 운동장 주차 나눔", "추진중", "타기관 이첩"),
                ],
            },
            ChangeGroup {
                kind: ChangeKind::Membership,
                summary: text("세 상권 모두 올랐습니다. 분모는 가맹 가능 점포입니다."),
                lines: vec![
                    line(None, "풍암저수지길", "41.2%(49/119곳)", "52.9%(63/119곳)"),
                    line(None, "풍암중앙로", "33.8%(70/207곳)", "38.2%(79/207곳)"),
                    line(None, "신암공원", "27.5%(22/80곳)", "36.3%(29/80곳)"),
                ],
            },
            ChangeGroup {
                kind: ChangeKind::Leaders,
                summary: String::new(),
                lines: vec![line(Some(day(2026, 5, 2)), "중앙로 상인회장이 바뀜", "변사또", "성춘향")],
            },
            ChangeGroup {
                kind: ChangeKind::Stores,
                summary: text("문을 연 곳 14곳, 닫은 곳 9곳, 옮긴 곳 3곳(상가정보 2026년 3월과 6월 비교)."),
                lines: vec![],
            },
        ],
    }
}

fn timetable() -> Vec<StopFacts> {
    let stop = |starts,
                minutes,
                what: &str,
                place: &str,
                officer: &str,
                remarks: &str,
                locked,
                leg,
                at: (f64, f64)| StopFacts {
        starts,
        minutes,
        what: text(what),
        place: text(place),
        officer: text(officer),
        remarks: text(remarks),
        locked,
        leg,
        position: Some(position(at.0, at.1)),
    };
    let leg = |minutes, mode, slack_minutes| Some(LegFacts { minutes, mode, slack_minutes });
    vec![
        stop(
            at(14, 0),
            20,
            "도착, 동장 보고",
            "풍암동 행정복지센터",
            "강마루",
            "차량 2대",
            true,
            None,
            (35.1262, 126.8776),
        ),
        stop(
            at(14, 30),
            40,
            "골목집무실 열기, 상담",
            "모퉁이 책방",
            "한가람",
            "상담 네 팀 예약",
            false,
            leg(6, TravelMode::Driving, 4),
            (35.1248, 126.8741),
        ),
        stop(
            at(15, 20),
            30,
            "저수지길 걷기, 가로등 확인",
            "저수지길 입구~9번 기둥",
            "최다솜",
            "3번 기둥 앞에서 설명",
            false,
            leg(8, TravelMode::Walking, 2),
            (35.1229, 126.8712),
        ),
        stop(
            at(16, 0),
            50,
            "상인회 간담회",
            "중앙로 상인회 사무실",
            "박나루",
            "세 상인회 함께",
            true,
            leg(10, TravelMode::Driving, 0),
            (35.1241, 126.8769),
        ),
        stop(
            at(16, 55),
            20,
            "미가맹 점포 들르기",
            "중앙로 12~31번",
            "박나루",
            "여쭐 점포 8곳",
            false,
            leg(3, TravelMode::Walking, 2),
            (35.1246, 126.8779),
        ),
        stop(
            at(17, 20),
            10,
            "분전반 확인, 마무리",
            "신암근린공원 남쪽",
            "이가온",
            "",
            false,
            leg(4, TravelMode::Driving, 1),
            (35.1271, 126.8746),
        ),
    ]
}

fn seating() -> SeatingFacts {
    let official =
        |name: &str, title: &str| SeatFacts { name: PersonName::Official(text(name)), title: text(title) };
    let merchant =
        |name: &str, title: &str| SeatFacts { name: PersonName::Private(private(name)), title: text(title) };
    SeatingFacts {
        place: text("중앙로 상인회 사무실 2층"),
        office_side: vec![
            official("박나루", "골목경제과장"),
            official("이가온", "경제국장"),
            official("김한결", "서구청장"),
            official("최다솜", "도로과장"),
            official("정라온", "교통행정과장"),
        ],
        merchant_side: vec![
            merchant("임꺽정", "신암공원 총무"),
            merchant("홍길동", "저수지길 회장"),
            merchant("성춘향", "중앙로 회장"),
            merchant("심청", "중앙로 상인"),
            merchant("장길산", "저수지길 부회장"),
        ],
    }
}

#[expect(clippy::approx_constant, reason = "an area of 6.28 square kilometres is no circle")]
fn map() -> MapFacts {
    let dongs = [
        ("양동", 35.1525, 126.9011, 0.47),
        ("양3동", 35.1576, 126.8956, 0.31),
        ("농성1동", 35.1560, 126.8888, 0.96),
        ("농성2동", 35.1503, 126.8876, 0.43),
        ("광천동", 35.1647, 126.8816, 1.03),
        ("유덕동", 35.1641, 126.8507, 6.28),
        ("치평동", 35.1519, 126.8446, 2.73),
        ("상무1동", 35.1561, 126.8624, 1.47),
        ("상무2동", 35.1458, 126.8612, 1.65),
        ("화정1동", 35.1555, 126.8767, 0.88),
        ("화정2동", 35.1452, 126.8823, 0.93),
        ("화정3동", 35.1444, 126.8761, 0.69),
        ("화정4동", 35.1405, 126.8698, 1.14),
        ("서창동", 35.1206, 126.8384, 19.51),
        ("금호1동", 35.1363, 126.8547, 1.93),
        ("금호2동", 35.1267, 126.8583, 1.31),
        ("풍암동", 35.1236, 126.8759, 4.70),
        ("동천동", 35.1715, 126.8628, 1.23),
    ];
    MapFacts {
        neighborhoods: dongs
            .into_iter()
            .map(|(name, latitude, longitude, area_km2)| LabelPoint {
                name: text(name),
                position: position(latitude, longitude),
                area_km2,
                visited: name == "풍암동",
            })
            .collect(),
        boundaries: vec![],
        alley_districts: vec![
            AlleyPoint {
                name: text("풍암저수지길"), position: position(35.1231, 126.8716), visited: true
            },
            AlleyPoint {
                name: text("풍암중앙로"), position: position(35.1243, 126.8774), visited: true
            },
            AlleyPoint { name: text("신암공원"), position: position(35.1270, 126.8748), visited: true },
            AlleyPoint {
                name: text("풍암유통단지"), position: position(35.1206, 126.8795), visited: false
            },
        ],
    }
}

fn alley_districts() -> Vec<AlleyDistrictFacts> {
    let point = |date, members, eligible| MembershipPoint { date, members, eligible };
    let trades = |list: &[(&str, u32)]| {
        list.iter()
            .map(|(trade, stores)| TradeShare { trade: text(trade), stores: *stores })
            .collect::<Vec<_>>()
    };
    vec![
        AlleyDistrictFacts {
            name: text("풍암저수지길 골목형상점가"),
            location: text("풍암저수지 북쪽 산책로 입구에서 풍암고 뒷길까지 420미터"),
            designated: Some(day(2025, 4, 14)),
            stores: 163,
            association: Some(AssociationFacts {
                name: text("풍암저수지길 상인회"),
                founded: Some(day(2024, 11, 5)),
                members: Some(97),
                leader: Some(LeaderFacts {
                    name: private("홍길동"),
                    phone: PrivatePhone(text("010-0000-1234")),
                    store: text("저수지 칼국수"),
                    since: Some(day(2024, 11, 5)),
                    history: vec![
                        LeaderRemark {
                            date: day(2026, 3, 19),
                            said: text("가로등만 늦게 꺼 주면 저녁 장사가 살아난다."),
                            answered: text("여름 전까지 방법을 찾겠다."),
                        },
                        LeaderRemark {
                            date: day(2025, 9, 11),
                            said: text("산책객을 골목으로 이끌 안내판이 필요하다."),
                            answered: text("10월에 안내판 3개를 세움(완료)."),
                        },
                    ],
                }),
            }),
            trades: trades(&[
                ("음식", 71),
                ("카페·제과", 34),
                ("생활 서비스", 27),
                ("소매", 19),
                ("교육", 8),
                ("기타", 4),
            ]),
            membership: Some(MembershipFacts {
                before: Some(point(day(2025, 3, 1), 11, 119)),
                now: point(day(2026, 6, 30), 63, 119),
                series: vec![
                    point(day(2025, 3, 1), 11, 119),
                    point(day(2025, 6, 30), 27, 119),
                    point(day(2025, 9, 30), 38, 119),
                    point(day(2025, 12, 31), 44, 119),
                    point(day(2026, 3, 31), 49, 119),
                    point(day(2026, 6, 30), 63, 119),
                ],
            }),
            projects: vec![
                ProjectFacts {
                    name: text("저수지 노을 조명길"),
                    budget_won: Some(240_000_000.0),
                    progress_percent: Some(65),
                    state: text("2단계 공사 중, 9월 준공"),
                },
                ProjectFacts {
                    name: text("골목 이름 간판 바꾸기"),
                    budget_won: Some(48_000_000.0),
                    progress_percent: Some(100),
                    state: text("완료"),
                },
            ],
        },
        AlleyDistrictFacts {
            name: text("풍암중앙로 골목형상점가"),
            location: text("풍암사거리에서 풍암우체국까지 양쪽 610미터"),
            designated: Some(day(2025, 4, 14)),
            stores: 288,
            association: Some(AssociationFacts {
                name: text("풍암중앙로 상인회"),
                founded: Some(day(2019, 6, 20)),
                members: Some(152),
                leader: Some(LeaderFacts {
                    name: private("성춘향"),
                    phone: PrivatePhone(text("010-0000-3456")),
                    store: text("중앙 떡집"),
                    since: Some(day(2026, 5, 2)),
                    history: vec![LeaderRemark {
                        date: day(2026, 5, 2),
                        said: text("취임 인사. 젊은 가게들이 가맹을 어려워한다고 함."),
                        answered: text("과장이 찾아가 설명하기로 함(5월 20일 마침)."),
                    }],
                }),
            }),
            trades: trades(&[
                ("음식", 104),
                ("소매", 72),
                ("생활 서비스", 49),
                ("교육", 38),
                ("의료", 17),
                ("기타", 8),
            ]),
            membership: Some(MembershipFacts {
                before: Some(point(day(2025, 3, 1), 44, 207)),
                now: point(day(2026, 6, 30), 79, 207),
                series: vec![
                    point(day(2025, 3, 1), 44, 207),
                    point(day(2025, 9, 30), 58, 207),
                    point(day(2025, 12, 31), 66, 207),
                    point(day(2026, 3, 31), 70, 207),
                    point(day(2026, 6, 30), 79, 207),
                ],
            }),
            projects: vec![ProjectFacts {
                name: text("차 없는 토요일"),
                budget_won: Some(36_000_000.0),
                progress_percent: Some(40),
                state: text("6월부터 격주 시행"),
            }],
        },
        AlleyDistrictFacts {
            name: text("신암공원 골목형상점가"),
            location: text("신암근린공원 둘레 골목 네 갈래"),
            designated: Some(day(2025, 7, 1)),
            stores: 104,
            association: Some(AssociationFacts {
                name: text("신암공원 상인회"),
                founded: Some(day(2025, 2, 27)),
                members: Some(58),
                leader: Some(LeaderFacts {
                    name: private("황진이"),
                    phone: PrivatePhone(text("010-0000-7890")),
                    store: text("공원 꽃집"),
                    since: Some(day(2025, 2, 27)),
                    history: vec![],
                }),
            }),
            trades: trades(&[("음식", 41), ("카페·제과", 26), ("소매", 21), ("생활 서비스", 16)]),
            membership: Some(MembershipFacts {
                before: Some(point(day(2025, 5, 31), 9, 80)),
                now: point(day(2026, 6, 30), 29, 80),
                series: vec![
                    point(day(2025, 5, 31), 9, 80),
                    point(day(2025, 9, 30), 14, 80),
                    point(day(2025, 12, 31), 19, 80),
                    point(day(2026, 3, 31), 22, 80),
                    point(day(2026, 6, 30), 29, 80),
                ],
            }),
            projects: vec![],
        },
    ]
}

fn open_suggestions() -> Vec<OpenSuggestion> {
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
        state: text(state),
        department: text(department),
        age_days,
        picked,
    })
    .collect()
}

fn open_promises() -> Vec<PromiseFacts> {
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

fn meetings() -> Vec<MeetingFacts> {
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

fn go_and_ask() -> Vec<GoAndAskStore> {
    [
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
        store: text(store),
        trade: text(trade),
        address: text(address),
        alley_district: text("풍암중앙로 골목형상점가"),
        last_answer: text(last_answer),
        owner: private(owner),
        phone: PrivatePhone(text(phone)),
    })
    .collect()
}

fn sources() -> Vec<SourceFacts> {
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
