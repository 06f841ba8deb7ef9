/** How the names of an XML part are written anew. */
export interface Renaming {
  readonly element: (name: string) => string;
  readonly attribute: (name: string) => string;
  /** What the root element declares beside its own attributes. */
  readonly declarations: string;
}

/** The usual prefixes of the vocabularies that hold words, as Word writes them, by namespace. */
const USUAL: Readonly<Record<string, string>> = {
  "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w",
  "http://purl.oclc.org/ooxml/wordprocessingml/main": "w",
  "http://schemas.openxmlformats.org/drawingml/2006/main": "a",
  "http://purl.oclc.org/ooxml/drawingml/main": "a",
  "http://schemas.openxmlformats.org/officeDocument/2006/math": "m",
  "http://purl.oclc.org/ooxml/officeDocument/math": "m",
  "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing": "wp",
  "http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing": "wp",
  "http://schemas.openxmlformats.org/package/2006/metadata/core-properties": "cp",
  "http://purl.org/dc/elements/1.1/": "dc",
  "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes": "vt",
};

/**
 * Gives words' vocabularies their usual prefixes where a part uses others. A part that binds one prefix to several namespaces, or a usual
 * prefix to another namespace, stays as it is: undefined, as where all have their usual ones.
 */
export function canonicalPrefixes(xml: string): Renaming | undefined {
  const bound = new Map<string, Set<string>>();
  for (const [, prefix = "", double, single = ""] of xml.matchAll(/\sxmlns(?::([^\s=]+))?\s*=\s*(?:"([^"]*)"|'([^']*)')/gu)) {
    bound.set(prefix, (bound.get(prefix) ?? new Set<string>()).add(double ?? single));
  }
  const renamed = new Map<string, string>();
  const declared = new Map<string, string>();
  for (const [prefix, [namespace = "", ...others]] of bound) {
    const usual = USUAL[namespace];
    if (usual === undefined || usual === prefix || others.length > 0) continue;
    const taken = bound.get(usual);
    const conflicts = (taken !== undefined && !(taken.size === 1 && taken.has(namespace))) || (declared.get(usual) ?? namespace) !== namespace;
    if (conflicts) continue;
    renamed.set(prefix, usual);
    if (taken === undefined) declared.set(usual, namespace);
  }
  if (renamed.size === 0) return undefined;
  const rename = (name: string, isAttribute: boolean): string => {
    const [local = "", prefix = ""] = name.split(":").reverse();
    // An attribute without a prefix is in no namespace.
    const usual = prefix === "" && isAttribute ? undefined : renamed.get(prefix);
    return usual === undefined ? name : `${usual}:${local}`;
  };
  return {
    element: (name) => rename(name, false),
    attribute: (name) => rename(name, true),
    declarations: Array.from(declared, ([prefix, namespace]) => ` xmlns:${prefix}="${namespace}"`).join(""),
  };
}
