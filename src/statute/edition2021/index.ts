import { reviewAndLitigation } from "../everyEdition/reviewAndLitigation";
import type { Edition } from "../table";
import { applications } from "./applications";
import { proactiveDisclosure } from "./proactiveDisclosure";
import { sections } from "./sections";

/**
 * The form of 国办公开办函〔2021〕30号 (2021-09-26), in force for the reports of 2021 and later.
 */
export const edition2021: Edition = {
  id: 2021,
  notice: "《国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》（国办公开办函〔2021〕30号）",
  firstYear: 2021,
  tables: [proactiveDisclosure, applications, reviewAndLitigation],
  sections,
  requires: {
    overallParts: true,
    // 「原则上不超过一千字」
    overallLength: 1000,
    // 国办函〔2020〕109号, in force since 2021.
    handlingFee: true,
  },
};
