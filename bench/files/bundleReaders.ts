import { build } from "esbuild";
import { resolve } from "node:path";

/**
 * Puts the readers of a checkout into one file, as the product ships, and gives its path: what a translator does at run time is not measured.
 * @param name of the file
 * @param checkout the folder of the product, of today or as it was
 */
export async function bundleReaders(name: string, checkout: string): Promise<string> {
  const outfile = resolve(`node_modules/.cache/bench/${name}.cjs`);
  await build({
    stdin: {
      contents: `
        import { readers } from ${JSON.stringify(resolve(checkout, "bench/files/readers.ts"))};
        import { readMany } from ${JSON.stringify(resolve("bench/files/readMany.ts"))};
        readMany(readers, process.argv.slice(2)).then((measured) => process.stdout.write(JSON.stringify(measured)));`,
      resolveDir: process.cwd(),
    },
    bundle: true,
    minifySyntax: true,
    platform: "node",
    outfile,
    logLevel: "error",
  });
  return outfile;
}
