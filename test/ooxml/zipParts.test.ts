import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { PackageError, ZipParts } from "../../src/ooxml";
import { inflate as inflateByNode } from "../../src/ooxml/zip/inflate";
import { inflate as inflateInBrowser } from "../../src/ooxml/zip/inflate.browser";
import { anyCharacter } from "../anyCharacter";
import { withZip64, type Zip64 } from "./withZip64";

const parts = fc.dictionary(fc.stringMatching(/^[a-z]{1,8}\.xml$/u), fc.string({ unit: anyCharacter, maxLength: 200 }), { minKeys: 1, maxKeys: 6 });
const zip64: fc.Arbitrary<Zip64> = fc.record({
  fields: fc.subarray(["size", "packed", "place"] as const, { minLength: 1 }),
  before: fc.integer({ min: 0, max: 12 }),
  atEnd: fc.boolean(),
});

const contentsOf = (zip: Uint8Array): Record<string, Uint8Array> => {
  const opened = new ZipParts(zip, 100);
  return Object.fromEntries(opened.entries.map(({ name }) => [name, opened.inflate(name)]));
};

test("a zip with zip64 in any of its fields, with or without zip64 at its end, is read as without", () => {
  fc.assert(
    fc.property(parts, zip64, (texts, how) => {
      const contents = Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, strToU8(text)]));
      expect(contentsOf(withZip64(zipSync(contents), how))).toEqual(contents);
    }),
  );
});

test("a size of 20 GB that a zip64 record states is refused, and nothing inflated for it", () => {
  const large = new ZipParts(withZip64(zipSync({ "a.xml": strToU8("甲") }), { fields: ["size"], before: 0, atEnd: false, size: 5n * 2n ** 32n }), 9);
  expect(large.entries).toEqual([expect.objectContaining({ name: "a.xml", size: 5 * 2 ** 32 })]);
  expect(() => large.inflate("a.xml")).toThrow(PackageError);
});

test.each([
  ["by Node", inflateByNode],
  ["in the browser", inflateInBrowser],
])("deflated bytes are inflated %s to the size that is stated, and not beyond it", (_, inflate) => {
  fc.assert(
    fc.property(fc.string({ unit: anyCharacter, maxLength: 400 }), (text) => {
      const plain = strToU8(text.repeat(20));
      const zip = zipSync({ a: plain });
      const packed = zip.slice(31, zip.length - 22 - 47);
      expect(inflate(packed, plain.length)).toEqual(plain);
    }),
  );
  const bomb = zipSync({ a: new Uint8Array(2 ** 20) });
  const cut = (): number => inflate(bomb.slice(31, bomb.length - 22 - 47), 40).length;
  try {
    expect(cut()).toBeLessThanOrEqual(40);
  } catch (error) {
    expect(String(error)).toMatch(/larger than|unexpected EOF/u);
  }
});

describe("the name of a part", () => {
  const opened = (contents: Record<string, string>): ZipParts =>
    new ZipParts(zipSync(Object.fromEntries(Object.entries(contents).map(([name, text]) => [name, strToU8(text)]))), 9);
  const text = (zip: ZipParts, name: string): string => new TextDecoder().decode(zip.inflate(name));

  test("is found whatever its case", () => {
    expect(text(opened({ "XL/Workbook.xml": "甲" }), "xl/workbook.xml")).toBe("甲");
  });

  test("is the one that is spelt so, of two that differ by case only", () => {
    expect(text(opened({ "xl/Workbook.xml": "甲", "xl/workbook.xml": "乙" }), "xl/workbook.xml")).toBe("乙");
    expect(text(opened({ "xl/workbook.xml": "乙", "xl/Workbook.xml": "甲" }), "xl/workbook.xml")).toBe("乙");
  });

  test("is refused by itself where several could be meant", () => {
    const zip = opened({ "xl/Workbook.xml": "甲", "xl/WORKBOOK.xml": "乙", "xl/styles.xml": "丙" });
    expect(() => zip.inflate("xl/workbook.xml")).toThrow(expect.objectContaining({ fault: "damaged", part: "xl/workbook.xml" }) as Error);
    expect(text(zip, "xl/styles.xml")).toBe("丙");
  });

  test("has slashes, whatever the zip has between folders", () => {
    expect(text(opened({ "xl\\worksheets\\sheet1.xml": "甲" }), "xl/worksheets/sheet1.xml")).toBe("甲");
  });
});
