import fc from "fast-check";
import { locate, type OutsideEvidence } from "../../src/locate";
import { edition2021, type FigureId } from "../../src/statute";
import { typed } from "../checks/balancedTable";
import { compute, computedTotals } from "./entries";
import { realisticTable } from "./realisticTable";
import { ofForm } from "../ofForm";

const at = (row: string, column: string): FigureId => ofForm(`applications.${row}:${column}`);
const [table = new Map<FigureId, number>()] = fc.sample(realisticTable(60), { seed: 43, numRuns: 1 });
const value = (figure: FigureId): number => table.get(figure) ?? 0;
const evidence = (stated: readonly (readonly [FigureId, number])[], confirmed: readonly FigureId[] = []): OutsideEvidence => ({
  stated: stated.map(([figure, number]) => ({ readings: [[figure]], value: number, source: figure })),
  confirmed: new Set(confirmed),
});

const carriedIn = at("carriedIn", "naturalPerson");
const received = at("received", "naturalPerson");
const entries = compute(typed(new Map([...table, [carriedIn, value(carriedIn) + 6]])), computedTotals);
const firstWith = (known: OutsideEvidence) => locate(edition2021, entries, known)[0]?.suspects[0];

test("where only the balance speaks, last year's figure decides, and is named as the witness", () => {
  const first = firstWith(evidence([[carriedIn, value(carriedIn)]]));
  expect(first).toMatchObject({
    changes: [{ figure: carriedIn, to: value(carriedIn) }],
    witnesses: { agree: [{ readings: [[carriedIn]], value: value(carriedIn), source: carriedIn }], disagree: [] },
  });
  expect(first?.confidence).toBeGreaterThan(0.5);
});

test("a figure known of a computed total speaks for the entries in it", () => {
  const total = at("carriedIn", "total");
  const first = firstWith(evidence([[total, value(total)]]));
  expect(first).toMatchObject({ changes: [{ figure: carriedIn }], witnesses: { agree: [{ source: total }] } });
});

test("a figure that agrees with what is known of it is doubted last", () => {
  const suspects = (known: OutsideEvidence) => locate(edition2021, entries, known)[0]?.suspects ?? [];
  const share = (known: OutsideEvidence) => suspects(known).find(({ changes }) => changes[0]?.figure === received)?.confidence ?? 1;
  expect(share(evidence([[received, value(received)]]))).toBeLessThan(share(evidence([])) / 10);
  expect(suspects(evidence([[received, value(received)]])).find(({ changes }) => changes[0]?.figure === received)?.witnesses.disagree).toHaveLength(1);
});

test("a confirmed figure is hardly doubted, and a confirmed error is still found", () => {
  const typedEntries = typed(new Map([...table, [received, value(received) + 6]]));
  const [fault] = locate(edition2021, typedEntries, evidence([], [received]));
  const doubting = fault?.suspects.filter(({ changes }) => changes.some(({ figure }) => figure === received)) ?? [];
  expect(doubting).toMatchObject([{ changes: [{ figure: received, to: value(received) }] }]);
  const trusting = fault?.suspects.filter(({ changes }) => changes.every(({ figure }) => figure !== received)) ?? [];
  expect(trusting.every(({ changes }) => changes.length === 3)).toBe(true);
  const oddsWith = (known: OutsideEvidence) => {
    const suspects = locate(edition2021, entries, known)[0]?.suspects ?? [];
    const share = suspects.find(({ changes }) => changes[0]?.figure === carriedIn)?.confidence ?? 1;
    return share / (1 - share);
  };
  expect(oddsWith(evidence([], [carriedIn])) / oddsWith(evidence([]))).toBeCloseTo(0.001, 9);
});
