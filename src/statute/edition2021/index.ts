import type { Edition } from "../table";
import { applications } from "./applications";
import { proactiveDisclosure } from "./proactiveDisclosure";
import { reviewAndLitigation } from "./reviewAndLitigation";
import { sections } from "./sections";

/**
 * The form of 国办公开办函〔2021〕30号 (2021-09-26), in force for the reports of 2021 and later.
 */
export const edition2021: Edition = {
  id: 2021,
  firstYear: 2021,
  tables: [proactiveDisclosure, applications, reviewAndLitigation],
  sections,
};
