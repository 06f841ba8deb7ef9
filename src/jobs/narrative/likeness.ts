/** How long the longest run of letters is that two texts share. */
export function likeness(one: string, other: string): number {
  let longest = 0;
  let above: number[] = [];
  for (const letter of one) {
    const row: number[] = [];
    for (const [at, against] of Array.from(other).entries()) {
      row[at] = letter === against ? (above[at - 1] ?? 0) + 1 : 0;
      longest = Math.max(longest, row[at]);
    }
    above = row;
  }
  return longest;
}
