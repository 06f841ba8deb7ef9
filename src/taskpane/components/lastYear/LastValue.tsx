import type { ReactElement } from "react";
import { usePane } from "../../state";
import { LinkButton } from "../frame/LinkButton";

export interface LastValueProps {
  readonly value: number | undefined;
  /** What the figure is called. */
  readonly label: string;
  /** What it was read from, where that is known. */
  readonly words: string | undefined;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** Last year's number; where it was read from a published report a click shows the words that it came from. */
export function LastValue({ value, label, words, isOpen, onToggle }: LastValueProps): ReactElement {
  const {
    texts: { lastYear: texts },
  } = usePane();
  if (value === undefined || words === undefined) return <>{value ?? "—"}</>;
  return (
    <LinkButton expanded={isOpen} label={texts.seeSource(label, value)} onClick={onToggle}>
      {value}
    </LinkButton>
  );
}
