import { hasManyTags } from "../../../src/report/docx/manyTags";

const text = (braces: number): string => `<w:p w:id="{1}"><w:t>${"{甲}".repeat(braces)}</w:t></w:p>`;

test("10,000 tags of a part are as many as there may be", () => {
  expect([0, 10_000, 10_001].map((count) => hasManyTags(text(count)))).toEqual([false, false, true]);
});
