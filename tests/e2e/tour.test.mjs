//! The tour: a visit made in one click and by keyboard, its timetable worked on like a sheet, calendars out and in.

import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";

import { App, By, Key } from "./app.mjs";
import { axe } from "./axe.mjs";
import { sampleWorkspace } from "./sample.mjs";

let app, folder, file;

before(async () => {
  folder = mkdtempSync(join(tmpdir(), "alley-tour-"));
  file = join(folder, "방문.ics");
  app = await App.open({ workspace: sampleWorkspace(), picks: [file] });
  await app.see("nav");
});

after(async () => {
  await app.close();
  rmSync(folder, { recursive: true, force: true });
});

const run = (script, ...args) => app.window.executeScript(script, ...args);
const wait = (condition, what) => app.window.wait(condition, 10_000, what);

/** What stands in a column, row by row. */
const column = (name) =>
  run("return [...document.querySelectorAll(`[data-stop] [data-column=${arguments[0]}]`)].map((box) => box.value)", name);

/** Puts the focus into a box of the timetable, all of it selected. */
const focus = (name, row) =>
  run(
    "const box = document.querySelectorAll(`[data-stop] [data-column=${arguments[0]}]`)[arguments[1]]; box.focus(); box.select()",
    name,
    row,
  );

const focused = () =>
  run("const at = document.activeElement; return { column: at.dataset.column, value: at.value, caret: at.selectionStart }");

/** Clicks a button by a part of its text, wherever it is on the page. */
async function press(text, within = "main") {
  const path = `//${within === "main" ? "main" : "*[@role='dialog']"}//button[contains(normalize-space(.), '${text}')]`;
  const button = await wait(async () => (await app.window.findElements(By.xpath(path)))[0], `no ‘${text}’`);
  await run("arguments[0].scrollIntoView({ block: 'center' })", button);
  await button.click();
}

const visits = async () => (await app.rpc("visits")).map(({ visit }) => visit);
const address = () => run("return location.hash");

/** A fresh visit with stops, opened. */
async function openVisit(stops, date = "2027-03-09") {
  const alleys = await app.rpc("alley_district_list");
  const neighborhood = alleys[0].neighborhood;
  const here = alleys.filter((alley) => alley.neighborhood === neighborhood).map((alley) => alley.id);
  const visit = await app.rpc("visit_create", {
    visit: { neighborhood, date, startsAt: "14:00:00", endsAt: "18:00:00" },
    alleyDistricts: here.slice(0, 2),
  });
  for (const [at, stop] of stops.entries()) {
    await app.rpc("stop_add", { visit: visit.id, minutes: 20, alleyDistrict: here[at % 2], ...stop });
  }
  await app.go(`tour/${visit.id}`);
  await app.see("[data-row=new]");
  await wait(async () => (await column("title")).length === stops.length, "the stops");
  return visit.id;
}

test("a proposal says why, and one click makes the visit and opens it", async () => {
  await app.go("tour");
  const known = new Set((await visits()).map((visit) => visit.id));
  await app.seeText("다음 방문 제안", "h2");
  await wait(async () => /지났습니다|한 번도/.test(await run("return document.querySelector('main').textContent")), "a reason");
  const path = "//main//ol//button[normalize-space(.)='방문 만들기']";
  await (await wait(async () => (await app.window.findElements(By.xpath(path)))[0], "no proposal")).click();
  await wait(async () => (await address()).startsWith("#/tour/"), "the visit's page");
  const made = (await visits()).find((visit) => !known.has(visit.id));
  assert.equal(await address(), `#/tour/${made.id}`);
  const sheet = await app.rpc("visit_show", { id: made.id });
  assert.equal(sheet.alleyDistricts.length, 2);
  assert.ok(sheet.tasks.length > 5 && made.tour !== null && made.purpose !== null);
  await app.clickText("되돌리기");
  await wait(async () => (await visits()).every((visit) => visit.id !== made.id), "taken back");
});

test("a visit is made from the calendar by keyboard only", async () => {
  await app.go("tour");
  await app.see("td .number");
  await run("document.querySelector('td.today .number').focus()");
  await app.press(Key.ARROW_RIGHT, Key.ENTER);
  const day = await wait(() => run("return document.querySelector('[role=dialog] input[type=date]')?.value || null"), "the dialog");
  await wait(() => run("return document.querySelectorAll('[role=dialog] input:checked').length === 2"), "alley districts");
  await run("document.querySelector('[role=dialog] input[placeholder*=분식]').focus()");
  await app.press("키보드 분식", Key.ENTER);
  await wait(async () => (await visits()).some((visit) => visit.desk === "키보드 분식" && visit.date === day), "the visit");
});

test("a timetable is filled in, corrected and put in order without the pointer", async () => {
  const id = await openVisit([]);
  await run("document.querySelector('[data-row=new] input').focus()");
  for (const title of ["집무", "골목 걷기", "간담회"]) {
    await app.press(title, Key.ENTER);
    await wait(async () => (await column("title")).at(-1) === title, title);
  }
  await focus("time", 1);
  await app.press("1410", Key.ENTER);
  assert.deepEqual(await focused().then(({ column }) => column), "time");
  await wait(async () => (await column("time"))[1] === "14:10", "the time");
  await wait(
    () => run("return document.querySelectorAll('[data-stop]')[1].textContent.includes('겹칩니다')"),
    "the warning stands beside its stop",
  );
  // Text that is being typed survives what comes in from elsewhere, caret and all.
  await focus("title", 2);
  await app.press(Key.END, " 준비");
  const { timetable } = await app.rpc("visit_show", { id });
  assert.equal(timetable.lines[2].stop.title, "간담회", "letters are not saved one by one");
  await app.rpc("stop_update", { id: timetable.lines[0].stop.id, patch: { remarks: "마이크" } });
  await run("document.dispatchEvent(new Event('visibilitychange'))");
  assert.deepEqual(await focused(), { column: "title", value: "간담회 준비", caret: 6 });
  await app.chord(Key.ALT, Key.ARROW_UP);
  await wait(async () => (await column("title")).join() === "집무,간담회 준비,골목 걷기", "the row moved");
  assert.deepEqual(await focused(), { column: "title", value: "간담회 준비", caret: 6 });
  await press("시각 맞추기");
  await wait(async () => {
    const times = await column("time");
    return times.every((time, at) => at === 0 || time > times[at - 1]);
  }, "times in order");
});

test("what is no time is told at the box and saves nothing", async () => {
  const id = await openVisit([{ title: "집무" }]);
  await focus("time", 0);
  await app.press("곧", Key.TAB);
  await wait(() => run("return document.querySelector('[data-column=time]').getAttribute('aria-invalid') === 'true'"), "the mark");
  await focus("time", 0);
  await app.press(Key.ESCAPE);
  assert.deepEqual(await column("time"), ["14:00"]);
  assert.equal((await app.rpc("visit_show", { id })).timetable.lines[0].stop.startsAt, "14:00:00");
});

test("a row dragged by its number comes where it was let go, and the toast takes it back", async () => {
  await openVisit([{ title: "가" }, { title: "나" }, { title: "다" }]);
  const grips = await app.window.findElements(By.css(".grip"));
  await run("arguments[0].scrollIntoView({ block: 'center' })", grips[1]);
  await app.window.actions().move({ origin: grips[0] }).press().move({ origin: grips[2], y: 14 }).release().perform();
  await wait(async () => (await column("title")).join() === "나,다,가", "the row moved");
  await app.clickText("되돌리기");
  await wait(async () => (await column("title")).join() === "가,나,다", "taken back");
});

test("the best order says why and what one's own costs, and leaves a locked stop in its place and time", async () => {
  await openVisit([
    { title: "가" },
    { title: "나" },
    { title: "다" },
    { title: "간담회", startsAt: "16:00:00", locked: true },
  ]);
  await press("동선 자동 정리");
  await app.seeText("이렇게 정리한 까닭", "h3");
  assert.match(await run("return document.querySelector('main').textContent"), /원래 순서.*분/s);
  assert.deepEqual([(await column("title"))[3], (await column("time"))[3]], ["간담회", "16:00"]);
});

test("eighteen stops stay quick to type in", async () => {
  await openVisit(Array.from({ length: 18 }, (_, at) => ({ title: `방문지 ${at + 1}`, minutes: 10 })), "2027-03-10");
  await focus("remarks", 9);
  const [own, plain] = await app.window.executeAsyncScript(
    `const done = arguments[0];
     const cell = document.activeElement;
     const bare = document.body.appendChild(document.createElement("textarea"));
     const times = [[], []];
     const median = (all) => all.sort((a, b) => a - b)[Math.floor(all.length / 2)];
     const type = (left) => {
       if (left === 0) return bare.remove(), done(times.map(median));
       const box = [cell, bare][left % 2];
       const start = performance.now();
       box.value += "글";
       box.dispatchEvent(new InputEvent("input", { bubbles: true, data: "글" }));
       requestAnimationFrame(() => setTimeout(() => { times[left % 2].push(performance.now() - start); type(left - 1); }));
     };
     type(80);`,
  );
  // Beside a bare box on the same page, so that a busy machine slows down both. The row grows with its text and the
  // table is painted within the measured time: no more than the fifty milliseconds that typing may take.
  assert.ok(own < 1.5 * plain + 50, `a letter is painted after ${own} ms, in a bare box after ${plain} ms`);
});

test("a timetable is copied as rows and pasted as stops", async () => {
  const id = await openVisit([{ title: "집무", startsAt: "14:00:00" }, { title: "간담회", startsAt: "15:00:00" }], "2027-03-11");
  await press("표 복사");
  await wait(() => run("return document.body.textContent.includes('2줄을 복사했습니다')"), "the receipt");
  await run("document.querySelector('[data-row=new] input').focus()");
  await app.chord(Key.CONTROL, "v");
  await wait(async () => (await column("title")).length === 4, "the pasted rows");
  const { timetable } = await app.rpc("visit_show", { id });
  assert.deepEqual(timetable.lines.slice(2).map(({ stop }) => [stop.title, stop.startsAt]), [["집무", "14:00:00"], ["간담회", "15:00:00"]]);
});

test("ends and slack follow what is typed before it is saved, and Esc takes it back", async () => {
  const id = await openVisit([{ title: "집무", startsAt: "14:00:00", minutes: 30 }, { title: "간담회", startsAt: "15:00:00", minutes: 20 }]);
  const end = () => run("return document.querySelector('[data-stop] .time .end').textContent");
  const slack = () => run("return document.querySelector('.slack').textContent.trim()");
  const before = [await end(), await slack()];
  await focus("length", 0);
  await app.press("45");
  await wait(async () => (await end()) === "~14:45" && (await slack()) !== before[1], "the end follows");
  assert.equal((await app.rpc("visit_show", { id })).timetable.lines[0].stop.minutes, 30, "nothing is saved yet");
  await app.press(Key.ESCAPE);
  await wait(async () => (await end()) === before[0] && (await slack()) === before[1], "as it was");
});

test("a roster is pasted from a spreadsheet", async () => {
  const id = await openVisit([{ title: "집무" }]);
  await run(
    `const box = document.querySelector("input[aria-label='참석자 더하기']");
     const data = new DataTransfer();
     data.setData("text/plain", "홍길동\\t회장\\t새골목 상인회\\r\\n김철수\\t총무\\r\\n");
     box.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));`,
  );
  await wait(async () => (await app.rpc("visit_show", { id })).attendees.length === 2, "two rows");
  const [first] = (await app.rpc("visit_show", { id })).attendees.filter((one) => one.name === "홍길동");
  assert.deepEqual([first.title, first.organisation], ["회장", "새골목 상인회"]);
});

test("a stop found by the search box opens its visit", async () => {
  const id = await openVisit([{ title: "집무" }]);
  const { timetable } = await app.rpc("visit_show", { id });
  await app.go(`tour/stop/${timetable.lines[0].stop.id}`);
  await wait(async () => (await address()) === `#/tour/${id}`, "the visit");
});

test("a calendar goes out and comes in, looked at first and taken back in one step", async () => {
  await openVisit([{ title: "집무" }, { title: "간담회" }]);
  await press("일정 내보내기");
  await wait(() => run("return document.body.textContent.includes('일정 2건을 저장했습니다')"), "the receipt");
  assert.equal(readFileSync(file, "utf8").match(/BEGIN:VEVENT/g).length, 2);
  const event = ["UID:1@x", "DTSTAMP:20261125T000000Z", "DTSTART:20270511T050000Z", "DTEND:20270511T070000Z", "SUMMARY:풍암동 골목 방문"];
  const calendar = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//x//x//KO", "BEGIN:VEVENT", ...event, "END:VEVENT", "END:VCALENDAR", ""];
  writeFileSync(file, calendar.join("\r\n"));
  await app.go("tour");
  await press("일정 가져오기");
  await app.seeText("새로 들어올 일정", "dt");
  const there = async () => (await visits()).some((visit) => visit.date === "2027-05-11");
  assert.equal(await there(), false, "nothing comes in before it is said");
  await press("가져오기", "dialog");
  await wait(there, "the visit");
  await wait(() => run("return document.querySelector('[role=dialog]') === null"), "the dialog to close");
  await app.clickText("되돌리기");
  await wait(async () => !(await there()), "taken back");
});

test("axe finds nothing, in both languages, light and dark", async () => {
  const id = await openVisit([{ title: "가", startsAt: "14:00:00" }, { title: "나", startsAt: "14:05:00" }]);
  for (const [language, theme] of [
    ["ko", "light"],
    ["en", "dark"],
  ]) {
    await app.prefer({ language, theme });
    for (const path of ["tour", `tour/${id}`]) {
      await app.go(path);
      await app.see(path === "tour" ? "td .number" : "[data-row=new]");
      assert.deepEqual(await axe(app), [], `${path} ${language} ${theme}`);
    }
  }
});
