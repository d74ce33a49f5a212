### 자료집 밖의 문서: 방문 계획부터 결과보고까지. The papers besides packets.

# A button that opens the list of papers about a visit.
papers-other = 다른 문서
# What each paper is called: in menus, as the title of the window that asks for a file, and at the beginning of the file's name.
papers-kind-visit-plan = 현장방문 계획
papers-kind-timetable-card = 시간계획 카드
papers-kind-attendee-list = 참석자 명단
papers-kind-remarks = 말씀자료
papers-kind-visit-result = 방문 결과보고
papers-kind-meeting-result = 간담회 결과보고
papers-kind-promise-ledger = 약속 관리대장
papers-kind-board-sheet = 상황판 한 장
# $name is the paper.
papers-saved = 저장함: { $name } ({ NUMBER($pages) }쪽, 개인정보 가림)
# A paper about a visit was asked for, and there is no visit.
papers-no-visit = 문서로 만들 방문이 없습니다. 먼저 방문을 여십시오.
