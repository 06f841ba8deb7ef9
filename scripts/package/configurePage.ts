import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { build } from "esbuild";

/** Browsers of administrators' machines, those of UOS and Kylin among them. */
const BROWSERS = "chrome86";

const read = (name: string): string => readFileSync(`scripts/package/page/${name}`, "utf8");
const hashOf = (content: string): string => `'sha256-${createHash("sha256").update(content).digest("base64")}'`;

/** 配置.html: one file, which writes this manifest for the address that a person types. Its policy admits its own script and styles, and no connection. */
export async function configurePage(manifest: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ["scripts/package/page/page.ts"],
    define: { MANIFEST: JSON.stringify(manifest) },
    bundle: true,
    write: false,
    minify: true,
    format: "iife",
    target: BROWSERS,
    charset: "utf8",
  });
  const parts: Record<string, string> = { script: outputFiles[0]?.text ?? "", styles: read("page.css") };
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(parts["script"] ?? "")}`,
    `style-src ${hashOf(parts["styles"] ?? "")}`,
    "base-uri 'none'",
    "form-action 'none'",
  ];
  return read("page.html").replace(/\{(policy|styles|script)\}/gu, (_, name: string) => (name === "policy" ? policy.join("; ") : (parts[name] ?? "")));
}
