import { PlaceCounter, type LexedPart } from "./places";
import type { TemplateFault } from "./templateFault";

/** Where in an entry's text a place begins; offsets count the characters of its text, as docxtemplater does. */
interface PlaceStart {
  readonly offset: number;
  readonly place: string;
}

/** What was read of one entry: its places, and the faults that only its paragraphs show. */
export interface ReadEntry {
  readonly places: readonly PlaceStart[];
  readonly faults: readonly TemplateFault[];
}

const FULL_WIDTH_TAG = /｛[^{}｛｝]*[｝}]/gu;

/** Reads an entry's lexed parts: where each paragraph begins, tags over two paragraphs and full-width braces. */
export function readEntry(entry: string, parts: readonly LexedPart[]): ReadEntry {
  const counter = new PlaceCounter(entry);
  const places: PlaceStart[] = [];
  const faults: TemplateFault[] = [];
  let offset = 0;
  let paragraph = "";
  /** What has been read of the tag that is open, and where it began. */
  let tag: { place: string; text: string; torn: boolean } | undefined;
  for (const part of parts) {
    counter.read(part);
    const place = counter.place();
    if (places.at(-1)?.place !== place) places.push({ offset, place });
    if (part.tag === "w:p" && part.type === "tag") {
      if (tag) tag.torn = true;
      for (const [written] of paragraph.matchAll(FULL_WIDTH_TAG)) faults.push({ kind: "fullWidthBraces", place, written });
      paragraph = "";
    } else if (part.type === "delimiter") {
      if (part.position === "start") tag = { place, text: "", torn: false };
      else {
        if (tag?.torn) faults.push({ kind: "tagOverParagraphs", place: tag.place, written: `{${tag.text}}` });
        tag = undefined;
      }
      paragraph += part.position === "start" ? "{" : "}";
      offset += 1;
    } else if (part.position === "insidetag") {
      const text = part.value ?? "";
      if (tag) tag.text += text;
      paragraph += text;
      offset += text.length;
    }
  }
  return { places, faults };
}

/** The place where an offset lies; "" where it is not known. */
export function placeAt({ places }: ReadEntry, offset: number): string {
  return places.findLast((start) => start.offset <= offset)?.place ?? "";
}
