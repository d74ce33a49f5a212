//! The whole trace in the real window, in Korean and by keyboard alone: a pasted text becomes a suggestion, is picked,
//! spoken of at the meeting, promised, answered by the department and told; the next visit's packet says it on page one
//! and under what changed; and the trace leads from the text to that packet and back.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";

import { App, By, Key } from "./app.mjs";
import { Keyboard } from "./hands.mjs";
import { words } from "./words.mjs";

const SENDER = "홍길동 010-0000-5678";
const MATTER = "풍암동 저수지길 가로등이 사흘째 꺼져 있어 위험합니다";
const PROMISED = "저수지길 가로등을 모두 교체";
const REPORT = "등기구 열두 개를 주문함";
const ANSWER = "12월 안에 가로등을 모두 바꾸겠습니다";
const DEADLINE = "2027-01-15";
const NEXT = "2027-01-20";
const PASSPHRASE = "골목을 걷는 사람들";

const [TOUR, SUGGESTIONS, MEETINGS, PROMISES, PACKETS] = [2, 3, 4, 5, 7];

/** The words of a page, without spaces and line breaks. */
function read(file, ...pages) {
  const { status, stdout } = spawnSync("pdftotext", ["-enc", "UTF-8", ...pages, file, "-"], { encoding: "utf8" });
  assert.equal(status, 0, "pdftotext");
  return stdout.replace(/\s+/g, "");
}

test("from a pasted text to the next packet and back, by keyboard alone", async () => {
  const folder = mkdtempSync(join(tmpdir(), "alley-trace-"));
  const file = join(folder, "packet.pdf");
  const app = await App.open({ picks: [file] });
  const run = (script, ...values) => app.window.executeScript(script, ...values);
  const until = (what, told, seconds = 30) => app.window.wait(what, seconds * 1000, told);
  const hash = (beginning) => until(async () => (await run("return location.hash")).startsWith(beginning), beginning);
  const value = (selector) => run("return document.querySelector(arguments[0])?.value ?? ''", selector);
  try {
    await app.see("main");
    await app.prefer({ language: "ko" });
    const say = words("ko");
    const hand = new Keyboard(app);

    // A workspace of one's own.
    await app.seeText(say("window-start-new"), "button");
    await hand.do(say("window-start-new"));
    await app.see("[role=dialog] select option");
    await hand.write(say("window-new-name"), "서구 비서실");
    await hand.write(say("window-passphrase"), PASSPHRASE);
    await hand.write(say("window-new-again"), PASSPHRASE);
    await hand.do(say("window-new-make"));
    await app.seeText(say("window-new-noted"), "button");
    await hand.do(say("window-new-noted"));
    await app.see("nav li");
    const { today } = (await app.rpc("session")).open;
    const yesterday = new Date(Date.parse(today) - 24 * 3_600_000).toISOString().slice(0, 10);

    const visits = () => app.rpc("visits", {});
    /** Plans a visit to 풍암동 on a day. */
    async function plan(day) {
      const before = (await visits()).length;
      await hand.go(TOUR);
      await app.seeText(say("window-workspace-tour"), "h1");
      await hand.do(say("tour-visit-new"));
      await app.see("[role=dialog] select option");
      await hand.choose(say("tour-neighborhood"), "풍암동");
      await until(async () => (await value("[role=dialog] input[type=date]")) !== "", "a proposed day");
      // What is proposed for the dong must not come after what is typed.
      await pause(1000);
      await hand.day(say("tour-date"), day);
      await hand.do(say("tour-visit-make"));
      await until(async () => (await visits()).length === before + 1, "the visit");
    }
    await plan(yesterday);

    // The text.
    await hand.go(SUGGESTIONS);
    await app.see("textarea");
    await hand.write(say("suggestions-paste"), SENDER);
    await app.chord(Key.SHIFT, Key.ENTER);
    await app.press(MATTER);
    await until(() => run("return document.querySelector('.fields select')?.selectedOptions[0].text === '풍암동'"), "the dong");
    await hand.do(say("suggestions-log"));
    const logged = () => app.rpc("suggestions", {});
    await until(async () => (await logged()).length === 1, "logged");
    const [{ suggestion: { id: suggestion } }] = await logged();
    const now = async () => (await logged())[0].suggestion;

    // The pick.
    await hand.do(say("suggestions-triage"));
    await app.see(".triage .card");
    await hand.do(say("suggestions-pick"));
    await app.see(".decide input");
    await hand.write(say("suggestions-why-picked"), "안전이 급함");
    await hand.do(say("suggestions-keep"));
    const [{ visit: first }] = await visits();
    await until(async () => (await app.rpc("candidates", { visit: first.id })).some((one) => one.pick?.decision === "picked"), "picked");

    // The line of the meeting's note, and one key that makes it a promise.
    await hand.go(MEETINGS);
    await app.seeText(say("window-workspace-meetings"), "h1");
    await hand.do(say("meetings-new"));
    await until(async () => (await value("[role=dialog] select")) === first.id, "the visit is proposed");
    await hand.do(say("meetings-make"));
    await app.see(".ProseMirror");
    await hand.reach(say("meetings-note"));
    // What was picked stands on the agenda already; the promise is a line of its own below it.
    await app.chord(Key.CONTROL, Key.END);
    await app.press(Key.ENTER, PROMISED);
    await app.chord(Key.CONTROL, Key.ENTER);
    await app.see(".strip select");
    await until(() => run("return [...document.querySelectorAll('.strip select')].at(-1)?.value === arguments[0]", suggestion), "the suggestion that it answers is proposed");
    await hand.choose(say("meetings-department"), "경제과");
    await hand.day(say("meetings-deadline"), DEADLINE);
    await hand.do(say("meetings-promise-make"));
    const ledger = () => app.rpc("promises", {});
    await until(async () => (await ledger()).length === 1, "the promise");
    const [{ promise }] = await ledger();
    assert.deepEqual([promise.suggestion, promise.deadline, promise.visit], [suggestion, DEADLINE, first.id]);
    assert.ok(promise.department && promise.noteLine);

    // The department answers.
    await hand.go(PROMISES);
    await app.see("[role=grid] [role=row][id]");
    await hand.reachKind("[role=grid]");
    await app.press(Key.HOME, Key.ENTER);
    await app.see("aside h3");
    // The ledger's filter is called the same.
    await hand.reachKind("aside select[id$='-state']");
    await hand.choose(say("promises-state"), "추진중");
    await until(async () => (await ledger())[0].promise.state === "in-progress", "under way");
    await hand.write(say("promises-report"), REPORT);
    await app.press(Key.ENTER);
    await until(async () => (await ledger())[0].progress?.text === REPORT, "the report");

    // The merchant is told.
    await hand.go(SUGGESTIONS);
    await app.see("[role=grid] [role=row][id]");
    await hand.reachKind("[role=grid]");
    await app.press(Key.HOME, Key.ENTER);
    await app.see("aside textarea");
    await hand.write(say("suggestions-answer"), ANSWER);
    await app.chord(Key.CONTROL, Key.ENTER);
    await until(async () => (await now()).state === "answered", "answered");
    await hand.write(say("suggestions-told-who"), "임꺽정");
    await hand.do(say("suggestions-told-do"));
    await until(async () => (await now()).state === "told", "told");

    // The visit is over, and the next one is planned.
    await hand.go(TOUR);
    await app.see("tbody a");
    await hand.reachKind("tbody a");
    await app.press(Key.ENTER);
    await app.see(".head select");
    await hand.choose(say("tour-state"), "마침");
    await until(async () => (await visits())[0].visit.state === "done", "held");
    await plan(NEXT);
    const { visit: second } = (await visits()).find((one) => one.visit.id !== first.id);
    assert.equal(second.date, NEXT);

    // Its packet.
    writeFileSync(file, "");
    await hand.go(PACKETS);
    await app.see("figure[data-page='1'] canvas");
    await hand.reachKind("nav li button");
    await app.press(Key.ENTER);
    await hash(`#/packets/${second.id}`);
    await until(() => run("return ![...document.querySelectorAll('.buttons button')].some((one) => one.disabled)"), "ready");
    await app.chord(Key.CONTROL, "s");
    await until(() => existsSync(file) && spawnSync("pdfinfo", [file]).status === 0, "the file", 60);
    const one = read(file, "-l", "1");
    const said = PROMISED.replaceAll(" ", "");
    assert.ok(one.includes(said), one);
    assert.ok(one.includes("추진중") && one.includes("경제과"), one);
    const all = read(file);
    assert.ok(all.includes(`${said}추진예정→추진중`), `what changed: the promise, in ${all.split(said).slice(1).map((rest) => rest.slice(0, 80)).join(" | ")}`);
    assert.ok(all.includes(REPORT.replaceAll(" ", "")), "what changed: the department's report");
    assert.ok(all.includes(`회신완료·${ANSWER.replaceAll(" ", "")}`), "what changed: the merchant was told");

    // From the text to that packet …
    await hand.search();
    await app.see("[role=combobox]");
    await app.press("ㅎㄱㄷ");
    await until(() => run("return document.querySelector('[role=option][aria-selected=true]')?.textContent.includes('홍길동')"), "the merchant");
    await hand.take();
    await hash(`#/suggestions/`);
    await app.see("aside blockquote");
    await hand.do(say("suggestions-trace"));
    await hash("#/promises/trace/suggestion/");
    await until(() => run("return document.activeElement.classList.contains('step')"), "the trace has the keyboard");
    const open = await app.window.findElements(By.css(".trace li:not(.reached)"));
    assert.equal(open.length, 1, "all but the deadline, which is still ahead, is reached");
    await app.press(Key.END, Key.ENTER);
    await hash(`#/packets/${second.id}`);

    // … and from the packet back to the text.
    await app.see("figure[data-page='1'] canvas");
    await hand.do(say("packets-trace"));
    await hash("#/promises/trace/packet/");
    await until(() => run("return document.activeElement.classList.contains('step')"), "the trace has the keyboard");
    await app.press(Key.HOME, Key.ENTER);
    await hash(`#/suggestions/${suggestion}`);
    assert.equal(await (await app.see("aside blockquote")).getText(), MATTER);
  } catch (error) {
    // What was on the screen says more than the line that failed.
    if (process.env.ALLEY_PICTURES) writeFileSync(join(process.env.ALLEY_PICTURES, "trace.png"), await app.picture());
    throw error;
  } finally {
    await app.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
