import { makeStyles, mergeClasses, tokens, Tooltip } from "@fluentui/react-components";
import type { RibbonButton, RibbonTab } from "../../ribbon/manifestRibbon";

const useStyles = makeStyles({
  ribbon: { backgroundColor: "#f3f2f1", borderBottom: "1px solid #d2d0ce" },
  tabs: { display: "flex", paddingLeft: "12px", height: "30px", alignItems: "flex-end" },
  tab: {
    padding: "0 12px 3px",
    fontWeight: tokens.fontWeightSemibold,
    color: "#0e6a38",
    borderBottom: "3px solid #107c41",
    lineHeight: "22px",
  },
  body: { display: "flex", backgroundColor: "#ffffff", margin: "0 8px 6px", borderRadius: "6px", boxShadow: tokens.shadow2, minHeight: "88px" },
  group: { display: "flex", flexDirection: "column", padding: "4px 8px 2px", borderRight: "1px solid #e1dfdd" },
  buttons: { display: "flex", flexGrow: 1, alignItems: "stretch" },
  groupLabel: { textAlign: "center", fontSize: "11px", color: "#605e5c", lineHeight: "16px" },
  button: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: "4px",
    minWidth: "60px",
    padding: "6px 6px 2px",
    border: "1px solid transparent",
    borderRadius: "4px",
    backgroundColor: "transparent",
    font: "inherit",
    fontSize: "12px",
    color: "#323130",
    cursor: "pointer",
    ":hover": { backgroundColor: "#f3f2f1" },
    ":active": { backgroundColor: "#e1dfdd" },
    ":focus-visible": { outline: "2px solid #107c41" },
  },
  pressed: { backgroundColor: "#e1dfdd" },
});

export interface RibbonProps {
  readonly tabs: readonly RibbonTab[];
  readonly label: string;
  readonly paneVisible: boolean;
  readonly onPress: (button: RibbonButton) => void;
}

/** The add-in's tab as the manifest describes it: groups of large buttons with icon, label and supertip. */
export function Ribbon({ tabs, label, paneVisible, onPress }: RibbonProps) {
  const styles = useStyles();
  return (
    <div className={styles.ribbon} role="region" aria-label={label}>
      {tabs.map((tab) => (
        <div key={tab.id}>
          <div className={styles.tabs}>
            <span className={styles.tab}>{tab.label}</span>
          </div>
          <div className={styles.body} role="toolbar" aria-label={tab.label}>
            {tab.groups.map((group) => (
              <div key={group.id} className={styles.group} role="group" aria-label={group.label}>
                <div className={styles.buttons}>
                  {group.buttons.map((button) => (
                    <LargeButton key={button.id} {...{ button, paneVisible, onPress }} />
                  ))}
                </div>
                <span className={styles.groupLabel} aria-hidden="true">
                  {group.label}
                </span>
              </div>
            ))}
          </div>
        </div>
      ))}
    </div>
  );
}

function LargeButton({ button, paneVisible, onPress }: Omit<RibbonProps, "tabs" | "label"> & { button: RibbonButton }) {
  const styles = useStyles();
  const icon = button.icons.get(32) ?? [...button.icons.values()][0];
  const pressed = button.action.kind === "showTaskpane" ? paneVisible : undefined;
  return (
    <Tooltip relationship="description" content={<Supertip button={button} />} withArrow positioning="below-start">
      <button
        type="button"
        data-command={button.id}
        className={mergeClasses(styles.button, pressed === true && styles.pressed)}
        aria-pressed={pressed}
        onClick={() => {
          onPress(button);
        }}
      >
        {icon !== undefined && <img src={icon} width={32} height={32} alt="" />}
        {button.label}
      </button>
    </Tooltip>
  );
}

function Supertip({ button }: { button: RibbonButton }) {
  return (
    <>
      <b>{button.supertip.title}</b>
      <br />
      {button.supertip.description}
    </>
  );
}
