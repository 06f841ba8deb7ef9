import { colors, IMPORT_SHEET, looks, type SheetPlan } from "../workbook";
import type { ImportNote, NoteKind, SourceLine } from "./note";
import { beginningOf } from "./words/beginning";
import { placeWords } from "./words/places";

/** The header of 导入来源. */
export const IMPORT_HEADER = ["情况", "内容", "原文位置", "原文", "说明"] as const;

/** What stands under 情况: of each kind of note, and of what was read as it stands. */
const kinds: Readonly<Record<NoteKind | "read", string>> = {
  question: "请核对",
  filled: "人工填写",
  changed: "换了写法",
  remark: "请留意",
  left: "没有读入",
  read: "读入",
};
const order: readonly NoteKind[] = ["question", "filled", "remark", "changed", "left"];

const HEADER_ROW = 3;
/** A cell shows no more of a text well. */
const QUOTED = 300;

/** Plans 导入来源: what is to be looked at first, then where everything was taken from. @param source the name of the file, or what else it was taken from */
export function planImportSheet(
  { notes, sources }: { readonly notes: readonly ImportNote[]; readonly sources: readonly SourceLine[] },
  source: string,
): SheetPlan {
  const sorted = order.flatMap((kind) => notes.filter((note) => note.kind === kind));
  const rows = [
    ...sorted.map(({ kind, about, place, words, sentence }) => [kinds[kind], about, placeWords(place ?? {}).zh, beginningOf(words, QUOTED), sentence.zh]),
    ...sources.map(({ about, place, until, words }) => [
      kinds.read,
      about,
      span(placeWords(place).zh, until && placeWords(until).zh),
      beginningOf(words, QUOTED),
      "",
    ]),
  ];
  const last = HEADER_ROW + rows.length;
  return {
    name: IMPORT_SHEET,
    tabColor: colors.tab,
    content: [
      ["导入来源", "", "", "", ""],
      [`由“${source}”读入。没有把握的都空着，写在最上面，请对照原文填写；这一页只作记录，改它不影响别的表。`, "", "", "", ""],
      [...IMPORT_HEADER],
      ...rows,
    ],
    merges: ["A1:E1", "A2:E2"],
    formats: [
      { address: `A1:E${last}`, ...looks.body },
      { address: "A1:E1", ...looks.title },
      { address: "A2:E2", ...looks.note },
      { address: `A${HEADER_ROW}:E${last}`, ...looks.grid },
      { address: `A${HEADER_ROW}:E${HEADER_ROW}`, ...looks.header },
      ...(rows.length > 0 ? [{ address: `A${HEADER_ROW + 1}:E${last}`, wrap: true, vertical: "top", numberFormat: "@" } as const] : []),
    ],
    columnWidths: [11, 34, 24, 46, 52],
    rowHeights: new Map([
      [1, 32],
      [2, 34],
      [HEADER_ROW, 22],
    ]),
    conditionalFormats: [],
    validations: [],
    freeze: { rows: HEADER_ROW, columns: 0 },
    print: { orientation: "landscape", area: "A:E", titleRows: `${HEADER_ROW}:${HEADER_ROW}` },
  };
}

/** 「第 3 段至第 9 段」 */
const span = (from: string, until: string | undefined): string => (until === undefined ? from : `${from}至${until}`);
