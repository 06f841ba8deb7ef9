import { readEntry } from "../../../src/figures";
import { claimsIn, entries } from "./report";
import { ofForm } from "../../ofForm";

const PERSON = ofForm("applications.received:naturalPerson");
const withPerson = (value: string | number) => new Map(entries).set(PERSON, readEntry(value, "count"));

// 「自然人 70 件」 may mean what was received, or that and what was carried in: the latter alone (3) is no reading of it.
test.each(["#REF!", "约七十", 44.4])("a figure that cannot be read (%s) is not left out of the sums that words may mean", (value) => {
  expect(claimsIn("收到申请80件，其中自然人70件。", { tables: withPerson(value) })).toEqual([]);
});

test("a number that is there is held against the words, and so is one that only is written otherwise", () => {
  expect(claimsIn("收到申请80件，其中自然人70件。", { tables: withPerson(44) })).toEqual(["C1 自然人70件"]);
  expect(claimsIn("收到申请80件，其中自然人70件。", { tables: withPerson("４４") })).toEqual(["C1 自然人70件"]);
});
