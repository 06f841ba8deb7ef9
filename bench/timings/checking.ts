import { checkFigures, sentence } from "../../src/check";
import { edition2021 } from "../../src/statute";
import { planStandardSheets, readWorkbook, reportAreas } from "../../src/workbook";
import { planSnapshot } from "../../test/workbook/planSnapshot";
import { entriesOf } from "./figures";
import type { Group } from "./group";

const zeros = entriesOf(0);
const oneBroken = entriesOf(0, [["applications.granted:naturalPerson", 1]]);
const allText = entriesOf("5件");
const snapshot = planSnapshot(planStandardSheets(edition2021, "typed"), reportAreas());

export const checking: Group = {
  title: "check a report of 200 figures",
  tasks: {
    "balanced": () => void checkFigures(edition2021, zeros),
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
    "read the blocks": () => void readWorkbook(snapshot),
    "read and check": () => void checkFigures(edition2021, readWorkbook(snapshot).entries),
    "plan the sheets anew": () => void planStandardSheets(edition2021, "typed"),
  },
};
