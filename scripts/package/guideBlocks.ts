import { readFileSync } from "node:fs";

/** The guide of those who put the add-in on a server. */
export const deploymentGuide = (): string => readFileSync("docs/部署指南.md", "utf8");

/** The blocks of code of one kind (`nginx`, `sh` …) in a Markdown document, in their order, each ending with a line end. */
export function codeBlocks(markdown: string, kind: string): string[] {
  return Array.from(markdown.matchAll(/^( *)```(\w+)\n([^]*?)^ *```$/gmu))
    .filter(([, , named]) => named === kind)
    .map(([, indent = "", , code = ""]) => code.replace(new RegExp(`^${indent}`, "gmu"), ""));
}

/** The only block of its kind in {@link deploymentGuide}: what the package holds is what the guide shows. */
export function guideBlock(kind: string): string {
  const [block, ...others] = codeBlocks(deploymentGuide(), kind);
  if (block === undefined || others.length > 0)
    throw new Error(`docs/部署指南.md has ${others.length + (block === undefined ? 0 : 1)} blocks of ${kind}, not one`);
  return block;
}
