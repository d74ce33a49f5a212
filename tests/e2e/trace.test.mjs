//! The whole trace in the real window, in Korean and by keyboard alone: a pasted text becomes a suggestion, is picked,
//! spoken of at the meeting, promised, answered by the department and told; the next visit's packet says it on page one
//! and under what changed; and the trace leads from the text to that packet and back. Once in one workspace, and once
//! with the meeting held on a laptop whose copy is apart from the office's meanwhile.

import assert from "node:assert/strict";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";

import { App, By, Key } from "./app.mjs";
import { ANSWER, MATTER, NEXT, PASSPHRASE, PROMISED, Tracing, yesterday } from "./tracing.mjs";

const folder = () => mkdtempSync(join(tmpdir(), "alley-trace-"));

/** Does something in a window and closes it; what was on the screen says more than the line that failed. */
async function within(app, work) {
  try {
    return await work(new Tracing(app));
  } catch (error) {
    if (process.env.ALLEY_PICTURES) writeFileSync(join(process.env.ALLEY_PICTURES, "trace.png"), await app.picture());
    throw error;
  } finally {
    await app.close();
  }
}

/** Opens a new window in Korean. */
async function open(options) {
  const app = await App.open(options);
  await app.see("main, input");
  await app.prefer({ language: "ko" });
  return app;
}

test("from a pasted text to the next packet and back, by keyboard alone", async () => {
  const own = folder();
  const file = join(own, "packet.pdf");
  const app = await open({ picks: [file] });
  await within(app, async (trace) => {
    const { hand, say } = trace;
    await trace.workspace();
    await trace.plan(await yesterday(app));
    const suggestion = await trace.log();
    const [{ visit: first }] = await trace.visits();
    await trace.pick(first.id);
    await trace.promise(first.id, suggestion);
    await trace.report();
    await trace.answer();
    await trace.tell();

    // The visit is over, and the next one is planned.
    await trace.hold();
    await trace.plan(NEXT);
    const { visit: second } = (await trace.visits()).find((one) => one.visit.id !== first.id);
    assert.equal(second.date, NEXT);
    await trace.packet(second.id, file);
    const all = await trace.packetSays(file);
    assert.ok(all.includes(`회신완료${ANSWER.replaceAll(" ", "")}`), "what changed: the merchant was told");

    // From the text to that packet …
    await hand.search();
    await app.see("[role=combobox]");
    await app.press("ㅎㄱㄷ");
    await trace.until(() => trace.run("return document.querySelector('[role=option][aria-selected=true]')?.textContent.includes('홍길동')"), "the merchant");
    await hand.take();
    await trace.hash(`#/suggestions/`);
    await app.see("aside blockquote");
    await hand.do(say("suggestions-trace"));
    await trace.hash("#/promises/trace/suggestion/");
    const standing = () => trace.until(() => trace.run("return document.activeElement.classList.contains('step')"), "the trace has the keyboard");
    await standing();
    const ahead = await app.window.findElements(By.css(".trace li:not(.reached)"));
    assert.equal(ahead.length, 1, "all but the deadline, which is still ahead, is reached");
    await app.press(Key.END, Key.ENTER);
    await trace.hash(`#/packets/${second.id}`);

    // … and from the packet back to the text.
    await app.see("figure[data-page='1'] canvas");
    await hand.do(say("packets-trace"));
    await trace.hash("#/promises/trace/packet/");
    await standing();
    await app.press(Key.HOME, Key.ENTER);
    await trace.hash(`#/suggestions/${suggestion}`);
    assert.equal(await (await app.see("aside blockquote")).getText(), MATTER);
  });
  rmSync(own, { recursive: true, force: true });
});

test("the same with the meeting held on a copy apart, by keyboard alone", async () => {
  const own = folder();
  const [laptop, changes, file] = [join(own, "laptop.alley"), join(own, "day.alleychanges"), join(own, "packet.pdf")];
  // What the windows of the office and of the laptop find of themselves when they are opened again.
  const [data, bag] = [join(own, "office"), join(own, "bag")];
  let [visit, suggestion] = [];

  // The day before: the text is logged and picked, and a copy is made for the laptop.
  await within(await open({ data, picks: [laptop] }), async (trace) => {
    await trace.workspace();
    await trace.plan(await yesterday(trace.app));
    suggestion = await trace.log();
    [{ visit }] = await trace.visits();
    await trace.pick(visit.id);
    await trace.app.go("settings/copies");
    await trace.hand.do(trace.say("settings-copies-make"));
    await trace.until(() => existsSync(join(laptop, "workspace.db")), "the copy");
    await trace.app.see(".done");
  });

  /** Unlocks the workspace that was opened last. */
  const unlock = async ({ app, hand, say }) => {
    if ((await app.window.findElements(By.css("input[type=password]"))).length === 0) {
      await app.see("button.open");
      await hand.reachKind("button.open");
      await app.press(Key.ENTER);
    }
    await app.see("input[type=password]");
    await hand.write(say("window-passphrase"), PASSPHRASE);
    await app.press(Key.ENTER);
    await app.see("nav li");
  };

  // In the alley: the note and the promise, without the office.
  await within(await open({ data: bag, picks: [laptop] }), async (trace) => {
    await trace.hand.do(trace.say("window-start-open"));
    await trace.app.see("input[type=password]");
    await unlock(trace);
    await trace.promise(visit.id, suggestion);
  });
  await within(await open({ data: bag, picks: [changes] }), async (trace) => {
    await unlock(trace);
    await trace.app.go("settings/copies");
    await trace.hand.do(trace.say("settings-copies-export"));
    await trace.until(() => existsSync(changes), "the changes");
    await trace.app.see(".done");
  });

  // Meanwhile in the office: the answer. Then the changes come in, and the rest of the trace is as ever.
  await within(await open({ data, picks: [changes] }), async (trace) => {
    const { app, hand, say } = trace;
    await unlock(trace);
    await trace.answer();
    assert.equal((await trace.ledger()).length, 0);
    await app.go("settings/copies");
    await hand.do(say("settings-copies-import"));
    await app.seeText(say("settings-receipt-title"), "h2");
    await trace.until(async () => (await trace.ledger()).length === 1, "the promise came in");
    const [{ suggestion: both }] = await trace.logged();
    assert.deepEqual([both.answer, both.state], [ANSWER, "answered"], "nothing of the office's own was lost");
  });
  await within(await open({ data, picks: [file] }), async (trace) => {
    const { app } = trace;
    await unlock(trace);
    await trace.report();
    await trace.hold();
    await trace.plan(NEXT);
    const { visit: second } = (await trace.visits()).find((one) => one.visit.id !== visit.id);
    await trace.packet(second.id, file);
    await trace.packetSays(file);

    await app.go(`promises/trace/suggestion/${suggestion}`);
    await trace.until(() => trace.run("return document.getElementById('main').textContent.includes(arguments[0])", PROMISED), "the trace goes through the laptop's promise");
  });
  rmSync(own, { recursive: true, force: true });
});
