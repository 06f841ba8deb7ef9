import { strToU8, zipSync } from "fflate";

const TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A sheet by the id of its relationship, and its part. */
export interface PackedSheet {
  readonly id: string;
  readonly content: Uint8Array;
}

/** The other parts that hucre reads. */
export interface PackedParts {
  readonly workbook: Uint8Array;
  readonly sharedStrings?: Uint8Array | undefined;
  readonly styles?: Uint8Array | undefined;
  readonly theme?: Uint8Array | undefined;
  readonly core?: Uint8Array | undefined;
  readonly app?: Uint8Array | undefined;
  readonly custom?: Uint8Array | undefined;
}

/**
 * A package of these parts under the names that everybody uses: hucre compares names by case, knows the theme and the properties by
 * their usual names only, and takes a sheet for empty of texts where it does not find them. Stored, not deflated.
 */
export function plainPackage(sheets: readonly PackedSheet[], { workbook, sharedStrings, styles, theme, core, app, custom }: PackedParts): Uint8Array {
  const related = [
    ...sheets.map(({ id, content }, index) => ({ id, type: "worksheet", name: `worksheets/sheet${index + 1}.xml`, content })),
    { id: "nianbaoStrings", type: "sharedStrings", name: "sharedStrings.xml", content: sharedStrings },
    { id: "nianbaoStyles", type: "styles", name: "styles.xml", content: styles },
    { id: "nianbaoTheme", type: "theme", name: "theme/theme1.xml", content: theme },
  ].filter(({ content }) => content !== undefined);
  const parts: Record<string, Uint8Array | undefined> = {
    "[Content_Types].xml": strToU8("<Types/>"),
    "_rels/.rels": relationships([{ id: "workbook", type: "officeDocument", name: "xl/workbook.xml" }]),
    "xl/workbook.xml": workbook,
    "xl/_rels/workbook.xml.rels": relationships(related),
    ...Object.fromEntries(related.map(({ name, content }) => [`xl/${name}`, content])),
    "docProps/core.xml": core,
    "docProps/app.xml": app,
    "docProps/custom.xml": custom,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).flatMap(([name, part]) => (part ? [[name, part]] : []))), { level: 0 });
}

function relationships(all: readonly { readonly id: string; readonly type: string; readonly name: string }[]): Uint8Array {
  const each = all.map(({ id, type, name }) => `<Relationship Id="${escaped(id)}" Type="${TYPES}/${type}" Target="${name}"/>`);
  return strToU8(`<Relationships>${each.join("")}</Relationships>`);
}

/** A text within the quotes of an attribute. */
export function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}
