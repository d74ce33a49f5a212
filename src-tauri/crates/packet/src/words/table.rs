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
    document_kind: "골목집무실 방문 자료집", "visit briefing";
    sample_mark: "표본 자료", "SAMPLE DATA";
    outside_mark: "외부용 · 개인정보 가림", "For release · personal data masked";
    outside_stamp: "외부용", "MASKED";
    office_subject: "내부용", "Office copy";
    /// {number}: number of the copy.
    copy_number: "사본 제{number}호", "copy no. {number}";
    /// {name}: what began on an earlier page.
    continued: "{name}(이어서)", "{name} (continued)";
    contents: "차례", "Contents";
    end: "끝.", "";
    /// {count}: entries left out.
    more: "외 {count}건", "{count} more";
    /// {count}: alley districts or stores left out.
    more_places: "외 {count}곳", "{count} more";
    /// {alley}: an alley district in which no stop lies.
    off_route: "{alley}(동선에 없음)", "{alley} (no stop)";
    /// {count}: people left out.
    more_people: "외 {count}명", "{count} more";
    /// {count}: rows of the table.
    rows: "모두 {count}건", "{count} in all";
    /// {count}: stores of the table.
    stores_in_all: "모두 {count}곳", "{count} in all";
    /// {count}: changes of a group that are not listed.
    more_changes: "그 밖에 {count}건", "{count} more";
    /// {count}: changes of stores that are not listed.
    more_stores: "그 밖에 {count}곳", "{count} more";
    /// {days}: days since it was received.
    days_old: "{days}일째", "{days} days";
    /// The same of one day.
    day_old: "1일째", "1 day";

    // What changed since the packet was issued last.
    page_one: "첫 쪽", "Page one";
    page: "쪽", "Page";
    part: "부분", "Part";
    reissue_title: "달라진 곳", "What changed in this issue";
    /// {date}: when the earlier packet was made; {new}: places that are new; {gone}: entries that are gone.
    reissue_note: "{date}에 만든 자료집과 견주어 새로 적거나 고친 곳이 {new}곳, 빠진 내용이 {gone}건입니다. 새로 적거나 고친 곳에는 바깥 여백에 굵은 세로줄이 있습니다.", "Compared with the packet made {date}: new or changed in {new} places, {gone} entries gone. A bar in the outer margin marks what is new or changed.";
    /// {pages}: numbers of pages.
    reissue_pages: "바꿔 끼울 쪽: {pages}", "Pages to replace: {pages}";
    /// {date}: when the earlier packet was made.
    reissue_nothing: "{date}에 만든 자료집에서 달라진 내용이 없습니다.", "Nothing has changed since the packet made {date}.";
    reissue_what: "새로 적거나 고친 내용", "New or changed";
    /// {count}: entries of the part that are gone.
    reissue_gone: "빠진 내용 {count}건", "{count} gone";
    reissue_part_gone: "없어진 부분", "A part that is gone";
    reissue_pages_only: "달라진 쪽", "changed pages";

    // Page one.
    purpose: "방문 목적", "Purpose";
    attendees: "참석", "Attending";
    places_visited: "방문 상권", "Alley districts";
    last_visit: "지난 방문", "Last visit";
    first_visit: "첫 방문", "First visit";
    picks_and_decisions: "선정 건의와 결정하실 일", "Selected suggestions and what to decide";
    /// {date}: day of intake; {age}: days since.
    received_on: "{date} 접수({age})", "received {date} ({age})";
    number: "번호", "No.";
    no_sender: "이름 없음", "Sender not given";
    suggestion: "건의", "Suggestion";
    to_decide: "결정하실 일", "To decide";
    last_promises: "지난 약속 추진상황", "Promised here, and where it stands";
    no_last_promises: "이 동에서 한 약속이 없습니다.", "Nothing has been promised here.";
    no_picks: "이번 방문에 선정한 건의가 없습니다.", "No suggestion was selected for this visit.";
    promise: "약속", "Promise";
    state: "상태", "State";
    suggestion_and_sender: "건의 · 건의자", "Suggestion · sender";
    state_and_department: "상태 · 소관", "State";
    department_and_deadline: "소관 · 처리기한", "Department · deadline";
    expected_topics: "참석자별 예상 발언", "Issues to be raised";
    lines_to_take: "핵심메시지", "Lines to take";
    overdue: "기한 지남", "overdue";
    state_done: "완료", "Done";
    state_underway: "추진중", "In progress";
    state_planned: "추진예정", "Planned";
    state_long_term: "장기검토", "Long-term review";
    state_refused: "추진불가", "Not possible";
    state_handed_over: "타기관 이첩", "Transferred";

    undecided: "미정", "To be decided";
    desk_undecided: "집무 장소 미정", "Place of the desk to be decided";
    /// {gaps}: what is missing.
    gaps: "아직 정하지 않은 것: {gaps}", "Not decided yet: {gaps}.";

    // Page one of a dong without a planned visit.
    unplanned: "방문 일정 미정", "No visit planned";
    /// {date}: day the packet was made.
    as_of_day: "{date} 기준 자료", "As of {date}";
    /// The same, short, in running heads and titles.
    as_of_head: "{date} 기준", "as of {date}";
    unplanned_note: "계획된 방문이 없어 동의 현황을 싣습니다.", "No visit is planned yet; this page shows how the dong stands.";
    /// {name}; {title}: somebody in a list of people.
    person: "{title} {name}", "{name} ({title})";
    standing: "동 현황", "The dong at a glance";
    item: "항목", "Item";
    value: "현황", "Value";
    waiting: "가장 오래 기다린 건의", "Suggestions that have waited longest";
    no_open_suggestions: "처리 중인 건의가 없습니다.", "No suggestion is open.";
    no_open_promises: "처리 중인 약속이 없습니다.", "No promise is open.";

    // What changed.
    changes: "지난 방문 이후 변동 사항", "What changed since the last visit";
    /// {date}: day of the last visit.
    since: "{date} 방문 이후 기록에서 집계", "Drawn from the records since {date}";
    nothing_changed: "지난 방문 이후 기록된 변동이 없습니다.", "Nothing has changed on record since then.";
    no_changes: "지난 방문이 없어 비교할 기록이 없습니다.", "There is no earlier visit to compare with.";
    /// In place of a name that is left out.
    changed: "바뀜", "changed";
    change_suggestions: "건의", "Suggestions";
    change_promises: "약속", "Promises";
    change_membership: "온누리상품권 가맹", "Onnuri membership";
    change_leaders: "상인회", "Associations";
    change_stores: "점포", "Stores";

    // Timetable.
    no_timetable: "시간계획을 아직 세우지 않았습니다. 방문 계획에 일정을 넣으면 여기에 실립니다.", "There is no timetable yet. The stops planned for the visit stand here.";
    timetable: "시간계획과 참석자", "Timetable and attendees";
    time: "시간", "Time";
    minutes: "소요(분)", "Min.";
    what: "내용", "Activity";
    place: "장소", "Place";
    officer: "담당", "Officer";
    remarks: "비고", "Remarks";
    on_foot: "도보", "On foot";
    by_car: "차량", "By car";
    /// {mode}: on foot or by car; {minutes}; {slack}: minutes to spare.
    leg: "↓  {mode} {minutes}분 · 여유 {slack}분", "↓  {mode}, {minutes} min · {slack} min to spare";
    /// {slack}: minutes that are lacking to get there in time.
    leg_short: "↓  {mode} {minutes}분 · {slack}분 부족", "↓  {mode}, {minutes} min · {slack} min short";
    /// {slack}: minutes by which a stop at the same place begins before the one above it ends.
    leg_overlap: "↓  앞 순서와 {slack}분 겹침", "↓  overlaps the stop above by {slack} min";
    fixed_time: "시간 고정", "Fixed";
    roster: "참석자", "Attendees";
    guests: "만나는 분", "People to meet";
    brings_up: "예상 발언", "Will raise";
    title_of_person: "직위", "Title";
    name: "이름", "Name";
    organization: "소속", "Organisation";
    role: "역할", "Part";
    seating: "좌석 배치", "Seating";
    office_side: "구청", "the district";
    merchant_side: "상인회", "the merchants";

    // Map.
    map: "동네 지도와 동선", "Map and route";
    /// Where there is no route.
    map_alone: "동네 지도", "Map";
    route_caption: "동선(번호는 방문 순서)", "Route (numbers in order of the stops)";
    alleys_caption_unplanned: "동의 골목형상점가", "Alley districts";
    alleys_caption: "동의 골목형상점가(짙은 점은 이번에 가는 곳)", "Alley districts (dark: visited this time)";
    /// {dong}; {names}: the alley districts.
    alleys_alternative: "{dong}의 골목형상점가 위치: {names}", "Alley districts of {dong}: {names}";
    locator_caption: "구 안에서의 위치(동의 위치와 면적을 간추린 그림)", "Place in the district (schematic: position and size)";
    locator_caption_exact: "구 안에서의 위치", "Place in the district";
    /// {dong}; {district}.
    locator_alternative: "{district} 지도에서 {dong}의 자리를 표시한 그림", "Map of {district} with {dong} marked";
    /// {dong}; {stops}: the stops in order.
    route_alternative: "{dong} 지도. 방문 순서: {stops}", "Map of {dong}. Stops in order: {stops}";
    no_map: "지도를 그릴 위치 자료가 없습니다.", "There are no positions to draw a map from.";

    // Alley districts.
    no_alley_districts: "등록된 골목형상점가가 없습니다. 골목형상점가 목록을 가져오면 상인회, 업종, 가맹률이 여기에 실립니다.", "No alley district is on file. Once the list of alley districts is imported, their associations, trades and membership stand here.";
    alley_districts: "골목형상점가", "Alley districts";
    /// What a foreign reader does not know.
    onnuri: "", "An alley district is a shopping street that the district office has designated. The Onnuri gift certificate is a national voucher that only member stores in traditional markets and alley districts accept.";
    location: "위치", "Location";
    designated: "지정", "Designated";
    stores: "점포", "Stores";
    association: "상인회", "Association";
    founded: "설립", "Founded";
    members: "회원", "Association members";
    leader: "상인회장", "Leader";
    leader_since: "취임", "In office since";
    membership: "온누리 가맹", "Onnuri members";
    before_designation: "지정 전", "Before designation";
    now: "현재", "Now";
    /// {rate}: percent; {members}; {eligible}; {date}.
    rate: "{rate}%({members}/{eligible}곳, {date})", "{rate}% ({members} of {eligible}, {date})";
    /// {points}: percentage points with sign.
    points: "{points}%p", "{points} pp";
    /// {stores}: stores counted; {basis}: source and date.
    membership_compared: "상권별 가맹률 비교(같은 눈금, 점선은 지정일)", "Membership rates compared (one scale, dashed: designation)";
    /// {alleys}: each alley with its first and last rate.
    membership_compared_alternative: "상권별 가맹률: {alleys}", "Membership rates by alley: {alleys}";
    // The figures behind the charts.
    chart_data: "그래프의 수치", "Figures behind the charts";
    trade: "업종", "Trade";
    trade_data_note: "점포 수(비율 %)", "stores (share in %)";
    membership_data_note: "가맹률 %(가맹 점포/가맹 대상 점포)", "rate in % (members / eligible stores)";
    sum: "계", "Total";
    trade_mix: "업종 구성(점포 {stores}곳, {basis})", "Trade mix ({stores} stores, {basis})";
    other_trades: "그 밖", "Other";
    /// {shares}: trades with their percentages.
    trade_alternative: "업종 구성: {shares}", "Trade mix: {shares}";
    membership_series: "가맹률 추이(가맹 점포/가맹 대상 점포)", "Membership rate over time (members / eligible stores)";
    /// {points}: months with rates.
    membership_alternative: "가맹률 추이: {points}", "Membership rate over time: {points}";
    leader_history: "상인회장 발언과 답변", "What the leader raised, and the answers";
    said: "발언", "Raised";
    answered: "답변", "Answer";
    not_answered: "기록된 답변 없음", "No answer on record";
    date: "날짜", "Date";
    projects: "특화사업", "Projects";
    /// {won}: budget.
    budget: "사업비 {won}", "KRW {won}";
    /// {percent}: progress.
    progress: "진행률 {percent}%", "{percent}% done";

    // Picks.
    picks: "선정 건의", "Selected suggestions";
    received_text: "건의 내용", "Text";
    sender: "건의자", "Sender";
    category: "분류", "Category";
    received: "접수", "Received";
    department: "소관", "Department";
    reason: "선정 사유", "Reason for selection";
    history: "처리 경과", "History";
    similar: "유사 건의", "Similar suggestions";
    on_site: "현장 확인", "On-site findings";
    options: "처리 방안", "Options";
    option: "방안", "Option";
    cost: "비용", "Cost (KRW)";
    time_needed: "기간", "Time";
    department_view: "소관부서 의견", "Department's view";
    line_to_take: "핵심메시지", "Line to take";
    likely_question: "예상질의", "Likely question";
    answer: "답변", "Answer";
    questions: "그 밖의 예상질의", "Other likely questions";
    background: "참고사항", "Background";

    // Tables.
    open_cases: "처리 중인 건의와 약속", "Open suggestions and promises";
    open_suggestions: "처리 중인 건의", "Open suggestions";
    open_promises: "처리 중인 약속", "Open promises";
    made: "약속일", "Made";
    no_deadline: "기한 미정", "no date yet";
    picked_sign: "★", "★";
    picked_note: "★ 이번 방문 선정 건의", "★ selected for this visit";

    // Notes.
    no_meetings: "이 동에서 연 간담회 기록이 없습니다. 간담회를 기록하면 여기에 실립니다.", "There are no notes of meetings in this dong.";
    notes: "지난 간담회 기록", "Notes of the last meetings";
    /// {date}: day of the last visit.
    unnoted: "지난 방문({date})의 간담회 기록은 없습니다.", "There are no notes of the last visit ({date}).";
    noted: "내용", "Content";
    empty_note: "적은 내용이 없습니다.", "Nothing was noted.";
    note_remark: "발언", "Remark";
    note_suggestion: "건의", "Suggestion";
    note_promise: "약속", "Promise";
    note_decision: "결정", "Decision";
    note_question: "질문", "Question";
    kind: "구분", "Kind";
    speaker: "발언자", "Speaker";

    // Go and ask.
    go_and_ask: "가맹 안내 대상 점포", "Stores to invite";
    go_and_ask_note: "가맹할 수 있으나 아직 가맹하지 않은 점포, 동선에서 가까운 순", "Eligible stores that are not members, nearest to the route first";
    go_and_ask_base: "상가(상권)정보의 점포로 세었으며, 이미 거절했거나 대상이 아니라고 답한 점포는 뺐습니다. 상권별 가맹률은 구청 대장의 가맹 대상 점포가 분모여서 수가 다를 수 있습니다.", "Counted by the public store file, without stores that refused or answered that they may not join. The membership rates are counted over the eligible stores of the office's ledger, so the numbers may differ.";
    /// {stop}: a stop of the timetable.
    near_stop: "{stop} 가까이", "near {stop}";
    /// {count}: stores of the table; {of}: all there are.
    stores_of: "{of}곳 가운데 {count}곳", "{count} of {of}";
    no_go_and_ask: "방문할 골목형상점가에 가맹을 안내할 점포가 없습니다.", "No store of the alley districts visited is left to be asked.";
    go_and_ask_no_stores: "점포 자료가 없습니다. 상가(상권)정보와 온누리상품권 가맹점 파일을 가져오면 동선에서 가까운 미가맹 점포가 여기에 실립니다.", "There are no stores yet. Once the public store and member files are imported, the stores near the route that are not members stand here.";
    store: "점포", "Store";
    contact: "연락처", "Contact";
    last_answer: "지난 답변", "Last answer";
    asked: "확인", "Asked";
    answer_today: "오늘 답변", "Answer today";

    // Sources.
    sources: "수치의 출처와 기준일", "Sources and dates of the figures";
    source: "출처", "Source";
    as_of: "기준일", "As of";
    basis: "분모·집계 기준", "Basis";
    as_written: "", "Texts of merchants, meetings and departments are printed as they were written, in Korean.";
    hand_notes: "메모", "Notes";
}
