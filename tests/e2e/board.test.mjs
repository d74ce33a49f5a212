//! The board in the real window: map, list, dong, alley district and wall, by mouse and by keyboard alone.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { App, By, Key } from "./app.mjs";
import { axe } from "./axe.mjs";
import { sampleWorkspace } from "./sample.mjs";

let app;

/** What a script in the page gives. */
const page = (script, ...args) => app.window.executeScript(script, ...args);

/** Waits until a script in the page gives something. */
const until = (script, what, seconds = 15) => app.window.wait(() => page(script), seconds * 1000, what);

before(async () => {
  app = await App.open({ workspace: sampleWorkspace() });
  await app.see("main svg a");
});

after(() => app.close());

test("each dong says its name and value on the map, and the list says the same", async () => {
  const labels = await page("return [...document.querySelectorAll('main svg a')].map((a) => a.getAttribute('aria-label'))");
  assert.equal(labels.length, 18);
  assert.ok(labels.every((label) => /동 온누리 가맹률 \d+\.\d%, 가맹점 [\d,]+곳 \/ 가맹 대상 [\d,]+곳, .*기준/.test(label)), labels[0]);
  const rows = await page("return [...document.querySelectorAll('main tbody th')].map((th) => th.textContent.trim())");
  assert.equal(rows.length, 18);
  const drawn = await page("return document.querySelectorAll('main svg text').length");
  assert.equal(drawn, 18);
});

test("another figure colours the map anew", async () => {
  await app.clickText("기한 지난 약속", "span");
  await until("return document.querySelector('main svg a').getAttribute('aria-label').includes('기한 지난 약속')", "the indicator");
  assert.match(await page("return document.querySelector('.legend').textContent"), /기한 지난 약속.*0건/);
  await app.press(Key.ARROW_LEFT, Key.ARROW_LEFT, Key.ARROW_LEFT);
  await until("return document.querySelector('main svg a').getAttribute('aria-label').includes('가맹률')", "arrows choose too");
});

test("the list sorts, and arrows move through it and mark the dong on the map", async () => {
  await app.clickText("가맹률");
  const sorted = await page("return [...document.querySelectorAll('main tbody tr')].map((tr) => parseFloat(tr.cells[2].textContent))");
  assert.deepEqual(sorted, [...sorted].sort((one, other) => other - one));
  assert.equal(await page("return document.querySelector('[aria-sort=descending]').textContent.includes('가맹률')"), true);
  await page("document.querySelector('main tbody a').focus()");
  await app.press(Key.ARROW_DOWN);
  const here = await page("return [document.activeElement.textContent.trim(), document.querySelector('.bubble strong').textContent]");
  assert.equal(here[0], here[1]);
  await app.press(Key.END);
  const last = await page("return [...document.querySelectorAll('main tbody th')].at(-1).textContent.trim()");
  assert.equal(await page("return document.activeElement.textContent.trim()"), last);
});

test("arrows on the map go to the dong in that direction", async () => {
  await page("document.querySelector('main svg a[aria-label^=\"서창동\"]').focus()");
  await app.press(Key.ARROW_UP);
  const label = await page("return document.activeElement.getAttribute('aria-label')");
  assert.ok(!label.startsWith("서창동") && label.includes("동 "), label);
  await app.press("+");
  await until("return !document.querySelector('.zoom button[title*=\"(0)\"]').disabled", "magnified");
  await app.press("0");
});

test("from the dong to the alley district by keyboard, and its association changed in place", async () => {
  await page("document.querySelector('main svg a[aria-label^=\"풍암동\"]').focus()");
  await app.press(Key.ENTER);
  await app.seeText("풍암동", "h1");
  await app.see("main tbody a");
  await page("document.querySelector('main tbody a').focus()");
  const name = await page("return document.activeElement.textContent.trim()");
  await app.press(Key.ENTER);
  await app.seeText(name, "h1");
  await app.seeText("업종 구성", "h2");
  const members = await app.see("button[aria-label^='회원 수']");
  await page("arguments[0].focus()", members);
  await app.press(Key.ENTER);
  await app.see("input[type=number]");
  await app.press("123", Key.ENTER);
  await app.see("button[aria-label='회원 수: 123명']");
  await app.chord(Key.CONTROL, "z");
  await until("return !document.querySelector(\"button[aria-label='회원 수: 123명']\")", "taken back");
});

test("a figure says what it rests on to the keyboard and under the pointer", async () => {
  await page("document.querySelector('dl .about button').focus()");
  await until("return /기준|출처/.test(document.querySelector('.about .words')?.textContent ?? '')", "on focus");
  await app.press(Key.ESCAPE);
  await until("return document.querySelector('.about .words') === null", "put away");
  await app.window.actions().move({ origin: await app.see("dl .about button") }).perform();
  await until("return document.querySelector('.about .words') !== null", "under the pointer");
});

test("an alley district, its association, its leaders and a special project are entered in the window", async () => {
  const [dong] = await app.rpc("neighborhood_list");
  await app.go(`board/neighborhood/${dong.id}`);
  await app.clickText("+ 골목형상점가 추가");
  await app.see(".add input");
  await app.press("새로 지정된 골목", Key.ENTER);
  await app.seeText("새로 지정된 골목", "h1");
  await app.click("button[aria-label^='지정일']");
  await app.see("input[type=date]");
  await app.press(Key.ESCAPE);
  await app.click("button[aria-label^='가맹 대상 점포 수']");
  await app.see("input[type=number]");
  await app.press("120", Key.ENTER);
  await app.see("button[aria-label='가맹 대상 점포 수: 120곳']");
  await app.clickText("+ 상인회 등록");
  await app.see(".add input");
  await app.press("새골목 상인회", Key.ENTER);
  await app.see("button[aria-label='이름: 새골목 상인회']");
  const leader = async (name, since) => {
    await app.see("[role=dialog] input");
    await app.press(name);
    await page("const field = document.querySelector('[role=dialog] input[type=date]'); field.value = arguments[0]; field.dispatchEvent(new Event('input', { bubbles: true }))", since);
    // Enter saves; a notice of the step before may still lie over the button.
    await page("document.querySelector('[role=dialog] input').focus()");
    await app.press(Key.ENTER);
    await until("return document.querySelector('[role=dialog]') === null", "saved");
    await app.see(`button[aria-label='상인회장 이름: ${name}']`);
  };
  await app.clickText("상인회장 등록…");
  await leader("홍길동", "2025-03-01");
  await app.clickText("상인회장 바꾸기…");
  await leader("김철수", "2026-02-01");
  const leaders = (await app.rpc("leader_list")).filter((one) => ["홍길동", "김철수"].includes(one.name) && one.since?.startsWith("202"));
  assert.ok(leaders.some((one) => one.name === "홍길동" && one.until === "2026-01-31"), JSON.stringify(leaders));
  await app.clickText("+ 특화사업 추가");
  await app.see(".add input");
  await app.press("간판 개선", Key.ENTER);
  await app.click("button[aria-label^='간판 개선 추진상황']");
  await app.press("40% 진행", Key.ENTER);
  await app.see("button[aria-label='간판 개선 추진상황: 40% 진행']");
});

test("an association, a leader and a special project open their alley district", async () => {
  for (const [list, entity] of [["association_list", "association"], ["leader_list", "leader"], ["special_project_list", "special_project"]]) {
    const [row] = await app.rpc(list);
    await app.go(`board/${entity}/${row.id}`);
    await until(`return document.querySelector('main').textContent.includes(${JSON.stringify(row.name)})`, `${entity} is shown`);
  }
});

test("F fills the screen, 2 changes the figure, Esc comes back", async () => {
  await app.go("board");
  await app.see("main svg a");
  await page("document.activeElement?.blur()");
  await app.press("f");
  await app.see("dialog[open]");
  await app.press("2");
  await until("return document.querySelector('dialog [aria-pressed=true]').textContent.includes('오래 못 간')", "the figure");
  await app.press(Key.ESCAPE);
  await until("return !document.querySelector('dialog') || (document.exitFullscreen?.(), false)", "back on the board");
  await app.see("main tbody a");
});

test("axe finds nothing: board, dong and alley district, light and dark, Korean and English", async () => {
  const [dong] = await app.rpc("neighborhood_list");
  const [alley] = await app.rpc("alley_district_list");
  for (const [theme, language] of [["light", "ko"], ["dark", "en"]]) {
    await app.prefer({ theme, language });
    for (const [path, sign] of [["board", "main svg a"], [`board/neighborhood/${dong.id}`, "main tbody a"], [`board/alley_district/${alley.id}`, "figure svg"], ["board/wall", "dialog svg a"]]) {
      await app.go(path);
      await app.see(sign);
      assert.deepEqual(await axe(app), [], `${path} ${theme} ${language}`);
    }
    await app.go("board");
  }
});
