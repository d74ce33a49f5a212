//! The menu of a row: by a right click and by keys, in every workspace that has a list.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { App, By, Key } from "./app.mjs";
import { axe } from "./axe.mjs";
import { sampleWorkspace } from "./sample.mjs";

let app;

before(async () => {
  app = await App.open({ workspace: sampleWorkspace() });
  await app.see("nav");
});

after(() => app.close());

const until = (what, seconds = 20) => app.window.wait(what, seconds * 1000);
const shown = async () => (await app.window.findElements(By.css("[role=menu]"))).length;
const labels = () =>
  app.window.executeScript("return [...document.querySelectorAll('[role=menuitem]')].map((item) => item.querySelector('span').textContent.trim())");
const focused = () => app.window.executeScript("return document.activeElement?.textContent?.trim() ?? ''");
const gone = () => until(async () => (await shown()) === 0);

/** Points at a row with the right button; the list may still be filling. */
async function point(selector) {
  await until(async () => {
    try {
      const row = await app.see(selector);
      await app.window.actions().contextClick(row).perform();
      return true;
    } catch (error) {
      if (error.name === "StaleElementReferenceError") return false;
      throw error;
    }
  });
  await app.see("[role=menu]");
}

/** Each list, with a row of it and what its menu must offer besides opening and copying. */
const LISTS = [
  ["suggestions", "[role=grid] .row", ["길 따라가기", "부서에 맡기기…", "고친 기록", "삭제"]],
  ["promises", "[role=grid] .row", ["상태 바꾸기", "길 따라가기", "고친 기록", "삭제"]],
  ["tour", "tbody tr td", ["자료집 보기", "건의 고르기", "고친 기록", "삭제"]],
  ["stores", "[role=grid] .part .row", ["같은 업종만 보기"]],
  ["meetings", "aside li", ["고친 기록", "삭제"]],
  ["packets", "aside nav li", ["크게 읽기", "방문 열기"]],
];

test("a right click on a row of any list opens its menu, and Esc puts it away", async () => {
  for (const [workspace, row, wanted] of LISTS) {
    await app.go(workspace);
    await point(row);
    const found = await labels();
    for (const label of ["열기", "글자로 복사", ...wanted]) assert.ok(found.includes(label), `${workspace}: ${label} in ${found}`);
    await app.press(Key.ESCAPE);
    await gone();
  }
});

test("alley districts of the board have one too", async () => {
  const [dong] = await app.rpc("neighborhood_list");
  await app.go(`board/neighborhood/${dong.id}`);
  await point("tbody tr td");
  assert.ok((await labels()).includes("점포 목록 보기"));
  await app.clickText("점포 목록 보기", "span");
  await until(() => app.window.executeScript("return location.hash.startsWith('#/stores/alley_district/')"));
  // The stores that are shown are those of the alley district alone.
  await until(() => app.window.executeScript("return document.querySelectorAll('[role=search] select')[1]?.value !== ''"));
});

test("Shift+F10 and the menu key open it where the keyboard is, arrows walk it, and the keyboard goes back", async () => {
  await app.go("promises");
  // The grid of the screen before must be gone.
  await app.seeText("약속", "h1");
  await app.see("[role=grid] .row");
  await app.window.executeScript("document.querySelector('[role=grid]').focus()");
  await app.press(Key.ARROW_DOWN);
  await app.chord(Key.SHIFT, Key.F10);
  await app.see("[role=menu]");
  await until(async () => (await focused()) !== "" && (await app.window.executeScript("return document.activeElement.closest('[role=menu]') !== null")));
  for (let step = 0; step < 9 && !(await focused()).startsWith("상태 바꾸기"); step += 1) await app.press(Key.ARROW_DOWN);
  assert.match(await focused(), /^상태 바꾸기/);
  await app.press(Key.ARROW_RIGHT);
  await until(async () => (await shown()) === 2);
  assert.deepEqual(await axe(app), []);
  // Esc leaves the inner menu, then the outer one.
  await app.press(Key.ESCAPE);
  await until(async () => (await shown()) === 1);
  await app.press(Key.ESCAPE);
  await gone();
  assert.equal(await app.window.executeScript("return document.activeElement === document.querySelector('[role=grid]')"), true);
});

test("a state is set, a row is removed and brought back, without the mouse", async () => {
  await app.go("promises");
  await app.see("[role=grid] .row");
  const count = async () => (await app.rpc("promises", { open: false, overdue: false })).length;
  const before = await count();
  await app.window.executeScript("document.querySelector('[role=grid]').focus()");
  await app.chord(Key.SHIFT, Key.F10);
  await app.see("[role=menu]");
  await until(() => app.window.executeScript("return document.activeElement.closest('[role=menu]') !== null"));
  await app.press(Key.END, Key.ENTER);
  await until(async () => (await count()) === before - 1);
  await app.clickText("되돌리기");
  await until(async () => (await count()) === before);

  const states = async () => JSON.stringify((await app.rpc("promises", {})).map(({ promise }) => [promise.id, promise.state]).sort());
  const stood = await states();
  await app.window.executeScript("document.querySelector('[role=grid]').focus()");
  await app.chord(Key.SHIFT, Key.F10);
  await app.see("[role=menu]");
  await until(() => app.window.executeScript("return document.activeElement.closest('[role=menu]') !== null"));
  for (let step = 0; step < 9 && !(await focused()).startsWith("상태 바꾸기"); step += 1) await app.press(Key.ARROW_DOWN);
  await app.press(Key.ARROW_RIGHT);
  await until(async () => (await shown()) === 2);
  await until(async () => (await focused()).startsWith("완료"));
  await app.press(Key.ENTER);
  await until(async () => (await states()) !== stood);
  await app.rpc("undo");
});

test("the history of a row stands in a window of its own", async () => {
  await app.go("suggestions");
  const row = await (await app.see("[role=grid] .row[id]")).getAttribute("id");
  const suggestion = (await app.rpc("suggestions", {})).map((line) => line.suggestion).find(({ id }) => row.endsWith(id));
  await app.rpc("suggestion_update", { id: suggestion.id, patch: { officer: "이담당" } });
  await app.window.navigate().refresh();
  await point(`[role=grid] [id$="${suggestion.id}"]`);
  await app.clickText("고친 기록", "span");
  const list = await app.see("[role=dialog] ol");
  await until(async () => /이담당/.test(await list.getText()));
  await app.press(Key.ESCAPE);
  await until(async () => (await app.window.findElements(By.css("[role=dialog]"))).length === 0);
});

test("in English and in the dark every step has its words, and axe finds nothing", async () => {
  await app.prefer({ language: "en", theme: "dark" });
  for (const [workspace, row] of LISTS) {
    await app.go(workspace);
    await point(row);
    for (const label of await labels()) assert.doesNotMatch(label, /[가-힣\[\]]/, `${workspace}: ${label}`);
    assert.deepEqual(await axe(app), [], workspace);
    await app.press(Key.ESCAPE);
    await gone();
  }
});
