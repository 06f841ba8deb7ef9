import type { CellRole } from "../../layout";
import { styleIdsByName } from "./styleIds";

/** A paragraph style of the tables; its name is what people see and may change the look of. */
export type TableStyle = "header" | "label" | "figure";

/** The style of a cell's text by what the cell is for. */
export const styleOf: Readonly<Record<CellRole, TableStyle>> = {
  heading: "header",
  corner: "header",
  header: "header",
  label: "label",
  figure: "figure",
};

/** The tables' styles in a document. */
export interface TableStyles {
  /** Absent where the document has no styles. */
  readonly ids: Readonly<Partial<Record<TableStyle, string>>>;
  /** The width of a Chinese character in the largest of them, in twips. */
  readonly character: number;
}

/** 五号, in half points. */
const USUAL_SIZE = 21;
const TWIPS = 10;

/** The tables of a document without styles. */
export const unstyled: TableStyles = { ids: {}, character: USUAL_SIZE * TWIPS };

interface Definition {
  readonly id: string;
  readonly name: string;
  readonly alignment: "left" | "center";
}

const definitions: Readonly<Record<TableStyle, Definition>> = {
  header: { id: "TableHeader", name: "表头", alignment: "center" },
  label: { id: "TableLabel", name: "表格文字", alignment: "left" },
  figure: { id: "TableFigure", name: "表格数字", alignment: "center" },
};

const FACE = "宋体";

/** Everything that a document's own defaults may set otherwise is set: 宋体 五号, single lines, no indent. */
const styleXml = ({ id, name, alignment }: Definition): string =>
  `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${id}"><w:name w:val="${name}"/><w:qFormat/>` +
  `<w:pPr><w:widowControl w:val="0"/><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/>` +
  `<w:ind w:left="0" w:right="0" w:firstLineChars="0" w:firstLine="0"/><w:jc w:val="${alignment}"/></w:pPr>` +
  `<w:rPr><w:rFonts w:ascii="${FACE}" w:eastAsia="${FACE}" w:hAnsi="${FACE}" w:cs="${FACE}"/><w:sz w:val="${USUAL_SIZE}"/><w:szCs w:val="${USUAL_SIZE}"/></w:rPr></w:style>`;

/**
 * Sees to it that a document's styles (word/styles.xml) have those of the tables. Styles of these names that are there already are
 * used as they are, so that a template can give the tables its own look.
 */
export function withTableStyles(styles: string): TableStyles & { readonly styles: string } {
  const idOf = styleIdsByName(styles);
  const taken = new Set(idOf.values());
  const given = Object.entries(definitions).map(([style, definition]) => {
    const present = idOf.get(definition.name);
    const id = present ?? freeId(definition.id, taken);
    return { style, id, xml: present === undefined ? styleXml({ ...definition, id }) : "" };
  });
  return {
    styles: styles.replace(/<\/w:styles>\s*$/u, () => `${given.map(({ xml }) => xml).join("")}</w:styles>`),
    ids: Object.fromEntries(given.map(({ style, id }) => [style, id])),
    character: Math.max(...given.map(({ id, xml }) => (xml === "" ? sizeOf(id, styles) : USUAL_SIZE))) * TWIPS,
  };
}

/** The size that a style sets, in half points. */
function sizeOf(id: string, styles: string): number {
  const [style = ""] = styles.split("</w:style>").filter((one) => one.includes(`w:styleId="${id}"`));
  return Number(/<w:sz w:val="(\d+)"/u.exec(style)?.[1] ?? USUAL_SIZE);
}

function freeId(wanted: string, taken: ReadonlySet<string>): string {
  let id = wanted;
  for (let count = 2; taken.has(id); count++) id = `${wanted}${count}`;
  return id;
}
