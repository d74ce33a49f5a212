//! Membership as rows: a dong with its alley districts, each rate with what it rests on.

import type { AlleyDistrict, Membership } from "$lib/api/generated/commands";

export interface RateRow {
  key: string;
  neighborhood: string;
  /** The alley district; nothing for the dong as a whole. */
  alley: AlleyDistrict | undefined;
  membership: Membership;
  members: number;
  eligible: number;
  /** From 0 to 1; nothing over no stores. */
  share: number | undefined;
  /** Members before designation, and their share of the same stores. */
  before: number | undefined;
  shareBefore: number | undefined;
}

export type RateOrder = "name" | "share" | "members" | "change";

/** A row of each membership; a dong's count before designation is the sum of its alley districts', where all have one. */
export function rateRows(memberships: Membership[], alleys: AlleyDistrict[]): RateRow[] {
  const byId = new Map(alleys.map((alley) => [alley.id, alley]));
  return memberships.map((membership) => {
    const alley = membership.alleyDistrict === null ? undefined : byId.get(membership.alleyDistrict);
    const [members, eligible] = [membership.rate.numerator.value, membership.rate.denominator.value];
    const before = alley ? (alley.membersBefore ?? undefined) : sum(alleys.filter((one) => one.neighborhood === membership.neighborhood));
    return {
      key: membership.alleyDistrict ?? membership.neighborhood,
      neighborhood: membership.neighborhood,
      alley,
      membership,
      members,
      eligible,
      share: eligible > 0 ? members / eligible : undefined,
      before,
      shareBefore: before !== undefined && eligible > 0 ? before / eligible : undefined,
    };
  });
}

function sum(alleys: AlleyDistrict[]): number | undefined {
  const counts = alleys.map((alley) => alley.membersBefore);
  return counts.length > 0 && counts.every((count) => count !== null) ? counts.reduce<number>((all, count) => all + (count ?? 0), 0) : undefined;
}

/** The rise since designation, in shares of one. */
export const change = (row: RateRow): number | undefined =>
  row.share === undefined || row.shareBefore === undefined ? undefined : row.share - row.shareBefore;

/** Rows in an order; by name they stay as they come. What is not known stands last. */
export function ordered(rows: RateRow[], order: RateOrder, descending: boolean): RateRow[] {
  if (order === "name") return descending ? [...rows].reverse() : rows;
  const value = (row: RateRow) => (order === "share" ? row.share : order === "members" ? row.members : change(row));
  return [...rows].sort((one, other) => {
    const [a, b] = [value(one), value(other)];
    if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
    return descending ? b - a : a - b;
  });
}
