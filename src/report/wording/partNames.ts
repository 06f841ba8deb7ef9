import type { Worded } from "../../language";

/** What the parts of a package are called, by their names' patterns. */
const NAMES: readonly (readonly [RegExp, Worded])[] = [
  [/\/header\d*\.xml$/iu, { zh: "页眉", en: "header" }],
  [/\/footer\d*\.xml$/iu, { zh: "页脚", en: "footer" }],
  [/\/footnotes\d*\.xml$/iu, { zh: "脚注", en: "footnotes" }],
  [/\/endnotes\d*\.xml$/iu, { zh: "尾注", en: "endnotes" }],
  [/\/comments\w*\.xml$/iu, { zh: "批注", en: "comments" }],
  [/\/glossary\//iu, { zh: "文档部件", en: "building blocks" }],
  [/\/charts?\//iu, { zh: "图表", en: "chart" }],
  [/\/embeddings\/[^/]*\.xls\w?$/iu, { zh: "图表的数据表或嵌入的表格", en: "chart's data or embedded sheet" }],
  [/\/embeddings\//iu, { zh: "嵌入的文件", en: "embedded file" }],
  [/\/media\//iu, { zh: "图片", en: "picture" }],
  [/\/diagrams\//iu, { zh: "SmartArt 图形", en: "SmartArt" }],
  [/\/styles\w*\.xml$/iu, { zh: "样式", en: "styles" }],
  [/\/numbering\.xml$/iu, { zh: "自动编号", en: "numbering" }],
  [/\/settings\.xml$/iu, { zh: "文档设置", en: "settings" }],
  [/^customXml\//iu, { zh: "内容控件的数据", en: "content controls' data" }],
  [/^docProps\//iu, { zh: "文档属性", en: "properties" }],
  [/\.rels$/iu, { zh: "链接", en: "links" }],
];

/** What a part of a package is called; blank for the body. */
export function partName(entry: string): Worded {
  return NAMES.find(([pattern]) => pattern.test(entry))?.[1] ?? { zh: "", en: "" };
}
