import type { Worded } from "../../language";
import { partName } from "../wording/partNames";

/** What places are counted from: the tags of a part as docxtemplater lexes them. */
export interface LexedPart {
  readonly type: string;
  readonly value?: string;
  /** The XML name, of a tag. */
  readonly tag?: string;
  /** Of a tag: start, end or selfclosing; of content: insidetag; of a delimiter: start or end. */
  readonly position?: string;
  /** Which part of the entry it is. */
  readonly lIndex?: number;
}

/** Where in an entry something stands: behind how many paragraphs outside of tables began, and the cell around, of the innermost table. */
export interface Place {
  readonly paragraphs: number;
  readonly cell: { readonly table: number; readonly row: number; readonly cell: number } | undefined;
}

/** Counts paragraphs, tables, rows and cells while a part is read from its beginning, to say where one is. */
export class PlaceCounter {
  private paragraphs = 0;
  private tables = 0;
  /** The tables around, the innermost last. */
  private readonly around: { table: number; row: number; cell: number }[] = [];

  read({ type, tag, position }: LexedPart): void {
    if (type !== "tag") return;
    const table = this.around.at(-1);
    if (tag === "w:tbl") {
      if (position === "end") this.around.pop();
      else this.around.push({ table: ++this.tables, row: 0, cell: 0 });
    } else if (position !== "end" && table !== undefined) {
      if (tag === "w:tr") Object.assign(table, { row: table.row + 1, cell: 0 });
      if (tag === "w:tc") table.cell++;
    } else if (position !== "end" && tag === "w:p") {
      this.paragraphs++;
    }
  }

  /** The number of the table around, the innermost where they are nested. */
  table(): number | undefined {
    return this.around.at(-1)?.table;
  }

  place(): Place {
    const around = this.around.at(-1);
    return { paragraphs: this.paragraphs, cell: around && { ...around } };
  }
}

/** 「正文第 9 段」, 「第 3 个表格第 4 行第 8 列」, 「页脚第 1 段」. Paragraphs are counted outside tables, columns by cells. */
export function placeName(entry: string, { paragraphs, cell }: Place): Worded {
  const part = partName(entry);
  const within = part.en === "" ? "" : `${part.en}, `;
  if (cell) {
    return {
      zh: `${part.zh}第 ${cell.table} 个表格第 ${cell.row} 行第 ${cell.cell} 列`,
      en: `${within}table ${cell.table}, row ${cell.row}, column ${cell.cell}`,
    };
  }
  if (paragraphs === 0) return part;
  return { zh: `${part.zh === "" ? "正文" : part.zh}第 ${paragraphs} 段`, en: `${within}paragraph ${paragraphs}` };
}
