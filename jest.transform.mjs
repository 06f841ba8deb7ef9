import { createHash } from "node:crypto";
import { transformSync, version } from "esbuild";

/**
 * Compiles TypeScript, and packages that ship ES modules only, for jest: file by file, without types, which `npm run types` checks.
 * `import()` becomes `require`, as jest's modules are CommonJS.
 */
export default {
  process(source, file) {
    const { code } = transformSync(source, {
      loader: file.endsWith("x") ? "tsx" : file.endsWith(".ts") ? "ts" : "js",
      format: "cjs",
      target: "node20",
      jsx: "automatic",
      supported: { "dynamic-import": false },
      sourcefile: file,
      sourcemap: "inline",
      sourcesContent: false,
    });
    return { code };
  },
  getCacheKey: (source, file, { instrument }) => createHash("sha256").update([version, "2", file, instrument, source].join("\0")).digest("hex"),
};
