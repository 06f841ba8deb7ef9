import { letterDocument, type Letter } from "../../report";
import { stateNames, type Rollup, type UnitFinding, type UnitRow } from "../../rollup";
import type { SheetPlan } from "../../workbook";
import { planList } from "../export/listSheet";
import { askedOfUnit, baseName } from "./askedOfUnit";

/** A letter that goes back to a unit. */
export interface ReturnLetter {
  /** The name of its file, which no other has. */
  readonly name: string;
  readonly content: Uint8Array;
}

/** What a unit is asked to correct or to explain; hints are not. */
const asked = ({ report }: UnitRow): readonly UnitFinding[] => (report?.findings ?? []).filter(({ kind }) => kind !== "hint");

const kinds: Readonly<Record<UnitFinding["kind"], string>> = { problem: "表格问题", error: "错误", warning: "警告", hint: "提示" };

/** Why a unit's file could not be added as it is. Where somebody has taken one with errors, its findings say enough. */
const reasonsOf = ({ state, reasons }: UnitRow): string[] =>
  askedOfUnit({ reasons: state === "added" ? reasons.filter(({ kind }) => kind === "gaps" || kind === "stands") : reasons });

/** Whether something goes back to a unit: it has findings, or could not be added as it is. */
export const goesBack = (row: UnitRow): boolean =>
  row.file !== "" && row.state !== "copy" && row.state !== "left" && reasonsOf(row).length + asked(row).length > 0;

const returned = ({ rows }: Rollup): UnitRow[] => rows.filter(goesBack);

/** 退回意见: for each unit of which something is to be corrected a short letter that is mailed back. */
export function returnLetters(rollup: Rollup, when: Date): ReturnLetter[] {
  const names = new Set<string>();
  return returned(rollup).map((row) => {
    const name = freeName(`退回意见-${row.unit || baseName(row.file)}`, names);
    return { name, content: letterDocument(letterOf(row, rollup, when)) };
  });
}

function letterOf(row: UnitRow, { settings: { organ, year } }: Rollup, when: Date): Letter {
  const findings = asked(row);
  const reasons = reasonsOf(row);
  const count = findings.length > 0 ? `下面 ${findings.length} 处请改正或说明` : "";
  return {
    title: `${year}年度政府信息公开年报数据退回意见`,
    lines: [`${row.unit || "报送单位"}：`, `报来的“${baseName(row.file)}”已校验。${[...reasons, count === "" ? "" : `${count}，改好后请重新报送。`].join("")}`],
    columns: [
      { heading: "序号", width: 8 },
      { heading: "级别", width: 12 },
      { heading: "位置", width: 24 },
      { heading: "问题和办法", width: 60 },
    ],
    rows: findings.map(({ kind, place, message }, index) => [String(index + 1), kinds[kind], place, message]),
    closing: [organ, `${when.getFullYear()}年${when.getMonth() + 1}月${when.getDate()}日`],
  };
}

/** All of it as one list, for who mails it back. */
export function planReturns(rollup: Rollup): SheetPlan {
  const rows = returned(rollup).flatMap((row) => {
    const head = [row.unit, baseName(row.file), stateNames[row.state].zh];
    const reasons = reasonsOf(row).map((reason) => [...head, "", "", reason]);
    return [...reasons, ...asked(row).map(({ kind, place, message }) => [...head, kinds[kind], place, message])];
  });
  return planList({
    name: "退回意见",
    title: `${rollup.settings.organ}${rollup.settings.year}年度退回意见`,
    note: `共 ${rows.length} 条。`,
    columns: [
      { heading: "单位", width: 28 },
      { heading: "文件", width: 28 },
      { heading: "状态", width: 9 },
      { heading: "级别", width: 9 },
      { heading: "位置", width: 22 },
      { heading: "问题和办法", width: 70 },
    ],
    rows,
    orientation: "landscape",
  });
}

/** Windows refuses these in the name of a file. */
const FORBIDDEN = /[<>:"/\\|?*\p{Cc}]/gu;

/** Letters of a name: disks take 255 bytes, three a Chinese letter. */
const LONGEST = 70;

function freeName(wanted: string, taken: Set<string>): string {
  const base = Array.from(wanted.replaceAll(FORBIDDEN, "")).slice(0, LONGEST).join("");
  for (let number = 1; ; number++) {
    const name = `${base}${number === 1 ? "" : `（${number}）`}.docx`;
    if (taken.has(name.toLowerCase())) continue;
    taken.add(name.toLowerCase());
    return name;
  }
}
