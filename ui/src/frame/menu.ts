//! The system's menu: the commands by group, as the search box has them, in the person's language.

import type { MenuEntry, MenuPart } from "$lib/api/rpc";
import { putMenu } from "$lib/api/rpc";
import { shownShortcut } from "$lib/components/keys";
import { words } from "$lib/words/words.svelte";

import { type Command, GROUPS, offered, titleOf } from "./commands";

const TEXT = ["cut", "copy", "paste", "select-all"] as const;

const entryOf = (command: Command): MenuEntry => ({
  kind: "does",
  name: command.name,
  label: titleOf(command),
  keys: command.keys?.[0] ? shownShortcut(command.keys[0]) : "",
});

/** What the menu holds now. */
export function menuParts(): MenuPart[] {
  return GROUPS.map((group): MenuPart => {
    const commands = offered().filter((command) => command.group === group && command.inMenu);
    const entries = commands.flatMap((command, at): MenuEntry[] =>
      command.parted && at > 0 ? [{ kind: "line" }, entryOf(command)] : [entryOf(command)],
    );
    if (group === "edit") {
      if (entries.length > 0) entries.push({ kind: "line" });
      entries.push(...TEXT.map((what): MenuEntry => ({ kind: "edits", what, label: words.say(`window-menu-text-${what}`) })));
    }
    if (group === "file") {
      if (entries.length > 0) entries.push({ kind: "line" });
      entries.push({ kind: "leaves", label: words.say("window-menu-leave") });
    }
    return { title: words.say(`window-menu-${group}`), entries };
  }).filter(({ entries }) => entries.length > 0);
}

let shown = "";

/** Shows it, where it is another one than before. */
export function showMenu(): void {
  const parts = menuParts();
  const text = JSON.stringify(parts);
  if (text === shown) return;
  shown = text;
  putMenu(parts);
}
