import fc from "fast-check";
import { parseTag } from "../../src/report/docx/tag";
import { scanTags } from "../../src/report/scanTags";
import { tagNames } from "../../src/report/tagNames";
import { disguises } from "../disguise";

const written = ["收到", "三.本年新收.自然人", "二.行政许可.处理决定", "机关名称", "一", "培训次数"];
const names = tagNames(written);

test("names of tags with characters that nobody sees, and radicals, are found, in 正文 and in templates, with their operators", () => {
  fc.assert(
    fc.property(fc.constantFrom(...written), fc.constantFrom("", "#", "^", "/", "＃"), disguises, (name, operator, disguise) => {
      const tag = disguise(operator + name);
      const [found] = scanTags(`前{${tag}}后`);
      expect(names.find(found?.name ?? "")).toBe(name);
      expect(found?.role).toBe(parseTag(operator + name).role);
      expect(parseTag(tag)).toEqual(parseTag(operator + name));
    }),
    { numRuns: 2_000 },
  );
});
