import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** What holds words and mammoth passes over with them: simple fields, and stretches of another direction. It reads what is in a smart tag. */
const WRAPPERS = /<(\/?)w:(?:fldSimple|bdo|dir)(?:\s[^<>]*?)?(\/?)>/gu;

/** Characters with their pronunciation above them, of which the characters are the text. */
const RUBY = /<w:ruby>(?:(?!<w:rubyBase>|<w:ruby>)[^])*<w:rubyBase>((?:(?!<w:ruby>)[^])*?)<\/w:rubyBase>\s*<\/w:ruby>/gu;

/** The end of a line as older programs write it. */
const LINE_END = /<w:cr(?:\s[^<>]*?)?\/>/gu;

/** The properties of a row, and what says that it begins behind some columns of the table. */
const ROW = /<w:trPr>(?:(?!<w:trPr>)[^])*?<\/w:trPr>/gu;
const BEFORE = /<w:gridBefore\s[^<>]*?w:val="([1-9]\d?)"/u;

/** A document in which stands, in the way that mammoth reads, what it would leave out or put into another column. */
export function readable(document: Uint8Array): Uint8Array {
  const texts = unzipSync(document, { filter: ({ name }) => /^word\/[^/]*\.xml$/u.test(name) });
  const changed = Object.entries(texts).flatMap(([name, bytes]): [string, Uint8Array][] => {
    const xml = strFromU8(bytes);
    const written = plainly(xml);
    return written === xml ? [] : [[name, strToU8(written)]];
  });
  return changed.length === 0 ? document : zipSync({ ...unzipSync(document), ...Object.fromEntries(changed) }, { level: 0 });
}

function plainly(xml: string): string {
  return xml.replace(RUBY, "<w:smartTag>$1</w:smartTag>").replace(WRAPPERS, "<$1w:smartTag$2>").replace(LINE_END, "<w:br/>").replace(ROW, indented);
}

function indented(row: string): string {
  const columns = BEFORE.exec(row)?.[1];
  return columns === undefined ? row : `${row}<w:tc><w:tcPr><w:gridSpan w:val="${columns}"/></w:tcPr><w:p/></w:tc>`;
}
