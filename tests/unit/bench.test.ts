import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { percentile } from '../../scripts/bench/percentile.ts';
import { toTable } from '../../scripts/bench/table.ts';

describe('percentile', () => {
  it('is one of the values, with at least that share of them no greater', () => {
    const values = fc.array(fc.integer(), { minLength: 1 });
    fc.assert(
      fc.property(values, fc.double({ min: 0.01, max: 1, noNaN: true }), (all, share) => {
        const found = percentile(all, share);
        expect(all).toContain(found);
        expect(all.filter((value) => value <= found).length).toBeGreaterThanOrEqual(share * all.length);
        expect(all.filter((value) => value < found).length).toBeLessThan(share * all.length);
      }),
    );
  });
  it('is not a number where there is none', () => {
    expect(percentile([], 0.5)).toBeNaN();
  });
});

describe('toTable', () => {
  it('aligns names to the left and numbers to the right', () => {
    expect(toTable([['ms', 'p50'], ['zoom', '3.1'], ['pan', '12.0']])).toBe('ms     p50\n──────────\nzoom   3.1\npan   12.0'); // prettier-ignore
  });
});
