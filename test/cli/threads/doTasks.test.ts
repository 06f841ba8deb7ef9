import { once } from "node:events";
import { join } from "node:path";
import { MessageChannel } from "node:worker_threads";
import { doTasks } from "../../../src/cli/threads/doTasks";

const sample = join(__dirname, "../../../assets/sample.xlsx");

test("tasks that are asked for at once are answered at once, in their order; of them the first file that can be read begins the limit", async () => {
  const { port1, port2 } = new MessageChannel();
  await doTasks(port1, "unit");
  const unit = (file: string) => ({ language: "zh-CN", file, own: false, findings: { read: false, kept: false }, texts: false, line: false });
  const told: unknown[] = [];
  port2.on("message", (message) => told.push(message));
  port2.postMessage([unit("没有的.xlsx"), unit(sample), unit(sample)]);
  while (told.length < 2) await once(port2, "message");
  port2.close();
  const read = { value: { packed: expect.any(Uint8Array) as unknown } };
  const unread = { fault: expect.objectContaining({ file: "没有的.xlsx" }) as unknown };
  expect(told).toEqual([{ phase: "reading", file: sample }, { outcomes: [unread, read, read] }]);
});
