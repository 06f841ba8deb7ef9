import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";

const useStyles = makeStyles({
  inline: {
    color: tokens.colorBrandForegroundLink,
    cursor: "pointer",
    // The head stays in view: what takes the focus must not end up under it.
    scrollMarginTop: "72px",
    borderRadius: tokens.borderRadiusSmall,
    ":hover": { textDecorationLine: "underline" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
});

export interface InlineButtonProps {
  readonly onClick: () => void;
  readonly children: ReactNode;
  readonly className?: string | undefined;
  /** Whether what it folds in and out is shown, where it does that. */
  readonly expanded?: boolean;
  /** Attributes by which it is found in the page. */
  readonly attributes?: Readonly<Record<`data-${string}`, string>>;
}

/** A button within running text, which may be broken into lines as the text is; a `<button>` may not. */
export function InlineButton({ onClick, children, className, expanded, attributes }: InlineButtonProps): ReactElement {
  return (
    <span
      role="button"
      tabIndex={0}
      className={mergeClasses(useStyles().inline, className)}
      aria-expanded={expanded}
      {...attributes}
      onClick={onClick}
      onKeyDown={(event) => {
        if (event.key !== "Enter" && event.key !== " ") return;
        event.preventDefault();
        onClick();
      }}
    >
      {children}
    </span>
  );
}
