import { makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { useId, type ReactElement, type ReactNode } from "react";
import type { PanePart } from "../../state";
import { PART_ATTRIBUTE } from "./useInView";

const useStyles = makeStyles({
  section: {
    display: "flex",
    flexDirection: "column",
    gap: "10px",
    padding: "14px 16px 18px",
    // The head stays in view: what is brought into view must not end up under it.
    scrollMarginTop: "64px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "0 8px" },
  name: { display: "flex", alignItems: "center", gap: "8px" },
  step: {
    flexShrink: 0,
    display: "inline-flex",
    alignItems: "center",
    justifyContent: "center",
    width: "22px",
    height: "22px",
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  heading: { margin: 0 },
});

export interface SectionProps {
  /** Which of the pane's steps this is, from 1; absent where it is none of them. */
  readonly step?: number;
  readonly heading: string;
  /** By which it is brought into view. */
  readonly part?: PanePart;
  /** Stands in the line of the heading. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** A part of the pane under its heading, which is numbered where it is a step. */
export function Section({ step, heading, part, aside, children }: SectionProps): ReactElement {
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id} {...{ [PART_ATTRIBUTE]: part }}>
      <div className={styles.title}>
        <div className={styles.name}>
          {step !== undefined && (
            <span className={styles.step} aria-hidden>
              {step}
            </span>
          )}
          <Subtitle2 as="h2" id={id} className={styles.heading}>
            {heading}
          </Subtitle2>
        </div>
        {aside}
      </div>
      {children}
    </section>
  );
}
