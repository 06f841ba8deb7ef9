import { sentence } from "../../../src/jobs";
import { fiveParts, foundBy, passage, town, wordsBy } from "./passages";

const without = (name: string) => fiveParts.filter(({ heading }) => !heading.includes(name));

describe("D4: the five parts of 一", () => {
  test("all there", () => {
    expect(foundBy("D4", fiveParts)).toEqual([]);
  });

  test.each([["主动公开"], ["依申请公开"], ["政府信息管理"], ["监督保障"]])("%s is missing", (name) => {
    expect(foundBy("D4", without(name)).map(({ evidence }) => evidence.words)).toEqual([name]);
  });

  test("a heading without text is a part not written", () => {
    const rows = fiveParts.map((row) => (row.heading.includes("管理") ? { ...row, text: "" } : row));
    expect(foundBy("D4", rows).map(({ evidence }) => evidence.words)).toEqual(["政府信息管理"]);
  });

  test("headings within one text, in other words", () => {
    const text =
      "（一）主动公开方面。公开40条。\n（二）办理公开申请情况。办理1件。\n（三）规范信息管理。做好清理。\n（四）载体建设。维护网站。\n（五）考核与培训。培训2次。";
    expect(wordsBy("D4", text)).toEqual([]);
    expect(wordsBy("D4", text.replace("（四）载体建设。维护网站。\n", ""))).toEqual(["政府信息公开平台建设"]);
  });

  test("paragraphs that begin with 一是 and their subject", () => {
    const text =
      "一是推进主动公开。公开20条。\n二是办好依申请公开。没有申请。\n三是加强信息管理。做好审核。\n四是抓好平台建设。维护网站。\n五是强化监督保障。开展自查。";
    expect(wordsBy("D4", text)).toEqual([]);
    expect(wordsBy("D4", text.replace("五是强化监督保障。开展自查。", ""))).toEqual(["监督保障"]);
  });

  test("without headings a part is missed only where nothing speaks of it", () => {
    const text = "我镇主动公开信息20条，未收到公开申请。发布前认真审核，在政府网站设有专栏";
    expect(wordsBy("D4", `${text}，并组织培训。`)).toEqual([]);
    expect(wordsBy("D4", `${text}。`)).toEqual(["监督保障"]);
  });

  test("a part that is stated is written, under whatever heading, or beside its table", () => {
    const text = "（一）信息管理。全年制作信息90条，主动公开30条。（二）平台建设。维护网站。（三）监督保障。开展自查。";
    expect(wordsBy("D4", text)).toEqual(["依申请公开"]);
    expect(wordsBy("D4", text.replace("，主动公开30条", ""))).toEqual(["主动公开、依申请公开"]);
    expect(foundBy("D4", [passage(text), passage("全年未收到政府信息公开申请。", "三", "", 1)])).toEqual([]);
  });

  test("in an excerpt only between numbers that follow each other", () => {
    const text = "（一）主动公开。……（二）依申请公开。……（三）平台建设。……（四）监督保障。……";
    expect(wordsBy("D4", text)).toEqual(["政府信息管理"]);
    expect(wordsBy("D4", "（一）主动公开。……（二）依申请公开。……（四）平台建设。……（五）监督保障。……")).toEqual([]);
    expect(wordsBy("D4", "（二）依申请公开。……（三）信息管理。……（四）平台建设。……")).toEqual([]);
  });

  test("several are one finding, with the way out", () => {
    const [finding, ...more] = foundBy("D4", [passage("我镇认真落实要求，主动公开信息，开通平台，未收到公开申请。")]);
    expect(more).toEqual([]);
    expect(finding && sentence(finding, "zh-CN")).toBe(
      "“一、总体情况”没有写“政府信息管理”“监督保障”。这一部分应写主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障五项，请补写；已用别的标题写了的，请填写说明。",
    );
  });

  test("the edition of 2021 names the parts, reports before it may have others", () => {
    expect(foundBy("D4", without("监督保障"), { ...town, year: 2020 })).toEqual([]);
    expect(foundBy("D4", without("监督保障"), { ...town, year: 2021 })).toHaveLength(1);
  });

  test("nothing is missed before 一 is written", () => {
    expect(foundBy("D4", [passage("", "一"), passage("存在不足。", "五")])).toEqual([]);
  });
});
