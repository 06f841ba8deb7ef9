#!/usr/bin/env node
/** The command `nianbao` as it ships: this folder needs Node and nothing else. */
import { fileURLToPath } from "node:url";
import { load } from "./load.mjs";

const path = (name) => fileURLToPath(new URL(name, import.meta.url));

try {
  const { nianbao } = load("./command.cjs");
  await nianbao(process.argv.slice(2), { thread: path("thread.mjs"), reportTemplate: path("report-template.docx"), manifest: path("package.json") });
} catch (error) {
  process.stderr.write(`nianbao: ${error.message}\n`);
  process.exitCode = 2;
}
