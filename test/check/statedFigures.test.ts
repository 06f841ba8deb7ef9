import { statedFigures } from "../../src/check";

test.each<[string, Record<string, number>]>([
  ["全年收到政府信息公开申请16件。", { "applications.received:total": 16 }],
  ["本年新收申请 ３ 件，上年结转 1 件，办结 4 件。", { "applications.received:total": 3, "applications.carriedIn:total": 1, "applications.outcomesTotal:total": 4 }],
  ["其中予以公开12件，部分公开2件，结转下年度继续办理1件。", { "applications.granted:total": 12, "applications.partlyGranted:total": 2, "applications.carriedOut:total": 1 }],
  ["因政府信息公开引发行政复议3件。", { "cases:review.total": 3 }],
])("%s", (text, figures) => {
  expect(Object.fromEntries(statedFigures(text))).toEqual(figures);
});

test.each([
  "收到群众来信。办理申请手续16件",
  "新收政府信息公开申请{三.本年新收.总计}件",
  "收到申请16件。后又收到申请17件。",
  "申请人可在15个工作日内提出",
])("nothing is stated, or not surely: %s", (text) => {
  expect(statedFigures(text).size).toBe(0);
});
