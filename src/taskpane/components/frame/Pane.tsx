import { FluentProvider } from "@fluentui/react-components";
import { useEffect, useRef, type ReactElement } from "react";
import { PaneContext, usePaneState, type PaneActions, type PaneStore } from "../../state";
import type { Texts } from "../../texts";
import { CheckSection } from "../check/CheckSection";
import { GenerateSection } from "../generate/GenerateSection";
import { InsertSection } from "../insert/InsertSection";
import { LastYearSection } from "../lastYear/LastYearSection";
import { NarrativeSection } from "../narrative/NarrativeSection";
import { ErrorBoundary } from "./ErrorBoundary";
import { keepFocus } from "./keepFocus";
import { PaneHead } from "./PaneHead";
import { theme } from "./theme";

export interface PaneProps {
  readonly store: PaneStore;
  readonly actions: PaneActions;
  readonly texts: Texts;
}

/** The whole pane. */
export function Pane({ store, actions, texts }: PaneProps): ReactElement {
  return (
    <FluentProvider theme={theme}>
      <ErrorBoundary texts={texts}>
        <PaneContext value={{ actions, texts }}>
          <PaneContent store={store} />
        </PaneContext>
      </ErrorBoundary>
    </FluentProvider>
  );
}

function PaneContent({ store }: Pick<PaneProps, "store">): ReactElement {
  const state = usePaneState(store);
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => (root.current ? keepFocus(root.current) : undefined), []);
  return (
    <div ref={root}>
      <PaneHead state={state} />
      <main>
        <InsertSection state={state} />
        <CheckSection state={state} />
        <NarrativeSection state={state} />
        <GenerateSection state={state} />
        <LastYearSection state={state} />
      </main>
    </div>
  );
}
