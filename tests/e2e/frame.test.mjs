//! The window around the workspaces: the start, the sidebar, the search box, by mouse and by keyboard.

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

test("each workspace is a click or a key away", async () => {
  await app.clickText("순회", "a");
  await app.seeText("순회", "h1");
  assert.match(await app.window.getTitle(), /순회 · 골목집무실/);
  await app.chord(Key.ALT, "7");
  await app.seeText("자료집", "h1");
});

test("initial consonants find a dong, and Enter while nothing is composed goes there", async () => {
  await app.chord(Key.CONTROL, "k");
  await app.see("[role=combobox]");
  await app.press("ㅍㅇㄷ");
  const titles = () =>
    app.window.executeScript("return [...document.querySelectorAll('[role=option]')].map((option) => option.textContent)");
  await app.window.wait(async () => (await titles()).some((title) => title.includes("풍암동")), 10_000, "no 풍암동");
  await app.press(Key.ESCAPE);
  await app.window.wait(async () => (await app.window.findElements(By.css("[role=combobox]"))).length === 0, 5_000);
});

test("an Enter that ends a composed syllable opens nothing", async () => {
  await app.chord(Key.CONTROL, "k");
  await app.see("[role=combobox]");
  await app.press("순회");
  const still = await app.window.executeScript(
    `const box = document.querySelector("[role=combobox]");
     const before = location.hash;
     box.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", code: "Enter", keyCode: 229, bubbles: true, cancelable: true }));
     box.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", code: "Enter", isComposing: true, bubbles: true, cancelable: true }));
     return location.hash === before && document.querySelector("[role=combobox]") !== null;`,
  );
  assert.equal(still, true);
  await app.press(Key.ENTER);
  await app.seeText("순회", "h1");
});

/** The titles of what the search box offers. */
const offered = () => app.window.executeScript("return [...document.querySelectorAll('[role=option] .title')].map((title) => title.textContent)");

async function search(text) {
  await app.chord(Key.CONTROL, "k");
  await app.see("[role=combobox]");
  await app.press(text);
}

test("the search box holds every command, by a part of its name and by initial consonants", async () => {
  for (const [typed, title] of [
    ["인쇄", "자료집 인쇄"],
    ["전체 동", "전체 동 자료집 만들기"],
    ["ㅂㅅ", "백서 만들기"],
    ["새 간담회", "새 간담회"],
    ["크게", "글자 크게"],
    ["어둡게", "어둡게 보기"],
    ["복구", "복구 연습"],
    ["쉬는", "쉬는 날"],
    ["권유", "가맹 권유"],
  ]) {
    await search(typed);
    await app.window.wait(async () => (await offered()).includes(title), 5_000, `no ‘${title}’ for ‘${typed}’`);
    await app.press(Key.ESCAPE);
  }
  // With the keyboard alone: a new visit, from anywhere.
  await app.go("settings/look");
  await app.see("input[type=range]");
  await search("방문 만들");
  await app.press(Key.ENTER);
  await app.see("[role=dialog] form, [role=dialog] input, [role=dialog] select");
  assert.match(await app.window.getCurrentUrl(), /#\/tour$/);
  await app.press(Key.ESCAPE);
});

test("a backup is made by its name", async () => {
  await search("지금 백업");
  await app.press(Key.ENTER);
  await app.see(".told", 60);
  const standing = await app.rpc("backup_standing");
  assert.equal(standing.due, false);
  await app.seeText(`마지막 백업: ${await app.window.executeScript("return document.querySelector('.when').textContent")}`, "p");
});

test("the system's menu has the same commands, follows the language and does the same", async () => {
  const shown = new Map(await app.shell("menu_shown"));
  for (const name of ["visit-new", "import", "packet-print", "backup-make", "undo", "redo", "wall", "go-board", "go-settings", "keys", "about"]) {
    assert.ok(shown.has(name), name);
  }
  assert.match(shown.get("undo"), /^되돌리기\s+Ctrl\+Z$/);
  await app.tell("menu", "go-promises");
  await app.seeText("약속", "h1");
  await app.tell("menu", "keys");
  await app.seeText("단축키", "h2");
  await app.press(Key.ESCAPE);
  await app.tell("menu", "english");
  await app.seeText("Promises", "h1");
  await app.window.wait(async () => /^Undo\s+Ctrl\+Z$/.test(new Map(await app.shell("menu_shown")).get("undo")), 5_000, "the menu in English");
  await app.tell("menu", "korean");
  await app.seeText("약속", "h1");
  // Whoever only looks finds nothing there that changes anything.
  const person = await app.rpc("person_create", { name: "한보라", role: "viewer" });
  const keep = (await app.rpc("session")).open.personId;
  await app.rpc("session_person", { person: person.id });
  await app.window.navigate().refresh();
  await app.see("nav");
  const names = async () => new Set((await app.shell("menu_shown")).map(([name]) => name));
  await app.window.wait(async () => !(await names()).has("visit-new"), 5_000, "no new visit");
  assert.ok(!(await names()).has("packet-print") && (await names()).has("go-board"));
  await app.rpc("session_person", { person: keep });
  await app.window.navigate().refresh();
  await app.see("nav");
});

test("a key under Alt counts by its place, whatever letter it makes", async () => {
  await app.window.executeScript(
    `document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "¡", code: "Digit2", altKey: true, bubbles: true, cancelable: true }))`,
  );
  await app.seeText("순회", "h1");
});

test("the language changes at once and stays", async () => {
  await app.prefer({ language: "en" });
  await app.seeText("Tour", "h1");
  await app.prefer({ language: "ko" });
  await app.seeText("순회", "h1");
});

test("axe finds nothing, light and dark", async () => {
  for (const theme of ["light", "dark"]) {
    await app.prefer({ theme });
    await app.go("tour");
    await app.seeText("순회", "h1");
    assert.deepEqual(await axe(app), [], theme);
  }
});
