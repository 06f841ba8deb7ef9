import type { Rule } from "./marks";
import { moved, type Transform } from "./transform";

/** How the library writes paths: 0 x y moves, 1 x y draws a line, 2 and 3 curves, 4 closes. */
const COORDINATES = [2, 2, 6, 4, 0];

/** A filled shape that is no higher, or no wider, is drawn as a line, in points. */
const THIN = 3;
/** How far the ends of a straight line may lie apart across it. */
const SKEW = 0.8;

type Point = readonly [x: number, y: number];

/** The lines that a path is: its own where it is drawn, a shape's middle where a thin one is filled. */
export function pathRules(path: ArrayLike<number>, by: Transform, isStroked: boolean): Rule[] {
  return figures(path, by).flatMap(({ points, isClosed }) => {
    if (!isStroked) return filled(points);
    const ends = isClosed && points[0] ? [...points, points[0]] : points;
    return ends.slice(1).flatMap((point, index) => straight(ends[index] ?? point, point));
  });
}

/** The parts of a path that hang together; those with curves are none of a table. */
function figures(path: ArrayLike<number>, by: Transform): { readonly points: readonly Point[]; readonly isClosed: boolean }[] {
  const found: { points: Point[]; isClosed: boolean; isCurved: boolean }[] = [];
  for (let at = 0; at < path.length;) {
    const kind = path[at] ?? -1;
    const count = COORDINATES[kind];
    if (count === undefined) break;
    const last = found.at(-1);
    const point = moved(by, path[at + count - 1] ?? 0, path[at + count] ?? 0);
    if (kind === 0 || !last) found.push({ points: [point], isClosed: false, isCurved: false });
    else if (kind === 4) last.isClosed = true;
    else {
      last.points.push(point);
      last.isCurved ||= kind > 1;
    }
    at += count + 1;
  }
  return found.filter(({ isCurved }) => !isCurved);
}

function straight([x, y]: Point, [otherX, otherY]: Point): Rule[] {
  if (Math.abs(y - otherY) <= SKEW && Math.abs(x - otherX) > SKEW)
    return [{ lies: true, at: (y + otherY) / 2, from: Math.min(x, otherX), to: Math.max(x, otherX) }];
  if (Math.abs(x - otherX) <= SKEW && Math.abs(y - otherY) > SKEW)
    return [{ lies: false, at: (x + otherX) / 2, from: Math.min(y, otherY), to: Math.max(y, otherY) }];
  return [];
}

function filled(points: readonly Point[]): Rule[] {
  if (points.length < 3) return [];
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const [width, height] = [right - left, bottom - top];
  if (height <= THIN && width > height) return [{ lies: true, at: (top + bottom) / 2, from: left, to: right }];
  if (width <= THIN && height > width) return [{ lies: false, at: (left + right) / 2, from: top, to: bottom }];
  return [];
}
