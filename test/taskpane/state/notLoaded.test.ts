/** @jest-environment node */
import { IDBFactory } from "fake-indexeddb";
import type { Language } from "../../../src/language";
import * as parts from "../../../src/taskpane/parts";
import { createPaneActions, createRibbonActions, createStore, initialState, paneReducer, situationOf, type PanePart } from "../../../src/taskpane/state";
import { templateMemory } from "../../../src/taskpane/templates/templateMemory";
import { textsFor } from "../../../src/taskpane/texts";
import { builtInTemplate } from "../../report/sampleContent";
import { BookInMemory } from "../bookInMemory";
import { filesInMemory } from "../filesInMemory";

type Part = Exclude<keyof typeof parts, "isNotLoaded">;

/** The parts that the pane's server does not give at present. */
const missing = new Set<Part>();

// As webpack's own loader rejects.
jest.mock("../../../src/taskpane/parts", () => {
  const real = jest.requireActual<typeof parts>("../../../src/taskpane/parts");
  const error = Object.assign(new Error("Loading chunk 7 failed."), { name: "ChunkLoadError" });
  const load = (part: Part) => () => (missing.has(part) ? Promise.reject(error) : real[part]());
  return { ...real, loadChecks: load("loadChecks"), loadReports: load("loadReports"), loadFiles: load("loadFiles"), loadRichText: load("loadRichText") };
});

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  missing.clear();
});

afterEach(() => Reflect.deleteProperty(globalThis, "indexedDB"));

function openPane(language: Language = "zh-CN") {
  const book = new BookInMemory();
  const store = createStore(paneReducer, initialState);
  const actions = createPaneActions(store, {
    sheets: book,
    language,
    texts: textsFor(language),
    delivery: { deliver: ({ fileName }) => Promise.resolve({ kind: "download", fileName, url: "blob:report" }) },
    ...filesInMemory(templateMemory(), language),
    loadTemplate: () => Promise.resolve(builtInTemplate()),
  });
  return { book, store, actions, ribbon: createRibbonActions(store, actions), notLoaded: textsFor(language).failure.notLoaded };
}

type Opened = ReturnType<typeof openPane>;

const file = (): File => new File([builtInTemplate().slice()], "样式.docx");

/** What a person does, by the part that it needs and where its failure is told. */
const deeds: readonly (readonly [name: string, part: Part, shownIn: PanePart, deed: (pane: Opened) => Promise<void>])[] = [
  ["插入标准表 on the ribbon", "loadChecks", "insert", ({ ribbon }) => ribbon.insertSheets()],
  ["生成报告 on the ribbon", "loadChecks", "generate", ({ ribbon }) => ribbon.generateReport()],
  ["仍要生成", "loadReports", "generate", ({ actions }) => actions.generateAnyway()],
  ["选择样式", "loadReports", "template", ({ actions }) => actions.chooseTemplate(file())],
  ["导出校验结果", "loadFiles", "exportResults", ({ actions }) => actions.exportResults()],
  ["另存正文预览", "loadFiles", "exportNarrative", ({ actions }) => actions.exportNarrative()],
  ["新建下一年度工作簿", "loadFiles", "lastYear", ({ actions }) => actions.rollForward()],
  ["改为", "loadChecks", "check", ({ actions }) => actions.accept({ sheet: "三 依申请公开", address: "D6" }, 1)],
  ["插入要素", "loadChecks", "narrative", ({ actions }) => actions.insertTag("年份")],
];

describe.each<Language>(["zh-CN", "en-US"])("a part of the pane that its server does not give, in %s", (language) => {
  test.each(deeds)("%s says so, and does it once it is given", async (_, part, shownIn, deed) => {
    const pane = openPane(language);
    await pane.actions.insert();
    pane.book.type("基本信息", { B3: "某县某镇人民政府", B5: 2025 });
    await pane.actions.check();
    missing.add(part);
    await deed(pane);
    const { failures, running } = pane.store.getState();
    expect([failures, running]).toEqual([{ [shownIn]: pane.notLoaded }, []]);
    missing.clear();
    await deed(pane);
    expect(Object.values(pane.store.getState().failures)).not.toContain(pane.notLoaded);
  });
});

test.each<[string, (pane: Opened) => Promise<void>]>([
  ["of itself", ({ actions }) => actions.check()],
  ["by 校验 on the ribbon", ({ ribbon }) => ribbon.checkWorkbook()],
])("a pane that opens %s without its checks says how to try again, and watches from then on", async (_, checkFirst) => {
  jest.useFakeTimers();
  const pane = openPane();
  const { book, store, actions, notLoaded } = pane;
  missing.add("loadChecks");
  await checkFirst(pane);
  expect([situationOf(store.getState()), store.getState().failures]).toEqual(["unread", { check: notLoaded }]);
  expect(notLoaded).toContain("立即校验");
  missing.clear();
  await actions.check();
  await actions.insert();
  book.type("三 依申请公开", { D6: "5件" });
  await jest.advanceTimersByTimeAsync(300);
  expect([store.getState().failures, store.getState().report?.counts.warning]).toEqual([{}, 1]);
  jest.useRealTimers();
});

test("why Excel refused cannot be said without the sentences: the pane says what it lacks", async () => {
  const { book, store, actions, notLoaded } = openPane();
  book.refusal = "protected";
  missing.add("loadChecks");
  await actions.select([{ sheet: "正文", address: "A1" }]);
  expect(store.getState().failures).toEqual({ check: notLoaded });
});

test("an own template is shown by the next check where what looks into it was not given", async () => {
  const memory = templateMemory();
  await memory.remember("某县某镇人民政府", { fileName: "样式.docx", document: builtInTemplate() });
  const { book, store, actions } = openPane();
  await actions.insert();
  missing.add("loadReports");
  book.type("基本信息", { B3: "某县某镇人民政府" });
  await actions.check();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(store.getState().template.inUse.kind).toBe("builtIn");
  missing.clear();
  await actions.check();
  await new Promise<void>((resolve) => {
    store.subscribe(() => {
      if (store.getState().template.inUse.kind === "own") resolve();
    });
  });
});
