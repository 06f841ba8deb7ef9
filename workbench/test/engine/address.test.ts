import fc from "fast-check";
import type { Rectangle } from "../../../src/address";
import { columnLimit, formatAddress, formatArea, parseAddress, rowLimit, subtract, intersect, rowsOf, columnsOf } from "../../src/engine";

const area = fc
  .tuple(fc.nat(rowLimit - 1), fc.nat(rowLimit - 1), fc.nat(columnLimit - 1), fc.nat(columnLimit - 1))
  .map(([a, b, c, d]): Rectangle => ({ top: Math.min(a, b), bottom: Math.max(a, b), left: Math.min(c, d), right: Math.max(c, d) }));
const small = fc
  .tuple(fc.nat(8), fc.nat(8), fc.nat(8), fc.nat(8))
  .map(([a, b, c, d]): Rectangle => ({ top: Math.min(a, b), bottom: Math.max(a, b), left: Math.min(c, d), right: Math.max(c, d) }));

function size(of: Rectangle): number {
  return rowsOf(of) * columnsOf(of);
}

it("an address read back is the area", () => {
  fc.assert(
    fc.property(area, (each) => {
      expect(parseAddress(formatArea(each))?.area).toEqual(each);
    }),
  );
});

it("an address with a sheet read back is both", () => {
  const name = fc.constantFrom("Sheet1", "正文", "三 依申请公开", "It's", "2023", "A1", "R1C1", "a-b", "二_主动.公开", "（附）");
  fc.assert(
    fc.property(name, area, (sheet, each) => {
      expect(parseAddress(formatAddress(sheet, each))).toEqual({ sheet, area: each });
    }),
  );
});

it.each([
  ["$B$2", "B2"],
  ["b2:a1", "A1:B2"],
  ["A:C", "A:C"],
  ["$1:$5", "1:5"],
  ["XFD1048576", "XFD1048576"],
])("%p is %p", (text, normal) => {
  const address = parseAddress(text);
  expect(address && formatArea(address.area)).toBe(normal);
});

it.each(["", "A0", "XFE1", "A1048577", "A1:", "正文", "A1:B", "#REF!", "A1,B2"])("%p is no address", (text) => {
  expect(parseAddress(text)).toBeNull();
});

it("what is left after a hole has been cut covers all but the hole, once", () => {
  fc.assert(
    fc.property(small, small, (whole, hole) => {
      const rest = subtract(whole, hole);
      const common = intersect(whole, hole);
      expect(rest.reduce((sum, part) => sum + size(part), 0)).toBe(size(whole) - (common ? size(common) : 0));
      expect(rest.some((part) => intersect(part, hole) !== null)).toBe(false);
      expect(rest.some((part, index) => rest.slice(index + 1).some((other) => intersect(part, other) !== null))).toBe(false);
    }),
  );
});
