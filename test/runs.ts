/** Which ring of the tests runs: `npm test` is the quick one, `npm run test:deep` tries everything in full. jest.rings.mjs sets it. */
declare const testRing: "quick" | "deep";

/** The deep ring's value, or the quick one's: how much of something heavy is tried. What is asserted of each try is the same in both. */
export const runs = (deep: number, quick: number): number => (testRing === "deep" ? deep : quick);

/**
 * The same as parameters of a property of which a share is counted over all tries. Few tries may fall short of a share by chance, so
 * that the quick ring's are the same ones each time.
 */
export const counted = (deep: number, quick: number): { readonly numRuns: number; readonly seed?: number } =>
  testRing === "deep" ? { numRuns: deep } : { numRuns: quick, seed: 20261130 };

/** All of a list in the deep ring; in the quick one about `quick` of its members, evenly spread. */
export function some<T>(list: readonly T[], quick: number): readonly T[] {
  const step = runs(1, Math.max(1, Math.floor(list.length / quick)));
  return list.filter((_, index) => index % step === 0);
}
