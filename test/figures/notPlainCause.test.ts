import { readEntry } from "../../src/figures";
import { CERTAIN_CAUSES, isSurelyRead, notPlainCause } from "../../src/figures/notPlainCause";
import type { FigureKind } from "../../src/statute";

function causeOf(text: string | boolean, kind: FigureKind = "count") {
  const entry = readEntry(text, kind);
  if (entry.state !== "text") throw new Error(`「${String(text)}」 is ${entry.state}`);
  return { cause: notPlainCause(entry), entry };
}

/** Without a kind they are counts. */
const rows = (given: readonly (readonly [string | boolean, string, FigureKind?])[]) =>
  given.map(([text, cause, kind = "count"]) => [text, cause, kind] as const);

test.each(
  rows([
    ["5件", "unit"],
    ["５ 件", "unit"],
    ["12 件次", "unit"],
    ["3万元", "unit", "amount"],
    ["984361元", "converted", "amount"],
    ["1.2万件", "converted"],
    ["1.05亿元", "converted", "amount"],
    ["０", "fullWidth"],
    ["１，２３４", "fullWidth"],
    ["－15", "fullWidth", "change"],
    ["１ ２３４", "fullWidth"],
    ["1,234", "separators"],
    ["5\u200b", "unseen"],
    ["\u202d3\u202c", "unseen"],
    ["\ufeff 2", "unseen"],
    ["1 234", "spaces"],
    ["\u00a07\u00a0", "spaces"],
    ["\u30007", "spaces"],
    ["5", "textFormat"],
    ["3.0", "textFormat"],
    ["0012", "textFormat"],
    ["-15", "textFormat", "change"],
  ]),
)("「%s」 is read for certain and differs by %s", (text, cause, kind) => {
  const { cause: found, entry } = causeOf(text, kind);
  expect([found, entry.certain, isSurelyRead(found)]).toEqual([cause, true, true]);
});

test.each(
  rows([
    ["/", "none"],
    ["—", "none"],
    ["无", "none"],
    ["－", "none"],
    ["22（其中修订16件）", "remark"],
    ["22；另有3件", "remark"],
    ["3万元", "otherUnit"],
    ["12件", "otherUnit", "amount"],
    ["约十件", "words"],
    ["22①", "words"],
    ["1.5", "words"],
    [true, "words"],
    ["-3", "words"],
  ]),
)("「%s」 is a guess: %s", (text, cause, kind) => {
  const { cause: found, entry } = causeOf(text, kind);
  expect([found, entry.certain, isSurelyRead(found)]).toEqual([cause, false, false]);
});

test("what a formula gives as text is its formula's, and no cell without text is read", () => {
  const { entry } = causeOf("5件");
  expect(notPlainCause({ ...entry, isFresh: true })).toBe("computed");
  expect(notPlainCause({ ...causeOf("/").entry, isFresh: false })).toBe("none");
  expect(notPlainCause({ ...entry, what: "date" })).toBe("date");
  expect(CERTAIN_CAUSES).not.toContain("computed");
});
