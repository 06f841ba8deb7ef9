import type { Worded } from "../../language";
import type { FileFault } from "../docx/templateFault";

/** What keeps a whole file from being a template, and what to do. */
export const fileFaults: Readonly<Record<FileFault, Worded>> = {
  empty: { zh: "这个文件是空的，没有内容。请换一个文件。", en: "This file is empty. Choose another one." },
  notZip: {
    zh: "这个文件不是 Word 文档（.docx）。请在 Word 或 WPS 里打开模板，另存为“Word 文档（*.docx）”。",
    en: "This file is no Word document (.docx). Open the template in Word or WPS and save it as “Word Document (*.docx)”.",
  },
  presentation: {
    zh: "这个文件是演示文稿（.ppt），不是 Word 文档。请选 .docx 格式的模板。",
    en: "This file is a presentation (.ppt), and no Word document. Choose a template in the format .docx.",
  },
  spreadsheet: {
    zh: "这个文件是表格（.xls 或 .et），不是 Word 文档。请选 .docx 格式的模板。",
    en: "This file is a spreadsheet (.xls or .et), and no Word document. Choose a template in the format .docx.",
  },
  oldFormat: {
    zh: "这个文件是旧格式的 .doc 或 .wps（改了后缀也还是旧格式）。请在 Word 或 WPS 里打开，另存为“Word 文档（*.docx）”。",
    en: "This file is an old .doc or .wps, whatever it is called. Open it in Word or WPS and save it as “Word Document (*.docx)”.",
  },
  encrypted: {
    zh: "这个文件设了打开密码，读不出来。请在 Word 或 WPS 里去掉密码，再保存。",
    en: "This file needs a password to be opened. Take the password out in Word or WPS and save it.",
  },
  zipPassword: {
    zh: "这个文件被压缩软件加了密码，读不出来。请另取没有加密码的原文件。",
    en: "This file was packed with a password by a zip program and cannot be read. Get the original file without one.",
  },
  compression: {
    zh: "这个文件没有坏，但被别的压缩软件用 Word 不用的方法压缩过，读不了。请在 Word 或 WPS 里打开，重新另存为“Word 文档（*.docx）”。",
    en: "This file is not damaged, but was packed by a method that Word does not use. Open it in Word or WPS and save it anew as “Word Document (*.docx)”.",
  },
  guarded: {
    zh: "这个文件被单位的文档加密软件（透明加密、防泄密系统）加了密，读不出来。请在装有该软件的电脑上解密（一般在文件上点右键选“解密”，或向管理员申请），再选。",
    en: "This file was encrypted by document security software and cannot be read. Decrypt it where that software is installed (usually by right-click), or ask its administrator, and choose it again.",
  },
  incomplete: {
    zh: "这个文件不完整，后面的部分缺失，可能没有下载或传送完。请重新下载，或请对方重新发送。",
    en: "This file is incomplete: its end is missing, as after a broken download. Download it again, or ask for it again.",
  },
  missingPart: {
    zh: "这个文件不完整，缺少其中的一部分，照它填出的报告会打不开，没有使用。请重新取得这个文件，或在 Word、WPS 里打开原来的文件，重新另存为“Word 文档（*.docx）”。",
    en: "This file is incomplete: a part of it is missing, a report made with it would not open, and it was not used. Get the file anew, or open the original in Word or WPS and save it anew as “Word Document (*.docx)”.",
  },
  damaged: {
    zh: "这个文件已损坏，读不出来。请在 Word 或 WPS 里打开，重新另存为“Word 文档（*.docx）”。",
    en: "This file is damaged and cannot be read. Open it in Word or WPS and save it anew as “Word Document (*.docx)”.",
  },
  tooLarge: {
    zh: "这个文件解开后太大，不像是报告模板，没有使用。请去掉图片等大的内容再试。",
    en: "This file is too large for a report's template and was not used. Take large content such as pictures out and try again.",
  },
  longPart: {
    zh: "这个文件里有一部分的内容太多，不像是报告模板，没有使用。请只留下报告要用的文字和表格，在 Word 或 WPS 里另存后再试。",
    en: "A part of this file holds too much for a report's template, and it was not used. Keep the text and tables that the report needs, save it in Word or WPS, and try again.",
  },
  manyTags: {
    zh: "这个模板里的标签（花括号）超过 1 万个，没有使用。请删去用不着的，再试。",
    en: "This template has more than 10,000 tags (braces) and was not used. Delete those that are not needed and try again.",
  },
  deepPairs: {
    zh: "这个模板里 {#…} 和 {/…} 一层套一层，超过 100 层，没有使用。请少套几层，再试。",
    en: "In this template pairs {#…} and {/…} stand within one another more than 100 deep, and it was not used. Nest fewer of them and try again.",
  },
  longReport: {
    zh: "照这个模板填出来的报告太大，Word 打不开，没有生成。请减少 {#…} 和 {/…} 之间要重复印的内容，或去掉图片等大的内容，再试。",
    en: "Filled in, this template would give a report too large for Word, so none was made. Have less repeated between {#…} and {/…}, or take large content such as pictures out, and try again.",
  },
  notWord: {
    zh: "这个文件里没有 Word 正文，不是 Word 文档。请选 .docx 格式的模板。",
    en: "This file has no body of a Word document. Choose a template in the format .docx.",
  },
  macros: {
    zh: "这个模板带有宏，不能使用。请另存为不带宏的“Word 文档（*.docx）”。",
    en: "This template has macros and cannot be used. Save it as “Word Document (*.docx)”, without macros.",
  },
  externalTarget: {
    zh: "这个模板引用了文件以外的内容（如链接的图片），不能使用。请改为嵌入后再试。",
    en: "This template refers to content outside the file (such as a linked picture) and cannot be used. Embed it and try again.",
  },
  mailMerge: {
    zh: "这个模板连着邮件合并的数据源，不能使用。请在 Word 的“邮件”选项卡点“开始邮件合并”→“普通 Word 文档”，再保存。",
    en: "This template is tied to a data source for mail merge and cannot be used. Choose Mailings → Start Mail Merge → Normal Word Document in Word, then save it.",
  },
  outsideField: {
    zh: "这个模板里有会调用别的文件或程序的域，不能使用。请删去这个域（按 Alt+F9 可以看到域代码）。",
    en: "This template has a field that calls another file or program and cannot be used. Delete that field (Alt+F9 shows field codes).",
  },
  insertedFile: {
    zh: "这个模板里夹带了别的格式的文件（altChunk 或子文档），不能使用。请把内容粘贴进来，再保存。",
    en: "This template carries a file of another format (altChunk or subdocument) and cannot be used. Paste its content in, then save it.",
  },
  activeContent: {
    zh: "这个模板里有嵌入的程序对象（OLE 对象、ActiveX 控件或加载项），不能使用。请删去后再试。",
    en: "This template has an embedded object that runs a program (OLE, ActiveX or an add-in) and cannot be used. Delete it and try again.",
  },
  doctype: {
    zh: "这个文件里有 Word 不会写入的声明（DOCTYPE），不能使用。",
    en: "This file has a declaration that Word never writes (DOCTYPE) and cannot be used.",
  },
  encoding: {
    zh: "这个文件的文字编码不是 UTF-8。请在 Word 或 WPS 里打开，重新另存为“Word 文档（*.docx）”。",
    en: "This file's text is not in UTF-8. Open it in Word or WPS and save it anew as “Word Document (*.docx)”.",
  },
  torn: {
    zh: "照这个模板填写，文件的结构会不完整，没有生成。请看看每一对 {#…} 和 {/…} 是否放在同一处（同一段、同一个单元格、同一个内容控件里）。",
    en: "Filled in, this template would give a document that is not whole, so none was made. See that each pair {#…} and {/…} stands in one place (one paragraph, one cell, one content control).",
  },
};
