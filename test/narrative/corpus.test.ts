import { claimsIn } from "./claims/report";
import { corpus, placesOf, tables } from "./corpus";

describe.each(corpus)("%s", (_, file) => {
  test.each(file.sentences.map((sentence) => [sentence.text, sentence.because, sentence] as const))("%s: %s", (text, because, sentence) => {
    for (const place of placesOf(file, sentence)) expect(claimsIn(text, { ...place, tables: tables[file.tables] })).toEqual(sentence.told);
    expect(because).not.toBe("");
  });

  test("every sentence stands once in its place", () => {
    const stands = file.sentences.flatMap((sentence) => placesOf(file, sentence).map((place) => JSON.stringify([sentence.text, place])));
    expect(stands).toEqual([...new Set(stands)]);
  });
});

// A wording that is no longer read tells nothing, as one that is right does: what is read shows beside tables that have other numbers.
test("how much is read and told of the sentences, check by check", () => {
  const counts: Record<string, { read: number; told: number }> = {};
  const count = (check: string, what: "read" | "told") => ((counts[check] ??= { read: 0, told: 0 })[what] += 1);
  for (const [, file] of corpus)
    for (const sentence of file.sentences) {
      for (const told of sentence.told) count(told.slice(0, told.indexOf(" ")), "told");
      const [place] = placesOf(file, sentence);
      for (const read of claimsIn(sentence.text, { ...place, tables: tables.others })) count(read.slice(0, read.indexOf(" ")), "read");
    }
  expect(counts).toMatchSnapshot();
});
