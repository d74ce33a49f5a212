//! Packets: the very pages, choices, the log, and the mayor's reading mode, by mouse and by keyboard.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";

import { App, By, Key } from "./app.mjs";
import { axe } from "./axe.mjs";
import { sampleWorkspace } from "./sample.mjs";

const out = mkdtempSync(join(tmpdir(), "alley-packets-"));
const file = join(out, "자료집.pdf");
const data = mkdtempSync(join(tmpdir(), "alley-data-"));
const workspace = sampleWorkspace();
let app;

const count = (selector) => app.window.executeScript("return document.querySelectorAll(arguments[0]).length", selector);
const until = (what, seconds = 30) => app.window.wait(what, seconds * 1000);
/** The canvas of a page holds more than the empty one that every canvas begins as. */
const drawn = (selector) =>
  until(() => app.window.executeScript("const c = document.querySelector(arguments[0]); return Boolean(c) && c.width !== 300", `${selector} canvas`));
const shown = () => app.window.executeScript("return document.querySelector('.reading .head .page strong').textContent");

before(async () => {
  app = await App.open({ workspace, data, picks: [file] });
  await app.see("nav");
});

after(async () => {
  await app.close();
  for (const folder of [out, data]) rmSync(folder, { recursive: true, force: true });
});

test("the next visit's packet is shown, and another one after a click", async () => {
  await app.go("packets");
  await drawn("figure[data-page='1']");
  assert.ok((await count("aside h2.past")) === 1);
  const first = await app.window.executeScript("return document.querySelector('.actions h2').textContent");
  const buttons = await app.window.findElements(By.css("aside li button"));
  await buttons[1].click();
  await until(async () => first !== (await app.window.executeScript("return document.querySelector('.actions h2').textContent")));
  await buttons[0].click();
});

test("it is saved into the file that was picked, and the log says so", async () => {
  await app.clickText("파일로 저장");
  await until(() => existsSync(file));
  assert.ok(statSync(file).size > 20_000);
  await app.clickText("발급 기록");
  await app.see("[role=dialog] tbody tr");
  assert.deepEqual(await axe(app), []);
  await app.press(Key.ESCAPE);
  await until(async () => (await count("[role=dialog]")) === 0);
});

test("a changed visit is marked until its packet is made again", async () => {
  const [{ visit }] = (await app.rpc("packets_standing")).map(({ visit }) => ({ visit }));
  assert.deepEqual((await app.rpc("packets_standing")).map(({ changed }) => changed), [false]);
  await app.rpc("visit_update", { id: visit, patch: { purpose: "바뀐 방문 목적" } });
  await app.go("board");
  await app.go("packets");
  await app.seeText("바뀜", "span");
});

test("what changed since it was made is marked and listed, or printed alone", async () => {
  const pages = async () => Number((await app.rpc("packet_log")).issues[0].pages);
  const whole = await pages();
  rmSync(file);
  await app.clickText("달라진 쪽만", "label");
  await drawn("figure[data-page='1']");
  await app.clickText("파일로 저장");
  await until(() => existsSync(file));
  await until(async () => (await app.rpc("packet_log")).issues.length === 2);
  assert.ok((await pages()) < whole, "fewer pages than the whole");
  const { stdout } = spawnSync("pdftotext", ["-enc", "UTF-8", file, "-"], { encoding: "utf8" });
  assert.match(stdout, /달라진 곳/);
  assert.match(stdout, /바뀐 방문 목적/);
  // The notice of the file may lie over the choice.
  await app.window.executeScript("document.querySelectorAll('.notice .close').forEach((one) => one.click())");
  await until(async () => (await count(".notice")) === 0);
  await app.clickText("표시 안 함", "label");
});

test("the mayor reads with three keys, marks, writes and draws, and finds it all again", async () => {
  // By a click, so that the system may let the page fill the screen: the packet lies above it then too.
  await app.clickText("읽기");
  await drawn(".reading figure[data-page='1']");
  assert.equal(await shown(), "1");
  for (let press = 0; (await shown()) === "1" && press < 6; press += 1) await app.press(Key.ARROW_RIGHT);
  assert.equal(await shown(), "2");
  // Marks are taken once those made earlier are known.
  await until(() => app.window.executeScript("return document.querySelector('.reading .section').textContent !== ''"));
  await app.press("m");
  await app.see(".page:not(.ahead) .ribbon");
  await app.clickText("펜", "button");
  const layer = await app.see(".page:not(.ahead) svg");
  const draw = app.window.actions().move({ origin: layer, x: -100, y: -100 }).press();
  await draw.move({ origin: layer, x: 60, y: -60 }).move({ origin: layer, x: 90, y: -90 }).release().perform();
  assert.equal(await count(".page:not(.ahead) svg path"), 1);
  await app.chord(Key.CONTROL, "z");
  assert.equal(await count(".page:not(.ahead) svg path"), 0);
  await app.clickText("메모", "button");
  await app.see(".reading textarea");
  await until(() => app.window.executeScript("return document.activeElement?.tagName === 'TEXTAREA'"));
  await app.press("먼저 사과할 것");
  assert.equal(await app.window.executeScript("return document.querySelector('.reading textarea').value"), "먼저 사과할 것");
  assert.deepEqual(await axe(app), []);
  // Esc puts down the remark, the pen, the packet.
  await app.press(Key.ESCAPE);
  await until(async () => (await count(".reading textarea")) === 0);
  assert.equal(await count("[role=toolbar] [aria-pressed=true]"), 1);
  await app.press(Key.ESCAPE);
  await until(async () => (await count("[role=toolbar] [aria-pressed=true]")) === 0);
  assert.equal(await count(".reading"), 1);
  await app.press(Key.ESCAPE);
  await until(async () => (await count(".reading")) === 0);
  const [{ visit }] = await app.rpc("packets_standing");
  await until(async () => (await app.rpc("reading_marks", { id: visit })).pages[0]?.remark === "먼저 사과할 것");

  await app.close();
  app = await App.open({ workspace, data });
  await app.see("nav");
  await app.go("packets/read");
  await drawn(".reading figure[data-page='1']");
  await until(() => app.window.executeScript("return Boolean(document.querySelector('.reading [role=toolbar] b'))"));
  const tools = await app.window.findElements(By.css("[role=toolbar] button"));
  await tools.at(-1).click();
  const list = await app.see(".reading aside ol");
  assert.match(await list.getAttribute("textContent"), /2쪽[\s\S]*먼저 사과할 것/);
  await app.click(".reading aside ol button");
  await until(async () => (await shown()) === "2");
  await app.click(".reading .leave");
  await until(async () => (await count(".reading")) === 0);
});

test("axe finds nothing, light and dark, in Korean and in English", async () => {
  for (const [theme, language] of [["light", "ko"], ["dark", "en"]]) {
    await app.prefer({ theme, language });
    await app.go("packets");
    await drawn("figure[data-page='1']");
    assert.deepEqual(await axe(app), [], `${theme} ${language}`);
    await app.go("packets/read");
    await drawn(".reading figure[data-page='1']");
    assert.deepEqual(await axe(app), [], `reading ${theme} ${language}`);
    await app.press(Key.ESCAPE);
    await until(async () => (await count(".reading")) === 0);
  }
});
