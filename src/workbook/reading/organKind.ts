import { organKinds, type OrganKind } from "../../statute";
import { comparable } from "./labelText";

/** The usual kind of organ that a text names, however it is written: without what nobody sees, letters as what they look like; `undefined` for any other. */
export const usualKind = (written: string): OrganKind | undefined => organKinds.find(({ label }) => comparable(label) === comparable(written));
