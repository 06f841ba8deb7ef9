import { locate, suspectSentence, faultSentence, type Fault } from "../../src/locate";
import { checkFigures } from "../../src/checks";
import { readEntry, type Entries } from "../../src/figures";
import { edition2021, type FigureId } from "../../src/statute";
import { ofForm } from "../ofForm";

const groups = ["review", "directSuit", "suitAfterReview"];
const columns = groups.flatMap((group) => ["upheld", "corrected", "other", "pending", "total"].map((result) => `${group}.${result}`));
const LETTERS = "ABCDEFGHIJKLMNO";

type Cells = readonly (number | "")[];

const entriesOf = (cells: Cells): Entries => new Map(columns.map((column, index) => [ofForm(`cases:${column}`), readEntry(cells[index] ?? "", "count")]));

const placeOf = (figure: FigureId): string => `${LETTERS[columns.indexOf(figure.split(":")[1] ?? "")] ?? ""}6`;

/** The numbers of the cells one further, from one on to before another; what was skipped is left as given, the last one falls off. */
const further = (cells: Cells, from: number, to: number, skipped: number | ""): Cells => [
  ...cells.slice(0, from),
  skipped,
  ...cells.slice(from, to - 1),
  ...cells.slice(to),
];

const faultsOf = (cells: Cells): Fault<never>[] => locate(edition2021, entriesOf(cells)).filter(({ rules }) => rules.length > 0);

const rows: readonly Cells[] = [
  [2, 1, 0, 1, 4, 3, 0, 0, 1, 4, 1, 0, 0, 0, 1],
  [12, 3, 1, 2, 18, 7, 0, 0, 0, 7, 4, 1, 0, 2, 7],
  [5, 2, 0, 1, 8, 2, 0, 0, 0, 2, 0, 0, 0, 0, 0],
  [1, 1, 1, 1, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
];

test.each(rows)("a row of 四 that was typed one cell too far, behind a blank, is one explanation that puts it back (%#)", (...right) => {
  const faults = faultsOf(further(right, 0, 15, ""));
  expect(faults).toHaveLength(1);
  const [fault] = faults;
  expect(fault?.decided).toBe(true);
  expect(fault?.suspects).toHaveLength(1);
  expect(fault?.suspects[0]?.back).toBe("left");
  for (const { figure, to } of fault?.suspects[0]?.changes ?? []) expect(to).toBe(right[columns.indexOf(figure.split(":")[1] ?? "")]);
});

test.each(rows.flatMap((right) => ["", 0].flatMap((skipped) => [5, 6].map((to) => [skipped, to, right] as const))))(
  "a piece of 四 typed one cell too far behind “%s” is one of the explanations, and no wrong number is decided on (%#)",
  (skipped, to, right) => {
    const faults = faultsOf(further(right, 0, to, skipped as number | ""));
    const isRight = ({ changes }: Fault<never>["suspects"][number]): boolean =>
      changes.every(({ figure, to: number }) => number === right[columns.indexOf(figure.split(":")[1] ?? "")]);
    expect(faults.some(({ suspects }) => suspects.some((one) => one.back === "left" && isRight(one)))).toBe(true);
    for (const { decided, suspects } of faults) if (decided) expect(suspects[0] && isRight(suspects[0])).toBe(true);
  },
);

test("totals of 四 that nobody filled in are no row that was typed one cell too far", () => {
  for (const cells of [
    [0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    [0, 5, 0, 0, 0, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0],
  ])
    for (const { decided, suspects } of faultsOf(cells)) expect(decided && suspects[0]?.back !== undefined).toBe(false);
});

test("a total of 四 with no numbers that could have moved is still the only one that can be wrong", () => {
  const [fault] = faultsOf([3, 3, 3, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
  expect(fault).toMatchObject({ decided: true, suspects: [{ changes: [{ to: 9 }] }] });
});

test("the sentence says from where to where the numbers may have been typed one cell too far, not a list of cells", () => {
  const cells = further(rows[1] ?? [], 0, 6, "");
  const [fault] = faultsOf(cells);
  const findings = checkFigures(edition2021, entriesOf(cells)).filter(({ id }) => fault?.rules.includes(id));
  if (!fault) throw new Error("no fault");
  expect(faultSentence(fault, findings, placeOf, "zh-CN")).toContain(
    "像是有一段数错开了一格，单凭勾稽关系还分不出是哪一段：可能是 A6:F6 各往左移一格、A6:G6 各往左移一格",
  );
  expect(faultSentence(fault, findings, placeOf, "en-US")).toContain("It looks as if some numbers were typed one cell too far");
  const whole = faultsOf(further(rows[1] ?? [], 0, 15, ""))[0];
  const [suspect] = whole?.suspects ?? [];
  if (!whole || !suspect) throw new Error("no explanation");
  expect(suspectSentence(suspect, whole, placeOf, "zh-CN")).toMatch(/^表四 A6:O6 的数很可能整段错开了一格，应各往左移一格：A6 应为 12（现为空）/u);
  expect(suspectSentence(suspect, whole, placeOf, "en-US")).toMatch(
    /^Table 4, A6:O6 was very likely typed one cell too far; its numbers belong one cell to the left: A6 should be 12/u,
  );
  // Each total by itself could be changed too: that several cells elsewhere mend as much nobody has ruled out.
  expect(suspectSentence(suspect, whole, placeOf, "zh-CN")).not.toContain("只有");
  expect(suspectSentence(suspect, whole, placeOf, "en-US")).not.toContain("nothing else");
});
