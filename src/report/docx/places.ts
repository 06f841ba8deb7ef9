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

/** Counts paragraphs, tables, rows and cells while a part is read from its beginning, to say where one is. */
export class PlaceCounter {
  private paragraphs = 0;
  private tables = 0;
  /** The tables around, the innermost last. */
  private readonly around: { table: number; row: number; cell: number }[] = [];

  constructor(private readonly entry: string) {}

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

  /** 「正文第 9 段」, 「第 3 个表格第 4 行第 8 列」, 「页脚第 1 段」. Paragraphs are counted outside tables, columns by cells. */
  place(): Worded {
    const table = this.around.at(-1);
    const part = partName(this.entry);
    const within = part.en === "" ? "" : `${part.en}, `;
    if (table) {
      const { table: number, row, cell } = table;
      return { zh: `${part.zh}第 ${number} 个表格第 ${row} 行第 ${cell} 列`, en: `${within}table ${number}, row ${row}, column ${cell}` };
    }
    if (this.paragraphs === 0) return part;
    return { zh: `${part.zh === "" ? "正文" : part.zh}第 ${this.paragraphs} 段`, en: `${within}paragraph ${this.paragraphs}` };
  }
}
