//! The parts of a whole that a chart tells apart.

export interface Part {
  label: string;
  value: number;
  /** What was put together in it. */
  contains?: string[];
}

/** The parts, the smallest put together under `rest` where there are more than `most`. */
export function classesOfParts(parts: ReadonlyArray<Part>, most: number, rest: string): Part[] {
  const known = parts.filter((part) => part.value > 0);
  if (known.length <= most) return known;
  const [kept, others] = [known.slice(0, most - 1), known.slice(most - 1)];
  const value = others.reduce((sum, part) => sum + part.value, 0);
  return [...kept, { label: rest, value, contains: others.map((part) => part.label) }];
}
