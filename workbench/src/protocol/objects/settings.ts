import type { Book } from "../../engine";
import { ApiObject, type ApiType } from "../apiObject";
import { asText } from "../arguments";

interface SettingOfBook {
  readonly book: Book;
  readonly key: string;
}

/** `workbook.settings`: JSON an add-in has put aside in the document, the same that `Office.context.document.settings` holds. */
export const settingsType: ApiType<Book> = {
  name: "SettingCollection",
  items: (book) => [...book.settings.keys()].map((key) => ApiObject.of(settingType, { book, key })),
  item: (book, key) => find(book, key),
  methods: {
    Add: (book, [key, value]) => {
      const name = asText(key);
      book.settings.set(name, JSON.stringify(value ?? null));
      return ApiObject.of(settingType, { book, key: name });
    },
    GetCount: (book) => book.settings.size,
    GetItemOrNullObject: (book, [key]) => find(book, key),
  },
};

const settingType: ApiType<SettingOfBook> = {
  name: "Setting",
  id: ({ key }) => key,
  scalars: {
    Key: { get: ({ key }) => key },
    Value: {
      get: ({ book, key }) => JSON.parse(book.settings.get(key) ?? "null") as never,
      set: ({ book, key }, value) => {
        book.settings.set(key, JSON.stringify(value));
      },
    },
  },
  methods: {
    Delete: ({ book, key }) => {
      book.settings.delete(key);
      return undefined;
    },
  },
};

function find(book: Book, key: unknown): ApiObject | null {
  return typeof key === "string" && book.settings.has(key) ? ApiObject.of(settingType, { book, key }) : null;
}
