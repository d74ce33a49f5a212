### 줄의 메뉴: 오른쪽 단추, 메뉴 키, Shift+F10으로 여는 것. The menu of a row in a list.

# Read aloud when the menu opens; $name is the row, such as a number or a dong.
menu-of = { $name } 메뉴
menu-open = 열기
menu-copy = 글자로 복사
# $count counts the rows that were copied.
menu-copied-rows = { NUMBER($count) }줄을 복사했습니다.
menu-history = 고친 기록
menu-remove = 삭제
# $name is the row, such as a number or a dong; an undo stands beside it.
menu-removed = 삭제함: { $name }
# Title of the window with everything that was changed in a row.
menu-history-of = { $name } 고친 기록

## 작업 공간마다 / What rows of one workspace offer besides

menu-suggestion-assign = 부서에 맡기기…
# Opens a second menu with the states.
menu-promise-state = 상태 바꾸기
menu-promise-suggestion = 처음 건의 열기
menu-visit-packet = 자료집 보기
menu-visit-pick = 건의 고르기
# $count is how many rows were chosen.
menu-store-copy-chosen = 고른 { NUMBER($count) }곳 복사
menu-store-same-trade = 같은 업종만 보기
menu-store-same-alley = 같은 골목만 보기
menu-store-alley = 상황판에서 골목 보기
menu-meeting-visit = 방문 열기
menu-packet-read = 크게 읽기
menu-packet-visit = 방문 열기
menu-alley-stores = 점포 목록 보기
