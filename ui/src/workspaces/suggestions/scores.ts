//! Scores under weights that are still being tried, by the same sum as in the core, and places in an order by hand.

import type { Candidate, Urgency, UrgencyPartKind, UrgencyWeights } from "$lib/api/generated/commands";

/** The weight that belongs to a part. */
const WEIGHT: Record<UrgencyPartKind, keyof UrgencyWeights> = {
  safety: "safety",
  repeats: "repeats",
  age: "age",
  season: "season",
  "on-site": "onSite",
};

/** An urgency with other weights; only their proportion matters. */
export function weighed(urgency: Urgency, weights: UrgencyWeights): Urgency {
  const total = Object.values(weights).reduce((sum, weight) => sum + Math.max(0, weight), 0);
  const parts = urgency.parts.map((part) => {
    const weight = total > 0 ? Math.max(0, weights[WEIGHT[part.kind]]) / total : 0;
    return { ...part, weight, points: 100 * weight * part.value };
  });
  return { ...urgency, parts, computed: parts.reduce((sum, part) => sum + part.points, 0) };
}

/** The score that counts. */
export const scoreOf = (urgency: Urgency): number => urgency.overrule?.score ?? urgency.computed;

/** The candidates under the weights, the most urgent first. */
export const ranked = (candidates: readonly Candidate[], weights: UrgencyWeights): Candidate[] =>
  candidates
    .map((candidate) => ({ ...candidate, urgency: weighed(candidate.urgency, weights) }))
    .toSorted((one, other) => scoreOf(other.urgency) - scoreOf(one.urgency));

/** The score that puts a candidate at a place among the others (which are without it), 0 to 100. */
export function scoreAt(others: readonly Candidate[], place: number): number {
  const above = others[place - 1];
  const below = others[place];
  const high = above ? scoreOf(above.urgency) : 100;
  const low = below ? scoreOf(below.urgency) : 0;
  if (!above && below) return Math.min(100, low + 1);
  if (above && !below) return Math.max(0, high - 1);
  return (high + low) / 2;
}
