//! What an address of the tour opens: a visit by its key, or by the key of something that belongs to it.

import type { Entity } from "$lib/api/generated/commands";
import { rpc } from "$lib/api/rpc";

/** What belongs to a visit and may stand in an address. */
const BELONGING: readonly Entity[] = ["stop", "attendee", "visit_task", "visit_line"];

export type Opened = { kind: "list"; tour?: string | undefined } | { kind: "visit"; id: string } | { kind: "row"; entity: Entity; id: string };

/** Reads an address behind `#/tour/`. */
export function opened([first, second]: readonly string[]): Opened {
  if (!first) return { kind: "list" };
  if (first === "tour") return { kind: "list", tour: second };
  if (!second) return { kind: "visit", id: first };
  const entity = BELONGING.find((name) => name === first);
  return entity ? { kind: "row", entity, id: second } : { kind: "visit", id: second };
}

/** The visit that a row belongs to. */
export async function visitOf(entity: Entity, row: string): Promise<string> {
  return (await rpc("visit_of", { entity, row })).id;
}
