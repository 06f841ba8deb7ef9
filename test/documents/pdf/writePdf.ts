/** A text on a page, its line beginning at a point counted from the lower left corner. */
export interface DrawnText {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly text: string;
}

/** A page in points, and the orders that draw it. */
export interface DrawnPage {
  readonly width: number;
  readonly height: number;
  readonly orders: readonly string[];
}

const hex = (text: string): string => Array.from({ length: text.length }, (_, index) => text.charCodeAt(index).toString(16).padStart(4, "0")).join("");

/** The orders that draw a text; `mode` 3 leaves it unseen. */
export const drawText = ({ x, y, size, text }: DrawnText, mode = 0): string => `BT ${mode} Tr /F ${size} Tf 1 0 0 1 ${x} ${y} Tm <${hex(text)}> Tj ET`;

/** How wide a text is in sizes of its font: letters and digits are half as wide as others. */
export const widthOf = (text: string): number => Array.from(text).reduce((sum, letter) => sum + (letter < "\x7f" ? 0.5 : 1), 0);

const encrypt =
  "/Encrypt << /Filter /Standard /V 1 /R 2 /O <28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a> /U <28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a> /P -4 >> /ID [<00> <00>]";

/** How the letters of a PDF are told: by a table that the font names and does not bring along, or, with `Identity-H`, by the letters that the file says its codes to be. */
export type LetterMap = "UniGB-UCS2-H" | "UniGB-UTF16-H" | "GBK-EUC-H" | "Identity-H";

/** What else a PDF may be. */
interface WrittenPdf {
  readonly map?: LetterMap;
  readonly isEncrypted?: boolean;
}

/** A table of the letters that some orders draw, each of which is its own code. */
function ownLetters(orders: readonly string[]): string {
  const used = [...new Set(orders.flatMap((order) => (/<([\da-f]+)>/u.exec(order)?.[1] ?? "").match(/.{4}/gu) ?? []))];
  const lists = Array.from({ length: Math.ceil(used.length / 100) }, (_, index) => used.slice(100 * index, 100 * (index + 1)));
  const ranges = lists.map((list) => `${list.length} beginbfchar\n${list.map((code) => `<${code}> <${code}>`).join("\n")}\nendbfchar`);
  return `/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <0000> <ffff> endcodespacerange\n${ranges.join("\n")}\nendcmap end`;
}

/** A PDF whose font is not in it, as those of Word and WPS often are. */
export function writePdf(pages: readonly DrawnPage[], { map = "UniGB-UCS2-H", isEncrypted = false }: WrittenPdf = {}): Uint8Array {
  const letters = map === "Identity-H" ? ownLetters(pages.flatMap(({ orders }) => orders)) : "";
  const [kind, ordering, widths, toUnicode] =
    map === "Identity-H" ? ["CIDFontType2", "Identity", "[32 126 500]", "/ToUnicode 5 0 R"] : ["CIDFontType0", "GB1", "[1 95 500 814 939 500]", ""];
  const stream = (content: string): string => `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, index) => `${6 + 2 * index} 0 R`).join(" ")}] >>`,
    `<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /${map} /DescendantFonts [4 0 R] ${toUnicode} >>`,
    `<< /Type /Font /Subtype /${kind} /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (${ordering}) /Supplement 2 >> /DW 1000 /W ${widths} ` +
      "/FontDescriptor << /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >> >>",
    stream(letters),
    ...pages.flatMap(({ width, height, orders }, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Contents ${7 + 2 * index} 0 R /Resources << /Font << /F 3 0 R >> >> >>`,
      stream(orders.join("\n")),
    ]),
  ];
  let file = "%PDF-1.5\n";
  const places = objects.map((object, index) => {
    const at = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const list = places.map((at) => `${String(at).padStart(10, "0")} 00000 n \n`).join("");
  const size = objects.length + 1;
  file += `xref\n0 ${size}\n0000000000 65535 f \n${list}trailer\n<< /Size ${size} /Root 1 0 R ${isEncrypted ? encrypt : ""} >>\nstartxref\n${file.length}\n%%EOF\n`;
  return new TextEncoder().encode(file);
}
