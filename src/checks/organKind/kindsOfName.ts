import { UNSEEN } from "../../figures";
import { legible } from "../../language";

/**
 * Endings of organs' names by which their kind can be told for certain, the most telling first; what a name may be, where its ending leaves more than one
 * kind. A 市 may be a city of districts or of a county's rank (县级市); under it an office may be either's.
 */
const ENDINGS: readonly (readonly [ending: RegExp, kinds: readonly string[]])[] = [
  [/(?:街道|街道办事处|街办)$/u, ["街道"]],
  [/(?:镇|乡|民族乡|苏木)(?:人民)?政府$/u, ["乡镇"]],
  [/[^乡城市]镇$|[^城]乡$/u, ["乡镇"]],
  [/^(?:中华人民共和国|国家)[^省市县区]*(?:部|委员会|局|署|总局|办公室)$/u, ["国务院部门"]],
  [/^(?:北京|天津|上海|重庆)市人民政府$/u, ["省级政府"]],
  [/(?:省|自治区|特别行政区)人民政府$/u, ["省级政府"]],
  [/(?:自治州|盟)(?:人民政府|行政公署)$|地区行政公署$/u, ["市级政府"]],
  [/(?:县|旗|[^治]区)人民政府$/u, ["县级政府", "市级政府"]],
  [/市人民政府$/u, ["市级政府", "县级政府", "省级政府"]],
  [/县[^县]{1,20}(?:局|委员会|办公室|中心|支队|大队|分局)$/u, ["县级部门"]],
  [/^[^市县区]{1,8}省[^市州县区]{1,16}(?:厅|局|委员会|办公室|办公厅)$/u, ["省级部门"]],
];

/** The kinds that an organ of this name may be of; `undefined` where the name does not say. */
export function organKindsOfName(name: string): readonly string[] | undefined {
  const plain = legible(name).text.normalize("NFKC").replace(UNSEEN, "").replace(/\s+/gu, "");
  return ENDINGS.find(([ending]) => ending.test(plain))?.[1];
}
