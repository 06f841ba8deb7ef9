import type { ReactElement } from "react";
import type { TextEvidence } from "../../../narrative";
import { QuotedWords } from "./QuotedWords";

/** The sentence that a finding of the text is about; of a repetition, every passage that last year's text has too. */
export function TextDetail({ evidence }: { readonly evidence: TextEvidence }): ReactElement {
  if (evidence.what !== "repetition") return <QuotedWords sentence={evidence.sentence} words={evidence.words} />;
  return (
    <>
      {evidence.repeated.map(({ row, start, words }) => (
        <QuotedWords key={`${String(row)}:${String(start)}`} sentence={words} words="" />
      ))}
    </>
  );
}
