/** How many times each is measured. */
export const ROUNDS = 5;

/** One of those that are compared, and what was measured of it, once a round. */
export interface Compared<Contender, Measured> {
  readonly contender: Contender;
  readonly measured: readonly Measured[];
}

/** Measures all contenders again and again, turn by turn, so that what else the machine does meets all of them. */
export async function turnByTurn<Contender, Measured>(
  contenders: readonly Contender[],
  measure: (contender: Contender) => Promise<Measured>,
): Promise<Compared<Contender, Measured>[]> {
  const compared = contenders.map((contender) => ({ contender, measured: [] as Measured[] }));
  for (let round = 0; round < ROUNDS; round++) {
    for (const { contender, measured } of compared) measured.push(await measure(contender));
  }
  return compared;
}
