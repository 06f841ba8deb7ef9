import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { figureLabel } from "../../../figures";
import type { AcrossYearsEvidence } from "../../../checks";
import type { PlacedFinding } from "../../../jobs";
import type { FigureId } from "../../../statute";
import { usePane } from "../../state";
import { LinkButton } from "../frame/LinkButton";

const useStyles = makeStyles({ list: { margin: "2px 0 0", padding: 0, listStyleType: "none", fontSize: tokens.fontSizeBase200 } });

export interface AcrossYearsDetailProps {
  readonly finding: PlacedFinding;
  readonly evidence: AcrossYearsEvidence;
}

/** A figure and what last year's report makes of it, part by part; this year's parts are the way to their cells. */
export function AcrossYearsDetail({ finding, evidence: { value, expected, parts } }: AcrossYearsDetailProps): ReactElement {
  const {
    texts: { lastYear: texts },
  } = usePane();
  const [own] = finding.figures;
  return (
    <ul className={useStyles().list}>
      {parts.map(({ figure, year, value: part }) => (
        <li key={`${year}${figure}`}>
          {year === "last" ? `${texts.last} ${figureLabel(figure)}` : <OwnFigure finding={finding} figure={figure} />}
          {texts.is(part)}
        </li>
      ))}
      <li>{texts.shouldBe(expected)}</li>
      <li>
        <OwnFigure finding={finding} figure={own} />
        {texts.is(value)}
      </li>
    </ul>
  );
}

function OwnFigure({ finding, figure }: { readonly finding: PlacedFinding; readonly figure: FigureId | undefined }): ReactElement {
  const {
    actions,
    texts: { lastYear: texts },
  } = usePane();
  const cell = finding.cells.find((one) => one.figure === figure);
  const label = `${texts.thisYear} ${figureLabel(figure)}`;
  return cell ? <LinkButton onClick={() => void actions.select([cell])}>{label}</LinkButton> : <>{label}</>;
}
