import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";

const useStyles = makeStyles({
  link: {
    appearance: "none",
    border: "none",
    margin: 0,
    padding: "2px 0",
    background: "none",
    font: "inherit",
    textAlign: "left",
    color: tokens.colorBrandForegroundLink,
    cursor: "pointer",
    // The head stays in view: what takes the focus must not end up under it.
    scrollMarginTop: "72px",
    borderRadius: tokens.borderRadiusSmall,
    ":hover": { color: tokens.colorBrandForegroundLinkHover, textDecorationLine: "underline" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
});

export interface LinkButtonProps {
  readonly onClick: () => void;
  readonly children: ReactNode;
  readonly className?: string | undefined;
  /** Whether what it folds in and out is shown, where it does that. */
  readonly expanded?: boolean;
  /** What it says to those who do not see what stands around it. */
  readonly label?: string;
}

/** A plain button that looks like a link: hundreds of them in a list stay quick. */
export function LinkButton({ onClick, children, className, expanded, label }: LinkButtonProps): ReactElement {
  return (
    <button type="button" className={mergeClasses(useStyles().link, className)} aria-expanded={expanded} aria-label={label} onClick={onClick}>
      {children}
    </button>
  );
}
