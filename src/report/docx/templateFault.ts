/** What keeps a whole file from being a template. */
export type FileFault =
  | "notZip"
  | "oldFormat"
  | "damaged"
  | "tooLarge"
  | "notWord"
  | "macros"
  | "templateType"
  | "externalTarget"
  | "doctype"
  | "encoding";

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
  | "loopOverCells"
  | "linesInline"
  | "controlCharacter"
  | "otherTag";

/** One fault of a template. */
export type TemplateFault =
  | { readonly kind: FileFault; /** The entry of the file, where one is at fault. */ readonly entry?: string }
  | {
      readonly kind: TagFault;
      /** 「第9段」, 「第3个表格第4行第8列」, 「页脚第1段」; "" where it is not known. */
      readonly place: string;
      /** The tag as written, with its braces; where there is no whole tag, what stands around the place. */
      readonly written: string;
      /** The name that is probably meant, without braces. */
      readonly nearest?: string;
    };
