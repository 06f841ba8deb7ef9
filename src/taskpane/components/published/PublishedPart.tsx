import { lazy, Suspense, type ReactElement } from "react";
import { usePane, type PaneState } from "../../state";
import { LinkButton } from "../frame/LinkButton";

/** In the script of what it shows, which the action that opens it has loaded before it is drawn: one that does not come is told as elsewhere. */
const PublishedView = lazy(async () => ({ default: (await import(/* webpackChunkName: "published" */ "./PublishedView")).PublishedView }));

export interface PublishedPartProps {
  readonly state: PaneState;
  /** The endings of the files to choose from. */
  readonly accept: string;
}

/** Last year's report as it was published, for those who have no workbook of it; folded until somebody wants it. */
export function PublishedPart({ state: { published, running }, accept }: PublishedPartProps): ReactElement {
  const { actions, texts } = usePane();
  return (
    <>
      <LinkButton
        expanded={published?.isOpen === true}
        onClick={() =>
          void actions.published((one) => {
            one.toggle();
          })
        }
      >
        {texts.lastYear.importAsk}
      </LinkButton>
      {published?.isOpen && (
        <Suspense>
          <PublishedView published={published} accept={accept} isRunning={running.includes("published")} />
        </Suspense>
      )}
    </>
  );
}
