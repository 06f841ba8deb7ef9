/** What the list of what the pane has changed says. */
export const changesZh = {
  heading: "助手改过的地方",
  change: (before: string, after: string, when: string) => (before === "" ? `：${after}（${when}）` : `：${before} → ${after}（${when}）`),
  blank: "（空）",
  content: (content: string) => content,
  noted: "加了一行",
  cells: (place: string, count: number) => `${place}（${count} 格）`,
  flags: (count: number) => `加了 ${count} 条标记`,
  undo: "撤销",
  since: "后来又改过，不能撤销",
  earlier: (count: number) => `这次打开窗格后还改过 ${count} 处`,
  hint: "只列助手改的，不列您自己输入的。关闭窗格后这份清单就没有了。",
};
