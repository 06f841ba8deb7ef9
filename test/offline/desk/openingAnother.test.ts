/** @jest-environment jsdom */
import { Desk } from "../../../src/offline/desk/desk";
import { PLACE, workbookOf } from "../file/linkedBook";

/** A file that is slow to read, as from a network drive, until it is let go. */
async function slowFile(name: string, value: number) {
  const bytes = await workbookOf(value);
  const gate = new AbortController();
  const file = new File([bytes], name);
  const isRead = new Promise((resolve) => {
    gate.signal.addEventListener("abort", resolve);
  });
  file.arrayBuffer = async () => {
    await isRead;
    return bytes.slice().buffer;
  };
  return {
    file,
    letGo: () => {
      gate.abort();
    },
  };
}

/** Until the desk is so. */
const until = (desk: Desk, isSo: () => boolean): Promise<void> =>
  new Promise((resolve) => {
    const look = (): void => {
      if (!isSo()) return;
      end();
      resolve();
    };
    const end = desk.subscribe(look);
    look();
  });

const nameOf = (desk: Desk): string | undefined => desk.getState().sitting?.file.state.name;

async function withOpen(): Promise<Desk> {
  const desk = new Desk("zh-CN");
  const first = await slowFile("一.xlsx", 1);
  first.letGo();
  desk.take(first.file);
  await until(desk, () => nameOf(desk) === "一.xlsx");
  return desk;
}

test("what is changed while another file is being read is not lost without a word", async () => {
  const desk = await withOpen();
  const next = await slowFile("二.xlsx", 2);
  desk.take(next.file);
  expect(desk.getState().isOpening).toBe(true);
  await desk.getState().sitting?.book.write(PLACE, 9);
  next.letGo();
  await until(desk, () => desk.getState().asked !== undefined);
  expect([nameOf(desk), desk.getState().isOpening]).toEqual(["一.xlsx", false]);
  desk.answer(false);
  expect([nameOf(desk), desk.getState().asked]).toEqual(["一.xlsx", undefined]);
});

test("whoever gives the changes up comes to the other file, asked once", async () => {
  const desk = await withOpen();
  await desk.getState().sitting?.book.write(PLACE, 9);
  const next = await slowFile("二.xlsx", 2);
  next.letGo();
  desk.take(next.file);
  desk.answer(true);
  await until(desk, () => nameOf(desk) === "二.xlsx");
  expect(desk.getState().asked).toBeUndefined();
});

test("what is changed after the changes were given up is asked for again", async () => {
  const desk = await withOpen();
  await desk.getState().sitting?.book.write(PLACE, 9);
  const next = await slowFile("二.xlsx", 2);
  desk.take(next.file);
  desk.answer(true);
  await desk.getState().sitting?.book.write(PLACE, 10);
  next.letGo();
  await until(desk, () => desk.getState().asked !== undefined);
  desk.answer(true);
  expect(nameOf(desk)).toBe("二.xlsx");
});

test("of two files that are chosen one behind the other the later one opens, however slow it is", async () => {
  const desk = await withOpen();
  const [slow, quick] = [await slowFile("慢.xlsx", 2), await slowFile("快.xlsx", 3)];
  desk.take(slow.file);
  desk.take(quick.file);
  quick.letGo();
  await until(desk, () => nameOf(desk) === "快.xlsx");
  slow.letGo();
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(nameOf(desk)).toBe("快.xlsx");
});
