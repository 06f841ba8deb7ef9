const SHAPE_TYPE = /<v:shapetype\s[^<>]*?\bid="([^"]*)"[^]*?<\/v:shapetype>/gu;
const SHAPE = /<v:(?!shapetype|textpath|textbox|imagedata|path|fill|stroke|shadow|formulas|f|handles|h)\w+\s[^<>]*>/gu;

/** Gives each VML shape of a part ids of its own; what kind of shape it is (shapetype) stays said once. */
export function ownShapes(xml: string): string {
  if (!xml.includes("<v:")) return xml;
  const types = new Set<string>();
  const ids = new Set(Array.from(xml.matchAll(SHAPE), ([shape]) => Array.from(shape.matchAll(ID), ([, , id = ""]) => id)).flat());
  const seen = new Set<string>();
  const once = xml.replace(SHAPE_TYPE, (type, id: string) => {
    if (types.has(id)) return "";
    types.add(id);
    return type;
  });
  return once.replace(SHAPE, (shape) =>
    shape.replace(ID, (written, before: string, id: string, behind: string) => {
      const key = `${before}${id}`;
      if (!seen.has(key)) {
        seen.add(key);
        return written;
      }
      const own = freeId(id, ids);
      ids.add(own);
      return `${before}${own}${behind}`;
    }),
  );
}

const ID = /(\s(?:id|o:spid)=")([^"]*)(")/gu;

/** The next free id: with the next number where it ends in one, as Word's own do. 「_x0000_s1026」 → 「_x0000_s1027」 */
function freeId(id: string, taken: ReadonlySet<string>): string {
  const [, name = id, number = ""] = /^(.*?)(\d{0,9})$/u.exec(id) ?? [];
  const start = number === "" ? `${name}_` : name;
  let next = number === "" ? 2 : Number(number) + 1;
  while (taken.has(`${start}${next}`)) next++;
  return `${start}${next}`;
}
