/** `npm run bench`: every benchmark; `npm run bench -- timings` (or `template`, `locate`, `recognition`, `text`, `files`, `cells`, `pane`, `command`, `rollup`, `import`) runs one. */
import { runCells } from "./cells";
import { runCommand } from "./command";
import { runFiles } from "./files";
import { runImport } from "./import";
import { runLocate } from "./locate";
import { runPane } from "./pane";
import { runRecognition } from "./recognition";
import { runRollup } from "./rollup";
import { runTemplate } from "./template";
import { runText } from "./text";
import { runTimings } from "./timings";

const benchmarks: Readonly<Record<string, () => Promise<void>>> = {
  timings: runTimings,
  template: runTemplate,
  locate: runLocate,
  recognition: runRecognition,
  text: runText,
  files: runFiles,
  cells: runCells,
  pane: runPane,
  command: runCommand,
  rollup: runRollup,
  import: runImport,
};

async function run(names: readonly string[]): Promise<void> {
  for (const name of names.length > 0 ? names : Object.keys(benchmarks)) {
    const benchmark = benchmarks[name];
    if (!benchmark) throw new Error(`no benchmark ${name}: there are ${Object.keys(benchmarks).join(", ")}`);
    await benchmark();
  }
}

void run(process.argv.slice(2));
