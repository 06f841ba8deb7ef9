import { resolveThemeColor, type Color } from "hucre";

/** The palette of Excel 97 from index 8 on (0 to 7 repeat its first eight). Source: ECMA-376, 18.8.27 indexedColors. */
const palette = (
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 " +
  "9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF " +
  "00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 " +
  "003366 339966 003300 333300 993300 993366 333399 333333"
).split(" ");

/** The colour of the window behind the cells. */
const WINDOW = 65;

/** A colour of a file as CSS writes it; undefined where it names none (automatic). */
export function cssColour(colour: Color | undefined, theme: readonly string[]): string | undefined {
  if (!colour) return undefined;
  if (colour.rgb !== undefined) return /^[\da-f]{6}$/iu.test(colour.rgb.slice(-6)) ? `#${colour.rgb.slice(-6)}` : undefined;
  if (colour.theme !== undefined) return `#${resolveThemeColor([...theme], themePlace(colour.theme), colour.tint)}`;
  if (colour.indexed === undefined) return undefined;
  if (colour.indexed === WINDOW) return "#FFFFFF";
  return `#${palette[colour.indexed < 8 ? colour.indexed : colour.indexed - 8] ?? "000000"}`;
}

/** Cells count light 1, dark 1, light 2, dark 2; the theme lists dark before light. */
const themePlace = (index: number): number => (index < 4 ? index ^ 1 : index);
