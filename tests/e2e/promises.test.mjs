//! The ledger of promises in the real window: filtered, edited and traced by keyboard, written for the meeting.

import assert from "node:assert/strict";
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";

import { App, By, Key } from "./app.mjs";
import { axe } from "./axe.mjs";
import { png } from "./png.mjs";
import { sampleWorkspace } from "./sample.mjs";

const file = join(mkdtempSync(join(tmpdir(), "alley-ledger-")), "ledger.xlsx");
let app;

before(async () => {
  app = await App.open({ workspace: sampleWorkspace(), picks: [file], size: "1280x900" });
  await app.go("promises");
  await app.see("[role=row][id]");
});

after(() => app.close());

const until = (condition, seconds = 10) => app.window.wait(condition, seconds * 1000);
const promise = async (id) => (await app.rpc("promise_show", { id })).line.promise;

test("what is overdue stands on top, and a chip narrows the ledger to it", async () => {
  const lines = await app.rpc("promises", {});
  const overdue = lines.filter((line) => (line.daysOver ?? 0) > 0);
  assert.deepEqual(lines.slice(0, overdue.length).map((line) => line.promise.id), overdue.map((line) => line.promise.id));
  await app.clickText(`기한 지남 ${overdue.length}`);
  await app.seeText(`${overdue.length} / ${lines.length}건`);
  await app.clickText(`처리할 것 ${lines.filter((line) => ["in-progress", "planned", "long-term"].includes(line.promise.state)).length}`);
});

test("a digit sets a state; a refusal waits for its reason", async () => {
  const [line] = await app.rpc("promises", {});
  const { id, state } = line.promise;
  await app.window.executeScript("document.querySelector('[role=grid]').focus()");
  await app.press(Key.HOME, "4");
  await until(async () => (await promise(id)).state === "long-term");
  await app.rpc("undo");
  assert.equal((await promise(id)).state, state);
  await app.press("5");
  const reason = await app.see("input[required]");
  assert.equal((await promise(id)).state, state, "nothing is kept without a reason");
  await until(async () => (await app.window.switchTo().activeElement().getAttribute("id")) === (await reason.getAttribute("id")));
  await app.press("국유지라 구청이 정할 수 없음", Key.ENTER);
  await until(async () => (await promise(id)).state === "impossible");
  assert.equal((await promise(id)).reason, "국유지라 구청이 정할 수 없음");
  await app.rpc("undo");
});

test("a report is added with Enter and stands in the history of progress", async () => {
  const [line] = await app.rpc("promises", {});
  await app.go(`promises/promise/${line.promise.id}`);
  const box = await app.see("input[placeholder^='무엇을 했고']");
  await box.sendKeys("자재를 주문함", Key.ENTER);
  await until(async () => (await app.rpc("promise_show", { id: line.promise.id })).reports.some((one) => one.text === "자재를 주문함"));
});

test("a promise is made in the ledger by keyboard, and its notice takes it back", async () => {
  await app.go("promises");
  await app.see("[role=row][id]");
  const before = (await app.rpc("promises", {})).length;
  await app.window.executeScript("document.querySelector('[role=grid]').focus()");
  await app.press("n");
  await app.see("[role=dialog] textarea:focus");
  await app.press("의자 열 개를 놓겠습니다", Key.TAB, "풍암동", Key.TAB, Key.TAB, Key.TAB, Key.ENTER);
  await until(async () => (await app.rpc("promises", {})).length === before + 1);
  const made = (await app.rpc("promises", {})).find((line) => line.promise.text === "의자 열 개를 놓겠습니다").promise;
  await until(async () => (await app.window.getCurrentUrl()).includes(made.id));
  const notice = By.xpath("//div[contains(concat(' ',@class,' '),' notice ')][contains(.,'대장에 올렸습니다')]//button[normalize-space(.)='되돌리기']");
  await (await app.window.findElement(notice)).click();
  await until(async () => (await app.rpc("promises", {})).length === before);
});

test("proof is asked for, attached, opened and removed in the panel", async () => {
  await app.go("promises");
  const line = (await app.rpc("promises", {})).find((one) => one.promise.state === "in-progress" && !one.promise.proof);
  const { id } = line.promise;
  await app.rpc("promise_update", { id, patch: { state: "done" } });
  await app.go(`promises/promise/${id}`);
  await app.seeText("완료한 약속입니다. 무엇으로 마쳤는지 보여 줄 사진이나 문서를 붙여 주십시오.", "p");
  await app.window.executeScript(
    `const bytes = Uint8Array.from(atob(arguments[0]), (letter) => letter.charCodeAt(0));
     const data = new DataTransfer();
     data.items.add(new File([bytes], "의자.png", { type: "image/png" }));
     document.querySelector("section[aria-label='증빙 사진·문서']").dispatchEvent(
       new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));`,
    png(80, 60, [90, 120, 60]).toString("base64"),
  );
  const attached = async () => (await app.rpc("attachments", { promise: id })).length;
  await until(async () => (await attached()) === 1);
  await app.click("section[aria-label='증빙 사진·문서'] ul button");
  await app.see("[role=dialog] img");
  // The notice of what was attached may lie over the foot of the dialog.
  await app.window.executeScript("arguments[0].click()", await app.seeText("떼기", "button"));
  await until(async () => (await attached()) === 0);
  for (let step = 0; step < 3; step += 1) await app.rpc("undo");
  assert.equal((await promise(id)).state, "in-progress");
});

test("several promises are changed as one step", async () => {
  await app.go("promises");
  await app.see("[role=row][id]");
  await app.window.executeScript("document.querySelector('[role=grid]').focus()");
  await app.press(Key.HOME, " ", Key.ARROW_DOWN, " ", "a");
  const department = (await app.rpc("department_list")).at(-1);
  await app.press(department.name, Key.TAB, "홍길순", Key.ENTER);
  const theirs = async () => (await app.rpc("promises", {})).filter((line) => line.promise.officer === "홍길순");
  await until(async () => (await theirs()).length === 2);
  assert.ok((await theirs()).every((line) => line.promise.department === department.id));
  await app.rpc("undo");
  assert.equal((await theirs()).length, 0);
});

test("the trace goes by keyboard from the promise to the text and opens it", async () => {
  const line = (await app.rpc("promises", {})).find((one) => one.promise.suggestion);
  await app.go(`promises/trace/promise/${line.promise.id}`);
  await until(async () => app.window.executeScript("return document.activeElement.classList.contains('step')"));
  const focused = await app.window.executeScript("return document.activeElement.textContent");
  assert.ok(focused.includes(line.promise.number), focused);
  await app.press(Key.HOME, Key.ENTER);
  await app.see("blockquote");
  assert.ok((await app.window.getCurrentUrl()).includes(`#/suggestions/${line.promise.suggestion}`));
});

test("the ledger is written as a workbook", async () => {
  await app.go("promises");
  await app.clickText("XLSX로 내보내기");
  await until(() => existsSync(file));
});

test("the white paper and the trace of a promise are written as PDF", async () => {
  const [line] = await app.rpc("promises", {});
  // The file windows of a test always answer with the same path.
  const isPdf = () => readFileSync(file).subarray(0, 5).toString() === "%PDF-";
  writeFileSync(file, "");
  await app.clickText("백서 만들기");
  await until(isPdf, 60);
  writeFileSync(file, "");
  await app.go(`promises/trace/promise/${line.promise.id}`);
  await app.clickText("인쇄용 PDF");
  await until(isPdf, 30);
});

test("axe finds nothing, light and dark, Korean and English", async () => {
  const [line] = await app.rpc("promises", {});
  const { id } = line.promise;
  for (const [theme, language] of [["light", "ko"], ["dark", "en"]]) {
    await app.prefer({ theme, language });
    for (const [address, sign] of [["promises", "[role=row][id]"], [`promises/${id}`, "aside h2"], ["promises/departments", "td"], [`promises/trace/promise/${id}`, ".step"]]) {
      await app.go(address);
      await app.see(sign);
      assert.deepEqual(await axe(app), [], `${theme} ${address}`);
    }
  }
});
