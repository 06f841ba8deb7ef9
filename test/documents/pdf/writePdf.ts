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

/** A PDF whose font names a table of characters and brings none along, as those of Word and WPS do. */
export function writePdf(pages: readonly DrawnPage[], { map = "UniGB-UCS2-H", isEncrypted = false } = {}): Uint8Array {
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, index) => `${5 + 2 * index} 0 R`).join(" ")}] >>`,
    `<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /${map} /DescendantFonts [4 0 R] >>`,
    "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /DW 1000 /W [1 95 500 814 939 500] " +
      "/FontDescriptor << /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >> >>",
    ...pages.flatMap(({ width, height, orders }, index) => {
      const content = orders.join("\n");
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Contents ${6 + 2 * index} 0 R /Resources << /Font << /F 3 0 R >> >> >>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ];
    }),
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
