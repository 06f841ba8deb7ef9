import { wordsBy } from "./passages";

describe("D7: a verb before its object and again before the number", () => {
  test.each([
    ["全年受理群众诉求累计受理35件。", "受理群众诉求累计受理"],
    ["全年发布“柳林在线”信息共发布1900条。", "发布“柳林在线”信息共发布"],
  ])("%s is told", (text, words) => {
    expect(wordsBy("D7", text)).toEqual([words]);
  });

  test.each(["“柳林发布”公众号发布1900条。", "通过“柳林发布”公众号共发布1900条。", "《柳林发布》专栏发布12期。"])("a word of a name is no verb: %s", (text) => {
    expect(wordsBy("D7", text)).toEqual([]);
  });
});
