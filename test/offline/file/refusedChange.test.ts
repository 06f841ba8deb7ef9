/** @jest-environment jsdom */
import { offlineTexts } from "../../../src/offline/texts";
import { openLinked, PLACE, workbookOf } from "./linkedBook";

const { refused } = offlineTexts("zh-CN");

test.each<[string, string, number]>([
  ["has been read anew", refused.changed, 1],
  ["cannot be read", refused.unreadable, 0.5],
])("a change of a file that another program has saved is refused with what is so: it %s", async (_, words, share) => {
  const { file, book, handle, shown } = await openLinked();
  const whole = await workbookOf(2);
  handle.saved(whole.slice(0, whole.length * share));
  await expect(book.write(PLACE, 9)).rejects.toThrow(words);
  expect(await shown()).toBe(words === refused.changed ? 2 : 1);
  // It stands there until it is seen, however soon the pane checks anew.
  expect([file.state.isRefused, file.state.trouble?.kind]).toEqual(words === refused.changed ? [true, undefined] : [false, "unreadable"]);
  file.close();
});

test("with a change here as well the person is to choose first", async () => {
  const { file, book, handle, shown } = await openLinked();
  await book.write(PLACE, 9);
  handle.saved(await workbookOf(2));
  await expect(book.write(PLACE, 10)).rejects.toThrow(refused.conflict);
  expect(await shown()).toBe(9);
  file.close();
});
