import { reviewAndLitigation } from "../everyEdition/reviewAndLitigation";
import type { Edition } from "../table";
import { applications } from "./applications";
import { proactiveDisclosure } from "./proactiveDisclosure";
import { sections } from "./sections";

/**
 * The form of 国办公开办函〔2019〕60号 (on trial, 试行), in use for the reports of 2019 and 2020.
 */
export const edition2019: Edition = {
  id: 2019,
  notice: "《国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知》（国办公开办函〔2019〕60号）",
  firstYear: 2019,
  tables: [proactiveDisclosure, applications, reviewAndLitigation],
  sections,
  // Whether the form on trial named the parts of 总体情况 is not established, and it says nothing of its length.
  requires: {},
};
