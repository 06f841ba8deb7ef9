import type { Finding, WordsByKind } from "../findings";
import { checkAcrossYears } from "./acrossYears/check";
import { acrossYearsWords } from "./acrossYears/words";
import type { AlikeEvidence } from "./alike/check";
import { alikeWords } from "./alike/words";
import { checkBlanks } from "./blank/check";
import { blankWords } from "./blank/words";
import { changing } from "./changing/check";
import { changingWords } from "./changing/words";
import { computedHere } from "./computedHere/check";
import { computedHereWords } from "./computedHere/words";
import { checkImplausible } from "./implausible/check";
import { implausibleWords } from "./implausible/words";
import { checkImpossible } from "./impossible/check";
import { impossibleWords } from "./impossible/words";
import { checkJumps } from "./jump/check";
import { jumpWords } from "./jump/words";
import { lostFlags } from "./lostFlags/check";
import { lostFlagsWords } from "./lostFlags/words";
import { lostFormulas } from "./lostFormulas/check";
import { lostFormulasWords } from "./lostFormulas/words";
import { checkNotPlain } from "./notPlain/check";
import { notPlainWords } from "./notPlain/words";
import { checkOrganKind } from "./organKind/check";
import { organKindWords } from "./organKind/words";
import { checkRegulations } from "./regulations/check";
import { regulationsWords } from "./regulations/words";
import { checkStale } from "./stale/check";
import { staleWords } from "./stale/words";
import { staleCell } from "./staleCell/check";
import { staleCellWords } from "./staleCell/words";
import { checkTableSums } from "./sum/check";
import { sumWords } from "./sum/words";
import { checkUnfilled } from "./unfilled/check";
import { unfilledWords } from "./unfilled/words";
import { unreadable } from "./unreadable/check";
import { unreadableWords } from "./unreadable/words";
import { unverified } from "./unverified/check";
import { unverifiedWords } from "./unverified/words";

/** The checks of one figure by its entry, in the order of their findings. */
export const figureChecks = [checkImpossible, checkNotPlain] as const;

/** The checks of a table before those of its figures: they say what stands above all others. */
export const firstTableChecks = [checkStale] as const;

/** The checks of a table after those of its figures, in the order of their findings. */
export const tableChecks = [checkBlanks, checkUnfilled, checkTableSums, checkRegulations, checkImplausible] as const;

/** The checks of this year's figures beside last year's. */
export const yearChecks = [checkAcrossYears, checkJumps] as const;

/** The checks of what 基本信息 says of the organ. */
export const organChecks = [checkOrganKind] as const;

/** What is found where the workbook is read (`jobs`): old results and those that the file does not hold, formulas and flags that are gone, cells that say nothing. */
export const workbookFindings = { changing, computedHere, lostFlags, lostFormulas, staleCell, unreadable, unverified };

type EvidenceIn<Found> = Found extends readonly Finding<infer Evidence>[] ? Evidence : Found extends Finding<infer Evidence> ? Evidence : never;

/** The evidence of all these checks, as they say it themselves. */
export type CheckEvidence =
  | EvidenceIn<ReturnType<(typeof figureChecks | typeof firstTableChecks | typeof tableChecks | typeof yearChecks | typeof organChecks)[number]>>
  | EvidenceIn<ReturnType<(typeof workbookFindings)[keyof typeof workbookFindings]>>
  | AlikeEvidence;

/** What is said of each kind of evidence: a check without its words does not compile. */
export const checkWords: WordsByKind<CheckEvidence> = {
  acrossYears: acrossYearsWords,
  alike: alikeWords,
  blank: blankWords,
  changing: changingWords,
  computedHere: computedHereWords,
  implausible: implausibleWords,
  impossible: impossibleWords,
  jump: jumpWords,
  lostFlags: lostFlagsWords,
  lostFormulas: lostFormulasWords,
  notPlain: notPlainWords,
  organKind: organKindWords,
  regulations: regulationsWords,
  stale: staleWords,
  staleCell: staleCellWords,
  sum: sumWords,
  unfilled: unfilledWords,
  unreadable: unreadableWords,
  unverified: unverifiedWords,
};
