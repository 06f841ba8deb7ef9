/** Why a file cannot be opened as a workbook. */
export type XlsxErrorCode = "empty" | "notXlsx" | "oldFormat" | "encrypted" | "damaged" | "tooLarge" | "refused";

const sentences: Readonly<Record<XlsxErrorCode, string>> = {
  empty: "这个文件是空的，没有内容。请换一个文件。",
  notXlsx: "这个文件不是 Excel 工作簿（.xlsx）。请在 Excel 或 WPS 表格中另存为“Excel 工作簿（*.xlsx）”后再打开。",
  oldFormat: "这个文件是旧的 .xls 格式（扩展名可能被改过）。请在 Excel 或 WPS 表格中另存为“Excel 工作簿（*.xlsx）”后再打开。",
  encrypted: "这个文件有打开密码。请先在 Excel 或 WPS 表格中取消密码，保存后再打开。",
  damaged: "这个文件已损坏，读不出工作簿。请在 Excel 或 WPS 表格中打开并修复，另存后再试，或向来源处重新索取。",
  tooLarge: "这个文件展开后太大，为免程序失去响应没有打开。请只保留需要的工作表和区域，另存后再试。",
  refused: "这个文件含有工作簿里不应有的内容（DTD 声明），为安全起见没有打开。",
};

/** A file that is no workbook, or one that is not opened for a reason. The message is for the person who chose the file. */
export class XlsxError extends Error {
  override readonly name = "XlsxError";

  /** @param detail what exactly, such as the part of the file or the measure that is over the limit */
  constructor(
    readonly code: XlsxErrorCode,
    readonly detail = "",
    options?: ErrorOptions,
  ) {
    super(detail === "" ? sentences[code] : `${sentences[code]}（${detail}）`, options);
  }
}
