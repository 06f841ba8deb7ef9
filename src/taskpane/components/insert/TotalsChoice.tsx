import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { usePane } from "../../state";
import type { Totals } from "../../../workbook";
import { TwoLines } from "../frame/TwoLines";

/** The choice how totals come, with a line of explanation each. */
export function TotalsChoice({ totals }: { readonly totals: Totals }): ReactElement {
  const { actions, texts } = usePane();
  return (
    <Field label={texts.insert.totals}>
      <RadioGroup
        value={totals}
        onChange={(_, { value }) => {
          actions.chooseTotals(value === "typed" ? "typed" : "formula");
        }}
      >
        <Radio value="formula" label={<TwoLines text={texts.insert.formula} hint={texts.insert.formulaHint} />} />
        <Radio value="typed" label={<TwoLines text={texts.insert.typed} hint={texts.insert.typedHint} />} />
      </RadioGroup>
    </Field>
  );
}
