import { partKey, readRelationships, relationshipsPart, targetPart, XmlReader } from "../../ooxml";

/** A package's XML entries as texts by name. */
type Texts = ReadonlyMap<string, string>;

/** The parts of a Word document by what they are to each other, whatever they are called: Word on the web has word/document2.xml. */
export interface PackageParts {
  /** The body. */
  readonly main: string;
  /** The list of the body's relationships, whether there is one or not. */
  readonly relationships: string;
  /** The part that the body has of a kind, such as "styles" or "comments". */
  readonly related: (kind: string) => string | undefined;
}

/** Finds the parts of a document; undefined where the package has no body. */
export function packageParts(texts: Texts): PackageParts | undefined {
  const main = targetOf("", texts, "officeDocument");
  if (main === undefined) return undefined;
  return { main, relationships: relationshipsPart(main), related: (kind) => targetOf(main, texts, kind) };
}

function targetOf(part: string, texts: Texts, kind: string): string | undefined {
  const list = texts.get(relationshipsPart(part));
  const found = list === undefined ? undefined : readRelationships(new XmlReader(list)).find(({ type }) => type === kind);
  if (!found) return undefined;
  const target = targetPart(part, found.target);
  return texts.has(target) ? target : [...texts.keys()].find((name) => partKey(name) === partKey(target));
}
