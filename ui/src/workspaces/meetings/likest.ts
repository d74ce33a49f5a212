//! Which of a few texts a line speaks of: the one that shares most pairs of letters with it.

const pairs = (text: string): Set<string> => {
  const found = new Set<string>();
  for (const word of text.split(/[^\p{L}\p{N}]+/u)) for (let at = 0; at + 1 < word.length; at += 1) found.add(word.slice(at, at + 2));
  return found;
};

/** Two pairs at least, so that a particle alone proposes nothing; of two that fit alike neither. */
export function likest<T extends { text: string }>(line: string, among: readonly T[]): T | undefined {
  const wanted = pairs(line);
  const scored = among
    .map((one) => ({ one, score: [...pairs(one.text)].filter((pair) => wanted.has(pair)).length }))
    .filter(({ score }) => score >= 2)
    .toSorted((first, second) => second.score - first.score);
  return scored[0]?.score === scored[1]?.score ? undefined : scored[0]?.one;
}
