import { zipSync } from "fflate";
import { newFileSheets } from "../../files";
import { planReturns, returnLetters } from "../../jobs";
import type { Rollup } from "../../rollup";

/** 退回意见 in one file, since a pane can hand over one at a time: a letter a unit, and a workbook of all. `undefined` where nothing goes back. */
export async function returnsArchive(rollup: Rollup, when: Date): Promise<Uint8Array | undefined> {
  const letters = returnLetters(rollup, when);
  if (letters.length === 0) return undefined;
  const list = newFileSheets();
  await list.insert([planReturns(rollup)]);
  const files = [...letters.map(({ name, content }) => [name, content] as const), ["退回意见一览.xlsx", await list.save()] as const];
  return zipSync(Object.fromEntries(files), { level: 0, mtime: when });
}
