import type { LostFormulasEvidence } from "../evidence";

/** 「J8:J30 的公式被数字盖掉了，……」 */
export function lostFormulasZh({ overwritten, cleared }: LostFormulasEvidence): string {
  const parts = [...(overwritten === "" ? [] : [`${overwritten} 的公式被数字盖掉了`]), ...(cleared === "" ? [] : [`${cleared} 的公式被清掉了`])];
  return `${parts.join("，")}，各项再改时总计不会跟着变。`;
}

/** The same in English. */
export function lostFormulasEn({ overwritten, cleared }: LostFormulasEvidence): string {
  const named = (areas: string): string => areas.replaceAll("、", ", ");
  const parts = [
    ...(overwritten === "" ? [] : [`${named(overwritten)}: the formulas were overwritten by numbers`]),
    ...(cleared === "" ? [] : [`${named(cleared)}: the formulas were cleared`]),
  ];
  return `${parts.join("; ")}. These totals no longer follow their parts.`;
}
