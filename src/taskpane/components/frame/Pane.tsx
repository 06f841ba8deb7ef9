import { lazy, Suspense, useEffect, useRef, type ComponentType, type ReactElement } from "react";
import type { Language } from "../../../language";
import type { Darkness } from "../../darkness";
import { PaneContext, usePaneState, type PaneActions, type PaneStore } from "../../state";
import type { Texts } from "../../texts";
import { CheckSection } from "../check/CheckSection";
import { GenerateSection } from "../generate/GenerateSection";
import { InsertSection } from "../insert/InsertSection";
import { LastYearSection } from "../lastYear/LastYearSection";
import { NarrativeSection } from "../narrative/NarrativeSection";
import { RollupSection } from "../rollup/RollupSection";
import { ErrorBoundary } from "./ErrorBoundary";
import { keepFocus } from "./keepFocus";
import { PaneHead } from "./PaneHead";
import { Themed } from "./Themed";
import { useInView } from "./useInView";

/** Where its script does not come, nobody waits for it: what is missing for work is told where it is asked for. */
const SupportSection = lazy<ComponentType>(() =>
  import(/* webpackChunkName: "support" */ "../support/SupportSection").then(
    (support) => ({ default: support.SupportSection }),
    () => ({ default: () => null }),
  ),
);

export interface PaneProps {
  readonly store: PaneStore;
  readonly actions: PaneActions;
  readonly texts: Texts;
  readonly language: Language;
  readonly darkness: Darkness;
}

/** The whole pane. */
export function Pane({ store, actions, texts, language, darkness }: PaneProps): ReactElement {
  return (
    <Themed darkness={darkness}>
      <ErrorBoundary texts={texts}>
        <PaneContext value={{ actions, texts, language }}>
          <PaneContent store={store} />
        </PaneContext>
      </ErrorBoundary>
    </Themed>
  );
}

function PaneContent({ store }: Pick<PaneProps, "store">): ReactElement {
  const state = usePaneState(store);
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => (root.current ? keepFocus(root.current) : undefined), []);
  useInView(root, state.inView);
  return (
    <div ref={root}>
      <PaneHead state={state} />
      <main>
        <InsertSection state={state} />
        <CheckSection state={state} />
        <NarrativeSection state={state} />
        <GenerateSection state={state} />
        <LastYearSection state={state} />
        <RollupSection state={state} />
        <Suspense>
          <SupportSection />
        </Suspense>
      </main>
    </div>
  );
}
