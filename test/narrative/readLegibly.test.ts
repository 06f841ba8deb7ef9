import fc from "fast-check";
import { checkClaims, checkLookAlikes, checkText, quantities, readLegibly, type Passage } from "../../src/narrative";
import { edition2021 } from "../../src/statute";
import { entries } from "./claims/report";

const context = { organ: "某省临安市人民政府", year: 2024, edition: edition2021, entries };
const checked = (passages: readonly Passage[]) => readLegibly(passages, (read) => [...checkClaims(read, context), ...checkText(read, context)]);
const row = (text: string, heading = "（二）依申请公开"): Passage => ({ section: "一", heading, text, row: 0 });
const plain = "全年收到自然人的政府信息公开申请81件，全部办结。行政复议5件。开展了了自查。";

test("contradictions in radicals are found as in plain letters", () => {
  const found = checked([row(plain.replace("自然人", "⾃然⼈").replace("行政", "⾏政"), "（⼆）依申请公开")]);
  expect(found.map(({ id }) => id)).toEqual(checked([row(plain)]).map(({ id }) => id));
  expect(found.map(({ check }) => check)).toEqual(expect.arrayContaining(["C1", "C6", "C8", "D7"]));
});

test("characters that nobody sees change no finding, and words are found where they stand", () => {
  const unseen = fc.constantFrom("\u200b", "\u202d", "\ufeff", "\u00ad", "");
  fc.assert(
    fc.property(fc.array(unseen, { minLength: plain.length, maxLength: plain.length }), (between) => {
      const text = Array.from(plain, (letter, index) => `${between[index] ?? ""}${letter}`).join("");
      const found = checked([row(text)]);
      expect(found.map(({ id }) => id)).toEqual(checked([row(plain)]).map(({ id }) => id));
      for (const { evidence } of found) {
        const words = text.slice(evidence.start, evidence.end);
        expect(words.replace(/\p{Cf}/gu, "")).toBe(evidence.start === evidence.end ? "" : evidence.words);
      }
    }),
  );
});

test("a number is read through what nobody sees, and bound whole", () => {
  expect(quantities("共1\u200b2\u00a0件")).toMatchObject([{ value: 12, start: 1, numberEnd: 4, end: 6 }]);
});

test("look-alikes are a hint, one a row, whatever else is found", () => {
  const found = checkLookAlikes([row("⾃⾃然⼈"), { ...row("自然人"), row: 1 }, { ...row("公开", "（⼆）"), row: 2 }], []);
  expect(found).toMatchObject([
    {
      check: "D11",
      severity: "hint",
      evidence: {
        row: 0,
        words: "⾃",
        start: 0,
        end: 1,
        count: 3,
        letters: [
          { letter: "⾃", reads: "自" },
          { letter: "⼈", reads: "人" },
        ],
      },
    },
    { check: "D11", evidence: { row: 2, words: "⼆", start: 0, end: 0 } },
  ]);
});
