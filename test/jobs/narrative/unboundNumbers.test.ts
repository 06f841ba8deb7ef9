import { unboundNumbers } from "../../../src/jobs";
import { edition2021, figureId } from "../../../src/statute";
import { planStandardSheets, readReport } from "../../../src/workbook";
import { planSheets } from "../../workbook/planSheets";
import { ofForm } from "../../ofForm";

const figures = new Map([
  [ofForm("applications.received:total"), 16],
  [ofForm("applications.carriedOut:total"), 3],
  [ofForm("disclosure.normativeDocuments:issued"), 3],
  [ofForm("applications.granted:total"), 3],
]);

async function unbound(text: string) {
  const plans = planStandardSheets(edition2021, "typed", { figures, narrative: [{ section: "一", heading: "", text }] });
  return unboundNumbers(await readReport(planSheets(plans)));
}

test("a number typed by hand is unbound, with the figures it might be; one from a tag is bound", async () => {
  const text = "收到{三.本年新收.总计}件，其中 16 件网上提交，结转3件，培训两次。";
  const found = await unbound(text);
  expect(found.map(({ words, candidates }) => [words, candidates.map(({ name }) => name)])).toEqual([
    ["16 件", ["三.本年新收.总计"]],
    ["3件", expect.arrayContaining(["三.结转下年度.总计"])],
    ["两次", []],
  ]);
});

test("the number's place in the cell is that of the text with its tags, without the unit", async () => {
  const text = "收到{三.本年新收.总计}件，结转３余件，占 12.5%。";
  const found = await unbound(text);
  expect(found.map(({ sourceStart, sourceEnd, number }) => [text.slice(sourceStart, sourceEnd), number])).toEqual([
    ["３", "３"],
    ["12.5%", "12.5%"],
  ]);
});

test("a text that conditions take out has no numbers", async () => {
  expect(await unbound("{^有申请}复议 5 件{/有申请}")).toEqual([]);
});

test("of figures with the same value those come first whose names are most like the words before", async () => {
  const [found] = await unbound("新制发了文件，结转下年度 3 件。");
  expect(found?.candidates[0]?.name).toBe("三.结转下年度.总计");
});

test("a telling number of which the words say what it is, and which the table has otherwise, is no other figure that happens to be equal", async () => {
  const plans = planStandardSheets(edition2021, "typed", {
    figures: new Map([
      [ofForm("applications.received:total"), 14],
      [ofForm("disclosure.normativeDocuments:inForce"), 15],
    ]),
    narrative: [{ section: "一", heading: "", text: "全年共收到政府信息公开申请15件。" }],
  });
  expect(unboundNumbers(await readReport(planSheets(plans))).map(({ candidates }) => candidates)).toEqual([[]]);
});

test("small numbers, and 100%, are equal to many by chance: words say which they are, or nothing is named", async () => {
  const zeros = edition2021.tables.flatMap((table) =>
    table.blocks.flatMap(({ rows, columns }) => rows.flatMap((row) => columns.map((column) => [figureId(row, column), 3] as const))),
  );
  const plans = planStandardSheets(edition2021, "typed", {
    figures: new Map(zeros),
    narrative: [{ section: "一", heading: "", text: "培训 3 次，全年收到政府信息公开申请 3 件，行政复议 3 件，满意率100%。" }],
  });
  const [trained, received, reviewed, content] = unboundNumbers(await readReport(planSheets(plans)));
  expect(trained?.candidates).toEqual([]);
  expect(received?.candidates[0]?.name).toBe("三.本年新收.总计");
  expect(received?.candidates.every(({ name }) => name.includes("新收"))).toBe(true);
  expect(reviewed?.candidates[0]?.name).toMatch(/^四\.行政复议/u);
  expect(reviewed?.candidates.every(({ name }) => name.includes("行政复议"))).toBe(true);
  expect(content?.candidates).toEqual([]);
});
