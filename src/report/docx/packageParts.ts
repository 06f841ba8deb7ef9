import { attribute, readMarkup } from "./markup";

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

/** The body where nothing says which part it is. */
const USUAL = "word/document.xml";

/** Finds the parts of a document; undefined where the package has no body. */
export function packageParts(texts: Texts): PackageParts | undefined {
  const main = targetOf("", texts, "officeDocument") ?? USUAL;
  if (!texts.has(main)) return undefined;
  return { main, relationships: relationshipsOf(main), related: (kind) => targetOf(main, texts, kind) };
}

/** The entry that lists the relationships of a part, or of the package itself, which is "". */
function relationshipsOf(part: string): string {
  const [, folder = "", name = ""] = /^(.*\/)?([^/]*)$/u.exec(part) ?? [];
  return `${folder}_rels/${name}.rels`;
}

function targetOf(part: string, texts: Texts, kind: string): string | undefined {
  for (const markup of readMarkup(texts.get(relationshipsOf(part)) ?? "")) {
    if (markup.kind !== "start" || attribute(markup.attributes, "Type")?.endsWith(`/${kind}`) !== true) continue;
    const target = resolved(part, attribute(markup.attributes, "Target") ?? "");
    // Names of parts differ by more than case.
    return texts.has(target) ? target : [...texts.keys()].find((name) => name.toLowerCase() === target.toLowerCase());
  }
  return undefined;
}

/** The entry that a target means, seen from a part. */
function resolved(part: string, target: string): string {
  const folders = target.startsWith("/") ? [] : part.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") folders.pop();
    else if (step !== "." && step !== "") folders.push(step);
  }
  return folders.join("/");
}
