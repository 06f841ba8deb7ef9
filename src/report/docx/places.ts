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
  place(): string {
    const table = this.around.at(-1);
    const part = partName(this.entry);
    if (table) return `${part}第 ${table.table} 个表格第 ${table.row} 行第 ${table.cell} 列`;
    return this.paragraphs === 0 ? part : `${part === "" ? "正文" : part}第 ${this.paragraphs} 段`;
  }
}

function partName(entry: string): string {
  if (/\/header\d*\.xml$/u.test(entry)) return "页眉";
  if (/\/footer\d*\.xml$/u.test(entry)) return "页脚";
  if (/\/footnotes\.xml$/u.test(entry)) return "脚注";
  if (/\/endnotes\.xml$/u.test(entry)) return "尾注";
  if (/\/comments\.xml$/u.test(entry)) return "批注";
  if (entry.startsWith("docProps/")) return "文档属性";
  return "";
}
