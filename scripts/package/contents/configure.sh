#!/bin/sh
# 年报助手：按网址写出 manifest.xml。请改下面这一行，再运行 sh 配置.sh。
address=https://bangong.example.gov.cn/nianbao/

set -eu
cd "$(dirname "$0")"

stop() {
  printf '%s\n' "$1" >&2
  exit 1
}

case $address in
  https://bangong.example.gov.cn/*) stop '请先打开 配置.sh，把 address= 一行改成您的网址。' ;;
  http://*) stop 'Excel 只从 https 的网址打开加载项，http 的打不开。请先给服务器装证书，再写以 https:// 开头的网址。' ;;
  https://*) ;;
  *) stop '网址要以 https:// 开头，后面是服务器的名称。' ;;
esac
case $address in
  *[!A-Za-z0-9:/._~-]*) stop '网址里有空格、汉字、问号、@ 这样的字符，请删去或改名。' ;;
  *.html | *.htm | *.xml) stop '请写文件夹的网址，不要写文件名（如 taskpane.html）。' ;;
esac

server=${address#https://}
server=${server%%/*}
case $server in
  '' | :* | *: | *:*[!0-9]*) stop '看不出这是哪台服务器，请照 https://bangong.example.gov.cn/nianbao/ 的样子写。' ;;
esac
address=${address%/}/

sed -e "s#<AppDomain>https://localhost:3000</AppDomain>#<AppDomain>https://$server</AppDomain>#" \
  -e "s#https://localhost:3000/#$address#g" 清单模板.xml > manifest.xml.new
mv manifest.xml.new manifest.xml
printf '已写好 manifest.xml，窗格的网址是 %staskpane.html\n' "$address"
