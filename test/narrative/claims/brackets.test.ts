import { corpusOf, placesOf } from "../corpus";
import { claimsIn } from "./report";

/** A sentence with its brackets as they are, in ASCII, opened in one width and closed in the other, and with a bracket more in each. */
const forms = (text: string): string[] => [
  text,
  text.replaceAll("（", "(").replaceAll("）", ")"),
  text.replaceAll("（", "("),
  text.replaceAll("）", ")"),
  text.replaceAll("（", "（（注：见附件）").replaceAll("）", "（见上）)"),
];

const file = corpusOf("brackets");

test.each(file.sentences.map((sentence) => [sentence.text, sentence] as const))(
  "what was named in a bracket is not spoken of behind it: %s",
  (text, sentence) => {
    const [place] = placesOf(file, sentence);
    for (const form of forms(text)) expect(claimsIn(form, place)).toEqual(sentence.told);
  },
);

test("what a bracket says in passing of the time of what follows still counts", () => {
  expect(claimsIn("今年（1—6月）收到政府信息公开申请30件。")).toEqual([]);
  expect(claimsIn("上年（2022年）收到政府信息公开申请30件。")).toEqual([]);
});

test("a bracket that is never closed, or never opened, hides nothing behind it", () => {
  expect(claimsIn("1）收到政府信息公开申请80件（不含转办，办结78件。")).toEqual(["C2 办结78件"]);
});
