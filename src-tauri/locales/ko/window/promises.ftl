### 약속 작업 공간 / The workspace of promises.

promises-views = 약속 보기
promises-ledger = 처리대장
promises-departments = 부서별
promises-export = XLSX로 내보내기
# Rows that are shown.
promises-export-shown = 보이는 { NUMBER($count) }건만 XLSX로
# $department as in 건설과.
promises-export-department = { $department } 약속만 XLSX로 내보내기
# Name of the file without its ending; $date as 2026-11-24.
promises-file = 처리대장-{ $date }
# Rows written.
promises-exported = 약속 { NUMBER($rows) }건을 내보냈습니다
promises-white-paper = 백서 만들기
promises-white-paper-year = 백서 연도
# $year of a white paper.
promises-year = { NUMBER($year, useGrouping: "false") }년
# Name of the file without its ending.
promises-white-paper-file = 백서-{ NUMBER($year, useGrouping: "false") }
promises-white-paper-done = { NUMBER($year, useGrouping: "false") }년 백서 { NUMBER($pages) }쪽을 만들었습니다
promises-keys = N 새 약속 · ↑↓ 이동 · Enter 열기 · E 고치기 · 1 완료 2 추진중 3 추진예정 4 장기검토 5 추진불가 6 이첩 · T 길 따라가기 · Space 선택 · A 한꺼번에
promises-filters = 처리대장 좁혀 보기
promises-filter-open = 처리할 것
promises-filter-overdue = 기한 지남
promises-filter-due = 다음 방문 전
promises-filter-all = 전체
promises-filter-done = 완료
promises-filter-none = 조건 지우기
promises-all-states = 모든 상태
promises-all-dongs = 모든 동
promises-all-departments = 모든 부서
promises-no-department = 부서 미정
promises-no-deadline = 기한 없음
promises-find = 내용·번호·담당자
# Rows shown, of all.
promises-shown = { NUMBER($shown) } / { NUMBER($all) }건
promises-empty = 아직 약속이 없습니다
promises-empty-hint = 간담회 기록의 줄이나 119폰의 건의를 약속으로 올리면 여기에 모입니다.
promises-none-fit = 조건에 맞는 약속이 없습니다
promises-none-fit-hint = 조건을 지우거나 다른 상태를 골라 보십시오.
# Days past the deadline.
promises-over = { NUMBER($days) }일 지남
# Days until the deadline.
promises-left = { NUMBER($days) }일 남음
promises-today = 오늘까지
# $date of the next visit to the dong.
promises-due-visit = { $date } 방문 전
# $date of the next visit to the dong.
promises-due-before = { $date } 방문 전에 마쳐야 합니다.
promises-from-suggestion = 119폰 건의
promises-from-line = 간담회 기록
promises-deadline = 처리기한
promises-state = 상태
promises-text = 약속 내용
promises-place = 동·골목
promises-dong = 행정동
promises-department = 소관부서
promises-officer = 담당자
promises-progress = 추진상황
# $number of the ledger, $state its new state.
promises-state-set = { $number }: { $state }
promises-new = 새 약속
promises-make = 대장에 올리기
# $number of the ledger.
promises-made = { JOSA($number, "을/를") } 대장에 올렸습니다
promises-choose-dong = 행정동 고르기
promises-alley = 골목형상점가
promises-no-alley = 골목 없음
promises-choose = 선택
# $number of the ledger.
promises-choose-one = { $number } 선택
promises-choose-none = 선택 해제
# Rows chosen for a common step.
promises-chosen = { NUMBER($count) }건 선택
promises-department-same = 소관부서 그대로
promises-state-same = 상태 그대로
promises-set-chosen = 한꺼번에 고치기
promises-share = 이행률
# The numbers behind a share.
promises-share-what = 약속 { NUMBER($all) }건 중 { NUMBER($done) }건 완료
promises-share-how = 이행률 = 완료 ÷ 전체 약속. 숫자를 누르면 그 약속만 봅니다.
# What a number opens.
promises-department-open = { $department } { $state } { NUMBER($count) }건 보기

## 약속 한 건 / One promise

promises-sheet = 약속 내용
promises-trace = 길 따라가기
promises-history = 고친 기록
promises-reason = 사유
promises-reason-hint = 추진불가와 타기관 이첩에는 사유가 있어야 합니다
promises-keep = 저장
promises-proof = 완료 증빙
promises-proof-hint = 사진·문서 이름이나 결재 번호
promises-proof-files = 증빙 사진·문서
promises-proof-attach = 사진·문서 붙이기
promises-proof-how = 끌어다 놓거나 붙여 넣어도 됩니다.
promises-proof-busy = 붙이는 중
promises-proof-ask = 완료한 약속입니다. 무엇으로 마쳤는지 보여 줄 사진이나 문서를 붙여 주십시오.
promises-proof-missing = 증빙은 아직 없습니다
# $name of the file.
promises-proof-there = 이미 붙어 있습니다: { $name }
# $number of the ledger, $name of the file.
promises-proof-added = { $number }에 증빙을 붙였습니다: { $name }
# $kind photo or document, $name its caption or file.
promises-proof-open = { $kind } 열기: { $name }
promises-done-on = 완료일
promises-told-on = 상인에게 알린 날
promises-reported-on = 보고일
promises-report = 추진상황
promises-report-hint = 무엇을 했고 무엇이 남았는지 (Enter)
promises-report-add = 추가
promises-report-remove = 추진상황 삭제
promises-report-none = 아직 보고가 없습니다.
promises-source = 어디서 나온 약속인가
promises-link = 건의와 잇기
promises-link-hint = 건의 번호
# $number as a person typed it.
promises-link-unknown = 이 동에 { $number } 건의가 없습니다
promises-unlink = 끊기

## 길 따라가기 / The trace

promises-trace-title = 길 따라가기
promises-trace-hint = ↑↓ 이동 · Enter 열기 · Esc 돌아가기
promises-trace-back = 돌아가기
promises-trace-print = 인쇄용 PDF
# Name of the file without its ending; $date as 2026-11-24.
promises-trace-file = 약속의 길-{ $date }
promises-trace-printed = { NUMBER($pages) }쪽으로 저장했습니다
# A visit or packet that several matters go through: how many there are to choose from; and one that none goes through yet.
promises-trace-which = 여기를 지나는 건의와 약속 { NUMBER($count) }건 가운데 따라갈 것을 고르십시오.
promises-trace-nothing = 여기를 지나는 건의나 약속이 아직 없습니다.
promises-stage-text = 글
promises-stage-suggestion = 건의
promises-stage-pick = 방문 선정
promises-stage-meeting-line = 간담회
promises-stage-promise = 약속
promises-stage-department = 소관부서
promises-stage-deadline = 처리기한
promises-stage-answer = 회신
promises-stage-packet = 자료집

## 부서 회신 / Departments' answers to the ledger that went out

promises-answers = 부서 회신 가져오기
promises-answers-how = 내보낸 처리대장에 부서가 적어 보낸 것을 비교해 보고, 고른 것만 받습니다.
promises-answers-back = 처리대장으로
promises-answers-drop = 부서에서 받은 XLSX나 CSV 파일을 여기로 끌어다 놓으십시오.
promises-answers-pick = 파일 고르기
# Promises with answers, fields that are answered, rows read.
promises-answers-found = { NUMBER($read) }줄 가운데 약속 { NUMBER($promises) }건, { NUMBER($fields) }칸에 새 답이 있습니다.
# Fields that were changed here, too.
promises-answers-contested = 여기서도 고친 칸 { NUMBER($count) }
promises-answers-changed-here = 여기서도 고침
promises-answers-all = 모두 고르기
promises-answers-none = 모두 빼기
# Fields that are chosen.
promises-answers-take = 고른 { NUMBER($count) }칸 받기
promises-answers-taken = 받기
# Read aloud for a checkbox; $field as in 처리기한.
promises-answers-take-one = { $number } { $field } 받기
promises-answers-field = 항목
promises-answers-ours = 지금 값
promises-answers-theirs = 부서가 적은 값
promises-answers-nothing = 없음
# The row of the file.
promises-answers-row = 파일 { NUMBER($row) }행
promises-answers-refused = 받을 수 없는 줄 { NUMBER($count) }
promises-answers-refused-more = … { NUMBER($count) }줄이 더 있습니다.
promises-answers-receipt = { $file }: 가져온 결과
promises-answers-done = 받음
promises-answers-unchanged = 바뀐 것 없음
promises-answers-undone = 되돌림
promises-answers-undo = 모두 되돌리기
