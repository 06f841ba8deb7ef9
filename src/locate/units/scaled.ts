/** Decimals that figures of the form have at most. */
const MOST_DECIMALS = 6;

/** How many decimals numbers have at most, as people write them. */
const decimalsOf = (numbers: readonly number[]): number => {
  for (let decimals = 0; decimals < MOST_DECIMALS; decimals++)
    if (numbers.every((one) => Math.abs(one * 10 ** decimals - Math.round(one * 10 ** decimals)) < 1e-6)) return decimals;
  return MOST_DECIMALS;
};

/** Numbers of one figure as whole numbers of its smallest decimal, which can be added exactly, and the way back. */
export function scaled(numbers: readonly number[]): { readonly whole: (number: number) => number; readonly back: (whole: number) => number } {
  const factor = 10 ** decimalsOf(numbers);
  return { whole: (number) => Math.round(number * factor), back: (whole) => whole / factor };
}
