import fc from "fast-check";
import { lastUpTo } from "../../../src/report/docx/offsets";

test("the last thing up to an offset is that which a search from the end finds, also where several begin at one offset", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20)), fc.integer({ min: -1, max: 21 }), (offsets, offset) => {
      const things = offsets.sort((a, b) => a - b).map((one) => ({ offset: one }));
      expect(lastUpTo(things, offset)).toBe(things.findLastIndex((thing) => thing.offset <= offset));
    }),
  );
});
