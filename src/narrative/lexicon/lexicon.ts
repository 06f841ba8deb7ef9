import { applicants } from "./applicants";
import { coming } from "./coming";
import { completion } from "./completion";
import { counting } from "./counting";
import { decisions } from "./decisions";
import { documents } from "./documents";
import { negation } from "./negation";
import { organs } from "./organs";
import { otherApplications } from "./otherApplications";
import { otherMatters } from "./otherMatters";
import { outcomes } from "./outcomes";
import { parts } from "./parts";
import { proceedings } from "./proceedings";
import { subjects } from "./subjects";
import { times } from "./times";

/** All that the checks of the narrative know to be written in several ways. A new wording is a line of it. */
export const lexicon = {
  ...applicants,
  ...coming,
  ...completion,
  ...counting,
  ...decisions,
  ...documents,
  ...negation,
  ...organs,
  ...otherApplications,
  ...otherMatters,
  ...outcomes,
  ...parts,
  ...proceedings,
  ...subjects,
  ...times,
};

/** What is known to be written in several ways. */
export type Concept = keyof typeof lexicon;
