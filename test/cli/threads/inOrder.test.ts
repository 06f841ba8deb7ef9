import fc from "fast-check";
import { inOrder } from "../../../src/cli/threads/inOrder";

test("results come in the order of the items, whatever is done first, and no more than the depth is under way", async () => {
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), fc.array(fc.integer(), { maxLength: 20 }), fc.integer({ min: 1, max: 5 }), async (scheduler, items, depth) => {
      let underWay = 0;
      let most = 0;
      const work = async (item: number): Promise<number> => {
        most = Math.max(most, ++underWay);
        await scheduler.schedule(Promise.resolve());
        underWay--;
        return item * 2;
      };
      const all = (async () => {
        const results: number[] = [];
        for await (const result of inOrder(items, depth, work)) results.push(result);
        return results;
      })();
      expect(await scheduler.waitFor(all)).toEqual(items.map((item) => item * 2));
      expect(most).toBeLessThanOrEqual(depth);
      expect(most).toBe(Math.min(depth, items.length));
    }),
  );
});
