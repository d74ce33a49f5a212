//! Which alley district a market's name may mean: by the letters that both names share.

/** What hardly tells one market from another. */
const COMMON = /골목형상점가|상점가|전통시장|시장|골목|상가|상인회|[\s()·.\-]/g;

function pairs(name: string): Set<string> {
  const letters = name.replace(COMMON, "");
  const found = new Set<string>();
  for (let at = 0; at + 1 < letters.length; at += 1) found.add(letters.slice(at, at + 2));
  if (letters.length === 1) found.add(letters);
  return found;
}

/** How alike two names are, from 0 to 1. */
export function alike(one: string, other: string): number {
  const [a, b] = [pairs(one), pairs(other)];
  if (a.size === 0 || b.size === 0) return 0;
  const shared = [...a].filter((pair) => b.has(pair)).length;
  return (2 * shared) / (a.size + b.size);
}

/** The name that is most like a market's, when one is alike enough to be proposed. */
export function proposal<T extends { name: string }>(market: string, names: readonly T[], least = 0.6): T | undefined {
  let best: [number, T] | undefined;
  for (const entry of names) {
    const score = alike(market, entry.name);
    if (score >= least && (!best || score > best[0])) best = [score, entry];
  }
  return best?.[1];
}
