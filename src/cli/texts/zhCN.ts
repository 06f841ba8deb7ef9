/** What the command says in Chinese, by where it says it. `enUS.ts` has the same keys. */
export const zhCN = {
  listMark: "，",
  nameMark: "、",
  colon: "：",
  unexpected: (detail: string) => `出现意外情况（${detail}），这一步没有做完。请再试一次；仍不行，请把文件和这句话交给维护人员。`,
  written: (file: string) => `已写好 ${file}。`,

  help: {
    title: { "Usage:": "用法：", "Arguments:": "参数：", "Options:": "选项：", "Commands:": "命令：" },
    usage: {
      program: "<命令> [选项]",
      create: "-o book.xlsx --organ 名称 --year 年度 [选项]",
      next: "上年.xlsx -o 今年.xlsx [选项]",
      check: "文件… [选项]",
      compare: "文件 [选项]",
      figures: "文件 [选项]",
      report: "文件 [选项]",
      template: "-o start.docx [选项]",
    },
    program: "年报助手：政府信息公开工作年度报告的 Excel 工作簿，在命令行里新建、校验、取数、出报告。",
    more: "某个命令的用法：nianbao <命令> --help",
    help: "显示用法",
    version: "显示版本",
    lang: "用哪种语言提示：zh 中文（默认），en 英文",
    force: "已有同名文件时覆盖它",

    create: "新建填报工作簿（.xlsx）：五张标准表，可以从数据文件填好",
    createOutput: "写到哪个文件；- 表示标准输出",
    organ: "机关名称；用 --figures 时可以不写",
    year: "报告年度，四位数字，如 2025；用 --figures 时可以不写",
    kind: "机关类别，如 乡镇、县级部门",
    totals: "总计怎么填：formula 公式自动合计，typed 手工填报。不写时：空白工作簿用 formula；有 --figures 时用 typed，数据照原样填，错的也不改",
    figuresInput: "从数据文件填表（.json，格式见 schemas/report.schema.json）",

    next: "由上年的工作簿新建下一年度的：机关、要素、正文沿用，年份顺延，上年结转填好，上年的数存进“上年数据”",
    nextFile: "上年的工作簿（.xlsx），只读不改",
    nextYear: "新工作簿的年度，四位数字，如 2026；上年的工作簿里写明年度的可以不写",

    check: "校验工作簿，一行一条：工作表!单元格、级别、说明",
    checkFiles: "一个或多个工作簿（.xlsx）",
    json: "用 JSON 输出，一个文件一行（格式见 schemas/findings.schema.json）",
    previous: "上一年度的工作簿，用来核对上年结转、现行有效和大幅变动；一次只能校验一个文件",
    following: "下一年度的工作簿（核对往年的报告时用），它的上年结转用来找出填错的格；一次只能校验一个文件",
    jump: "相差几倍以上算大幅变动；不写时照“上年数据”里写的，或 10 倍",
    exportResults: "把校验结果另存成 Excel 工作簿（.xlsx），可以打印、留存；多个文件放在一起，并有汇总",
    exits: "结束代码：0 没有错误；1 有错误；2 有文件或表读不出来。",

    compare: "和上年的数逐项对照：本年、上年、增减、增减百分比；两年都没有数或都是 0 的项目不列出",
    comparePrevious: "上一年度的工作簿；不写时用工作簿里“上年数据”的数",
    compareJson: "用 JSON 输出（格式见 schemas/comparison.schema.json）",

    compareOutput: "把对照结果存成 Excel 工作簿（.xlsx），可以打印、留存",

    figures: "把工作簿里的数据和文字取成 JSON（格式见 schemas/report.schema.json）",
    oneFile: "工作簿（.xlsx）",
    figuresOutput: "写到哪个文件；不写时写到标准输出",

    report: "用工作簿生成年度报告（Word）",
    reportOutput: "写到哪个文件；不写时按机关和年度起名，写在当前文件夹；- 表示标准输出",
    template: "自己的 Word 模板（.docx）；不写时用自带的模板",
    marked: "模板有错误时，另存一份副本，用批注标出每一处",
    html: "生成网页（.html），不生成 Word 文件",
    text: "只要正文，替换好标签，做成可以打印的网页（.html）；表没有填完也可以",

    builtIn: "把自带的 Word 模板存成文件，在 Word 或 WPS 里改成自己的模板",
  },

  usage: {
    see: (sentence: string, command: string) => `${sentence}用法见 ${command} --help。`,
    noCommand: "没有写要做什么。",
    unknownCommand: (name: string, nearest: string) => `没有“${name}”这个命令${nearest === "" ? "。" : `，是不是 ${nearest}？`}`,
    unknownOption: (name: string, nearest: string) => `没有 ${name} 这个选项${nearest === "" ? "。" : `，是不是 ${nearest}？`}`,
    missingArgument: (name: string) => `没有写文件名（${name}）。`,
    missingValue: (option: string) => `选项 ${option} 后面要写内容。`,
    missingOption: (option: string) => `必须写选项 ${option}。`,
    tooMany: "写多了：有不需要的内容。文件名里有空格时，要用引号括起来。",
    unknownLanguage: (value: string) => `没有“${value}”这种语言，请写 zh 或 en。`,
    wrongYear: (value: string, first: number, last: number) => `年度“${value}”不对，要写 ${first} 到 ${last} 之间的四位数字。`,
    wrongJump: (value: string) => `倍数“${value}”不对，要写大于 1 的数，如 5。`,
    wrongTotals: (value: string) => `总计的填法没有“${value}”，请写 formula（公式自动合计）或 typed（手工填报）。`,
    missingOrgan: "没有写机关名称：请加 --organ 名称。",
    missingYear: "没有写年度：请加 --year，如 --year 2025。",
    oneForPrevious: "有 --previous 或 --following 时一次只能校验一个文件，因为各单位的上年数和下年数不同。",
    screen: "文件不能写到屏幕上：请用 -o 写明文件名。",
    wrongEnding: (value: string, ending: string) => `写出的是 ${ending} 文件，文件名要以 ${ending} 结尾；“${value}”不是。`,
    invalid: (message: string) => `命令写得不对（${message}）。`,
  },

  next: {
    made: (year: number, moved: number) => `${year} 年度的工作簿：正文里有 ${moved} 处年份已顺延。`,
    left: (count: number) => `${count} 处年份没有改，请看看是否仍适用：`,
    problems: (count: number) => `上年的工作簿有 ${count} 个表格问题，有的数可能没有带过来，请核对：`,
  },

  files: {
    absent: "没有这个文件。请核对文件名和所在的文件夹。",
    folder: "这是一个文件夹，不是文件。请写明其中的文件名。",
    special: "这不是普通文件，不能读取。请写明工作簿的文件名。",
    forbidden: "没有权限，或者文件正被别的程序占用。请关闭打开它的程序，或核对权限后再试。",
    busy: "文件正被别的程序占用。请关闭打开它的程序后再试。",
    exists: "已有同名文件，没有写入，原文件未改动。请换一个文件名；确实要覆盖时，加 --force。",
    input: "这正是要读取的文件，不能用结果覆盖它。请换一个文件名。",
    noFolder: "要写入的文件夹不存在。请先建好文件夹。",
    full: "磁盘空间不够，没有写入。请腾出空间，或写到别的磁盘。",
    readOnly: "磁盘是只读的，不能写入。请写到别的磁盘或文件夹。",
    companion: "这是打开工作簿时自动生成的临时文件（或系统的附属文件），不是工作簿。请选名字里没有“~$”的那个文件。",
    nameTooLong: "文件名太长。请换一个短一些的。",
    unreadable: "文件读不出来。请核对磁盘或网络后再试。",
    unwritable: "文件没有写成。请核对磁盘或网络后再试。",
    tooLarge: "这个文件超过 16 MB，没有读取。请核对是不是选对了文件。",
    timeout: (seconds: number) =>
      `这个文件的内容太多，算了 ${seconds} 秒还没有读完，已停止。请删去表下面的空行、右边的空列和用不着的工作表，在 Excel 或 WPS 表格中另存后再试。`,
    slow: (seconds: number) => `算了 ${seconds} 秒还没有做完，已停止。请核对工作簿和模板的内容后再试。`,
    memory: "这个文件的内容太多，要用的内存太大，已停止。请删去表下面的空行、右边的空列和用不着的工作表，在 Excel 或 WPS 表格中另存后再试。",
  },

  data: {
    whole: "整个文件",
    types: { object: "对象", array: "列表", string: "文字", number: "数字", integer: "整数", boolean: "真假值" },
    named: (names: string) => `（${names}）`,
    notUtf8: "这个文件不是 UTF-8 编码的文本。请用 UTF-8 编码另存后再试。",
    notJson: (reason: string) => `这个文件不是正确的 JSON（${reason}）。请改正后再试。`,
  },

  check: {
    severity: { error: "错误", warning: "警告", hint: "提示" },
    suspect: "疑点",
    explained: "已说明",
    problem: "表格问题",
    unread: "无法校验",
    unreadable: "无法读取",
    workbook: "工作簿",
    clean: "没有发现错误",
    stillNeeded: "签发前还要填",
    nothingFilled: "还没有填数",
    companion: (file: string) => `已跳过 ${file}：这是打开工作簿时自动生成的临时文件（或系统的附属文件），不是工作簿。`,
    onlyCompanions: "没有可校验的工作簿。请写明工作簿的文件名，名字里没有“~$”的那个。",
    blankTables: (tables: string) => `没有发现错误；${tables}还没有填数`,
    progress: (done: number, total: number) => `正在校验 ${done}/${total} …`,
    files: (count: number) => `共 ${count} 个文件`,
    filesWithErrors: (count: number) => `${count} 个有错误`,
    filesUnread: (count: number) => `${count} 个读不出来或读不全`,
    errors: (count: number) => `${count} 条错误`,
    warnings: (count: number) => `${count} 条警告`,
    hints: (count: number) => `${count} 条提示`,
    problems: (count: number) => `${count} 个表格问题`,
  },

  compare: {
    heads: { place: "单元格", table: "表", figure: "项目", difference: "增减", percent: "增减比例" },
    thisYear: (year: number | undefined) => (year === undefined ? "本年" : `${year} 年`),
    lastYear: (year: number | undefined) => (year === undefined ? "上年" : `${year} 年`),
    nothing: "两年都没有不为 0 的数，没有可对照的。",
    noLastYear: "没有上年的数：工作簿里没有“上年数据”。请用 --previous 写明上一年度的工作簿。",
  },

  create: {
    unusualKind: (kind: string) => `机关类别“${kind}”不在常用类别里，已照写。`,
    otherEdition: (year: number, edition: number) => `数据文件是 ${edition} 年的格式，与 ${year} 年度报告所用的格式不同；已按数据文件的格式建表。`,
    changedTotal: (place: string, given: string, computed: string) => `${place}：数据文件里是 ${given}，公式算出 ${computed}。`,
    changedTotals: (count: number) => `总计改用公式，下面 ${count} 处与数据文件不同：`,
    filledTotal: (place: string, computed: string) => `${place}：数据文件里没有填，公式算出 ${computed}。`,
  },

  report: {
    markable: "没有生成报告。加 --marked 文件名.docx，可以得到一份用批注标出这些地方的模板。",
    openErrors: (count: number) => `工作簿里还有 ${count} 处错误，报告照表里现在的数生成。请先校验：nianbao check`,
    openProblems: (count: number) => `工作簿里还有 ${count} 个表格问题，报告里可能缺内容。请先校验：nianbao check`,
  },
};

/** Everything that the command says, in one language. */
export type Texts = typeof zhCN;
