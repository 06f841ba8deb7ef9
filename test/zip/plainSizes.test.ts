import fc from "fast-check";
import { strToU8, unzipSync, zipSync } from "fflate";
import { directoryEntries, plainSizes, viewOf } from "../../src/zip";
import { withZip64, type Zip64 } from "./withZip64";
import { anyCharacter } from "../anyCharacter";

const parts = fc.dictionary(fc.stringMatching(/^[a-z]{1,8}\.xml$/u), fc.string({ unit: anyCharacter, maxLength: 200 }), { minKeys: 1, maxKeys: 6 });
const zip64: fc.Arbitrary<Zip64> = fc.record({
  fields: fc.subarray(["size", "packed", "place"] as const, { minLength: 1 }),
  before: fc.integer({ min: 0, max: 12 }),
  atEnd: fc.boolean(),
});

test("a zip with zip64 in any of its fields, with or without zip64 at its end, is read as without", () => {
  fc.assert(
    fc.property(parts, zip64, (texts, how) => {
      const contents = Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, strToU8(text)]));
      expect(unzipSync(plainSizes(withZip64(zipSync(contents), how)))).toEqual(contents);
    }),
  );
});

test("a zip without zip64 is not copied", () => {
  const zip = zipSync({ "a.xml": strToU8("甲") });
  expect(plainSizes(zip)).toBe(zip);
});

test("marks without a record, and sizes that are that large, stay as they are", () => {
  const zip = zipSync({ "a.xml": strToU8("甲") });
  const [entry = 0] = directoryEntries(zip);
  viewOf(zip).setUint32(entry + 24, 0xffffffff, true);
  expect(plainSizes(zip)).toBe(zip);
  const large = withZip64(zipSync({ "a.xml": strToU8("甲") }), { fields: ["size"], before: 0, atEnd: false, size: 5n * 2n ** 32n });
  expect(plainSizes(large)).toBe(large);
});
