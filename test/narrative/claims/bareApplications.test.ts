import { claimsIn } from "./report";

/** Sentences of 总体情况 that name no 政府信息公开申请, wherever they may stand. */
const places = [
  { section: "一", heading: "" },
  { section: "一", heading: "（二）依申请公开" },
  { section: "一", heading: "（二）申请办理情况" },
  { section: "三", heading: "" },
];

describe("applications that are not said to be for information", () => {
  test.each([
    "收到申请八十件，办结申请七十九件，其中予以公开34件、部分公开6件。",
    "全年新收申请80件，上年结转4件，办结79件，结转下年度5件。",
    "办结申请79件。从结果看，予以公开34件、部分公开6件、不予公开5件、无法提供23件。",
    "予以公开34件，部分公开6件，无法提供23件，不予处理4件。",
  ])("%s agrees", (text) => {
    for (const at of places) expect(claimsIn(text, at)).toEqual([]);
  });

  test.each([
    ["办结申请60件，其中予以公开22件、部分公开16件。", ["C2 办结申请60件", "C4 予以公开22件", "C4 部分公开16件"]],
    ["收到申请六十一件。", ["C1 收到申请六十一件"]],
    ["全年共收到申请61件，按期答复60件，结转下年度1件。", ["C1 收到申请61件", "C2 答复60件", "C3 结转下年度1件"]],
    ["受理申请八十件，全部办结。", ["C8 全部办结"]],
    ["收到申请80件。办理结果为：予以公开34件、部分公开9件。", ["C4 部分公开9件"]],
    ["在处理结果中，部分公开9件，无法提供23件。", ["C4 部分公开9件"]],
    ["收到申请80件，予以公开34件，占50%。", ["C5 占50%"]],
  ])("%s is told", (text, told) => {
    for (const at of places) expect(claimsIn(text, at)).toEqual(told);
  });

  test("behind other work in the same paragraph, too, where outcomes say what they were for", () => {
    expect(claimsIn("主动公开信息300条。全年办结申请60件，其中部分公开9件。", { heading: "（一）主动公开" })).toEqual(["C2 办结申请60件", "C4 部分公开9件"]);
  });
});

describe("what may be another matter is left alone", () => {
  test.each([
    ["受理行政许可申请300件，办结298件。", "一", ""],
    ["政务服务大厅收到申请300件，办结298件。", "一", ""],
    ["全年收到申请300件，发放临时救助金12万元。", "一", ""],
    ["办结申请300件，窗口人员办证268件。", "一", "（五）监督保障"],
    ["收到申请300件。", "五", ""],
    ["收到申请300件。", "一", "（一）主动公开"],
    ["制发文件70件，其中予以公开60件、部分公开6件、不予公开4件。", "一", ""],
    ["发布信息300条，予以公开280条。", "一", ""],
    ["收到申请材料300件，受理申请人来访60次。", "一", ""],
    ["公开行政许可申请办理结果298件。", "一", ""],
    ["收到网站留言20条，办结20件，部分公开9件。", "一", ""],
  ])("%s (%s)", (text, section, heading) => {
    expect(claimsIn(text, { section, heading })).toEqual([]);
  });
});
