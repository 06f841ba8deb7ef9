import fc from "fast-check";
import { clipboardTextOf, rowsOfClipboardText } from "../../../src/page/grid/clipboardText";

test.each([
  ["one cell", "5", [["5"]]],
  [
    "Excel's trailing line end is no row",
    "1\t2\r\n3\t4\r\n",
    [
      ["1", "2"],
      ["3", "4"],
    ],
  ],
  [
    "blank cells stay",
    "1\t\t3\n\t\t\n",
    [
      ["1", "", "3"],
      ["", "", ""],
    ],
  ],
  ["a quoted line break stays in its cell", '"第一段\n第二段"\t2\r\n', [["第一段\n第二段", "2"]]],
  ["a doubled quote inside quotes is one", '"他说""好""\n"\t1', [['他说"好"\n', "1"]]],
  ["an empty clipboard is one blank cell", "", [[""]]],
])("reads: %s", (_name, text, rows) => {
  expect(rowsOfClipboardText(text)).toEqual(rows);
});

test("writes line breaks and leading quotes so that they come back", () => {
  expect(
    clipboardTextOf([
      ["a\nb", '"x'],
      ["1", "2"],
    ]),
  ).toBe('"a\nb"\t"""x"\r\n1\t2\r\n');
});

test("what is copied pastes back as it was", () => {
  const cell = fc.string().map((text) => text.replace(/\r/g, ""));
  const table = fc
    .integer({ min: 1, max: 4 })
    .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }));
  fc.assert(
    fc.property(table, (rows) => {
      expect(rowsOfClipboardText(clipboardTextOf(rows))).toEqual(rows);
    }),
  );
});
