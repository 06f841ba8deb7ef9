import { decodedName } from "./partName";
import type { XmlReader } from "./xml/xmlReader";

/** What leads from a part, or from the whole package, to another part. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type, which the strict namespaces share with the transitional ones. */
  readonly type: string;
  /** As it is written. */
  readonly target: string;
  /** Whether it leads out of the package. */
  readonly isExternal: boolean;
}

/** The part that lists the relationships of a part, or of the package itself, which is "". */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/**
 * Reads a list of relationships.
 * @throws SyntaxError where it is damaged: also where two have one id, of which nobody knows which is meant
 */
export function readRelationships(reader: XmlReader): Relationship[] {
  const found: Relationship[] = [];
  const ids = new Set<string>();
  while (reader.next() !== "done") {
    const isListed = reader.token === "start" && reader.depth === 2 && reader.name === "Relationship";
    if (!isListed || !(reader.isOwn || reader.isUndeclared)) continue;
    const id = reader.attribute("Id") ?? "";
    if (id !== "" && ids.has(id)) throw new SyntaxError(`Two relationships ${id}`);
    ids.add(id);
    found.push({
      id,
      type: reader.attribute("Type")?.split("/").at(-1) ?? "",
      target: reader.attribute("Target") ?? "",
      isExternal: reader.attribute("TargetMode")?.trim().toLowerCase() === "external",
    });
  }
  return found;
}

/** The name of the part that a target means, seen from another part: "../xl/a.xml", "worksheets/sheet1.xml" or "/xl/a.xml". */
export function targetPart(from: string, target: string): string {
  const written = target.replaceAll("\\", "/");
  const steps = written.startsWith("/") ? [] : from.split("/").slice(0, -1);
  for (const step of written.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return decodedName(steps.join("/"));
}
