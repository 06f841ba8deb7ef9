import type { XmlReader } from "../ooxml";

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

/**
 * Reads the codes of the number formats by the numbers of cells' looks (their "s"); undefined for General.
 * @throws SyntaxError where the part is damaged
 */
export function readNumberFormats(reader: XmlReader): (string | undefined)[] {
  const own = new Map<number, string>();
  const looks: number[] = [];
  reader.child(0);
  while (reader.child(1)) {
    const list = reader.name;
    if (list !== "numFmts" && list !== "cellXfs") continue;
    while (reader.child(2)) {
      const id = Number(reader.attribute("numFmtId") ?? 0);
      if (list === "cellXfs") looks.push(id);
      else own.set(id, reader.attribute("formatCode") ?? "");
    }
  }
  return looks.map((id) => {
    const code = own.get(id) ?? builtIn.get(id);
    return code === undefined || code === "" || /^general$/iu.test(code) ? undefined : withBackslashes(code);
  });
}

/**
 * 「0!.0,"万"」 → 「0\.0,"万"」: a Chinese Excel may write "!" before a character that stands for itself, where all read "\". Between quotation marks and in
 * square brackets it is a character like others.
 */
export const withBackslashes = (code: string): string =>
  code.replace(/"[^"]*"|\\.|\[[^\]]*\]|!(.)/gsu, (part, character?: string) => (character === undefined ? part : `\\${character}`));
