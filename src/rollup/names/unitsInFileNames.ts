import { homePlace } from "./organForms";
import { nameKey } from "./nameIndex";
import type { RollupSettings } from "../settings";

/** What people write around a unit's name in that of its file: numbers, dates, what it is and the how manieth. */
const AROUND =
  /^(?:\d|[年月日号度份]|第?[一二三四五六七八九十]+[次版稿]|v(?=\d)|政府信息公开|信息公开|政务公开|工作|关于|的|情况|年报|报告|统计|报表|数据|附表|附件|三?张?表格?|汇总|修改|更正|订正|修订|再报|重报|补报|报送|上报|已?盖章|最新|新|最终|终|定|初|稿|版|副本|复制|copy|final|new|[\s()[\]{}【】《》〔〕"“”「」_\-—–~+.,，、。·:：;；#&])*$/iu;

/**
 * Which unit of the list a file is named after: its whole name, and beside it nothing that may belong to another one's, as in 某某局下属某某中心. A file that cannot be read says nothing else of its unit.
 */
export function unitsInFileNames({ organ, roster = [] }: Pick<RollupSettings, "organ" | "roster">): (file: string) => string | undefined {
  const units = roster.map(({ name }) => ({ name, key: nameKey(name) })).filter(({ key }) => key !== "");
  const place = homePlace(organ)?.whole ?? "";
  const isOf = (name: string, key: string): boolean => {
    const at = name.indexOf(key);
    if (at < 0) return false;
    const before = name.slice(0, at);
    return AROUND.test(place !== "" && before.endsWith(place) ? before.slice(0, -place.length) : before) && AROUND.test(name.slice(at + key.length));
  };
  return (file) => {
    const name = nameKey((file.split(/[/\\]/u).at(-1) ?? "").replace(/\.[a-z]{2,5}$/iu, ""));
    return units.find(({ key }) => isOf(name, key))?.name;
  };
}
