import { Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { situationOf, usePane, type PaneState } from "../../state";
import { ExportPart } from "../exports/ExportPart";
import { FailureBar } from "../frame/FailureBar";
import { LiveRegion } from "../frame/LiveRegion";
import { Section } from "../frame/Section";
import { TaskButton } from "../frame/TaskButton";
import { GenerateQuestion } from "./GenerateQuestion";
import { GenerateResult } from "./GenerateResult";
import { TemplatePart } from "./TemplatePart";
import { TemplateQuestion } from "./TemplateQuestion";

/** Step 3: the report as a Word file. */
export function GenerateSection({ state }: { readonly state: PaneState }): ReactElement {
  const { actions, texts } = usePane();
  const { generation, report, running, failures } = state;
  const asking = generation.stage === "asking" && report !== undefined;
  const unreadable = generation.stage === "templateUnreadable";
  const questioned = asking || unreadable;
  return (
    <Section step={3} heading={texts.generate.heading} part="generate">
      <Text>{texts.generate.lead}</Text>
      {asking && <GenerateQuestion report={report} />}
      {unreadable && <TemplateQuestion running={running.includes("template")} />}
      {!questioned && (
        <div>
          <TaskButton
            primary={situationOf(state) === "ready" && (generation.stage !== "done" || generation.isOld)}
            label={generation.stage === "done" ? texts.generate.again : texts.generate.button}
            runningLabel={texts.generate.running}
            running={running.includes("generate")}
            onClick={() => void actions.generate()}
          />
        </div>
      )}
      <FailureBar message={failures.generate} />
      <LiveRegion role="status" news={generation.stage === "done" ? generation.report : undefined}>
        {generation.stage === "done" && <GenerateResult {...generation} />}
      </LiveRegion>
      {generation.stage === "done" && !generation.isOld && generation.delivered.kind === "download" && <ExportPart kind="exportPage" state={state} />}
      <TemplatePart state={state} />
    </Section>
  );
}
