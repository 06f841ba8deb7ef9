import fc from "fast-check";
import { cellAddress, columnLetters, positionsOf, rangeAddress, rectanglesOf, type Position } from "../../src/workbook/address";

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
