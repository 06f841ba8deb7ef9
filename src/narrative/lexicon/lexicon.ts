import { applicants } from "./applicants";
import { coming } from "./coming";
import { otherMatters } from "./otherMatters";
import { outcomes } from "./outcomes";
import { parts } from "./parts";
import { times } from "./times";

/** All that the checks of the narrative know to be written in several ways. A new wording is a line of it. */
export const lexicon = { ...times, ...coming, ...outcomes, ...applicants, ...otherMatters, ...parts };
