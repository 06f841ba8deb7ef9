import type { Problem } from "./checkReport";

/** The problems that nobody has accepted yet. */
export const openProblems = (problems: readonly Problem[]): Problem[] => problems.filter(({ explained }) => explained.state !== "accepted");
