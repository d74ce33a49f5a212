//! The app as it was installed: it opens with the page it carries inside, and shows the sample.

import assert from "node:assert/strict";
import { test } from "node:test";

import { App, PROGRAM } from "./app.mjs";

test("the installed app opens and shows the sample with one click", async () => {
  assert.match(PROGRAM, /\/installed\/usr\/bin\/alley-office$/, "the program that was installed");
  const app = await App.open({ env: { ALLEY_PAGE: undefined } });
  try {
    await app.clickText("표본 업무공간 둘러보기");
    // Filling it takes its time on a busy machine.
    await app.see("#main table", 90);
    await app.seeText("풍암동");
  } finally {
    await app.close();
  }
});
