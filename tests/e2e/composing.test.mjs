//! An Enter that ends a Korean syllable submits nothing: the start, the lock, the search box, the settings.

import assert from "node:assert/strict";
import { test } from "node:test";

import { App, By, Key } from "./app.mjs";
import { composed } from "./composing.mjs";
import { sampleWorkspace } from "./sample.mjs";

async function quiet(app, where, least) {
  const { fields, wrong } = await composed(app);
  assert.ok(fields.length >= least, `${where}: ${fields.length} text fields, at least ${least} were expected`);
  assert.deepEqual(wrong, [], where);
}

test("the forms of the start and of the lock", async () => {
  const app = await App.open();
  try {
    await app.clickText("새 업무공간 만들기");
    await app.see("input[type=password]");
    await quiet(app, "a new workspace", 4);
    const passphrases = await app.window.findElements(By.css("input[type=password]"));
    for (const field of passphrases) {
      await field.clear();
      await field.sendKeys("골목 가게 책상");
    }
    await app.clickText("만들기");
    await app.clickText("적어 두었습니다");
    await app.see("nav");
    await app.chord(Key.CONTROL, "l");
    await app.seeText("잠겼습니다", "h1");
    await quiet(app, "the lock", 1);
    await app.clickText("복구 코드로 열기");
    await quiet(app, "the lock by code", 1);
    await app.clickText("다른 업무공간 열기");
    const { recent } = await app.rpc("session");
    await app.clickText(recent[0].name, "strong");
    await app.see("[role=dialog] input");
    await quiet(app, "unlocking from the start", 1);
  } finally {
    await app.close();
  }
});

test("the search box and the settings", async () => {
  const app = await App.open({ workspace: sampleWorkspace() });
  try {
    await app.see("nav");
    await app.chord(Key.CONTROL, "k");
    await app.see("[role=combobox]");
    await quiet(app, "the search box", 1);
    await app.press(Key.ESCAPE);
    const least = { people: 2, departments: 10, holidays: 10, lock: 2, about: 1 };
    for (const [section, fields] of Object.entries(least)) {
      await app.go(`settings/${section}`);
      await app.window.wait(async () => (await composed(app)).fields.length >= fields, 10_000, section);
      await quiet(app, section, fields);
    }
    const { length } = await app.rpc("department_list");
    await app.go("settings/departments");
    await app.see("ol li");
    assert.equal((await app.rpc("department_list")).length, length, "nothing was added");
  } finally {
    await app.close();
  }
});
