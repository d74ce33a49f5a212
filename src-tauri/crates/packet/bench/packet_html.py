"""The packet again as HTML, for timing WeasyPrint only: the same words, tables and drawings, from the same facts."""

from html import escape
from math import sqrt

ACCENT, TINT, GROUND, MUTED, LINE = "#123F73", "#F1F3F6", "#ECF1F8", "#5A626B", "#C4CAD1"
STATES = {
    "done": "● 완료", "underway": "◐ 추진중", "planned": "○ 추진예정", "long-term": "△ 장기검토",
    "refused": "× 추진불가", "handed-over": "→ 타기관 이첩",
}
KINDS = {"remark": "발언", "suggestion": "건의", "promise": "약속", "decision": "결정", "question": "질문"}
CHANGES = {"suggestions": "건의", "promises": "약속", "membership": "온누리상품권 가맹", "leaders": "상인회", "stores": "점포"}


def date(day: str | None) -> str:
    if not day:
        return ""
    year, month, of_month = day.split("-")
    return f"{int(year)}. {int(month)}. {int(of_month)}."


def text(value: object) -> str:
    return escape(str(value)) if value not in (None, "") else "-"


def small(value: object) -> str:
    return f"<small>{escape(str(value))}</small>" if value not in (None, "") else ""


def person(name: dict) -> str:
    return escape(name.get("private") or name.get("official") or "")


def table(widths: str, heads: list[str], rows: list[str]) -> str:
    columns = "".join(f"<col style='width:{width}'>" for width in widths.split())
    head = "".join(f"<th>{escape(head)}</th>" for head in heads)
    return f"<table><colgroup>{columns}</colgroup><thead><tr>{head}</tr></thead><tbody>{''.join(rows)}</tbody></table>"


def row(*cells: object) -> str:
    return "<tr>" + "".join(f"<td>{cell}</td>" for cell in cells) + "</tr>"


def card(*rows: str) -> str:
    return f"<table class='card'>{''.join(rows)}</table>"


def pair(*labelled: str) -> str:
    cells = (f"<th>{one}</th>" if at % 2 == 0 else f"<td>{one}</td>" for at, one in enumerate(labelled))
    return "<tr>" + "".join(cells) + "</tr>"


def wide(label: str, value: str) -> str:
    return f"<tr><th>{label}</th><td colspan='3'>{value}</td></tr>"


def panel(title: str, body: str) -> str:
    return f"<div class='panel'><b>{title}</b><div>{body}</div></div>"


def locator(facts: dict, size: float) -> str:
    dots = []
    for dong in facts["map"]["neighborhoods"]:
        radius = min(sqrt(max(dong["area_km2"], 0) / 3.14159), 1.7) * 6
        x = (dong["position"]["longitude"] - 126.82) / 0.09 * size * 0.9
        y = (35.18 - dong["position"]["latitude"]) / 0.07 * size * 0.9
        fill = ACCENT if dong["visited"] else TINT
        dots.append(
            f"<circle cx='{x:.1f}' cy='{y:.1f}' r='{radius:.1f}' fill='{fill}' stroke='{LINE}'/>"
            f"<text x='{x:.1f}' y='{y + 2:.1f}' font-size='5' text-anchor='middle'>{escape(dong['name'])}</text>"
        )
    return f"<svg width='{size}pt' height='{size}pt' viewBox='0 0 {size} {size}'>{''.join(dots)}</svg>"


def promises(entries: list[dict]) -> list[str]:
    return [
        row(
            f"{text(one['what'])}<br>{small(one['progress'])}", f"<b>{STATES[one['state']]}</b>",
            f"{text(one['department'])} · {date(one['deadline'])}{' <b>기한 지남</b>' if one['overdue'] else ''}",
        )
        for one in entries
    ]


def rate(point: dict) -> float:
    return round(point["members"] / max(point["eligible"], 1) * 100, 1)


def alley(one: dict) -> str:
    association, membership = one["association"], one["membership"]
    leader = association["leader"]
    before, now = membership["before"], membership["now"]
    rows = [
        pair("위치", text(one["location"]), "지정", date(one["designated"])),
        pair("상인회", f"{text(association['name'])} · 설립 {date(association['founded'])}", "회원", text(association["members"])),
        pair("상인회장", f"{text(leader['name'])} · {text(leader['store'])} · {text(leader['phone'])}", "점포",
             f"{one['stores']}곳 ({text(one['stores_basis'])})"),
        wide("온누리 가맹", f"지정 전 {rate(before)}%({before['members']}/{before['eligible']}곳) → "
             f"<b>현재 {rate(now)}%({now['members']}/{now['eligible']}곳)</b>"),
    ]
    if one["projects"]:
        rows.append(wide("특화사업", "<br>".join(
            f"{text(p['name'])} · 사업비 {p['budget_won']} · 진행률 {p['progress_percent']}% · {text(p['state'])}" for p in one["projects"]
        )))
    total = max(sum(share["stores"] for share in one["trades"]), 1)
    fills = [ACCENT, "#9DB4D0", GROUND, MUTED, LINE, "#FFFFFF"]
    x, bars, keys = 0.0, [], []
    for at, share in enumerate(one["trades"]):
        width, fill = share["stores"] / total * 480, fills[at % 6]
        bars.append(f"<rect x='{x:.1f}' y='0' width='{width:.1f}' height='13' fill='{fill}' stroke='#2B333D'/>"
                    f"<text x='{x + width / 2:.1f}' y='9.5' font-size='7' text-anchor='middle'>{share['stores'] / total * 100:.0f}%</text>")
        keys.append(f"<span style='background:{fill};border:.5pt solid #2B333D'>&nbsp;&nbsp;</span> {text(share['trade'])} {share['stores']}곳")
        x += width
    points, series = [], membership["series"]
    for at, point in enumerate(series):
        px, py = 26 + at / max(len(series) - 1, 1) * 400, 80 - rate(point)
        points.append((px, py, point))
    line = " ".join(f"{px:.1f},{py:.1f}" for px, py, _ in points)
    marks = "".join(
        f"<circle cx='{px:.1f}' cy='{py:.1f}' r='2.6' fill='white' stroke='{ACCENT}' stroke-width='1.4'/>"
        f"<text x='{px:.1f}' y='{py - 6:.1f}' font-size='7.6' text-anchor='middle'>{rate(point)}%</text>"
        f"<text x='{px:.1f}' y='94' font-size='7.6' text-anchor='middle'>{date(point['date'])}</text>"
        f"<text x='{px:.1f}' y='104' font-size='7.6' text-anchor='middle'>{point['members']}/{point['eligible']}</text>"
        for px, py, point in points
    )
    html = (
        f"<h2>□ {text(one['name'])}</h2>{card(*rows)}<p><b>업종 구성(점포 {total}곳, {text(one['trades_basis'])})</b></p>"
        f"<svg width='482pt' height='14pt' viewBox='0 0 482 14'>{''.join(bars)}</svg><p class='small'>{' &nbsp; '.join(keys)}</p>"
        f"<p><b>가맹률 추이</b></p><svg width='482pt' height='108pt' viewBox='0 0 482 108'>"
        f"<polyline points='{line}' fill='none' stroke='{ACCENT}' stroke-width='1.6'/>{marks}</svg>"
    )
    if leader["history"]:
        html += "<h3>상인회장 발언과 답변</h3>" + table(
            "70pt auto auto", ["날짜", "발언", "답변"],
            [row(date(h["date"]), text(h["said"]), text(h["answered"])) for h in leader["history"]],
        )
    return html


def figures(districts: list[dict]) -> str:
    names = [one["name"] for one in districts]
    widths = "76pt " + " ".join("auto" for _ in names)
    trades = list(dict.fromkeys(t["trade"] for one in districts for t in one["trades"]))
    days = sorted({p["date"] for one in districts for p in one["membership"]["series"]})

    def stores(one: dict, trade: str) -> str:
        total, found = sum(t["stores"] for t in one["trades"]), [t["stores"] for t in one["trades"] if t["trade"] == trade]
        return f"{found[0]} ({found[0] / max(total, 1) * 100:.1f})" if found else "-"

    def count(one: dict, day: str) -> str:
        found = [p for p in one["membership"]["series"] if p["date"] == day]
        return f"{rate(found[0])} ({found[0]['members']}/{found[0]['eligible']})" if found else "-"

    return table(widths, ["업종", *names], [row(text(t), *(stores(one, t) for one in districts)) for t in trades]) + table(
        widths, ["기준일", *names], [row(date(day), *(count(one, day) for one in districts)) for day in days]
    )


def pick(number: int, one: dict) -> str:
    sender = one["sender"]
    html = f"<h2>□ {number}. {text(one['title'])}</h2>" + card(
        wide("건의 내용", text(one["text"])),
        pair("건의자", f"{text(sender['name'])} · {text(sender['role'])} · {text(sender['phone'])}", "접수",
             f"{date(one['received'])} · {text(one['channel'])}"),
        pair("분류", f"{text(one['category'])} · {text(one['alley_district'])}", "소관", text(one["department"])),
        wide("선정 사유", text(one["reason"])),
    )
    history = "".join(f"<li>{date(e['date'])} {text(e['what'])}</li>" for e in one["history"])
    similar = "".join(f"<li>{date(s['date'])} {text(s['place'])} · {text(s['text'])} → {text(s['outcome'])}</li>" for s in one["similar"])
    on_site = "".join(f"<li>{text(s)}</li>" for s in one["on_site"])
    html += (
        f"<div class='two'><div><h3>처리 경과</h3><ul>{history}</ul><h3>유사 건의</h3><ul>{similar}</ul></div>"
        f"<div><h3>현장 확인</h3><ul>{on_site}</ul><p><b>소관부서 의견</b> {text(one['department_view'])}</p></div></div>"
    )
    html += "<h3>처리 방안</h3>" + table("26pt auto 82pt 60pt auto", ["", "방안", "비용", "기간", "비고"], [
        row("①②③④⑤"[at % 5], text(o["what"]), text(o["cost_won"]), text(o["time"]), text(o["remark"]))
        for at, o in enumerate(one["options"])
    ])
    return html + panel("", f"결정하실 일 <b>{text(one['to_decide'])}</b><br>○ <b>핵심메시지</b> {text(one['line_to_take'])}"
                            f"<br>○ <b>예상질의</b> {text(one['likely_question'])} → 답변: {text(one['likely_answer'])}")


def html(facts: dict, fonts: str) -> str:
    """The whole packet; `fonts` is the address of the folder with the fonts."""
    visit, parts = facts["visit"], []
    parts.append(
        f"<p class='band'><b>{text(facts['district'])}</b> <b>골목집무실 방문 자료집</b></p><hr>"
        f"<div class='two'><div><h1 class='name'>{text(facts['neighborhood'])}</h1>"
        f"<p class='when'><b>{date(visit['date'])} {visit['starts'][:5]}~{visit['ends'][:5]}</b></p>"
        f"<p>{text(visit['desk_place'])}({text(visit['desk_address'])})</p></div><div>{locator(facts, 100)}</div></div>"
        + panel("방문 목적", f"<b>{text(visit['purpose'])}</b>")
        + card(wide("참석", ", ".join(text(f"{a['title']} {a['name']}") for a in visit["attendees"])),
               pair("방문 상권", ", ".join(text(a) for a in visit["alley_districts"]), "지난 방문", date(visit["previous"])))
        + "<h2>□ 선정 건의와 결정하실 일</h2>"
        + table("34pt auto auto", ["번호", "건의", "결정하실 일"], [
            row(at + 1, f"<b>{text(p['title'])}</b><br>" + small(f"{p['sender']['role']} {p['sender']['name']} · {p['category']} · {date(p['received'])}"),
                text(p["to_decide"])) for at, p in enumerate(facts["picks"])])
        + "<h2>□ 지난 약속 추진상황</h2>" + table("auto 74pt 138pt", ["약속", "상태", "소관 · 처리기한"], promises(facts["last_promises"]))
        + "<div class='two'><div><h2>□ 참석자별 예상 발언</h2>"
        + "".join(f"<p>○ <b>{text(t['name'])}</b> {small(t['role'])}: {text(t['topic'])}</p>" for t in facts["expected_topics"])
        + "</div><div>" + panel("핵심메시지", "<br>".join(f"{at + 1} {text(l)}" for at, l in enumerate(facts["lines_to_take"]))) + "</div></div>"
    )
    titles = ["지난 방문 이후 변동 사항", "시간계획과 참석자", "동네 지도와 동선", "골목형상점가", "선정 건의", "처리 중인 건의와 약속",
              "지난 간담회 기록", "가맹 안내 대상 점포", "수치의 출처와 기준일"]
    entries = "".join(f"<li><a href='#p{at}'>{at}. {title}</a></li>" for at, title in enumerate(titles, 1))
    parts.append(f"<h1 class='new'>차례</h1><ul class='toc'>{entries}</ul>")
    head = lambda at: f"<h1 id='p{at}'>{at}. {titles[at - 1]}</h1>"
    changes = "".join(
        f"<h2>□ {CHANGES[g['kind']]}</h2>" + (f"<p>○ {text(g['summary'])}</p>" if g["summary"] else "")
        + "".join(f"<p class='in'>- {small(date(l['date']))} {text(l['what'])} {small(l['before'])} <b>→ {text(l['after'])}</b></p>" for l in g["lines"])
        for g in facts["changes"]["groups"]
    )
    parts.append(head(1) + f"<p>※ {date(facts['changes']['since'])} 방문 이후 기록에서 집계</p>" + changes)
    stops = []
    for s in facts["timetable"]:
        if s["leg"]:
            stops.append(f"<tr><td></td><td colspan='5'><small>↓ {s['leg']['minutes']}분 · 여유 {s['leg']['slack_minutes']}분</small></td></tr>")
        stops.append(row(f"<b>{s['starts'][:5]}</b>", s["minutes"], f"<b>{text(s['what'])}</b>", text(s["place"]), text(s["officer"]), text(s["remarks"])))
    seats = lambda side: "<div class='seats'>" + "".join(f"<span><b>{person(s['name'])}</b><br>{small(s['title'])}</span>" for s in side) + "</div>"
    seating = facts["seating"]
    parts.append(
        head(2) + table("44pt 46pt auto auto 76pt auto", ["시간", "소요(분)", "내용", "장소", "담당", "비고"], stops)
        + "<h2>□ 참석자</h2>" + table("auto 86pt auto auto", ["직위", "이름", "소속", "역할"], [
            row(text(a["title"]), f"<b>{text(a['name'])}</b>", text(a["organization"]), text(a["role"])) for a in visit["attendees"]])
        + "<h2>□ 좌석 배치</h2>" + seats(seating["office_side"]) + f"<div class='desk'>{text(seating['place'])}</div>" + seats(seating["merchant_side"])
        + "".join(f"<p>○ {text(r)}</p>" for r in seating["remarks"])
    )
    place = lambda p, size: ((p["longitude"] - 126.870) / 0.011 * size, (35.128 - p["latitude"]) / 0.009 * size)
    dots = ""
    for a in facts["map"]["alley_districts"]:
        x, y = place(a["position"], 270)
        dots += f"<circle cx='{x:.1f}' cy='{y:.1f}' r='15' fill='none' stroke='{ACCENT}'/><text x='{x + 17:.1f}' y='{y:.1f}' font-size='8'>{text(a['name'])}</text>"
    for at, s in enumerate(facts["timetable"]):
        x, y = place(s["position"], 270)
        dots += f"<circle cx='{x:.1f}' cy='{y:.1f}' r='7.6' fill='{ACCENT}'/><text x='{x:.1f}' y='{y + 3:.1f}' font-size='8' fill='white' text-anchor='middle'>{at + 1}</text>"
    listed = "".join(f"<p>{at + 1} {s['starts'][:5]} <b>{text(s['what'])}</b><br>{small(s['place'])}</p>" for at, s in enumerate(facts["timetable"]))
    parts.append(head(3) + f"<div class='two'><div><svg width='300pt' height='300pt' viewBox='0 0 300 300'>{dots}</svg></div><div>{listed}</div></div>{locator(facts, 220)}")
    parts.append(head(4) + "".join(alley(one) for one in facts["alley_districts"]))
    parts.append(head(5) + "".join(pick(at, one) for at, one in enumerate(facts["picks"], 1))
                 + "<h2>□ 그 밖의 예상질의</h2>" + "".join(f"<p>○ <b>{text(q['question'])}</b> → {text(q['answer'])}</p>" for q in facts["questions"])
                 + "<h2>□ 참고사항</h2>" + "".join(f"<p>○ {text(b)}</p>" for b in facts["background"]))
    parts.append(
        head(6) + "<h2>□ 처리 중인 건의</h2>" + table("70pt auto 84pt", ["접수", "건의 · 건의자", "상태 · 소관"], [
            row(f"{date(s['received'])}<br>" + small(f"{s['age_days']}일째"), ("★ " if s["picked"] else "") + f"{text(s['text'])}<br>" + small(f"{s['sender']} · {s['category']}"),
                f"{text(s['state'])}<br>{small(s['department'])}") for s in facts["open_suggestions"]])
        + "<h2>□ 처리 중인 약속</h2>" + table("70pt auto 74pt 128pt", ["약속일", "약속", "상태", "소관 · 처리기한"], [
            row(date(p["made"]), f"{text(p['what'])}<br>{small(p['progress'])}", f"<b>{STATES[p['state']]}</b>",
                f"{text(p['department'])} · {text(p['officer'])}<br>{date(p['deadline'])}{' <b>기한 지남</b>' if p['overdue'] else ''}") for p in facts["open_promises"]])
    )
    parts.append(head(7) + "".join(
        f"<h2>□ {date(m['date'])} · {text(m['title'])} · {text(m['place'])}</h2>" + table("52pt 92pt auto", ["구분", "발언자", "내용"], [
            row(KINDS[l["kind"]], f"<b>{person(l['speaker']['name'])}</b> {small(l['speaker']['title'])}" if l["speaker"] else "", text(l["text"])) for l in m["lines"]])
        for m in facts["meetings"]))
    parts.append(head(8) + table("34pt auto 82pt 36pt auto", ["번호", "점포", "연락처", "확인", "오늘 답변"], [
        row(at, f"<b>{text(s['store'])}</b><br>" + small(f"{s['trade']} · {s['address']}") + f"<br>{small(s['last_answer'])}",
            f"{text(s['owner'])}<br>{text(s['phone'])}", "□", "") for at, s in enumerate(facts["go_and_ask"]["stores"], 1)]))
    parts.append(head(9) + table("auto auto 70pt auto", ["항목", "출처", "기준일", "분모·집계 기준"], [
        row(text(s["figure"]), text(s["source"]), date(s["date"]), text(s["basis"])) for s in facts["sources"]])
                 + "<h2>□ 그래프의 수치</h2>" + figures(facts["alley_districts"]) + "<p>끝.</p>")
    parts.append("<h1 class='new'>메모</h1>" + "<hr class='note'>" * 24)
    title = f"{text(facts['neighborhood'])} 골목집무실 방문 자료집"
    return f"<!doctype html><html lang='ko'><head><meta charset='utf-8'><title>{title}</title><style>{style(facts, fonts)}</style></head><body>{''.join(parts)}</body></html>"


def style(facts: dict, fonts: str) -> str:
    faces = [("Pretendard", "Pretendard-Regular", 400), ("Pretendard", "Pretendard-Bold", 700), ("Noto Sans KR", "NotoSansKR-Regular", 400), ("Noto Emoji", "NotoEmoji-Regular", 400)]
    declared = "".join(f"@font-face{{font-family:'{name}';font-weight:{weight};src:url('{fonts}/{file}.ttf')}}" for name, file, weight in faces)
    return declared + f"""
@page {{ size: A4; margin: 20mm 19mm; @bottom-center {{ content: counter(page) ' / ' counter(pages); font-size: 8.6pt }}
  @bottom-left {{ content: '내부용 · 사본 제3호 · 구청장'; font-size: 7.6pt; color: {MUTED} }} }}
@page :not(:first) {{ @top-left {{ content: '{facts['neighborhood']} 골목집무실 방문 자료집'; font-size: 7.6pt }} }}
body {{ font: 10pt/1.48 'Pretendard', 'Noto Sans KR', 'Noto Emoji'; word-break: keep-all; margin: 0 }}
h1 {{ font-size: 15pt; color: {ACCENT}; border-bottom: 1.4pt solid {ACCENT}; break-after: avoid }} h1.name {{ font-size: 36pt; color: black; border: 0; margin: 0 }}
h1.new {{ break-before: page }} h2 {{ font-size: 11.5pt; color: {ACCENT}; break-after: avoid; margin: 10pt 0 4pt }} h3 {{ font-size: 10.2pt; break-after: avoid; margin: 6pt 0 3pt }}
p {{ margin: 2pt 0; orphans: 2; widows: 2 }} small {{ font-size: 7.9pt; color: {MUTED} }} .small {{ font-size: 8pt }} .in {{ margin-left: 11pt }} .when {{ font-size: 13pt }}
table {{ width: 100%; border-collapse: collapse; font-size: 9pt; margin: 3pt 0 }} tr {{ break-inside: avoid }} thead {{ display: table-header-group }}
td, th {{ border: .5pt solid {LINE}; padding: 2.9pt 5pt; vertical-align: middle }} th {{ background: {TINT} }}
.panel {{ background: {GROUND}; border-left: 2.4pt solid {ACCENT}; padding: 7pt 9pt; margin: 4pt 0 }} .two {{ display: flex; gap: 18pt }} .two > div {{ flex: 1 }}
.seats {{ display: flex; gap: 6pt }} .seats span {{ flex: 1; background: {GROUND}; text-align: center; border: .6pt solid #2B333D }} .desk {{ background: {TINT}; text-align: center; margin: 4pt 0 }}
.toc {{ list-style: none; padding: 0 }} .toc a::after {{ content: leader('.') target-counter(attr(href), page) }} ul {{ margin: 0; padding-left: 12pt }} hr.note {{ margin: 24pt 0 0; border-top: .5pt solid {LINE} }}
"""
