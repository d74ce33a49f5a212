//! The first start: the sample in one click, a workspace of one's own with its recovery code, locking and opening again.

import assert from "node:assert/strict";
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
