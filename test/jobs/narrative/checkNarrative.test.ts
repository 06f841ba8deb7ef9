import { checkWorkbook, explainWarning } from "../../../src/jobs";
import { usualJump } from "../../../src/rules";
import { edition2021, figureId } from "../../../src/statute";
import { planLastYearSheet, planStandardSheets, suggestedNarrative, type CellContent, type NarrativeRow, type ReadableSheets } from "../../../src/workbook";
import { BookInMemory } from "../../taskpane/bookInMemory";
import { writtenNarrative, writtenOrgan } from "../../workbook/writtenNarrative";

async function open(texts: Record<string, string> = {}): Promise<BookInMemory> {
  const book = new BookInMemory();
  const figures = new Map(
    Array.from(
      edition2021.tables.flatMap(({ blocks }) =>
        blocks.flatMap(({ rows, columns }) => rows.flatMap((row) => columns.map((column) => [figureId(row, column), 0] as const))),
      ),
    ),
  );
  await book.insert(planStandardSheets(edition2021, "typed", { figures }));
  book.type("基本信息", writtenOrgan);
  book.type("正文", texts);
  return book;
}

const idsOf = async (book: BookInMemory): Promise<string[]> => (await checkWorkbook(book, "zh-CN")).findings.map(({ id }) => id);

test("nothing is missed in a narrative that nobody has begun, and it cannot be signed; written whole it can", async () => {
  const begun = await checkWorkbook(await open(), "zh-CN");
  expect(begun).toMatchObject({ findings: [], isNarrativeBegun: false, ready: false });
  const written = await checkWorkbook(await open(writtenNarrative()), "zh-CN");
  expect(written).toMatchObject({ findings: [], isNarrativeBegun: true, ready: true });
});

test("once begun, what is missing is named at its cell, and what is wrong with its words", async () => {
  const { findings } = await checkWorkbook(await open({ C6: "全年发布信息 XX 条。" }), "zh-CN");
  const other = await checkWorkbook(await open({ ...writtenNarrative(), C18: "" }), "zh-CN");
  expect(other.findings.map(({ check, text }) => `${check} ${text?.address ?? ""}`)).toEqual(["C9 C19"]);
  expect(findings.map(({ check, text }) => `${check} ${text?.address ?? ""}`)).toEqual(["D3 C15", "D3 C18", "D4 C6", "D6 C6"]);
});

test("a reason for a claim holds as long as the words and the figures do", async () => {
  const book = await open({ ...writtenNarrative(), C8: "全年收到政府信息公开申请5件。" });
  const [finding] = (await checkWorkbook(book, "zh-CN")).findings;
  if (!finding) throw new Error("no finding");
  await explainWarning(book, finding, { reason: "含转办件", who: "张三", when: new Date(2026, 0, 5) });
  const accepted = await checkWorkbook(book, "zh-CN");
  expect(accepted).toMatchObject({ ready: true, findings: [{ check: "C1", explained: { state: "accepted" } }] });
  book.type("三 依申请公开", { J6: 2 });
  const changed = (await checkWorkbook(book, "zh-CN")).findings.find(({ check }) => check === "C1");
  expect(changed?.explained.state).toBe("outdated");
});

test("a narrative taken over from last year is told, with the passages", async () => {
  const text = "本机关把政务公开列入年度工作要点，逐项分解任务，明确责任单位和完成时限，每季度通报一次进展情况。";
  const book = await open({ ...writtenNarrative(), C6: text.repeat(8) });
  const narrative: NarrativeRow[] = [{ section: "一", heading: "（一）主动公开", text }];
  await book.insert([
    planLastYearSheet({ edition: edition2021, organ: "临安县青石镇人民政府", year: 2024, source: "", values: new Map(), narrative, jump: usualJump }),
  ]);
  expect(await idsOf(book)).toEqual(["B4:repetition:一:第一部分"]);
});

test("the prepared paragraph, whose tags have no values yet, was not copied from last year's", async () => {
  const book = new BookInMemory();
  await book.insert(planStandardSheets(edition2021, "typed"));
  book.type("基本信息", writtenOrgan);
  book.type("正文", { C6: "全年发布信息，没有遗漏。" });
  const narrative = suggestedNarrative(edition2021);
  await book.insert([
    planLastYearSheet({ edition: edition2021, organ: "临安县青石镇人民政府", year: 2024, source: "", values: new Map(), narrative, jump: usualJump }),
  ]);
  expect((await idsOf(book)).filter((id) => id.startsWith("B4"))).toEqual([]);
});

describe("a prepared sub-heading over no text is not printed", () => {
  const own = "解读形式单一。\n（二）改进措施\n下一步丰富形式。";

  test("and numbers nothing", async () => {
    expect(await idsOf(await open({ ...writtenNarrative(), C15: own, C16: "" }))).toEqual([]);
    expect(await idsOf(await open({ ...writtenNarrative(), C15: own, C16: "加强培训。" }))).toEqual(["D5:sequence:五:（二）"]);
  });

  test("whether it was left blank or its condition takes the text out", async () => {
    expect(await idsOf(await open({ ...writtenNarrative(), C15: own, C16: "{#有申请}加强答复。{/有申请}" }))).toEqual([]);
  });

  test("a sub-heading of the clerk's own is printed, and counts", async () => {
    expect(await idsOf(await open({ ...writtenNarrative(), C15: own, B16: "（二）下一步打算", C16: "" }))).toEqual(["D5:sequence:五:（二）"]);
  });
});

test("an error value that a formula joined into a text is an error at its cell, and nothing may be signed", async () => {
  const { findings, ready, counts } = await checkWorkbook(await open({ ...writtenNarrative(), C6: "全年发布信息#N/A条，没有遗漏。" }), "zh-CN");
  expect(findings.map(({ check, severity, text }) => [check, severity, text?.address])).toEqual([["F1", "error", "C6"]]);
  expect({ ready, errors: counts.error }).toEqual({ ready: false, errors: 1 });
});

test("radicals in the name and in the text are read as letters; a hint says that they will be printed", async () => {
  const book = await open({ ...writtenNarrative(), C8: "全年收到政府信息公开申请5件，均由⾃然⼈提出。" });
  book.type("基本信息", { B3: "临安县⻘⽯镇人民政府" });
  expect(await idsOf(book)).toEqual(["C1:count:一:收到政府信息公开申请5件", "D11:lookAlikes:要素:⻘", "D11:lookAlikes:一:⾃"]);
});

test("radicals that a tag prints in a sub-heading are told where they stand, and only there", async () => {
  const book = await open({ ...writtenNarrative(), B6: "（一）{简称}主动公开" });
  book.type("基本信息", { B10: "⻘⽯镇" });
  expect(await idsOf(book)).toEqual(["D11:lookAlikes:要素:⻘"]);
  book.type("正文", { B6: "（一）{简称}主动公⽰" });
  expect(await idsOf(book)).toEqual(["D11:lookAlikes:要素:⻘", "D11:lookAlikes:一:⽰"]);
});

test("要素 and last year's 正文 are held against the text", async () => {
  const book = await open({ ...writtenNarrative(), C6: "全年共发布信息1260条，没有遗漏。截至年底，累计关注用户900人。" });
  book.type("基本信息", { B14: 1268 });
  const narrative: NarrativeRow[] = [{ section: "一", heading: "（一）主动公开", text: "截至年底，累计关注用户1200人。" }];
  await book.insert([
    planLastYearSheet({ edition: edition2021, organ: "临安县青石镇人民政府", year: 2024, source: "", values: new Map(), narrative, jump: usualJump }),
  ]);
  expect(await idsOf(book)).toEqual(["C12:named:一:全年共发布信息1260条", "B5:cumulated:一:累计关注用户900人"]);
});

test("an error value among the words of a 要素 is told at its cell, once, whether 正文 prints it or not", async () => {
  const placed = async (texts: Record<string, string>): Promise<unknown[]> => {
    const book = await open(texts);
    book.type("基本信息", { B14: "约#REF!条" });
    return (await checkWorkbook(book, "zh-CN")).findings.map(({ check, severity, text }) => [check, severity, text]);
  };
  const told = ["F1", "error", { sheet: "基本信息", address: "B14" }];
  expect(await placed({ ...writtenNarrative(), C6: "全年发布信息{发布信息条数}，没有遗漏。" })).toEqual([told]);
  expect(await placed(writtenNarrative())).toEqual([told]);
  expect(await placed({})).toEqual([told]);
});

test("要素 that are more than the one that they are parts of are told at its cell", async () => {
  const book = await open(writtenNarrative());
  book.type("基本信息", { B14: 100, A21: "网站发布信息条数", B21: 120, C21: "条" });
  const { findings } = await checkWorkbook(book, "zh-CN");
  expect(findings.map(({ check, text }) => [check, text?.address])).toEqual([["C12", "B14"]]);
});

test("a text or a 要素 that is an error value is told at its cell; nothing is missed for it", async () => {
  const book = await open({ ...writtenNarrative(), C6: "全年发布信息{发布信息条数}条，没有遗漏。", C9: "#REF!" });
  book.type("基本信息", { B14: "#REF!" });
  const withErrors: ReadableSheets = {
    survey: () => book.survey(),
    hiddenLines: (areas) => book.hiddenLines(areas),
    read: async (areas) => {
      const snapshot = await book.read(areas);
      return {
        ...snapshot,
        blocks: snapshot.blocks.map((block) =>
          block?.map((row) => row.map((cell): CellContent => (cell.value === "#REF!" ? { kind: "error", value: "#REF!" } : cell))),
        ),
      };
    },
  };
  expect((await checkWorkbook(withErrors, "zh-CN")).findings.map(({ id }) => id)).toEqual(["F1:基本信息!B14", "F1:正文!C9"]);
});
