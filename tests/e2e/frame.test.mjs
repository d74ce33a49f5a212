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
