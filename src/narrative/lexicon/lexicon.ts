import { applicants } from "./applicants";
import { coming } from "./coming";
import { counting } from "./counting";
import { decisions } from "./decisions";
import { documents } from "./documents";
import { negation } from "./negation";
import { otherMatters } from "./otherMatters";
import { outcomes } from "./outcomes";
import { parts } from "./parts";
import { proceedings } from "./proceedings";
import { times } from "./times";

/** All that the checks of the narrative know to be written in several ways. A new wording is a line of it. */
export const lexicon = {
  ...times,
  ...counting,
  ...negation,
  ...coming,
  ...outcomes,
  ...applicants,
  ...otherMatters,
  ...parts,
  ...proceedings,
  ...documents,
  ...decisions,
};
