import { distance } from "fastest-levenshtein";
import { Kept } from "../kept";
import type { Meaning, TableLabels } from "./formLabels";
import { labelKeys, LONGEST_LABEL } from "./labelKey";
import { isOfOtherPeriod } from "./period";

/** A label is taken for another that differs in one letter out of four, and in no more than four. */
const LETTERS_AN_ERROR = 4;
const MOST_ERRORS = 4;

const nothing: readonly Meaning[] = [];

/** Says what texts mean in a table's form, small typing errors allowed where only one label is as near; 上年 is none of 本年. */
export class LabelMatcher {
  private readonly lately = new Kept<readonly Meaning[]>(2000, LONGEST_LABEL);

  constructor(private readonly labels: TableLabels) {}

  /** The one of a table: what labels mean there is the same in every workbook. */
  static of(labels: TableLabels): LabelMatcher {
    const matcher = matchers.get(labels) ?? new LabelMatcher(labels);
    matchers.set(labels, matcher);
    return matcher;
  }

  /** What a text means; nothing where it is no label of the form. */
  meanings(text: string): readonly Meaning[] {
    return this.lately.of(text, () => this.find(text, labelKeys(text)));
  }

  /** Whether a text is the label of a row that the table has in another edition of the form. */
  isRowOfOtherEdition(text: string): boolean {
    return labelKeys(text).some((key) => this.labels.rowsOfOthers.has(key));
  }

  private find(text: string, keys: readonly string[]): readonly Meaning[] {
    for (const key of keys) {
      const exact = this.labels.meanings.get(key);
      if (exact) return exact;
    }
    return keys[0] === undefined ? nothing : this.nearest(text, keys[0]);
  }

  private nearest(text: string, key: string): readonly Meaning[] {
    let best = { edits: MOST_ERRORS + 1, meanings: nothing };
    for (const [label, meanings] of this.labels.meanings) {
      // A short label is near another wording of the same; what is mistyped is the form's own.
      if (meanings.every((meaning) => "differs" in meaning && meaning.differs)) continue;
      const allowed = errorsAllowed(label);
      if (allowed === 0 || Math.abs(label.length - key.length) > allowed) continue;
      const edits = distance(key, label);
      if (edits > allowed || isOfOtherPeriod(text, label)) continue;
      if (edits < best.edits) best = { edits, meanings: meanings.map((meaning) => ("differs" in meaning ? { ...meaning, differs: true } : meaning)) };
      else if (edits === best.edits) best = { edits, meanings: nothing };
    }
    return best.meanings;
  }
}

const matchers = new WeakMap<TableLabels, LabelMatcher>();

const errorsAllowed = ({ length }: string): number => Math.min(MOST_ERRORS, Math.floor(length / LETTERS_AN_ERROR));
