//! The stores: found by initial consonants, walked by keys, asked on a walk; a file looked into, imported, taken back.

import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";

import { App, By, Key } from "./app.mjs";
import { axe } from "./axe.mjs";
import { sampleWorkspace } from "./sample.mjs";

const folder = mkdtempSync(join(tmpdir(), "alley-files-"));
const ledger = join(folder, "골목_명부_20260701.csv");
// In CP949, as Excel in Korea writes it: 골목,어느 동,지정일 / 새길 골목,풍암동,2026-07-01 / 헌길 골목,풍암동,언젠가.
writeFileSync(
  ledger,
  Buffer.from("b0f1b8f12cbeeeb4c020b5bf2cc1f6c1a4c0cf0abbf5b1e620b0f1b8f12cc7b3becfb5bf2c323032362d30372d30310ac7e5b1e620b0f1b8f12cc7b3becfb5bf2cbef0c1a8b0a10a", "hex"),
);

let app;

before(async () => {
  app = await App.open({ workspace: sampleWorkspace(), picks: [ledger] });
  await app.see("nav");
});

after(async () => {
  await app.close();
  rmSync(folder, { recursive: true });
});

const gone = (selector) =>
  app.window.wait(async () => (await app.window.findElements(By.css(selector))).length === 0, 10_000, `${selector} is still there`);
const texts = (selector) =>
  app.window.executeScript("return [...document.querySelectorAll(arguments[0])].map((one) => one.textContent.trim())", selector);
const until = (what, look) => app.window.wait(look, 20_000, what);

test("17,000 stores are narrowed by initial consonants, and keys lead to the last one", async () => {
  await app.go("stores");
  const grid = await app.see("[role=grid]");
  await until("the first row", async () => (await texts("[role=row] [role=gridcell]")).length > 0);
  const rows = Number(await grid.getAttribute("aria-rowcount")) - 1;
  assert.ok(rows >= 17_000, String(rows));
  assert.ok((await texts("[role=row]")).length < 100, "only the rows in sight are drawn");
  await app.window.executeScript("arguments[0].focus()", grid);
  await app.press(Key.END);
  await until("the last row", async () =>
    app.window.executeScript(
      `const row = document.querySelector("[aria-rowindex='" + arguments[0] + "'] [role=gridcell]");
       return row !== null && row.textContent.trim() !== "" && row.closest("[aria-selected=true]") !== null;`,
      rows + 1,
    ),
  );
  await (await app.see("input[type=search]")).sendKeys("ㅍㅇㄷ");
  await until("fewer rows", async () => Number(await grid.getAttribute("aria-rowcount")) < rows / 2);
  await until("rows of 풍암동", async () => (await texts("[role=row]")).some((row) => row.includes("풍암동")));
});

test("by keyboard alone a store opens beside the list and closes again", async () => {
  const grid = await app.see("[role=grid]");
  await app.window.executeScript("arguments[0].focus()", grid);
  await app.press(Key.HOME, Key.ARROW_DOWN, Key.ENTER);
  await app.see("aside h2");
  const first = await (await app.see("aside h2")).getText();
  assert.match(await app.window.executeScript("return location.hash"), /^#\/stores\/store\/./);
  await app.press(Key.ARROW_DOWN, Key.ARROW_DOWN);
  await until("the next store", async () => (await texts("aside h2"))[0] !== undefined && (await app.window.executeScript("return location.hash")).includes("store/"));
  assert.ok(first.length > 0);
  await app.press(Key.ESCAPE);
  await gone("aside h2");
  await until("the list again", async () => (await app.window.executeScript("return document.activeElement.getAttribute('role')")) === "grid");
  await app.chord(Key.SHIFT, Key.ARROW_DOWN);
  await until("two rows", async () => (await texts("[role=row][aria-selected=true]")).length === 2);
});

test("on the walk one key records an answer, and a refusal asks why", async () => {
  await app.go("stores/ask");
  const card = await app.see("[data-card]");
  const count = (await texts("[data-card]")).length;
  await app.window.executeScript("arguments[0].focus()", card);
  await app.press("1");
  await until("one asked", async () => (await texts("[aria-pressed=true]")).length === 1);
  await app.press("3");
  await app.see(".refusal input");
  await app.press("수수료 부담", Key.ENTER);
  await gone(".refusal");
  await until("two asked", async () => (await texts("[aria-pressed=true]")).length === 2);
  await app.clickText("5부재");
  await until("changed by mouse", async () => (await texts("[aria-pressed=true]")).some((text) => text.includes("부재")));
  assert.equal((await texts("[data-card]")).length, count, "answered stores stay in sight");
  const bar = await app.see("progress");
  assert.ok(Number(await bar.getAttribute("value")) >= 2);
});

test("a store's answer is entered from its own panel too", async () => {
  const { rows } = await app.rpc("store_page", { filter: { standing: "non-member" }, sort: "name", descending: false, offset: 0, limit: 1 });
  await app.go(`stores/store/${rows[0].number}`);
  await app.see("aside .answers");
  const asked = async () => (await app.rpc("store_show", { number: rows[0].number })).asked.length;
  const before = await asked();
  await app.window.executeScript("[...document.querySelectorAll('aside .answers button')].find((one) => one.textContent.includes('거절')).click()");
  await app.see("aside .refusal input");
  await app.press("수수료 부담", Key.ENTER);
  await until("recorded", async () => (await asked()) === before + 1);
});

test("a file in CP949 is looked into, its columns assigned, imported, told, and taken back", async () => {
  await app.go("stores/import");
  await app.clickText("파일 고르기");
  await app.see(".options select");
  await until("the first rows", async () => (await texts("td")).length > 0);
  assert.ok((await texts("td")).includes("새길 골목"), "the preview shows what would come in");
  const choose = (selector, value) =>
    app.window.executeScript(
      `const field = document.querySelector(arguments[0]);
       field.value = arguments[1];
       field.dispatchEvent(new Event("change", { bubbles: true }));`,
      selector,
      value,
    );
  await choose(".options select", "districts");
  await app.see("th select");
  await app.see("[role=alert]");
  await choose("select[aria-label*='‘골목’']", "name");
  await until("the name's column", async () => (await texts(".hand")).length === 1);
  await choose("select[aria-label*='‘어느 동’']", "neighborhood");
  await gone("[role=alert]");
  assert.equal((await texts("tr.refused")).length, 1);
  await app.clickText("가져오기");
  await app.seeText("가져옴");
  const before = (await app.rpc("alley_district_list")).length;
  assert.ok((await texts("dd")).join(" ").startsWith("2 1"), "rows read and taken");
  await app.clickText("글로 저장");
  // The file windows of a test always answer with the same path: the receipt takes the ledger's place.
  await until("the receipt", () => /거절한 행: 1\r\n[^]*언젠가/.test(readFileSync(ledger, "utf8")));
  await app.clickText("가져오기 되돌리기");
  await app.seeText("되돌림");
  assert.equal((await app.rpc("alley_district_list")).length, before - 1);
});

test("axe finds nothing on any part, light and dark, in Korean and English", async () => {
  for (const [language, theme] of [["ko", "light"], ["en", "dark"]]) {
    await app.prefer({ language, theme });
    for (const part of ["", "/membership", "/changes", "/ask", "/aliases", "/import"]) {
      await app.go(`stores${part}`);
      await until("the part", async () => (await texts("main table, main [role=grid], main [data-card], main ol, main .title")).length > 0);
      assert.deepEqual(await axe(app), [], `${part} ${language} ${theme}`);
    }
  }
});
