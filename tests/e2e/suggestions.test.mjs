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

test("several texts are shown before they come in, and the receipt shows them and takes back them alone", async () => {
  const before = await count();
  await paste("풍암동 저수지 주차장이 모자랍니다\n\n손님이 줄어 걱정입니다\n\n농성1동 배수구가 막혔어요");
  await app.seeText("3건 접수", "button");
  await until(async () => (await app.window.findElements(By.css(".trial tbody tr"))).length === 3);
  assert.equal(await count(), before, "a preview logs nothing");
  await app.press(Key.ENTER);
  await until(async () => (await count()) === before + 3);
  await app.clickText("방금 들어온 것 3");
  await until(async () => (await app.window.findElements(By.css("[role=row][id]"))).length === 3);
  await app.clickText("동 없음 1");
  await until(async () => (await app.window.findElements(By.css("[role=row][id]"))).length === 1);
  // Something else was done since: the receipt takes nothing back in its place.
  const later = await app.rpc("suggestion_log", { text: "의자를 놓아 주세요" });
  await app.clickText("모두 되돌리기");
  await app.see(".notice.error");
  assert.equal(await count(), before + 4);
  await app.rpc("undo");
  assert.ok(!(await app.rpc("suggestions")).some((line) => line.suggestion.id === later.id));
  await app.clickText("모두 되돌리기");
  await until(async () => (await count()) === before);
  await app.clickText("조건 지우기");
});

test("what stands in the paste box stays there while one looks elsewhere", async () => {
  await paste("임꺽정 010-0000-4321\n가로등이");
  await app.go("promises");
  await app.see("[role=row][id]");
  await app.go("suggestions");
  await app.see("[role=row][id]");
  const box = () => app.window.executeScript("return document.querySelector('textarea').value");
  assert.equal(await box(), "임꺽정 010-0000-4321\n가로등이");
  await app.window.executeScript("document.querySelector('textarea').focus()");
  await app.press(Key.ESCAPE);
  await until(async () => (await box()) === "");
});

/** The field that a label names. */
const field = (label) => app.window.findElement(By.xpath(`//*[@id=//aside//label[normalize-space(.)='${label}']/@for]`));

test("what was logged is corrected in place, and each correction is taken back by its own notice", async () => {
  const { id } = (await app.rpc("suggestions")).find((line) => line.suggestion.senderPhone === "01000005678").suggestion;
  const now = async () => (await app.rpc("suggestion_show", { id })).line.suggestion;
  await app.go(`suggestions/${id}`);
  await app.see("blockquote");
  const store = await field("점포");
  await store.sendKeys("골목떡집", Key.TAB);
  await until(async () => (await now()).senderStore === "골목떡집");
  const phone = await field("전화번호");
  await app.window.executeScript("arguments[0].focus(); arguments[0].select()", phone);
  await app.press("010 0000 5679", Key.TAB);
  await until(async () => (await now()).senderPhone === "01000005679");
  const { text } = await now();
  await app.window.executeScript("document.querySelector('blockquote button').click()");
  const box = await app.see("aside textarea:focus");
  await box.sendKeys(" (저수지 쪽)");
  await app.chord(Key.CONTROL, Key.ENTER);
  await until(async () => (await now()).text === `${text} (저수지 쪽)`);
  const notice = async () => app.window.findElement(By.xpath("//div[contains(concat(' ',@class,' '),' notice ')][contains(.,'내용 고침')]//button[normalize-space(.)='되돌리기']"));
  await (await notice()).click();
  await until(async () => (await now()).text === text);
  assert.equal((await now()).senderPhone, "01000005679", "the other corrections stand");
  await app.rpc("suggestion_update", { id, patch: { senderPhone: "01000005678" } });
});

test("a known number proposes whose it is, with the reason", async () => {
  await app.go("suggestions");
  await paste("010-0000-5678 또 꺼졌어요 풍암동 저수지길 가로등");
  const values = () => app.window.executeScript("return [...document.querySelectorAll('.fields input')].map((one) => one.value)");
  await until(async () => (await values()).includes("홍길동") && (await values()).includes("골목떡집"));
  await app.window.executeScript("document.querySelector('textarea').focus()");
  await app.press(Key.ESCAPE);
});

test("markup in a text is shown as it is written and makes nothing", async () => {
  const text = "<img src=x onerror=\"window.hit=1\"><b>굵게</b> =1+1";
  const { id } = await app.rpc("suggestion_log", { text });
  await app.go("suggestions");
  await app.go(`suggestions/${id}`);
  await until(async () => (await app.window.executeScript("return document.querySelector('blockquote')?.textContent ?? ''")).includes(text));
  assert.deepEqual(await app.window.executeScript("return [window.hit ?? null, document.querySelectorAll('.suggestions img, .suggestions b').length]"), [null, 0]);
  await app.rpc("undo");
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
  // The panel of the one before stands until this one is read.
  await until(() => app.window.executeScript("return document.querySelector('aside h2')?.textContent === arguments[0]", made.suggestion.number));
  await app.clickText("접수 안내");
  await until(() => app.window.executeScript("return document.querySelector('aside textarea').value !== ''"));
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
  // The first of the undecided ones; picked ones stand above them.
  await app.window.executeScript("document.querySelector('.triage .main > ol:nth-of-type(2) .card').focus()");
  await app.press("p");
  await app.see(".decide input");
  await app.press("현장에서 바로 정할 수 있음", Key.ENTER);
  await until(async () => (await picks(visit)).length === before + 1);
  await app.rpc("undo");
  assert.equal((await picks(visit)).length, before);
});

test("a candidate is moved by keyboard to where it stays, and picked ones change places", async () => {
  const today = (await app.rpc("session")).open.today;
  const visits = (await app.rpc("visits", {})).filter((line) => line.visit.state === "planned" && line.visit.date >= today);
  const order = async (visit, decision) =>
    (await app.rpc("candidates", { visit })).filter((one) => one.pick?.decision === decision).map((one) => one.line.suggestion.id);
  let visit;
  for (const line of visits) if ((await order(line.visit.id, undefined)).length >= 4) visit ??= line.visit.id;
  assert.ok(visit, "the sample has a visit with four candidates");
  const begun = await order(visit, undefined);
  await app.go("suggestions");
  await app.go(`suggestions/triage/${visit}`);
  await app.see(".card[draggable=true]");
  const card = (id) => `[...document.querySelectorAll('.card')].find((one) => one.querySelector('a').hash.endsWith('${id}'))`;
  await app.window.executeScript(`${card(begun[2])}.focus()`);
  await app.chord(Key.ALT, Key.ARROW_UP);
  await app.see(".decide input");
  await app.press("비 예보가 있음", Key.ENTER);
  await until(async () => (await order(visit, undefined))[1] === begun[2]);
  await app.seeText("직접 2번째에 둠: 비 예보가 있음 조정 풀기", "p");
  for (const id of begun.slice(0, 2)) await app.rpc("pick", { visit, suggestion: id, reason: "현장" });
  const picked = await order(visit, "picked");
  await app.go("suggestions");
  await app.go(`suggestions/triage/${visit}`);
  await app.see(".card[draggable=true]");
  await app.window.executeScript(`${card(picked.at(-1))}.focus()`);
  await app.chord(Key.ALT, Key.ARROW_UP);
  await until(async () => (await order(visit, "picked")).at(-2) === picked.at(-1));
  for (let step = 0; step < 4; step += 1) await app.rpc("undo");
  assert.deepEqual(await order(visit, undefined), begun);
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
