import type { FileFault, TagFault, TemplateFault } from "./templateFault";

const fileSentences: Readonly<Record<FileFault, string>> = {
  notZip: "这个文件不是 Word 文档（.docx）。请在 Word 或 WPS 里打开模板，另存为“Word 文档（*.docx）”。",
  oldFormat: "这个文件是旧格式的 .doc 或 .wps（改了后缀也还是旧格式）。请在 Word 或 WPS 里打开，另存为“Word 文档（*.docx）”。",
  encrypted: "这个文件设了打开密码，读不出来。请在 Word 或 WPS 里去掉密码，再保存。",
  damaged: "这个文件已损坏，读不出来。请在 Word 或 WPS 里打开，重新另存为“Word 文档（*.docx）”。",
  tooLarge: "这个文件解开后太大，不像是报告模板，没有使用。请去掉图片等大的内容再试。",
  notWord: "这个文件里没有 Word 正文，不是 Word 文档。请选 .docx 格式的模板。",
  macros: "这个模板带有宏，不能使用。请另存为不带宏的“Word 文档（*.docx）”。",
  externalTarget: "这个模板引用了文件以外的内容（如链接的图片或远程模板），不能使用。请改为嵌入后再试。",
  outsideField: "这个模板里有会调用别的文件或程序的域，不能使用。请删去这个域（按 Alt+F9 可以看到域代码）。",
  insertedFile: "这个模板里夹带了别的格式的文件（altChunk 或子文档），不能使用。请把内容粘贴进来，再保存。",
  activeContent: "这个模板里有嵌入的程序对象（OLE 对象、ActiveX 控件或加载项），不能使用。请删去后再试。",
  doctype: "这个文件里有 Word 不会写入的声明（DOCTYPE），不能使用。",
  encoding: "这个文件的文字编码不是 UTF-8。请在 Word 或 WPS 里打开，重新另存为“Word 文档（*.docx）”。",
};

const tagSentences: Readonly<Record<TagFault, string>> = {
  unknownTag: "没有这个名称",
  fullWidthBraces: "用了全角花括号，请改成半角 {}",
  unclosedTag: "只有左花括号，没有右花括号",
  unopenedTag: "只有右花括号，没有左花括号",
  doubledBrace: "花括号写重了，一对 {} 就够了",
  tagOverParagraphs: "一个标签跨了两段，请写在同一段里",
  unclosedLoop: "有开头，没有对应的结尾 {/…}",
  unopenedLoop: "有结尾，没有对应的开头 {#…}",
  crossedLoops: "开头和结尾交叉了，请一对套一对地写",
  outsideList: "只能写在它那个列表的开头和结尾之间，如 {正文} 要写在 {#一} 和 {/一} 之间",
  nestedLists: "一个列表里不能再套列表",
  listAsValue: "这是一个列表，要写成 {#…} 和 {/…} 一对",
  conditionAsValue: "这是条件，要写成 {#…} 和 {/…} 一对（相反的情况用 {^…} 和 {/…}），中间写条件成立时的内容",
  loopOverCells: "开头和结尾不在对称的位置，请各放在单独的一段里，或放在表格的同一行里",
  blockNotAlone: "这个标签要换成整张表（或落款），要单独占一段：前后不能有别的字和空格，不能放在别的表格里",
  linesInline: "内容有几段，但标签在超链接、内容控件、修订标记里，或所在的段落带分节符，不能分段；请把标签移到普通段落",
  controlCharacter: "内容里有看不见的控制字符，Word 文档里不能有",
  otherTag: "这个标签写得不对",
};

/** A fault of a template as one Chinese sentence: where, what, and what to do. */
export function faultSentence(fault: TemplateFault): string {
  if ("written" in fault) return `模板${fault.place}：${faultOfTag(fault)}`;
  const where = [fault.entry, fault.name].filter((part) => part !== undefined).join("：");
  return `${fileSentences[fault.kind]}${where === "" ? "" : `（${where}）`}`;
}

/** What is wrong with a tag, without its place. 「{机关名程}：没有这个名称，是不是 {机关名称}？」 */
export function faultOfTag({ kind, written, nearest }: Extract<TemplateFault, { readonly written: string }>): string {
  const what = /^\{[^{}]*\}$/u.test(written) ? written : `“${written}”`;
  return `${what}：${tagSentences[kind]}${nearest === undefined ? "。" : `，是不是 {${nearest}}？`}`;
}
