import { attributeReader, elementOf, elementsOf, prefixOf, unescaped } from "./elements";

const areasOf = attributeReader("sqref");
const typeOf = attributeReader("type");

/** A conditional format by formula: its areas and its formula as the file writes them. */
export interface FormulaFormat {
  readonly areas: readonly string[];
  readonly formula: string;
}

/** The conditional formats by formula of a sheet, in the order in which they stand in the file. */
export function formulaFormats(xml: string): FormulaFormat[] {
  const prefix = prefixOf(xml);
  return Array.from(elementsOf(xml, `${prefix}conditionalFormatting`)).flatMap(({ attributes, inner }) => {
    const areas = unescaped(areasOf(attributes) ?? "")
      .split(/\s+/u)
      .filter((area) => area !== "");
    return Array.from(elementsOf(inner, `${prefix}cfRule`))
      .filter((rule) => typeOf(rule.attributes) === "expression")
      .map((rule) => ({ areas, formula: unescaped(elementOf(rule.inner, `${prefix}formula`)?.inner ?? "") }));
  });
}
