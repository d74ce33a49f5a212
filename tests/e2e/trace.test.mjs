//! The whole trace in the real window, in Korean and by keyboard alone: a pasted text becomes a suggestion, is picked,
//! spoken of at the meeting, promised, answered by the department and told; the next visit's packet says it on page one
//! and under what changed; and the trace leads from the text to that packet and back.

import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";

import { App, By, Key } from "./app.mjs";
import { ANSWER, MATTER, NEXT, Tracing, yesterday } from "./tracing.mjs";

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
    assert.ok(all.includes(`회신완료·${ANSWER.replaceAll(" ", "")}`), "what changed: the merchant was told");

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
