//! The table of words. Every line holds both languages, so that none can be forgotten.

macro_rules! words {
    ($($(#[$note:meta])* $name:ident: $korean:literal, $english:literal;)*) => {
        /// The document's own words in one language.
        #[derive(Debug)]
        pub(crate) struct Words {
            /// Days of the week, Monday first.
            pub weekdays: [&'static str; 7],
            $($(#[$note])* pub $name: &'static str,)*
        }

        pub(super) static KOREAN: Words = Words {
            weekdays: ["월", "화", "수", "목", "금", "토", "일"],
            $($name: $korean,)*
        };

        pub(super) static ENGLISH: Words = Words {
            weekdays: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
            $($name: $english,)*
        };
    };
}

words! {
    language_tag: "ko", "en";

    // The document.
    document_kind: "골목집무실 방문 자료집", "Alley office visit packet";
    sample_mark: "표본 자료", "SAMPLE DATA";
    outside_mark: "외부용 · 개인정보 가림", "For release · personal data masked";
    outside_stamp: "외부용", "MASKED";
    office_subject: "내부용", "Office copy";
    /// {number}: number of the copy.
    copy_number: "사본 제{number}호", "copy no. {number}";
    contents: "차례", "Contents";
    none: "해당 없음", "None";
    end: "끝.", "End.";
    /// {count}: entries left out.
    more: "외 {count}건", "{count} more";
    /// {count}: people left out.
    more_people: "외 {count}명", "{count} more";
    /// {count}: rows of the table.
    rows: "모두 {count}건", "{count} in all";
    /// {count}: stores of the table.
    stores_in_all: "모두 {count}곳", "{count} in all";
    /// {days}: days since it was received.
    days_old: "{days}일째", "day {days}";

    // Page one.
    purpose: "방문 목적", "Purpose";
    attendees: "참석", "Attending";
    places_visited: "방문 상권", "Alley districts";
    last_visit: "지난 방문", "Last visit";
    first_visit: "이번이 첫 방문", "This is the first visit";
    picks_and_decisions: "고른 건의와 정하실 일", "Picked suggestions and what to decide";
    /// {date}: day of intake; {age}: days since.
    received_on: "{date} 접수({age})", "received {date} ({age})";
    number: "번호", "No.";
    suggestion: "건의", "Suggestion";
    to_decide: "정하실 일", "To decide";
    last_promises: "지난번 약속, 지금 어디까지", "Promised last time, and where it stands";
    no_last_promises: "지난 방문 때 한 약속이 없습니다.", "Nothing was promised at the last visit.";
    no_picks: "이번 방문에 고른 건의가 없습니다.", "No suggestion was picked for this visit.";
    promise: "약속", "Promise";
    state: "상태", "State";
    department_and_deadline: "소관 · 기한", "Department · deadline";
    expected_topics: "누가 무엇을 꺼내나", "Who will bring what up";
    lines_to_take: "핵심메시지", "Lines to take";
    overdue: "기한 지남", "overdue";
    state_done: "완료", "Done";
    state_underway: "추진중", "Under way";
    state_planned: "추진예정", "Planned";
    state_long_term: "장기검토", "Long term";
    state_refused: "추진불가", "Refused";
    state_handed_over: "타기관 이첩", "Handed over";

    // What changed.
    changes: "지난 방문 이후 달라진 것", "What changed since the last visit";
    /// {date}: day of the last visit.
    since: "{date} 방문 이후 기록에서 뽑음", "Drawn from the records since {date}";
    no_changes: "이번이 첫 방문이라 견줄 기록이 없습니다.", "This is the first visit: there is nothing to compare with.";
    change_suggestions: "건의", "Suggestions";
    change_promises: "약속", "Promises";
    change_membership: "온누리상품권 가맹", "Onnuri membership";
    change_leaders: "상인회", "Associations";
    change_stores: "점포", "Stores";

    // Timetable.
    timetable: "시간계획과 참석자", "Timetable and attendees";
    time: "시간", "Time";
    minutes: "소요(분)", "Min.";
    what: "내용", "What";
    place: "장소", "Place";
    officer: "담당", "Officer";
    remarks: "비고", "Remarks";
    on_foot: "걸어서", "On foot";
    by_car: "차로", "By car";
    /// {mode}: on foot or by car; {minutes}; {slack}: minutes to spare.
    leg: "↓  {mode} {minutes}분 · 여유 {slack}분", "↓  {mode}, {minutes} min · {slack} min to spare";
    fixed_time: "시각 고정", "Fixed";
    roster: "참석자", "Attendees";
    title_of_person: "직위", "Title";
    name: "이름", "Name";
    organization: "소속", "Organisation";
    role: "맡은 일", "Part";
    seating: "자리 배치", "Seating";
    office_side: "구청", "the district";
    merchant_side: "상인회", "the merchants";

    // Map.
    map: "동네 지도와 동선", "Map and route";
    route_caption: "동선과 골목형상점가(번호는 들르는 순서)", "Route and alley districts (numbers in order of stops)";
    locator_caption: "구 안에서의 위치(동의 자리와 크기를 간추린 그림)", "Place in the district (position and size of each dong, schematic)";
    locator_caption_exact: "구 안에서의 위치", "Place in the district";
    /// {dong}; {district}.
    locator_alternative: "{district} 지도에서 {dong}의 자리를 표시한 그림", "Map of {district} with {dong} marked";
    /// {dong}; {stops}: the stops in order.
    route_alternative: "{dong} 지도. 들르는 순서: {stops}", "Map of {dong}. Stops in order: {stops}";
    no_map: "지도로 그릴 위치 자료가 없습니다.", "There are no positions to draw a map from.";

    // Alley districts.
    alley_districts: "골목형상점가", "Alley districts";
    location: "위치", "Location";
    designated: "지정", "Designated";
    stores: "점포", "Stores";
    association: "상인회", "Association";
    founded: "설립", "Founded";
    members: "회원", "Members";
    leader: "상인회장", "Leader";
    leader_since: "취임", "In office since";
    membership: "온누리 가맹", "Onnuri membership";
    before_designation: "지정 전", "Before designation";
    now: "현재", "Now";
    /// {rate}: percent; {members}; {eligible}; {date}.
    rate: "{rate}%({members}/{eligible}곳, {date})", "{rate}% ({members} of {eligible}, {date})";
    /// {points}: percentage points with sign.
    points: "{points}%p", "{points} pp";
    trade_mix: "업종 구성", "Trade mix";
    other_trades: "그 밖", "Other";
    /// {shares}: trades with their percentages.
    trade_alternative: "업종 구성: {shares}", "Trade mix: {shares}";
    membership_series: "가맹률 추이(가맹/가맹 가능 점포)", "Membership rate over time (members / eligible stores)";
    /// {points}: months with rates.
    membership_alternative: "가맹률 추이: {points}", "Membership rate over time: {points}";
    leader_history: "상인회장과 주고받은 말", "What the leader said and was told";
    said: "말씀", "Said";
    answered: "답변", "Answered";
    date: "날짜", "Date";
    projects: "특화사업", "Special projects";
    project: "사업", "Project";
    budget: "사업비", "Budget (KRW)";
    progress: "진행", "Progress";

    // Picks.
    picks: "고른 건의", "Picked suggestions";
    received_text: "받은 글", "Text received";
    sender: "보낸 이", "Sender";
    category: "분류", "Category";
    received: "접수", "Received";
    department: "소관", "Department";
    reason: "고른 까닭", "Why picked";
    history: "지나온 일", "History";
    similar: "비슷한 건의", "Similar suggestions";
    on_site: "현장에서 본 것", "Seen on site";
    options: "할 수 있는 일", "Options";
    option: "방안", "Option";
    cost: "비용", "Cost (KRW)";
    time_needed: "기간", "Time";
    department_view: "부서 의견", "Department's view";
    line_to_take: "핵심메시지", "Line to take";
    likely_question: "예상질의", "Likely question";
    answer: "답변", "Answer";

    // Tables.
    open_cases: "남은 건의와 약속", "Open suggestions and promises";
    open_suggestions: "처리 중인 건의", "Open suggestions";
    open_promises: "처리 중인 약속", "Open promises";
    age_days: "경과(일)", "Days";
    made: "약속일", "Made";
    deadline: "기한", "Deadline";
    picked_sign: "★", "★";
    picked_note: "★ 이번에 고른 건의", "★ picked for this visit";

    // Notes.
    notes: "지난 간담회 기록", "Notes of the last meetings";
    note_remark: "발언", "Remark";
    note_suggestion: "건의", "Suggestion";
    note_promise: "약속", "Promise";
    note_decision: "결정", "Decision";
    note_question: "질문", "Question";
    kind: "구분", "Kind";
    speaker: "말한 이", "Speaker";

    // Go and ask.
    go_and_ask: "들러서 여쭐 점포", "Go and ask";
    go_and_ask_note: "가맹할 수 있으나 아직 가맹하지 않은 점포, 걷는 순서", "Eligible stores that are not members, in walking order";
    store: "점포", "Store";
    contact: "연락처", "Contact";
    last_answer: "지난 답", "Last answer";
    asked: "확인", "Asked";
    answer_today: "오늘 들은 답", "Answer today";

    // Sources.
    sources: "숫자의 출처와 기준일", "Sources and dates of the figures";
    figure: "항목", "Figure";
    source: "출처", "Source";
    as_of: "기준일", "As of";
    basis: "분모·세는 법", "Basis";
    hand_notes: "손글씨 메모", "Notes by hand";
}
