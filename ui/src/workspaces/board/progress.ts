//! How far a special project is, where its words name a percentage.

/** From 0 to 1 out of words such as `60 % 시공 중`; nothing where no percentage is named. */
export function progressOf(progress: string | null): number | undefined {
  const named = /(\d+(?:\.\d+)?)\s*%/.exec(progress ?? "")?.[1];
  return named === undefined ? undefined : Math.min(Number(named) / 100, 1);
}
