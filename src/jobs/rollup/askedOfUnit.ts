import { figureLabel } from "../../figures";
import { reasonSentence, type Reason, type UnitRow } from "../../rollup";

/** Faults of whose file it is no matter: it lies elsewhere, another program holds it, nobody has read it yet. */
const NOT_THE_FILES: ReadonlySet<string> = new Set(["stopped", "absent", "folder", "special", "forbidden", "busy", "readOnly", "unreadable", "unexpected"]);

/** Figures that a sentence names; of more it says how many. */
const NAMED = 3;

/**
 * What a unit is asked because of how it stands, a sentence each, in a letter to it. What only the office that sums up can decide (whose name is meant, what stands on its list) is no matter of
 * the unit.
 */
export const askedOfUnit = ({ reasons }: Pick<UnitRow, "reasons">): string[] => reasons.flatMap(asked);

function asked(reason: Reason): string[] {
  switch (reason.kind) {
    case "noName":
      return ["没有写机关名称，请填写后重新报送。"];
    case "noYear":
      return ["没有写年度，或者写的认不出是哪一年，请写成“2025”这样，重新报送。"];
    case "twice":
      return [`还收到了${reason.files.map((file) => `“${baseName(file)}”`).join("、")}，与这一份有 ${reason.differences.length} 个数不同。请说明用哪一份。`];
    case "gaps": {
      const named = reason.figures.slice(0, NAMED).map(figureLabel).join("、");
      return [`${reason.figures.length} 个数没有填或读不出（${named}${reason.figures.length > NAMED ? " 等" : ""}），请填上，没有发生的填 0。`];
    }
    case "fault":
      return NOT_THE_FILES.has(reason.code) ? [] : [reason.message];
    case "stands":
      return NOT_THE_FILES.has(reason.code) || reason.file !== "" ? [] : [reason.message];
    case "otherYear":
    case "otherForm":
    case "errors":
      return [reasonSentence(reason, "zh-CN")];
    default:
      return [];
  }
}

/** A file without its folders, which say nothing to the unit. */
export const baseName = (file: string): string => file.split(/[/\\]/u).at(-1) ?? file;
