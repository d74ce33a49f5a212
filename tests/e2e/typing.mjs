//! The program killed while somebody types into a note: what was typed, what was there afterwards.

import { setTimeout as pause } from "node:timers/promises";

import { App, Key } from "./app.mjs";

/** How much typing may be lost at most, in milliseconds before the kill. */
export const MAY_BE_LOST = 1000;

/**
 * Types into a meeting's note without pause, kills the program at a random moment, opens it anew and compares; so many
 * rounds, each going on with the note as it was found. `tell` hears what each round came to.
 */
export async function killedWhileTyping({ workspace, rounds, program, tell = () => {} }) {
  const results = [];
  let app = await App.open({ workspace, program });
  try {
    await app.see("nav");
    const [visit] = await app.rpc("visits");
    const { id } = await app.rpc("meeting_create", { visit: visit.visit.id, title: "끊김 시험" });
    await app.rpc("note_add", { meeting: id, lines: [{ text: "처음부터 있던 줄" }] });
    for (let round = 1; round <= rounds; round += 1) {
      const before = await written(app, id);
      const typed = await typeUntilKilled(app, id, round, 1000 + Math.random() * 3000);
      await app.close();
      app = await App.open({ workspace, program });
      await app.see("nav");
      results.push({ round, ...compared(before, typed, await written(app, id)) });
      tell(results.at(-1));
    }
    const check = await app.rpc("check");
    return { results, sound: check.sound };
  } finally {
    await app.close();
  }
}

/** The texts of the note's lines. */
const written = async (app, id) => (await app.rpc("meeting_show", { id })).lines.map((line) => line.text);

/** Types word after word on a new line at the end; what was typed by when, and when the program was killed. */
async function typeUntilKilled(app, id, round, length) {
  await app.go(`meetings/${id}`);
  await (await app.see(".ProseMirror .line:last-of-type p")).click();
  // The end of the note: a long line is drawn as several, and End alone stops at the first of them.
  await app.chord(Key.CONTROL, Key.END);
  await app.press(Key.ENTER);
  const pid = await app.pid();
  const words = [];
  let killed;
  const kill = pause(length).then(() => {
    process.kill(pid, "SIGKILL");
    killed = Date.now();
  });
  for (let at = 1; killed === undefined; at += 1) {
    const word = `${round}-${at} 가로등 `;
    try {
      await app.press(word);
    } catch {
      break;
    }
    // A word counts once the window has answered that it took its last letter.
    words.push({ word, by: Date.now() });
  }
  await kill;
  return { words, killed };
}

/** What of the typing is there, and how old the first lost letter was when the program was killed. */
function compared(before, { words, killed }, after) {
  const kept = after.slice(0, before.length).every((text, at) => text === before[at]) && after.length >= before.length;
  const line = after.slice(before.length).join("\n");
  const typed = words.map(({ word }) => word).join("");
  let length = 0;
  const lost = words.filter(({ word }) => (length += word.length) > line.length);
  return {
    letters: typed.length,
    there: line.length,
    /** Whether what was in the note before is untouched. */
    kept,
    /** Whether what is there of the typing is its beginning, letter by letter. */
    inOrder: typed.startsWith(line) || line.startsWith(typed),
    /** Milliseconds of typing that are gone. */
    lost: lost.length === 0 ? 0 : killed - lost[0].by,
  };
}
