/** The ids of a document's styles (word/styles.xml) by their names, which are those that Word shows, in small letters. */
export function styleIdsByName(styles: string): ReadonlyMap<string, string> {
  const found = styles.matchAll(/<w:style\b[^<>]*?w:styleId="([^"]*)"[^<>]*>(?:(?!<\/w:style>)[^])*?<w:name w:val="([^"]*)"\s*\/>/gu);
  return new Map(Array.from(found, ([, id = "", name = ""]) => [name.toLowerCase(), id]));
}
