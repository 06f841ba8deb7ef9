import type { Worded } from "../language";

const asPage = "请在浏览器里打开公布的报告，按 Ctrl+S 另存为网页（.html），再导入。";
const asPageEn = "Open the published report in the browser, save it as a web page (.html), and import that.";
const asWord = "请用 Word 或 WPS 打开，另存为 .docx 后再导入。";
const asWordEn = "Open it in Word or WPS, save it as .docx, and import that.";

/** What is said of files that are not read, with the way out. */
export const sentences = {
  empty: { zh: "这个文件是空的，没有内容。请换一个文件。", en: "This file is empty. Choose another one." },
  oldWord: {
    zh: `这个文件是旧格式的文档（.doc、.wps 或 .rtf）。${asWord}`,
    en: `This is a document of an old format (.doc, .wps or .rtf). ${asWordEn}`,
  },
  oldWorkbook: {
    zh: "这个文件是旧格式的工作簿（.xls 或 .et）。请用 Excel 或 WPS 表格打开，另存为 .xlsx 后再导入。",
    en: "This is a workbook of an old format (.xls or .et). Open it in Excel or WPS, save it as .xlsx, and import that.",
  },
  openDocument: { zh: `这个文件是 OpenDocument 文档（.odt）。${asWord}`, en: `This is an OpenDocument text (.odt). ${asWordEn}` },
  ofd: {
    zh: `这个文件是 OFD 版式文件。请用 OFD 阅读器（或 WPS）打开，转换为 .docx 或 PDF 后再导入。`,
    en: `This is an OFD file. Open it in an OFD reader (or WPS), convert it to .docx or PDF, and import that.`,
  },
  encrypted: {
    zh: "这个文件加了密码，打不开。请用 Word 或 WPS 打开，去掉密码，另存为 .docx 后再导入。",
    en: "This file is protected by a password. Open it in Word or WPS, remove the password, save it as .docx, and import that.",
  },
  guarded: {
    zh: "这个文件被单位的加密软件（透明加密）加了密，读不出内容。请在装有该软件的电脑上解密，或用 Word、WPS 打开后另存为不加密的 .docx。",
    en: "This file was encrypted by security software. Decrypt it where that software runs, or save it in Word or WPS as a .docx that is not encrypted.",
  },
  damaged: {
    zh: `这个文件已损坏，或没有下载完整，读不出内容。请重新下载；还是不行，${asWord}`,
    en: `This file is damaged or was not downloaded whole. Download it again; if that does not help: ${asWordEn.charAt(0).toLowerCase()}${asWordEn.slice(1)}`,
  },
  workbook: {
    zh: "这个文件是工作簿或压缩包，不是网页、Word 文件或 PDF。工作簿请按工作簿打开；压缩包请先解压，再选里面的报告。",
    en: "This is a workbook or an archive, and no web page, Word document or PDF. Open a workbook as one; of an archive, unpack it and choose the report in it.",
  },
  pdf: {
    zh: `脱机版不读 PDF。${asPage}也可以用 Word 或 WPS 打开这个 PDF，转换为 .docx 后再导入。`,
    en: `The offline page reads no PDF. ${asPageEn} Or open the PDF in Word or WPS, convert it to .docx, and import that.`,
  },
  scan: {
    zh: `这个 PDF 里只有图片（扫描件），没有文字，读不出来。请找报告的网页或 Word 文件；只有扫描件的，请照着填写。`,
    en: `This PDF has pictures only (a scan) and no text. Look for the page or the Word file of the report; if there is none, fill in the figures by hand.`,
  },
  picture: {
    zh: `这个文件是图片，图片里的字读不出来。${asPage}只有图片的，请照着填写。`,
    en: `This is a picture, of which no text can be read. ${asPageEn} If there are pictures only, fill in the figures by hand.`,
  },
  text: { zh: `这个文件是纯文本，里面没有表格。${asPage}`, en: `This is plain text, without tables. ${asPageEn}` },
  unknown: {
    zh: `这个文件不是网页、Word 文件或 PDF，读不出内容，可能加了密或已损坏。${asPage}`,
    en: `This is no web page, Word document or PDF, and cannot be read; it may be encrypted or damaged. ${asPageEn}`,
  },
  tooDeep: {
    zh: "这个网页的标签一层套一层，套得太深，不像正常的网页，没有读取。请核对来源，或在浏览器里打开后只复制报告的正文。",
    en: "The elements of this page stand too deep in one another, unlike any usual page, so it was not read. Check where it comes from.",
  },
  tooLarge: {
    zh: "这个文件超过 16 MB，没有读取。请核对是不是选对了文件。",
    en: "This file is larger than 16 MB and was not read. Check whether it is the right one.",
  },
} as const satisfies Readonly<Record<string, Worded>>;
