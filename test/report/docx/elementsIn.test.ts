import { elementsIn } from "../../../src/report/docx/elementsIn";

const mayHave = elementsIn("fldChar", "fill");

test.each(["<fldChar/>", '<w:fldChar w:x="y"/>', "<前缀:fill\n>", "<v:fill>", "<a><b/><x:fldChar /></a>"])("%s may have one", (xml) => {
  expect(mayHave(xml)).toBe(true);
});

test.each(["", "fldChar", '<w:shd w:fill="fill"/>', "<w:fills/>", "<w:fldChars>", '<w:t x="<">w:fldChar</w:t>'])("%s has none", (xml) => {
  expect(mayHave(xml)).toBe(false);
});
