import { readFileSync } from "node:fs";
import path from "node:path";
import { Marked } from "marked";

const styles = readFileSync(path.resolve("webpack/guide/guide.css"), "utf8");

/** Pictures of its own folder, and nothing else; from a disk, too, where a page's own address counts for nothing. */
const policy = "default-src 'none'; img-src 'self' file:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/**
 * A document of docs/ (Markdown) as a page of its own: links to other documents lead to their pages, `pages` by the documents' names without ending. Nothing of it is a script, and
 * what looks like HTML is text.
 */
export function guidePage(markdown, pages) {
  const marked = new Marked({ gfm: true, renderer: rendererFor(pages) });
  const title = /^# (.+)$/mu.exec(markdown)?.[1] ?? "年报助手";
  const links = Object.entries(pages).map(([name, file]) => `<a href="${file}">${escaped(name)}</a>`);
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>
${styles}</style>
</head>
<body>
<nav aria-label="年报助手的说明">${links.join("")}</nav>
<main>
${marked.parse(markdown)}</main>
</body>
</html>
`;
}

function rendererFor(pages) {
  return {
    heading({ tokens, depth, text }) {
      return `<h${depth} id="${escaped(text.replace(/[`*]/gu, "").replace(/\s+/gu, "-"))}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
    },
    link({ href, tokens }) {
      return `<a href="${escaped(linkTo(decodeURI(href), pages))}">${this.parser.parseInline(tokens)}</a>`;
    },
    image({ href, text }) {
      return `<img src="${escaped(href)}" alt="${escaped(text)}">`;
    },
    html({ text }) {
      return escaped(text);
    },
  };
}

function linkTo(href, pages) {
  const [, name, place = ""] = /^([^/#:]+)\.md(#.*)?$/u.exec(href) ?? [];
  if (name === undefined) return href;
  if (pages[name] === undefined) throw new Error(`The guide links to ${href}, which has no page`);
  return `${pages[name]}${place}`;
}

const escaped = (text) => text.replace(/&/gu, "&amp;").replace(/</gu, "&lt;").replace(/>/gu, "&gt;").replace(/"/gu, "&quot;");
