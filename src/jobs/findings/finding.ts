import type { CheckEvidence } from "../../checks";
import type { Finding as Base } from "../../findings";
import type { NarrativeEvidence } from "../../narrative";

/** The evidence of every check. */
export type Evidence = CheckEvidence | NarrativeEvidence;

/** What any check found. */
export type Finding = Base<Evidence>;
