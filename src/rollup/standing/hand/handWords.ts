import type { CellPlace } from "../../../workbook";
import type { HandChange } from "./handChange";
import type { StandingRow } from "../readBack";
import type { RecordedRow } from "../readRecord";
import type { UnitColumn } from "../../sheets/unitsSheet";

/** What is written into a cell of 汇总单位, nothing where it stays as it is, and what is told of a person's words there. */
export interface Kept {
  readonly cell: string | number | undefined;
  readonly change: HandChange | undefined;
}

const stays: Kept = { cell: undefined, change: undefined };
const becomes = (cell: string | number, change?: HandChange): Kept => ({ cell, change });

/**
 * What becomes of a cell in which a person may have written: 类别 and 联系人 stay where the earlier run has not written them, words beside what it wrote under 情况 go behind what is written now, and under 处理 only a decision
 * gives way to another one.
 * @param record what an earlier run has written of the line; of one of which it had nothing to say it has none
 * @param hasRecord whether it is known at all what earlier runs have written
 */
export function handWords(
  name: UnitColumn,
  planned: string | number,
  { texts, choice, file }: StandingRow,
  record: RecordedRow | undefined,
  { place, hasRecord }: { readonly place: CellPlace; readonly hasRecord: boolean },
): Kept {
  const stands = texts[name] ?? "";
  switch (name) {
    case "number":
      return stays;
    case "kind":
    case "contact":
      if (stands === "" || stands === record?.[name]) return planned === "" && stands !== "" && record === undefined ? stays : becomes(planned);
      return planned === "" || planned === stands ? stays : { cell: undefined, change: { kind: "wordsKept", place, words: stands, listed: String(planned) } };
    case "reasons":
      return becomes(`${String(planned)}${hasRecord ? wordsBeside({ texts }, record) : ""}`);
    case "choice":
      // A row without a file cannot be left out: that is told as long as it stands there.
      if (planned === "") return choice && !(choice.kind === "leftOut" && file === "") ? becomes("") : stays;
      return becomes(planned, choice || stands === "" ? undefined : { kind: "wordsGone", place, words: stands, now: String(planned) });
    case "unit":
    case "state": {
      const isHand = record !== undefined && stands !== "" && stands !== record[name] && stands !== String(planned);
      return becomes(planned, isHand ? { kind: "wordsGone", place, words: stands, now: String(planned) } : undefined);
    }
    default:
      return becomes(planned);
  }
}

/** What a person has written under 情况, beside what an earlier run wrote there. */
export const wordsBeside = ({ texts }: Pick<StandingRow, "texts">, record: Pick<RecordedRow, "reasons"> | undefined): string =>
  besides(texts.reasons ?? "", record?.reasons ?? "");

/** What a person has written beside what an earlier run wrote: all of it where that is no longer there. */
const besides = (stands: string, written: string): string =>
  (written !== "" && stands.includes(written) ? stands.replace(written, () => "") : stands === written ? "" : stands).trim();
