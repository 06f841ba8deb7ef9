/** @jest-environment jsdom */
import { wouldLose } from "../../../src/offline/file/fileState";
import { openLinked, PLACE, workbookOf } from "./linkedBook";

let open: Awaited<ReturnType<typeof openLinked>>;
beforeEach(async () => {
  open = await openLinked();
});
afterEach(() => {
  open.file.close();
});

test("a copy saves nothing in the file: what another program held is written as soon as it lets go", async () => {
  const { file, book, handle, onDisk } = open;
  await book.write(PLACE, 9);
  handle.isHeld = true;
  await file.writeInPlace();
  expect([file.state.trouble, file.state.savedAt]).toEqual([{ kind: "notWritten" }, undefined]);
  file.copied(book.version);
  expect([file.state.isUnsaved, wouldLose(file.state), file.state.savedAt]).toEqual([true, false, undefined]);
  handle.isHeld = false;
  await file.writeInPlace();
  expect([await onDisk(), file.state.isUnsaved, file.state.trouble]).toEqual([9, false, undefined]);
  expect(file.state.savedAt).toBeInstanceOf(Date);
});

test("what is in a copy is not read over without a question when another program saves the file", async () => {
  const { file, book, handle, shown } = open;
  await book.write(PLACE, 9);
  file.copied(book.version);
  handle.saved(await workbookOf(2));
  await file.look();
  expect([file.state.trouble?.kind, await shown()]).toEqual(["conflict", 9]);
  file.copied(book.version);
  expect([file.state.trouble?.kind, wouldLose(file.state)]).toEqual(["conflict", false]);
});

test("a change after a copy, or while it was made, is in no copy", async () => {
  const { file, book } = open;
  await book.write(PLACE, 9);
  const { version } = book;
  await book.write(PLACE, 10);
  file.copied(version);
  expect(wouldLose(file.state)).toBe(true);
  file.copied(book.version);
  expect(wouldLose(file.state)).toBe(false);
  await book.write(PLACE, 11);
  expect(wouldLose(file.state)).toBe(true);
});

test("saved is only what this page has written, and no longer once another program has saved the file", async () => {
  const { file, book, handle } = open;
  await book.write(PLACE, 9);
  await file.writeInPlace();
  expect(file.state.savedAt).toBeInstanceOf(Date);
  handle.saved(await workbookOf(2));
  await file.look();
  expect([file.state.savedAt, file.state.isUnsaved]).toEqual([undefined, false]);
  // Who had the file open all along has just put the change back.
  expect(file.state.savedOver).toBeInstanceOf(Date);
  handle.saved(await workbookOf(3));
  await file.look();
  expect(file.state.savedOver).toBeInstanceOf(Date);
  file.othersSavingSeen();
  handle.saved(await workbookOf(4));
  await file.look();
  expect(file.state.savedOver).toBeUndefined();
});

test.each<[string, () => PermissionState]>([
  ["refuses", () => "denied"],
  [
    "throws",
    () => {
      throw new DOMException("No", "SecurityError");
    },
  ],
])("where the browser %s it is told each time, until it allows it", async (_, permission) => {
  const { file, book, handle, onDisk } = open;
  await book.write(PLACE, 9);
  handle.queryPermission = () => Promise.resolve("prompt");
  handle.permission = permission;
  await file.writeInPlace();
  await file.look();
  expect([file.state.trouble, file.state.isUnsaved, await onDisk()]).toEqual([{ kind: "notAllowed" }, true, 1]);
  handle.permission = () => "granted";
  handle.queryPermission = () => Promise.resolve("granted");
  await file.writeInPlace();
  expect([file.state.trouble, await onDisk()]).toEqual([undefined, 9]);
});
