import type { NotePlace, ReportNote } from "./note";
import { isPrintable, printableStretches, unprintable } from "./printable";
import { readTags, type MeantTag } from "./readTags";
import { hasTags } from "./scanTags";
import { joinTraced, type TracedText } from "./span";
import type { TagWords } from "./tagWords";
import { holds } from "./truth";

/** A text with its tags replaced, and what is to be said about those that were not. */
export interface ExpandedText extends TracedText {
  readonly notes: readonly ReportNote[];
}

/** Replaces the tags of a text; `placeAt` says where in the text something stands, for the notes. */
export type ExpandTags = (text: string, placeAt: (offset: number) => NotePlace) => ExpandedText;

/**
 * Gives the function that replaces `{name}` by its value in one pass, so that what a value holds is not read again, and takes the words
 * between `{#name}` or `{^name}` and `{/name}` in or out. A tag without a value, an unknown one, full-width braces, lone braces and
 * conditions without beginning or end stay as written and are noted; faults within words that are taken out are noted as well.
 * Characters that no document can hold are left out. Nothing else changes.
 */
export function tagExpander(words: TagWords): ExpandTags {
  return (text, placeAt) => {
    if (text === "") return BLANK;
    const isClean = isPrintable(text);
    if (isClean && !hasTags(text)) return { ...stretch(text, 0, text.length), notes: [] };
    const parts: TracedText[] = [];
    const notes: ReportNote[] = [];
    const hidden: boolean[] = [];
    const isHidden = (): boolean => hidden.includes(true);
    const write = (from: number, to: number): void => {
      if (isHidden() || from === to) return;
      parts.push(isClean ? stretch(text, from, to) : literal(text, from, to));
      if (!isClean) notes.push(...controlCharacters(text.slice(from, to), () => placeAt(from)));
    };
    let read = 0;
    for (const tag of readTags(text, words)) {
      const { at, written } = tag;
      const end = at + written.length;
      write(read, at);
      read = end;
      if ("fault" in tag) {
        const { fault: kind, nearest } = tag;
        notes.push({ kind, place: placeAt(at), written, ...(nearest !== undefined && { nearest }) });
        write(at, end);
      } else if (tag.role === "close") {
        hidden.pop();
      } else if (tag.role !== "value") {
        const gap = words.condition(tag.meaning)?.gap;
        if (gap !== undefined && !isHidden()) notes.push({ kind: "blankCondition", place: placeAt(at), written, gap });
        hidden.push(conditionHolds(tag.meaning, words) !== (tag.role === "open"));
      } else if (!isHidden()) {
        const value = replaced(tag, words);
        if (value !== undefined) parts.push(value);
        else {
          const gap = words.value(tag.meaning)?.gap ?? { kind: "blank", names: [tag.meaning] };
          notes.push({ kind: "blankTag", place: placeAt(at), written, gap });
          write(at, end);
        }
      }
    }
    write(read, text.length);
    return { ...joinTraced(parts), notes };
  };
}

/** Most rows of a sheet that is begun have no text yet. */
const BLANK: ExpandedText = { text: "", spans: [], literals: [], notes: [] };

/** A part of a text that is printed as it is written. */
const stretch = (source: string, from: number, to: number): TracedText => ({
  text: source.slice(from, to),
  spans: [],
  literals: [{ start: 0, end: to - from, sourceStart: from }],
});

/** As in Word templates, a value holds where it is filled in and not zero. */
const conditionHolds = (name: string, { condition, value }: TagWords): boolean => condition(name)?.holds ?? holds(value(name)?.text ?? "");

function replaced({ meaning: name, at, written }: MeantTag, { value }: TagWords): TracedText | undefined {
  const { text, inner = [] } = value(name) ?? { text: "" };
  if (text === "") return undefined;
  const span = { start: 0, end: text.length, name, sourceStart: at, sourceEnd: at + written.length, figures: inner };
  return { text, spans: [span], literals: [] };
}

function literal(source: string, from: number, to: number): TracedText {
  return joinTraced(printableStretches(source.slice(from, to)).map(({ at, text }) => stretch(source, from + at, from + at + text.length)));
}

const controlCharacters = (text: string, place: () => NotePlace): ReportNote[] =>
  unprintable(text.replace(/[\v\f]/gu, "")).map((codePoint) => ({ kind: "controlCharacter", place: place(), codePoint }));
