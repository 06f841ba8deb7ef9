import fc from "fast-check";
import { cellAddress, columnLetters, parseRange, positionsOf, rangeAddress, rectanglesOf, type Position } from "../../src/address";

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [701, "ZZ"],
  [702, "AAA"],
])("column %i is %s", (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
});

test("dollars stand before what keeps its place", () => {
  expect(cellAddress({ row: 8, column: 3 }, { rows: true })).toBe("D$9");
  expect(rangeAddress({ top: 5, left: 3, bottom: 29, right: 9 }, { rows: true, columns: true })).toBe("$D$6:$J$30");
  expect(rangeAddress({ top: 5, left: 3, bottom: 5, right: 3 })).toBe("D6");
});

test("what is no range of cells is none", () => {
  for (const text of ["", "A", "1", "A0", "A:C", "1:3", "A1:B2:C3", "A1:", "A1:C", "A1:XFE9", "XFE1", "A1048577", "表!A1", "A1 "])
    expect(parseRange(text)).toBeUndefined();
  expect(parseRange("$j$30:d6")).toEqual({ top: 5, left: 3, bottom: 29, right: 9 });
});

test("the address of a rectangle is the rectangle", () => {
  const corner = fc.record({ row: fc.nat({ max: 1_048_575 }), column: fc.nat({ max: 16_383 }) });
  fc.assert(
    fc.property(corner, corner, (a, b) => {
      const rectangle = {
        top: Math.min(a.row, b.row),
        left: Math.min(a.column, b.column),
        bottom: Math.max(a.row, b.row),
        right: Math.max(a.column, b.column),
      };
      expect(parseRange(rangeAddress(rectangle))).toEqual(rectangle);
      expect(parseRange(rangeAddress(rectangle, { rows: true, columns: true }))).toEqual(rectangle);
    }),
  );
});

const cells = fc.uniqueArray(fc.record({ row: fc.nat({ max: 12 }), column: fc.nat({ max: 12 }) }), { selector: key });

test("rectangles cover exactly the given cells, none twice, in any order of the cells", () => {
  fc.assert(
    fc.property(cells, (positions) => {
      const covered = rectanglesOf(positions).flatMap(positionsOf);
      expect(covered.map(key).sort()).toEqual(positions.map(key).sort());
      expect(rectanglesOf([...positions].reverse())).toEqual(rectanglesOf(positions));
    }),
  );
});

function key({ row, column }: Position): string {
  return `${row},${column}`;
}
