import type { Worded } from "../language";

/** Why a file cannot be opened as a workbook. */
export type XlsxErrorCode = keyof typeof sentences;

const saveAs = "请在 Excel 或 WPS 表格中打开，另存为“Excel 工作簿（*.xlsx）”后再试。";
const saveAsEn = "Open it in Excel or WPS, save it as “Excel Workbook (*.xlsx)”, and try again.";
const trim = "请只保留需要的工作表和区域，另存后再试。";
const trimEn = "Keep only the sheets and areas that are needed, save, and try again.";
const cutTail = "多半是下面或右边有大片只设了格式的空行、空列：请删去表下面的空行、右边的空列（选中整行整列，点右键“删除”，不是清除内容），保存后再试。";
const cutTailEn =
  "Most often blank rows below or blank columns beside the tables are formatted: select and delete them (Delete, not Clear Contents), save, and try again.";

/** {0}, {1} … are what the error names. */
export const sentences = {
  empty: { zh: "这个文件是空的，没有内容。请换一个文件。", en: "This file is empty. Choose another one." },
  incomplete: {
    zh: "这个文件不完整，后面的部分缺失，可能没有下载或传送完。请重新下载，或请对方重新发送。",
    en: "This file is incomplete: its end is missing, as after a broken download. Download it again, or ask for it again.",
  },
  damaged: {
    zh: "这个文件已损坏（损坏处：{0}），没有读取。请在 Excel 或 WPS 表格中打开并修复，另存后再试，或请对方重新发送。",
    en: "This file is damaged (at {0}) and was not read. Open and repair it in Excel or WPS and save it, or ask for it again.",
  },
  noWorksheets: {
    zh: "这个工作簿里只有图表等，没有工作表，没有可读的表格。请选择年报的 Excel 工作簿。",
    en: "This workbook has charts or the like only, and no worksheet that could be read. Choose the workbook of the report.",
  },
  encrypted: {
    zh: "这个文件有打开密码。请先在 Excel 或 WPS 表格中取消密码（“文件”→“信息”→“保护工作簿”→“用密码进行加密”，清空密码），保存后再试。",
    en: "This file is protected by a password. Remove it in Excel or WPS (File, Info, Protect Workbook, Encrypt with Password), save, and try again.",
  },
  zipPassword: {
    zh: "这个文件被压缩软件加了密码（不是 Excel 的打开密码），读不出内容。请找没有加密码的原文件，或请对方重新发送。",
    en: "This file was packed with a password by a zip program (no password of Excel) and cannot be read. Find the original file without one, or ask for it again.",
  },
  compression: {
    zh: `这个文件没有坏，但被别的压缩软件用 Excel 不用的方法压缩过，本工具读不了。${saveAs}`,
    en: `This file is not damaged, but was packed by a method that Excel does not use, and cannot be read here. ${saveAsEn}`,
  },
  rightsManaged: {
    zh: "这个文件设了权限管理（IRM），只有获授权的人用 Excel 才能打开。请有权限的人取消“限制访问”，另存后再试。",
    en: "This file is under rights management (IRM): only those who were granted access can open it in Excel. Ask one of them to lift the restriction and save it.",
  },
  guarded: {
    zh: "这个文件被单位的文档加密软件（如透明加密、防泄密系统）加了密，别的程序读不出来。请在装有该软件的电脑上解密（一般在文件上点右键选“解密”，或向管理员申请），再试。",
    en: "This file was encrypted by document security software, and no other program can read it. Decrypt it where that software is installed (usually by right-click), or ask its administrator, and try again.",
  },
  owner: {
    zh: "这是打开工作簿时自动生成的临时文件（名字以“~$”开头），不是工作簿。请选择名字里没有“~$”的那个文件。",
    en: "This is a temporary file that Excel or WPS makes while a workbook is open (its name begins with “~$”). Choose the workbook itself.",
  },
  oldFormat: {
    zh: `这个文件是旧格式的表格（.xls 或 .et，扩展名可能被改过）。${saveAs}`,
    en: `This is a spreadsheet of an old format (.xls or .et, perhaps renamed). ${saveAsEn}`,
  },
  binaryWorkbook: { zh: `这个文件是二进制工作簿（.xlsb）。${saveAs}`, en: `This is a binary workbook (.xlsb). ${saveAsEn}` },
  openDocument: { zh: `这个文件是 OpenDocument 格式（如 .ods）。${saveAs}`, en: `This is an OpenDocument file (such as .ods). ${saveAsEn}` },
  word: {
    zh: "这个文件是 Word 文档（.docx、.doc、.wps 或 .rtf），不是表格。请选择年报的 Excel 工作簿。",
    en: "This is a Word document, not a spreadsheet. Choose the Excel workbook.",
  },
  email: {
    zh: "这个文件是邮件（.msg 或 .eml），不是表格。请打开邮件，把附件里的 Excel 工作簿另存出来，再选它。",
    en: "This is an e-mail (.msg or .eml), not a spreadsheet. Open it, save the Excel workbook that is attached to it, and choose that.",
  },
  noTable: {
    zh: "这个文件是别的程序的文件（如 Thumbs.db），不是表格。请选择年报的 Excel 工作簿。",
    en: "This is a file of another program (such as Thumbs.db), not a spreadsheet. Choose the Excel workbook of the report.",
  },
  powerPoint: {
    zh: "这个文件是演示文稿（.pptx 或 .ppt），不是表格。请选择年报的 Excel 工作簿。",
    en: "This is a PowerPoint presentation, not a spreadsheet. Choose the Excel workbook.",
  },
  ofd: { zh: "这个文件是 OFD 版式文件，不是表格。请选择年报的 Excel 工作簿。", en: "This is an OFD document, not a spreadsheet. Choose the Excel workbook." },
  numbers: {
    zh: "这个文件是苹果电脑的 Numbers 表格。请在 Numbers 里导出为 Excel（.xlsx）后再试。",
    en: "This is a spreadsheet of Apple Numbers. Export it to Excel (.xlsx) there and try again.",
  },
  pdf: { zh: "这个文件是 PDF，不是表格。请选择年报的 Excel 工作簿。", en: "This is a PDF, not a spreadsheet. Choose the Excel workbook." },
  archive: {
    zh: "这个文件是压缩包，不是工作簿。请先解压，再选择其中的 Excel 工作簿。",
    en: "This is an archive, not a workbook. Extract it and choose the Excel workbook in it.",
  },
  webPage: {
    zh: `这个文件是网页（.html 或 .mht），扩展名可能被改过，不是 Excel 工作簿。${saveAs}`,
    en: `This is a web page (.html or .mht), perhaps renamed, and no Excel workbook. ${saveAsEn}`,
  },
  xml: {
    zh: `这个文件是 XML 文本（.xml），扩展名可能被改过，不是 Excel 工作簿。${saveAs}`,
    en: `This is XML text (.xml), perhaps renamed, and no Excel workbook. ${saveAsEn}`,
  },
  text: {
    zh: `这个文件是纯文本或 CSV（.txt、.csv），扩展名可能被改过，不是 Excel 工作簿。${saveAs}`,
    en: `This is plain text or CSV (.txt, .csv), perhaps renamed, and no Excel workbook. ${saveAsEn}`,
  },
  picture: { zh: "这个文件是图片，不是表格。请选择年报的 Excel 工作簿。", en: "This is a picture, not a spreadsheet. Choose the Excel workbook." },
  notXlsx: {
    zh: "这个文件的内容不是 Excel 工作簿（.xlsx），可能被单位的文档加密软件加了密，也可能已损坏。装有加密软件的，请先解密；没有的，请在 Excel 或 WPS 表格中打开，另存为“Excel 工作簿（*.xlsx）”后再试，或请对方重新发送。",
    en: "What this file holds is no Excel workbook (.xlsx): document security software may have encrypted it, or it is damaged. Decrypt it, or open it in Excel or WPS and save it as “Excel Workbook (*.xlsx)”, or ask for it again.",
  },
  fileTooLarge: {
    zh: `这个文件有 {0} MB，超过 {1} MB 的上限，没有读取。请删去用不着的图片、附件和工作表，另存后再试。`,
    en: `This file has {0} MB, more than the limit of {1} MB, and was not read. Delete pictures, attachments and sheets that are not needed, save, and try again.`,
  },
  tooManyParts: {
    zh: "这个文件里的部件超过 {0} 个的上限，不像年报工作簿，没有读取。请核对来源。",
    en: "This file has more than {0} parts, unlike any report workbook, and was not read. Check where it comes from.",
  },
  tooLarge: {
    zh: `这个文件里的内容太多（{0}），超过 {1} MB 的上限，没有读取。${trim}`,
    en: `This file holds too much ({0}), more than {1} MB, and was not read. ${trimEn}`,
  },
  sheetTooLarge: { zh: `工作表“{0}”太大，超过 {1} MB 的上限，没有读取。${cutTail}`, en: `Sheet “{0}” holds more than {1} MB and was not read. ${cutTailEn}` },
  tooWide: {
    zh: `工作表“{0}”用到 {1} 行 × {2} 列，范围太大，没有读取。${cutTail}`,
    en: `Sheet “{0}” takes up {1} rows × {2} columns, too much to be read. ${cutTailEn}`,
  },
  tooManyMerges: {
    zh: `工作表“{0}”的合并单元格太多或太大（上限 {1} 个），没有读取。${trim}`,
    en: `Sheet “{0}” has merged cells too many or too large (at most {1}) and was not read. ${trimEn}`,
  },
  refused: {
    zh: "这个文件含有工作簿里不应有的内容（{0} 中的 DTD 声明），为安全起见没有读取。请核对来源。",
    en: "This file holds what no workbook should (a DTD in {0}) and was not read for safety. Check where it comes from.",
  },
} as const satisfies Readonly<Record<string, Worded>>;
