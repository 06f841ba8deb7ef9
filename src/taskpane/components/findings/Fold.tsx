import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronUp16Regular } from "@fluentui/react-icons/svg/chevron-up";
import { useState, type ReactElement, type ReactNode } from "react";
import { LinkButton } from "../frame/LinkButton";

const useStyles = makeStyles({
  row: { display: "flex", alignItems: "center", gap: "2px", fontSize: tokens.fontSizeBase200 },
});

export interface FoldProps {
  readonly label: string;
  readonly openAtFirst?: boolean;
  readonly children: ReactNode;
}

/** A line that folds what stands below it in and out. */
export function Fold({ label, openAtFirst = false, children }: FoldProps): ReactElement {
  const [open, setOpen] = useState(openAtFirst);
  return (
    <>
      <LinkButton
        className={useStyles().row}
        expanded={open}
        onClick={() => {
          setOpen(!open);
        }}
      >
        {label}
        {open ? <ChevronUp16Regular aria-hidden /> : <ChevronDown16Regular aria-hidden />}
      </LinkButton>
      {open && children}
    </>
  );
}
