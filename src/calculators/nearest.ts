/** The known name nearest to a mistyped one, or nothing when none is near: for messages, never for guessing. */
export function nearest(name: string, known: readonly string[]): string | undefined {
  const distances = known.map(
    (candidate) => [editDistance(name.toLowerCase(), candidate.toLowerCase()), candidate] as const,
  );
  const [best] = distances.sort(([one], [other]) => one - other);
  return best && best[0] <= Math.max(2, name.length / 3) ? best[1] : undefined;
}

/** Levenshtein distance, one row at a time. Names are short; longer text is cut, since it is no near miss. */
function editDistance(one: string, other: string): number {
  const [left, right] = [one.slice(0, 64), other.slice(0, 64)];
  let row = Array.from({ length: right.length + 1 }, (_, column) => column);
  for (let line = 1; line <= left.length; line++) {
    const next = [line];
    for (let column = 1; column <= right.length; column++) {
      const replaced = row[column - 1]! + (left[line - 1] === right[column - 1] ? 0 : 1);
      next.push(Math.min(replaced, row[column]! + 1, next[column - 1]! + 1));
    }
    row = next;
  }
  return row[right.length]!;
}
