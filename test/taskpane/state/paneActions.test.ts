import { writtenNarrative, writtenOrgan } from "../../workbook/writtenNarrative";
import { readFileSync } from "node:fs";
import path from "node:path";
import type { Delivered, ReportFile } from "../../../src/taskpane/delivery";
import { createPaneActions, createStore, initialState, paneReducer, situationOf } from "../../../src/taskpane/state";
import { TemplateUnavailable } from "../../../src/taskpane/state/reportTemplate";
import { textsFor } from "../../../src/taskpane/texts";
import { readReport } from "../../../src/workbook";
import { BookInMemory } from "../bookInMemory";
import { filesInMemory } from "../filesInMemory";

const APPLICATIONS = "三 依申请公开";

function openPane(loadTemplate: () => Promise<Uint8Array> = () => Promise.reject(new TemplateUnavailable("404"))) {
  const book = new BookInMemory();
  const store = createStore(paneReducer, initialState);
  const delivery = {
    deliver: ({ fileName }: ReportFile): Promise<Delivered> => Promise.resolve({ kind: "download", fileName, url: "blob:report" }),
  };
  const actions = createPaneActions(store, { sheets: book, language: "zh-CN", texts: textsFor("zh-CN"), delivery, ...filesInMemory(), loadTemplate });
  return { book, store, actions };
}

/** A pane whose workbook has the standard sheets with totals to be typed. */
async function openFilledPane(...template: Parameters<typeof openPane>) {
  const pane = openPane(...template);
  pane.actions.chooseTotals("typed");
  await pane.actions.insert();
  return pane;
}

/** A person types 0 into every figure of the three tables. */
async function fillWithZeros(book: BookInMemory): Promise<void> {
  const { places } = await readReport(book);
  for (const { sheet, address } of places.values()) book.type(sheet, { [address]: 0 });
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test("inserting shows what was inserted and that nothing is filled in yet", async () => {
  const { store, actions } = openPane();
  await actions.check();
  expect(situationOf(store.getState())).toBe("noSheets");
  await actions.insert();
  expect(store.getState().insertion?.inserted).toHaveLength(5);
  expect(situationOf(store.getState())).toBe("nothingFilled");
  expect(store.getState().running).toEqual([]);
});

test("sheets that exist are named and left alone; one that is gone is inserted again", async () => {
  const { book, store, actions } = await openFilledPane();
  await actions.insert();
  expect(store.getState().insertion).toEqual({ inserted: [], existing: expect.arrayContaining([APPLICATIONS]) as unknown });
  book.rename(APPLICATIONS, "我的表");
  await actions.insert();
  expect(store.getState().insertion?.inserted).toEqual([]);
  book.remove("我的表");
  await actions.insert();
  expect(store.getState().insertion?.inserted).toEqual([APPLICATIONS]);
});

test("what is typed is checked after a moment, and not while live checks are off", async () => {
  const { book, store, actions } = await openFilledPane();
  book.type(APPLICATIONS, { D6: "5件" });
  await jest.advanceTimersByTimeAsync(300);
  const seen = store.getState().report;
  expect(seen?.counts.warning).toBe(1);

  actions.switchLive(false);
  book.type(APPLICATIONS, { D6: 5 });
  await jest.advanceTimersByTimeAsync(5000);
  expect(store.getState().report).toBe(seen);

  await actions.check();
  expect(store.getState().report?.counts.warning).toBe(0);
});

test("a reading is written into its cell on the click, and the finding goes", async () => {
  const { book, store, actions } = await openFilledPane();
  book.type(APPLICATIONS, { D6: "5件" });
  await actions.check();
  const found = store.getState().report?.findings.find(({ evidence }) => evidence.kind === "notPlain");
  expect(found?.evidence).toMatchObject({ text: "5件", reads: 5 });
  const [cell] = found?.cells ?? [];
  if (cell === undefined) throw new Error("The finding has no cell");
  await actions.accept(cell, 5);
  expect(store.getState().report?.findings.filter(({ evidence }) => evidence.kind === "notPlain")).toEqual([]);
});

test("each refusal becomes a sentence where it belongs, and the next click works", async () => {
  const { book, store, actions } = openPane();
  book.refusal = "protected";
  await actions.insert();
  expect(store.getState().failures.insert).toMatch(/受保护/u);
  expect(store.getState().running).toEqual([]);
  book.refusal = undefined;
  await actions.insert();
  expect(store.getState().failures).toEqual({});

  book.refusal = "missing";
  await actions.select([{ sheet: APPLICATIONS, address: "D6" }]);
  expect(store.getState().failures.check).toMatch(/改了名或被删除/u);
  await actions.accept({ sheet: APPLICATIONS, address: "D6" }, 5);
  expect(store.getState().failures.check).toMatch(/改了名或被删除/u);
  book.refusal = undefined;
  await actions.check();
  expect(store.getState().failures).toEqual({});
});

test("a workbook that refuses the first reading is watched after a later check", async () => {
  const { book, store, actions } = openPane();
  book.refusal = "host";
  await actions.check();
  expect(situationOf(store.getState())).toBe("unread");
  book.refusal = undefined;
  await actions.check();
  expect(situationOf(store.getState())).toBe("noSheets");
  actions.chooseTotals("typed");
  await actions.insert();
  book.type(APPLICATIONS, { D6: "5件" });
  await jest.advanceTimersByTimeAsync(300);
  expect(store.getState().report?.counts.warning).toBe(1);
});

test("with errors open, generating asks first; the question withdraws when they are mended", async () => {
  const { book, store, actions } = await openFilledPane();
  await fillWithZeros(book);
  book.type("基本信息", writtenOrgan);
  book.type("正文", writtenNarrative());
  book.type(APPLICATIONS, { D6: -1 });
  await actions.generate();
  expect(store.getState().generation).toEqual({ stage: "asking" });
  book.type(APPLICATIONS, { D6: 0 });
  await actions.check();
  expect(store.getState().generation).toEqual({ stage: "idle" });
});

test.each([
  ["no name of the organ", { B3: "" }, "“基本信息”里还没有填机关名称（基本信息!B3），不能生成报告。请填写后再试。"],
  ["a year of two digits", { B5: 25 }, "“基本信息”里的年度没有填成四位数字（基本信息!B5 “25”），不能生成报告。请填成 2025 这样后再试。"],
  ["a date that is none", { B7: "年后" }, /报告日期读不出年、月、日（基本信息!B7 “年后”），不能生成报告。/u],
])("a report that cannot be made, for %s, says why and does not ask first; once it can be, that is said no more", async (_, typed, why) => {
  const { book, store, actions } = await openFilledPane(() => Promise.resolve(new Uint8Array()));
  book.type("基本信息", { ...writtenOrgan, ...typed });
  book.type(APPLICATIONS, { D6: -1 });
  await actions.generate();
  expect(store.getState().generation).toEqual({ stage: "idle" });
  expect(store.getState().failures.generate).toMatch(why);
  await actions.check();
  expect(store.getState().failures.generate).toMatch(why);
  book.type("基本信息", writtenOrgan);
  await actions.check();
  expect(store.getState().failures).toEqual({});
  await actions.generate();
  expect(store.getState().generation).toEqual({ stage: "asking" });
  book.type("基本信息", typed);
  await actions.check();
  expect(store.getState().generation).toEqual({ stage: "idle" });
});

test("why a report was not made stays where that was something else", async () => {
  const { store, book, actions } = await openFilledPane();
  book.type("基本信息", writtenOrgan);
  await actions.generate();
  await actions.generateAnyway();
  await actions.check();
  expect(store.getState().failures.generate).toMatch(/报告模板/u);
});

test("a template that cannot be loaded is named", async () => {
  const { store, actions } = await openFilledPane();
  await actions.generateAnyway();
  expect(store.getState().failures.generate).toMatch(/报告模板/u);
});

test("with nothing filled in, generating asks; the answer makes the report and delivers it by its name", async () => {
  const template = new Uint8Array(readFileSync(path.resolve("assets/report-template.docx")));
  const { book, store, actions } = await openFilledPane(() => Promise.resolve(template));
  book.type("基本信息", { B3: "某某市某某镇人民政府", B5: 2025 });
  await actions.generate();
  expect(store.getState().generation).toEqual({ stage: "asking" });
  await actions.generateAnyway();
  expect(store.getState().failures).toEqual({});
  const fileName = "某某市某某镇人民政府2025年政府信息公开工作年度报告.docx";
  expect(store.getState().generation).toMatchObject({ stage: "done", delivered: { kind: "download", fileName } });
  book.type("基本信息", { B3: "" });
  await actions.generateAnyway();
  expect(store.getState().failures.generate).toMatch(/机关名称/u);
  expect(store.getState().generation).toEqual({ stage: "idle" });
});

test("with all filled in and right, generating asks nothing", async () => {
  const { book, store, actions } = await openFilledPane();
  await fillWithZeros(book);
  book.type("基本信息", writtenOrgan);
  book.type("正文", writtenNarrative());
  await actions.generate();
  expect(situationOf(store.getState())).toBe("ready");
  expect(store.getState().failures.generate).toMatch(/报告模板/u);
});

describe("what was made before the workbook changed", () => {
  const builtIn = (): Uint8Array => new Uint8Array(readFileSync(path.resolve("assets/report-template.docx")));
  /** A pane that has made the report of a signable workbook. */
  async function generated() {
    const pane = await openFilledPane(() => Promise.resolve(builtIn()));
    await fillWithZeros(pane.book);
    pane.book.type("基本信息", writtenOrgan);
    pane.book.type("正文", writtenNarrative());
    await pane.actions.generate();
    expect(pane.store.getState().generation).toMatchObject({ stage: "done", isOld: false });
    return pane;
  }
  const isOld = ({ store }: Awaited<ReturnType<typeof generated>>): boolean => {
    const { generation } = store.getState();
    return generation.stage === "done" && generation.isOld;
  };

  test.each([
    ["a figure", APPLICATIONS, { D6: 1 }],
    ["a text", "正文", { C6: "本年另有说明。" }],
    ["the organ", "基本信息", { B3: "某某市某某乡人民政府" }],
  ])("a report is out of date once %s is another, is so no more when that is typed back, and another one is not", async (_, sheet, change) => {
    const pane = await generated();
    const { blocks } = await pane.book.read([{ sheet, address: Object.keys(change)[0] ?? "" }]);
    pane.book.type(sheet, change);
    await jest.advanceTimersByTimeAsync(300);
    expect(isOld(pane)).toBe(true);
    pane.book.type(sheet, Object.fromEntries(Object.keys(change).map((address) => [address, blocks[0]?.[0]?.[0]?.value as string])));
    await jest.advanceTimersByTimeAsync(300);
    expect(isOld(pane)).toBe(false);
    pane.book.type(sheet, change);
    await pane.actions.generate();
    await pane.actions.generateAnyway();
    expect(isOld(pane)).toBe(false);
  });

  test("what is printed nowhere changes nothing", async () => {
    const pane = await generated();
    pane.book.type(APPLICATIONS, { Z99: "自己记的" });
    await jest.advanceTimersByTimeAsync(300);
    expect(isOld(pane)).toBe(false);
  });

  test("without live checks any change counts, until somebody checks", async () => {
    const pane = await generated();
    pane.actions.switchLive(false);
    await jest.advanceTimersByTimeAsync(300);
    pane.book.type(APPLICATIONS, { Z99: "自己记的" });
    expect(isOld(pane)).toBe(true);
    await pane.actions.check();
    expect(isOld(pane)).toBe(false);
  });

  test("another template makes another report, for good", async () => {
    const pane = await generated();
    await pane.actions.chooseTemplate(new File([builtIn().slice()], "我镇样式.docx"));
    expect(isOld(pane)).toBe(true);
    await pane.actions.check();
    expect(isOld(pane)).toBe(true);
    await pane.actions.generate();
    expect(isOld(pane)).toBe(false);
    await pane.actions.chooseTemplate(new File([builtIn().slice()], "我镇样式.docx"));
    expect(isOld(pane)).toBe(true);
  });

  test.each(["exportResults", "exportNarrative"] as const)("a file that was kept is offered until another one would be kept: %s", async (kind) => {
    const { book, store, actions } = await generated();
    await actions[kind]();
    expect(store.getState().exported).toMatchObject({ kind });
    await actions.check();
    expect(store.getState().exported).toMatchObject({ kind });
    book.type(APPLICATIONS, { D6: 1 });
    await jest.advanceTimersByTimeAsync(300);
    expect(store.getState().exported).toBeUndefined();
  });
});
