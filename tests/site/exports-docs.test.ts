import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { dist, filesOf } from '../support/site.ts';

it('docs/exports.md lists every file that there is for others', () => {
  const guide = readFileSync('docs/exports.md', 'utf8');
  const listed = [...guide.matchAll(/^\| `\/([\w.]+)`/gm)].map(([, file]) => file);
  const there = filesOf(dist).filter((file) =>
    /^(resume|oembed|feed|timeline\w*)\.(csv|ics|json\w*|svg|xml)$/.test(file),
  );
  expect(listed.toSorted()).toEqual(there.filter((file) => file !== 'timeline.json').toSorted());
});
