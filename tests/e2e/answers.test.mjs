//! Departments' answers in the real window: picked, compared, chosen from by keyboard, taken and taken back.

import assert from "node:assert/strict";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";

import { App, Key } from "./app.mjs";
import { axe } from "./axe.mjs";
import { sampleWorkspace } from "./sample.mjs";

const file = join(mkdtempSync(join(tmpdir(), "alley-answers-")), "회신.csv");
let app;
let first;
let second;

before(async () => {
  app = await App.open({ workspace: sampleWorkspace(), picks: [file], size: "1280x900" });
  const lines = (await app.rpc("promises", { open: true })).filter(({ promise }) => promise.state !== "long-term");
  [first, second] = lines.map((line) => line.promise);
  const rows = [
    ["번호", "상태", "담당자", "추진상황", "사유"],
    [first.number, "장기검토", "성춘향", "설계 용역을 발주함", ""],
    [second.number, "추진불가", "", "", ""],
    ["약1999-001", "완료", "", "", ""],
  ];
  writeFileSync(file, rows.map((row) => row.join(",")).join("\r\n"));
});

after(() => app.close());

const until = (condition, seconds = 10) => app.window.wait(condition, seconds * 1000);
const sheet = (id) => app.rpc("promise_show", { id });

test("a returned file shows what is new and what cannot be taken, and changes nothing yet", async () => {
  await app.go("promises");
  await app.clickText("부서 회신 가져오기");
  await app.clickText("파일 고르기");
  await app.see("tbody input");
  const page = await (await app.see(".answers")).getText();
  for (const expected of [first.number, "장기검토", "성춘향", "설계 용역을 발주함", "약1999-001", "사유"]) assert.ok(page.includes(expected), `${expected} in ${page}`);
  assert.deepEqual((await sheet(first.id)).line.promise, first);
  assert.deepEqual(await axe(app), []);
});

test("by keyboard one answer is left out, the others are taken as one step and taken back", async () => {
  await app.window.executeScript("document.querySelectorAll('tbody input')[1].focus()");
  await app.press(Key.SPACE);
  await app.clickText("고른 2칸 받기");
  await app.seeText("받음");
  const taken = await sheet(first.id);
  assert.deepEqual([taken.line.promise.state, taken.line.promise.officer, taken.reports[0].text], ["long-term", first.officer, "설계 용역을 발주함"]);
  assert.deepEqual((await sheet(second.id)).line.promise, second);
  await app.clickText("모두 되돌리기");
  await app.seeText("되돌림");
  await until(async () => (await sheet(first.id)).line.promise.state === first.state);
  assert.deepEqual((await sheet(first.id)).line.promise, first);
});

test("axe finds nothing in the dark and in English", async () => {
  await app.prefer({ theme: "dark", language: "en" });
  await app.go("promises/answers");
  await app.clickText("Choose a file");
  await app.see("tbody input");
  assert.deepEqual(await axe(app), []);
});
