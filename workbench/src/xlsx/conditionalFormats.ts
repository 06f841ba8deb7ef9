import type { CellStyle as FileStyle, ConditionalRule } from "hucre";
import { openFormula, saveFormula } from "../../../src/formulas";
import type { ConditionalFormat, DifferentialFormat } from "../engine";
import { moveFormula } from "../engine/formulaText";
import { fileColor, plainColor } from "./colors";
import { anchorOf, formatReferences, parseReferences } from "./references";

/** Rules by formula with their priorities: the first of the list is 1. */
export function saveConditionalFormats(formats: readonly ConditionalFormat[]): ConditionalRule[] {
  return formats.flatMap(({ areas, anchor, formula, format, stopIfTrue }, index) => {
    const [first, ...others] = areas;
    if (!first) return [];
    return [
      {
        type: "expression",
        priority: index + 1,
        range: formatReferences(areas),
        formula: saveFormula(moveFormula(formula, anchor, anchorOf([first, ...others]))),
        style: saveDifference(format),
        ...(stopIfTrue && { stopIfTrue }),
      },
    ];
  });
}

/** The rules by formula, in the order of their priorities. Others (colour scales, data bars …) are left out. */
export function openConditionalFormats(rules: readonly ConditionalRule[], theme: readonly string[]): ConditionalFormat[] {
  const ordered = rules.filter(({ type }) => type === "expression").sort((a, b) => a.priority - b.priority);
  return ordered.flatMap((rule, index) => {
    const areas = parseReferences(rule.range);
    const formula = [rule.formula].flat()[0];
    if (!areas || formula === undefined) return [];
    return [
      {
        id: `{00000000-000F-0000-${index.toString(16).toUpperCase().padStart(4, "0")}-000000000000}`,
        areas,
        anchor: anchorOf(areas),
        formula: openFormula(formula),
        format: openDifference(rule.style ?? {}, theme),
        stopIfTrue: rule.stopIfTrue ?? false,
      },
    ];
  });
}

/** In a rule's look the fill's colour stands in bgColor, which plain cells leave alone; fgColor is for readers that do not know. */
function saveDifference({ fill, fontColor, bold, italic, underline, strikethrough, numberFormat }: DifferentialFormat): FileStyle {
  const font = {
    ...(bold !== undefined && { bold }),
    ...(italic !== undefined && { italic }),
    ...(underline !== undefined && { underline }),
    ...(strikethrough !== undefined && { strikethrough }),
    ...(fontColor !== undefined && { color: fileColor(fontColor) }),
  };
  return {
    ...(Object.keys(font).length > 0 && { font }),
    ...(fill !== undefined && { fill: { type: "pattern", pattern: "solid", fgColor: fileColor(fill), bgColor: fileColor(fill) } }),
    ...(numberFormat !== undefined && { numFmt: numberFormat }),
  };
}

function openDifference({ font = {}, fill, numFmt }: FileStyle, theme: readonly string[]): DifferentialFormat {
  const fillColor = fill?.type === "pattern" ? plainColor(fill.bgColor ?? fill.fgColor, theme) : null;
  const fontColor = plainColor(font.color, theme);
  return {
    ...(fillColor !== null && { fill: fillColor }),
    ...(fontColor !== null && { fontColor }),
    ...(font.bold && { bold: true }),
    ...(font.italic && { italic: true }),
    ...(font.underline && { underline: true }),
    ...(font.strikethrough && { strikethrough: true }),
    ...(numFmt !== undefined && { numberFormat: numFmt }),
  };
}
