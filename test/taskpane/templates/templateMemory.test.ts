import { IDBFactory } from "fake-indexeddb";
import { createStore, set } from "idb-keyval";
import { TemplateUnreadable, templateMemory } from "../../../src/taskpane/templates/templateMemory";

const ORGAN = "某县某镇人民政府";
const template = { fileName: "我镇样式.docx", document: Uint8Array.of(80, 75, 3, 4) };
const nothing = { template: undefined, lasting: "machine" };

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

afterEach(() => Reflect.deleteProperty(globalThis, "indexedDB"));

/** The storage of a browser that answers every opening with an error. */
function breakStorage(name: string): void {
  globalThis.indexedDB.open = () => {
    throw new DOMException("broken", name);
  };
}

test("a template is remembered for its organ alone, and still there when the pane is opened anew", async () => {
  expect(await templateMemory().remember(ORGAN, template)).toBe("machine");
  const later = templateMemory();
  expect(await later.recall(ORGAN)).toEqual({ template, lasting: "machine" });
  expect(await later.recall("另一个机关")).toEqual(nothing);
});

test("the built-in template is gone back to for good", async () => {
  await templateMemory().remember(ORGAN, template);
  expect(await templateMemory().remember(ORGAN, undefined)).toBe("machine");
  expect(await templateMemory().recall(ORGAN)).toEqual(nothing);
});

test.each(["absent", "null", "SecurityError"])("where storage is %s a template lasts for the session, and nothing is taken for lost", async (how) => {
  if (how === "SecurityError") breakStorage(how);
  else Object.assign(globalThis, { indexedDB: how === "null" ? null : undefined });
  const memory = templateMemory();
  expect(await memory.recall(ORGAN)).toEqual(nothing);
  expect(await memory.remember(ORGAN, template)).toBe("session");
  expect(await memory.recall(ORGAN)).toEqual({ template, lasting: "session" });
  expect(await templateMemory().recall(ORGAN)).toEqual(nothing);
});

test("a storage that fails may hide a template: that is told, and what is chosen then holds for the session", async () => {
  await templateMemory().remember(ORGAN, template);
  breakStorage("UnknownError");
  const memory = templateMemory();
  await expect(memory.recall(ORGAN)).rejects.toThrow(TemplateUnreadable);
  expect(await memory.remember(ORGAN, undefined)).toBe("session");
  expect(await memory.recall(ORGAN)).toEqual({ template: undefined, lasting: "session" });
});

test("a storage that never answers is not waited for", async () => {
  const never = () => new Promise<never>(() => undefined);
  jest.useFakeTimers();
  try {
    const memory = templateMemory(never);
    const recalled = expect(memory.recall(ORGAN)).rejects.toThrow(TemplateUnreadable);
    await jest.advanceTimersByTimeAsync(5_000);
    await recalled;
    const kept = memory.remember(ORGAN, template);
    await jest.advanceTimersByTimeAsync(5_000);
    expect(await kept).toBe("session");
    expect(await memory.recall(ORGAN)).toEqual({ template, lasting: "session" });
  } finally {
    jest.useRealTimers();
  }
});

test("a storage that fails once is asked again", async () => {
  await templateMemory().remember(ORGAN, template);
  const factory = globalThis.indexedDB;
  globalThis.indexedDB = new IDBFactory();
  breakStorage("UnknownError");
  const memory = templateMemory();
  await expect(memory.recall(ORGAN)).rejects.toThrow(TemplateUnreadable);
  globalThis.indexedDB = factory;
  expect(await memory.recall(ORGAN)).toEqual({ template, lasting: "machine" });
});

test.each([
  ["no template", "我镇样式.docx"],
  ["a template without its bytes", { fileName: "我镇样式.docx", document: new Uint8Array() }],
  ["bytes without a name", { document: template.document }],
  ["nothing", null],
])("what is stored as %s is not taken for the built-in one", async (_, stored) => {
  const store = createStore("nianbao", "report-templates");
  await set(ORGAN, stored, store);
  await expect(templateMemory(store).recall(ORGAN)).rejects.toThrow(TemplateUnreadable);
});
