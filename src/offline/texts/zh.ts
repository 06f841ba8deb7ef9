import { ribbonWords } from "../../ribbon";

/** What the offline page says in Chinese, beside the pane. `en.ts` has the same keys. */
export const zh = {
  productName: "年报助手脱机版",
  opening: "正在打开…",
  workbookFiles: "Excel 工作簿",

  start: {
    lead: "在这台电脑上打开工作簿，查错、写报告。不联网，文件不离开这台电脑。",
    drop: "把 .xlsx 文件拖到这里，或者：",
    open: "打开工作簿",
    empty: "从空白工作簿开始",
    emptyName: "政府信息公开年报.xlsx",
  },

  file: {
    region: "文件和命令",
    open: "打开",
    reopen: "重新打开",
    reopenHint: "在 WPS 或 Excel 里存盘以后点一下，读最新的内容",
    close: "关闭",
    save: "保存",
    saveAs: "保存为文件",
    copy: "下载副本",
    insert: ribbonWords.insertSheets.zh,
    check: ribbonWords.checkWorkbook.zh,
    generate: ribbonWords.generateReport.zh,
    watched: (time: string) => `${time} 读到 · 在 WPS 里存一次盘，这里就查一次`,
    read: (time: string) => `${time} 读到`,
    unread: "新工作簿",
    unsaved: "有改动还没有保存",
    saving: "正在保存…",
    copied: "改动在下载的副本里，这个文件里还没有",
    copiedNew: "已交给浏览器下载",
    copySuffix: "（副本）",
    saved: (time: string) => `${time} 已保存到文件`,
  },

  questions: {
    write: (name: string) => `改动还只在这个页面里。要写回“${name}”吗？写回以后，每次改动都会自动存进这个文件。请先在 WPS 或 Excel 里关掉它。`,
    savedOver: (time: string) =>
      `这里 ${time} 写进文件以后，别的程序又存过它，现在显示的是那个程序存的。如果它是在写回以前就打开的，这里改的就被它盖掉了：请看一看改过的格，不对的再改一次。`,
    leftOut: (count: number) => `这里一次只打开一个文件：拖来的第一个已拿去打开，另外 ${String(count)} 个没有打开。`,
    seen: "知道了",
    writeInPlace: "写回这个文件",
    writeByHand: "不写回，我自己保存",
    discard: "这里有改动还没有保存，接着做会丢掉这些改动。",
    discardAnyway: "丢掉改动，继续",
    stay: "先不动",
    conflict: "这个文件刚被别的程序存过，而这里也有没保存的改动。没有覆盖任何一份，请选一份：",
    conflictCopied: "这里的改动已经另存一份（在浏览器的下载文件夹里）；文件里是别的程序存的那一份，没有动。可以打开副本对照：",
    takeDiskCopied: "用文件里的，接着查",
    takeDisk: "用文件里的，丢掉这里的改动",
    keepCopy: "把这里的另存一份",
  },

  trouble: {
    unreadable: (reason: string) => `文件变了，但现在读不出来：${reason}正在自动重试；下面显示的还是之前读到的内容。`,
    unreachable: "现在读不到这个文件：可能改了名、移走了，或者正被别的程序占用。正在自动重试；下面显示的还是之前读到的内容。",
    notWritten: "没有写进文件：它可能正在 WPS 或 Excel 里开着。请先在那里关掉它，再点“保存”；也可以下载副本。改动都还在这里。",
    notAllowed:
      "没有写进文件：浏览器没有允许这个页面改它。改动都还在这里。请再点“保存”，浏览器问时选“保存更改”；不再问的，点地址栏左边的图标允许编辑文件，或者下载副本，再用副本换下原来的文件。",
    empty: "新工作簿里还没有表，没有可以保存的。请先点“插入标准表”。",
    noPlace: "没有保存：浏览器没有让页面选保存的位置。请点“下载副本”，再从下载文件夹里打开它。",
    notOpened: "这个文件没有打开：",
    notPicked: "浏览器没有让页面读这个文件。请把文件拖进页面，或换一个位置再打开。",
  },

  refused: {
    changed: "这个文件刚被别的程序存过，没有改。已经重新读取，请看过新的结果再点一次。",
    unreadable: "这个文件刚被别的程序存过，没有改；现在也读不出来，原因在上面。请等它读出来、看过新的结果再点。",
    unreachable: "这个文件刚被别的程序动过，没有改；现在也读不到它。请等它读到、看过新的结果再点。",
    conflict: "这个文件刚被别的程序存过，没有改。请先在上面选一份。",
  },

  view: {
    region: "工作表",
    grid: (sheet: string) => `工作表 ${sheet}`,
    tabs: "各工作表",
    empty: "这个工作簿还没有工作表。点“插入标准表”，就会加上年报要用的表。",
    cell: "选中的单元格",
    readOnly: "这里只看不改：请在 WPS 或 Excel 里填数、存盘。",
    damaged: (reason: string) => `这张表显示不了：${reason}`,
    plain: "格式读不出来，下面只显示数值。",
  },
};

/** All that the page says. */
export type OfflineTexts = typeof zh;
