/**
 * Who weighs what in the pane's scripts: packages, and rooms of src/, in bytes as they stand in each script and as a server sends them. Builds
 * the pane anew, into a folder of its own. Then how long what `npm run bundle` built takes to show, beside another build where NIANBAO_BENCH_BESIDE
 * names its folder.
 */
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { buildWithMaps, type Script } from "./buildWithMaps";
import { measurePaint } from "./paint";
import { ownerOf, partsOf } from "./sourceParts";

/** Owners that weigh less than so many bytes, packed, are added up. */
const SMALL = 500;

const gzip = (text: string): number => gzipSync(text, { level: 9 }).length;

/** Prints one script. Each owner is packed by itself, so that the sum is more than the script, which is packed as a whole. */
function print({ file, first, code, map }: Script): void {
  const owners = new Map<string, string>();
  for (const { source, text } of partsOf(code, map)) owners.set(ownerOf(source), (owners.get(ownerOf(source)) ?? "") + text);
  const weights = [...owners].map(([owner, text]) => ({ owner, bytes: Buffer.byteLength(text), gzip: gzip(text) })).sort((a, b) => b.gzip - a.gzip);
  const small = weights.filter((weight) => weight.gzip < SMALL);
  const sum = (of: "bytes" | "gzip"): number => small.reduce((total, weight) => total + weight[of], 0);
  console.log(`\n${file}${first ? " (before the first paint)" : ""}: ${Buffer.byteLength(code)} bytes, ${gzip(code)} packed`);
  console.table([...weights.filter((weight) => weight.gzip >= SMALL), { owner: `${small.length} more`, bytes: sum("bytes"), gzip: sum("gzip") }]);
}

export async function runPane(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "nianbao-pane-"));
  try {
    for (const script of await buildWithMaps(folder)) print(script);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  if (existsSync("dist-workbench")) await measurePaint([".", process.env["NIANBAO_BENCH_BESIDE"] ?? []].flat());
}
