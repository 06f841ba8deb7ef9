import type { CheckModule } from "./checkModule";
import { DocumentTooLarge } from "./paragraphsModule";
import type { TagFault, TemplateFault } from "./templateFault";

/** What docxtemplater says of one error. */
interface LibraryError {
  readonly id?: string;
  readonly xtag?: string;
  readonly context?: string;
  readonly file?: string;
  readonly offset?: number | readonly number[];
  readonly errors?: readonly unknown[];
}

/** docxtemplater's ids. Raw XML and changed delimiters are not within reach of our tags. */
const KINDS: Readonly<Record<string, TagFault>> = {
  unclosed_tag: "unclosedTag",
  unopened_tag: "unopenedTag",
  duplicate_open_tag: "doubledBrace",
  duplicate_close_tag: "doubledBrace",
  unclosed_loop: "unclosedLoop",
  unopened_loop: "unopenedLoop",
  closing_tag_does_not_match_opening_tag: "crossedLoops",
  unbalanced_loop_tags: "crossedLoops",
  loop_position_invalid: "loopOverCells",
  no_xml_tag_found_at_left: "loopOverCells",
  no_xml_tag_found_at_right: "loopOverCells",
  lines_inline: "linesInline",
  invalid_xml_characters: "controlCharacter",
};

/** What an error of docxtemplater says, in our words and with places; several where it found several. */
export function libraryFaults(error: unknown, check: CheckModule): TemplateFault[] {
  if (error instanceof DocumentTooLarge) return [{ kind: "tooLarge" }];
  const properties = propertiesOf(error);
  if (properties.errors) return properties.errors.flatMap((single) => libraryFaults(single, check));
  const { id = "", file = "", offset, context, xtag } = properties;
  const first = typeof offset === "number" ? offset : offset?.[0];
  if (first === undefined) return [{ kind: "damaged" }];
  const kind = KINDS[id] ?? "otherTag";
  return [{ kind, place: check.placeAt(file, first), written: shown(context ?? `{${xtag ?? ""}}`) }];
}

function propertiesOf(error: unknown): LibraryError {
  const properties: unknown = typeof error === "object" && error !== null && "properties" in error ? error.properties : undefined;
  return typeof properties === "object" && properties !== null ? properties : {};
}

/** What is shown of a tag that may go on to the end of the document. */
const SHOWN = 16;

function shown(text: string): string {
  const characters = Array.from(text);
  return characters.length <= SHOWN ? text : `${characters.slice(0, SHOWN).join("")}…`;
}
