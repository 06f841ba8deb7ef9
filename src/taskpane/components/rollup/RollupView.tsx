import { Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { rollupTexts } from "../../texts/rollupTexts";
import { usePane, type PaneState } from "../../state";
import { ReadingProgress } from "./ReadingProgress";
import { RollupForm } from "./RollupForm";
import { RollupResult } from "./RollupResult";
import { UnitsBehind } from "./UnitsBehind";

/** What is chosen, how far the reading has come, how the units stand; in the workbook of a sum the units behind each. */
export function RollupView({ state: { rollup, running } }: { readonly state: PaneState }): ReactElement {
  const texts = rollupTexts(usePane().language);
  const { parent, reading, behind } = rollup;
  const isRunning = running.includes("rollup");
  return (
    <>
      <Text>{parent?.isSummedUp ? texts.isRollup : texts.lead}</Text>
      {parent?.isSummedUp && <UnitsBehind behind={behind} />}
      {parent && <RollupForm key={`${parent.organ}${parent.year}`} parent={parent} state={rollup} isRunning={isRunning} />}
      {reading && <ReadingProgress {...reading} />}
      {!reading && <RollupResult state={rollup} isRunning={isRunning} />}
    </>
  );
}
