import { readXlsx, type Workbook } from "hucre";
import { refuseLarge, type Archive } from "./archive";
import { refuseWideSheet } from "./extent";
import { plainPackage } from "./plainPackage";
import { wholeMarkup } from "./readPart";
import type { WorkbookParts } from "./workbookParts";
import { XlsxError } from "./xlsxError";

/** Bytes that all parts may have together: far above what offices send each other, far below what a browser tab bears. */
const LIMIT = 128 * 2 ** 20;

/**
 * Everything of a workbook that hucre knows, without drawings, comments and the like. For a page with one workbook open: it takes
 * several times the memory of the unpacked file.
 * @throws XlsxError
 */
export async function readEverything(archive: Archive, parts: WorkbookParts): Promise<Workbook> {
  const { workbook, sheets, sharedStrings, styles, theme, properties } = parts;
  const { core, app, custom } = properties;
  const present = sharedStrings !== undefined && archive.has(sharedStrings) ? sharedStrings : undefined;
  const others = { sharedStrings: present, styles, theme, core, app, custom };
  refuseLarge(
    archive,
    [workbook, ...sheets.map(({ part }) => part), ...Object.values(others)].filter((part) => part !== undefined),
    LIMIT,
  );
  const markupOf = (part: string): string => wholeMarkup(part, archive.inflate(part));
  const packed = sheets.map(({ id, name, part }) => {
    const markup = markupOf(part);
    refuseWideSheet(name, markup);
    return { id, content: encoded(markup) };
  });
  const bytes = plainPackage(packed, {
    ...Object.fromEntries(Object.entries(others).map(([kind, part]) => [kind, part === undefined ? undefined : encoded(markupOf(part))])),
    workbook: encoded(markupOf(workbook)),
  });
  const readSheets = (names: readonly string[]): Promise<Workbook> => readXlsx(bytes, { readStyles: true, sheets: ({ name }) => names.includes(name) });
  const names = sheets.map(({ name }) => name);
  try {
    return await readSheets(names);
  } catch (cause) {
    throw new XlsxError("damaged", [await damagedPart(names, workbook, readSheets)], { cause });
  }
}

/** In UTF-8, as hucre wants it: other encodings, which XML and Excel allow, are written anew. */
const encoded = (markup: string): Uint8Array => new TextEncoder().encode(markup);

/** hucre's errors do not name the part: the first sheet that cannot be read alone is at fault, or else what all of them share. */
async function damagedPart(names: readonly string[], workbook: string, readSheets: (names: readonly string[]) => Promise<Workbook>): Promise<string> {
  const fails = (some: readonly string[]): Promise<boolean> =>
    readSheets(some).then(
      () => false,
      () => true,
    );
  if (await fails([])) return workbook;
  for (const name of names) if (await fails([name])) return name;
  return workbook;
}
