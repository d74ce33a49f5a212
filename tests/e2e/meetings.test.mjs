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

test("one key makes a line a promise that stays linked to it", async () => {
  await app.press(Key.ARROW_UP);
  await app.chord(Key.CONTROL, Key.ENTER);
  await app.see("blockquote");
  await app.press(Key.ENTER);
  await app.see(".line[data-became]");
  const { promises, lines: now } = await app.rpc("meeting_show", { id: meeting.id });
  assert.equal(promises.length, 1);
  assert.equal(promises[0].noteLine, now[1].id);
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

test("axe finds nothing, light and dark, in both languages", async () => {
  for (const look of [{ theme: "light", language: "ko" }, { theme: "dark", language: "en" }]) {
    await app.prefer(look);
    await app.go(`meetings/${meeting.id}`);
    await app.see(".ProseMirror .line");
    assert.deepEqual(await axe(app), [], JSON.stringify(look));
  }
});
