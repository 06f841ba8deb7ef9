import fc from "fast-check";
import { locate } from "../../src/locate";
import { readEntry, type Entries } from "../../src/figures";
import { edition2021, type FigureId } from "../../src/statute";
import { typed } from "../checks/balancedTable";
import { compute, computedTotals } from "./entries";
import type { Figures } from "./errors";
import { realisticTable } from "./realisticTable";
import { ofForm } from "../ofForm";

const at = (row: string, column: string): FigureId => ofForm(`applications.${row}:${column}`);
const received = at("received", "total");
const twoDigits = /^(?!(.)\1)[1-9]{2}$/u;
const tables = fc.sample(realisticTable(60), { seed: 44, numRuns: 10 });
const table = tables.find((one) => twoDigits.test(String(one.get(received)))) ?? new Map<FigureId, number>();
const value = (figure: FigureId): number => table.get(figure) ?? 0;
const withChanges = (...changes: [FigureId, number][]): Figures => new Map([...table, ...changes]);
const withEntry = (figure: FigureId, text: string): Entries => new Map([...typed(table), [figure, readEntry(text, "count")]]);
const first = (entries: Entries) => locate(edition2021, entries)[0]?.suspects[0];

test("a report without mistakes has no fault", () => {
  expect(locate(edition2021, typed(table))).toEqual([]);
});

describe("causes", () => {
  test("digits typed in the wrong order", () => {
    const right = value(received);
    expect(String(right)).toMatch(twoDigits);
    const wrong = Number(Array.from(String(right)).reverse().join(""));
    expect(first(typed(withChanges([received, wrong])))).toMatchObject({ cause: "typing", changes: [{ from: wrong, to: right, step: "swapped" }] });
    expect(first(typed(withChanges([received, right * 10])))).toMatchObject({ cause: "typing", changes: [{ step: "tenfold" }] });
  });

  test("a total that was never filled in, and one figure of one digit, of which typing says nothing", () => {
    expect(first(typed(withChanges([received, 0])))).toMatchObject({ cause: "staleTotal", changes: [{ from: 0, to: value(received) }] });
    const entry = at("withheld.stateSecret", "research");
    expect(first(typed(withChanges([entry, 3])))).toMatchObject({ cause: "otherNumber", changes: [{ figure: entry, from: 3, to: 0 }] });
  });

  test("a number below 0 is none that the figure can have", () => {
    const figure = at("carriedOut", "business");
    expect(first(typed(withChanges([figure, -5])))).toMatchObject({ cause: "notANumber", changes: [{ figure, from: -5, to: value(figure) }] });
  });

  test("a number in the neighbouring column", () => {
    const [natural, business] = [at("granted", "naturalPerson"), at("granted", "business")];
    const slipped = withChanges([natural, value(business)], [business, value(natural)]);
    expect(first(typed(slipped))).toMatchObject({ cause: "slip", changes: [{ to: value(natural) }, { to: value(business) }] });
  });

  test("both numbers in one of two neighbouring rows", () => {
    const rows: [FigureId, FigureId] = [at("granted", "total"), at("partlyGranted", "total")];
    const [granted, partly] = rows;
    const merged = withChanges([granted, value(granted) + value(partly)], [partly, 0]);
    expect(first(typed(merged))).toMatchObject({ cause: "slip", changes: rows.map((figure) => ({ figure, to: value(figure) })) });
  });

  test("an entry changed with the total of its row, the other totals left as they were", () => {
    const [entry, total] = [at("unavailable.notHeld", "business"), at("unavailable.notHeld", "total")];
    const suspects = locate(edition2021, typed(withChanges([entry, value(entry) + 4], [total, value(total) + 4])))[0]?.suspects ?? [];
    expect(suspects.map(({ changes }) => changes)).toContainEqual([
      { figure: entry, from: value(entry) + 4, to: value(entry) },
      expect.objectContaining({ figure: total, from: value(total) + 4, to: value(total) }),
    ]);
    expect(suspects[0]?.cause).toBe("entryAndTotal");
  });

  test("two independent errors, and none of the rules that follow from them is an error of its own", () => {
    const changes: [FigureId, number][] = [
      [at("carriedOut", "total"), 71],
      [at("notProcessed.repeated", "legalService"), 12],
    ];
    const faults = locate(edition2021, typed(withChanges(...changes)));
    expect(faults).toHaveLength(1);
    expect(faults[0]?.suspects).toMatchObject([{ cause: "independent", unique: true, repairs: faults[0]?.rules }]);
    expect(faults[0]?.rules).toHaveLength(4);
  });
});

describe("table 四", () => {
  const four: [FigureId, number][] = [
    [ofForm("cases:review.upheld"), 10],
    [ofForm("cases:review.corrected"), 1],
    [ofForm("cases:review.total"), 0],
  ];

  test("one rule cannot tell its five figures apart; those that would have to fall below 0 are not named", () => {
    const blank = typed(new Map([...table].map(([figure]) => [figure, 0])));
    const [fault, ...others] = locate(edition2021, new Map([...blank, ...typed(new Map(four))]));
    expect(others).toEqual([]);
    expect(fault?.suspects).toMatchObject([{ cause: "staleTotal", changes: [{ figure: ofForm("cases:review.total"), from: 0, to: 11 }], unique: true }]);
  });

  test("its three groups are separate faults", () => {
    const wrong = withChanges([ofForm("cases:review.total"), 91], [ofForm("cases:directSuit.total"), 92], [at("received", "business"), 93]);
    const faults = locate(edition2021, typed(wrong));
    expect(faults.map(({ rules }) => rules)).toEqual([["A3:business", "A1:applications.received"], ["A4:review.total"], ["A4:directSuit.total"]]);
    expect(faults.map(({ suspects }) => suspects[0]?.changes.length)).toEqual([1, 1, 1]);
    expect(faults[1]?.suspects).toHaveLength(5);
  });
});

describe("formulas as totals", () => {
  const computed = (changes: readonly [FigureId, number][]) => compute(typed(withChanges(...changes)), computedTotals);
  const wrong = at("granted", "naturalPerson");
  const entries = computed([[wrong, value(wrong) + 2]]);

  test("only the balance speaks: every figure of the column may be off by the difference, and none is proven", () => {
    const [fault, ...others] = locate(edition2021, entries);
    expect(others).toEqual([]);
    expect(fault).toMatchObject({ rules: ["A3:naturalPerson"], consequences: ["A3:total"] });
    const changes = fault?.suspects.flatMap((suspect) => suspect.changes) ?? [];
    expect(changes.every(({ figure, from = 0, to }) => figure.endsWith(":naturalPerson") && Math.abs(to - from) === 2)).toBe(true);
    expect(new Set(changes.map(({ figure }) => figure)).size).toBe(fault?.suspects.length);
    // Received and carried in may be too low, outcomes too high where there are two at least.
    const column = [...table].filter(([figure]) => figure.endsWith(":naturalPerson") && figure !== at("outcomesTotal", "naturalPerson"));
    const outcomes = column.filter(([figure, number]) => number + (figure === wrong ? 2 : 0) >= 2 && !/received|carriedIn/u.test(figure));
    expect(changes).toHaveLength(outcomes.length + 2);
    expect(fault?.suspects.every(({ unique, confidence }) => !unique && confidence < 0.9)).toBe(true);
  });

  test("two columns are two faults, and the balance of 总计 is none", () => {
    const faults = locate(
      edition2021,
      computed([
        [wrong, value(wrong) + 2],
        [at("carriedIn", "other"), value(at("carriedIn", "other")) + 5],
      ]),
    );
    expect(faults.map(({ rules }) => rules)).toEqual([["A3:naturalPerson"], ["A3:other"]]);
  });

  test("a computed total that is not the sum of its parts is the suspect", () => {
    const total = at("granted", "total");
    const stale = new Map([...entries, [wrong, readEntry(value(wrong), "count")]]);
    const fresh = compute(stale, computedTotals);
    const [fault] = locate(edition2021, new Map([...fresh, [total, readEntry(value(total) + 7, "count", true)]]));
    expect(fault?.suspects[0]).toMatchObject({ changes: [{ figure: total, to: value(total) }] });
  });

  test("a text that the sheet's sums pass over is what is wrong, for certain", () => {
    const text = compute(withEntry(wrong, `${String(value(wrong))}件`), computedTotals);
    expect(locate(edition2021, text)).toMatchObject([
      {
        rules: ["A1:applications.granted", "A2:naturalPerson", "A3:naturalPerson", "A3:total"],
        suspects: [{ cause: "notANumber", changes: [{ figure: wrong, from: value(wrong), to: value(wrong) }], confidence: 1 }],
      },
    ]);
  });
});

describe("open figures", () => {
  test("a blank figure that the rules determine is named with its number, and so is what is no number", () => {
    const total = at("carriedOut", "total");
    for (const [text, cause] of [
      ["", "blank"],
      ["见附件", "notANumber"],
    ] as const) {
      expect(locate(edition2021, withEntry(total, text))).toMatchObject([
        { rules: [], suspects: [{ cause, changes: [{ figure: total, from: undefined, to: value(total) }], unique: true }] },
      ]);
    }
  });

  test("a blank part mends a rule as long as a number could: then nothing else is suspected", () => {
    const entries = new Map(typed(withChanges([at("granted", "total"), value(at("granted", "total")) + 3])));
    entries.set(at("granted", "research"), readEntry("", "count"));
    const [fault] = locate(edition2021, entries);
    expect(fault?.rules).toEqual(["A2:total"]);
    expect(fault?.suspects.some(({ changes }) => changes.some(({ figure }) => figure === at("granted", "total")))).toBe(true);
  });
});
