import { hasManyTags } from "../../../src/report/docx/manyTags";

const text = (braces: number): string => `<w:p w:id="{1}"><w:t>${"{甲}".repeat(braces)}</w:t></w:p>`;

test("10,000 tags of a part are as many as there may be", () => {
  expect([0, 10_000, 10_001].map((count) => hasManyTags(text(count)))).toEqual([false, false, true]);
});

test("braces far from the tag before them take no longer than others", () => {
  const start = process.cpuUsage();
  expect(hasManyTags(`<w:shape alt="${"{".repeat(200_000)}"/>`)).toBe(false);
  expect(hasManyTags(`<w:t>${`{${"甲".repeat(200)}`.repeat(9_999)}</w:t>`)).toBe(false);
  const { user, system } = process.cpuUsage(start);
  expect((user + system) / 1e6).toBeLessThan(3);
});
