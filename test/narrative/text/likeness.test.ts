import { likenesses } from "../../../src/narrative";
import { runs } from "../../runs";

const own =
  "我局坚持以公开促服务，围绕群众关心的就业、上学、看病等事项，及时更新栏目内容，全年主动发布信息120条，回应群众留言36条，办好政务新媒体，方便群众查询办事。";
const other = "本镇今年重点做了三件事：一是把各村的惠民补贴发放情况逐户张榜，二是在便民大厅设了查阅点，三是请人大代表和村民评议公开工作，收到意见后逐条改正。";

test("a text that is another's with other numbers is told, with the rate and the passages", () => {
  const copy = own.replace("120", "95").replace("36", "8");
  const [first, second, third] = likenesses([[own], [other], [copy]]);
  expect(first).toMatchObject({ other: 2, rate: 1 });
  expect(first?.passages[0]).toContain("围绕群众关心的就业");
  expect(second).toBeUndefined();
  expect(third).toMatchObject({ other: 0, rate: 1 });
});

test("half of a text and no more is not told, whatever the order of its paragraphs", () => {
  const half = other.slice(0, Math.floor(other.length / 2));
  expect(likenesses([[half, own], [other]])[0]).toBeUndefined();
  expect(likenesses([[other, own.slice(0, 30)], [other]])[0]).toMatchObject({ other: 1 });
});

test.each([
  ["short texts are set phrases", ["本年度没有存在的主要问题。"], ["本年度没有存在的主要问题。"]],
  ["an excerpt says nothing", [`${own}……`], [own]],
  [
    "tags say nothing of their own",
    ["{句.本年新收}{句.办理结果}{句.结转}{三.本年新收.总计}".repeat(9)],
    ["{句.本年新收}{句.办理结果}{句.结转}{三.本年新收.总计}".repeat(9)],
  ],
])("%s", (_, some, others) => {
  expect(likenesses([some, others])[0]).toBeUndefined();
});

test("of several the one that is most alike is told, and many texts are compared at once", () => {
  let state = 1;
  const letter = (): string => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return String.fromCodePoint(0x4e00 + ((state >>> 16) % 20_000));
  };
  const texts = Array.from({ length: 2_000 }, () => [Array.from({ length: 150 }, letter).join("")]);
  const found = likenesses([...texts, [own], [own + other], [own]]);
  expect(found.slice(0, 2_000).filter((one) => one !== undefined)).toEqual([]);
  expect(found[2_000]).toMatchObject({ other: 2_001, rate: 1 });
});

test.each([
  ["the same", () => ""],
  ["the same but for a name", (index: number) => String.fromCodePoint(0x4e00 + index) + String.fromCodePoint(0x6e00 + (index % 97))],
])("many texts that are %s are told each, in time that grows with their number", (_, name) => {
  const long = Array.from({ length: 6 }, (__, at) => own.replaceAll("我局", `我局${"甲乙丙丁戊己".charAt(at)}处`)).join("");
  const took = [runs(250, 100), runs(2_000, 800)].map((count) => {
    const texts = Array.from({ length: count }, (__, index) => [`${name(index)}${long}`]);
    const began = performance.now();
    expect(likenesses(texts).every((found) => found !== undefined && found.rate > 0.9)).toBe(true);
    return performance.now() - began;
  });
  expect(took[1]).toBeLessThan(24 * (took[0] ?? 0) + 500);
});

test("of texts of which thousands have most alike, the one that is a copy is told", () => {
  const texts = Array.from({ length: 1_000 }, (_, index) => [`${own}${String.fromCodePoint(0x4e00 + index)}局${index % 2 === 0 ? other.slice(0, 20) : ""}`]);
  const copy = texts[900]?.[0] ?? "";
  const found = likenesses([
    ...texts.slice(0, 900),
    [`${copy}还开了三次座谈会听取大家对公开工作的意见和建议。`],
    ...texts.slice(901),
    [`${copy}还开了三次座谈会听取大家对公开工作的意见和建议。`],
  ]);
  expect(found.at(-1)).toMatchObject({ other: 900, rate: 1 });
});
