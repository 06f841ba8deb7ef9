import { readFileSync } from "node:fs";
import { guidePage } from "./guidePage.mjs";

/** The guide's documents in docs/, in their order, and what their pages are called: a server may not know Chinese names of files. */
export const guideFiles = {
  使用指南: "index.html",
  查错: "findings.html",
  正文核对: "narrative.html",
  报告样式: "templates.html",
  要素名称: "tags.html",
  大批量汇总: "rollup.html",
  部署指南: "deployment.html",
};

const documents = Object.keys(guideFiles);
const read = (name) => readFileSync(`docs/${name}.md`, "utf8");

/** The pictures that the guide shows. */
const pictures = () => new Set(documents.flatMap((name) => Array.from(read(name).matchAll(/\]\((images\/[^)]+)\)/gu), ([, file]) => file)));

/** Patterns for CopyWebpackPlugin: the guide as pages in help/, with its pictures. */
export const guideCopies = () => [
  ...Object.entries(guideFiles).map(([name, page]) => ({
    from: `docs/${name}.md`,
    to: `help/${page}`,
    info: { minimized: true },
    transform: (content) => guidePage(content.toString(), guideFiles),
  })),
  ...[...pictures()].sort().map((file) => ({ from: `docs/${file}`, to: `help/${file}` })),
];
