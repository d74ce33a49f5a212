### 방문 전후와 사이에 내는 문서의 말: 방문 계획, 시간계획, 참석자 명단, 말씀자료, 결과보고, 약속 관리대장, 상황판. The page of the window does not carry them.

# What kind of paper it is; stands in the file's properties.
paper-kind-plan = 현장방문 계획
paper-kind-timetable = 시간계획
paper-kind-attendees = 참석자 명단
paper-kind-remarks = 말씀자료
paper-kind-result = 결과보고
paper-kind-ledger = 약속 관리대장
paper-kind-board = 상황판

# Titles, large at the top. $dong is the dong's name.
paper-title-plan = { $dong } 골목집무실 현장방문 계획
paper-title-timetable = { $dong } 시간계획
paper-title-attendees = { $dong } 골목집무실 참석자 명단
paper-title-remarks = { $dong } 골목집무실 말씀자료
paper-title-visit-result = { $dong } 골목집무실 결과보고
# $title is the meeting's own title.
paper-title-meeting-result = { $title } 결과보고
paper-title-board = 골목집무실 상황판

# Headings of parts; numbers stand in front of them.
paper-part-overview = 개요
paper-part-timetable = 추진 일정
paper-part-matters = 건의 및 조치계획
paper-part-admin = 행정사항
paper-part-along = 함께 가는 사람
paper-part-officials = 구청 참석자
paper-part-guests = 상인·주민 참석자
paper-part-seating = 자리 배치
paper-part-greeting = 인사말씀
paper-part-lines = 핵심메시지
paper-part-matters-said = 건의별 말씀
paper-part-questions = 예상 질의와 답변
paper-part-promised = 지난 약속 추진상황
paper-part-background = 참고사항
paper-part-asked = 주요 건의와 답변
paper-part-promises = 약속사항
paper-part-decided = 결정사항
paper-part-follow-up = 후속조치
paper-part-progress = 추진 현황
paper-part-list = 약속 목록
paper-part-figures = 주요 지표
paper-part-dongs = 동별 현황
paper-part-next = 다음 방문 제안

# Labels in front of a colon.
paper-when = 일시
paper-where = 장소
paper-alleys = 방문 상권
paper-who = 참석
paper-why = 방문 목적
paper-people = 참석 인원
paper-meetings = 간담회
paper-to-say = 말씀
paper-decision = 결정하실 일
paper-asked-back = 되물을 말
paper-view = 부서 의견
paper-answer = 답변

# What is not set yet.
paper-undecided = 미정

# Who is there: $first is the title and name of whoever stands first of the office, $office how many of the office there are, $guests how many merchants and neighbours.
paper-attending = { $first } 등 구청 { NUMBER($office) }명, 상인·주민 { NUMBER($guests) }명
paper-attendees-counted = 구청 { NUMBER($office) }명, 상인·주민 { NUMBER($guests) }명, 모두 { NUMBER($all) }명
# $named are people with commas between them, $count more are not named.
paper-and-more-people = { $named } 외 { NUMBER($count) }명

# Heads of columns.
paper-column-row = 연번
paper-column-time = 시간
paper-column-minutes = 소요(분)
paper-column-place = 장소
paper-column-owner = 담당
paper-column-remarks = 비고
paper-column-matter = 건의 요지
paper-column-measure = 조치계획
paper-column-promise = 약속 내용
paper-column-in-charge = 소관·담당
paper-column-moment = 시기
paper-column-task = 할 일
paper-column-done = 확인
paper-column-organisation = 소속
paper-column-title = 직위
paper-column-name = 성명
paper-column-role = 소속·직위
paper-column-brings-up = 건의 예정 사항
paper-column-present = 참석 확인
paper-column-asked = 건의·질의
paper-column-answer = 답변
paper-column-number-day = 번호·약속일

# Below the day on which a promise was kept.
paper-done = 완료

# The way to a stop.
paper-on-foot = 도보 { NUMBER($minutes) }분
paper-by-car = 차량 { NUMBER($minutes) }분

# The plan: entries of the part about what is asked.
paper-plan-picks = 이번 방문에서 다룰 건의
paper-plan-promises = 이 동에서 추진 중인 약속
# $text is what the mayor has to decide on a suggestion.
paper-to-decide = 결정하실 일: { $text }
# What will be done where nobody has said it yet.
paper-looked-into = 소관부서 검토 중
paper-more-promises = 그 밖에 추진 중인 약속이 { NUMBER($count) }건 더 있습니다.
paper-plan-enclosed = 붙임  참석자 명단 1부.

# The attendee list: what stands beside somebody who was invited because of a suggestion.
paper-invited = 선정 건의를 낸 분

# The greeting of the remarks sheet. $name is title and name of the speaker; $place the dong and the first alley district.
paper-greeting-name = 안녕하십니까, { $name }입니다.
paper-greeting-place = 바쁘신 가운데 자리를 함께해 주신 { $place } 상인과 주민 여러분, 반갑습니다.
paper-greeting-matters = 오늘은 여러분께서 보내 주신 건의 가운데 { NUMBER($count) }건을 현장에서 함께 살펴보겠습니다.
paper-greeting-promises = 앞서 약속드린 { NUMBER($count) }건이 어디까지 왔는지도 말씀드리겠습니다.
paper-greeting-listen = 편하게 말씀해 주시면 귀담아듣고, 답할 수 있는 것은 이 자리에서 답해 드리겠습니다.
paper-greeting-draft = 인사말씀은 방문 기록으로 엮은 초안입니다. 자리에 맞게 다듬어 쓰십시오.
# A deadline that has passed.
paper-until-late = { $date }까지(기한 지남)
paper-nothing-to-say = 준비한 말씀이 없습니다.

# The result.
paper-no-meeting = 열지 않음
paper-not-held = 아직 마침으로 표시하지 않은 방문입니다. 지금까지의 기록으로 만들었습니다.
paper-answered-later = 검토 후 회신
# $numbers of promises in the ledger.
paper-promised-as = 약속 { $numbers }
paper-follow-promises = 약속 { NUMBER($count) }건을 처리대장에서 기한까지 점검(가장 이른 기한 { $date })
paper-follow-replies = 선정 건의 { NUMBER($count) }건({ $numbers })의 답을 건의한 분께 회신
# $count stores were asked to join the voucher scheme.
paper-follow-stores = 온누리상품권 가맹 권유 { NUMBER($count) }곳: 가맹 { NUMBER($joined) }, 가맹 의사 { NUMBER($will) }, 거절 { NUMBER($refused) }, 그 밖 { NUMBER($others) }

# The ledger: which promises it lists.
paper-ledger-all = 전체 약속
paper-ledger-chosen = 고른 약속
paper-ledger-open = 추진할 약속

# The board on one page.
paper-board-membership = 온누리상품권 가맹률
# $part member stores of $whole stores that may join.
paper-board-members = 가맹 { $part } / 대상 { $whole }
paper-board-dongs = { NUMBER($count) }개 동
paper-board-of-dongs = 전체 { NUMBER($of) }개 동
paper-board-suggestions = 회신할 건의
paper-board-late = 기한 지난 것 { NUMBER($count) }건
paper-board-promises = 추진할 약속
paper-board-overdue = 기한 지난 것 { NUMBER($count) }건
paper-board-rate = 가맹률
paper-board-part = 가맹/대상
paper-board-last = 지난 방문
paper-board-next = 다음 방문
paper-board-unit = 단위: 곳, 건 · 건의는 회신할 것, 약속은 추진할 것, 괄호 안은 그 가운데 기한 지난 것
# $sources of the membership figures, as of $date; the rest comes from the office's own records of $today.
paper-board-rests-on = 가맹률 = 가맹점 ÷ 가맹 대상 점포({ $sources }, { $date } 기준). 그 밖의 수치는 비서실 업무공간의 { $today } 기록.

# What stands where nothing is.
paper-no-timetable = 시간계획을 아직 세우지 않았습니다.
paper-none-picked = 선정한 건의가 없습니다.
paper-no-promises = 해당하는 약속이 없습니다.
paper-no-tasks = 준비할 일을 아직 적지 않았습니다.
paper-no-officials = 구청 참석자를 아직 정하지 않았습니다.
paper-no-guests = 상인·주민 참석자를 아직 정하지 않았습니다.
paper-no-lines = 핵심메시지를 아직 적지 않았습니다.
paper-no-questions = 예상 질의를 아직 적지 않았습니다.
paper-no-background = 참고사항을 아직 적지 않았습니다.
paper-none-asked = 간담회 기록에 건의나 질의가 없습니다.
paper-none-decided = 기록된 결정사항이 없습니다.
paper-no-follow-up = 남은 후속조치가 없습니다.
paper-ledger-empty = 처리대장에 해당하는 약속이 없습니다.
paper-board-empty = 행정동이 없습니다.
paper-board-none-next = 제안할 방문이 없습니다.
