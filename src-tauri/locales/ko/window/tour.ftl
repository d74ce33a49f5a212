### 순회 작업 공간 / The workspace of tours and visits.

tour-date = 날짜
tour-neighborhood = 행정동
tour-desk = 책상을 놓는 곳
tour-purpose = 방문 목적
tour-state = 상태
tour-empty = 아직 순회가 없습니다
tour-empty-hint = 순회를 만들고 동마다 방문 날짜를 정하십시오.
