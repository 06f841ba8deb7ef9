import type { Worded } from "../../language";

/** What keeps a whole file from being a template. */
export type FileFault =
  | "empty"
  | "notZip"
  | "presentation"
  | "spreadsheet"
  | "oldFormat"
  | "encrypted"
  /** By a zip program. */
  | "zipPassword"
  | "compression"
  | "guarded"
  /** Its end is missing. */
  | "incomplete"
  /** It refers to a part that it does not have. */
  | "missingPart"
  | "damaged"
  | "tooLarge"
  /** One of its parts has more text than any template. */
  | "longPart"
  | "manyTags"
  | "deepPairs"
  /** What would come of it is too large. */
  | "longReport"
  | "notWord"
  | "macros"
  | "externalTarget"
  | "mailMerge"
  | "outsideField"
  | "insertedFile"
  | "activeContent"
  | "doctype"
  | "encoding"
  /** The filled document would not be whole. */
  | "torn";

/** What is wrong with one tag. */
export type TagFault =
  | "unknownTag"
  | "fullWidthBraces"
  | "unclosedTag"
  | "unopenedTag"
  | "doubledBrace"
  | "tagOverParagraphs"
  | "unclosedLoop"
  | "unopenedLoop"
  | "crossedLoops"
  | "outsideList"
  | "nestedLists"
  | "listAsValue"
  | "conditionAsValue"
  | "loopOverCells"
  | "loopOverContainers"
  | "blockNotAlone"
  | "controlCharacter"
  | "wordsOnly"
  | "inFieldCode"
  | "inAddress"
  | "inEmbedded"
  | "otherTag";

/** The characters of an entry's text (as in its XML, without the markup) that a fault is about. */
export interface FaultSpan {
  readonly entry: string;
  readonly start: number;
  readonly end: number;
}

/** One fault of a template. */
export type TemplateFault =
  | {
      readonly kind: FileFault;
      /** The entry of the file, where one is at fault. */ readonly entry?: string;
      /** Of a field: its name. */ readonly name?: string;
    }
  | {
      readonly kind: TagFault;
      /** 「正文第 9 段」, 「第 3 个表格第 4 行第 8 列」, 「页脚第 1 段」; blank where it is not known. */
      readonly place: Worded;
      /** The tag as written, with its braces; where there is no whole tag, what stands around the place. */
      readonly written: string;
      /** The name that is probably meant, without braces. */
      readonly nearest?: string;
      /** Absent where the fault is that of a value, not of the template. */
      readonly span?: FaultSpan;
    };
