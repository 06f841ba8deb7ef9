import { IDBFactory } from "fake-indexeddb";
import type { Delivered, ReportFile } from "../../../src/taskpane/delivery";
import { NoDownload } from "../../../src/taskpane/delivery";
import { createPaneActions, createStore, initialState, paneReducer, type TemplateInUse, type TemplateState } from "../../../src/taskpane/state";
import { templateMemory, TemplateUnreadable, type TemplateMemory } from "../../../src/taskpane/templates/templateMemory";
import { textsFor } from "../../../src/taskpane/texts";
import { docx, p } from "../../report/docxFixture";
import { bodyText, entry } from "../../report/readDocx";
import { builtInTemplate } from "../../report/sampleContent";
import { BookInMemory } from "../bookInMemory";
import { filesInMemory } from "../filesInMemory";

const ORGAN = "某县某镇人民政府";
const ORGAN_NAME = "B3";

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

afterEach(() => Reflect.deleteProperty(globalThis, "indexedDB"));

/** A pane over the workbook of an organ, whose tables are blank, so that generating asks first. */
async function openPane(templates: TemplateMemory = templateMemory(), organ = ORGAN) {
  const book = new BookInMemory();
  const store = createStore(paneReducer, initialState);
  const delivered: ReportFile[] = [];
  const delivery = {
    deliver: (file: ReportFile): Promise<Delivered> => {
      delivered.push(file);
      return Promise.resolve({ kind: "download", fileName: file.fileName, url: "blob:report" });
    },
  };
  const files = filesInMemory(templates);
  const services = {
    sheets: book,
    language: "zh-CN",
    texts: textsFor("zh-CN"),
    delivery,
    ...files,
    loadTemplate: () => Promise.resolve(builtInTemplate()),
  } as const;
  const actions = createPaneActions(store, services);
  actions.chooseTotals("typed");
  await actions.insert();
  book.type("基本信息", { [ORGAN_NAME]: organ, B5: 2025 });
  await actions.check();
  actions.switchLive(false);
  const template = (): TemplateState => store.getState().template;
  /** Picks a template and takes it, whatever is asked. */
  const take = async (file: File): Promise<void> => {
    await actions.chooseTemplate(file);
    await actions.takeAskedTemplate();
  };
  /** Until the pane shows a template of this kind: a check does not wait for the storage. */
  const shown = (kind: TemplateInUse["kind"]): Promise<void> =>
    new Promise((resolve) => {
      const look = (): void => {
        if (template().inUse.kind === kind) resolve();
      };
      store.subscribe(look);
      look();
    });
  return { book, store, actions, take, services, delivered, saved: files.saved, template, shown };
}

const wordFile = (name: string, bytes: Uint8Array): File => new File([new Uint8Array(bytes)], name);
/** What is asked of the template below. */
const REMARKS = [expect.stringMatching(/^模板里没有表二、表三、表四/u)] as readonly string[];
const right = () => wordFile("我镇样式.docx", docx(p("我镇样式 {机关名称}")));
const wrong = () => wordFile("写错的.docx", docx(p("{机关名程}") + p("{#一}")));

test("a right template is remembered, and the report is made from it, today and when the pane is opened anew", async () => {
  const { actions, template, delivered, take } = await openPane();
  expect(template().inUse).toEqual({ kind: "builtIn", lasting: "machine" });
  await take(right());
  expect(template()).toEqual({
    inUse: { kind: "own", fileName: "我镇样式.docx", lasting: "machine", remarks: REMARKS },
    asked: undefined,
    faulty: undefined,
    saved: undefined,
  });
  await actions.generateAnyway();
  expect(delivered.map(({ document }) => bodyText(document))).toEqual([`我镇样式 ${ORGAN}`]);

  const later = await openPane();
  await later.shown("own");
  expect(later.template().inUse).toEqual({ kind: "own", fileName: "我镇样式.docx", lasting: "machine", remarks: REMARKS });
  await later.actions.generateAnyway();
  expect(later.delivered.map(({ document }) => bodyText(document))).toEqual([`我镇样式 ${ORGAN}`]);

  await later.actions.useBuiltInTemplate();
  await later.actions.generateAnyway();
  expect(bodyText(later.delivered.at(-1)?.document ?? new Uint8Array())).toContain("政府信息公开工作年度报告");
  expect(await templateMemory().recall(ORGAN)).toMatchObject({ template: undefined });
});

test("a template that takes nothing, or lacks tables, is asked about before it is taken", async () => {
  const { actions, template, services, delivered } = await openPane();
  await actions.chooseTemplate(right());
  expect(template()).toMatchObject({ inUse: { kind: "builtIn" }, asked: { fileName: "我镇样式.docx", remarks: REMARKS } });
  expect(await services.templates.recall(ORGAN)).toMatchObject({ template: undefined });
  actions.leaveAskedTemplate();
  expect(template()).toMatchObject({ inUse: { kind: "builtIn" }, asked: undefined });
  await actions.takeAskedTemplate();
  expect(template().inUse.kind).toBe("builtIn");
  await actions.chooseTemplate(wordFile("去年的.docx", docx(p("某县某镇人民政府2024年政府信息公开工作年度报告"))));
  expect(template().asked?.remarks).toEqual([expect.stringMatching(/^这个模板里没有标签/u)]);
  await actions.takeAskedTemplate();
  expect(template()).toMatchObject({ inUse: { kind: "own", fileName: "去年的.docx" }, asked: undefined });
  await actions.generateAnyway();
  expect(delivered).toHaveLength(1);
  await actions.chooseTemplate(wordFile("全的.docx", docx(["{机关名称}", "{表二}", "{表三}", "{表四}"].map((tag) => p(tag)).join(""))));
  expect(template()).toMatchObject({ inUse: { kind: "own", fileName: "全的.docx", remarks: [] }, asked: undefined });
});

test("each organ has its own template, and the pane follows the organ that the workbook names", async () => {
  const { book, actions, shown, take } = await openPane();
  await take(right());
  book.type("基本信息", { [ORGAN_NAME]: "邻县邻镇人民政府" });
  await actions.check();
  await shown("builtIn");
  book.type("基本信息", { [ORGAN_NAME]: ORGAN });
  await actions.check();
  await shown("own");
  book.type("基本信息", { [ORGAN_NAME]: "" });
  await actions.check();
  await shown("builtIn");
});

test("the organ that counts for a report is the one named when it is made, though nothing was checked since", async () => {
  const { book, actions, delivered, take } = await openPane();
  await take(right());
  book.type("基本信息", { [ORGAN_NAME]: "邻县邻镇人民政府" });
  await actions.generateAnyway();
  expect(bodyText(delivered[0]?.document ?? new Uint8Array())).not.toContain("我镇样式");
});

test("a template with faults is not taken: all of them are named, and a marked copy can be saved", async () => {
  const { actions, template, saved, delivered, take } = await openPane();
  await take(right());
  await actions.chooseTemplate(wrong());
  expect(template().inUse).toMatchObject({ kind: "own", fileName: "我镇样式.docx" });
  expect(template().faulty).toMatchObject({
    fileName: "写错的.docx",
    when: "picked",
    faults: ["模板正文第 1 段：{机关名程}：没有这个名称，是不是 {机关名称}？", "模板正文第 2 段：{#一}：有开头，没有对应的结尾 {/…}。"],
  });
  await actions.saveMarkedTemplate();
  expect(saved.map(({ fileName, content }) => [fileName, entry(content, "word/comments.xml").match(/<w:comment /gu)?.length])).toEqual([
    ["写错的（标注副本）.docx", 2],
  ]);
  expect(template().saved).toEqual({ kind: "marked", fileName: "写错的（标注副本）.docx", url: "blob:document" });

  await actions.generateAnyway();
  expect(delivered.map(({ document }) => bodyText(document))).toEqual([`我镇样式 ${ORGAN}`]);
  expect(template().faulty?.fileName).toBe("写错的.docx");
  await take(right());
  expect(template()).toMatchObject({ faulty: undefined, saved: undefined });
});

test.each([
  ["an old .doc by another name", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), /\.doc/u],
  ["no Word file", Uint8Array.of(1, 2, 3), /^这个文件不是 Word 文档/u],
  ["an empty file", new Uint8Array(), /^这个文件是空的/u],
  ["one with a password", Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...Buffer.from("EncryptedPackage", "utf16le")]), /密码/u],
  ["one that is a bomb", docx(p("一"), { "word/more.xml": " ".repeat(9 * 2 ** 20) }), /内容太多/u],
  ["one with macros", docx(p("一"), { "word/vbaProject.bin": "macro" }), /宏/u],
])("%s is refused by its sentence, has no copy, and is not remembered", async (_, bytes, sentence) => {
  const { actions, template, services } = await openPane();
  await actions.chooseTemplate(wordFile("样式.docx", bytes));
  expect(template().faulty).toMatchObject({ faults: [expect.stringMatching(sentence)], marked: undefined });
  expect(await services.templates.recall(ORGAN)).toMatchObject({ template: undefined });
});

test("for a workbook that names no organ no template is taken, and the pane says what to fill in", async () => {
  const { store, actions, template } = await openPane(templateMemory(), "");
  await actions.chooseTemplate(right());
  expect(store.getState().failures.template).toMatch(/还没有填机关名称/u);
  expect(template()).toEqual(initialState.template);
});

test("a template that was right when it was picked, and lacks a name now, gives no report; its faults are shown until it does", async () => {
  const { book, store, actions, template, delivered, take } = await openPane();
  book.type("基本信息", { A21: "走访次数", B21: 2 });
  await take(wordFile("我镇样式.docx", docx(p("走访{走访次数}次"))));
  expect(template().inUse.kind).toBe("own");
  book.type("基本信息", { A21: "", B21: "" });
  await actions.generateAnyway();
  expect(delivered).toEqual([]);
  expect(store.getState().generation).toEqual({ stage: "idle" });
  expect(template().faulty).toMatchObject({
    fileName: "我镇样式.docx",
    when: "generating",
    faults: [expect.stringMatching(/^模板正文第 1 段：\{走访次数\}：没有这个名称/u)],
  });
  book.type("基本信息", { A21: "走访次数", B21: 3 });
  await actions.generateAnyway();
  expect(delivered.map(({ document }) => bodyText(document))).toEqual(["走访3次"]);
  expect(template().faulty).toBeUndefined();
});

/** A memory that holds a template which cannot be read until something else is remembered. */
function unreadableMemory(): TemplateMemory {
  const memory = templateMemory();
  let isBroken = true;
  return {
    recall: (organ) => (isBroken ? Promise.reject(new TemplateUnreadable("broken")) : memory.recall(organ)),
    remember: (organ, template) => {
      isBroken = false;
      return memory.remember(organ, template);
    },
  };
}

test("where the remembered template cannot be read the person is asked; the built-in one is used when that is the answer", async () => {
  const { store, actions, shown, delivered } = await openPane(unreadableMemory());
  await shown("unreadable");
  await actions.generateAnyway();
  expect(store.getState().generation).toEqual({ stage: "templateUnreadable" });
  expect(delivered).toEqual([]);
  actions.leaveQuestion();
  await actions.generateAnyway();
  expect(delivered).toEqual([]);
  await actions.generateWithBuiltIn();
  expect(store.getState().generation.stage).toBe("done");
  expect(bodyText(delivered[0]?.document ?? new Uint8Array())).toContain("政府信息公开工作年度报告");
});

test("the other answer is to pick the template again: the question goes, and the report is made when the person says so", async () => {
  const { store, actions, delivered, take } = await openPane(unreadableMemory());
  await actions.generateAnyway();
  await actions.chooseTemplate(wrong());
  expect(store.getState().generation).toEqual({ stage: "templateUnreadable" });
  await take(right());
  expect(store.getState().generation).toEqual({ stage: "idle" });
  await actions.generateAnyway();
  expect(delivered.map(({ document }) => bodyText(document))).toEqual([`我镇样式 ${ORGAN}`]);
});

test("where nothing can be stored the template lasts for the session", async () => {
  Object.assign(globalThis, { indexedDB: undefined });
  const { actions, template, delivered, take } = await openPane();
  await take(right());
  expect(template().inUse).toEqual({ kind: "own", fileName: "我镇样式.docx", lasting: "session", remarks: REMARKS });
  await actions.generateAnyway();
  expect(delivered.map(({ document }) => bodyText(document))).toEqual([`我镇样式 ${ORGAN}`]);
});

test("the built-in template is saved as a start, and can be picked as it is", async () => {
  const { actions, template, saved } = await openPane();
  await actions.saveBuiltInTemplate();
  expect(saved).toEqual([{ fileName: "政府信息公开年报样式.docx", content: builtInTemplate() }]);
  await actions.chooseTemplate(wordFile("样式.docx", saved[0]?.content ?? new Uint8Array()));
  expect(template().inUse).toMatchObject({ kind: "own" });
});

test("a host that stores no files says so", async () => {
  const { services, store } = await openPane();
  const actions = createPaneActions(store, { ...services, saveDocument: () => Promise.reject(new NoDownload("Mac")) });
  await actions.saveBuiltInTemplate();
  expect(store.getState().failures.template).toMatch(/^Mac 上的 Excel 不让助手存文件/u);
});
