import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { maySpeakOfCases } from "../../src/narrative/claims/caseWords";
import { lexicon } from "../../src/narrative/lexicon/lexicon";
import { everyPattern } from "../../src/narrative/lexicon/pattern";
import type { Spelling, Spellings } from "../../src/narrative/lexicon/spelling";

/** Where a concept is read in a text, and how long its words are. */
const placesIn = (text: string, words: RegExp): string[] => [...text.matchAll(words)].map((match) => `${match.index}+${match[0].length}`);
/** One spelling alone, with what guards it and without. */
const bare = ([written]: Spelling): RegExp => everyPattern`${written}`;

const all: Spellings = lexicon;
const spellings = Object.entries(all).flatMap(([concept, ways]) => ways.map((way) => [concept, way[0], way] as const));

test.each(spellings)("{%s} is read in the example of 「%s」, as this spelling has it", (concept, _, way) => {
  const read = placesIn(way[1], everyPattern`{${concept}}`);
  expect(placesIn(way[1], bare(way)).filter((place) => read.includes(place))).not.toEqual([]);
});

test.each(spellings.filter(([, , way]) => way[2] !== undefined))("{%s} 「%s」 is not read beside what must not stand there", (concept, _, way) => {
  const unlike = way[2]?.unlike ?? "";
  const read = placesIn(unlike, everyPattern`{${concept}}`);
  const letters = placesIn(unlike, bare(way));
  expect(letters).not.toEqual([]);
  expect(letters.filter((place) => read.includes(place))).toEqual([]);
});

test("no concept has a spelling twice, and none has no spelling", () => {
  for (const [concept, ways] of Object.entries(all)) {
    const written = ways.map(([one]) => one);
    expect([concept, written]).toEqual([concept, [...new Set(written)]]);
    expect([concept, written.length > 0]).toEqual([concept, true]);
  }
});

test("every concept is read somewhere, or is a part of one that is", () => {
  const room = join(__dirname, "../../src/narrative");
  const files = readdirSync(room, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
  const code = files.map((file) => readFileSync(join(room, file), "utf8")).join("\n");
  expect(Object.keys(all).filter((concept) => !code.includes(`{${concept}}`) && !code.includes(`"${concept}"`))).toEqual([]);
});

test("a spelling without an example does not compile, nor does a guard without one", () => {
  // @ts-expect-error no example of it
  const alone: Spelling = ["办结"];
  // @ts-expect-error no example of what is not read
  const guarded: Spelling = ["公开", "公开信息", { notAfter: "不" }];
  expect([alone, guarded]).toHaveLength(2);
});

test("a concept that the lexicon does not have is an error at once, as is a gap of no such kind", () => {
  expect(() => everyPattern`{nothingLikeIt}`).toThrow("the lexicon has no {nothingLikeIt}");
  expect(() => everyPattern`{verse 6}`).toThrow("no such gap: {verse 6}");
});

test("words for proceedings are looked for where one of their letters stands: every spelling has one", () => {
  const named = (["directSuit", "suitAfterReview", "reviewAndLitigation", "litigation", "review"] as const).flatMap(
    (concept): readonly Spelling[] => all[concept] ?? [],
  );
  expect(named.map((way) => way[1].match(bare(way))?.[0] ?? "").filter((words) => !maySpeakOfCases(words))).toEqual([]);
});
