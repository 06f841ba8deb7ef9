import fc from "fast-check";
import { zipSync } from "fflate";
import { xmlText, ZipParts, type PackageError } from "../../src/ooxml";

const LETTERS = "<a>年报</a><b/>0123456789";
const markup = fc.array(fc.nat(LETTERS.length - 1), { minLength: 1, maxLength: 400 }).map((places) => places.map((at) => LETTERS[at]).join(""));
const zipOf = (texts: readonly string[]): Uint8Array =>
  zipSync(Object.fromEntries(texts.map((text, index) => [`${index}.xml`, new TextEncoder().encode(text)])));
const partsOf = (zip: Uint8Array): ZipParts => new ZipParts(zip, 100);

test("a part has its own text, however often others have come that are like it", () => {
  fc.assert(
    fc.property(fc.array(markup, { minLength: 1, maxLength: 3 }), fc.array(fc.nat(2), { maxLength: 12 }), (texts, order) => {
      for (const at of order) {
        const own = texts.map((_, index) => texts[(index + at) % texts.length] ?? "");
        const parts = partsOf(zipOf(own));
        expect(own.map((_, index) => parts.text(`${index}.xml`))).toEqual(own);
      }
    }),
  );
});

test("a part that is damaged is refused, though the same came whole before", () => {
  const zip = zipOf([`<a>${"年报".repeat(40)}${Array.from({ length: 90 }, (_, index) => index).join()}</a>`]);
  const whole = partsOf(zip).text("0.xml");
  for (let time = 0; time < 3; time++) expect(partsOf(zip).text("0.xml")).toBe(whole);
  // The head of the entry has 30 bytes and its name.
  const first = 30 + "0.xml".length;
  const packed = new DataView(zip.buffer).getUint32(18, true);
  let refused = 0;
  for (let at = first; at < first + packed; at++) {
    const damaged = zip.slice();
    damaged[at] = (damaged[at] ?? 0) ^ 0x10;
    // A few bits mean nothing.
    const inflated = outcomeOf(() => xmlText(partsOf(damaged).inflate("0.xml")));
    expect(outcomeOf(() => partsOf(damaged).text("0.xml"))).toEqual(inflated);
    if (inflated === "damaged") refused++;
  }
  expect(refused).toBeGreaterThan(packed / 2);
});

function outcomeOf(read: () => string): string {
  try {
    return read();
  } catch (error) {
    return (error as PackageError).fault;
  }
}
