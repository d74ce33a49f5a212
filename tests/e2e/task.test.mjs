//! The whole task as a new user has it: a workspace is made, a visit planned with its stops, a suggestion logged and
//! picked, the packet printed, and the merchant found by initial consonants. By keyboard alone and by mouse alone, in
//! Korean and in English.

import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";

import { App, By, Key } from "./app.mjs";
import { Keyboard, Mouse } from "./hands.mjs";
import { virtualPrinter } from "./printer.mjs";
import { words } from "./words.mjs";

const PASSPHRASE = "골목을 걷는 사람들";
const SENDER = "홍길동 010-0000-5678";
const MATTER = "풍암동 저수지길 가로등이 사흘째 꺼져 있어 위험합니다";
const STOPS = ["상인회 사무실", "저수지길 걷기"];

let printer;

before(async () => {
  printer = await virtualPrinter();
});

after(() => printer.close());

const BOARD = 1;
const [TOUR, SUGGESTIONS, PACKETS] = [2, 3, 7];

/** The task, by one hand. */
async function run(app, hand, say) {
  const until = (what, seconds = 30, told = "") => app.window.wait(what, seconds * 1000, told);
  const dialog = async () => (await app.window.findElements(By.css("[role=dialog]"))).length;

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

  await hand.go(TOUR);
  await app.seeText(say("window-workspace-tour"), "h1");
  await hand.do(say("tour-visit-new"));
  await app.see("[role=dialog] select option");
  await hand.choose(say("tour-neighborhood"), "풍암동");
  await until(async () => (await app.window.executeScript("return document.querySelector('[role=dialog] input[type=date]').value")) !== "");
  await hand.do(say("tour-visit-make"));
  await app.see("table [data-row=new]");
  for (const stop of STOPS) {
    await hand.write(say("tour-stop-new"), "");
    await hand.enter(stop);
    await until(() => app.window.executeScript("return [...document.querySelectorAll('tr.stop textarea')].some((box) => box.value === arguments[0])", stop), 15, stop);
  }

  await hand.go(SUGGESTIONS);
  await app.see("textarea");
  await hand.write(say("suggestions-paste"), SENDER);
  await app.chord(Key.SHIFT, Key.ENTER);
  await app.press(MATTER);
  await until(() => app.window.executeScript("return document.querySelector('.fields select')?.selectedOptions[0].text === '풍암동'"), 15, "the dong");
  await hand.do(say("suggestions-log"));
  await until(async () => (await app.rpc("suggestions", {})).length === 1, 15, "logged");
  await hand.do(say("suggestions-triage"));
  await app.see(".triage .card");
  await hand.do(say("suggestions-pick"));
  await app.see(".decide input");
  await hand.write(say("suggestions-why-picked"), "안전이 급함");
  await hand.do(say("suggestions-keep"));
  const [{ visit }] = await app.rpc("visits");
  await until(async () => (await app.rpc("candidates", { visit: visit.id })).some((one) => one.pick?.decision === "picked"), 15, "picked");

  const before = printer.printed().length;
  await hand.go(PACKETS);
  await app.see("figure[data-page='1'] canvas");
  await hand.do(say("packets-print"));
  await app.see("[role=dialog] select option");
  await until(() => app.window.executeScript("return document.querySelector('[role=dialog] select').selectedOptions[0]?.textContent.includes(arguments[0])", printer.name), 15, "the printer");
  await hand.do(say("packets-print"));
  await until(async () => (await dialog()) === 0, 60, "printed");
  await until(() => printer.printed().length === before + 1, 30, "it came to the printer");
  const { bytes, copies } = printer.printed().at(-1);
  assert.equal(bytes.subarray(0, 5).toString(), "%PDF-");
  assert.ok(bytes.length > 20_000 && copies === 1);
  const [issue] = (await app.rpc("packet_log")).issues;
  assert.equal(issue.printer, printer.name);

  await hand.go(BOARD);
  await hand.search();
  await app.see("[role=combobox]");
  await app.press("ㅎㄱㄷ");
  await until(
    () => app.window.executeScript("return document.querySelector('[role=option][aria-selected=true]')?.textContent.includes('홍길동')"),
    15,
    "the merchant",
  );
  await hand.take();
  await until(() => app.window.executeScript("return location.hash.startsWith('#/suggestions/')"));
  await app.see("aside blockquote");
  assert.match(await app.window.executeScript("return document.querySelector('aside input[id$=-sender]').value"), /홍길동/);
}

for (const language of ["ko", "en"]) {
  for (const Hand of [Keyboard, Mouse]) {
    test(`by ${Hand.name.toLowerCase()} alone, ${language}`, async () => {
      const app = await App.open({ env: printer.env });
      try {
        await app.see("main");
        await app.prefer({ language });
        const say = words(language);
        await run(app, new Hand(app, say), say);
      } catch (error) {
        // What was on the screen says more than the line that failed.
        if (process.env.ALLEY_PICTURES) writeFileSync(join(process.env.ALLEY_PICTURES, `task-${language}-${Hand.name}.png`), await app.picture());
        throw error;
      } finally {
        await app.close();
      }
    });
  }
}
