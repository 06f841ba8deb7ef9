import { createDOMRenderer, RendererProvider } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";

/**
 * What the tests' queries, clicks and axe learn from a style in jsdom, which lays nothing out: what is hidden, what takes no click, and words that a
 * style adds. jsdom holds each rule against each element whenever it is asked for a style, and of Fluent's some two thousand rules nearly all
 * say nothing of this. How things look is for the browser to say (test/e2e).
 */
const renderer = createDOMRenderer(document, {
  unstable_filterCSSRule: (rule) => /[{;](?:display|visibility|pointer-events|content):/u.test(rule),
});

/** Draws what is in it without the styles that only change how it looks. */
export function HidingLooks({ children }: { readonly children: ReactNode }): ReactElement {
  return <RendererProvider renderer={renderer}>{children}</RendererProvider>;
}
