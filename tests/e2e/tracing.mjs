//! The steps of the trace as a person takes them by keyboard alone, one function each: a pasted text is picked for a visit,
//! spoken of at its meeting, promised, answered and told, and stands in the next packet.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";

import { Key } from "./app.mjs";
import { Keyboard } from "./hands.mjs";
import { words } from "./words.mjs";

const SENDER = "홍길동 010-0000-5678";
export const MATTER = "풍암동 저수지길 가로등이 사흘째 꺼져 있어 위험합니다";
export const PROMISED = "저수지길 가로등을 모두 교체";
const REPORT = "등기구 열두 개를 주문함";
export const ANSWER = "12월 안에 가로등을 모두 바꾸겠습니다";
const DEADLINE = "2027-01-15";
export const NEXT = "2027-01-20";
export const PASSPHRASE = "골목을 걷는 사람들";

const [TOUR, SUGGESTIONS, MEETINGS, PROMISES, PACKETS] = [2, 3, 4, 5, 7];

/** The words of a page, without spaces and line breaks. */
export function read(file, ...pages) {
  const { status, stdout } = spawnSync("pdftotext", ["-enc", "UTF-8", ...pages, file, "-"], { encoding: "utf8" });
  assert.equal(status, 0, "pdftotext");
  return stdout.replace(/\s+/g, "");
}

/** The day before today, as the window has it. */
export async function yesterday(app) {
  const { today } = (await app.rpc("session")).open;
  return new Date(Date.parse(today) - 24 * 3_600_000).toISOString().slice(0, 10);
}

/** What a person does in a window, in Korean. */
export class Tracing {
  constructor(app) {
    this.app = app;
    this.hand = new Keyboard(app);
    this.say = words("ko");
  }

  run = (script, ...values) => this.app.window.executeScript(script, ...values);
  until = (what, told, seconds = 30) => this.app.window.wait(what, seconds * 1000, told);
  hash = (beginning) => this.until(async () => (await this.run("return location.hash")).startsWith(beginning), beginning);
  value = (selector) => this.run("return document.querySelector(arguments[0])?.value ?? ''", selector);
  visits = () => this.app.rpc("visits", {});
  logged = () => this.app.rpc("suggestions", {});
  ledger = () => this.app.rpc("promises", {});

  /** Makes a workspace of one's own. */
  async workspace() {
    await this.app.seeText(this.say("window-start-new"), "button");
    await this.hand.do(this.say("window-start-new"));
    await this.app.see("[role=dialog] select option");
    await this.hand.write(this.say("window-new-name"), "서구 비서실");
    await this.hand.write(this.say("window-passphrase"), PASSPHRASE);
    await this.hand.write(this.say("window-new-again"), PASSPHRASE);
    await this.hand.do(this.say("window-new-make"));
    await this.app.seeText(this.say("window-new-noted"), "button");
    await this.hand.do(this.say("window-new-noted"));
    await this.app.see("nav li");
  }

  /** Plans a visit to 풍암동 on a day. */
  async plan(day) {
    const before = (await this.visits()).length;
    await this.hand.go(TOUR);
    await this.app.seeText(this.say("window-workspace-tour"), "h1");
    await this.hand.do(this.say("tour-visit-new"));
    await this.app.see("[role=dialog] select option");
    await this.hand.choose(this.say("tour-neighborhood"), "풍암동");
    await this.until(async () => (await this.value("[role=dialog] input[type=date]")) !== "", "a proposed day");
    // What is proposed for the dong must not come after what is typed.
    await pause(1000);
    await this.hand.day(this.say("tour-date"), day);
    await this.hand.do(this.say("tour-visit-make"));
    await this.until(async () => (await this.visits()).length === before + 1, "the visit");
  }

  /** Logs the pasted text; gives the suggestion's id. */
  async log() {
    await this.hand.go(SUGGESTIONS);
    await this.app.see("textarea");
    await this.hand.write(this.say("suggestions-paste"), SENDER);
    await this.app.chord(Key.SHIFT, Key.ENTER);
    await this.app.press(MATTER);
    await this.until(() => this.run("return document.querySelector('.fields select')?.selectedOptions[0].text === '풍암동'"), "the dong");
    await this.hand.do(this.say("suggestions-log"));
    await this.until(async () => (await this.logged()).length === 1, "logged");
    const [{ suggestion }] = await this.logged();
    return suggestion.id;
  }

  /** Picks it for the visit. */
  async pick(visit) {
    await this.hand.do(this.say("suggestions-triage"));
    await this.app.see(".triage .card");
    await this.hand.do(this.say("suggestions-pick"));
    await this.app.see(".decide input");
    await this.hand.write(this.say("suggestions-why-picked"), "안전이 급함");
    await this.hand.do(this.say("suggestions-keep"));
    await this.until(async () => (await this.app.rpc("candidates", { visit })).some((one) => one.pick?.decision === "picked"), "picked");
  }

  /** Writes the note of the visit's meeting, and with one key makes a line of it a promise. */
  async promise(visit, suggestion) {
    await this.hand.go(MEETINGS);
    await this.app.seeText(this.say("window-workspace-meetings"), "h1");
    await this.hand.do(this.say("meetings-new"));
    await this.until(async () => (await this.value("[role=dialog] select")) === visit, "the visit is proposed");
    await this.hand.do(this.say("meetings-make"));
    await this.app.see(".ProseMirror");
    await this.hand.reach(this.say("meetings-note"));
    // What was picked stands on the agenda already; the promise is a line of its own below it.
    await this.app.chord(Key.CONTROL, Key.END);
    await this.app.press(Key.ENTER, PROMISED);
    await this.app.chord(Key.CONTROL, Key.ENTER);
    await this.app.see(".strip select");
    await this.until(() => this.run("return [...document.querySelectorAll('.strip select')].at(-1)?.value === arguments[0]", suggestion), "the suggestion that it answers is proposed");
    await this.hand.choose(this.say("meetings-department"), "경제과");
    await this.hand.day(this.say("meetings-deadline"), DEADLINE);
    await this.hand.do(this.say("meetings-promise-make"));
    await this.until(async () => (await this.ledger()).length === 1, "the promise");
    const [{ promise }] = await this.ledger();
    assert.deepEqual([promise.suggestion, promise.deadline, promise.visit], [suggestion, DEADLINE, visit]);
    assert.ok(promise.department && promise.noteLine);
  }

  /** Writes what the department reports. */
  async report() {
    await this.hand.go(PROMISES);
    await this.app.see("[role=grid] [role=row][id]");
    await this.hand.reachKind("[role=grid]");
    await this.app.press(Key.HOME, Key.ENTER);
    await this.app.see("aside h3");
    // The ledger's filter is called the same.
    await this.hand.reachKind("aside select[id$='-state']");
    await this.hand.choose(this.say("promises-state"), "추진중");
    await this.until(async () => (await this.ledger())[0].promise.state === "in-progress", "under way");
    await this.hand.write(this.say("promises-report"), REPORT);
    await this.app.press(Key.ENTER);
    await this.until(async () => (await this.ledger())[0].progress?.text === REPORT, "the report");
  }

  /** Writes the answer. */
  async answer() {
    await this.hand.go(SUGGESTIONS);
    await this.app.see("[role=grid] [role=row][id]");
    await this.hand.reachKind("[role=grid]");
    await this.app.press(Key.HOME, Key.ENTER);
    await this.app.see("aside textarea");
    await this.hand.write(this.say("suggestions-answer"), ANSWER);
    await this.app.chord(Key.CONTROL, Key.ENTER);
    await this.until(async () => (await this.logged())[0].suggestion.state === "answered", "answered");
  }

  /** Tells the merchant, whose suggestion is open. */
  async tell() {
    await this.hand.write(this.say("suggestions-told-who"), "임꺽정");
    await this.hand.do(this.say("suggestions-told-do"));
    await this.until(async () => (await this.logged())[0].suggestion.state === "told", "told");
  }

  /** Says that the visit was held. */
  async hold() {
    await this.hand.go(TOUR);
    await this.app.see("tbody a");
    await this.hand.reachKind("tbody a");
    await this.app.press(Key.ENTER);
    await this.app.see(".head select");
    await this.hand.choose(this.say("tour-state"), "마침");
    await this.until(async () => (await this.visits())[0].visit.state === "done", "held");
  }

  /** Saves the packet of a visit into the picked file. */
  async packet(visit, file) {
    writeFileSync(file, "");
    await this.hand.go(PACKETS);
    await this.app.see("figure[data-page='1'] canvas");
    await this.hand.reachKind("nav li button");
    await this.app.press(Key.ENTER);
    await this.hash(`#/packets/${visit}`);
    await this.until(() => this.run("return ![...document.querySelectorAll('.buttons button')].some((one) => one.disabled)"), "ready");
    await this.app.chord(Key.CONTROL, "s");
    await this.until(() => existsSync(file) && spawnSync("pdfinfo", [file]).status === 0, "the file", 60);
  }

  /** Looks whether a packet says the promise on page one and under what changed; gives all its words. */
  async packetSays(file) {
    const one = read(file, "-l", "1");
    const said = PROMISED.replaceAll(" ", "");
    assert.ok(one.includes(said), one);
    assert.ok(one.includes("추진중") && one.includes("경제과"), one);
    const all = read(file);
    assert.ok(all.includes(`${said}추진예정→추진중`), `what changed: the promise, in ${all.split(said).slice(1).map((rest) => rest.slice(0, 80)).join(" | ")}`);
    assert.ok(all.includes(REPORT.replaceAll(" ", "")), "what changed: the department's report");
    return all;
  }
}
