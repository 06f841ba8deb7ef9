import type { Book } from "../../engine";
import type { ApiType, Scalar } from "../apiObject";
import { asText } from "../arguments";

export const documentPropertiesType: ApiType<Book> = {
  name: "DocumentProperties",
  scalars: Object.fromEntries(["Title", "Subject", "Author", "Keywords", "Comments", "Category", "Manager", "Company"].map((name) => [name, text(name)])),
};

function text(name: string): Scalar<Book> {
  const key = name.charAt(0).toLowerCase() + name.slice(1);
  return {
    get: (book) => book.properties.get(key) ?? "",
    set: (book, value) => {
      book.properties.set(key, asText(value));
    },
  };
}
