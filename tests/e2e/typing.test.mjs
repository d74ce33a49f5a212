//! The program is killed while somebody types: at most a second of it may be gone, and never the note.

import assert from "node:assert/strict";
import { test } from "node:test";

import { sampleWorkspace } from "./sample.mjs";
import { killedWhileTyping, MAY_BE_LOST } from "./typing.mjs";

test("killed three times while typing, the note lacks at most the last second", async () => {
  const { results, sound } = await killedWhileTyping({ workspace: sampleWorkspace(), rounds: 3 });
  assert.equal(results.length, 3);
  for (const result of results) {
    assert.ok(result.letters > 0 && result.kept && result.inOrder, JSON.stringify(result));
    assert.ok(result.lost <= MAY_BE_LOST, JSON.stringify(result));
  }
  assert.ok(sound);
});
