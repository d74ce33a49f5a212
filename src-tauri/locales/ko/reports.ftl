### 종이로 나가는 보고서의 말: 한 해 백서, 약속의 길. Words of reports on paper; the page of the window does not carry them.

# The white paper of a year. The kind stands small above the title on its cover.
report-white-paper = 골목집무실 운영 백서
report-white-paper-title = { NUMBER($year, useGrouping: "false") }년 골목집무실
report-from-until = { $from } ~ { $until }
report-made-on = { $date } 비서실 업무공간의 기록으로 만듦

# Figures with their units.
report-cases = { NUMBER($count) }건
report-times = { NUMBER($count) }회
# Dongs visited of all dongs.
report-of-dongs = { NUMBER($of) }개 동 가운데 { NUMBER($count) }개 동
# A part of what is counted.
report-of-all = { NUMBER($of) }건 가운데 { NUMBER($count) }건
# Told within 48 hours, of those whose time is over or who were told; stands below a large figure.
report-within-of = 48시간 안 회신 { NUMBER($count) }/{ NUMBER($of) }
# Stands for the reason of what was closed without one.
report-no-reason = 사유를 적지 않음
report-month = { NUMBER($month) }월

# Names of the parts.
report-part-figures = 숫자로 본 한 해
report-part-visits = 동별 방문
report-part-states = 약속의 상태와 소관부서
report-part-promises = 약속 목록
report-part-suggestions = 분류별 건의
report-part-replies = 48시간 안 회신
report-part-refused = 추진하지 못한 일과 그 사유
report-part-carried = 이어서 추진할 일
report-part-sources = 수치의 출처와 기준

# What is counted.
report-visits = 방문
report-dongs-visited = 방문한 동
report-meetings = 간담회
report-suggestions = 접수한 건의
report-picked = 방문 때 다룬 건의
report-within = 48시간 안 회신
report-promises = 약속
report-done = 이행률
report-late = 기한이 지난 약속
report-ended = 추진불가·타기관 이첩
# Beside the number of promises on the first page.
report-made-this-year = 이 기간에 한 약속

# How it is counted, and where it is written down.
report-basis-visits = 마친 방문
report-basis-meetings = 이 기간에 연 간담회
report-basis-suggestions = 이 기간에 접수한 건의. 다른 건의에 합친 것은 세지 않음
report-basis-merged = 다른 건의에 합친 { NUMBER($count) }건은 세지 않음
report-basis-promises = 이 기간에 한 약속
report-basis-done = 완료한 약속 ÷ 이 기간에 한 약속
report-basis-within = 접수부터 48시간(근무일의 시간만 셈) 안에 상인에게 알린 건의 ÷ 알렸거나 기한이 지난 건의
report-source-visits = 순회 기록
report-source-meetings = 간담회 기록
report-note-standing = 상태와 추진상황은 { $date } 현재입니다.
report-note-masked = 상인의 이름과 연락처는 가렸습니다.

# Heads of columns.
report-column-figure = 항목
report-column-value = 수치
report-column-basis = 분모·기준
report-column-source = 출처·기준일
report-column-as-of = 기준일
report-column-how = 세는 법
report-column-dong = 행정동
report-column-visits = 방문
report-column-days = 방문한 날
report-column-alleys = 골목
report-column-suggestions = 건의
report-column-promises = 약속
report-column-done = 완료
report-column-department = 소관부서
report-column-share = 비율
report-column-number = 번호
report-column-promise = 약속 내용과 추진상황
report-column-state = 상태
report-column-who = 소관·기한
report-column-reason = 사유
report-column-deadline = 처리기한
report-column-category = 분류
report-column-received = 접수
report-column-part = 비중
report-column-answered = 회신
report-column-within = 48시간 안
report-column-picked = 방문 선정
report-column-month = 접수한 달
report-column-late = 늦은 회신
report-column-overdue = 기한 지남
report-column-open = 기한 전
report-column-closed = 답 없이 종결
report-total = 계

# What a drawing shows; $dongs with their figures, for whoever does not see it.
report-visits-by-dong = 동별 방문 횟수
report-visits-alternative = 동별 방문 횟수: { $dongs }
report-promises-by-department = 소관부서별 약속과 상태
report-suggestions-by-category = 분류별 접수 건수

# Units above tables.
report-unit-visits = 단위: 회, 곳, 건
report-unit-promises = 단위: 건
report-unit-suggestions = 단위: 건

# Rows.
report-no-department = 부서 미정
report-no-category = 분류 없음
report-overdue = 기한 지남
report-done-on = { $date } 완료
report-due-on = { $date }까지
report-promises-ended = 추진불가·타기관 이첩한 약속
report-suggestions-closed = 답변 없이 종결한 건의
report-open-suggestions = 아직 상인에게 알리지 않은 건의 { NUMBER($count) }건도 이어서 답합니다.

# What stands where nothing is.
report-no-promises = 이 기간에 한 약속이 없습니다.
report-no-suggestions = 이 기간에 접수한 건의가 없습니다.
report-none-refused = 추진불가나 이첩으로 끝난 약속이 없습니다.
report-none-closed = 답변 없이 종결한 건의가 없습니다.
report-none-carried = 남은 약속이 없습니다.

# The trace of one matter. $dong may be empty; $number of the promise or the suggestion.
report-trace = 약속의 길
report-trace-title = { $dong } { $number } 처리 경과
report-as-of = { $date } 현재
report-trace-how = 상인의 글에서 다음 방문 자료집까지
report-trace-signs = ● 이루어진 일 ○ 아직 남은 일
report-column-stage = 단계
report-column-what = 내용
report-column-day = 날짜
report-column-kind = 구분
report-stage-text = 글
report-stage-suggestion = 건의
report-stage-pick = 방문 선정
report-stage-meeting-line = 간담회
report-stage-promise = 약속
report-stage-department = 소관부서
report-stage-deadline = 처리기한
report-stage-answer = 회신
report-stage-packet = 자료집

# The card of a leader or another speaker on paper: what kind of paper it is, its three parts, and what stands where there is nothing.
report-leader = 말한 사람 카드
report-leader-said = 간담회에서 한 말
report-leader-said-none = 기록에 남은 말이 없습니다.
report-leader-promised = 약속
report-leader-promised-none = 이분의 말이나 건의에서 나온 약속이 없습니다.
report-leader-told = 알린 것
report-leader-told-none = 답변이나 추진상황을 알린 기록이 없습니다.
