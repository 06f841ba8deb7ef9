/** @jest-environment jsdom */
import { Desk } from "../../../src/offline/desk/desk";
import { planOf } from "../../port/plans";

/** The window that a browser asks for a place with. */
const picker = jest.fn<Promise<never>, []>();

beforeEach(() => {
  picker.mockReset();
  Object.assign(window, { showSaveFilePicker: picker });
});

async function withEmpty() {
  const desk = new Desk("zh-CN");
  const isOpen = new Promise<void>((resolve) => {
    const end = desk.subscribe(() => {
      if (!desk.getState().sitting) return;
      end();
      resolve();
    });
  });
  desk.begin();
  await isOpen;
  const { sitting } = desk.getState();
  if (!sitting) throw new Error("Nothing is open");
  return { desk, sitting };
}

test("of an empty workbook no file is made on the disk, and both ways of saving say why, until there is something", async () => {
  const { desk, sitting } = await withEmpty();
  await desk.saveAs();
  expect([picker.mock.calls.length, sitting.file.state.trouble]).toEqual([0, { kind: "empty" }]);
  await sitting.book.insert([planOf("表", [[1]])]);
  expect(sitting.file.state.trouble).toBeUndefined();
});

test("a copy of an empty workbook is refused with a word", async () => {
  const { sitting } = await withEmpty();
  await sitting.copy();
  expect(sitting.file.state.trouble).toEqual({ kind: "empty" });
});

test.each([
  ["NotAllowedError", { kind: "noPlace" }],
  ["SecurityError", { kind: "noPlace" }],
  ["AbortError", undefined],
])("a browser that answers with %s", async (name, trouble) => {
  const { desk, sitting } = await withEmpty();
  await sitting.book.insert([planOf("表", [[1]])]);
  picker.mockRejectedValue(new DOMException("No", name));
  await desk.saveAs();
  expect([sitting.file.state.trouble, sitting.file.state.isUnsaved]).toEqual([trouble, true]);
});
