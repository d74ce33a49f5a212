### 자료집 작업 공간 / The workspace of packets.

packets-preview = 미리보기
packets-language = 자료집 언어
packets-extent = 분량
packets-full = 전체
packets-short = 요약
packets-pages = { NUMBER($pages) }쪽
packets-page = { NUMBER($of) }쪽 중 { NUMBER($page) }쪽
packets-empty = 아직 방문이 없습니다
packets-empty-hint = 순회에서 방문을 계획하면 그 동의 자료집을 여기서 바로 볼 수 있습니다.
