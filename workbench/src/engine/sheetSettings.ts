import type { Rectangle } from "../../../src/address";

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

/** How many rows at the top and columns at the left stay in view. */
export interface FreezePanes {
  readonly rows: number;
  readonly columns: number;
}

/** Points. */
export interface PrintMargins {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly header: number;
  readonly footer: number;
}

/** Texts of a header or footer in Excel's notation ("&P", "&N"). */
export interface HeaderFooter {
  readonly leftHeader: string;
  readonly centerHeader: string;
  readonly rightHeader: string;
  readonly leftFooter: string;
  readonly centerFooter: string;
  readonly rightFooter: string;
}

/** Either a scale in percent, or a number of pages (null: as many as it takes). */
export type PrintZoom = { readonly scale: number } | { readonly pagesWide: number | null; readonly pagesTall: number | null };

export interface PrintSetup {
  /** `Excel.PaperType`, such as "A4", "A3", "Letter". */
  readonly paperSize: string;
  readonly orientation: "Portrait" | "Landscape";
  readonly zoom: PrintZoom;
  readonly margins: PrintMargins;
  /** Empty: whatever is used. */
  readonly printArea: readonly Rectangle[];
  /** Rows and columns that repeat on every page, as whole rows and whole columns. */
  readonly titleRows: Rectangle | null;
  readonly titleColumns: Rectangle | null;
  readonly centerHorizontally: boolean;
  readonly centerVertically: boolean;
  readonly blackAndWhite: boolean;
  readonly draftMode: boolean;
  readonly printGridlines: boolean;
  readonly printHeadings: boolean;
  /** Null: automatic. */
  readonly firstPageNumber: number | null;
  readonly headerFooter: HeaderFooter;
}

/** What a new sheet prints like (Excel's "normal" margins). */
export const normalPrintSetup: PrintSetup = {
  paperSize: "A4",
  orientation: "Portrait",
  zoom: { scale: 100 },
  margins: { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 },
  printArea: [],
  titleRows: null,
  titleColumns: null,
  centerHorizontally: false,
  centerVertically: false,
  blackAndWhite: false,
  draftMode: false,
  printGridlines: false,
  printHeadings: false,
  firstPageNumber: null,
  headerFooter: { leftHeader: "", centerHeader: "", rightHeader: "", leftFooter: "", centerFooter: "", rightFooter: "" },
};

/** Standard measures of a sheet of the Chinese Excel at 100 %, in points. */
export const standardColumnWidth = 54;
export const standardRowHeight = 14.25;
