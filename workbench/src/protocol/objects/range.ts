import { around, columnsOf, intersect, isWholeColumns, isWholeRows, rowsOf } from "../../engine";
import { ApiError } from "../apiError";
import { ApiObject, type Argument, type ApiType, type Scalar } from "../apiObject";
import { asInteger, asObject, asOneOf } from "../arguments";
import { addressOf, firstCell, onSheet, oneArea, reshapeLook, rewrite, type Cells } from "./cells";
import { conditionalFormatsType } from "./conditionalFormats";
import { dataValidationType } from "./dataValidation";
import { rangeFormatType } from "./rangeFormat";
import { rangeShapeMethods } from "./rangeShape";
import { formulaJson, readBlock, valueJson, valueType, writeNumberFormats, writeValues } from "./rangeValues";
import { worksheetLink } from "./worksheetLink";

const values: Scalar<Cells> = {
  get: (cells) => readBlock(cells, (sheet, cell) => valueJson(sheet.value(cell))),
  set: writeValues,
};
const formulas: Scalar<Cells> = { get: (cells) => readBlock(cells, formulaJson), set: writeValues };
const numberFormat: Scalar<Cells> = {
  get: (cells) => readBlock(cells, (sheet, cell) => sheet.style(cell).numberFormat),
  set: writeNumberFormats,
};

const rangeType: ApiType<Cells> = {
  name: "Range",
  scalars: {
    Address: { get: addressOf },
    AddressLocal: { get: addressOf },
    CellCount: { get: (cells) => rowsOf(oneArea(cells)) * columnsOf(oneArea(cells)) },
    ColumnCount: { get: (cells) => columnsOf(oneArea(cells)) },
    ColumnHidden: {
      get: ({ sheet, areas: [area] }) => uniform(area.left, area.right, (column) => sheet.state.hiddenColumns.has(column)),
      set: (cells, hidden, session) => {
        reshapeLook(cells, session, (area) => {
          cells.sheet.draft().hiddenColumns = hide(cells.sheet.state.hiddenColumns, area.left, area.right, hidden === true);
        });
      },
    },
    ColumnIndex: { get: (cells) => oneArea(cells).left },
    Formulas: formulas,
    FormulasLocal: formulas,
    HasSpill: { get: () => false },
    Hidden: {
      get: ({ sheet, areas: [area] }) =>
        uniform(area.left, area.right, (column) => sheet.state.hiddenColumns.has(column)) === true ||
        uniform(area.top, area.bottom, (row) => sheet.state.hiddenRows.has(row)) === true,
    },
    IsEntireColumn: { get: (cells) => isWholeColumns(oneArea(cells)) },
    IsEntireRow: { get: (cells) => isWholeRows(oneArea(cells)) },
    NumberFormat: numberFormat,
    NumberFormatLocal: numberFormat,
    RowCount: { get: (cells) => rowsOf(oneArea(cells)) },
    RowHidden: {
      get: ({ sheet, areas: [area] }) => uniform(area.top, area.bottom, (row) => sheet.state.hiddenRows.has(row)),
      set: (cells, hidden, session) => {
        reshapeLook(cells, session, (area) => {
          cells.sheet.draft().hiddenRows = hide(cells.sheet.state.hiddenRows, area.top, area.bottom, hidden === true);
        });
      },
    },
    RowIndex: { get: (cells) => oneArea(cells).top },
    Text: { get: (cells) => readBlock(cells, (sheet, cell) => sheet.text(cell)) },
    ValueTypes: { get: (cells) => readBlock(cells, (sheet, cell) => valueType(sheet.value(cell))) },
    Values: values,
  },
  links: {
    ConditionalFormats: (cells) => ApiObject.of(conditionalFormatsType, cells),
    DataValidation: (cells) => ApiObject.of(dataValidationType, cells),
    Format: (cells) => ApiObject.of(rangeFormatType, cells),
    Worksheet: ({ sheet }) => worksheetLink(sheet),
  },
  methods: {
    ...rangeShapeMethods(rangeOf),
    Calculate: () => undefined,
    Clear: (cells, [what], session) => {
      const applyTo = asOneOf(what ?? "All", ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks", "ResetContents"]);
      const part = { All: "all", ResetContents: "all", Formats: "formats", Contents: "contents" } as const;
      if (applyTo === "Hyperlinks" || applyTo === "RemoveHyperlinks") return undefined;
      const change = (area: Cells["areas"][0]) => {
        cells.sheet.clear(area, part[applyTo]);
      };
      if (applyTo === "Formats") reshapeLook(cells, session, change);
      else rewrite(cells, session, change);
      return undefined;
    },
    GetIntersection: (cells, [other]) => {
      const common = commonCells(cells, other);
      if (!common) throw new ApiError("ItemNotFound", "the ranges have no cell in common");
      return common;
    },
    GetIntersectionOrNullObject: (cells, [other]) => commonCells(cells, other),
    GetBoundingRect: (cells, [other]) => {
      const second = asObject(other, "Range").target as Cells;
      return rangeOf(onSheet(cells.sheet, around(oneArea(cells), oneArea(second))));
    },
    GetUsedRange: (cells, [valuesOnly]) => rangeOf(usedPart(cells, valuesOnly === true) ?? { ...cells, areas: [first(cells)] }),
    GetUsedRangeOrNullObject: (cells, [valuesOnly]) => {
      const used = usedPart(cells, valuesOnly === true);
      return used && rangeOf(used);
    },
    Merge: (cells, [across], session) => {
      rewrite(cells, session, (area) => {
        cells.sheet.merge(area, across === true);
      });
      return undefined;
    },
    Unmerge: (cells, _args, session) => {
      reshapeLook(cells, session, (area) => {
        cells.sheet.unmerge(area);
      });
      return undefined;
    },
    Select: ({ sheet, areas }, _args, session) => {
      session.book.select(sheet, areas);
      return undefined;
    },
    // The client asks this before it sends a large block in pieces.
    _ValidateArraySize: (cells, [rows, columns]) => {
      const area = oneArea(cells);
      const fits = asInteger(rows) === rowsOf(area) && asInteger(columns) === columnsOf(area);
      if (!fits) throw new ApiError("InvalidArgument", "the array has not the size of the range");
      return undefined;
    },
  },
};

/** A Range object. */
export function rangeOf(cells: Cells): ApiObject {
  return ApiObject.of(rangeType, cells);
}

function first(cells: Cells): Cells["areas"][0] {
  const { row, column } = firstCell(cells);
  return { top: row, left: column, bottom: row, right: column };
}

function commonCells(cells: Cells, other: Argument | undefined): ApiObject | null {
  const second = typeof other === "string" ? null : (asObject(other, "Range").target as Cells);
  if (second && second.sheet !== cells.sheet) throw new ApiError("InvalidArgument", "ranges of two sheets");
  const area = second && intersect(oneArea(cells), oneArea(second));
  return area ? rangeOf({ sheet: cells.sheet, areas: [area] }) : null;
}

function usedPart(cells: Cells, valuesOnly: boolean): Cells | null {
  const used = cells.sheet.usedArea(valuesOnly);
  const area = used && intersect(used, oneArea(cells));
  return area ? { sheet: cells.sheet, areas: [area] } : null;
}

function uniform(from: number, to: number, test: (index: number) => boolean): boolean | null {
  const start = test(from);
  const end = Math.min(to, from + 10_000);
  for (let index = from + 1; index <= end; index++) if (test(index) !== start) return null;
  return start;
}

function hide(hidden: ReadonlySet<number>, from: number, to: number, on: boolean): ReadonlySet<number> {
  const next = new Set(hidden);
  for (let index = from; index <= to; index++) {
    if (on) next.add(index);
    else next.delete(index);
  }
  return next;
}
