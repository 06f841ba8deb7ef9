/** @jest-environment jsdom */
import { newFileSheets } from "../../../src/files";
import { HeldBook } from "../../../src/offline/book/heldBook";
import { DiskFile } from "../../../src/offline/disk/diskFile";
import type { PickedFile } from "../../../src/offline/disk/fileHandle";
import { LinkedFile } from "../../../src/offline/file/linkedFile";
import { offlineTexts } from "../../../src/offline/texts";
import { planOf } from "../../port/plans";

const texts = offlineTexts("zh-CN");
const PLACE = { sheet: "表", address: "A1" } as const;

async function workbook(value: number): Promise<Uint8Array<ArrayBuffer>> {
  const sheets = newFileSheets();
  await sheets.insert([planOf("表", [[value]])]);
  return new Uint8Array(await sheets.save());
}

/** A workbook with 1 in its first cell, open in the page, and its file, which other programs save. */
async function linked() {
  let content = await workbook(1);
  let lastModified = 1;
  const handle: PickedFile = {
    name: "年报.xlsx",
    getFile: () =>
      Promise.resolve({ name: "年报.xlsx", lastModified, size: content.length, arrayBuffer: () => Promise.resolve(content.buffer) } as unknown as File),
    createWritable: () => {
      let held = content;
      return Promise.resolve({
        write: (bytes) => Promise.resolve(void (held = bytes)),
        close: () => {
          saved(held);
          return Promise.resolve();
        },
        abort: () => Promise.resolve(),
      });
    },
    queryPermission: () => Promise.resolve("granted"),
  };
  const saved = (bytes: Uint8Array<ArrayBuffer>): void => {
    content = bytes;
    lastModified++;
  };
  const disk = new DiskFile(handle);
  const { bytes, stamp } = await disk.read();
  disk.know(stamp);
  const replaced = jest.fn();
  const book = await HeldBook.open(bytes, "zh-CN", () => file.beforeChange());
  const file = new LinkedFile(book, { name: disk.name, disk, texts, describe: String, onReplaced: replaced });
  const cell = async () => (await book.read([PLACE])).blocks[0]?.[0]?.[0]?.value;
  return { file, book, saved, replaced, cell, content: () => content };
}

let open: Awaited<ReturnType<typeof linked>>;
beforeEach(async () => {
  open = await linked();
});
afterEach(() => {
  open.file.close();
});

test("what another program saves comes in, and is told once", async () => {
  const { file, saved, replaced, cell } = open;
  saved(await workbook(2));
  await file.look();
  await file.look();
  expect([await cell(), replaced.mock.calls.length, file.state.isUnsaved]).toEqual([2, 1, false]);
});

test("a change is refused while the file is another than was read", async () => {
  const { book, saved, cell, file } = open;
  saved(await workbook(2));
  await expect(book.write(PLACE, 9)).rejects.toThrow(texts.refused.changed);
  await file.look();
  expect([await cell(), file.state.isUnsaved]).toEqual([2, false]);
});

test("with changes on both sides neither is overwritten, until a person takes the file's", async () => {
  const { file, book, saved, cell } = open;
  await book.write(PLACE, 9);
  const theirs = await workbook(2);
  saved(theirs);
  await file.look();
  expect([file.state.trouble, await cell(), open.content()]).toEqual([{ kind: "conflict" }, 9, theirs]);
  await file.takeFromDisk();
  expect([file.state.trouble, await cell(), file.state.isUnsaved]).toEqual([undefined, 2, false]);
});

test("half a file is told, the book stays as it was, and the whole one comes in", async () => {
  const { file, saved, cell } = open;
  const whole = await workbook(2);
  saved(whole.slice(0, whole.length / 2));
  await file.look();
  expect([file.state.trouble?.kind, await cell()]).toEqual(["unreadable", 1]);
  saved(whole);
  await file.look();
  expect([file.state.trouble, await cell()]).toEqual([undefined, 2]);
});

test("once it is allowed a change goes into the file, and is no change of another program", async () => {
  const { file, book, replaced } = open;
  await book.write(PLACE, 9);
  await file.writeInPlace();
  await file.look();
  expect([file.state.isUnsaved, file.state.trouble, replaced.mock.calls.length]).toEqual([false, undefined, 0]);
  const written = await HeldBook.open(open.content(), "zh-CN", () => Promise.resolve());
  expect((await written.read([PLACE])).blocks[0]?.[0]?.[0]?.value).toBe(9);
});
