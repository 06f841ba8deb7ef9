import { testsOf } from "./jest.rings.mjs";

/** `npm test`, and whoever starts jest by hand: the quick ring. */
export default testsOf("quick");
