import { Badge, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { inLanguage } from "../../../language";
import { reasonSentence, stateNames, type UnitState } from "../../../rollup";
import { rollupTexts } from "../../texts/rollupTexts";
import type { UnitNews } from "../../units/unitsNews";
import { usePane } from "../../state";
import { Fold } from "../findings/Fold";
import { UnitDecision, type UnitDecisionProps } from "./UnitDecision";

const useStyles = makeStyles({
  item: { display: "flex", flexDirection: "column", gap: "4px", padding: "8px 0", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  head: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "6px", overflowWrap: "anywhere" },
  small: { color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
  findings: { margin: 0, paddingLeft: "1.2em", overflowWrap: "anywhere" },
});

const colors: Readonly<Record<UnitState, "success" | "danger" | "warning" | "informative">> = {
  added: "success",
  returned: "danger",
  unread: "danger",
  open: "warning",
  missing: "warning",
  copy: "informative",
  left: "informative",
};

/** A file or a unit, how it stands, why, and what can be decided of it. */
export function UnitItem({ row, ...props }: UnitDecisionProps): ReactElement {
  const styles = useStyles();
  const { language } = usePane();
  const texts = rollupTexts(language);
  const { state, reasons, findings, contact } = row;
  const [head, named] = headOf(row);
  const file = named === rollupTexts("zh-CN").ownFile ? texts.ownFile : named;
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <Badge appearance="tint" color={colors[state]}>
          {inLanguage(stateNames[state], language)}
        </Badge>
        <Text weight="semibold">{head}</Text>
      </div>
      {file !== "" && (
        <Text size={200} className={styles.small}>
          {file}
        </Text>
      )}
      {contact !== "" && state !== "added" && (
        <Text size={200} className={styles.small}>
          {texts.contact(contact)}
        </Text>
      )}
      {reasons.map((reason) => (
        <div key={reason.kind}>{reasonSentence(reason, language)}</div>
      ))}
      {findings.length > 0 && (
        <Fold label={texts.findings(findings.length)}>
          <ul className={styles.findings}>
            {findings.map(({ place, message }) => (
              <li key={`${place}${message}`}>{place === "" ? message : texts.placed(message, place)}</li>
            ))}
          </ul>
        </Fold>
      )}
      <UnitDecision row={row} {...props} />
    </li>
  );
}

/** The unit, and its file below; where nobody knows whose a file is, the file alone. */
const headOf = ({ unit, file }: UnitNews): readonly [string, string] => (unit === "" ? [file, ""] : [unit, file]);
