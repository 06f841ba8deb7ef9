/**
 * The letters that the radicals of Unicode's supplement (U+2E80–2EF3) look like, run by run: programs take such radicals out of documents in the
 * place of letters. Source: EquivalentUnifiedIdeograph.txt, Unicode 14.0.
 */
const runs: readonly (readonly [radicals: string, letters: string])[] = [
  ["⺁⺂⺃⺄⺅⺆⺇⺈⺉⺊⺋⺌⺍⺎⺏⺐⺑⺒⺓⺔", "厂乛乚乙亻冂𠘨刀刂卜㔾小小兀尣尢𡯂巳幺彑"],
  ["⺕⺖⺗⺘⺙⺛⺜⺝⺞⺟⺠⺡⺢⺣⺤⺥⺦⺧⺨⺩", "彐忄心扌攵旡日月歺母民氵氺灬爫爫丬牛犭王"],
  ["⺪⺫⺬⺭⺮⺯⺰⺱⺲⺳⺴⺵⺶⺷⺸⺹⺺⺻⺼⺽", "𤴔目示礻𥫗糹纟罓罒㓁冗𦉫羊𦍌𦍋耂肀聿肉𦥑"],
  ["⺾⺿⻀⻁⻂⻃⻄⻅⻆⻇⻈⻉⻊⻋⻌⻍⻎⻏⻐⻑", "艹艹艹虎衤覀西见角𧢲讠贝𧾷车辶辶辶邑钅長"],
  ["⻒⻓⻔⻕⻖⻗⻘⻙⻚⻛⻜⻝⻞⻟⻠⻡⻢⻣⻤⻥", "镸长门𨸏阝雨青韦页风飞食𩙿飠饣𩠐马骨鬼鱼"],
  ["⻦⻧⻨⻩⻪⻫⻬⻭⻮⻯⻰⻱⻲⻳", "鸟卤麦黄黾斉齐歯齿竜龙龜亀龟"],
];

/** The letter that each radical of the supplement looks like. */
export const radicals: ReadonlyMap<string, string> = new Map(
  runs.flatMap(([from, to]) => {
    const letters = Array.from(to);
    return Array.from(from, (radical, index): [string, string] => [radical, letters[index] ?? radical]);
  }),
);
