import fc from "fast-check";
import { openXlsx, saveXlsx } from "../../src/xlsx";
import { bookState } from "./bookState";
import { randomBook } from "./randomBook";

test("a book saved and opened is the book", async () => {
  await fc.assert(
    fc.asyncProperty(randomBook, async (book) => {
      expect(bookState(await openXlsx(await saveXlsx(book)))).toEqual(bookState(book));
    }),
    { numRuns: 60 },
  );
});
