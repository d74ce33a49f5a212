//! The settings: by mouse and by keyboard, in Korean and in English, light and dark.

import assert from "node:assert/strict";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";

import { App, By, Key } from "./app.mjs";
import { axe } from "./axe.mjs";
import { sampleWorkspace } from "./sample.mjs";

const SECTIONS = ["look", "people", "departments", "papers", "holidays", "lock", "backups", "copies", "data", "history", "sample", "about"];
const LOGO = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><rect width="40" height="20" fill="#0a6b3d"/></svg>';
const file = join(mkdtempSync(join(tmpdir(), "alley-settings-")), "diagnostics.txt");

let app;

before(async () => {
  app = await App.open({ workspace: sampleWorkspace(), picks: [file] });
  await app.see("nav");
});

after(async () => {
  await app.close();
  rmSync(join(file, ".."), { recursive: true, force: true });
});

const until = (what, wanted) => app.window.wait(wanted, 15_000, what);

test("language, theme and type size change at once", async () => {
  await app.go("settings/look");
  await app.clickText("English", "label");
  await app.seeText("Settings", "h1");
  await app.clickText("Dark", "label");
  await until("dark", () => app.window.executeScript("return document.documentElement.dataset.theme === 'dark'"));
  const range = await app.see("input[type=range]");
  await range.sendKeys(Key.END);
  await until("200 %", () => app.window.executeScript("return getComputedStyle(document.documentElement).fontSize === '32px'"));
  await app.see("output");
  const wide = await app.window.executeScript("return document.documentElement.scrollWidth - innerWidth");
  assert.ok(wide <= 0, `${wide} px beside the window`);
  await range.sendKeys(Key.HOME);
  await app.clickText("한국어", "label");
  await app.seeText("설정", "h1");
  const { preferences } = await app.rpc("session");
  assert.deepEqual([preferences.language, preferences.theme, preferences.typeSize], ["ko", "dark", 80]);
});

test("a viewer has nothing to change with", async () => {
  await app.prefer({ typeSize: 100, theme: "light" });
  await app.go("settings/people");
  const [name] = await until("the fields", async () => {
    const fields = await app.window.findElements(By.css(".add input"));
    return fields.length > 0 ? fields : undefined;
  });
  await name.sendKeys("한보라");
  const role = await app.window.findElement(By.css(".add select"));
  await role.sendKeys("열람자");
  await app.clickText("사람 추가");
  const [person] = await until("the person", async () => {
    const people = await app.rpc("person_list");
    return people.length > 0 ? people : undefined;
  });
  assert.equal(person.role, "viewer");
  await app.rpc("session_person", { person: person.id });
  await app.window.navigate().refresh();
  await app.seeText("보기 전용", "span");
  await app.go("settings/departments");
  await app.see("main ol");
  assert.equal(await app.window.executeScript("return document.querySelector('.add').checkVisibility()"), false);
  await assert.rejects(app.rpc("department_create", { name: "몰래 만든 과", position: 90 }), /viewer-may-not/);
  await app.rpc("session_person", { person: null });
  await app.window.navigate().refresh();
});

test("a department is added, moved and taken back by keyboard alone", async () => {
  await app.go("settings/departments");
  const field = await app.see(".add input");
  await field.sendKeys("골목살림과", Key.ENTER);
  const last = async () => (await app.rpc("department_list")).sort((one, other) => one.position - other.position).at(-1).name;
  await until("the department", async () => (await last()) === "골목살림과");
  const up = await app.see("button[aria-label='골목살림과 위로']");
  await up.sendKeys(Key.ENTER);
  await until("its place", async () => (await last()) !== "골목살림과");
  await app.window.executeScript("document.activeElement.blur()");
  await app.chord(Key.CONTROL, "z");
  await app.chord(Key.CONTROL, "z");
  await until("undone", async () => (await last()) === "골목살림과");
});

test("a logo is chosen, a part of the packet left out, and both taken back", async () => {
  // The one file of this window: first it is a logo.
  writeFileSync(file, LOGO);
  await app.go("settings/papers");
  await app.clickText("로고 고르기");
  await app.see("svg[aria-label='지금 쓰는 로고'] path");
  // Beside the notice of the step before, by keyboard.
  await app.window.executeScript("document.querySelector(\"input[aria-label='전체본에 위치도 싣기']\").focus()");
  await app.press(Key.SPACE);
  const full = async () => (await app.rpc("paper_look")).sections.find(({ section }) => section === "map").full;
  await until("the map is off", async () => !(await full()));
  await app.chord(Key.CONTROL, "z");
  await until("the map is back", full);
  await app.chord(Key.CONTROL, "z");
  await until("no logo", async () => (await app.rpc("paper_look")).logo === null);
  await until("no picture of it", async () => (await app.window.findElements(By.css("svg[aria-label='지금 쓰는 로고']"))).length === 0);
  writeFileSync(file, "<html/>");
  await app.clickText("로고 고르기");
  await until("the reason", async () => (await app.window.executeScript("return document.body.innerText")).includes("SVG 파일이 아니거나"));
  rmSync(file);
});

test("a holiday is typed as people write dates, and ticked", async () => {
  await app.go("settings/holidays");
  const fields = await until("the fields", async () => {
    const found = await app.window.findElements(By.css(".add input"));
    return found.length === 3 ? found : undefined;
  });
  await fields[0].sendKeys("2026. 11. 9.");
  await fields[1].sendKeys("구민의 날");
  await fields[2].sendKeys("서구 조례", Key.ENTER);
  const holiday = async () => (await app.rpc("holiday_list")).find((one) => one.name === "구민의 날");
  await until("the day", holiday);
  assert.equal((await holiday()).date, "2026-11-09");
  // A notice may lie over the row for a while; the keyboard reaches it all the same.
  await app.window.executeScript("arguments[0].focus()", await app.see("input[type=checkbox][aria-label^='구민의 날']"));
  await app.press(" ");
  await until("ticked", async () => (await holiday()).confirmed);
});

test("a backup is made, drilled and restored", async () => {
  await app.go("settings/backups");
  await app.clickText("지금 백업");
  await app.see(".told", 60);
  await app.clickText("복구 연습");
  await until("drilled", async () => (await (await app.see(".told", 60)).getText()).startsWith("이 백업은 되살릴 수 있습니다"));
  await app.rpc("department_create", { name: "백업 뒤에 생긴 과", position: 98 });
  await app.clickText("되살리기");
  await app.seeText("되살리기", "h2");
  await app.window.findElement(By.css("[role=dialog] .danger")).click();
  await app.window.wait(async () => (await (await app.see(".told", 60)).getText()).startsWith("되살렸습니다"), 60_000);
  const names = (await app.rpc("department_list")).map((one) => one.name);
  assert.ok(names.includes("골목살림과") && !names.includes("백업 뒤에 생긴 과"), names.join(" "));
});

test("the diagnostics file is what the page shows, and names nobody", async () => {
  await app.go("settings/data");
  await app.clickText("내용 보기");
  const shown = await (await app.see("pre")).getText();
  assert.match(shown, /\[rows\]/);
  await app.clickText("진단 파일 저장");
  await until("written", async () => existsSync(file));
  const written = readFileSync(file, "utf8");
  assert.match(written, /suggestion = \d+/);
  const leaders = (await app.rpc("leader_list")).map((leader) => leader.name);
  assert.ok(leaders.length > 10);
  assert.deepEqual(leaders.filter((name) => written.includes(name) || shown.includes(name)), []);
  assert.ok(!written.includes(app.folder) && !/\d{9,}/.test(written));
});

test("F1 and ? list the keys", async () => {
  await app.window.executeScript("document.activeElement.blur()");
  await app.press(Key.F1);
  await app.seeText("단축키", "h2");
  assert.deepEqual(await axe(app), []);
  await app.press(Key.ESCAPE);
  await until("closed", async () => (await app.window.findElements(By.css("[role=dialog]"))).length === 0);
  await app.press("?");
  await app.seeText("단축키", "h2");
  await app.press(Key.ESCAPE);
});

/** Pastes a text where the focus is, as a spreadsheet leaves it on the clipboard. */
const paste = (text) =>
  app.window.executeScript(
    `const data = new DataTransfer();
     data.setData("text/plain", arguments[0]);
     document.activeElement.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));`,
    text,
  );

test("rows of a spreadsheet are pasted into departments and holidays", async () => {
  await app.go("settings/departments");
  await (await app.see(".add input")).click();
  await paste("골목살림과\t1\r\n골목경제과\t2\r\n골목살림과\t3\r\n");
  const named = async () => (await app.rpc("department_list")).map((one) => one.name);
  await app.window.wait(async () => (await named()).includes("골목경제과"), 10_000);
  assert.equal((await named()).filter((name) => name === "골목살림과").length, 1, "each stands once");
  await app.go("settings/holidays");
  await (await app.see(".add input")).click();
  await paste("2031. 3. 2.\t대체공휴일\t관보\n언젠가\t모르는 날\t\n");
  const days = async () => (await app.rpc("holiday_list")).filter((one) => one.date === "2031-03-02");
  await app.window.wait(async () => (await days()).length === 1, 10_000);
  assert.equal((await days())[0].source, "관보");
  await app.seeText("1줄을 넣고 1줄은 넘겼습니다. 날짜나 이름이 없거나 이미 있는 날입니다.", "p");
});

test("axe finds nothing in any part, light and dark, Korean and English", async () => {
  for (const [language, theme] of [["ko", "light"], ["en", "dark"]]) {
    await app.prefer({ language, theme });
    for (const section of SECTIONS) {
      await app.go(`settings/${section}`);
      await app.see(".shown section");
      assert.deepEqual(await axe(app), [], `${section} ${language} ${theme}`);
    }
  }
});
