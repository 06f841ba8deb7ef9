import { cumulated } from "../../../src/narrative";
import { passage } from "./passages";

const found = (now: string, before: string) =>
  cumulated([passage(now)], [passage(before)]).map(({ check, evidence }) => [
    check,
    evidence.kind === "narrative" && evidence.what === "cumulated" ? [evidence.words, evidence.value, evidence.last] : evidence,
  ]);

describe("B5: cumulated numbers do not fall", () => {
  test.each([
    ["截止2024年1月21日，累计发送1106条信息。", "截止2023年1月22日，累计发送1315条信息。", "累计发送1106条", 1106, 1315],
    ["公众号累计总关注用户达2011人。", "公众号累计总关注用户达2811人。", "公众号累计总关注用户达2011人", 2011, 2811],
    ["开通以来，累计阅读量3万次。", "开通以来，累计阅读量5.2万次。", "累计阅读量3万次", 30000, 52000],
  ])("%s", (now, before, words, value, last) => {
    expect(found(now, before)).toEqual([["B5", [words, value, last]]]);
  });

  test.each([
    ["截止2024年1月21日，累计发送1406条信息。", "截止2023年1月22日，累计发送1315条信息。"],
    ["全年累计公开信息90条。", "全年累计公开信息120条。"],
    ["2024年，累计开展培训3次。", "2023年，累计开展培训5次。"],
    ["截至目前，累计关注用户90人。", "截至目前，累计发布信息120条。"],
    ["截至年底，全年累计发布90条。", "截至年底，全年累计发布120条。"],
    ["截至目前，累计满意率达98%。", "截至目前，累计满意率达99%。"],
  ])("%s is right", (now, before) => {
    expect(found(now, before)).toEqual([]);
  });
});
