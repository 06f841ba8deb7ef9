/** A pixel of the screen in points, at 100 %. */
const pixel = 0.75;

/**
 * Pixels of the widest digit of a workbook's standard font: the unit of column widths in files. By what Excel shows on a
 * standard sheet: 8 for 等线 11 and 宋体 11 (a column of 72 pixels), 7 for Calibri 11 and Arial 10 (64 pixels).
 */
export function digitWidth({ name, size }: { readonly name: string; readonly size: number }): number {
  const height = size / pixel;
  const chinese = /[^\0-\u024F]|^(Sim|FangSong|KaiTi|DengXian|Microsoft YaHei)/.test(name);
  return chinese ? Math.ceil(height / 2) : Math.floor(height * 0.53);
}

/** A column's width in a file (digits with padding) → points, in whole pixels as Excel draws it. */
export function columnPoints(width: number, digit: number): number {
  return Math.round(width * digit) * pixel;
}

/** Points → a column's width in a file. */
export function columnFileWidth(points: number, digit: number): number {
  return points / pixel / digit;
}

/** Inches of a file → points, without the dust of binary fractions. */
export function pointsOfInches(inches: number): number {
  return Math.round(inches * 72 * 1e6) / 1e6;
}

export function inchesOfPoints(points: number): number {
  return points / 72;
}
