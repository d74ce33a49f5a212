//! The lock: on demand and by itself; a locked window holds nothing of the workspace.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { App, Key } from "./app.mjs";
import { axe } from "./axe.mjs";
import { sampleWorkspace } from "./sample.mjs";

let app;

before(async () => {
  app = await App.open({ workspace: sampleWorkspace() });
  await app.see("nav");
});

after(() => app.close());

/** Words that only the workspace knows: names of dongs, alley districts, people, departments, its own name and place. */
async function secrets() {
  const [dongs, alleys, leaders, departments, { open }] = await Promise.all([
    app.rpc("neighborhood_list"),
    app.rpc("alley_district_list"),
    app.rpc("leader_list"),
    app.rpc("department_list"),
    app.rpc("session"),
  ]);
  const named = [...dongs, ...alleys, ...leaders, ...departments].map((row) => row.name);
  // A word that the window's own sentences use says nothing of the workspace.
  return [...new Set([...named, open.folder, open.district, "표본 자료"])].filter((word) => word && word.length > 2);
}

async function holdsNothing(words) {
  const page = await app.window.executeScript(
    `const fields = [...document.querySelectorAll("input, textarea")].map((field) => field.value);
     return document.title + document.documentElement.outerHTML + fields.join(" ");`,
  );
  assert.deepEqual(words.filter((word) => page.includes(word)), []);
  assert.ok(!/[0-9]{3}-[0-9]{4}-[0-9]{4}/.test(page), "a phone number");
}

test("Ctrl+L closes the workspace, and the page holds no text of it", async () => {
  const words = await secrets();
  assert.ok(words.length > 100, `${words.length} words to look for`);
  await app.go("settings/departments");
  await app.see("ol li");
  // An open search box with hits is taken away as well.
  await app.chord(Key.CONTROL, "k");
  await app.see("[role=combobox]");
  await app.press("풍암");
  await app.see("[role=option]");
  await app.chord(Key.CONTROL, "l");
  await app.seeText("잠겼습니다", "h1");
  await holdsNothing(words);
  await assert.rejects(app.rpc("suggestions"), { key: "session-closed" });
  for (const theme of ["light", "dark"]) {
    await app.window.executeScript("document.documentElement.dataset.theme = arguments[0]", theme);
    assert.deepEqual(await axe(app), [], theme);
  }
  // Loading the page anew opens nothing.
  await app.window.navigate().refresh();
  await app.seeText("잠겼습니다", "h1");
  await holdsNothing(words);
  await app.clickText("이 컴퓨터의 열쇠로 열기");
  await app.see("nav");
});

test("the search box locks by keyboard alone", async () => {
  await app.chord(Key.CONTROL, "k");
  await app.see("[role=combobox]");
  await app.press("잠그", Key.ENTER);
  await app.seeText("잠겼습니다", "h1");
  await app.clickText("이 컴퓨터의 열쇠로 열기");
  await app.see("nav");
});

test("a window that nobody touches locks by itself", async () => {
  const { preferences } = await app.rpc("session");
  await app.rpc("preferences_set", { ...preferences, lockAfterMinutes: 1 });
  await app.window.navigate().refresh();
  await app.see("nav");
  await app.window.executeScript("const now = Date.now; Date.now = () => now() + 61_000;");
  await app.seeText("잠겼습니다", "h1", 15);
  assert.equal((await app.rpc("session")).open, null);
  await app.clickText("이 컴퓨터의 열쇠로 열기");
  await app.see("nav");
});

/** Types into the first department without leaving the field. */
async function halfTyped(text) {
  await app.go("settings/departments");
  const field = await app.see("ol input");
  await app.window.executeScript("arguments[0].focus(); arguments[0].select();", field);
  await field.sendKeys(text);
}

const departments = async () => (await app.rpc("department_list")).map((one) => one.name);

test("the window locks after every sleep, and what was half typed is kept", async () => {
  const { preferences } = await app.rpc("session");
  await app.rpc("preferences_set", { ...preferences, lockAfterMinutes: 0 });
  await app.window.navigate().refresh();
  await halfTyped("잠들기 전의 과");
  await app.tell("slept");
  await app.seeText("잠겼습니다", "h1");
  assert.equal((await app.rpc("session")).open, null);
  await app.clickText("이 컴퓨터의 열쇠로 열기");
  await app.see("nav");
  assert.ok((await departments()).includes("잠들기 전의 과"));
});

test("what is half typed is kept by a lock, by another workspace and by closing the window", async () => {
  await halfTyped("잠그기 전의 과");
  await app.chord(Key.CONTROL, "l");
  await app.seeText("잠겼습니다", "h1");
  await app.clickText("이 컴퓨터의 열쇠로 열기");
  await app.see("nav");
  assert.ok((await departments()).includes("잠그기 전의 과"));
  await halfTyped("떠나기 전의 과");
  await app.chord(Key.ALT, "2");
  await app.seeText("순회", "h1");
  await app.window.wait(async () => (await departments()).includes("떠나기 전의 과"), 5_000);
  await halfTyped("닫기 전의 과");
  await app.tell("leaving");
  await app.window.wait(async () => (await departments()).includes("닫기 전의 과"), 5_000);
  await app.window.navigate().refresh();
  await app.see("nav");
});

test("a wrong passphrase leaves it locked", async () => {
  await app.chord(Key.CONTROL, "l");
  const field = await app.see("input[type=password]");
  await field.sendKeys("틀린 암호입니다", Key.ENTER);
  await app.see(".error");
  assert.equal((await app.rpc("session")).open, null);
});
