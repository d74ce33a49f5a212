//! Meetings in the real window: a note written by keyboard alone, kept as one types, a line that becomes a promise.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";

import { App, Key } from "./app.mjs";
import { axe } from "./axe.mjs";
import { sampleWorkspace } from "./sample.mjs";

let app;
let meeting;
const workspace = sampleWorkspace();

before(async () => {
  app = await App.open({ workspace });
  await app.see("nav");
  const [visit] = await app.rpc("visits");
  meeting = await app.rpc("meeting_create", { visit: visit.visit.id, title: "시험 간담회" });
});

after(() => app.close());

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
  app = await App.open({ workspace });
  await app.see("nav");
  assert.match((await lines()).at(-1).text, /고맙습니다 꼭 지키겠습니다$/);
});

test("axe finds nothing, light and dark, in both languages", async () => {
  for (const look of [{ theme: "light", language: "ko" }, { theme: "dark", language: "en" }]) {
    await app.prefer(look);
    await app.go(`meetings/${meeting.id}`);
    await app.see(".ProseMirror .line");
    assert.deepEqual(await axe(app), [], JSON.stringify(look));
  }
});
