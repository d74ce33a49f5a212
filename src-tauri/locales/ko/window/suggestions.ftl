### 119폰 작업 공간 / The workspace of suggestions.

## 접수 / Logging

suggestions-intake = 건의 접수
suggestions-paste = 문자 붙여넣기
suggestions-paste-hint = 문자나 대화를 여기에 붙여 넣으십시오 (N) · 여러 건도 한꺼번에
suggestions-log = 접수
# $count texts were pasted.
suggestions-log-each = { NUMBER($count) }건 접수
suggestions-log-together = 한 건으로 접수
suggestions-log-keys = Enter 접수 · Shift+Enter 줄바꿈 · Esc 지우기
# $count texts were pasted.
suggestions-several = 글 { NUMBER($count) }건으로 읽었습니다. 아래를 확인하고 Enter를 누르면 접수합니다.
suggestions-import = 파일에서 가져오기
# $number of the intake book, $dong or that there is none.
suggestions-logged = 건의 { $number } 접수 · { $dong }
suggestions-by-hand = 직접 고름
# A proposal that is not sure enough to be filled in.
suggestions-perhaps = 혹시 { $name }? (확신 { NUMBER($percent) }%)
suggestions-nothing-proposed = 글에서 찾지 못함
suggestions-earlier = 전에 답했거나 약속했나?
suggestions-earlier-none = 비슷한 답변이나 약속이 없습니다.
# What was said when it was answered, closed or promised.
suggestions-earlier-said = 그때: { $answer }
suggestions-alike = 비슷한 건의
suggestions-alike-none = 비슷한 건의가 없습니다.
suggestions-will-merge = 합쳐서 접수
suggestions-receipt = 접수 결과
# Counts of texts or rows.
suggestions-receipt-counts = 읽음 { NUMBER($read) } · 접수 { NUMBER($taken) } · 이미 있음 { NUMBER($unchanged) } · 거절 { NUMBER($refused) }
suggestions-receipt-undo = 모두 되돌리기
# What came in last, and parts of it; the number follows.
suggestions-batch-new = 방금 들어온 것
suggestions-batch-no-dong = 동 없음
suggestions-batch-alike = 중복 의심
# Rows of a preview that are not shown.
suggestions-trial-more = … { NUMBER($count) }건이 더 있습니다.
# $name of the file.
suggestions-trial-file = { $name }에서 읽은 것입니다. 확인하고 접수하십시오. 아직 아무것도 접수하지 않았습니다.

## 접수함 / The inbox

suggestions-views = 119폰 보기
suggestions-inbox = 접수함
suggestions-triage = 방문 건의 고르기
suggestions-filters = 접수함 좁혀 보기
suggestions-filter-open = 처리할 것
suggestions-filter-overdue = 회신 기한 지남
suggestions-filter-all = 전체
suggestions-filter-none = 조건 지우기
suggestions-all-dongs = 모든 동
suggestions-all-categories = 모든 분류
suggestions-all-departments = 모든 부서
suggestions-no-dong = 동 모름
suggestions-no-alley = 골목 모름
suggestions-no-category = 분류 없음
suggestions-no-department = 부서 미정
suggestions-find = 내용·이름·번호
# How many rows are shown, of all, and how many replies are late.
suggestions-shown = { NUMBER($shown) } / { NUMBER($all) }건 · 기한 지남 { NUMBER($overdue) }
suggestions-empty = 아직 접수한 건의가 없습니다
suggestions-empty-hint = 위 칸에 문자를 붙여 넣고 Enter를 누르십시오. 동과 골목, 분류는 글에서 찾아 채웁니다.
suggestions-none-fit = 조건에 맞는 건의가 없습니다
suggestions-none-fit-hint = 조건을 지우거나 다른 상태를 골라 보십시오.
suggestions-choose = 선택
# $number of the intake book.
suggestions-choose-one = { $number } 선택
suggestions-choose-none = 선택 해제
suggestions-choose-department = 소관부서 고르기
# Rows chosen for a common step.
suggestions-chosen = { NUMBER($count) }건 선택
suggestions-clock = 회신 시계
suggestions-clock-what = 접수 뒤 48시간. 토·일요일과 공휴일은 세지 않습니다.
# $due is a moment.
suggestions-clock-title = 회신 기한 { $due } (48시간, 토·일요일과 공휴일 제외)
# Working days since the reply was due; short, for a narrow column.
suggestions-clock-days-over = 근무일 { NUMBER($days) }일 지남
# Working days until the reply is due; short, for a narrow column.
suggestions-clock-days-left = 근무일 { NUMBER($days) }일 남음
# $length of time as 3시간.
suggestions-clock-over = { $length } 지남
# $length of time as 3시간.
suggestions-clock-left = { $length } 남음
suggestions-clock-kept = 기한 안 회신
suggestions-clock-late = 늦게 회신
suggestions-state = 상태
suggestions-text = 내용
suggestions-dong = 행정동
suggestions-alley = 골목형상점가
suggestions-category = 분류
suggestions-department = 소관부서
suggestions-officer = 담당자
suggestions-sender = 보낸 사람
suggestions-phone = 전화번호
suggestions-channel = 접수 경로
suggestions-received = 접수일
suggestions-received-at = 접수일시
suggestions-store = 점포
suggestions-text-correct = 글 고치기
suggestions-text-keys = Ctrl+Enter 저장 · Esc 취소
# $number of the intake book, $what was corrected as in 전화번호.
suggestions-corrected = { $number }: { $what } 고침
suggestions-assign = 맡기기
suggestions-merge = 같은 건의 합치기
suggestions-merge-about = 남길 건의를 고르십시오. 나머지는 그 아래로 들어가며, 보낸 사람과 글은 모두 남습니다. 되돌리기로 다시 나눌 수 있습니다.
# How many suggestions become one.
suggestions-merge-do = { NUMBER($count) }건 합치기
suggestions-merge-here = 여기에 합치기
# $number of the one that stays.
suggestions-merged = { NUMBER($count) }건을 { $number }에 합침
suggestions-merged-away = 이 건의는 다른 건의에 합쳐졌습니다.
suggestions-merged-open = 합친 건의 열기

## 건의 한 건 / One suggestion

suggestions-detail = 건의 내용
# $number of the repeat.
suggestions-also = 같은 건의 { $number }
suggestions-trace = 길 따라가기
suggestions-promise = 약속으로 올리기
suggestions-history = 고친 기록
suggestions-on-site = 현장 해결
suggestions-on-site-unknown = 아직 모름
suggestions-on-site-yes = 가능
suggestions-on-site-no = 어려움
# $score is rounded.
suggestions-score = 긴급도 { NUMBER($score) }점 / 100
suggestions-score-what = 긴급도 100점 만점. 안전·반복·경과·시기·현장을 가중치로 더한 값입니다.
# $reason is a person's own.
suggestions-overruled = 직접 조정함(계산 { NUMBER($computed) }점): { $reason }
suggestions-part-safety = 안전
suggestions-part-repeats = 반복
suggestions-part-age = 경과
suggestions-part-season = 시기
suggestions-part-on-site = 현장
# The answer that a similar one got.
suggestions-was-answered = 답변: { $answer }
suggestions-answer = 답변
suggestions-templates = 답변 서식
suggestions-templates-edit = 서식 고치기
suggestions-templates-about = 사무실 모두가 함께 쓰는 서식입니다. 중괄호 자리는 건의마다 저절로 채워집니다.
# $name of a template, as a state of the ledger.
suggestions-template-kept = ‘{ $name }’ 서식을 고쳤습니다
suggestions-reply-received = 접수 안내
suggestions-answer-hint = 서식을 고르거나 직접 쓰십시오. Ctrl+Enter로 저장합니다.
# Names of placeholders.
suggestions-answer-open = 아직 채우지 않은 곳: { $names }
suggestions-answer-keep = 답변 저장
suggestions-answer-kept = 답변을 저장했습니다
suggestions-answer-copy = 답변 복사
suggestions-answer-copied = 답변을 복사했습니다. 보낸 뒤 알림을 적으십시오.
suggestions-blank-sender = 보낸 사람
suggestions-blank-received-on = 접수일
suggestions-blank-reply-due = 회신 기한
suggestions-blank-subject = 건의 내용
suggestions-blank-department = 소관부서
suggestions-blank-officer = 담당자
suggestions-blank-deadline = 처리기한
suggestions-blank-reason = 까닭
suggestions-blank-agency = 넘긴 기관
suggestions-blank-office = 사무실 이름
suggestions-told = 상인에게 알림
suggestions-told-how = 방법
suggestions-told-who = 알린 사람
suggestions-told-at = 언제
suggestions-told-do = 알렸음
suggestions-told-first = 답변을 저장한 뒤에 알림을 적습니다.
suggestions-told-kept = 상인에게 알린 것을 적었습니다
# $at a moment, $how by which way and whom.
suggestions-told-on = { $at } 알림 · { $how }
# The answer has changed since this sender was told: what it says, the head of the fields for telling anew, and when that was done.
suggestions-told-old = 알린 뒤에 답변이 바뀌었습니다. 다시 알리십시오.
suggestions-told-again = 바뀐 답변을 다시 알림
suggestions-told-again-on = { $at } 다시 알림 · { $how }
# Of all who brought the same matter, how many have not been told; the short one stands in a list.
suggestions-untold = 건의한 { NUMBER($senders) }명 가운데 { NUMBER($untold) }명에게 알리지 않음
suggestions-untold-short = { NUMBER($untold) }/{ NUMBER($senders) }명 남음
suggestions-close = 답 없이 종결…
suggestions-close-reason = 종결 사유
suggestions-close-do = 종결
# $reason is a person's own.
suggestions-closed-because = 종결 사유: { $reason }

## 방문 건의 고르기 / Triage

suggestions-visit = 방문
suggestions-visits-ahead = 앞둔 방문
suggestions-visits-behind = 지난 방문
suggestions-no-visits = 아직 방문이 없습니다
suggestions-no-visits-hint = 순회에서 방문을 계획하면 그 동의 건의를 여기서 고릅니다.
# Counts for the visit.
suggestions-triage-counts = 선정 { NUMBER($picked) } · 후보 { NUMBER($open) } · 제외 { NUMBER($rejected) }
# How many are picked.
suggestions-picked = 선정 { NUMBER($count) }건 (2~3건)
# How many are picked.
suggestions-picked-many = 선정이 { NUMBER($count) }건입니다. 한 번의 방문에는 2~3건이 알맞습니다. 자료집 첫 쪽에는 앞의 것부터 실립니다.
suggestions-picked-none = 아직 고르지 않았습니다. 후보에서 P를 누르거나 ‘선정’을 누르십시오.
# How many are undecided.
suggestions-candidates = 후보 { NUMBER($count) }건 — 급한 순서
# How many more there are.
suggestions-candidates-more = 후보 { NUMBER($count) }건 더 보기
suggestions-candidates-none = 남은 후보가 없습니다.
# How many were passed over.
suggestions-rejected = 제외 { NUMBER($count) }건
suggestions-pick = 선정
suggestions-reject = 제외
suggestions-undecide = 결정 취소
suggestions-edit-reason = 사유 고치기
suggestions-parts = 점수 근거
suggestions-release = 조정 풀기
suggestions-why = 사유:
suggestions-why-picked = 선정하는 까닭
suggestions-why-rejected = 제외하는 까닭
suggestions-to-decide = 결정할 것:
# $place from 1.
suggestions-place-why = { NUMBER($place) }번째로 옮기는 까닭 (이 방문에만 남습니다)
# $number of the intake book.
suggestions-placed = { $number }, { NUMBER($place) }번째로 옮김
# $place from 1, $reason is a person's own.
suggestions-ranked = 직접 { NUMBER($place) }번째에 둠: { $reason }
# $number of the intake book.
suggestions-released = { $number }: 긴급도 조정을 풀었습니다
suggestions-keep = 저장
suggestions-invited = 참석 요청함
suggestions-came = 참석함
suggestions-came-not = 오지 않음
suggestions-attendance = 참석
suggestions-attendance-unknown = 아직 모름
suggestions-decided-picked = 선정했습니다
suggestions-decided-rejected = 제외했습니다
# How many are undecided.
suggestions-pass-over = 나머지 { NUMBER($count) }건 제외
suggestions-pass-over-hint = 따로 적지 않은 건의에는 이 사유가 남습니다. 한 번에 되돌릴 수 있습니다.
# Read aloud for a field; $number of the intake book.
suggestions-why-own = { $number }만의 까닭
suggestions-why-same = 위와 같음
# How many.
suggestions-passed-over = { NUMBER($count) }건을 제외했습니다
suggestions-weights = 긴급도 가중치
suggestions-weights-hint = 움직이면 순서가 바로 바뀝니다. 저장하면 사무실 모두에게 적용됩니다.
suggestions-weights-keep = 이 가중치로 저장
suggestions-weights-back = 원래대로
suggestions-weights-kept = 가중치를 저장했습니다
suggestions-balance = 동별 형평
# $share is a percentage.
suggestions-balance-hint = 전체 선정률 { $share } (건의 { NUMBER($suggestions) }건 중 { NUMBER($picked) }건)
suggestions-balance-visits = 방문
suggestions-balance-picked = 선정/건의
suggestions-balance-share = 선정률
# One dong.
suggestions-balance-what = { $name }: 건의 { NUMBER($suggestions) }건 중 { NUMBER($picked) }건 선정, { NUMBER($rejected) }건 제외 (합친 건의는 한 건으로 셈)
