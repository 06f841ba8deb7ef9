import type { NotePlace, ReportNote } from "./note";
import { tagNames, type TagNames } from "./tagNames";

/** A text with its tags replaced, and what is to be said about those that were not. */
export interface ExpandedText {
  readonly text: string;
  readonly notes: readonly ReportNote[];
}

/** Replaces the tags of a text; `place` is where the text stands, for the notes. */
export type ExpandTags = (text: string, place: NotePlace) => ExpandedText;

/** A pair of braces of either width with no brace between, or a brace that is left alone. */
const BRACES = /([{｛])([^{}｛｝\n\r]*)([}｝])|[{}｛｝]/gu;

/**
 * Gives the function that replaces `{name}` by the vocabulary's value in one pass: what a value holds is not read again. A tag
 * without a value, an unknown one, full-width braces and lone braces stay as written and are noted. Nothing else changes.
 */
export function tagExpander(vocabulary: ReadonlyMap<string, string>): ExpandTags {
  const names = tagNames(vocabulary.keys());
  return (text, place) => {
    const notes: ReportNote[] = [];
    const expanded = text.replace(BRACES, (written: string, open?: string, name?: string, close?: string) => {
      const found = name === undefined ? undefined : names.find(name);
      const value = open === "{" && close === "}" && found !== undefined ? vocabulary.get(found) : undefined;
      if (value !== undefined && value !== "") return value;
      notes.push(noteFor({ written, name, halfWidth: open === "{" && close === "}" }, found, names, place));
      return written;
    });
    return { text: expanded, notes };
  };
}

interface WrittenBraces {
  readonly written: string;
  /** What stands between the braces; absent where a brace stands alone. */
  readonly name: string | undefined;
  readonly halfWidth: boolean;
}

function noteFor(braces: WrittenBraces, found: string | undefined, names: TagNames, place: NotePlace): ReportNote {
  const { written, name, halfWidth } = braces;
  if (name === undefined) return { kind: "unpairedBrace", place, written };
  if (halfWidth && found !== undefined) return { kind: "blankTag", place, written };
  const nearest = found ?? names.nearest(name);
  const kind = halfWidth ? "unknownTag" : "fullWidthBraces";
  return { kind, place, written, ...(nearest !== undefined && { nearest }) };
}
