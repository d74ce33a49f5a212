//! Timetable, seating, map and alley districts of the invented visit.

use alley_packet::facts::*;

use super::{at, day, position, private, text};

pub fn timetable() -> Vec<StopFacts> {
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

pub fn seating() -> SeatingFacts {
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
        remarks: vec![text("건의한 분은 문 쪽 자리에 앉습니다.")],
    }
}

#[expect(clippy::approx_constant, reason = "an area of 6.28 square kilometres is no circle")]
pub fn map() -> MapFacts {
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

pub fn alley_districts() -> Vec<AlleyDistrictFacts> {
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
            stores: Some(163),
            stores_basis: text("지정 당시"),
            association: Some(AssociationFacts {
                name: text("풍암저수지길 상인회"),
                founded: Some(day(2024, 11, 5)),
                members: Some(97),
                leader: Some(LeaderFacts {
                    name: private("홍길동"),
                    title: text("회장"),
                    phone: PrivatePhone(text("010-0000-1234")),
                    store: text("저수지 칼국수"),
                    since: Some(day(2024, 11, 5)),
                    history: vec![
                        LeaderRemark {
                            date: day(2026, 3, 19),
                            said: text("가로등만 늦게 꺼 주면 저녁 장사가 살아난다."),
                            answered: text("여름 전까지 방법을 찾겠다."),
                            promises: Vec::new(),
                        },
                        LeaderRemark {
                            date: day(2025, 9, 11),
                            said: text("산책객을 골목으로 이끌 안내판이 필요하다."),
                            answered: text("10월에 안내판 3개를 세움(완료)."),
                            promises: Vec::new(),
                        },
                    ],
                    history_more: 0,
                }),
            }),
            trades_basis: text("상가(상권)정보 2026. 6. 30. 기준"),
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
            stores: Some(288),
            stores_basis: text("지정 당시"),
            association: Some(AssociationFacts {
                name: text("풍암중앙로 상인회"),
                founded: Some(day(2019, 6, 20)),
                members: Some(152),
                leader: Some(LeaderFacts {
                    name: private("성춘향"),
                    title: text("회장"),
                    phone: PrivatePhone(text("010-0000-3456")),
                    store: text("중앙 떡집"),
                    since: Some(day(2026, 5, 2)),
                    history: vec![LeaderRemark {
                        date: day(2026, 5, 2),
                        said: text("취임 인사. 젊은 가게들이 가맹을 어려워한다고 함."),
                        answered: text("과장이 찾아가 설명하기로 함(5월 20일 마침)."),
                        promises: Vec::new(),
                    }],
                    history_more: 0,
                }),
            }),
            trades_basis: text("상가(상권)정보 2026. 6. 30. 기준"),
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
            stores: Some(104),
            stores_basis: text("지정 당시"),
            association: Some(AssociationFacts {
                name: text("신암공원 상인회"),
                founded: Some(day(2025, 2, 27)),
                members: Some(58),
                leader: Some(LeaderFacts {
                    name: private("황진이"),
                    title: text("회장"),
                    phone: PrivatePhone(text("010-0000-7890")),
                    store: text("공원 꽃집"),
                    since: Some(day(2025, 2, 27)),
                    history: vec![],
                    history_more: 0,
                }),
            }),
            trades_basis: text("상가(상권)정보 2026. 6. 30. 기준"),
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
