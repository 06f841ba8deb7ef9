import { rectangleFrom, Book, User } from "../../src/engine";

test("a selection puts nothing out of date: what was computed stands, and listeners are told", () => {
  const book = new Book();
  const sheet = book.activeSheet;
  new User(book).enterText(sheet, { row: 0, column: 0 }, "=1+1");
  const { version } = book;
  const told: string[] = [];
  book.subscribe(({ kind }) => told.push(kind));
  book.select(sheet, [rectangleFrom({ row: 4, column: 2 })]);
  expect(book.version).toBe(version);
  expect(told).toEqual(["selectionChanged"]);
  new User(book).enterText(sheet, { row: 0, column: 0 }, "3");
  expect(book.version).toBeGreaterThan(version);
});
