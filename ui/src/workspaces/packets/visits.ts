//! The visits that a packet can be made for, in the order in which people look for them.

import type { StandingPacket, VisitLineup } from "$lib/api/generated/commands";

export interface VisitGroups {
  /** Today and later, the next one first. */
  upcoming: VisitLineup[];
  /** Before today, the last one first. */
  past: VisitLineup[];
}

/** Visits to a dong, or to all when it is empty. Cancelled ones need no packet. */
export function grouped(visits: VisitLineup[], today: string, dong: string): VisitGroups {
  const here = visits.filter((line) => line.visit.state !== "cancelled" && (dong === "" || line.visit.neighborhood === dong));
  return {
    upcoming: here.filter((line) => line.visit.date >= today),
    past: here.filter((line) => line.visit.date < today).reverse(),
  };
}

/** The visit to show when nobody chose one: the next, else the last. */
export const usual = ({ upcoming, past }: VisitGroups): VisitLineup | undefined => upcoming[0] ?? past[0];

/** The dongs that visits go to, by name. */
export function dongs(visits: VisitLineup[]): Array<{ id: string; name: string }> {
  const names = new Map(visits.map((line) => [line.visit.neighborhood, line.neighborhood]));
  return [...names].map(([id, name]) => ({ id, name })).sort((one, other) => one.name.localeCompare(other.name, "ko"));
}

/** The packet in people's hands for a visit. */
export const standing = (packets: StandingPacket[], visit: string): StandingPacket | undefined =>
  packets.find((packet) => packet.visit === visit);
