/** Imported before everything else: in that test file the tests' own edition is one of the form, and the newest. */
jest.mock("../../src/statute/editions", () => jest.requireActual<object>("./ownEdition"));
