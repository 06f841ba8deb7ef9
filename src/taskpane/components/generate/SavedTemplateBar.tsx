import type { ReactElement } from "react";
import { usePane, type TemplateState } from "../../state";
import { SavedBar } from "./SavedBar";

/** That a template was handed over as a file, where it is, and what to do with it. */
export function SavedTemplateBar({ kind, fileName, url }: NonNullable<TemplateState["saved"]>): ReactElement {
  const { template: texts } = usePane().texts;
  return (
    <SavedBar title={texts.savedTitle[kind]} file={{ fileName, url }}>
      <div>{texts.savedNext}</div>
    </SavedBar>
  );
}
