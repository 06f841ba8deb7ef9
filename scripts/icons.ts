import { Resvg } from "@resvg/resvg-js";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";

/** Sizes in pixels that Excel asks for: 16, 32 and 80 are required, the rest keep the icons crisp on scaled screens. */
const sizes = [16, 20, 24, 32, 40, 48, 64, 80];

const folder = path.join("assets", "icons");

/** `npm run icons`: draws each assets/icons/*.svg as PNG files `<name>-<size>.png` beside it. */
for (const source of readdirSync(folder).filter((file) => file.endsWith(".svg"))) {
  const svg = readFileSync(path.join(folder, source), "utf8");
  for (const size of sizes) {
    const png = new Resvg(svg, { fitTo: { mode: "width", value: size } }).render().asPng();
    writeFileSync(path.join(folder, `${path.parse(source).name}-${size}.png`), png);
  }
}
