//! Meetings in the real window: a note written by keyboard alone, kept as one types, a line that becomes a promise.

import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";

import { App, Key } from "./app.mjs";
import { axe } from "./axe.mjs";
import { png } from "./png.mjs";
import { sampleWorkspace } from "./sample.mjs";

let app;
let meeting;
const workspace = sampleWorkspace();
const folder = mkdtempSync(join(tmpdir(), "alley-photos-"));
const picks = [join(folder, "간판.png")];

before(async () => {
  writeFileSync(picks[0], png(90, 60, [40, 120, 90]));
  app = await App.open({ workspace, picks });
  await app.see("nav");
  const [visit] = await app.rpc("visits");
  meeting = await app.rpc("meeting_create", { visit: visit.visit.id, title: "시험 간담회" });
});

after(async () => {
  await app.close();
  rmSync(folder, { recursive: true });
});

const lines = async () => (await app.rpc("meeting_show", { id: meeting.id })).lines;

/** The lines once they are as expected, or as they are after a while. */
async function kept(holds) {
  for (let at = 0; at < 30; at += 1) {
    const now = await lines();
    if (holds(now)) return now;
    await pause(200);
  }
  return lines();
}

test("lines, kinds, speakers and indents are kept as they are typed", async () => {
  await app.go(`meetings/${meeting.id}`);
  await (await app.see(".ProseMirror")).click();
  await app.press("저수지길이 어둡다는 말이 많음");
  await app.press(Key.ENTER, "/");
  await app.see("#line-menu");
  await app.press("약속", Key.ENTER);
  await app.press("가로등을 12월까지 교체한다");
  await app.press(Key.ENTER, "@");
  await app.see("#line-menu");
  await app.press("홍길동", Key.ENTER);
  await app.press("고맙습니다", Key.TAB);
  const written = await kept((now) => now.length === 3 && now[2].text === "고맙습니다" && now[2].indent === 1);
  assert.deepEqual(
    written.map(({ kind, speakerName, indent, text }) => ({ kind, speakerName, indent, text })),
    [
      { kind: "remark", speakerName: null, indent: 0, text: "저수지길이 어둡다는 말이 많음" },
      { kind: "promise", speakerName: null, indent: 0, text: "가로등을 12월까지 교체한다" },
      { kind: "remark", speakerName: "홍길동", indent: 1, text: "고맙습니다" },
    ],
  );
  assert.equal(new Set(written.map((line) => line.id)).size, 3);
});

const hash = () => app.window.executeScript("return location.hash");

test("one key makes a line a promise, asked below the line, linked both ways, and the notice takes it back", async () => {
  await app.press(Key.ARROW_UP);
  await app.chord(Key.CONTROL, Key.ENTER);
  await app.see(".line[data-kind=promise] .strip select");
  await until(
    () => app.window.executeScript("return /-12-31$/.test(document.querySelector('.strip input[type=date]').value)"),
    "the deadline that the line names is proposed",
  );
  assert.deepEqual(await axe(app), []);
  await app.press(Key.TAB, "이몽룡", Key.ENTER);
  await app.see(".line[data-became]");
  const { promises, lines: now } = await app.rpc("meeting_show", { id: meeting.id });
  assert.equal(promises.length, 1);
  assert.deepEqual([promises[0].noteLine, promises[0].officer], [now[1].id, "이몽룡"]);
  assert.match(promises[0].deadline, /-12-31$/);

  // The mark opens the promise, and the promise leads back to the very line.
  await app.chord(Key.CONTROL, Key.SHIFT, "k");
  await until(async () => (await hash()) === `#/promises/promise/${promises[0].id}`, "the promise is opened");
  await app.clickText("간담회 기록", "a");
  await app.see(`.line[data-marked][data-kind=promise]`);
  assert.equal(await hash(), `#/meetings/meeting/${meeting.id}/${now[1].id}`);

  await app.chord(Key.CONTROL, Key.SHIFT, Key.ENTER);
  await app.see(".strip");
  await app.press(Key.ESCAPE);
  await until(async () => (await app.window.executeScript("return document.querySelectorAll('.strip').length")) === 0, "nothing is asked any more");
  await (await app.see(".ProseMirror .line:first-of-type p")).click();
  await app.chord(Key.CONTROL, Key.SHIFT, Key.ENTER);
  await app.see(".line:first-of-type .strip select");
  await app.press(Key.ENTER);
  await app.see(".line:first-of-type .links [data-entity=suggestion]");
  await app.window.executeScript(
    "[...document.querySelectorAll('.notice')].find((one) => one.textContent.includes('건의')).querySelector('.action').click()",
  );
  await until(async () => (await app.rpc("meeting_show", { id: meeting.id })).links.length === 1, "the suggestion is taken back");
  await (await app.see(".ProseMirror .line:nth-of-type(2) p")).click();
});

test("an Enter that ends a composed syllable starts no line", async () => {
  const before = (await lines()).length;
  await app.window.executeScript(
    `const editor = document.querySelector(".ProseMirror");
     editor.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", code: "Enter", keyCode: 229, isComposing: true, bubbles: true, cancelable: true }));`,
  );
  await pause(700);
  assert.equal((await lines()).length, before);
});

test("what was typed a second ago outlives the program", async () => {
  await (await app.see(".ProseMirror .line:last-of-type p")).click();
  await app.press(Key.END, " 꼭 지키겠습니다");
  await pause(1000);
  process.kill(await app.pid(), "SIGKILL");
  await app.close();
  app = await App.open({ workspace, picks });
  await app.see("nav");
  assert.match((await lines()).at(-1).text, /고맙습니다 꼭 지키겠습니다$/);
});

const attached = async () => (await app.rpc("meeting_show", { id: meeting.id })).attachments;

/** Pastes a file into the note as the system's clipboard would. */
const paste = (bytes, name, type) =>
  app.window.executeScript(
    `const [bytes, name, type] = arguments;
     const data = new DataTransfer();
     data.items.add(new File([Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0))], name, { type }));
     document.querySelector(".ProseMirror").dispatchEvent(
       new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));`,
    bytes.toString("base64"),
    name,
    type,
  );

/** How many small pictures are drawn and really there. */
const drawn = () =>
  app.window.executeScript(
    "return [...document.querySelectorAll('.line .photo img')].filter((one) => one.complete && one.naturalWidth > 0).length",
  );

async function until(holds, what) {
  for (let at = 0; at < 50; at += 1) {
    if (await holds()) return;
    await pause(200);
  }
  assert.fail(what);
}

test("photos are picked or pasted onto a line, and what is no photo is refused there", async () => {
  await app.go(`meetings/${meeting.id}`);
  await (await app.see(".ProseMirror .line:first-of-type p")).click();
  await app.chord(Key.CONTROL, Key.SHIFT, "a");
  await until(async () => (await drawn()) === 1, "the picked photo is shown");
  await paste(png(60, 90, [160, 60, 40]), "붙임.png", "image/png");
  await until(async () => (await drawn()) === 2, "the pasted photo is shown");
  const [first, second] = await attached();
  const [line] = await lines();
  assert.deepEqual([first.attachment.noteLine, second.attachment.noteLine], [line.id, line.id]);
  assert.deepEqual([first.attachment.fileName, second.attachment.width], ["간판.png", 60]);
  await paste(Buffer.from("사진이 아닌 글"), "가짜.png", "image/png");
  const wrong = await app.see(".line:first-of-type .photos [role=alert]");
  assert.match(await wrong.getText(), /가짜\.png/);
  assert.equal((await attached()).length, 2);
});

test("a photo is opened, captioned and removed by keyboard, and undo brings it back", async () => {
  await (await app.see(".ProseMirror .line:first-of-type p")).click();
  await app.chord(Key.ALT, Key.ENTER);
  await until(
    () => app.window.executeScript("return document.querySelector('[role=dialog] img')?.naturalWidth === 90"),
    "the photo is shown large",
  );
  assert.deepEqual(await axe(app), []);
  await app.press("쓰러진 간판", Key.ENTER);
  await until(async () => (await attached())[0].attachment.caption === "쓰러진 간판", "the caption is kept");
  await app.press(Key.ARROW_RIGHT);
  await until(
    () => app.window.executeScript("return document.querySelector('[role=dialog] img')?.naturalWidth === 60"),
    "the next photo is shown",
  );
  await app.clickText("떼기");
  await until(async () => (await attached()).length === 1, "the photo is gone");
  await app.press(Key.ESCAPE);
  await app.rpc("undo");
  assert.equal((await attached()).length, 2);
});

test("an earlier version is compared and brought back by keyboard, and undo takes it back", async () => {
  const add = (text) => app.rpc("note_add", { meeting: meeting.id, lines: [{ text }] });
  const texts = async () => (await lines()).map((line) => line.text);
  const before = await texts();
  // What was taken back is a version by itself: so there is one before the last line.
  await add("잘못 적은 줄");
  await app.rpc("undo");
  await add("뒤에 더한 줄");
  await app.go(`meetings/${meeting.id}`);
  await (await app.see(".ProseMirror .line:first-of-type p")).click();
  await app.chord(Key.CONTROL, Key.SHIFT, "h");
  await app.see("[role=listbox] [role=option][aria-selected=true]");
  const removedOrAdded = await app.see("ol li[data-fate=added]");
  assert.match(await removedOrAdded.getText(), /뒤에 더한 줄/);
  assert.deepEqual(await axe(app), []);
  await app.press(Key.ENTER);
  await until(async () => (await texts()).length === before.length, "the last line is gone again");
  assert.deepEqual(await texts(), before);
  await app.rpc("undo");
  assert.deepEqual(await texts(), [...before, "뒤에 더한 줄"]);
});

/** The control that a label names. */
async function control(label) {
  const named = await app.seeText(label, "label");
  return app.see(`[id="${await named.getAttribute("for")}"]`);
}

test("a meeting takes day, time, place and agenda from its visit, and all can be changed", async () => {
  const visits = await app.rpc("visits");
  const suggestions = await app.rpc("suggestions", { open: true, limit: 2 });
  await app.go("meetings");
  await app.clickText("새 간담회");
  await app.see("[role=dialog] select");
  await until(async () => (await (await control("방문")).getAttribute("value")) !== "", "the nearest visit is proposed");
  const visit = await (await control("방문")).getAttribute("value");
  assert.ok(visits.some((one) => one.visit.id === visit));
  await app.clickText("취소");
  await until(async () => (await app.window.executeScript("return document.querySelectorAll('[role=dialog]').length")) === 0, "the dialog is gone");
  const picked = (await app.rpc("visit_show", { id: visit })).picks.filter(({ pick }) => pick.decision === "picked");
  if (picked.length === 0) {
    for (const { suggestion } of suggestions) await app.rpc("pick", { visit, suggestion: suggestion.id, reason: "시험" });
  }
  const proposal = await app.rpc("meeting_propose", { visit });
  await app.clickText("새 간담회");
  await app.see("[role=dialog] input[type=checkbox]");
  assert.deepEqual(await axe(app), []);
  await (await control("제목")).sendKeys("안건이 있는 간담회");
  await app.clickText("만들기");
  await app.see(".ProseMirror .line[data-kind=suggestion] .links button");
  const id = (await hash()).split("/")[2];
  const made = await app.rpc("meeting_show", { id });
  assert.deepEqual(
    [made.meeting.heldAt, made.meeting.place, made.meeting.association, made.links.length, made.picks],
    [proposal.heldAt, proposal.place, proposal.association, proposal.picks, 0],
  );

  const place = await control("장소");
  await place.clear();
  await place.sendKeys("상인회 사무실", Key.ENTER);
  const time = await app.see("header input[aria-label='시각']");
  await time.clear();
  await time.sendKeys("오전 9시 30분", Key.ENTER);
  const changed = async () => (await app.rpc("meeting_show", { id })).meeting;
  await until(async () => (await changed()).place === "상인회 사무실", "the place is kept");
  await until(async () => new Date((await changed()).heldAt / 1000).toISOString().slice(11, 16) === "00:30", "the time is kept");

  // From the agenda to the suggestion and back to the very line.
  await (await app.see(".ProseMirror .line:first-of-type p")).click();
  await app.chord(Key.CONTROL, Key.SHIFT, "k");
  await until(async () => (await hash()) === `#/suggestions/suggestion/${made.links[0].row}`, "the suggestion is opened");
  await app.clickText("간담회 기록", "a");
  await app.see(".line:first-of-type[data-marked]");
  assert.equal(await hash(), `#/meetings/meeting/${id}/${made.links[0].line}`);
});

test("words are found in a note, forwards and backwards, and the caret goes to the one that stood out", async () => {
  await app.rpc("note_add", { meeting: meeting.id, lines: [{ text: "저수지길에 의자를 놓는다", kind: "private" }] });
  await app.go(`meetings/${meeting.id}`);
  await (await app.see(".ProseMirror .line:first-of-type p")).click();
  await app.press(Key.HOME);
  await app.chord(Key.CONTROL, "f");
  await app.see(".find input");
  const told = async (text) => until(async () => (await (await app.see(".find [role=status]")).getText()) === text, text);
  await app.press("저수지길");
  await told("1 / 2");
  await app.press(Key.ENTER);
  await told("2 / 2");
  assert.equal(await (await app.see(".line[data-kind=private] .found-now")).getText(), "저수지길");
  await app.chord(Key.SHIFT, Key.ENTER);
  await told("1 / 2");
  assert.deepEqual(await axe(app), []);
  await app.press(Key.ESCAPE);
  await until(async () => (await app.window.executeScript("return document.querySelectorAll('.find, .found').length")) === 0, "the strip is gone");
  assert.equal(await app.window.executeScript("return getSelection().toString()"), "저수지길");
});

test("a moved line stays the line that it is, and the move is taken back", async () => {
  const before = (await lines()).map((line) => line.id);
  await (await app.see(".ProseMirror .line:first-of-type p")).click();
  await pause(700);
  await app.chord(Key.ALT, Key.ARROW_DOWN);
  const moved = await kept((now) => now[0].id === before[1]);
  assert.deepEqual(moved.map((line) => line.id), [before[1], before[0], ...before.slice(2)]);
  await app.press("! ");
  assert.match((await kept((now) => now[1].text.includes("!")))[1].text, /!/);
  await app.chord(Key.CONTROL, "z");
  await pause(700);
  await app.chord(Key.CONTROL, "z");
  const back = await kept((now) => now[0].id === before[0]);
  assert.deepEqual(back.map((line) => line.id), before);
});

test("days are spelled out by one key, the time now is stamped by another", async () => {
  const day = await app.rpc("note_spell", { meeting: meeting.id, text: "내일 3시" });
  await (await app.see(".ProseMirror .line:last-of-type p")).click();
  await app.press(Key.END, Key.ENTER, "현장은 내일 3시");
  await app.chord(Key.CONTROL, ";");
  await kept((now) => now.at(-1).text.includes("15:00"));
  assert.equal((await lines()).at(-1).text, `현장은 ${day.spelled.text}`);
  await app.press(Key.ENTER);
  await app.chord(Key.CONTROL, Key.SHIFT, ";");
  await app.press("마침");
  await kept((now) => now.at(-1).text.endsWith("마침"));
  assert.match((await lines()).at(-1).text, /^\d\d:\d\d 마침$/);
});

test("a sign after a space opens its menu, initial consonants find the speaker, and the sign can still be written", async () => {
  const leaders = await app.rpc("leader_list");
  const { meeting: held } = await app.rpc("meeting_show", { id: meeting.id });
  const leader = leaders.find((one) => one.association === held.association && one.until === null);
  const initials = (name) => [...name].map((letter) => "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"[Math.floor((letter.charCodeAt(0) - 0xac00) / 588)]).join("");
  await app.press(Key.ENTER, "주차장은 ", "/");
  await app.see("#line-menu");
  await app.press("ㅈㅁ", Key.ENTER);
  await app.press("언제 여나 ", "/");
  await app.see("#line-menu");
  await app.press("/");
  if (leader) {
    await app.press(" ", "@");
    await app.see("#line-menu");
    await app.press(initials(leader.name), Key.ENTER);
  }
  const now = await kept((now) => now.at(-1).text.includes("/"));
  const last = now.at(-1);
  assert.deepEqual([last.kind, last.text.trim()], ["question", "주차장은 언제 여나 /"]);
  if (leader) {
    const { speakerName } = (await kept((now) => now.at(-1).speaker !== null)).at(-1);
    assert.equal(initials(speakerName), initials(leader.name));
  }
});

test("axe finds nothing, light and dark, in both languages", async () => {
  for (const look of [{ theme: "light", language: "ko" }, { theme: "dark", language: "en" }]) {
    await app.prefer(look);
    await app.go(`meetings/${meeting.id}`);
    await app.see(".ProseMirror .line");
    assert.deepEqual(await axe(app), [], JSON.stringify(look));
  }
});
