import { errorCodesIn } from "../../src/workbook/reading/errorCodes";

test.each(["#REF!", "#N/A", "#VALUE!", "#DIV/0!", "#NAME?", "#NULL!", "#NUM!", "＃REF！", "#SPILL!", "#ref!"])("%s among words is an error value", (code) => {
  expect(errorCodesIn(`全年公开信息${code}条，更新栏目。`)).toEqual([{ code, start: 6 }]);
});

test("each by itself", () => {
  expect(errorCodesIn("受理#N/A件，办结#REF!件").map(({ start }) => start)).toEqual([2, 10]);
});

test.each(["话题#政务公开#阅读量5万次。", "#1楼办事大厅。", "微博话题#NUMBER1#。", "#NAMES? 和 #N/ABC", "一号#楼"])("%s has none", (text) => {
  expect(errorCodesIn(text)).toEqual([]);
});
