import type { ReportList } from "../reportList";

/** The name of an item that has no parts of its own. */
const CONTENT = "内容";

/** 「建议提案.1」, 「建议提案.1.编号」: a list's name, the number of the item and what of it. */
const ITEM = /^([^.]+)\.(\d+)(?:\.(.+))?$/u;

/**
 * The lists among the 要素, by name: 「建议提案.1.编号」 and 「建议提案.2.编号」 are two items of 建议提案, which a Word template goes through with
 * `{#建议提案}…{编号}…{/建议提案}`; the value of 「建议提案.1」 itself is {内容}. Items come by their numbers; one of blanks only is left out.
 */
export function reportLists(namedFigures: ReadonlyMap<string, string>): ReadonlyMap<string, ReportList> {
  const lists = new Map<string, Map<number, Map<string, string>>>();
  for (const [name, value] of namedFigures) {
    const [, list, number, part = CONTENT] = ITEM.exec(name.normalize("NFKC").replace(/[。·]/gu, ".")) ?? [];
    if (list === undefined) continue;
    const items = lists.get(list) ?? new Map<number, Map<string, string>>();
    const item = items.get(Number(number)) ?? new Map<string, string>();
    lists.set(list, items.set(Number(number), item.set(part, value)));
  }
  return new Map(Array.from(lists, ([name, items]) => [name, listOf(items)]));
}

function listOf(items: ReadonlyMap<number, ReadonlyMap<string, string>>): ReportList {
  const filled = [...items].filter(([, item]) => [...item.values()].some((value) => value.trim() !== ""));
  return {
    names: [...new Set([...items.values()].flatMap((item) => [...item.keys()]))],
    items: filled.sort(([a], [b]) => a - b).map(([, item]) => item),
  };
}
