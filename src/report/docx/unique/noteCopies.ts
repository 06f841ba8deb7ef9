import type { XmlTexts } from "../../marks/xmlTexts";

type NoteKind = "footnote" | "endnote";

/** Gives each reference to a footnote or an endnote that a list has copied a note of its own. */
export class NoteCopies {
  constructor(
    private readonly texts: XmlTexts,
    private readonly entries: Readonly<Record<NoteKind, string | undefined>>,
  ) {}

  /** The body with references that stand once each; the copies are added to the parts of the notes. */
  withOwn(body: string): string {
    return this.copied(this.copied(body, "footnote"), "endnote");
  }

  private copied(body: string, kind: NoteKind): string {
    const entry = this.entries[kind];
    const notes = entry === undefined ? undefined : this.texts.get(entry);
    if (entry === undefined || notes === undefined) return body;
    const written = new Map(
      Array.from(notes.matchAll(new RegExp(`<w:${kind}\\s[^<>]*?w:id="([^"]*)"[^<>]*>[^]*?</w:${kind}>`, "gu")), ([note, id = ""]) => [id, note]),
    );
    let next = Math.max(0, ...Array.from(written.keys(), Number)) + 1;
    const copies: string[] = [];
    const seen = new Set<string>();
    const changed = body.replace(
      new RegExp(`(<w:${kind}Reference\\s[^<>]*?w:id=")([^"]*)(")`, "gu"),
      (reference, before: string, id: string, behind: string) => {
        const note = written.get(id);
        if (!seen.has(id) || note === undefined) {
          seen.add(id);
          return reference;
        }
        copies.push(note.replace(/w:id="[^"]*"/u, `w:id="${next}"`));
        return `${before}${next++}${behind}`;
      },
    );
    if (copies.length > 0)
      this.texts.set(
        entry,
        notes.replace(new RegExp(`</w:${kind}s>\\s*$`, "u"), () => `${copies.join("")}</w:${kind}s>`),
      );
    return changed;
  }
}
