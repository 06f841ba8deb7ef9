import type { Finding as Base } from "../findings";
import type { ClaimEvidence } from "./claims/registry";
import type { TextEvidence } from "./text/registry";

/** What words of 正文 are found to say: beside the tables, or by themselves. */
export type NarrativeEvidence = ClaimEvidence | TextEvidence;

/** What a check of the narrative finds. */
export type Finding = Base<NarrativeEvidence>;
