import type { XmlTexts } from "../marks/xmlTexts";

const RELATIONSHIP = /<(?:\w+:)?Relationship\s[^<>]*?Type="[^"]*\/attachedTemplate"[^<>]*?(?:\/>|><\/(?:\w+:)?Relationship>)/gu;

/**
 * Lets go of the Word template (.dotx) that a document was once made with: it lies on somebody's disk or server, the report needs nothing
 * of it, and Word would look for it whenever the report is opened.
 */
export function detachTemplate(texts: XmlTexts): void {
  for (const [name, text] of texts) {
    if (/\.rels$/iu.test(name)) texts.set(name, text.replace(RELATIONSHIP, ""));
    else if (text.includes("attachedTemplate"))
      texts.set(name, text.replace(/<(?:\w+:)?attachedTemplate(?:\s[^<>]*)?(?:\/>|><\/(?:\w+:)?attachedTemplate>)/gu, ""));
  }
}
