import { nianbao } from "../nianbao";

test.each([
  [["chek"], "没有“chek”这个命令，是不是 check？用法见 nianbao --help。"],
  [["删除"], "没有“删除”这个命令。用法见 nianbao --help。"],
  [["check"], "没有写文件名（FILE）。用法见 nianbao check --help。"],
  [["check", "a.xlsx", "--jsn"], "没有 --jsn 这个选项，是不是 --json？用法见 nianbao check --help。"],
  [["check", "a.xlsx", "--lang", "fr"], "没有“fr”这种语言，请写 zh 或 en。用法见 nianbao check --help。"],
  [["figures", "a.xlsx", "b.xlsx"], "写多了：有不需要的内容。文件名里有空格时，要用引号括起来。用法见 nianbao figures --help。"],
  [["report", "a.xlsx", "--template"], "选项 --template <FILE> 后面要写内容。用法见 nianbao report --help。"],
  [["new", "--organ", "某局", "--year", "2025"], "必须写选项 -o, --output <FILE>。用法见 nianbao new --help。"],
  [
    ["report", "a.xlsx", "--template", "a.docx", "--template", "b.docx"],
    "--template 只能写一次，写了两次，不知道按哪一个。请只写一个。用法见 nianbao report --help。",
  ],
  [["check", "--lang", "en"], "No file is named (FILE). See nianbao check --help."],
])("%j: a sentence, and code 2", async (argv, sentence) => {
  expect(await nianbao(argv)).toMatchObject({ exitCode: 2, out: "", notes: `nianbao: ${sentence}\n` });
});

test("without a command the help stands beside what is missing", async () => {
  const { exitCode, out, notes } = await nianbao([]);
  expect({ exitCode, out }).toEqual({ exitCode: 2, out: "" });
  expect(notes).toMatch(/^用法： nianbao/u);
  expect(notes).toMatch(/nianbao: 没有写要做什么。/u);
});

test("the version", async () => {
  expect(await nianbao(["--version"])).toMatchObject({ exitCode: 0, out: "1.2.3\n", notes: "" });
});

test.each(["new", "import", "next", "check", "compare", "figures", "report", "rollup", "template"])(
  "help of %s is in Chinese, and names every option of its own",
  async (command) => {
    const { exitCode, out } = await nianbao([command, "--help"]);
    expect(exitCode).toBe(0);
    expect(out).toMatch(/^用法： nianbao/u);
    expect(out).not.toMatch(/\b(?:Usage|Options|Arguments|display|default|choices)\b/u);
    const options = out.split("\n").filter((line) => /^ {2}-/u.test(line));
    // --lang and --help are every command's; some have none beside them.
    expect(options.length).toBeGreaterThan(1);
    expect(options.filter((line) => !/[\u4e00-\u9fff]/u.test(line))).toEqual([]);
  },
);

test.each(["new", "import", "next", "check", "compare", "figures", "report", "rollup", "template"])(
  "help of %s in English has no Chinese but examples",
  async (command) => {
    const { out } = await nianbao([command, "--help", "--lang", "en"]);
    expect(out).toMatch(/^Usage: nianbao/u);
    expect(out.replaceAll("乡镇", "")).not.toMatch(/[\u4e00-\u9fff，。：]/u);
  },
);

test.each([
  [false, /^出现意外情况（没有料到），这一步没有做完。.+\n$/u],
  [true, /^出现意外情况（没有料到），这一步没有做完。.+\nTypeError: 没有料到\n {4}at /u],
])("an unexpected error is a sentence; where it came up is told on request (%s)", async (debug, said) => {
  const fall = (): never => {
    throw new TypeError("没有料到");
  };
  const { exitCode, out, notes } = await nianbao(["check", "a.xlsx"], {
    debug,
    start: {
      check: fall,
      compare: fall,
      create: fall,
      figures: fall,
      import: fall,
      next: fall,
      report: fall,
      results: fall,
      rollup: fall,
      roster: fall,
      standing: fall,
      stated: fall,
      unit: fall,
    },
  });
  expect({ exitCode, out }).toEqual({ exitCode: 2, out: "" });
  expect(notes).toMatch(said);
});
