import { Text } from "@fluentui/react-components";
import { useState, type ReactElement, type ReactNode } from "react";
import { standardSheetNames } from "../../../jobs";
import { usePane } from "../../state";
import { LinkButton } from "../frame/LinkButton";
import { SheetLinks } from "../frame/SheetLinks";

/** All standard sheets are there: one line, so that the findings are in view; the sheets and the button fold out. */
export function CompleteSheets({ children }: { readonly children: ReactNode }): ReactElement {
  const { texts } = usePane();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Text>
        {texts.insert.complete}{" "}
        <LinkButton
          expanded={open}
          onClick={() => {
            setOpen(!open);
          }}
        >
          {open ? texts.check.hide : texts.insert.showSheets}
        </LinkButton>
      </Text>
      {open && (
        <>
          <SheetLinks names={standardSheetNames} />
          {children}
        </>
      )}
    </>
  );
}
