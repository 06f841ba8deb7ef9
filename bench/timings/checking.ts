import { checkFigures } from "../../src/checks";
import { checkWorkbook, sentence } from "../../src/jobs";
import { edition2021 } from "../../src/statute";
import { planStandardSheets, readReport, type ReportPlaces } from "../../src/workbook";
import { planSheets } from "../../test/workbook/planSheets";
import { entriesOf } from "./figures";
import type { Group } from "./group";
import { ofForm } from "../../test/ofForm";

const zeros = entriesOf(0);
const oneBroken = entriesOf(0, [[ofForm("applications.granted:naturalPerson"), 1]]);
const allText = entriesOf("5件");
const plans = planStandardSheets(edition2021, "typed");
const sheets = planSheets(plans);

/** The workbook before and after a figure is typed; each check begins where the one before found everything. */
const edited = [sheets, planSheets(plans, { "三 依申请公开": { D6: 1 } })] as const;
let edits = 0;
let foundAt: ReportPlaces | undefined;

async function checkAfterEdit(): Promise<void> {
  edits += 1;
  ({ foundAt } = await checkWorkbook(edited[edits % 2 === 0 ? 0 : 1], "zh-CN", foundAt ? { before: foundAt } : {}));
}

export const checking: Group = {
  title: "check a report of 200 figures",
  tasks: {
    balanced: () => void checkFigures(edition2021, zeros),
    "one cell wrong, sentences made": () => {
      for (const finding of checkFigures(edition2021, oneBroken)) sentence(finding, "zh-CN");
    },
    "every cell a text, sentences made": () => {
      for (const finding of checkFigures(edition2021, allText)) sentence(finding, "zh-CN");
    },
  },
};

export const liveCheck: Group = {
  title: "a live check, without the spreadsheet's own time",
  tasks: {
    "recognise and read": () => readReport(sheets),
    "recognise, read and check": async () => checkFigures(edition2021, (await readReport(sheets)).entries),
    "check again after an edit": checkAfterEdit,
    "plan the sheets anew": () => void planStandardSheets(edition2021, "typed"),
  },
};
