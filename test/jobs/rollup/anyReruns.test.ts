import fc from "fast-check";
import { openFileSheets } from "../../../src/files";
import { rollUpFiles, RollupError } from "../../../src/jobs";
import { STOPPED, type Choice, type UnitOutcome } from "../../../src/rollup";
import { ids, reportOf } from "../../rollup/unitReports";
import { counted } from "../../runs";
import { allTold, faultsOf, leftIn } from "./accountedFor";
import { cells, COLUMN, RECEIVED, settings, summedUp, type } from "./standingSum";

const EDUCATION = "清河县教育局";
const [WATER, AUDIT, POST] = ["清河县水利局", "清河县审计局", "清河县邮政局"];
const [RENAMED, LEAVE] = ["清河县水务局", "不汇入"];

/** A report with numbers of its unit's own beside the one that is looked at, so that its row is known under another name. */
const of = (organ: string, received: number, more: Parameters<typeof reportOf>[2] = {}) =>
  reportOf(organ, { ...Object.fromEntries(ids.slice(20, 32).map((id, index) => [id, (organ.codePointAt(3) ?? 40) + index])), [RECEIVED]: received }, more);

/** What may come: drafts of one unit, files that were changed, have errors, say another unit's name under the same name of a file or none, cannot be read, or were not opened. */
const files: readonly UnitOutcome[] = [
  of(EDUCATION, 16),
  of(EDUCATION, 17, { errors: 1 }),
  of(EDUCATION, 20, { file: "第二稿.xlsx" }),
  of(WATER, 7),
  of(WATER, 8),
  of(WATER, 9, { file: `再报/${WATER}.xlsx` }),
  of(AUDIT, 9),
  of(AUDIT, 10, { file: `${WATER}.xlsx` }),
  { ...of(WATER, 7), organ: RENAMED },
  of("", 5, { file: "无名.xlsx" }),
  of("", 6, { file: "无名.xlsx" }),
  { file: `${EDUCATION}.xlsx`, fault: { code: "damaged", message: "打不开。" } },
  { file: `${WATER}.xlsx`, fault: { code: STOPPED, message: "还没有读：中途停止了。请再汇总一次。" } },
];

/** What a person does then: types a figure or a name into a row of 汇总明细, or decides on a line of 汇总单位. */
const edits = fc.oneof(
  fc.record({ kind: fc.constant("figure" as const), row: fc.integer({ min: 6, max: 9 }), value: fc.constantFrom("typed", "") }),
  fc.record({ kind: fc.constant("name" as const), row: fc.integer({ min: 6, max: 8 }), value: fc.constantFrom(RENAMED, "清河县教体局") }),
  fc.record({
    kind: fc.constant("choice" as const),
    row: fc.integer({ min: 4, max: 8 }),
    value: fc.constantFrom("照数汇入", LEAVE, LEAVE, "", `算作“${POST}”`),
  }),
);
/** What is decided as a run begins. */
const uses: fc.Arbitrary<readonly (readonly [string, string])[]> = fc.array(
  fc.tuple(fc.constantFrom(`${EDUCATION}.xlsx`, "第二稿.xlsx", `${WATER}.xlsx`, "无名.xlsx"), fc.constantFrom("", POST, RENAMED)),
  {
    maxLength: 1,
  },
);
const nothing: typeof uses = fc.constant([]);
const steps = fc.array(
  fc.record({
    edits: fc.array(edits, { maxLength: 2 }),
    come: fc.uniqueArray(fc.constantFrom(...files), { maxLength: 3, selector: ({ file }) => file }),
    use: fc.oneof({ weight: 3, arbitrary: nothing }, { weight: 1, arbitrary: uses }),
  }),
  { minLength: 1, maxLength: 4 },
);
const asChoice = (unit: string): Choice => (unit === "" ? { kind: "asItIs" } : { kind: "asUnit", name: unit });

test("whatever comes, is typed and decided, every unit is accounted for once, sums are those of the units that are said to be in them, and nothing that a person has typed goes without a word", async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (all) => {
      let sheets = await summedUp([files[0], files[3]].flatMap((one) => one ?? []));
      let [number, typed] = [500, new Set<number>()];
      for (const { edits: made, come, use } of all) {
        const left = new Set<string>();
        for (const { kind, row, value } of made) {
          if (kind === "choice") {
            const [[unit, , , file] = []] = await cells(sheets, "汇总单位", `B${row}:E${row}`);
            await type(sheets, { [`汇总单位!L${row}`]: value });
            if (file && unit !== undefined) left[value === LEAVE ? "add" : "delete"](String(file));
            continue;
          }
          const [[unit, ...figures] = []] = await cells(sheets, "汇总明细", `A${row}:${COLUMN}${row}`);
          if (unit === "" || unit === undefined) continue;
          if (kind === "figure") {
            typed.delete(Number(figures.at(-1)));
            if (value !== "") typed.add(++number);
          }
          const names = (await cells(sheets, "汇总明细", "A6:A9")).flat();
          if (kind !== "name" || !names.includes(value))
            await type(sheets, { [`汇总明细!${kind === "name" ? "A" : COLUMN}${row}`]: kind === "figure" && value !== "" ? number : value });
        }
        sheets = await openFileSheets(await sheets.save());
        const choices = { use: new Map(use.map(([file, unit]) => [file, asChoice(unit)] as const)), withErrors: false };
        const rollup = await rollUpFiles(sheets, come, { ...settings, choices }).catch((error: unknown) => {
          if (error instanceof RollupError) return undefined;
          throw error;
        });
        if (!rollup) return;
        sheets = await openFileSheets(await sheets.save());
        const after = await leftIn(sheets);
        expect(faultsOf(rollup, after)).toEqual([]);
        for (const file of left) if (!choices.use.has(file)) expect(after.lines).toContainEqual([expect.anything(), file, LEAVE, LEAVE]);
        // A figure that was typed counts, is kept for its file, or is said to be gone.
        const told = allTold(rollup).filter((sentence) => sentence.includes("没有了"));
        const isThere = (one: number): boolean =>
          after.rows.some(([, figure]) => figure === one) || after.record.some((row) => String(row.at(-1)).includes(String(one)));
        const lost = [...typed].filter((one) => !isThere(one));
        expect(lost.filter((one) => !told.some((sentence) => sentence.includes(String(one))))).toEqual([]);
        typed = new Set([...typed].filter((one) => isThere(one)));
      }
    }),
    counted(80, 8),
  );
}, 600_000);
