import type { ReactElement } from "react";
import { LinkButton } from "./LinkButton";

export interface MoreLinkProps {
  /** How long the list is, how much of it is drawn, and how much a click adds. */
  readonly length: number;
  readonly shown: number;
  readonly page: number;
  /** What it says of so many more. */
  readonly label: (count: number) => string;
  readonly onShow: (shown: number) => void;
  readonly className?: string;
}

/** The link that draws more of a long list; nothing where all of it is drawn. */
export function MoreLink({ length, shown, page, label, onShow, className }: MoreLinkProps): ReactElement | null {
  if (length <= shown) return null;
  return (
    <LinkButton
      className={className}
      onClick={() => {
        onShow(shown + page);
      }}
    >
      {label(Math.min(length - shown, page))}
    </LinkButton>
  );
}
