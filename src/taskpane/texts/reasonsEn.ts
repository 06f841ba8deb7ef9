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
  any: ["Checked; it is right as it is"],
};
