import type { CopiedText, RollupParent, SumBehind } from "../../jobs";
import type { SumNews } from "../units/unitsNews";

/** How far the reading of units' workbooks has come. */
export interface UnitsProgress {
  readonly done: number;
  readonly total: number;
  /** How long it has taken so far, in milliseconds. */
  readonly elapsed: number;
}

/** Whose sum of which year is wanted, as a person has written it, and what it is to hold. */
export interface RollupWish {
  readonly organ: string;
  readonly year: string;
  /** Whether the figures of the open workbook are added as those of the office itself. */
  readonly withOwn: boolean;
  /** Whether all units with errors are added as they are. */
  readonly withErrors: boolean;
  /** The place with and without which names are those of the list; "" where nobody has said so. */
  readonly place: string;
  /** Whether units' texts are compared with one another. */
  readonly withTexts: boolean;
}

/** A file that was handed over, with its address for a visible link. */
export interface HandedOver {
  readonly fileName: string;
  readonly url: string;
}

/** What the pane shows of a sum of many units' workbooks. */
export interface RollupState {
  /** What the open workbook says of it; read when that part of the pane is opened. */
  readonly parent: RollupParent | undefined;
  readonly wish: RollupWish;
  /** What runs now, of what takes a while. */
  readonly doing: "reading" | "workbook" | "letters" | "update" | undefined;
  readonly reading: UnitsProgress | undefined;
  /** The files that were passed over by their names. */
  readonly passedOver: readonly string[];
  /** How many files were read, whatever came of them. */
  readonly read: number;
  /** Whether nothing of what was chosen last is a spreadsheet. */
  readonly isNothing: boolean;
  /** The files that were chosen and not read, as somebody has stopped it. */
  readonly left: ReadonlySet<string>;
  /** How often files were read and summed up: what came of that is brought into view, and not what came of a decision. */
  readonly readings: number;
  /** How the units that were read stand, and what they come to. */
  readonly news: SumNews | undefined;
  /** The files of which somebody has decided by himself. */
  readonly decided: ReadonlySet<string>;
  /** Why what the open workbook has typed is not held against its units. */
  readonly notHeld: string | undefined;
  /** What units have copied from one another, once their texts were compared. */
  readonly copied: readonly CopiedText[] | undefined;
  /** The letters that go back to units. */
  readonly returns: HandedOver | undefined;
  /** The workbook that was made of it; no more once another one would be made. */
  readonly made: HandedOver | undefined;
  /** Whether the open workbook was brought up to date by it. */
  readonly isUpdated: boolean;
  /** The units behind the sum where the person stands. */
  readonly behind: SumBehind | undefined;
}

const NONE: ReadonlySet<string> = new Set();

export const initialRollup: RollupState = {
  parent: undefined,
  wish: { organ: "", year: "", withOwn: false, withErrors: false, place: "", withTexts: false },
  doing: undefined,
  reading: undefined,
  passedOver: [],
  read: 0,
  isNothing: false,
  left: NONE,
  readings: 0,
  news: undefined,
  decided: NONE,
  notHeld: undefined,
  copied: undefined,
  returns: undefined,
  made: undefined,
  isUpdated: false,
  behind: undefined,
};
