import fc from "fast-check";
import { piecesOf } from "../../../src/taskpane/components/narrative/pieces";

const place = { sheet: "正文", address: "C4" };

test("the pieces of a row are its whole text, whatever is bound and unbound in it", () => {
  const stretch = fc.tuple(fc.nat(30), fc.nat(5), fc.boolean(), fc.boolean());
  fc.assert(
    fc.property(fc.string({ maxLength: 40 }), fc.array(stretch, { maxLength: 6 }), (text, stretches) => {
      const within = stretches.filter(([start, length]) => start + length < text.length && length > 0);
      const bound = within
        .filter(([, , isBound]) => isBound)
        .map(([start, length, , hasCell]) => ({ start, end: start + length, name: "年度", cells: hasCell ? [place] : [] }));
      const unbound = within
        .filter(([, , isBound]) => !isBound)
        .map(([start, length]) => ({
          row: 0,
          start,
          end: start + length,
          sourceStart: start,
          sourceEnd: start + length,
          number: "",
          words: "",
          context: "",
          isLeft: false,
          candidates: [],
        }));
      const pieces = piecesOf({ row: 0, section: "一", heading: "", text, place, bound, unbound });
      expect(pieces.map(({ words }) => words).join("")).toBe(text);
      for (const piece of pieces) if (piece.kind === "bound") expect(piece.bound.cells).toEqual([place]);
    }),
  );
});
