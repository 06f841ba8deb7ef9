import { calculate } from "./calculate";

/** Functions that give another thing each time, or tell of the program and the file. */
const neverSame = new Set(["RAND", "RANDBETWEEN", "RANDARRAY", "CELL", "INFO"]);

/** The engine has no list of what it knows: it is asked once for each name. */
const asked = new Map<string, boolean>();
const MOST_ASKED = 1_000;

/** Whether the engine has a function, by its name in capitals, and what it gives is no chance. */
export function knowsFunction(name: string): boolean {
  const known = asked.get(name);
  if (known !== undefined) return known;
  if (asked.size >= MOST_ASKED) asked.clear();
  const answer = !neverSame.has(name) && isComputed(`=${name}()`);
  asked.set(name, answer);
  return answer;
}

function isComputed(formula: string): boolean {
  const [results = []] = calculate([{ name: "*", content: [[{ row: 0, column: 0 }, { formula }]] }], []);
  return results.some(([, result]) => result !== undefined);
}
