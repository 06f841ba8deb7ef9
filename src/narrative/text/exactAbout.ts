import type { Finding } from "../finding";
import type { Passage } from "../passage";
import { readPassage } from "../reading/reading";
import { aboutWords } from "./textFinding";

/** An exact number with 余 or 多 behind it: 「877余篇」; 1200余 and 18万余 are round. */
const ABOUT = /^(?<digits>[\d０-９,，]+)\s*(?<about>[余多])/u;

/** D7: a number to the last digit that is said to be about so many. */
export function checkExactAbout(passage: Passage): Finding[] {
  return readPassage(passage).said.flatMap(({ quantity }): Finding[] => {
    const { about } = ABOUT.exec(quantity.words)?.groups ?? {};
    if (about === undefined || quantity.value <= 10 || quantity.value % 10 === 0) return [];
    return [aboutWords("D7", passage, quantity, { what: "exactAbout", number: quantity.value, about })];
  });
}
