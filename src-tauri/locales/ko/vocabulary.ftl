### Words for things, fields and choices; other messages and the tables show them through WORD($value, "list").

## What things are called, as in 'no such …' and in the history. Keys follow the tables of the workspace.

entity-person = 사용자
entity-setting = 설정
entity-holiday = 쉬는 날
entity-change = 변경
entity-department = 부서
entity-exchange = 변경 파일
entity-neighborhood = 행정동
entity-place-code = 행정동 코드
entity-alley-district = 골목형상점가
entity-alley-alias = 골목형상점가의 다른 이름
entity-association = 상인회
entity-leader = 상인회장
entity-special-project = 특화사업
entity-tour = 순회
entity-visit = 방문
entity-visit-alley = 방문할 골목형상점가
entity-stop = 시간계획 항목
entity-attendee = 참석자
entity-visit-task = 점검 항목
entity-visit-line = 말씀자료
entity-meeting = 간담회
entity-meeting-attendee = 간담회 참석자
entity-suggestion = 건의
entity-pick = 건의 선정
entity-candidate-rank = 후보 순서
entity-promise = 약속
entity-promise-progress = 추진상황
entity-attachment = 첨부
entity-ask-result = 가맹 권유 결과
entity-data-set = 공공데이터
entity-note-line = 간담회 기록 줄
entity-store = 점포
entity-member-store = 가맹점

## What the fields of a record are called, as in a form or in the history. Keys follow the columns.

field-answer = 답변
field-answered-at = 답변일시
field-area-km2 = 면적(km²)
field-as-of = 기준일
field-asked-on = 물은 날
field-alley-district = 골목형상점가
field-association = 상인회
field-brings-up = 건의할 내용
field-bytes = 크기(바이트)
field-budget-won = 예산(원)
field-caption = 설명
field-came = 참석 여부
field-category = 분류
field-channel = 접수 경로
field-closed-reason = 종결 사유
field-closing-weekday = 쉬는 요일
field-code = 코드
field-confirmed = 확인함
field-counted-on = 가맹 대상을 센 날
field-date = 날짜
field-deadline = 처리기한
field-decision = 선정 여부
field-department = 소관부서
field-department-view = 부서 의견
field-designated-on = 지정일
field-designated-stores = 지정 당시 점포 수
field-desk = 집무실 장소
field-desk-address = 집무실 주소
field-desk-latitude = 집무실 위도
field-desk-longitude = 집무실 경도
field-done-on = 완료일
field-eligible-stores = 가맹 대상 점포 수
field-encoding = 문자 인코딩
field-ends-at = 끝나는 시각
field-ends-on = 끝나는 날
field-file-hash = 파일 지문(SHA-256)
field-file-name = 파일 이름
field-founded-on = 설립일
field-goes-along = 수행 여부
field-height = 세로(화소)
field-held-at = 개최일시
field-invited = 참석 요청
field-kind = 종류
field-latitude = 위도
field-leader = 상인회장
field-likely-question = 예상질의
field-line-to-take = 핵심메시지
field-locked = 순서 고정
field-longitude = 경도
field-made-on = 약속한 날
field-media-type = 파일 형식
field-meeting = 간담회
field-member-count = 회원 수
field-members-before = 지정 전 가맹점 수
field-merged-into = 합친 건의
field-minutes = 소요(분)
field-moment = 시점
field-name = 이름
field-neighborhood = 행정동
field-not-after = 늦어도
field-not-before = 일러도
field--deleted = 지움 여부
field-note = 비고
field-note-line = 간담회 기록 줄
field-number = 번호
field-officer = 담당자
field-on-site = 현장 여건
field-options = 해결 방안
field-organisation = 소속
field-origin = 출처
field-owner = 맡은 사람
field-phone = 전화번호
field-place = 장소
field-position = 순서
field-private = 비공개
field-progress = 추진상황
field-promise = 약속
field-proof = 완료 증빙
field-purpose = 방문 목적
field-radius-m = 반경(m)
field-rank = 순위
field-reason = 사유
field-received-at = 접수일시
field-remarks = 비고
field-reported-on = 보고일
field-reporter = 보고자
field-role = 역할
field-rows-filtered = 다른 지역 행
field-rows-read = 읽은 행
field-rows-refused = 거절한 행
field-rows-taken = 받은 행
field-sender-name = 보낸 사람
field-sender-phone = 보낸 사람 전화번호
field-sender-store = 보낸 사람 점포
field-since = 부터
field-solvable-on-site = 현장 해결 가능
field-source = 출처
field-starts-at = 시작 시각
field-starts-on = 시작하는 날
field-state = 상태
field-store-name = 점포 이름
field-store-number = 상가업소번호
field-suggestion = 건의
field-taken-at = 찍은 때
field-text = 내용
field-title = 제목·직함
field-to-decide = 결정할 것
field-told-again-at = 다시 회신한 때
field-told-again-how = 다시 회신한 방법
field-told-at = 회신일시
field-told-how = 회신 방법
field-told-on = 알린 날
field-tour = 순회
field-travel = 이동 수단
field-until = 까지
field-urgency-overrule = 조정한 긴급도
field-urgency-reason = 긴급도 조정 사유
field-valid-from = 효력 시작일
field-valid-until = 효력 종료일
field-value = 값
field-visit = 방문
field-width = 가로(화소)

## Roles of the people who use the app.

role-mayor = 구청장
role-chief-of-staff = 비서실장
role-aide = 비서
role-viewer = 열람자

## How a suggestion reached the office.

channel-text = 문자
channel-call = 전화
channel-walk-in = 방문 접수
channel-meeting = 간담회
channel-other = 그 밖

## How far the answer to a suggestion is.

suggestion-state-received = 접수
suggestion-state-assigned = 배정
suggestion-state-answered = 답변 작성
suggestion-state-told = 회신 완료
suggestion-state-closed = 종결

## Whether a suggestion goes on a visit.

pick-decision-picked = 선정
pick-decision-rejected = 제외

## The ledger's own words (처리대장) for the state of a promise.

promise-state-done = 완료
promise-state-in-progress = 추진중
promise-state-planned = 추진예정
promise-state-long-term = 장기검토
promise-state-impossible = 추진불가
promise-state-transferred = 타기관 이첩

## How a visit stands.

visit-state-planned = 예정
visit-state-done = 마침
visit-state-cancelled = 취소

## What happens at a stop of the timetable.

stop-kind-desk = 집무
stop-kind-walk = 골목 걷기
stop-kind-meeting = 간담회
stop-kind-site = 현장 점검
stop-kind-break = 쉬는 시간
stop-kind-other = 그 밖

## How one gets from one stop to the next.

travel-mode-walk = 도보
travel-mode-drive = 차량

## When an item of a visit's checklist is due.

task-moment-recce = 사전답사
task-moment-d-7 = D-7
task-moment-d-day = D-day
task-moment-d-plus-7 = D+7

## Kinds of lines in the remarks sheet.

visit-line-kind-line-to-take = 핵심메시지
visit-line-kind-likely-question = 예상질의
visit-line-kind-background = 참고사항
visit-line-kind-seating = 자리 배치

## What a store answered when asked to join the Onnuri scheme.

ask-answer-joined = 가맹함
ask-answer-will-join = 가맹 예정
ask-answer-refused = 거절
ask-answer-not-eligible = 대상 아님
ask-answer-absent = 부재

## Kinds of lines in a meeting's note.

line-kind-remark = 발언
line-kind-suggestion = 건의
line-kind-promise = 약속
line-kind-decision = 결정
line-kind-question = 질문
line-kind-private = 비공개

## What is attached to a line of a note or to a promise.

attachment-kind-photo = 사진
attachment-kind-document = 문서

## Which public file a data set is.

data-set-kind-stores = 상가(상권)정보
data-set-kind-member-stores = 온누리상품권 가맹점 현황
data-set-kind-boundaries = 행정동 경계

## Rules of the data that may refuse a change; they stand in brackets in a sentence.

rule-known-choice = 정해진 값 가운데 하나
rule-calendar-date = 달력에 있는 날짜
rule-time-of-day = 하루 안의 시각
rule-yes-or-no = 예 또는 아니오
rule-count = 0 이상의 수
rule-weekday = 요일
rule-row-key = 올바른 열쇠 번호
rule-row-there = 가리키는 자료가 있어야 함
rule-only-once = 한 번만
rule-required = 꼭 있어야 하는 값
rule-same-world = 표본과 실제 자료를 섞지 않음
rule-newer-version-there = 더 새로운 판이 이미 있음

# Sections of a packet.
paper-section-page-one = 첫 장
paper-section-changes = 지난 방문 이후 변동 사항
paper-section-timetable = 시간계획과 참석자
paper-section-map = 위치도
paper-section-alley-districts = 골목형상점가
paper-section-picks = 선정 건의
paper-section-tables = 미결 건의와 약속
paper-section-notes = 지난 간담회 기록
paper-section-go-and-ask = 가맹 안내 대상 점포
paper-section-sources = 출처와 기준일
