//! Invented facts of a visit to 풍암동, as rich as a real one. Every person in it is made up.

#[path = "specimen_ledgers.rs"]
mod ledgers;
#[path = "specimen_places.rs"]
mod places;

use alley_packet::facts::*;
use alley_packet::{CopyMark, Extent, Language, PacketOptions, Paper, Variant};
use chrono::{NaiveDate, NaiveTime};
use ledgers::{go_and_ask, meetings, open_promises, open_suggestions, sources};
use places::{alley_districts, map, seating, timetable};

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
        changes: None,
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
        template: TemplateFacts::default(),
        neighborhood: text("풍암동"),
        local_name: String::new(),
        visit: VisitFacts {
            planned: true,
            date: day(2026, 7, 16),
            starts: at(14, 0),
            ends: Some(at(17, 30)),
            desk_place: text("신암근린공원 옆 ‘모퉁이 책방’"),
            desk_address: text("풍암신흥로 00번길 8, 1층"),
            purpose: text(
                "저녁 손님이 줄어든 풍암저수지 아래 골목의 야간 조명과 주차 문제를 현장에서 정하고, 봄에 한 약속 네 건의 결과를 직접 알린다.",
            ),
            attendees: attendees(),
            guests: Vec::new(),
            alley_districts: vec![
                text("풍암저수지길 골목형상점가"),
                text("풍암중앙로 골목형상점가"),
                text("신암공원 골목형상점가"),
            ],
            off_route: Vec::new(),
            previous: Some(day(2026, 3, 19)),
        },
        standing: vec![StandingFacts {
            figure: text("점포"),
            value: text("1,204곳"),
            basis: text("상가(상권)정보 2026. 6. 30. 기준"),
        }],
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
        questions: vec![QuestionFacts {
            question: text("골목형상점가가 되면 무엇이 달라집니까?"),
            answer: text("온누리상품권 가맹과 시설 공모 신청을 할 수 있습니다."),
        }],
        background: vec![text("상인회는 봄 총회에서 야간 조명을 올해의 과제로 정함.")],
        changes: Some(changes()),
        timetable: timetable(),
        seating: Some(seating()),
        map: Some(map()),
        alley_districts: alley_districts(),
        open_suggestions: open_suggestions(),
        open_promises: open_promises(),
        meetings: meetings(),
        unnoted: None,
        go_and_ask: go_and_ask(),
        sources: sources(),
        others: vec![private("변사또")],
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

fn event(date: NaiveDate, what: String) -> SuggestionEvent {
    SuggestionEvent { date, what, detail: String::new(), unsent: false }
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
            channel: text("문자"),
            department: text("도로과"),
            reason: text(
                "안전에 관한 것이고 네 사람이 같은 말을 했으며, 그 자리에서 정할 수 있다(시급도 82점).",
            ),
            history: vec![
                event(day(2025, 9, 11), text("같은 내용 첫 접수. ‘전체 점등 계획에 반영 검토’로 회신")),
                event(day(2026, 3, 19), text("지난 방문 때 구청장이 ‘여름 전까지 방법을 찾겠다’고 말함")),
                event(day(2026, 6, 2), text("119폰 문자로 다시 접수, 48시간 안에 회신함")),
                event(day(2026, 6, 24), text("도로과 현장 조도 측정: 22시 이후 1.8럭스(기준 5럭스)")),
            ],
            similar: vec![
                RelatedSuggestion {
                    date: day(2026, 5, 8),
                    place: text("금호1동"),
                    text: text("먹자골목 가로등 조기 소등"),
                    sender_store: String::new(),
                    outcome: text("자정 점등으로 바꿈, 월 전기료 41만 원 늘어남"),
                },
                RelatedSuggestion {
                    date: day(2025, 11, 3),
                    place: text("치평동"),
                    text: text("상가 뒷길 조도 부족"),
                    sender_store: String::new(),
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
                "①안을 바로 시행하고 ②안을 내년 본예산에 올리는 것이 좋겠다. 고장 2기는 이번 주 안에 고친다.",
            ),
            to_decide: text("8월 14일부터 자정 점등(①안)을 시행하고, LED 교체는 내년 본예산에 올린다."),
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
            channel: text("문자"),
            department: text("골목경제과"),
            reason: text("같은 까닭으로 반려된 점포가 세 곳이고, 풀리면 가맹률이 바로 오른다."),
            history: vec![
                event(day(2026, 6, 29), text("119폰 전화로 접수")),
                event(day(2026, 7, 1), text("골목경제과가 공단에 문의: 새 행정구역 코드가 반영되지 않은 탓")),
            ],
            similar: vec![RelatedSuggestion {
                date: day(2026, 7, 6),
                place: text("화정3동"),
                text: text("지정 상권인데 ‘상권 아님’으로 반려"),
                sender_store: String::new(),
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
                "①안으로 이번 세 곳을 먼저 풀고, 8월에 ②안을 열어 나머지 미가맹 점포까지 받겠다.",
            ),
            to_decide: text("신청서 대행(①안)을 오늘 약속하고, 8월 현장 접수일 날짜를 정한다."),
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
            channel: text("문자"),
            department: text("공원녹지과"),
            reason: text("8월 야시장 전에 정하지 않으면 때를 놓친다."),
            history: vec![event(day(2026, 7, 6), text("방문 접수. 공원녹지과·한전 합동 점검 7월 13일 마침"))],
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
            department_view: text("8월은 ②안으로 넘기고 9월까지 ①안을 마치는 두 단계가 알맞다."),
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
        ..ChangeLine::default()
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
                more: 20,
            },
            ChangeGroup {
                kind: ChangeKind::Promises,
                summary: String::new(),
                lines: vec![
                    line(Some(day(2026, 5, 22)), "중앙로 보도블록 정비", "추진중", "완료"),
                    line(Some(day(2026, 4, 20)), "신암공원 화장실 야간 개방", "추진예정", "완료"),
                    line(Some(day(2026, 6, 4)), "풍암초 운동장 주차 나눔", "추진중", "타기관 이첩"),
                ],
                more: 0,
            },
            ChangeGroup {
                kind: ChangeKind::Membership,
                summary: text("세 상권 모두 올랐습니다. 분모는 가맹 가능 점포입니다."),
                lines: vec![
                    line(None, "풍암저수지길", "41.2%(49/119곳)", "52.9%(63/119곳)"),
                    line(None, "풍암중앙로", "33.8%(70/207곳)", "38.2%(79/207곳)"),
                    line(None, "신암공원", "27.5%(22/80곳)", "36.3%(29/80곳)"),
                ],
                more: 0,
            },
            ChangeGroup {
                kind: ChangeKind::Leaders,
                summary: String::new(),
                lines: vec![line(Some(day(2026, 5, 2)), "중앙로 상인회장이 바뀜", "변사또", "성춘향")],
                more: 0,
            },
            ChangeGroup {
                kind: ChangeKind::Stores,
                summary: text("문을 연 곳 14곳, 닫은 곳 9곳, 옮긴 곳 3곳(상가정보 2026년 3월과 6월 비교)."),
                lines: vec![],
                more: 0,
            },
        ],
    }
}
