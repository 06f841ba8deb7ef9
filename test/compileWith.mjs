/**
 * `node test/compileWith.mjs` reads a list of changes from its input, each a map from files of src/ to their texts, and prints what the compiler says of
 * src/checks/registry.ts and of the changed files, a list for each change. One process for all: libraries and what is not changed are read once.
 */
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import ts from "typescript";

const root = resolve(import.meta.dirname, "..");
const registry = join(root, "src/checks/registry.ts");
const { options } = ts.parseJsonConfigFileContent(ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile).config, ts.sys, root);
const parsed = new Map();

function saidOf(changes) {
  const changed = new Map(Object.entries(changes).map(([file, text]) => [join(root, file), text]));
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile;
  host.getSourceFile = (file, ...rest) => {
    const text = changed.get(resolve(file));
    if (text !== undefined) return ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
    if (!parsed.has(file)) parsed.set(file, read(file, ...rest));
    return parsed.get(file);
  };
  const program = ts.createProgram([registry], { ...options, types: [] }, host);
  return [...new Set([registry, ...changed.keys()])].flatMap((file) =>
    program.getSemanticDiagnostics(program.getSourceFile(file)).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n")),
  );
}

process.stdout.write(JSON.stringify(JSON.parse(readFileSync(0, "utf8")).map(saidOf)));
