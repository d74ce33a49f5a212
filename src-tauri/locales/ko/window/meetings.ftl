### 간담회 작업 공간 / The workspace of meetings and their notes.

meetings-new = 새 간담회
meetings-make = 만들기
meetings-empty = 아직 간담회가 없습니다
meetings-empty-hint = 간담회를 만들고 들은 말을 한 줄씩 적으십시오. 줄은 약속이나 건의가 될 수 있습니다.
meetings-none-open = 간담회를 고르십시오
meetings-none-open-hint = 왼쪽 목록에서 고르거나 새로 만들 수 있습니다.
meetings-list = 간담회 목록
meetings-filter = 제목이나 동으로 거르기
meetings-filter-none = 맞는 간담회가 없습니다.
meetings-title = 제목
meetings-title-hint = 비우면 상인회나 동의 이름으로 짓습니다.
# $dong is a dong's name.
meetings-title-of = { $dong } 간담회
meetings-visit = 방문
meetings-visit-hint = 날짜, 동, 자리를 방문에서 가져옵니다.
meetings-visit-none = 방문 없이
meetings-association = 상인회
meetings-association-none = 상인회 없이
meetings-note = 간담회 기록
meetings-note-empty = 기록이 없습니다.
meetings-keys = 줄 맨 앞에서 / 종류, @ 말한 사람 · Tab 들여쓰기 · Alt+↑↓ 옮기기 · Ctrl+Enter 약속으로 · Ctrl+Shift+Enter 건의로 · Ctrl+Shift+A 사진 · Ctrl+Shift+H 이전 판 · Ctrl+Shift+L 길 따라가기 · Ctrl+Shift+O 말한 사람 카드

## 줄 / Lines of a note

meetings-kind-choose = 줄의 종류
meetings-speaker-choose = 말한 사람
meetings-speaker-none = ＋ 말한 사람
meetings-speaker-nobody = 말한 사람 없음
meetings-speaker-typed = 적은 대로

## 줄에 붙인 사진과 문서 / Photos and documents of a line

meetings-photo-attach = 사진·문서 붙이기
meetings-photo-busy = 붙이는 중
meetings-photo-loading = 사진을 여는 중
# $kind is photo or document, $name what it shows.
meetings-photo-open = { $kind } 열기: { $name }
meetings-photo-open-private = { $kind } 열기: { $name } (밖으로 나가지 않음)
# $name is the file's name.
meetings-photo-there = 이 줄에 이미 붙어 있습니다: { $name }
meetings-photo-place-removed = 사진에 들어 있던 찍은 곳을 지우고 붙였습니다.
meetings-photo-caption = 설명
meetings-photo-private = 비공개 — 인쇄와 내보내기에 넣지 않음
meetings-photo-stays = 비공개 줄이거나 지워진 줄이어서 밖으로 나가지 않습니다.
# $north and $east are degrees.
meetings-photo-place = 찍은 곳: 북위 { $north }, 동경 { $east }
meetings-photo-forget-place = 찍은 곳 지우기
meetings-photo-remove = 떼기
meetings-photo-save = 파일로 저장
# $name is the file's name.
meetings-photo-saved = { $name }에 저장했습니다.
meetings-photo-lost = 지워진 줄의 사진과 문서
meetings-photo-lost-hint = 줄을 되살리면 제자리로 돌아갑니다. 필요 없으면 열어서 떼십시오.

## 이전 판 / Earlier versions of a note

meetings-versions = 이전 판
meetings-versions-none = 아직 적은 것이 없어 이전 판이 없습니다.
meetings-versions-list = 판 목록
meetings-versions-lines = 비교한 줄
# $place counts from the oldest.
meetings-version = { NUMBER($place) }번째 판
meetings-version-now = 지금 ({ NUMBER($place) }번째 판)
meetings-versions-against = 무엇과 비교할지
meetings-versions-against-now = 지금과 비교
meetings-versions-against-before = 바로 앞 판과 비교
meetings-versions-count = 새 줄 { NUMBER($added) } · 없어진 줄 { NUMBER($removed) } · 바뀐 줄 { NUMBER($changed) }
meetings-line-added = 새 줄
meetings-line-removed = 없어짐
meetings-line-changed = 바뀜
meetings-line-moved = 옮김
# $kind is what the line was before.
meetings-line-was = 전에는 { WORD($kind, "line-kind") }
meetings-version-restore = 이 판으로 되살리기
meetings-version-restored = 이전 판을 되살렸습니다. 그 전의 기록도 판으로 남아 있습니다.

## 줄에서 약속과 건의로 / From a line to a promise or a suggestion

meetings-promise-make = 약속으로 올리기
# $number is the number of the new promise in the ledger.
meetings-promise-made = 약속 { JOSA($number, "을/를") } 처리대장에 올렸습니다.
meetings-suggestion-made = 건의 { JOSA($number, "을/를") } 119폰에 올렸습니다.
meetings-department = 소관부서
meetings-department-later = 나중에 정함
meetings-deadline = 처리기한
# The suggestion picked for the visit that the promise answers, in the dialog that makes a line a promise.
meetings-answers = 답하는 건의
meetings-answers-none = 건의와 잇지 않음

## 옆 / Beside the note

meetings-beside = 기록 옆
meetings-promises = 이 자리의 약속
meetings-promises-none = 아직 없습니다. 줄에서 Ctrl+Enter를 누르면 약속이 됩니다.
meetings-follow = 길 따라가기
# $date is the deadline.
meetings-by = { DATE($date) }까지
meetings-attendees = 참석자
meetings-attendee-name = 이름
meetings-attendee-add = 더하기
meetings-attendee-remove = { $name } 빼기
meetings-series = 이 상인회와의 간담회
meetings-series-none = 다른 간담회가 없습니다.
meetings-to-packet = 이 방문의 자료집

## 한 사람의 카드 / What somebody said, was promised and was told

meetings-card = 말한 사람의 카드
# $name is a person's.
meetings-card-of = { $name } 카드 보기
meetings-card-back = 돌아가기
meetings-card-none = 상인회 임원 카드가 없는 분
# $date is the day since when, or until when, somebody leads the association.
meetings-card-since = { DATE($date) }부터
meetings-card-until = { DATE($date) }까지
# Heads of three lists with how many lines each has, and what stands where there is none.
meetings-card-said = 한 말 { NUMBER($count) }
meetings-card-said-none = 기록에 남은 말이 없습니다. 간담회 기록의 줄에 말한 사람으로 적으면 여기에 모입니다.
meetings-card-promised = 약속 { NUMBER($count) }
meetings-card-promised-none = 이분의 말이나 건의에서 나온 약속이 없습니다.
meetings-card-told = 알린 것 { NUMBER($count) }
meetings-card-told-none = 답변이나 추진상황을 알린 기록이 없습니다.
meetings-card-overdue = 기한 지남
# Writing the card as PDF: the button, the file's name without its ending ($date as 2026-11-24), and that it was done.
meetings-card-print = 인쇄용 PDF
meetings-card-file = 말한 사람 카드-{ $date }
meetings-card-printed = { NUMBER($pages) }쪽으로 저장했습니다
