import { availableParallelism } from "node:os";
import { join } from "node:path";
import type { Phase, Request } from "../../../src/cli/tasks/task";
import { ThreadPool } from "../../../src/cli/threads/threadPool";

interface Deed extends Request {
  readonly file: string;
  /** Only a task that tells its phase has a limit. */
  readonly phase?: Phase;
}

const options = { program: join(__dirname, "oddThread.mjs"), task: "check", limits: { reading: 300, making: 200 } } as const;
const deed = (file: string, phase?: Phase): Deed => ({ language: "zh-CN", file, phase });

test.each([
  ["endless", "reading", { code: "timeout", message: expect.stringMatching(/算了 0\.3 秒还没有读完，已停止。请删去表下面的空行/u) as string }],
  ["endless", "making", { code: "timeout", message: "算了 0.2 秒还没有做完，已停止。请核对工作簿和模板的内容后再试。" }],
  ["greedy", undefined, { code: "memory", message: expect.stringContaining("内存太大") as string }],
  ["fall", undefined, { code: "unexpected", message: expect.stringContaining("出现意外情况（exit 3）") as string }],
  ["throw", undefined, { code: "unexpected", message: expect.stringContaining("没有料到") as string }],
] as const)("%s (%s): one file's fault, and the files around it are done", async (file, phase, fault) => {
  const pool = new ThreadPool<Deed, string>(options, 1);
  const outcomes = await Promise.all([pool.run(deed("甲")), pool.run(deed(file, phase)), pool.run(deed("乙"))]);
  expect(outcomes).toEqual([{ value: "甲" }, { fault: expect.objectContaining(fault) as unknown }, { value: "乙" }]);
  await pool.end();
});

test("a thread that only waits, as on a machine busy with other things, is not ended: work counts, not time", async () => {
  const pool = new ThreadPool<Deed, string>({ ...options, limits: { reading: 1_500, making: 1_500 } }, 1);
  expect(await pool.run(deed("wait", "reading"))).toEqual({ value: "wait" });
  await pool.end();
});

test("a pool ends whatever its threads do", async () => {
  const pool = new ThreadPool<Deed, string>(options, 1);
  const endless = pool.run(deed("endless"));
  await pool.end();
  expect(await endless).toMatchObject({ fault: { code: "unexpected" } });
});

test("a few files have one thread, many have more, and always enough is under way for all", () => {
  const depth = (tasks: number) => new ThreadPool<Deed, string>(options, tasks).depth;
  expect([depth(1), depth(16)]).toEqual([2, 2]);
  expect(depth(10_000)).toBe(2 * Math.min(availableParallelism(), 2));
});
