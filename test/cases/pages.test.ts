import { readReport, type WorkbookReading } from "../../src/workbook";
import { gridSheets } from "../workbook/gridSheets";
import { figuresOfPage, pagesAtHand, readPages, type Page } from "./pages";

const pages = readPages();
const name = pagesAtHand ? "page of a published report" : "pages of published reports are not at hand: skipped";

/** The tables of a page pasted into a workbook: on sheets of their own, or below one another. */
const asWorkbooks = ({ tables }: Page): Promise<WorkbookReading>[] => [
  readReport(gridSheets(tables.map((grid, index) => ({ name: `Sheet${index + 1}`, grid })))),
  readReport(gridSheets([{ name: "年报", grid: tables.flatMap((grid) => [...grid, [], []]) }])),
];

(pagesAtHand ? describe.each(pages.map((page) => [page.expected.id, page] as const)) : describe.skip.each([["", undefined] as const]))(
  `${name} %s`,
  (id, page) => {
    test("every figure is read from its own cell", async () => {
      if (!page) throw new Error("no page");
      const right = figuresOfPage({ expected: page.expected, year: page.expected.year });
      for (const reading of await Promise.all(asWorkbooks(page))) {
        expect(reading.recognised.map(({ area }) => area !== undefined)).toEqual([true, true, true]);
        expect(Object.fromEntries([...reading.values].filter(([figure]) => right.has(figure)))).toEqual(Object.fromEntries(right));
        expect([...reading.values].filter(([figure]) => !right.has(figure))).toEqual([]);
      }
    });

    test("what differs from the form is named", async () => {
      if (!page) throw new Error("no page");
      const [reading] = await Promise.all(asWorkbooks(page));
      const own = reading?.problems.filter(({ kind }) => !["missing", "otherEdition"].includes(kind)) ?? [];
      expect(own.map(({ kind }) => kind).sort()).toEqual(differences[id] ?? []);
    });
  },
);

/** What careful readers see: no 规章 row, 先行 for 现行, a table of the other edition. */
const differences: Readonly<Record<string, readonly string[]>> = {
  pingtan_htp_2023: ["label", "labelMissing", "tableEdition"],
  pingtan_htp_2024: ["label", "labelMissing"],
  pingtan_hzs_2025: ["labelMissing"],
  pingtan_jjp_2025: ["labelMissing"],
  pingtan_jtj_2020: ["unit"],
};
