import { makeStyles } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { ReadLine } from "../../published/publishedNews";
import { usePane } from "../../state";
import { publishedTexts } from "../../texts/publishedTexts";
import { QuotedWords } from "../findings/QuotedWords";
import { LinkButton } from "../frame/LinkButton";

const useStyles = makeStyles({ list: { listStyleType: "none", margin: 0, padding: "0 0 0 8px" } });

/** What was read; a click shows the words that it was read from, and where they stand. */
export const SourceLines = ({ lines }: { readonly lines: readonly ReadLine[] }): ReactElement => (
  <ul className={useStyles().list}>
    {lines.map((line, index) => (
      <SourceItem key={`${index}${line.about}`} {...line} />
    ))}
  </ul>
);

function SourceItem({ about, place, words }: ReadLine): ReactElement {
  const texts = publishedTexts(usePane().language);
  const [isOpen, setIsOpen] = useState(false);
  return (
    <li>
      <LinkButton
        expanded={isOpen}
        onClick={() => {
          setIsOpen(!isOpen);
        }}
      >
        {about}
      </LinkButton>
      {isOpen && <QuotedWords sentence={texts.placed(words, place)} words={words} />}
    </li>
  );
}
