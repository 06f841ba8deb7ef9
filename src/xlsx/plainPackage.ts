import { strToU8, zipSync } from "fflate";
import type { WorkbookParts } from "./workbookParts";

const TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A part by its name in the file, and what it is to hucre. */
interface PlacedPart {
  readonly id: string;
  readonly type: string;
  /** Where in the plain package it stands. */
  readonly path: string;
  /** Its name in the file. */
  readonly part: string | undefined;
}

/**
 * A package of these parts under the names that everybody uses: hucre compares names by case, knows the theme and the properties by
 * their usual names only, and takes a sheet for empty of texts where it does not find them. Stored, not deflated.
 * @param contents by their names in the file; what is not in it is left out
 */
export function plainPackage(parts: WorkbookParts, contents: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const placed = placedParts(parts).filter(({ part }) => part !== undefined && contents.has(part));
  const relationships = placed.filter(({ path }) => path.startsWith("xl/")).map(({ id, type, path }) => relationship(id, type, path.slice(3)));
  return zipSync(
    {
      "[Content_Types].xml": strToU8("<Types/>"),
      "_rels/.rels": strToU8(relationshipsXml([relationship("workbook", "officeDocument", "xl/workbook.xml")])),
      "xl/_rels/workbook.xml.rels": strToU8(relationshipsXml(relationships)),
      "xl/workbook.xml": contents.get(parts.workbook) ?? new Uint8Array(),
      ...Object.fromEntries(placed.map(({ path, part = "" }) => [path, contents.get(part) ?? new Uint8Array()])),
    },
    { level: 0 },
  );
}

function placedParts({ sheets, sharedStrings, styles, theme, properties }: WorkbookParts): PlacedPart[] {
  return [
    ...sheets.map(({ id, part }, index) => ({ id, type: "worksheet", path: `xl/worksheets/sheet${index + 1}.xml`, part })),
    { id: "nianbao-strings", type: "sharedStrings", path: "xl/sharedStrings.xml", part: sharedStrings },
    { id: "nianbao-styles", type: "styles", path: "xl/styles.xml", part: styles },
    { id: "nianbao-theme", type: "theme", path: "xl/theme/theme1.xml", part: theme },
    { id: "", type: "", path: "docProps/core.xml", part: properties.core },
    { id: "", type: "", path: "docProps/app.xml", part: properties.app },
    { id: "", type: "", path: "docProps/custom.xml", part: properties.custom },
  ];
}

const relationship = (id: string, type: string, target: string): string =>
  `<Relationship Id="${escaped(id)}" Type="${TYPES}/${type}" Target="${target}"/>`;

const relationshipsXml = (all: readonly string[]): string => `<Relationships>${all.join("")}</Relationships>`;

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
