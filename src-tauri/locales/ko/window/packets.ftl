### 자료집 작업 공간 / The workspace of packets.

packets-preview = 미리보기
packets-one = 고른 방문의 자료집
packets-which = 자료집을 볼 방문 고르기
packets-variant = 개인정보
packets-outside = 외부용(가림)
packets-office = 내부용(원문)
packets-language = 자료집 언어
packets-extent = 분량
packets-full = 전체
packets-short = 요약
# The paper: the second has a wider margin for the punch, the third is folded and stapled, the last is a card for the inside pocket.
packets-paper = 용지
packets-paper-a4 = A4 한 면
packets-paper-duplex = A4 양면
packets-paper-booklet = 소책자
packets-paper-card = A6 카드
packets-type = 글자 크기
# What changed since the packet was made before: nothing is marked, the whole packet with bars in the margin, or the changed pages alone.
packets-changes = 달라진 곳
packets-changes-none = 표시 안 함
packets-changes-marked = 표시
packets-changes-only = 달라진 쪽만
# Only changed pages were wanted, and no page changed; nothing was made.
packets-nothing-changed = 달라진 쪽이 없어 만들지 않았습니다.
# Dongs of which no changed pages were made, because nothing changed or no packet was made before. $names lists them.
packets-no-changes = 달라진 쪽이 없거나 견줄 자료집이 없는 동: { $names }
packets-pages = { NUMBER($pages) }쪽
packets-page = { NUMBER($of) }쪽 중 { NUMBER($page) }쪽
packets-empty = 아직 방문이 없습니다
packets-empty-hint = 순회에서 방문을 계획하면 그 동의 자료집을 여기서 바로 볼 수 있습니다.
packets-loading = 자료집을 만드는 중입니다…

## 방문 목록 / The list of visits

packets-dong = 동으로 거르기
packets-every-dong = 모든 동
packets-visits = 방문
packets-upcoming = 앞으로의 방문
packets-no-upcoming = 계획된 방문이 없습니다.
packets-past = 지난 방문
# The packet that people hold no longer says what the workspace says.
packets-changed = 바뀜
# $at is when the packet was last made.
packets-changed-since = { $at } 이후 자료가 바뀌었습니다
packets-made-at = 마지막으로 만든 때: { $at }
packets-never-made = 아직 만들지 않았습니다

## 내부용 / Unmasked copies

packets-recipient = 받는 사람
packets-purpose = 쓰임
packets-office-needs = 받는 사람과 쓰임을 적으면 가리지 않은 자료집이 보입니다.
packets-office-logged = 누가 언제 보았는지 기록에 남고, 부마다 번호가 붙습니다.

## 알릴 것 / What is unusual about the packet

packets-unusual = 확인할 것 { NUMBER($count) }건
# $what is a sentence such as ‘지난 약속: 7건 중 4건만’.
packets-left-out = 1쪽에 다 싣지 못함 — { $what }
packets-missing-glyphs = 글꼴에 없어 □로 찍은 글자: { $glyphs }

## 단추 / Buttons

packets-read = 읽기
packets-print = 인쇄
packets-save = 파일로 저장
packets-all = 전체 동 만들기
packets-log = 발급 기록
packets-trace = 길 따라가기
packets-stop = 중단
packets-smaller = 작게 보기
packets-larger = 크게 보기
packets-fit = 폭 맞춤
packets-outline = 차례
packets-progress = 진행 정도
# $size is a size such as 340 KB.
packets-saved = { JOSA($file, "을/를") } 저장했습니다 · { NUMBER($pages) }쪽 · { $size }

## 암호 / A password for the file

packets-protect = 암호 걸어 저장
packets-protect-title = { $name } 자료집에 암호 걸기
packets-protect-what = 파일이 암호화(AES-256)되어 암호를 아는 사람만 열 수 있습니다. 암호는 어디에도 남지 않으니 따로 적어 두십시오.
packets-protect-all = 파일마다 같은 암호 걸기
packets-password = 파일 암호
packets-password-hint = 8자 이상. 잊으면 그 파일은 열 수 없고, 자료집을 다시 만들어야 합니다.
packets-password-again = 파일 암호 다시
packets-password-short = 8자 이상이어야 합니다.
packets-password-differs = 위의 암호와 다릅니다.

## 인쇄 / Printing

packets-print-title = { $name } 자료집 인쇄
packets-printer = 프린터
packets-printer-usual = 기본
packets-printer-stopped = 멈춤
packets-printer-viewer = PDF 보기 프로그램에서 인쇄
packets-no-printer = 이 컴퓨터에서 바로 쓸 수 있는 프린터를 찾지 못했습니다. PDF 보기 프로그램을 열어 거기서 인쇄할 수 있습니다.
packets-copies = 부수
packets-copies-numbered = 내부용은 부마다 다른 번호가 찍힙니다.
packets-sides = 양면
packets-sides-long-edge = 양면(긴 쪽 넘김)
packets-sides-short-edge = 양면(짧은 쪽 넘김)
packets-sides-one = 한 면
packets-print-outside = { NUMBER($pages) }쪽. 이름과 전화번호는 가려져 있습니다.
packets-print-office = { NUMBER($pages) }쪽. 이름과 전화번호가 그대로 찍힙니다. 누가 언제 인쇄했는지 기록에 남습니다.
packets-open-viewer = 열기
packets-printed = { $printer } 프린터로 보냈습니다 · { NUMBER($pages) }쪽 { NUMBER($copies) }부
# The person stopped the printing: $made copies went to the printer, $count did not.
packets-print-stopped = 중단했습니다. { NUMBER($made) }부는 프린터로 보냈고 { NUMBER($count) }부는 보내지 않았습니다.
packets-opened = PDF 보기 프로그램에서 열었습니다. 거기서 인쇄하십시오.

## 모든 동 / All dongs at once

packets-all-title = 모든 동의 자료집 만들기
packets-all-what = 동마다 다음 방문의 자료집을 지금 고른 분량·언어·글자 크기로 한 폴더에 만듭니다. 자료가 바뀌지 않은 자료집은 다시 만들지 않습니다.
packets-all-folder = 자료집을 넣을 폴더
packets-all-make = 폴더를 골라 만들기
packets-all-more = 다시 만들기
packets-again = 바뀌지 않은 것도 다시 만들기
# $fresh were rendered, $same were unchanged, $pages is the sum of pages, $folder the name of a folder.
packets-receipt = ‘{ $folder }’ 폴더에 자료집 { NUMBER($count) }부, 모두 { NUMBER($pages) }쪽이 있습니다. 새로 만든 것 { NUMBER($fresh) }부, 바뀌지 않아 그대로 둔 것 { NUMBER($same) }부.
packets-column-dong = 동
packets-column-state = 상태
packets-column-pages = 쪽
packets-column-size = 크기
packets-column-notes = 확인할 것
packets-state-fresh = 새로 만듦
packets-state-same = 그대로

## 발급 기록 / The print log

packets-log-title = 자료집 발급 기록
packets-log-which = 볼 기록
packets-log-issues = 만든 자료집
packets-log-accesses = 원문을 본 기록
packets-log-empty = 아직 기록이 없습니다
packets-log-empty-hint = 자료집을 저장하거나 인쇄하면 누가, 언제, 누구에게 주려고 만들었는지 여기에 남습니다.
packets-log-copy = 제{ NUMBER($number) }호
packets-log-file = 파일
packets-log-printed = 인쇄 { NUMBER($copies) }부 ({ $printer })
packets-access-open = 화면에서 봄
packets-access-reading = 읽기 화면에서 봄
packets-access-print = 만듦
packets-access-export = 내보냄

## 읽기 화면 / Reading on the whole window

packets-read-title = { $name } 자료집 읽기
packets-read-leave = 나가기
packets-read-back = 이전
packets-read-next = 다음
packets-read-mark = 표시
packets-read-marked = 표시한 쪽
packets-read-tools = 필기 도구
packets-read-pen = 펜
packets-read-marker = 형광펜
packets-read-undo = 되돌리기
packets-read-clear = 필기 지우기
packets-read-remark = 메모
packets-read-list = 표시한 곳
packets-read-page = { NUMBER($page) }쪽
packets-read-drawn = 손글씨 { NUMBER($count) }획
packets-read-remark-on = { NUMBER($page) }쪽 메모
packets-read-private = 이 컴퓨터에서 본인만 볼 수 있습니다. 인쇄물·파일·기록·백업 어디에도 실리지 않습니다.
packets-read-done = 닫기
packets-read-list-empty = 표시하거나 적어 둔 쪽이 없습니다. M을 누르면 지금 쪽을 표시합니다.
packets-read-set-aside = 전에 적어 둔 것을 읽을 수 없어 따로 보관했습니다. 지금부터 적는 것은 새로 저장됩니다.
# In the search box: reads the packet of the next visit.
packets-read-next-visit = 다음 방문 자료집 읽기
