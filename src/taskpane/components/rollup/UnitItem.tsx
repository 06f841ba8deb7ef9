import { Badge, Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { inLanguage } from "../../../language";
import { choiceText, reasonSentence, stateNames, type Choice, type UnitRow, type UnitState } from "../../../rollup";
import { rollupTexts } from "../../texts/rollupTexts";
import { usePane } from "../../state";
import { Fold } from "../findings/Fold";

const useStyles = makeStyles({
  item: { display: "flex", flexDirection: "column", gap: "4px", padding: "8px 0", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  head: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "6px" },
  file: { color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
  findings: { margin: 0, paddingLeft: "1.2em" },
  buttons: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "6px" },
});

const colors: Readonly<Record<UnitState, "success" | "danger" | "warning" | "informative">> = {
  added: "success",
  returned: "danger",
  unread: "danger",
  open: "warning",
  missing: "warning",
  copy: "informative",
};

/** A file or a unit, how it stands, why, and what can be decided of it. */
export function UnitItem({ row }: { readonly row: UnitRow }): ReactElement {
  const styles = useStyles();
  const { actions, language } = usePane();
  const texts = rollupTexts(language);
  const { unit, file, state, reasons, choice, report } = row;
  const findings = (report?.findings ?? []).filter(({ kind }) => kind !== "hint");
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <Badge appearance="tint" color={colors[state]}>
          {inLanguage(stateNames[state], language)}
        </Badge>
        <Text weight="semibold">{unit === "" ? texts.noUnit : unit}</Text>
      </div>
      {file !== "" && (
        <Text size={200} className={styles.file}>
          {file}
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
      <div className={styles.buttons}>
        {choice ? (
          <>
            <Text>{texts.decided(choiceText(choice))}</Text>
            <Button size="small" onClick={() => void actions.decideUnit(file, undefined)}>
              {texts.takeBack}
            </Button>
          </>
        ) : (
          choicesOf(row).map((one) => (
            <Button key={choiceText(one)} size="small" onClick={() => void actions.decideUnit(file, one)}>
              {one.kind === "asUnit" ? texts.countAs(one.name) : reasons.some(({ kind }) => kind === "twice") ? texts.takeThis : texts.takeAsIs}
            </Button>
          ))
        )}
      </div>
    </li>
  );
}

/** What somebody may decide of a row: that it is one of the units that are near, and that it is added as it is; nothing of what is of another year or form. */
function choicesOf({ state, reasons }: UnitRow): Choice[] {
  const near = reasons.flatMap((reason) => ("near" in reason && reason.kind !== "letter" ? reason.near : []));
  const isRefused = reasons.some(({ kind }) => kind === "otherYear" || kind === "otherForm" || kind === "fault");
  const isAsItIs = (state === "open" || state === "returned") && !reasons.some(({ kind }) => kind === "noName" || kind === "notListed");
  if (isRefused || (state !== "open" && state !== "returned")) return [];
  return [...near.map(({ name }): Choice => ({ kind: "asUnit", name })), ...(isAsItIs ? [{ kind: "asItIs" } as const] : [])];
}
