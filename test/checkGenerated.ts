import type * as Filling from "../src/report/docx/fillTemplate";

/** Every document that any test makes of a template is checked for what must not stand twice in it. */
jest.mock("../src/report/docx/fillTemplate", () => {
  const filling = jest.requireActual<typeof Filling>("../src/report/docx/fillTemplate");
  const { standsTwice } = jest.requireActual<typeof import("./report/standsOnce")>("./report/standsOnce");
  const fillTemplate: typeof filling.fillTemplate = (...given) => {
    const document = filling.fillTemplate(...given);
    const wrong = standsTwice(document);
    if (wrong.length > 0) throw new Error(`A generated document is not sound: ${wrong.join("; ")}`);
    return document;
  };
  return { ...filling, fillTemplate };
});
