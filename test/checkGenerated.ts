import * as filling from "../src/report/docx/fillTemplate";
import { standsTwice } from "./report/standsOnce";

/** Stands in the place of src/report/docx/fillTemplate in all tests (jest.rings.mjs): every document that any test makes is checked for what must not stand twice in it. */
export const fillTemplate: typeof filling.fillTemplate = (...given) => {
  const document = filling.fillTemplate(...given);
  const wrong = standsTwice(document);
  if (wrong.length > 0) throw new Error(`A generated document is not sound: ${wrong.join("; ")}`);
  return document;
};
