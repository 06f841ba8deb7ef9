import type { reasonsZh } from "./reasonsZh";

/** The same in English. */
export const reasonsEn: typeof reasonsZh = {
  otherOrgan: ["The organ was renamed; it is the same one", "After a reorganisation this organ took over"],
  notLastYear: ["These are last year's figures; the year in that workbook is wrong"],
  lastYearGaps: ["Last year's report left these blank", "Last year's report was in another form, without these"],
  lastYearUnread: ["Last year's tables are of another form; compared by hand"],
  label: ["This is how we word it; the figures stand in the right rows and columns"],
  labelMissing: ["This organ has nothing of this kind; all would be 0"],
  labelExtra: ["It is a subtotal or a note, not an item of the form", "It is counted in the row where it belongs"],
  titleYear: ["The title was not changed, the figures are this year's"],
  titleOrgan: ["The title uses a short or former name of the same organ"],
  A6: ["Only written otherwise; the number is right"],
  A9: ["Some of the cases are about answers of earlier years", "Amount and unit were compared with the accounts"],
  B2: ["Documents were reviewed this year, which changed the number in force", "Last year's report counted otherwise"],
  B3: ["The work did change; the figure is right", "Duties came or went with a reorganisation", "It is counted otherwise this year"],
  B4: ["The wording is the same every year by rule; the content was checked"],
  C: ["Text and table count different things", "The text speaks of something else"],
  D1: ["The text does mean that year"],
  D2: ["The text does mean another organ"],
  any: ["Checked; it is right as it is"],
};
