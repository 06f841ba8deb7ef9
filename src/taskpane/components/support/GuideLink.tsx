import { Link } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { usePane } from "../../state";
import { openInBrowser } from "../../support/openInBrowser";
import { supportTexts } from "../../texts/supportTexts";

/** The guide's first page, which the build puts beside the pane's. */
const GUIDE = "help/index.html";

/** The way to the guide, a page of its own in the person's browser. A page from the disk stands alone: it has none beside it. */
export function GuideLink(): ReactElement | null {
  const { language } = usePane();
  if (!location.protocol.startsWith("http")) return null;
  return (
    <Link
      href={GUIDE}
      target="_blank"
      rel="noopener"
      onClick={(event) => {
        if (openInBrowser(new URL(GUIDE, location.href).href)) event.preventDefault();
      }}
    >
      {supportTexts(language).guide}
    </Link>
  );
}
