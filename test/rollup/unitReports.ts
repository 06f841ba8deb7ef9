import fc from "fast-check";
import { figureKind, figureNamed } from "../../src/figures";
import { figureIds, type ReportedFigure, type UnitOutcome, type UnitReport } from "../../src/rollup";
import { edition2021 } from "../../src/statute";

export const ids = figureIds(edition2021);

/** A report in which every figure is 0 but those that are named. */
export function reportOf(organ: string, figures: Readonly<Record<string, ReportedFigure>> = {}, more: Partial<UnitReport> = {}): UnitReport {
  return {
    file: `${organ}.xlsx`,
    organ,
    year: 2025,
    edition: edition2021.id,
    figures: ids.map((id) => (id in figures ? (figures[id] ?? null) : 0)),
    errors: 0,
    warnings: 0,
    ...more,
  };
}

const isAmount = (id: string): boolean => {
  const figure = figureNamed(id);
  return figure !== undefined && figureKind(figure) === "amount";
};

/** Numbers between 0 and 1 that follow from a seed: two hundred figures by fast-check itself would take all the time of a test. */
function* chances(seed: number): Generator<number> {
  for (let state = seed + 1; ;) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state / 2 ** 32;
  }
}

/** Amounts with up to six decimals, counts, and now and then a blank or a text. */
function figuresBy(seed: number): ReportedFigure[] {
  const by = chances(seed);
  const next = (): number => by.next().value as number;
  const odd: readonly ReportedFigure[] = [null, "／", "22（其中修订16件）"];
  return ids.map((id) => {
    if (next() < 0.02) return odd[Math.floor(next() * odd.length)] ?? null;
    return isAmount(id) ? Number(`${Math.floor(next() * 10 ** 9)}e-6`) : Math.floor(next() * 10_000);
  });
}

/** Names that cannot be taken for one another. */
const NAMES = ["教育", "公安", "民政", "司法", "财政", "交通运输", "水利", "农业农村", "卫生健康", "审计", "统计", "城市管理", "医疗保障", "林业", "气象"];
export const unitNames: readonly string[] = NAMES.map((name) => `清河县${name}局`);

const anyReport = (organ: string): fc.Arbitrary<UnitReport> =>
  fc
    .record({
      folder: fc.constantFrom("报送", "一月", "补报"),
      year: fc.constantFrom(2025, 2025, 2025, 2025, 2024, null),
      seed: fc.nat(),
      errors: fc.constantFrom(0, 0, 0, 0, 2),
      warnings: fc.nat(3),
    })
    .map(({ folder, seed, ...rest }) => ({ file: `${folder}/${organ}.xlsx`, organ, edition: edition2021.id, figures: figuresBy(seed), ...rest }));

/** What came of the files of some units: most report once, some twice, some files cannot be read. */
export const anyOutcomes: fc.Arbitrary<UnitOutcome[]> = fc
  .subarray([...unitNames], { minLength: 1 })
  .chain((names) =>
    fc.tuple(
      fc.tuple(...names.map(anyReport)),
      fc.array(fc.constantFrom(...names).chain(anyReport), { maxLength: 2 }),
      fc.array(
        fc.nat(9).map((number): UnitOutcome => ({ file: `坏${number}.xlsx`, fault: { code: "damaged", message: "打不开。" } })),
        { maxLength: 2 },
      ),
    ),
  )
  .map(([reports, more, unread]) => [...reports, ...more, ...unread]);
