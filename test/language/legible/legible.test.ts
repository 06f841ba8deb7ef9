import fc from "fast-check";
import { legible, lookAlike } from "../../../src/language";

const seen = fc.constantFrom("自", "然", "人", "12", "件", " ", "\u3000", "①", "㈠", "％", "𠮷", "\n");
const unseen = fc.constantFrom("\u200b", "\u200d", "\u202c", "\u202d", "\u2060", "\ufeff", "\u00ad", "\ufe00", "\u{e0101}");
const odd = fc.constantFrom(["⾃", "自"], ["⼈", "人"], ["⻋", "车"], ["⺠", "民"], ["\u00a0", " "], ["\u2009", " "], ["\uf9b4", "領"], ["\u{2f804}", "你"]);
const piece = fc.oneof(
  seen.map((text) => ({ written: text, read: text })),
  unseen.map((text) => ({ written: text, read: "" })),
  odd.map(([written = "", read = ""]) => ({ written, read })),
);

test("a text is read letter by letter, and each range of it is found where it was written", () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const written = pieces.map((one) => one.written).join("");
      const { text, written: placeOf, read } = legible(written);
      expect(text).toBe(pieces.map((one) => one.read).join(""));
      let [at, from] = [0, 0];
      for (const one of pieces) {
        if (one.read !== "") expect(placeOf({ start: at, end: at + one.read.length })).toEqual({ start: from, end: from + one.written.length });
        expect(read(from)).toBe(at);
        at += one.read.length;
        from += one.written.length;
      }
    }),
  );
});

test("a text without such characters is what it is", () => {
  const text = "全年收到申请 ３ 件（①）。";
  expect(legible(text).text).toBe(text);
});

test("what looks like a letter and what is one", () => {
  expect(["⾏", "⻚", "⺟", "⾦"].map(lookAlike)).toEqual(["行", "页", "母", "金"]);
  expect(["行", "①", "Ａ", "　", "﨎"].map(lookAlike)).toEqual(Array(5).fill(undefined));
});
