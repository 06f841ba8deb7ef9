/**
 * Tells whether elements of some names, whatever their prefix, may stand in an XML text, without reading it as XML: their names cannot be
 * written otherwise.
 */
export function elementsIn(...names: readonly string[]): (xml: string) => boolean {
  const pattern = new RegExp(`<(?:[^\\s<>/:"]+:)?(?:${names.join("|")})[\\s/>]`, "u");
  return (xml) => pattern.test(xml);
}
