import { lazy, Suspense, useState, type ReactElement } from "react";
import { usePane, type PaneState } from "../../state";
import { FailureBar } from "../frame/FailureBar";
import { LinkButton } from "../frame/LinkButton";
import { Section } from "../frame/Section";

/** In the script of the jobs that it shows, which the action that opens it has loaded before it is drawn: one that does not come is told as elsewhere. */
const RollupView = lazy(async () => ({ default: (await import(/* webpackChunkName: "rollups" */ "./RollupView")).RollupView }));

/** The sum of many units' workbooks, for the office above them; folded until somebody wants it. */
export function RollupSection({ state }: { readonly state: PaneState }): ReactElement {
  const {
    actions,
    texts: { rollup: texts },
  } = usePane();
  const [isOpen, setIsOpen] = useState(false);
  const toggle = (): void => {
    if (!isOpen) void actions.rollup((sum) => sum.open());
    setIsOpen(!isOpen);
  };
  return (
    <Section heading={texts.heading} part="rollup">
      <LinkButton expanded={isOpen} onClick={toggle}>
        {texts.open}
      </LinkButton>
      {isOpen && state.rollup.parent && (
        <Suspense>
          <RollupView state={state} />
        </Suspense>
      )}
      <FailureBar message={state.failures.rollup} />
    </Section>
  );
}
