import { attributeReader, elementOf, elementsOf, prefixOf, unescaped } from "./elements";

/**
 * Formats that files name by number alone, other than those of plain numbers. 27–36 and 50–58 are those of a Chinese Excel.
 * Source: ECMA-376 part 1, 18.8.30 numFmt, "zh-cn"; 14 and 22 as a Chinese system shows them.
 */
const builtIn: ReadonlyMap<number, string> = new Map([
  ...numbered(["0", "0.00", "#,##0", "#,##0.00"], 1),
  ...numbered(
    [
      "0%",
      "0.00%",
      "0.00E+00",
      "# ?/?",
      "# ??/??",
      "yyyy/m/d",
      "d-mmm-yy",
      "d-mmm",
      "mmm-yy",
      "h:mm AM/PM",
      "h:mm:ss AM/PM",
      "h:mm",
      "h:mm:ss",
      "yyyy/m/d h:mm",
    ],
    9,
  ),
  ...numbered(
    [
      'yyyy"年"m"月"',
      'm"月"d"日"',
      'm"月"d"日"',
      "m/d/yy",
      'yyyy"年"m"月"d"日"',
      'h"时"mm"分"',
      'h"时"mm"分"ss"秒"',
      'AM/PMh"时"mm"分"',
      'AM/PMh"时"mm"分"ss"秒"',
      'yyyy"年"m"月"',
    ],
    27,
  ),
  ...numbered(["#,##0;(#,##0)", "#,##0;(#,##0)", "#,##0.00;(#,##0.00)", "#,##0.00;(#,##0.00)"], 37),
  ...numbered(["mm:ss", "[h]:mm:ss", "mm:ss.0", "##0.0E+0", "@"], 45),
  ...numbered(
    ['yyyy"年"m"月"', 'm"月"d"日"', 'yyyy"年"m"月"', 'm"月"d"日"', 'm"月"d"日"', 'AM/PMh"时"mm"分"', 'AM/PMh"时"mm"分"ss"秒"', 'yyyy"年"m"月"', 'm"月"d"日"'],
    50,
  ),
]);

function numbered(codes: readonly string[], first: number): (readonly [number, string])[] {
  return codes.map((code, index) => [first + index, code] as const);
}

const idOf = attributeReader("numFmtId");
const codeOf = attributeReader("formatCode");

/**
 * The codes of the number formats by the styles of cells (their "s"); undefined for General.
 * @throws SyntaxError where the part is damaged
 */
export function numberFormats(styles: string): (style: string | undefined) => string | undefined {
  const prefix = prefixOf(styles);
  const inner = (name: string): string => elementOf(styles, prefix + name)?.inner ?? "";
  const own = new Map(
    [...elementsOf(inner("numFmts"), `${prefix}numFmt`)].map(({ attributes }) => [Number(idOf(attributes)), unescaped(codeOf(attributes) ?? "")]),
  );
  const codes = [...elementsOf(inner("cellXfs"), `${prefix}xf`)].map(({ attributes }) => {
    const id = Number(idOf(attributes) ?? 0);
    const code = own.get(id) ?? builtIn.get(id);
    return code === undefined || code === "" || /^general$/iu.test(code) ? undefined : withBackslashes(code);
  });
  return (style = "0") => codes[Number(style)];
}

/**
 * 「0!.0,"万"」 → 「0\.0,"万"」: a Chinese Excel may write "!" before a character that stands for itself, where all read "\". Between quotation marks and in
 * square brackets it is a character like others.
 */
export const withBackslashes = (code: string): string =>
  code.replace(/"[^"]*"|\\.|\[[^\]]*\]|!(.)/gsu, (part, character?: string) => (character === undefined ? part : `\\${character}`));
