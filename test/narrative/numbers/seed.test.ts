import { quantities } from "../../../src/narrative";
import { sentencesAtHand, readCases } from "../../cases/readCase";

const seed = readCases().find(({ id }) => id === "zhaoyuan_jinlingzhen_2023");

(sentencesAtHand ? test : test.skip)(
  "the report that the project began with: every quantity is found, and nothing else (skipped where it is not at hand)",
  () => {
    const found = Object.values(seed?.narrative ?? {}).flatMap((text) =>
      typeof text === "string" ? quantities(text).map(({ words }) => words.replace(/\s/gu, "")) : [],
    );
    expect(found).toEqual(["23条", "2056起", "两名", "一名", "两名", "两次", "2件", "2件", "1件", "1件", "100%"]);
  },
);
