/**
 * How likely the ways are in which a report comes to hold a wrong number. They only rank explanations of the same residuals, so
 * orders of magnitude matter, not decimals. Typing errors follow the kinds of Scholtus (Algorithms for correcting sign errors and
 * rounding errors in business survey data, Journal of Official Statistics 27 (2011), 467–490, and Automatic correction of simple typing
 * errors in numerical data with balance edits, discussion paper 09046, Statistics Netherlands 2009): exchange, omission, addition and
 * replacement of a digit.
 */

/** An event that leaves a wrong number. One in a hundred figures: rare enough that one event beats two wherever it explains as much. */
export const EVENT = 0.01;

/** Shares of the kinds of typing error; a wrong digit is the commonest, two digits in the wrong order the rarest. */
export const REPLACED = 0.4;
export const ADDED = 0.15;
export const OMITTED = 0.15;
export const SWAPPED = 0.1;
/** A nought too many or too few at the end: what adding or omitting a digit does not cover, since it is one nought of ten digits. */
export const TENFOLD = 0.05;

/** Any other number: counted wrongly, read from another line. */
export const OTHER = 0.1;

/** A total that an earlier state of its parts made: commoner than a number from nowhere. */
export const STALE = 0.3;

/** A total that still is 0 because nobody filled it in. It is one number only, where an old total may be any. */
export const NEVER_FILLED = 0.3;

/** An event in an entry that should be 0: such cells are mostly left as they stand, so that a number rarely appears from nothing. */
export const FROM_NOTHING = 0.03;

/** Two neighbours exchanged or added together, of all events that touch a neighbour; each figure has about four. */
export const SLIP = 0.3 / 4;

/** Two figures of one row or column, not neighbours, added together; there are some thirty to choose from. */
export const MERGED = 0.1 / 30;

/** An entry changed after the totals were made, and one of its two totals changed with it. */
export const ENTRY_AND_TOTAL = 0.3;

/** Most entries of a report are 0; of the others the small ones are the most frequent, falling off as the square. */
export const ZERO_ENTRY = 0.8;

/** A figure agrees with what is known from elsewhere: that too can be wrong or mean another count, one time in fifty. */
export const EXPECTED = 50;

/** A figure that a person has compared with the files is wrong all the same. */
export const CONFIRMED = 0.001;
