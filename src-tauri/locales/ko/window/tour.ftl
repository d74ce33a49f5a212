### 순회 작업 공간 / The workspace of tours and visits.

## 목록 / The list

tour-choose = 볼 순회
tour-all = 모든 순회
# An entry of the choice of tours; $visits is how many visits it has.
tour-option = { $name } ({ NUMBER($visits) }곳)
tour-new = 순회 만들기
tour-edit = 순회 고치기
tour-make = 만들기
tour-save = 저장
tour-visit-new = 방문 만들기
tour-visit-make = 방문 만들기
tour-ahead = 예정된 방문 { NUMBER($count) }건
tour-behind = 지난 방문 { NUMBER($count) }건
tour-show-all = { NUMBER($count) }건 모두 보기
tour-empty = 예정된 방문이 없습니다
tour-empty-hint = ‘다음 방문 제안’에서 동을 고르면 한 번에 만들어집니다. 달력에서 날짜를 눌러도 됩니다.
tour-date = 날짜
tour-neighborhood = 행정동
tour-desk = 집무 장소
tour-purpose = 방문 목적
tour-state = 상태

## 달력 / The calendar

tour-calendar = 방문 달력
tour-month = { NUMBER($year, useGrouping: "false") }년 { $month }월
tour-month-before = 앞 달
tour-month-this = 이번 달
tour-month-after = 다음 달
# Seven words with a space between, Sunday first.
tour-weekdays = 일 월 화 수 목 금 토
tour-day-new = { DATE($date) }에 방문 만들기
# $names are the alley districts of the visit that are closed that day.
tour-closed = 그날 쉬는 곳: { $names }
tour-conflicts = 시간계획에 고칠 곳 { NUMBER($count) }건
tour-restricted = 선거 전 행사 제한 기간

## 제안 / Where to go next

tour-next = 다음 방문 제안
tour-next-basis = 방문 간격 · 건의 · 약속 기준
# $score is from 0 to 100.
tour-next-score = { NUMBER($score) }점
tour-next-points = 방문 간격 { $coverage }점 + 건의 긴급도 { $urgency }점 + 기한 닥친 약속 { $promises }점 (100점 만점, 오늘 이 업무공간의 자료 기준)
tour-next-make = 방문 만들기
tour-next-make-named = 방문 만들기: { $name }
tour-next-none = 모든 동에 방문 일정이 잡혀 있습니다.
tour-purpose-follow = { $name } 건의·약속 현장 확인과 상인 간담회
tour-purpose-first = { $name } 골목 상인 간담회

## 만들기 / Dialogs

tour-date-missing = 날짜를 정하십시오.
tour-starts = 시작
tour-ends = 끝
tour-span-wrong = 끝이 시작보다 늦어야 합니다.
tour-none = 순회에 넣지 않음
tour-desk-hint = 예: 골목 안 분식집
tour-purpose-hint = 왜 가는지 한 문장으로
tour-alleys = 골목형상점가
tour-alleys-none = 이 동에는 골목형상점가가 없습니다.
tour-tour-name = 순회 이름
tour-tour-name-hint = 예: 2026년 하반기 골목 순회
tour-tour-name-missing = 이름을 적으십시오.
tour-first-day = 첫날
tour-last-day = 끝날
tour-days-wrong = 끝날이 첫날보다 앞섭니다.
tour-note = 메모
# $date is the day of the visit.
tour-visit-made = { $name } 방문을 { DATE($date) }로 만들었습니다.

## 일정 파일 / Calendar files

tour-calendar-out = 일정 내보내기
tour-calendar-in = 일정 가져오기
tour-calendar-written = ‘{ $name }’에 일정 { NUMBER($rows) }건을 저장했습니다.
tour-calendar-read = ‘{ $name }’에서 일정 { NUMBER($rows) }건을 읽었습니다. 종일 일정은 쉬는 날로, 동 이름이 있는 일정은 방문으로 들어옵니다.
tour-calendar-new = 새로 들어올 일정
tour-calendar-known = 이미 있는 일정
tour-calendar-elsewhere = 동 이름이 없어 지나친 일정
tour-calendar-refused = 읽지 못한 일정
tour-calendar-take = 가져오기
tour-calendar-taken = ‘{ $name }’에서 일정 { NUMBER($taken) }건을 가져왔습니다.

## 방문 / A visit

# $name is the dong.
tour-visit-title = { $name } 방문
tour-visit-links = 이 방문의 자료
tour-visit-trace = 길 따라가기
tour-visit-remove = 방문 삭제
tour-visit-removed = { $name } 방문을 삭제했습니다.
# $name is a stop, a person, a task or a line that was taken out.
tour-removed = { JOSA($name, "을/를") } 지웠습니다.
tour-address = 주소
tour-alley-in = + 더하기
tour-alley-out = { $name } 빼기
tour-conflict = 고쳐야 함
tour-flag = 확인 필요

## 시간계획 / The timetable

tour-timetable = 시간계획
tour-timetable-hint = 바꾸면 바로 저장됩니다. Enter·화살표로 칸을 옮기고, Alt+↑·↓ 또는 번호를 끌어 순서를 바꿉니다.
tour-time = 시간
tour-length = 소요
tour-what = 내용
tour-place = 장소
tour-officer = 담당
tour-remarks = 비고
tour-order = 순서
tour-more = 더 보기
tour-minutes = 분
# Names a box of a table, read aloud: $column is the column, $stop the row.
tour-cell = { $stop }: { $column }
tour-time-unclear = 시각으로 읽을 수 없습니다. 14:30이나 1430처럼 적으십시오.
tour-length-unclear = 1분에서 1,440분 사이로 적으십시오.
tour-what-missing = 내용을 적으십시오. 지우려면 오른쪽 휴지통을 누르십시오.
tour-details = 자세히
tour-remove = 삭제
tour-grip = { $number } { $stop } 옮기기
tour-grip-hint = 끌거나 Alt+↑·↓로 옮기기
tour-lock = { $stop } 고정
tour-locked-hint = 고정됨: 자동 정리가 자리와 시각을 그대로 둡니다. 누르면 풉니다.
tour-unlocked-hint = 자리와 시각을 고정하기
tour-moved = ‘{ $name }’ 순서를 바꿨습니다. 시각은 그대로입니다.
tour-stop-new = 일정 더하기
tour-stop-new-hint = 내용을 적고 Enter, 엑셀에서 붙여 넣기
tour-stop-new-alley = 새 일정의 골목형상점가
tour-stop-new-alley-none = 골목형상점가 (선택)
tour-travel = 이동 수단
tour-leg-source = 좌표 사이 거리로 어림한 시간입니다. 걷는 빠르기와 돌아가는 길을 넣었습니다.
tour-leg-unknown = 자리 모름
tour-slack = 여유 { MINUTES($minutes) }
tour-short = { MINUTES($minutes) } 모자람
tour-kind = 구분
tour-alley = 골목형상점가
tour-not-before = 이 시각부터
tour-not-after = 이 시각까지
tour-coordinates = 위도, 경도
tour-coordinates-hint = 예: 35.1236, 126.8759
tour-coordinates-unclear = 위도와 경도를 쉼표로 나누어 적으십시오.
# $span is from the first start to the last end, as 14:00~16:20.
tour-sum = { NUMBER($stops) }건 · { $span } · 이동 { MINUTES($legs) } · 여유 { MINUTES($slack) }
tour-copy = 표 복사
tour-copy-hint = 엑셀이나 한글에 붙여 넣을 수 있게 시간계획을 복사합니다.
tour-copied = 시간계획 { NUMBER($count) }줄을 복사했습니다.
tour-pasted = 일정 { NUMBER($count) }건을 붙여 넣었습니다.
tour-retime = 시각 맞추기
tour-retime-hint = 순서는 그대로 두고, 방문 시작부터 이동 시간을 넣어 시각을 다시 맞춥니다. 고정한 일정은 제 시각을 지킵니다.
tour-retimed = 순서대로 시각을 다시 맞췄습니다.
tour-order-do = 동선 자동 정리
tour-order-busy = 찾는 중…
tour-order-hint = 늦지 않고 덜 걷는 순서를 찾습니다. 고정한 일정은 그대로 둡니다.
tour-ordered = 동선을 정리했습니다.
tour-order-why = 이렇게 정리한 까닭
tour-order-own = 원래 순서
tour-order-best = 가장 좋은 순서
tour-order-good = 찾은 순서
tour-order-idle = 이동·기다림
tour-order-late = 늦음

## 동선 그림 / The route

tour-map = 동선
tour-map-schematic = 좌표로 그린 약도
# Stands beside a map with the outline of its dong; $source publishes it, $date is its day.
tour-map-outline = 동 경계: { $source } { $date } 기준
# $route names all stops in order, with the ways between.
tour-map-told = 동선 약도: { $route }
tour-map-leg = { MINUTES($minutes) } 뒤{" "}
tour-map-none = 좌표가 있는 일정이 없습니다. 일정의 ‘자세히’에서 골목형상점가를 고르면 그려집니다.
tour-map-unknown = 자리를 모르는 일정: { $numbers }번

## 참석자 / The roster

tour-roster = 참석자
tour-roster-count = { NUMBER($count) }명 (동행 { NUMBER($along) }명)
tour-name = 이름
tour-title = 직위
tour-organisation = 소속
tour-side = 구분
tour-side-along = 구청 동행
tour-side-there = 현장 참석
tour-brings-up = 하실 말씀
tour-name-missing = 이름을 적으십시오.
tour-attendee-new = 참석자 더하기
tour-attendee-new-hint = 참석자 이름을 적고 Enter

## 말씀자료 / The remarks sheet

tour-remarks-sheet = 말씀자료
# $kind is 핵심메시지, 예상질의 and the like.
tour-line-new = { $kind } 더하기
tour-line-missing = 내용을 적으십시오. 지우려면 오른쪽 휴지통을 누르십시오.
tour-answer-to = { $name } 답변
tour-answer-hint = 답변을 적으십시오

## 건의 / The picks

tour-picks = 다룰 건의
tour-picks-go = 119폰에서 고르기
tour-picks-none = 아직 고른 건의가 없습니다. 119폰에서 2~3건을 고르고 까닭을 적으십시오.
tour-pick-reason = 까닭: { $reason }

## 점검표 / The checklist

tour-checklist = 점검표
tour-checklist-done = { NUMBER($all) }건 중 { NUMBER($done) }건 마침
# $date is the day by which it is due.
tour-until = { $date }까지
tour-late = 기한 지남
tour-task = 할 일
tour-task-done = { $task } 마침
tour-task-missing = 할 일을 적으십시오.
# $moment is D-7, D-day and the like.
tour-task-new = { $moment } 할 일 더하기
tour-owner = 담당
