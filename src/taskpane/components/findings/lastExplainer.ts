import type { CheckReport } from "../../../jobs";

/** Who gave a reason last, so that the name need not be typed again; "" where nobody has. */
export const lastExplainer = ({ problems, findings }: CheckReport): string =>
  [...problems, ...findings].flatMap(({ explained }) => (explained.state === "none" ? [] : [explained.explanation.who])).at(-1) ?? "";
