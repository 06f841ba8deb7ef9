import type { Book } from "../../engine";
import { ApiError } from "../apiError";
import { ApiObject, type ApiType } from "../apiObject";
import { asText } from "../arguments";
import { eventMethods, newerEvents, workbookTarget } from "../events";
import { sheetBeside } from "./sheetOrder";
import { worksheetType } from "./worksheet";

export const worksheetsType: ApiType<Book> = {
  name: "WorksheetCollection",
  since: newerEvents,
  items: (book) => book.sheets.map((sheet) => ApiObject.of(worksheetType, sheet)),
  item: (book, key) => find(book, asText(key)),
  methods: {
    ...eventMethods<Book>(() => workbookTarget),
    Add: (book, [name]) => ApiObject.of(worksheetType, book.addSheet(name === undefined || name === null ? undefined : asText(name), undefined, "addin")),
    GetActiveWorksheet: (book) => ApiObject.of(worksheetType, book.activeSheet),
    GetCount: (book, [visibleOnly]) => book.sheets.filter(({ state }) => visibleOnly !== true || state.visibility === "Visible").length,
    GetFirst: (book, [visibleOnly]) => edge(book, 1, visibleOnly === true),
    GetItemOrNullObject: (book, [key]) => find(book, asText(key)),
    GetLast: (book, [visibleOnly]) => edge(book, -1, visibleOnly === true),
  },
};

function find(book: Book, key: string): ApiObject | null {
  const sheet = book.findSheet(key);
  return sheet ? ApiObject.of(worksheetType, sheet) : null;
}

function edge(book: Book, step: 1 | -1, visibleOnly: boolean): ApiObject {
  const sheet = sheetBeside(book, null, step, visibleOnly);
  if (!sheet) throw new ApiError("ItemNotFound", "no such sheet");
  return ApiObject.of(worksheetType, sheet);
}
