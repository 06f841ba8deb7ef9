import { existsSync, readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import type { Phase, Request } from "../../../src/cli/tasks/task";
import { ThreadPool } from "../../../src/cli/threads/threadPool";
import { testFolder } from "../../testFolder";

interface Deed extends Request {
  readonly file: string;
  /** Where it writes down what it does. */
  readonly diary?: string;
  /** Only a task that tells its phase has a limit. */
  readonly phase?: Phase;
}

// `npm test` gives jest's processes much room for young objects (package.json), which would hold for threads in the place of their own limit.
for (const size of ["min", "max"]) setFlagsFromString(`--${size}-semi-space-size=0`);

const options = { program: join(__dirname, "oddThread.mjs"), task: "check", limits: { reading: 300, making: 200, filling: 200 } } as const;
const deed = (file: string, phase?: Phase): Deed => ({ language: "zh-CN", file, phase });

test.each([
  ["endless", "reading", { code: "timeout", message: expect.stringMatching(/算了 0\.3 秒还没有读完，已停止。请删去表下面的空行/u) as string }],
  ["endless", "making", { code: "timeout", message: "算了 0.2 秒还没有做完，已停止。请核对工作簿的内容后再试。" }],
  ["endless", "filling", { code: "timeout", file: "endless", message: expect.stringMatching(/^这个模板的内容太多，算了 0\.2 秒还没有填完.*Word/u) as string }],
  ["greedy", undefined, { code: "memory", message: expect.stringContaining("内存太大") as string }],
  ["fall", undefined, { code: "unexpected", message: expect.stringContaining("出现意外情况（exit 3）") as string }],
  ["throw", undefined, { code: "unexpected", message: expect.stringContaining("没有料到") as string }],
] as const)("%s (%s): one file's fault, and the files around it are done", async (file, phase, fault) => {
  const pool = new ThreadPool<Deed, string>(options, 1);
  const outcomes = await Promise.all([pool.run(deed("甲")), pool.run(deed(file, phase)), pool.run(deed("乙"))]);
  expect(outcomes).toEqual([{ value: "甲" }, { fault: expect.objectContaining(fault) as unknown }, { value: "乙" }]);
  await pool.end();
});

test("a thread that falls while nobody waits for it is replaced", async () => {
  const pool = new ThreadPool<Deed, string>(options, 1);
  expect(await pool.run(deed("fallLater"))).toEqual({ value: "fallLater" });
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  expect(await pool.run(deed("乙"))).toEqual({ value: "乙" });
  await pool.end();
});

test("a thread that is made ready does the task, and is ended where there is none", async () => {
  const pool = new ThreadPool<Deed, number>(options, 1);
  pool.prepare();
  pool.prepare();
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  const asked = performance.timeOrigin + performance.now();
  const outcome = await pool.run(deed("born"));
  expect("value" in outcome && outcome.value).toBeLessThan(asked);
  await pool.end();
  const unused = new ThreadPool<Deed, number>(options, 1);
  unused.prepare();
  await unused.end();
});

test.each([
  ["filling", /^这个模板的内容太多.*内存太大.*Word/u],
  ["reading", /内存太大.*空行.*Excel/u],
] as const)("a file that takes too much memory while %s is named, with what to do about it", async (phase, message) => {
  const limit = 60_000;
  const pool = new ThreadPool<Deed, string>({ ...options, limits: { reading: limit, making: limit, filling: limit } }, 1);
  expect(await pool.run(deed("greedy", phase))).toEqual({ fault: { code: "memory", file: "greedy", message: expect.stringMatching(message) as string } });
  await pool.end();
});

test("a thread that only waits, as on a machine busy with other things, is not ended: work counts, not time", async () => {
  const pool = new ThreadPool<Deed, string>({ ...options, limits: { reading: 1_500, making: 1_500, filling: 1_500 } }, 1);
  expect(await pool.run(deed("wait", "reading"))).toEqual({ value: "wait" });
  await pool.end();
});

/** So many tasks have two threads, where there are two processors. */
const MANY = 32;
const folder = testFolder();

test("what is too much for one of two threads is tried again in one that has the command for itself, before the file is blamed", async () => {
  const pool = new ThreadPool<Deed, string>(options, MANY);
  const outcomes = await Promise.all(["甲", "large", "乙", "large", "丙"].map((file) => pool.run(deed(file))));
  expect(outcomes).toEqual(["甲", 70, "乙", 70, "丙"].map((value) => ({ value })));
  await pool.end();
});

test("a task that passed its limit of work beside another is tried again while no other works", async () => {
  const diary = folder.at("diary");
  const pool = new ThreadPool<Deed, string>(options, MANY);
  const noted = Array.from({ length: 60 }, (): Deed => ({ ...deed("noted"), diary }));
  const outcomes = await Promise.all([...noted.slice(0, 30), { ...deed("second", "reading"), diary }, ...noted.slice(30)].map((one) => pool.run(one)));
  expect(outcomes.every((outcome) => "value" in outcome)).toBe(availableParallelism() > 1);
  if (availableParallelism() > 1) expect(readFileSync(diary, "utf8")).toContain("()");
  await pool.end();
});

test.each([
  ["endless", "reading", "timeout"],
  ["greedy", undefined, "memory"],
] as const)("of two threads: %s (%s) is blamed, and the files around it are done", async (file, phase, code) => {
  const pool = new ThreadPool<Deed, string>(options, MANY);
  const outcomes = await Promise.all([deed("甲"), deed(file, phase), deed("乙"), deed(file, phase), deed("丙")].map((one) => pool.run(one)));
  const fault = expect.objectContaining({ code }) as unknown;
  expect(outcomes).toEqual([{ value: "甲" }, { fault }, { value: "乙" }, { fault }, { value: "丙" }]);
  await pool.end();
});

test("a pool ends whatever its threads do", async () => {
  const pool = new ThreadPool<Deed, string>(options, 1);
  const diary = folder.at("ended");
  const endless = pool.run(deed("endless"));
  void pool.run({ ...deed("noted"), diary });
  await pool.end();
  expect(await endless).toMatchObject({ fault: { code: "unexpected" } });
  // What waited is not begun.
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(existsSync(diary)).toBe(false);
});

test("a few files have one thread, many have more, and always enough is under way for all", () => {
  const depth = (tasks: number) => new ThreadPool<Deed, string>(options, tasks).depth;
  expect([depth(1), depth(16)]).toEqual([2, 2]);
  expect(depth(10_000)).toBe(2 * Math.min(availableParallelism(), 2));
});
