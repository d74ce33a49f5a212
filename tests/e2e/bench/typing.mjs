//! The program killed a hundred times while somebody types: `node bench/typing.mjs APP WORKSPACE [ROUNDS]`.
//!
//! Lines beginning with `|` belong in the table of `cargo xtask bench`.

import { killedWhileTyping, MAY_BE_LOST } from "../typing.mjs";

const [program, workspace, rounds = "100"] = process.argv.slice(2);

const tell = ({ round, letters, there, lost }) => console.log(`  ${round}: ${there} of ${letters} letters there, ${lost} ms lost`);
const { results, sound } = await killedWhileTyping({ program, workspace, rounds: Number(rounds), tell });

const worst = Math.max(...results.map((one) => one.lost));
const broken = results.filter((one) => !one.kept || !one.inOrder).length;
const kept = worst <= MAY_BE_LOST && broken === 0 && sound;
console.log(`| typing lost at most in ${results.length} kills: ${worst} ms (goal at most ${MAY_BE_LOST} ms${kept ? "" : ", MISSED"})`);
console.log(`| notes lost or out of order in ${results.length} kills: ${broken}`);
process.exitCode = kept ? 0 : 1;
