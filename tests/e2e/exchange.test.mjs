//! Two copies of a workspace, each in its own window, edited apart for a day and brought together by change files.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";

import { App, By, Key, ROOT } from "./app.mjs";
import { axe } from "./axe.mjs";

const ALLEY = process.env.ALLEY_TOOL ?? join(ROOT, "target/debug/alley");
const folder = mkdtempSync(join(tmpdir(), "alley-exchange-"));
const [office, laptop] = [join(folder, "office.alley"), join(folder, "laptop.alley")];
// The key of the workspace lies beside each copy, as a sample's does.
const key = join(folder, "office.key");
const changes = join(folder, "day.alleychanges");

let app;
let suggestion;

const alley = (workspace, ...args) =>
  execFileSync(ALLEY, ["-w", workspace, "--key-file", key, "--json", ...args], { encoding: "utf8" });
const call = (workspace, name, request) => JSON.parse(alley(workspace, "call", name, JSON.stringify(request)));
const until = (what, wanted) => app.window.wait(wanted, 20_000, what);

before(async () => {
  execFileSync(ALLEY, ["new", office, "--key-file", key], { stdio: "ignore" });
  suggestion = call(office, "suggestion_log", { channel: "text", text: "풍암저수지 앞 가로등이 꺼졌습니다" });
  app = await App.open({ workspace: office, picks: [laptop] });
  await app.see("nav");
});

after(async () => {
  await app.close();
  rmSync(folder, { recursive: true, force: true });
});

test("a copy is made from the window and nothing is known of others before", async () => {
  await app.go("settings/copies");
  await app.seeText("아직 만난 사본이 없습니다");
  await app.clickText("사본 만들기…");
  await app.see(".done");
  assert.ok(existsSync(join(laptop, "workspace.db")));
  const { copies } = await app.rpc("changes_copies");
  assert.equal(copies.length, 1);
  await app.close();
});

test("the work of both comes together, and of two values the other can be taken", async () => {
  call(office, "suggestion_update", { id: suggestion.id, patch: { officer: "홍길동" } });
  call(laptop, "suggestion_update", { id: suggestion.id, patch: { officer: "성춘향" } });
  call(laptop, "suggestion_log", { channel: "call", text: "시장 입구 주차가 어렵습니다" });
  alley(laptop, "changes", "export", changes);
  app = await App.open({ workspace: office, picks: [changes] });
  await app.go("settings/copies");
  await app.clickText("변경 파일 가져오기…");
  await app.seeText("합친 내용", "h2");
  const [first, second] = await until("both values", async () => {
    const sides = await app.window.findElements(By.css(".side"));
    return sides.length === 2 ? sides : undefined;
  });
  assert.match(await first.getText(), /지금 값[\s\S]*성춘향/);
  assert.match(await second.getText(), /다른 값[\s\S]*홍길동/);
  const rows = await app.rpc("suggestions", {});
  assert.equal(rows.length, 2);
  await app.click(".side:not(.stands) button");
  await until("the other value", async () => /지금 값[\s\S]*홍길동/.test(await (await app.see(".side.stands")).getText()));
  const shown = await app.rpc("suggestion_show", { id: suggestion.id });
  assert.equal(shown.line.suggestion.officer, "홍길동");
  assert.deepEqual(await axe(app), []);
  await app.chord(Key.CONTROL, "z");
  await until("taken back", async () => /지금 값[\s\S]*성춘향/.test(await (await app.see(".side.stands")).getText()));
});

test("the same file again changes nothing", async () => {
  await app.clickText("변경 파일 가져오기…");
  await app.seeText("전에 받은 파일입니다. 바뀐 것은 없습니다.");
});
