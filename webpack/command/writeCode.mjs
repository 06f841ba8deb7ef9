/**
 * `node writeCode.mjs <folder> <workbook>`: does what the command does most, with the scripts of a built folder, and keeps beside each of them the code
 * that V8 made of it so far.
 */
import { once } from "node:events";
import { renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { MessageChannel } from "node:worker_threads";

const [folder, workbook] = process.argv.slice(2).map((name) => path.resolve(name));
const inFolder = (name) => path.join(folder, name);
const { load, scripts } = await import(pathToFileURL(inFolder("load.mjs")));

/** Does a task as a thread does it, but in this one, whose scripts are to be kept. */
async function doTask(name, asked) {
  const { port1, port2 } = new MessageChannel();
  await load("./tasks.cjs").doTasks(port1, name);
  port2.postMessage({ language: "zh-CN", file: workbook, ...asked });
  let message;
  do [message] = await once(port2, "message");
  while (message.outcome === undefined);
  port2.close();
  if (message.outcome.fault) throw new Error(message.outcome.fault.message);
  return message.outcome.value;
}

await load("./command.cjs").nianbao(["check", workbook], { thread: inFolder("thread.mjs"), reportTemplate: "", manifest: inFolder("package.json") });
await doTask("check", {});
const { packed } = await doTask("unit", { own: false, findings: { read: true, kept: true }, texts: false, line: true });
const settings = { organ: "某县人民政府", year: JSON.parse(new TextDecoder().decode(packed)).year, choices: { use: new Map(), withErrors: true } };
await doTask("rollup", { outcomes: [packed], shown: new Map(), parts: [], settings, table: false });
await doTask("report", { template: inFolder("report-template.docx"), html: false, text: false });
for (const [file, script] of scripts) {
  // V8 does not see that a file is not whole.
  writeFileSync(`${file}.draft`, script.createCachedData());
  renameSync(`${file}.draft`, `${file}.code`);
}
process.exitCode = 0;
