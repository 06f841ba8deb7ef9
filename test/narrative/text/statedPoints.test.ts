import { foundBy, passage } from "./passages";

const told = (...texts: readonly string[]): unknown[] =>
  foundBy(
    "D10",
    texts.map((text, row) => passage(text, "五", "", row)),
  ).map(({ evidence }) => (evidence.what === "statedPoints" ? [evidence.stated, evidence.count] : evidence));

describe("D10: so many points are announced", () => {
  test.each([
    ["将从以下三方面改进：一是多公开；二是多解读。", 3, 2],
    ["存在以下两个问题：一是少；二是慢；三是浅。", 2, 3],
    ["主要有三个方面：（一）少。（二）慢。", 3, 2],
    ["做好以下3项重点任务：1.抓公开。2.抓培训。", 3, 2],
    ["重点抓好四个方面工作：首先，公开。其次，解读。", 4, 2],
    ["主要存在两方面不足。一是少；二是慢；三是浅。", 2, 3],
    ["针对以下三个问题，抓好整改：一是少；二是慢。", 3, 2],
    ["针对存在的三个问题：一是少；二是慢。", 3, 2],
  ])("%s", (text, stated, count) => {
    expect(told(text)).toEqual([[stated, count]]);
  });

  test("the points may stand in the next row", () => {
    expect(told("将做好以下三项任务：", "（一）公开。\n（二）解读。")).toEqual([[3, 2]]);
    expect(told("将做好以下两项任务：", "（一）公开。\n（二）解读。")).toEqual([]);
  });

  test.each([
    ["将从以下三方面改进：一是多公开；二是多解读；三是多培训。"],
    ["存在以下两个问题：一是少；二是慢。下一步从以下三方面改进：一是多；二是快；三是好。"],
    ["将从以下三方面改进：多公开，多解读，多培训。"],
    ["在公开、解读两方面发力。一是多公开；二是多解读；三是多互动。"],
    ["将从以下三方面改进：一是多公开；二是多解读。……"],
    ["第三方面：一是多公开；二是多解读。"],
    ["存在以下三个问题：一是少；三是浅。"],
    // What was told before is not what follows.
    ["针对以上三个问题，重点做好以下工作：一是多公开；二是多解读。"],
    ["围绕上述存在的三个方面着力抓好整改：一是多公开；二是多解读。"],
    ["对照前述3项不足，从以下做起：一是多公开；二是多解读。"],
    ["这三个问题主要从以下解决：一是多公开；二是多解读。"],
    ["针对存在的三个问题，下一步重点：一是多公开；二是多解读。"],
    ["就群众反映的两个突出问题，采取如下措施：一是多公开；二是多解读；三是多培训。"],
  ])("%s is right", (text) => {
    expect(told(text)).toEqual([]);
  });
});
