import { claimsIn } from "./report";

/** A sentence with its brackets as they are, in ASCII, opened in one width and closed in the other, and with a bracket more in each. */
const forms = (text: string): string[] => [
  text,
  text.replaceAll("（", "(").replaceAll("）", ")"),
  text.replaceAll("（", "("),
  text.replaceAll("）", ")"),
  text.replaceAll("（", "（（注：见附件）").replaceAll("）", "（见上）)"),
];

const four = { section: "四", heading: "" };
const documents = { heading: "（一）主动公开" };

describe("what was named in a bracket is not spoken of behind it", () => {
  test.each([
    ["行政诉讼3件（未经复议直接起诉1件、复议后起诉2件），结果维持3件。", four],
    ["行政诉讼3件（未经复议直接起诉1件、复议后起诉2件）；结果维持3件，尚未审结0件。", four],
    ["行政诉讼3件（复议后起诉2件）结果维持3件。", four],
    ["因政府信息公开引起的行政复议4件（另有复议后起诉2件），其中结果维持2件、结果纠正1件、尚未审结1件。", four],
    ["行政复议4件（另有行政诉讼3件）；其中，维持2件，纠正1件，未审结1件。", four],
    ["行政诉讼3件（其中行政复议后起诉2件），均获维持。", four],
    ["收到政府信息公开申请80件（其中上年收到的咨询、建议60件另行答复），办结79件。", {}],
    ["收到政府信息公开申请80件（上半年30件，下半年50件），办结79件，予以公开34件。", {}],
    ["收到政府信息公开申请80件（2022年为61件），办结79件，结转下年度5件。", {}],
    ["本年新收申请80件（含上年结转自然人申请3件），商业企业10件。", {}],
    ["制发规范性文件6件（另有规章0件），废止2件，现行有效41件。", documents],
  ])("%s", (text, at) => {
    for (const form of forms(text)) expect(claimsIn(form, at)).toEqual([]);
  });

  test.each([
    ["行政诉讼3件（未经复议直接起诉1件、复议后起诉2件），结果维持2件。", four, ["C6 结果维持2件"]],
    ["行政复议4件（其中2件复议后起诉），结果维持3件。", four, ["C6 结果维持3件"]],
    ["收到政府信息公开申请80件（其中网站信箱咨询20件），办结78件。", {}, ["C2 办结78件"]],
    ["收到政府信息公开申请80件（上半年30件），办结78件。", {}, ["C2 办结78件"]],
    ["收到政府信息公开申请80件（2022年为61件），办结78件。", {}, ["C2 办结78件"]],
    ["收到政府信息公开申请80件（其中提案、建议12件），均在法定期限内予以答复。", {}, ["C8 均在法定期限内予以答复"]],
    ["收到政府信息公开申请80件（去年同期68件），未发生因政府信息公开引起的行政复议。", {}, ["C6 未发生因政府信息公开引起的行政复议"]],
    ["制发规范性文件6件（另有规章0件），废止1件。", documents, ["C7 废止1件"]],
    ["作出行政处罚决定12件（公示12件），作出行政强制决定3件。", documents, ["C7 行政处罚决定12件", "C7 行政强制决定3件"]],
  ])("%s is told", (text, at, told) => {
    for (const form of forms(text)) expect(claimsIn(form, at)).toEqual(told);
  });
});

describe("what names all of it before a bracket or a list goes on", () => {
  test.each([
    "行政诉讼3件，其中未经复议直接起诉1件、复议后起诉2件，结果维持3件。",
    "行政诉讼3件。其中，未经复议直接起诉1件，结果维持1件；复议后起诉2件，结果维持2件。",
    "行政诉讼3件：未经复议直接起诉1件、复议后起诉2件；均获维持。",
  ])("%s", (text) => {
    expect(claimsIn(text, four)).toEqual([]);
  });
  test("what is true of neither is told", () => {
    expect(claimsIn("行政诉讼3件，其中未经复议直接起诉1件、复议后起诉2件，结果维持1件。", four)).toEqual(["C6 结果维持1件"]);
  });
});

test("what a bracket says in passing of the time of what follows still counts", () => {
  expect(claimsIn("今年（1—6月）收到政府信息公开申请30件。")).toEqual([]);
  expect(claimsIn("上年（2022年）收到政府信息公开申请30件。")).toEqual([]);
});

test("a bracket that is never closed, or never opened, hides nothing behind it", () => {
  expect(claimsIn("1）收到政府信息公开申请80件（不含转办，办结78件。")).toEqual(["C2 办结78件"]);
});
