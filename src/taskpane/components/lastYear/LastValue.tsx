import type { ReactElement } from "react";
import type { ReadLine } from "../../published/publishedNews";
import { usePane } from "../../state";
import { LinkButton } from "../frame/LinkButton";

export interface LastValueProps {
  readonly value: number | undefined;
  /** What the figure is called. */
  readonly label: string;
  /** What it was read from, where that is known. */
  readonly source: ReadLine | undefined;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** Last year's number; where it was read from a published report a click shows the words that it came from. */
export function LastValue({ value, label, source, isOpen, onToggle }: LastValueProps): ReactElement {
  const {
    texts: { lastYear: texts },
  } = usePane();
  if (value === undefined || !source) return <>{value ?? "—"}</>;
  return (
    <LinkButton expanded={isOpen} label={texts.seeSource(label, value)} onClick={onToggle}>
      {value}
    </LinkButton>
  );
}
