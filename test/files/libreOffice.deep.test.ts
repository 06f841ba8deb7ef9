/** @jest-environment jsdom */
import { cellAddress } from "../../src/address";
import fc from "fast-check";
import { newFileSheets, openFileSheets, type FileSheets } from "../../src/files";
import { checkWorkbook, insertSheets } from "../../src/jobs";
import { edition2019, edition2021, type Edition } from "../../src/statute";
import { readReport, type Filling, type Totals } from "../../src/workbook";
import { colors } from "../../src/workbook/standard/look";
import { evaluateConditionalFormats } from "../../workbench/src/engine";
import { cellOfKey } from "../../workbench/src/engine/sheetState";
import { openXlsx } from "../../workbench/src/xlsx";
import { balancedFigures } from "../checks/balancedTable";
import { convertWorkbook, libreOfficeIsHere, withoutResults } from "../libreOffice";
import { anyFilling } from "./filledReport";
import { filledColors, shownColors } from "./shownColors";
import { ofForm } from "../ofForm";

const editions = [edition2021, edition2019];

async function written(edition: Edition, totals: Totals, filling: Filling): Promise<FileSheets> {
  const file = newFileSheets();
  await insertSheets(file, { totals, edition, filling });
  return file;
}

/** One of what an arbitrary gives, always the same. */
function sample<T>(arbitrary: fc.Arbitrary<T>, seed: number): T {
  const [one] = fc.sample(arbitrary, { numRuns: 1, seed });
  if (one === undefined) throw new Error("no sample");
  return one;
}

async function cells(file: FileSheets) {
  const { sheetNames } = await file.read([]);
  const { blocks } = await file.read(sheetNames.map((sheet) => ({ sheet, address: "A1:P60" })));
  return Object.fromEntries(sheetNames.map((name, index) => [name, blocks[index]]));
}

/** What each cell should look like behind its content: the flag that shows there, or else its own fill; merged ones at their top left. */
async function expectedColors(bytes: Uint8Array): Promise<Map<string, string>> {
  const book = await openXlsx(bytes);
  return new Map(
    book.sheets.flatMap((sheet) => {
      const flags = evaluateConditionalFormats(book, sheet);
      return [...sheet.state.cells].map(([key, { style }]): [string, string] => {
        const address = cellAddress(cellOfKey(key));
        return [`${sheet.name}!${address}`, (flags.get(address)?.fill ?? style.fill ?? "").toUpperCase()];
      });
    }),
  );
}

(libreOfficeIsHere ? describe : describe.skip)("LibreOffice (skipped where there is no soffice)", () => {
  test.each(editions)(
    "computes of a workbook in the form of $id, without results, what we computed",
    async (edition) => {
      const file = await written(edition, "formula", sample(anyFilling(edition), 3));
      await file.write({ sheet: "三 依申请公开", address: "E7" }, 123);
      const bytes = await file.save();
      const computed = await openFileSheets(convertWorkbook(withoutResults(bytes), "xlsx"));
      const ours = await cells(file);
      expect(await cells(computed)).toEqual(ours);
      const formulas = Object.values(ours)
        .flatMap((block) => block?.flat() ?? [])
        .filter(({ formula }) => formula);
      expect(formulas.length).toBeGreaterThan(30);
      expect(formulas.filter(({ kind }) => kind === "uncomputed")).toEqual([]);
    },
    120_000,
  );

  test.each(
    editions.flatMap((edition) =>
      (
        [
          ["typed", 5],
          ["formula", 8],
        ] as const
      ).map(([totals, seed]) => ({ edition, totals, seed })),
    ),
  )(
    "shows the flags that we say, in the form of $edition.id with $totals totals",
    async ({ edition, totals, seed }) => {
      const file = await written(edition, totals, sample(anyFilling(edition), seed));
      for (const [address, value] of [
        ["D6", 7],
        ["E6", "5件"],
        ["F6", ""],
      ] as const)
        await file.write({ sheet: "三 依申请公开", address }, value);
      const bytes = await file.save();
      const shown = shownColors(convertWorkbook(bytes, "html"));
      const expected = await expectedColors(bytes);
      const compared = [...shown].filter(([cell]) => expected.has(cell));
      expect(compared.map(([cell, color]) => `${cell} ${color}`)).toEqual(compared.map(([cell]) => `${cell} ${expected.get(cell) ?? ""}`));
      expect(compared.length).toBeGreaterThan(300);
      for (const flag of [colors.wrongFill, colors.notPlainFill, colors.blankFill]) expect([...shown.values()]).toContain(flag);
    },
    120_000,
  );

  test("prints a broken row red, and a sound table without a flag", async () => {
    const figures = sample(balancedFigures(edition2021), 11);
    const sound = await written(edition2021, "typed", { figures });
    expect((await checkWorkbook(sound, "zh-CN")).findings).toEqual([]);
    const { places } = await readReport(sound);
    const soundPrint = filledColors(convertWorkbook(await sound.save(), "pdf"));
    expect(soundPrint).toContain(colors.headerFill);
    for (const color of [colors.wrongFill, colors.wrongText, colors.blankFill, colors.notPlainFill]) expect(soundPrint).not.toContain(color);

    const total = places.get(ofForm("applications.received:total"));
    if (!total) throw new Error("no total");
    await sound.write(total, (figures.get(ofForm("applications.received:total")) ?? 0) + 1);
    const brokenPrint = filledColors(convertWorkbook(await sound.save(), "pdf"));
    expect(brokenPrint).toContain(colors.wrongFill);
    expect(brokenPrint).toContain(colors.wrongText);
  }, 120_000);
});
