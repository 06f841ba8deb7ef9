import { useState, type ReactElement } from "react";
import { usePane } from "../../state";
import { supportTexts } from "../../texts/supportTexts";
import { LinkButton } from "../frame/LinkButton";
import { Section } from "../frame/Section";
import { GuideLink } from "./GuideLink";
import { SupportView } from "./SupportView";

/** The guide, and what can be told of the pane and the machine, folded until somebody wants it. */
export function SupportSection(): ReactElement {
  const texts = supportTexts(usePane().language);
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Section heading={texts.heading}>
      <GuideLink />
      <LinkButton
        expanded={isOpen}
        onClick={() => {
          setIsOpen(!isOpen);
        }}
      >
        {texts.open}
      </LinkButton>
      {isOpen && <SupportView />}
    </Section>
  );
}
