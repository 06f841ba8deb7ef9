import type { Choices } from "./reason";
import type { RosterUnit } from "./roster/roster";

/** Whose sum of which year it is, who should report, and what was decided. */
export interface RollupSettings {
  /** The organ that sums up. */
  readonly organ: string;
  readonly year: number;
  /** 机关类别 of that organ. */
  readonly kind?: string;
  /** Who should report; without it every unit that reports counts. */
  readonly roster?: readonly RosterUnit[];
  readonly choices?: Choices;
}

/** How the own figures of the office are called among the units. */
export const ownName = (organ: string): string => `${organ}（本级）`;

export const noChoices: Choices = { use: new Map(), withErrors: false };
