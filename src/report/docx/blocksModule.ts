import type { ReportClosing, ReportTable } from "../model";
import { tagKey } from "../tagKey";
import { styleIdsByName } from "../tables/styleIds";
import { unstyled, withTableStyles, type TableStyles } from "../tables/tableStyles";
import { HEADING_ROOM, tableXml } from "../tables/tableXml";
import type { Module, Part, Rendered, RenderOptions } from "./docxtemplaterTypes";
import type { OutputBudget } from "./outputBudget";
import type { LexedPart } from "./places";
import { breakParagraph } from "./sectionBreaks";
import { Sections } from "./sections";
import { isBlock, type BlockValue, type TemplateData } from "./templateData";
import { signatureXml } from "./signatureXml";
import type { TemplateZip } from "./templateZip";

/** Between two tables there must be a paragraph, or Word makes one table of them; it is as low as can be. */
const SEPARATOR = '<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/></w:pPr></w:p>';

/** What may hold tables and must end with a paragraph. */
const ENDS: ReadonlySet<string> = new Set(["w:body", "w:hdr", "w:ftr", "w:sdtContent", "w:footnote", "w:endnote", "w:comment", "w:docPartBody"]);

/** What was written last on the level of paragraphs and tables. */
type LastBlock = "paragraph" | "table" | "ownTable";

/** Draws tables and the signature in place of the paragraphs that their tags are. docxtemplater calls such a tag raw XML. */
export class BlocksModule implements Module {
  readonly name = "NianbaoBlocks";
  /** Before the built-in modules, one of which would ask for XML. */
  readonly priority = 90;
  private readonly blocks: ReadonlyMap<string, BlockValue>;
  private readonly sections = new Map<string, Sections>();
  private readonly drawn = new Map<string, string>();
  private filePath = "";
  private lastBlock: LastBlock = "paragraph";
  private styles: TableStyles | undefined;

  constructor(
    data: TemplateData,
    private readonly zip: TemplateZip,
    private readonly budget: OutputBudget,
    private readonly stylesEntry: string,
  ) {
    this.blocks = new Map([...data].flatMap(([name, value]) => (isBlock(value) ? [[tagKey(name), value]] : [])));
  }

  preparse(parts: LexedPart[], { filePath }: { readonly filePath: string }): LexedPart[] {
    this.sections.set(filePath, new Sections(parts));
    return parts;
  }

  render(part: Part, { filePath }: RenderOptions): Rendered | null {
    if (filePath !== this.filePath) {
      this.filePath = filePath;
      this.lastBlock = "paragraph";
    }
    if (part.module !== "rawxml") return this.pass(part);
    const value = this.blocks.get(part.value);
    if (value === undefined) return null;
    const sections = this.sections.get(filePath) ?? new Sections([]);
    const drawn =
      "table" in value ? this.tableAt(part.value, value.table, sections.widthAt(part.lIndex), sections.heightAt(part.lIndex)) : this.signature(value.signature);
    const xml = drawn + this.sectionEnd(sections.endingAt(part.lIndex));
    this.budget.spend(xml);
    return { value: xml, errors: [] };
  }

  private tableAt(key: string, table: ReportTable, width: number, height: number): string {
    const separator = this.lastBlock === "paragraph" ? "" : SEPARATOR;
    this.lastBlock = "ownTable";
    return separator + this.draw(key, table, width, height - HEADING_ROOM);
  }

  private signature(closing: ReportClosing | undefined): string {
    if (closing === undefined) return "";
    this.lastBlock = "paragraph";
    return signatureXml(closing, styleIdsByName(this.stylesXml() ?? ""));
  }

  /** The break between two sections that the tag's paragraph carried, in a paragraph as low as can be. */
  private sectionEnd(properties: string): string {
    if (properties === "") return "";
    this.lastBlock = "paragraph";
    return breakParagraph(properties);
  }

  /** Draws a table once for each size of a page, however often a list repeats it. */
  private draw(key: string, table: ReportTable, width: number, height: number): string {
    const name = `${key} ${width} ${height}`;
    const drawn = this.drawn.get(name) ?? tableXml(table, { width, height, styles: (this.styles ??= this.tableStyles()) });
    this.drawn.set(name, drawn);
    return drawn;
  }

  /** Notes what goes by; directly behind one of our tables, a table of the template's own or the end gets a paragraph before it. */
  private pass({ tag = "", position, value }: LexedPart): Rendered | null {
    const begins = tag === "w:tbl" && position === "start";
    const ends = (tag === "w:sectPr" && position !== "end") || (ENDS.has(tag) && position === "end");
    const needsParagraph = (begins || ends) && this.lastBlock === "ownTable";
    if (tag === "w:p" || begins || needsParagraph) this.lastBlock = "paragraph";
    if (tag === "w:tbl" && position === "end") this.lastBlock = "table";
    return needsParagraph ? { value: `${SEPARATOR}${value ?? ""}`, errors: [] } : null;
  }

  /** Adds the styles of tables to the document, where there is a table in it. To be called when everything else is written. */
  addStyles(): void {
    const present = this.stylesXml();
    if (this.styles && present !== undefined) this.zip.file(this.stylesEntry, withTableStyles(present).styles);
  }

  private stylesXml(): string | undefined {
    const styles = this.zip.entries().get(this.stylesEntry);
    return typeof styles === "string" ? styles : undefined;
  }

  private tableStyles(): TableStyles {
    const present = this.stylesXml();
    return present === undefined ? unstyled : withTableStyles(present);
  }
}
