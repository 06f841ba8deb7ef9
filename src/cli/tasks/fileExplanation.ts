import type { PlacedFinding } from "../../jobs";

/** What 校验说明 says, as plain data: a reason that holds, or one that was given for other values. */
export interface FileExplanation {
  readonly state: "accepted" | "outdated";
  readonly reason: string;
  readonly who: string;
}

/** The explanation as a field of plain data; nothing where there is none. */
export function explanationOf(explained: PlacedFinding["explained"]): { readonly explanation?: FileExplanation } {
  if (explained.state === "none") return {};
  const {
    state,
    explanation: { reason, who },
  } = explained;
  return { explanation: { state, reason, who } };
}
