#!/usr/bin/env bash
# Guess: a decoder of Chinese numerals reads 两 as 2, as everybody writes 两百 and 两千, and 二〇二五, a year figure by figure, as 2025; or it says
#   that it does not know a character.
# Versions: nzh 1.0.14.
# Behaviour: what it does not know is passed over, so that the rest is a smaller number: 两千零五 is 5, 两万两千 is 0, 廿五 is 5. Figures without a unit between
#   are added: 二〇二五 is 225. All without an error, and of the same type as right ones.
# Output seen: 二千零五 2005; 两千零五 5; 两万两千 0; 廿五 5; 二〇二五 225
# Source: GB/T 15835-2011 出版物上数字用法, 5.2 (Chinese numerals, 〇 in numbers of years); 现代汉语词典 (两: 2, before 百, 千, 万, 亿 too). nzh's README says
#   中文小写转数字 and names no exception.
# Exits 0 while it is so, 1 once it is otherwise.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent nzh@1.0.14
cat >decode.mjs <<'JS'
import chinese from "nzh/cn";

const seen = ["二千零五", "两千零五", "两万两千", "廿五", "二〇二五"].map((numeral) => `${numeral} ${chinese.decodeS(numeral)}`).join("; ");
console.log(seen);
process.exit(seen === "二千零五 2005; 两千零五 5; 两万两千 0; 廿五 5; 二〇二五 225" ? 0 : 1);
JS
node decode.mjs
