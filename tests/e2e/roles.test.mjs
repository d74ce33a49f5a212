//! The window of a viewer and of a mayor: what is not there, what is masked, and how one becomes somebody else.

import assert from "node:assert/strict";
import { test } from "node:test";

import { App, By, Key } from "./app.mjs";
import { axe } from "./axe.mjs";
import { sampleWorkspace } from "./sample.mjs";

const PASSPHRASE = "골목을 걷는 사람들";
const until = (app, what, told = "", seconds = 20) => app.window.wait(what, seconds * 1000, told);
const shown = (app, text) =>
  app.window.executeScript(
    "return [...document.querySelectorAll('button, a, label')].some((one) => one.checkVisibility() && one.textContent.trim() === arguments[0])",
    text,
  );

/** What could be written into or pressed to change something: fields outside of filters and searches, in the main part. */
const FIELDS = `return [...document.querySelectorAll("main :is(input, textarea, select, [contenteditable=true])")]
  .filter((one) => one.checkVisibility() && !one.readOnly && !one.matches(":disabled"))
  .map((one) => one.getAttribute("aria-label") ?? one.labels?.[0]?.textContent.trim() ?? one.outerHTML.slice(0, 80));`;

async function become(app, name, role) {
  const person = await app.rpc("person_create", { name, role });
  await app.rpc("session_person", { person: person.id });
  await app.window.navigate().refresh();
  await app.see("nav li");
}

test("a viewer's window has nothing to edit with, and says so", async () => {
  const app = await App.open({ workspace: sampleWorkspace() });
  try {
    await app.see("nav li");
    const [{ visit }] = await app.rpc("visits");
    const { suggestion } = (await app.rpc("suggestions", { open: true })).find((one) => one.suggestion.senderName);
    const [{ promise }] = await app.rpc("promises", {});
    const [meeting] = await app.rpc("meetings", {});
    const [alley] = await app.rpc("alley_district_list", {});
    await become(app, "한보라", "viewer");
    await app.seeText("보기 전용", "span");
    const screens = [
      ["board", "table", []],
      [`board/alley_district/${alley.id}`, "dl", []],
      ["tour", "tbody tr", ["행정동"]],
      [`tour/${visit.id}`, "table", []],
      ["suggestions", "[role=row][id]", ["행정동", "부서", "분류", "찾기"]],
      [`suggestions/${suggestion.id}`, "aside blockquote", []],
      ["promises", "[role=row][id]", []],
      [`promises/${promise.id}`, "aside h2", []],
      [`meetings/${meeting.id}`, "ol", []],
      [`suggestions/triage/${visit.id}`, ".card", []],
      [`packets/${visit.id}`, "h1", []],
      ["settings/copies", "p", []],
      ["settings/departments", "ol", []],
      ["settings/holidays", "table", []],
    ];
    for (const [address, sign] of screens) {
      await app.go(address);
      await app.see(`main ${sign}`);
      for (const word of ["방문 만들기", "사람 추가", "부서 추가", "접수", "선정", "약속으로 올리기", "방문 삭제", "새 간담회", "인쇄", "파일로 저장", "변경 내용 내보내기…", "변경 파일 가져오기…"]) {
        assert.equal(await shown(app, word), false, `${address}: ${word}`);
      }
    }
    // On the sheets themselves no field takes anything.
    for (const [address, sign] of screens.filter(([address]) => /^(board\/|tour\/|meetings\/|settings\/dep)/.test(address))) {
      await app.go(address);
      await app.see(`main ${sign}`);
      const fields = (await app.window.executeScript(FIELDS)).filter((field) => field !== "제목이나 동으로 거르기");
      assert.deepEqual(fields, [], address);
    }
    await app.go(`suggestions/${suggestion.id}`);
    await app.see("aside blockquote");
    const said = await app.window.executeScript("return document.documentElement.textContent");
    assert.ok(!said.includes(suggestion.senderName), suggestion.senderName);
    assert.match(await app.window.executeScript("return document.querySelector('aside input[id$=-sender]').value"), /\*/);
    assert.deepEqual(await axe(app), []);
  } finally {
    await app.close();
  }
});

test("a viewer becomes somebody else with the passphrase alone; a mayor turns editing on", async () => {
  const app = await App.open();
  try {
    await app.see("main");
    await app.rpc("session_create", { name: "서구", pack: "seogu", passphrase: PASSPHRASE, keychain: false });
    const mayor = await app.rpc("person_create", { name: "이구청", role: "mayor" });
    await become(app, "한보라", "viewer");
    await app.go("settings/people");
    const option = until(app, () => app.window.findElements(By.css(`main option[value="${mayor.id}"]`)).then(([first]) => first), "the mayor in the list");
    await (await option).click();
    const field = await app.see("[role=dialog] input[type=password]");
    assert.deepEqual(await axe(app), []);
    await field.sendKeys("틀린 암호입니다", Key.ENTER);
    await app.see("[role=dialog] [role=alert], [role=dialog] .error");
    assert.equal((await app.rpc("session")).open.role, "viewer");
    await field.clear();
    await field.sendKeys(PASSPHRASE, Key.ENTER);
    await until(app, async () => (await app.rpc("session")).open.role === "mayor", "the mayor");
    await app.seeText("보기 전용", "span");
    await app.go("settings/departments");
    await app.see("main ol");
    assert.equal(await shown(app, "부서 추가"), false);
    await app.clickText("편집 허용");
    await app.seeText("부서 추가", "button");
    await until(app, () => shown(app, "부서 추가"), "the row to add with");
    await app.clickText("편집 끄기");
    await app.seeText("보기 전용", "span");
  } finally {
    await app.close();
  }
});
