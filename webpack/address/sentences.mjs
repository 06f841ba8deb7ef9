/** Why an address cannot be the add-in's: what is wrong, and what to do. */
export const faults = {
  blank: {
    zh: "请填写放年报助手的网址，如 https://bangong.example.gov.cn/nianbao/ 。",
    en: "Type the address of the add-in's folder, e.g. https://bangong.example.gov.cn/nianbao/.",
  },
  folder: {
    zh: "这是文件夹的路径，不是网址。共享文件夹里只放清单；这里要填网页服务器的网址，以 https:// 开头。",
    en: "This is the path of a folder, not an address. A share holds the manifest only; type the web server's address, beginning with https://.",
  },
  space: { zh: "网址中间有空格，请删去。", en: "There is a blank in the address; take it out." },
  fullWidth: { zh: "网址里有全角的符号（如“：”“／”“。”），请改成半角的 : / . 。", en: "The address has full-width signs; write : / . instead." },
  backslash: { zh: "网址里用了反斜杠 \\ ，请改成 / 。", en: "The address has a backslash; write / instead." },
  http: {
    zh: "Excel 只从 https 的网址打开加载项，http 的打不开。请先给服务器装证书，再填以 https:// 开头的网址。",
    en: "Excel opens add-ins from https only. Give the server a certificate, then type the address with https://.",
  },
  scheme: { zh: "网址要以 https:// 开头，后面是服务器的名称。", en: "The address begins with https://, and the server's name comes next." },
  query: { zh: "网址里不能有问号，请把问号和后面的内容删去。", en: "No question mark in the address: take it out with what follows." },
  hash: { zh: "网址里不能有 # ，请把它和后面的内容删去。", en: "No # in the address: take it out with what follows." },
  user: { zh: "网址里不能写用户名和密码，请把 @ 和它前面的删去。", en: "No user or password in the address: take out the @ with what stands before it." },
  port: { zh: "端口要在 1 到 65535 之间。", en: "A port is between 1 and 65535." },
  file: {
    zh: "请填文件夹的网址，不要写文件名（如 taskpane.html）。",
    en: "Type the address of the folder, without the name of a file such as taskpane.html.",
  },
  unreadable: {
    zh: "看不出这是哪台服务器，请照 https://bangong.example.gov.cn/nianbao/ 的样子填写。",
    en: "This names no server; write it like https://bangong.example.gov.cn/nianbao/.",
  },
};

/** What is to be known of an address that can be the add-in's. */
export const remarks = {
  slash: { zh: "末尾少一个 / ，已补上。", en: "The slash at the end was missing and was put there." },
  local: { zh: "这个网址只有服务器自己能打开，只能试用。", en: "Only this machine can open this address: good for a trial." },
  ip: {
    zh: "用 IP 地址时，证书里必须写明这个 IP，否则 Excel 打不开；服务器有名称的，请用名称。",
    en: "With an IP address the certificate must name it, or Excel will not open it; better take the server's name, if it has one.",
  },
  port: {
    zh: "写了端口：请确认各台电脑到这个端口没有被防火墙挡住。",
    en: "There is a port in it: see that no firewall stands between it and the desks.",
  },
  path: {
    zh: "路径里有英文字母、数字和 - _ . ~ 以外的字符，有的服务器认不出，请最好改名。",
    en: "The path has other characters than letters, digits and - _ . ~, which some servers do not know; better rename it.",
  },
};
