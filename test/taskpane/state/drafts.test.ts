import fc from "fast-check";
import type { PlacedFinding } from "../../../src/jobs";
import { withDrafted, withoutDraft, type Drafts } from "../../../src/taskpane/state/drafts";

const finding = (id: string) => ({ id }) as PlacedFinding;
const ids = (findings: readonly PlacedFinding[]): string[] => findings.map(({ id }) => id);
const some = fc.uniqueArray(fc.constantFrom<string>("a", "b", "c", "d", "e", "f"));
const list = some.map((all) => [...all].sort());
const drafted = some.map((all): Drafts => Object.fromEntries(all.map((id) => [id, { reason: "", who: "" }])));

test("listed are the found ones in their order and those that are written about, each behind what it stood behind", () => {
  fc.assert(
    fc.property(list, list, drafted, (before, now, drafts) => {
      const listed = ids(withDrafted(before.map(finding), now.map(finding), drafts));
      const kept = before.filter((id) => id in drafts && !now.includes(id));
      expect([...listed].sort()).toEqual([...now, ...kept].sort());
      expect(listed.filter((id) => now.includes(id))).toEqual(now);
      expect(listed.filter((id) => before.includes(id))).toEqual(before.filter((id) => listed.includes(id)));
    }),
  );
});

test("a draft that has ended takes its finding along", () => {
  const drafts: Drafts = { a: { reason: "x", who: "" }, b: { reason: "", who: "" } };
  expect(withoutDraft(drafts, "a")).toEqual({ b: { reason: "", who: "" } });
});
