//! The 119 phone in the real window: logged by keyboard, assigned, answered, told, picked; undone again.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { App, By, Key } from "./app.mjs";
import { axe } from "./axe.mjs";
import { sampleWorkspace } from "./sample.mjs";

let app;

before(async () => {
  app = await App.open({ workspace: sampleWorkspace(), size: "1280x900" });
  await app.go("suggestions");
  await app.see("[role=row][id]");
});

after(() => app.close());

const count = async (request = {}) => (await app.rpc("suggestions", request)).length;
const until = (condition, seconds = 10) => app.window.wait(condition, seconds * 1000);

/** Puts a text into the paste box as a paste does: at once. */
const paste = (text) =>
  app.window.executeScript(
    `const box = document.querySelector("textarea");
     box.focus();
     box.value = arguments[0];
     box.dispatchEvent(new InputEvent("input", { bubbles: true, inputType: "insertFromPaste" }));`,
    text,
  );

test("a pasted text is logged by keyboard in under twenty seconds, with what it says filled in", async () => {
  const [before, begun] = [await count(), Date.now()];
  await app.press("n");
  await until(async () => (await app.window.executeScript("return document.activeElement.tagName")) === "TEXTAREA");
  await paste("홍길동 010-0000-5678\n풍암동 저수지길 가로등이 사흘째 꺼져 있어 위험합니다");
  await app.see(".repeats");
  await until(async () => (await app.window.executeScript("return document.querySelector('.fields select').selectedOptions[0].text")) === "풍암동");
  await app.press(Key.ENTER);
  await until(async () => (await count()) === before + 1);
  assert.ok(Date.now() - begun < 20_000);
  const made = (await app.rpc("suggestions")).find((line) => line.suggestion.text.startsWith("풍암동 저수지길 가로등이 사흘째"));
  assert.deepEqual([made.suggestion.senderName, made.suggestion.senderPhone], ["홍길동", "01000005678"]);
  assert.ok(made.suggestion.neighborhood && made.suggestion.category);
});

test("an Enter that ends a composed syllable logs nothing", async () => {
  const before = await count();
  await paste("가로등");
  const kept = await app.window.executeScript(
    `const box = document.querySelector("textarea");
     for (const how of [{ keyCode: 229 }, { isComposing: true }])
       box.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", code: "Enter", bubbles: true, cancelable: true, ...how }));
     return box.value;`,
  );
  assert.equal(kept, "가로등");
  assert.equal(await count(), before);
  await app.press(Key.ESCAPE);
});

test("several texts at once come in with a receipt that takes them back", async () => {
  const before = await count();
  await paste("양동 시장 주차장이 모자랍니다\n\n치평동 간판 지원은 언제 하나요\n\n농성1동 배수구가 막혔어요");
  await app.seeText("3건 접수", "button");
  await app.press(Key.ENTER);
  await until(async () => (await count()) === before + 3);
  await app.clickText("모두 되돌리기");
  await until(async () => (await count()) === before);
});

test("chosen rows go to a department as one step, by keyboard", async () => {
  await app.window.executeScript("document.querySelector('[role=grid]').focus()");
  await app.press(Key.HOME, " ", Key.ARROW_DOWN, " ", "a");
  const department = (await app.rpc("department_list"))[0];
  await app.press(department.name);
  await app.press(Key.TAB, "홍길동", Key.ENTER);
  const assigned = async () => (await app.rpc("suggestions")).filter((line) => line.suggestion.officer === "홍길동").length;
  await until(async () => (await assigned()) === 2);
  await app.rpc("undo");
  assert.equal(await assigned(), 0);
});

test("an answer is written from a template, and telling the merchant is a step of its own", async () => {
  const made = (await app.rpc("suggestions")).find((line) => line.suggestion.senderPhone === "01000005678");
  const { id } = made.suggestion;
  const department = (await app.rpc("department_list"))[0].id;
  await app.rpc("suggestion_update", { id, patch: { department } });
  await app.go(`suggestions/${id}`);
  await app.clickText("접수 안내");
  await app.clickText("답변 저장");
  const state = async () => (await app.rpc("suggestion_show", { id })).line.suggestion;
  await until(async () => (await state()).state === "answered");
  assert.match((await state()).answer, /^홍길동님, .*까지 답을 드리겠습니다/);
  assert.equal((await state()).toldAt, null);
  const who = await app.window.findElement(By.xpath("//input[@id=//label[normalize-space(.)='알린 사람']/@for]"));
  await until(async () => who.isEnabled());
  await who.clear();
  await who.sendKeys("임꺽정", Key.ENTER);
  await until(async () => (await state()).state === "told");
  assert.equal((await state()).toldHow, "문자 · 임꺽정");
});

test("a candidate is picked with a reason, by keyboard, and the rest passed over", async () => {
  const today = (await app.rpc("session")).open.today;
  const picks = async (visit) => (await app.rpc("candidates", { visit })).filter((one) => one.pick);
  const visits = await app.rpc("visits", {});
  const ahead = visits.filter((line) => line.visit.state === "planned" && line.visit.date >= today).map((line) => line.visit.id);
  let visit;
  for (const id of ahead) {
    const candidates = await app.rpc("candidates", { visit: id });
    if (candidates.filter((one) => !one.pick).length >= 2) visit ??= id;
  }
  assert.ok(visit, "the sample has a visit with candidates");
  const before = (await picks(visit)).length;
  await app.go(`suggestions/triage/${visit}`);
  await app.see(".card[draggable=true]");
  await app.window.executeScript("document.querySelector('.card[draggable=true]').focus()");
  await app.press("p");
  await app.see(".decide input");
  await app.press("현장에서 바로 정할 수 있음", Key.ENTER);
  await until(async () => (await picks(visit)).length === before + 1);
  await app.rpc("undo");
  assert.equal((await picks(visit)).length, before);
});

test("axe finds nothing, light and dark, Korean and English", async () => {
  const { id } = (await app.rpc("suggestions"))[0].suggestion;
  for (const [theme, language] of [["light", "ko"], ["dark", "en"]]) {
    await app.prefer({ theme, language });
    for (const [address, sign] of [["suggestions", "[role=row][id]"], [`suggestions/${id}`, "blockquote"], ["suggestions/triage", ".triage h2"]]) {
      await app.go(address);
      await app.see(sign);
      assert.deepEqual(await axe(app), [], `${theme} ${address}`);
    }
  }
  await app.prefer({ theme: "light", language: "ko" });
});
