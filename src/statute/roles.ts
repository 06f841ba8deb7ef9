/**
 * What lines and sections of the form stand for, wherever rules, checks and sentences must know it. An edition gives a line its role where it means
 * this, whatever it prints; what it does not have, nothing is said of.
 */

/** The outcomes of 三; several rows have the same where the form numbers them under one label. */
export type OutcomeRole = "granted" | "partlyGranted" | "withheld" | "unavailable" | "notProcessed" | "otherwise";

/** Rows that are one of a kind, and outcomes. */
export type RowRole =
  | "regulations"
  | "normativeDocuments"
  | "licences"
  | "penalties"
  | "coercion"
  | "fees"
  | "received"
  | "carriedIn"
  | OutcomeRole
  | "outcomesTotal"
  | "carriedOut";

/** Kinds of applicants, each a column of 三. */
export type ApplicantRole = "naturalPerson" | "business" | "research" | "charity" | "legalService" | "otherOrganisation";

/** Results of the cases of 四. */
export type ResultRole = "upheld" | "corrected" | "other" | "pending";

/** What a column counts; `total` where it is the sum of others. `created` is what the edition of 2019 asks for where later ones ask for `issued`. */
export type ColumnRole = "issued" | "created" | "repealed" | "inForce" | "decisions" | "collected" | ApplicantRole | ResultRole | "total";

/** Columns that are spoken of together: applicants that are no natural persons, the proceedings of 四. */
export type ColumnGroup = "organisations" | "review" | "directSuit" | "suitAfterReview";

/** What a narrative section is about: 总体情况, 存在的主要问题及改进情况, 其他需要报告的事项. */
export type SectionRole = "overall" | "problems" | "others";
