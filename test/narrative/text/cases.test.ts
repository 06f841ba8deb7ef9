import { checkText } from "../../../src/narrative/text";
import { partOfKey } from "../../../src/interchange/sectionKeys";
import { edition2021 } from "../../../src/statute";
import { sentencesAtHand, readCases } from "../../cases/readCase";

/** What is wrong with the words of each published report, by check and what; read against its source, all of it is true. */
const slips: Readonly<Record<string, readonly string[]>> = {
  haicheng_xiliuzhen_2023_partial: ["D1:otherYear"],
  huaian_2024: ["D9:tooLong"],
  pingtan_2023: ["D5:sequence"],
  pingtan_gwb_2024: ["D4:missingPart"],
  pingtan_htp_2023: ["D7:exactAbout", "D7:unpaired"],
  pingtan_htp_2024: ["D7:unpaired"],
  pingtan_jtj_2022: ["D7:doubledVerb", "D7:unpaired"],
  shanghai_kewei_2024: ["D3:section", "D3:section"],
  suqian_2023: ["D9:tooLong"],
  zhaoyuan_jinlingzhen_2023: ["D9:tooLong", "D7:nested", "D7:citedNumber"],
};

(sentencesAtHand ? describe : describe.skip)("the text of published reports (skipped where they are not at hand)", () => {
  test.each(readCases().map((report) => [report.id, report] as const))("%s", (id, { organ, year, narrative }) => {
    const passages = Object.entries(narrative).flatMap(([key, text], row) =>
      typeof text === "string" && text !== "" ? [{ section: partOfKey(key, edition2021)?.section ?? key, heading: "", text, row }] : [],
    );
    const found = checkText(passages, { organ, year }).map(({ check, evidence }) => (evidence.kind === "narrative" ? `${check}:${evidence.what}` : check));
    expect(found).toEqual(slips[id] ?? []);
  });
});
