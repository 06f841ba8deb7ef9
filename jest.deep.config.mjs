import { testsOf } from "./jest.rings.mjs";

/** `npm run test:deep`. */
export default testsOf("deep");
