//! The papers besides packets: one is saved from a visit by mouse, another found by its name and saved by keyboard.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";

import { App, Key } from "./app.mjs";
import { axe } from "./axe.mjs";
import { sampleWorkspace } from "./sample.mjs";
import { words } from "./words.mjs";

/** The words of a file, without spaces and line breaks. */
function read(file) {
  const { status, stdout } = spawnSync("pdftotext", ["-enc", "UTF-8", file, "-"], { encoding: "utf8" });
  assert.equal(status, 0, "pdftotext");
  return stdout.replace(/\s+/g, "");
}

test("a visit's papers are saved from its page and by their names", async () => {
  const folder = mkdtempSync(join(tmpdir(), "alley-papers-"));
  const file = join(folder, "paper.pdf");
  const app = await App.open({ workspace: sampleWorkspace(), picks: [file] });
  const say = words("ko");
  const until = (what, told, seconds = 60) => app.window.wait(what, seconds * 1000, told);
  try {
    await app.see("nav");
    const { today } = (await app.rpc("session")).open;
    const next = (await app.rpc("visits", {}))
      .filter(({ visit }) => visit.state === "planned" && visit.date >= today)
      .toSorted((one, other) => one.visit.date.localeCompare(other.visit.date))[0];

    await app.go(`tour/${next.visit.id}`);
    await app.seeText(say("papers-other"), "button");
    await app.clickText(say("papers-other"));
    await app.see("[role=menu]");
    assert.deepEqual(await axe(app), []);
    await app.clickText(say("papers-kind-visit-plan"), "span");
    await app.clickText(say("papers-format-pdf"), "span");
    await until(() => existsSync(file), "the plan");
    assert.match(read(file), new RegExp(`${next.neighborhood}골목집무실현장방문계획`));

    rmSync(file);

    // From anywhere by its name: of the next visit.
    await app.go("promises");
    await app.chord(Key.CONTROL, "k");
    await app.see("[role=combobox]");
    await app.press(say("papers-kind-attendee-list"));
    const first = () => app.window.executeScript("return document.querySelector('[role=option] .title')?.textContent");
    await until(async () => (await first()) === say("papers-kind-attendee-list"), "the command stands first");
    await app.press(Key.ENTER);
    await until(() => existsSync(file), "the list");
    assert.match(read(file), new RegExp(`${next.neighborhood}골목집무실참석자명단`));
  } finally {
    await app.close();
    rmSync(folder, { recursive: true, force: true });
  }
});

test("an unmasked copy says for whom it is, and stands in the print log", async () => {
  const folder = mkdtempSync(join(tmpdir(), "alley-copies-"));
  const file = join(folder, "board.pdf");
  const app = await App.open({ workspace: sampleWorkspace(), picks: [file] });
  const say = words("ko");
  try {
    await app.see("nav");
    await app.go("board");
    await app.clickText(say("papers-kind-board-sheet"));
    await app.clickText(say("papers-format-copy"), "span");
    const dialog = await app.see("[role=dialog]");
    assert.deepEqual(await axe(app), []);
    const make = await app.seeText(say("papers-copy-make"), "button");
    assert.equal(await make.isEnabled(), false);
    await app.press("구청장", Key.TAB, "주간 보고", Key.ENTER);
    await app.window.wait(() => existsSync(file), 30_000, "the copy");
    assert.match(read(file), /사본제1호·구청장.*주간보고·/);
    await app.window.wait(async () => !(await dialog.isDisplayed().catch(() => false)), 5_000, "the dialog is gone");
    const [access] = (await app.rpc("packet_log")).accesses;
    assert.match(access.neighborhood, /^상황판/);
  } finally {
    await app.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
