import type { FoundFaults } from "./foundFaults";
import type { TagFault } from "./templateFault";

/** What docxtemplater says of one error. */
interface LibraryError {
  readonly id?: string;
  readonly file?: string;
  readonly offset?: number | readonly number[];
  readonly errors?: readonly unknown[];
}

/** docxtemplater's ids. Changed delimiters are not within reach of our tags; what it calls raw XML are our blocks. */
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
  raw_xml_tag_should_be_only_text_in_paragraph: "blockNotAlone",
  raw_tag_outerxml_invalid: "blockNotAlone",
};

const POSITION: ReadonlySet<TagFault> = new Set(["loopOverCells", "loopOverContainers", "blockNotAlone"]);
const PAIRING: ReadonlySet<TagFault> = new Set(["unclosedLoop", "unopenedLoop", "crossedLoops"]);

/**
 * Adds what an error of docxtemplater says, in our words. False where it is not about a tag: the document's inside is then
 * something that docxtemplater cannot read.
 */
export function addLibraryFaults(error: unknown, faults: FoundFaults): boolean {
  const { id = "", file = "", offset, errors } = propertiesOf(error);
  if (errors) return errors.map((single) => addLibraryFaults(single, faults)).every(Boolean);
  const first = typeof offset === "number" ? offset : offset?.[0];
  if (first === undefined) return false;
  const kind = KINDS[id] ?? "otherTag";
  // `checkPairs` and `checkBlocks` have said it of all of them.
  const isSaid = POSITION.has(kind) ? [...POSITION].some((one) => faults.has(file, one)) : PAIRING.has(kind) && faults.has(file);
  if (!isSaid) faults.add(file, { kind, offset: first });
  return true;
}

function propertiesOf(error: unknown): LibraryError {
  const properties: unknown = typeof error === "object" && error !== null && "properties" in error ? error.properties : undefined;
  return typeof properties === "object" && properties !== null ? properties : {};
}
