//! The first start: the sample in one click, a workspace of one's own with its recovery code, locking and opening again.

import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";

import { App, Key } from "./app.mjs";
import { axe } from "./axe.mjs";

test("a new workspace is made, closed, and opened again with its passphrase", async () => {
  const app = await App.open();
  try {
    await app.clickText("새 업무공간 만들기");
    await app.seeText("자치구", "label");
    assert.deepEqual(await axe(app), []);
    const fields = await app.window.findElements({ css: "input[type=password]" });
    await fields[0].sendKeys("골목 가게 책상");
    await fields[1].sendKeys("골목 가게 책상");
    await app.clickText("만들기");
    // The code goes on paper and onto the clipboard.
    const code = await (await app.see(".code")).getText();
    await app.window.executeScript("window.print = () => (window.printed = true)");
    await app.clickText("인쇄");
    assert.equal(await app.window.executeScript("return window.printed"), true);
    await app.window.executeScript("navigator.clipboard.writeText = async (text) => { window.copied = text; }");
    await app.clickText("복사");
    await app.window.wait(() => app.window.executeScript("return window.copied === arguments[0]", code), 5_000);
    await app.clickText("적어 두었습니다");
    await app.see("nav");
    await app.rpc("session_close");
    await app.window.navigate().refresh();
    const { recent } = await app.rpc("session");
    assert.equal(recent.length, 1);
    await app.clickText(recent[0].name, "strong");
    const passphrase = await app.see("input[type=password]");
    await passphrase.sendKeys("틀린 암호입니다", Key.ENTER);
    await app.see(".error");
    await passphrase.clear();
    await passphrase.sendKeys("골목 가게 책상", Key.ENTER);
    await app.see("nav");
  } finally {
    await app.close();
  }
});

test("the sample opens in one click and is marked as sample", async () => {
  const app = await App.open();
  try {
    await app.clickText("표본 업무공간 둘러보기");
    await app.see("nav", 120);
    await app.seeText("표본 자료", "span");
  } finally {
    await app.close();
  }
});

test("a workspace is made in a picked folder, gets its backup back when its file is damaged, and leaves the list", async () => {
  const place = mkdtempSync(join(tmpdir(), "alley-place-"));
  const app = await App.open({ picks: [place] });
  try {
    await app.clickText("새 업무공간 만들기");
    await app.clickText("폴더 고르기…");
    const fields = await app.window.findElements({ css: "input[type=password]" });
    for (const field of fields) await field.sendKeys("골목 가게 책상");
    await app.clickText("만들기");
    await app.clickText("적어 두었습니다");
    await app.see("nav");
    const { open } = await app.rpc("session");
    assert.equal(open.folder, join(place, readdirSync(place)[0]));
    await app.rpc("department_create", { name: "골목살림과", position: 99 });
    // Closing makes the backup of the day.
    await app.rpc("session_close");
    writeFileSync(join(open.folder, "workspace.db"), Buffer.alloc(8192, 7));
    await app.window.navigate().refresh();
    await app.clickText(open.name, "strong");
    const passphrase = await app.see("input[type=password]");
    await passphrase.sendKeys("골목 가게 책상", Key.ENTER);
    await app.seeText(`‘${open.name}’ 열지 못함`, "h2");
    assert.deepEqual(await axe(app), []);
    await app.clickText("되살리기");
    await app.see("nav", 60);
    const names = (await app.rpc("department_list")).map((one) => one.name);
    assert.ok(names.includes("골목살림과"), names.join(" "));
    await app.rpc("session_close");
    await app.window.navigate().refresh();
    await app.click("[aria-label*='목록에서 빼기']");
    await app.window.wait(async () => (await app.rpc("session")).recent.length === 0, 5_000);
    assert.ok(readdirSync(open.folder).includes("workspace.db"), "its folder stays");
  } finally {
    await app.close();
    rmSync(place, { recursive: true, force: true });
  }
});
