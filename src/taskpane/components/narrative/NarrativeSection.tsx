import { useEffect, useMemo, useState, type ReactElement } from "react";
import { usePane, type PaneState } from "../../state";
import { ExportPart } from "../exports/ExportPart";
import { FailureBar } from "../frame/FailureBar";
import { LinkButton } from "../frame/LinkButton";
import { LiveRegion } from "../frame/LiveRegion";
import { Section } from "../frame/Section";
import { EditResult } from "./EditResult";
import { Preview } from "./Preview";
import { TagList } from "./TagList";

/** 正文 in the pane: how it will be printed, and the tags that can be put into it. Both are folded at first, and made only when open. */
export function NarrativeSection({ state }: { readonly state: PaneState }): ReactElement | null {
  const {
    actions,
    texts: { narrative: texts },
  } = usePane();
  const { report, selected, edit, changes, failures } = state;
  const [shown, setShown] = useState({ preview: false, tags: false });
  const isOpen = shown.preview || shown.tags;
  const preview = useMemo(() => (isOpen ? report?.preview() : undefined), [isOpen, report]);
  useEffect(() => {
    if (!isOpen) return undefined;
    void actions.followSelection(true);
    return () => void actions.followSelection(false);
  }, [isOpen, actions]);
  if (report === undefined) return null;
  const toggle = (part: keyof typeof shown) => () => {
    setShown({ ...shown, [part]: !shown[part] });
  };
  return (
    <Section heading={texts.heading}>
      <LinkButton expanded={shown.preview} onClick={toggle("preview")}>
        {texts.preview}
      </LinkButton>
      {shown.preview && preview && <Preview preview={preview} selected={selected} />}
      {shown.preview && preview && preview.rows.length > 0 && <ExportPart kind="exportNarrative" state={state} />}
      <LinkButton expanded={shown.tags} onClick={toggle("tags")}>
        {texts.insertTag}
      </LinkButton>
      {shown.tags && preview && <TagList preview={preview} selected={selected} />}
      <FailureBar message={failures.narrative} />
      <LiveRegion role="status">{edit && <EditResult edit={edit} changes={changes} />}</LiveRegion>
    </Section>
  );
}
