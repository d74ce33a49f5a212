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
meetings-keys = 줄 맨 앞에서 / 종류, @ 말한 사람 · Tab 들여쓰기 · Alt+↑↓ 옮기기 · Ctrl+Enter 약속으로 · Ctrl+Shift+Enter 건의로

## 줄 / Lines of a note

meetings-kind-choose = 줄의 종류
meetings-speaker-choose = 말한 사람
meetings-speaker-none = ＋ 말한 사람
meetings-speaker-nobody = 말한 사람 없음
meetings-speaker-typed = 적은 대로

## 줄에서 약속과 건의로 / From a line to a promise or a suggestion

meetings-promise-make = 약속으로 올리기
# $number is the number of the new promise in the ledger.
meetings-promise-made = 약속 { JOSA($number, "을/를") } 처리대장에 올렸습니다.
meetings-suggestion-made = 건의 { JOSA($number, "을/를") } 119폰에 올렸습니다.
meetings-department = 소관부서
meetings-department-later = 나중에 정함
meetings-deadline = 처리기한

## 옆 / Beside the note

meetings-beside = 기록 옆
meetings-promises = 이 자리의 약속
meetings-promises-none = 아직 없습니다. 줄에서 Ctrl+Enter를 누르면 약속이 됩니다.
# $date is the deadline.
meetings-by = { DATE($date) }까지
meetings-attendees = 참석자
meetings-attendee-name = 이름
meetings-attendee-add = 더하기
meetings-attendee-remove = { $name } 빼기
meetings-series = 이 상인회와의 간담회
meetings-series-none = 다른 간담회가 없습니다.
meetings-to-packet = 이 방문의 자료집
