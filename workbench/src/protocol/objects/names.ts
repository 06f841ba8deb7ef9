import { parseAddress, type Book, type NamedFormula } from "../../engine";
import { ApiError } from "../apiError";
import { ApiObject, type ApiType, type Argument } from "../apiObject";
import { asText } from "../arguments";
import { addressOf, type Cells } from "./cells";
import { rangeOf } from "./range";
import { valueJson } from "./rangeValues";

interface NameOfBook {
  readonly book: Book;
  readonly name: string;
}

/** The defined names of the workbook. Names of single sheets are not built. */
export const namesType: ApiType<Book> = {
  name: "NamedItemCollection",
  items: (book) => book.names.map(({ name }) => ApiObject.of(nameType, { book, name })),
  item: (book, key) => find(book, key),
  methods: {
    Add: (book, [name, reference]) => {
      const text = asText(name);
      if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(text) || parseAddress(text)) throw new ApiError("InvalidArgument", `not a name: ${text}`);
      if (find(book, text)) throw new ApiError("ItemAlreadyExists", text);
      book.names = [...book.names, { name: text, formula: formulaOf(reference), visible: true }];
      return ApiObject.of(nameType, { book, name: text });
    },
    GetCount: (book) => book.names.length,
    GetItemOrNullObject: (book, [key]) => find(book, key),
  },
};

const nameType: ApiType<NameOfBook> = {
  name: "NamedItem",
  id: ({ name }) => name,
  scalars: {
    Formula: { get: (target) => current(target).formula },
    Name: { get: ({ name }) => name },
    Scope: { get: () => "Workbook" },
    Type: { get: (target) => (rangeNamed(target) ? "Range" : "Formula") },
    Value: {
      get: (target) => {
        const cells = rangeNamed(target);
        if (cells) return addressOf(cells);
        const sheet = target.book.activeSheet;
        return valueJson(target.book.evaluate(current(target).formula, sheet, { row: 0, column: 0 }));
      },
    },
    Visible: { get: (target) => current(target).visible },
  },
  methods: {
    Delete: (target) => {
      const gone = current(target);
      target.book.names = target.book.names.filter((named) => named !== gone);
      return undefined;
    },
    GetRange: (target) => {
      const cells = rangeNamed(target);
      if (!cells) throw new ApiError("InvalidReference", `${target.name} names no range`);
      return rangeOf(cells);
    },
    GetRangeOrNullObject: (target) => {
      const cells = rangeNamed(target);
      return cells && rangeOf(cells);
    },
  },
};

function find(book: Book, key: unknown): ApiObject | null {
  const named = book.names.find(({ name }) => typeof key === "string" && name.toLowerCase() === key.toLowerCase());
  return named ? ApiObject.of(nameType, { book, name: named.name }) : null;
}

function current({ book, name }: NameOfBook): NamedFormula {
  const found = book.names.find((named) => named.name === name);
  if (!found) throw new ApiError("ItemNotFound", name);
  return found;
}

function rangeNamed(target: NameOfBook): Cells | null {
  const address = parseAddress(current(target).formula.slice(1));
  const sheet = address?.sheet == null ? undefined : target.book.findSheet(address.sheet);
  return address && sheet ? { sheet, areas: [address.area] } : null;
}

function formulaOf(reference: Argument | undefined): string {
  if (reference instanceof ApiObject && reference.typeName === "Range") {
    const cells = reference.target as Cells;
    return `=${addressOf(cells).replace(/(?<=[!:])([A-Z]+)(\d+)/g, "$$$1$$$2")}`;
  }
  const text = asText(reference);
  return text.startsWith("=") ? text : `=${text}`;
}
