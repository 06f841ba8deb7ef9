/** @jest-environment node */
import { ChangedOnDisk, DiskFile, NotAllowed } from "../../../src/offline/disk/diskFile";
import { FileInMemory } from "./heldInMemory";

const bytes = (text: string) => new TextEncoder().encode(text);

async function opened(content = "one"): Promise<{ file: FileInMemory; disk: DiskFile }> {
  const file = new FileInMemory(content);
  const disk = new DiskFile(file);
  disk.know((await disk.read()).stamp);
  return { file, disk };
}

test("what another program saves is told, what was read is not", async () => {
  const { file, disk } = await opened();
  expect(await disk.hasChanged()).toBe(false);
  file.saved("two");
  expect(await disk.hasChanged()).toBe(true);
});

test("a file that changes under the reading is read again, from its first byte to its last", async () => {
  const { file, disk } = await opened();
  let looks = 0;
  file.onLook = () => {
    if (++looks === 2) file.saved("a longer one");
  };
  expect(new TextDecoder().decode((await disk.read()).bytes)).toBe("a longer one");
});

test("a file that never stands still is not read", async () => {
  const { file, disk } = await opened();
  file.onLook = () => {
    file.saved("again");
  };
  await expect(disk.read()).rejects.toThrow(DOMException);
});

test("it is written over where it is as it was read, and not told of as changed", async () => {
  const { file, disk } = await opened();
  await disk.write(bytes("ours"));
  expect([file.content, await disk.hasChanged()]).toEqual(["ours", false]);
});

test("one that another program has saved since is never written over", async () => {
  const { file, disk } = await opened();
  file.saved("theirs");
  await expect(disk.write(bytes("ours"))).rejects.toThrow(ChangedOnDisk);
  expect(file.content).toBe("theirs");
});

test("nor one that is saved while the writing is under way", async () => {
  const { file, disk } = await opened();
  let looks = 0;
  file.onLook = () => {
    if (++looks === 2) file.saved("theirs");
  };
  await expect(disk.write(bytes("ours"))).rejects.toThrow(ChangedOnDisk);
  expect(file.content).toBe("theirs");
});

test("what another program saves right behind the writing is told as a change", async () => {
  const { file, disk } = await opened();
  file.onClose = () => {
    file.onLook = () => {
      file.onLook = () => undefined;
      file.saved("theirs");
    };
  };
  await disk.write(bytes("ours"));
  expect([file.content, await disk.hasChanged()]).toEqual(["theirs", true]);
});

test("without leave nothing is written, and the person is asked only in a click", async () => {
  const { file, disk } = await opened();
  file.permission = "prompt";
  await expect(disk.write(bytes("ours"))).rejects.toThrow(NotAllowed);
  expect([file.content, file.asked]).toEqual(["one", 0]);
  file.requestPermission = () => {
    file.permission = "granted";
    return Promise.resolve("granted");
  };
  expect(await disk.mayWrite(true)).toBe(true);
  await disk.write(bytes("ours"));
  expect(file.content).toBe("ours");
});
