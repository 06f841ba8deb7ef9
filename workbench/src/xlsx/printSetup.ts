import type { Sheet as FileSheet, Workbook } from "hucre";
import { absoluteColumns, absoluteReference, absoluteRows, inchesOfPoints, pointsOfInches } from "../../../src/xlsx";
import type { Rectangle } from "../../../src/address";
import { normalPrintSetup, type PrintMargins, type PrintSetup, type PrintZoom } from "../engine";
import { openHeaderFooter, saveHeaderFooter } from "./headerFooter";
import { parseReferences } from "./references";

type FilePage = NonNullable<FileSheet["pageSetup"]>;
type FileName = NonNullable<Workbook["namedRanges"]>[number];

/** Paper sizes that hucre knows, by their names in Excel's API; others go out as none (the printer's). */
const papers: Readonly<Record<NonNullable<FilePage["paperSize"]>, string>> = {
  letter: "Letter",
  legal: "Legal",
  a3: "A3",
  a4: "A4",
  a5: "A5",
  b4: "B4",
  b5: "B5",
  executive: "Executive",
  tabloid: "Tabloid",
};

const sides = ["top", "bottom", "left", "right", "header", "footer"] as const satisfies readonly (keyof PrintMargins)[];

/**
 * Page set-up, header and footer of a sheet. Print area and titles are defined names (`savePrintNames`). Black and white,
 * draft quality and the first page's number are not written: hucre has no place for them.
 */
export function savePrintSetup(print: PrintSetup): Pick<FileSheet, "pageSetup" | "headerFooter"> {
  const paperSize = (Object.keys(papers) as (keyof typeof papers)[]).find((key) => papers[key] === print.paperSize);
  return {
    pageSetup: {
      ...(paperSize && { paperSize }),
      orientation: print.orientation === "Landscape" ? "landscape" : "portrait",
      ...saveZoom(print.zoom),
      margins: Object.fromEntries(sides.map((side) => [side, inchesOfPoints(print.margins[side])])),
      showGridLines: print.printGridlines,
      showRowColHeaders: print.printHeadings,
      horizontalCentered: print.centerHorizontally,
      verticalCentered: print.centerVertically,
    },
    headerFooter: saveHeaderFooter(print.headerFooter),
  };
}

/** The defined names that hold a sheet's print area and titles; hucre's own fields would leave the sheet's name unquoted. */
export function savePrintNames(sheet: string, { printArea, titleRows, titleColumns }: PrintSetup): FileName[] {
  const titles = [...(titleColumns ? [absoluteColumns(sheet, titleColumns)] : []), ...(titleRows ? [absoluteRows(sheet, titleRows)] : [])];
  const areas = printArea.map((area) => absoluteReference(sheet, area));
  return [
    ...(areas.length > 0 ? [{ name: "_xlnm.Print_Area", range: areas.join(","), scope: sheet }] : []),
    ...(titles.length > 0 ? [{ name: "_xlnm.Print_Titles", range: titles.join(","), scope: sheet }] : []),
  ];
}

/** hucre splits these names at commas: of a sheet with one in its name, repeated columns are lost where rows repeat too. */
export function openPrintSetup({ pageSetup = {}, headerFooter = {} }: Pick<FileSheet, "pageSetup" | "headerFooter">): PrintSetup {
  const { margins = {} } = pageSetup;
  return {
    ...normalPrintSetup,
    paperSize: pageSetup.paperSize ? papers[pageSetup.paperSize] : normalPrintSetup.paperSize,
    orientation: pageSetup.orientation === "landscape" ? "Landscape" : "Portrait",
    zoom: openZoom(pageSetup),
    margins: Object.fromEntries(
      sides.map((side) => {
        const inches = margins[side];
        return [side, inches === undefined ? normalPrintSetup.margins[side] : pointsOfInches(inches)];
      }),
    ) as unknown as PrintMargins,
    printArea: areasOf(pageSetup.printArea),
    titleRows: areasOf(pageSetup.printTitlesRow)[0] ?? null,
    titleColumns: areasOf(pageSetup.printTitlesColumn)[0] ?? null,
    centerHorizontally: pageSetup.horizontalCentered ?? false,
    centerVertically: pageSetup.verticalCentered ?? false,
    printGridlines: pageSetup.showGridLines ?? false,
    printHeadings: pageSetup.showRowColHeaders ?? false,
    headerFooter: openHeaderFooter(headerFooter),
  };
}

/** In a file 0 pages mean: as many as it takes. */
function saveZoom(zoom: PrintZoom): FilePage {
  if ("scale" in zoom) return { scale: zoom.scale };
  return { fitToPage: true, fitToWidth: zoom.pagesWide ?? 0, fitToHeight: zoom.pagesTall ?? 0 };
}

function openZoom({ fitToPage, fitToWidth = 1, fitToHeight = 1, scale = 100 }: FilePage): PrintZoom {
  return fitToPage ? { pagesWide: fitToWidth || null, pagesTall: fitToHeight || null } : { scale };
}

/** Areas of a list; what is none (a #REF!) is left out. */
function areasOf(list = ""): Rectangle[] {
  return list.split(",").flatMap((part) => parseReferences(part) ?? []);
}
