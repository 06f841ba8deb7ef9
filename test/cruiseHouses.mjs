/**
 * `node test/cruiseHouses.mjs <folder> …` holds the house in each folder against the walls and prints dependency-cruiser's results,
 * a list. One process for all: to start the program takes longer than to look at a small house.
 */
import { cruise } from "dependency-cruiser";
import extractOptions from "dependency-cruiser/config-utl/extract-depcruise-options";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const options = await extractOptions(fileURLToPath(new URL("../.dependency-cruiser.mjs", import.meta.url)));
const results = [];
for (const folder of process.argv.slice(2)) {
  process.chdir(folder);
  const parts = ["src", "workbench/src"].filter((part) => existsSync(part));
  const { output } = await cruise(parts, { ...options, baseDir: folder, validate: true, outputType: "json" }, options.enhancedResolveOptions);
  results.push(JSON.parse(output));
}
process.stdout.write(JSON.stringify(results));
