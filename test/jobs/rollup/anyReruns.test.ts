import fc from "fast-check";
import { openFileSheets } from "../../../src/files";
import { rollUpFiles, RollupError } from "../../../src/jobs";
import type { UnitOutcome } from "../../../src/rollup";
import { reportOf } from "../../rollup/unitReports";
import { counted } from "../../runs";
import { cells, COLUMN, RECEIVED, received, settings, summedUp, type } from "./standingSum";

const EDUCATION = "清河县教育局";
const [WATER, AUDIT] = ["清河县水利局", "清河县审计局"];

/** What may come: drafts of one unit, files that were changed, have errors, say another unit's name under the same name of a file, or cannot be read. */
const files: readonly UnitOutcome[] = [
  reportOf(EDUCATION, { [RECEIVED]: 16 }),
  reportOf(EDUCATION, { [RECEIVED]: 17 }, { errors: 1 }),
  reportOf(EDUCATION, { [RECEIVED]: 20 }, { file: "第二稿.xlsx" }),
  reportOf(WATER, { [RECEIVED]: 7 }),
  reportOf(WATER, { [RECEIVED]: 8 }),
  reportOf(WATER, { [RECEIVED]: 9 }, { file: `再报/${WATER}.xlsx` }),
  reportOf(AUDIT, { [RECEIVED]: 9 }),
  reportOf(AUDIT, { [RECEIVED]: 10 }, { file: `${WATER}.xlsx` }),
  { file: `${EDUCATION}.xlsx`, fault: { code: "damaged", message: "打不开。" } },
];

/**
 * What a person does then: types a figure or a name into a row of 汇总明细, decides on a row of 汇总单位. 不汇入 is left out: of a file that says another unit's name than before it leaves a
 * row of 汇总单位 that nothing stands behind.
 */
const edits = fc.oneof(
  fc.record({ kind: fc.constant("figure" as const), row: fc.integer({ min: 6, max: 8 }), value: fc.constantFrom(500, 501, "") }),
  fc.record({ kind: fc.constant("name" as const), row: fc.integer({ min: 6, max: 8 }), value: fc.constantFrom("清河县水务局", "清河县教体局") }),
  fc.record({ kind: fc.constant("choice" as const), row: fc.integer({ min: 4, max: 7 }), value: fc.constantFrom("照数汇入", "") }),
);
const columns = { figure: `汇总明细!${COLUMN}`, name: "汇总明细!A", choice: "汇总单位!L" };
const steps = fc.array(
  fc.record({ edits: fc.array(edits, { maxLength: 2 }), come: fc.uniqueArray(fc.constantFrom(...files), { maxLength: 3, selector: ({ file }) => file }) }),
  { minLength: 1, maxLength: 4 },
);

test("whatever comes and is typed, units that are said to be added are just the rows of 汇总明细, and the sum is theirs", async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (all) => {
      let sheets = await summedUp([files[0], files[3]].flatMap((one) => one ?? []));
      for (const { edits: typed, come } of all) {
        const units = await cells(sheets, "汇总明细", "A6:A9");
        for (const { kind, row, value } of typed)
          if (kind === "choice" || units[row - 6]?.[0] !== "") await type(sheets, { [`${columns[kind]}${row}`]: value });
        sheets = await openFileSheets(await sheets.save());
        const rollup = await rollUpFiles(sheets, come, settings).catch((error: unknown) => {
          if (error instanceof RollupError) return undefined;
          throw error;
        });
        if (!rollup) return;
        const { rows, sum } = await received(sheets);
        const counting = rows.filter(([, figure]) => typeof figure === "number");
        const states = (await cells(sheets, "汇总单位", "B4:G12")).flatMap(([unit, , , , , state]) => (state === "已汇总" ? [unit] : []));
        const inDetail = rollup.added.map(({ unit }) => unit);
        expect([...states].sort()).toEqual([...inDetail].sort());
        expect(new Set(states).size).toBe(states.length);
        expect(rows.map(([unit]) => unit)).toEqual(expect.arrayContaining(inDetail));
        if (typeof sum === "number") expect(counting.reduce((total, [, figure]) => total + Number(figure), 0)).toBe(sum);
        sheets = await openFileSheets(await sheets.save());
      }
    }),
    counted(120, 4),
  );
}, 300_000);
