import { tagKey } from "../tagKey";
import { withTableStyles, type TableStyleIds } from "../tables/tableStyles";
import { tableXml } from "../tables/tableXml";
import type { Module, Part, Rendered, RenderOptions } from "./docxtemplaterTypes";
import type { OutputBudget } from "./outputBudget";
import type { LexedPart } from "./places";
import { sectionWidths, type WidthAt } from "./sectionWidths";
import { isTable, type TableValue, type TemplateData } from "./templateData";
import type { TemplateZip } from "./templateZip";

const STYLES = "word/styles.xml";

/** Between two tables there must be a paragraph, or Word makes one table of them; it is as low as can be. */
const SEPARATOR = '<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/></w:pPr></w:p>';

/** What was written last on the level of paragraphs and tables. */
type LastBlock = "paragraph" | "table" | "ownTable";

/** Draws the form's tables in place of the paragraphs that their tags are. docxtemplater calls such a tag raw XML. */
export class TablesModule implements Module {
  readonly name = "NianbaoTables";
  /** Before the built-in modules, one of which would ask for XML. */
  readonly priority = 90;
  private readonly tables: ReadonlyMap<string, TableValue>;
  private readonly widths = new Map<string, WidthAt>();
  private readonly drawn = new Map<string, string>();
  private lastBlock: LastBlock = "paragraph";
  private styles: TableStyleIds | undefined;

  constructor(
    data: TemplateData,
    private readonly zip: TemplateZip,
    private readonly budget: OutputBudget,
  ) {
    this.tables = new Map([...data].flatMap(([name, value]) => (isTable(value) ? [[tagKey(name), value]] : [])));
  }

  preparse(parts: LexedPart[], { filePath }: { readonly filePath: string }): LexedPart[] {
    this.widths.set(filePath, sectionWidths(parts));
    return parts;
  }

  render(part: Part, { filePath }: RenderOptions): Rendered | null {
    if (part.module !== "rawxml") return this.pass(part);
    const value = this.tables.get(part.value);
    if (value === undefined) return null;
    const width = this.widths.get(filePath)?.(part.lIndex) ?? 0;
    const separator = this.lastBlock === "paragraph" ? "" : SEPARATOR;
    this.lastBlock = "ownTable";
    const xml = separator + this.draw(part.value, value, width);
    this.budget.spend(xml);
    return { value: xml, errors: [] };
  }

  /** Draws a table once for each width, however often a list repeats it. */
  private draw(key: string, { table }: TableValue, width: number): string {
    const name = `${key} ${width}`;
    const drawn = this.drawn.get(name) ?? tableXml(table, { width, styles: (this.styles ??= addTableStyles(this.zip)) });
    this.drawn.set(name, drawn);
    return drawn;
  }

  /** Notes what goes by; a table of the template's own directly behind one of ours is kept apart from it. */
  private pass({ tag, position, value }: LexedPart): Rendered | null {
    if (tag === "w:p") this.lastBlock = "paragraph";
    if (tag !== "w:tbl") return null;
    const isBehindOurs = position === "start" && this.lastBlock === "ownTable";
    this.lastBlock = position === "end" ? "table" : "paragraph";
    return isBehindOurs ? { value: `${SEPARATOR}${value ?? ""}`, errors: [] } : null;
  }
}

/** Adds the styles of tables to a document, once there is a table in it. */
function addTableStyles(zip: TemplateZip): TableStyleIds {
  const present = zip.entries().get(STYLES);
  if (present === undefined) return {};
  const { styles, ids } = withTableStyles(new TextDecoder().decode(present));
  zip.file(STYLES, styles);
  return ids;
}
