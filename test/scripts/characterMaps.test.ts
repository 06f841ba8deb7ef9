import { readFileSync } from "node:fs";
import { join } from "node:path";
import { characterMaps } from "../../scripts/character-maps/characterMaps";

test("the tables of characters are those of the library that reads PDFs (`npm run maps`)", () => {
  expect(readFileSync(join(__dirname, "../../src/documents/pdf/characterMaps.json"), "utf8")).toBe(characterMaps());
});
