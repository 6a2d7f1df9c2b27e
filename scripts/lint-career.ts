/* eslint-disable no-console -- its remarks are what it is for */
import { toLine } from '../src/site/career/career-error.ts';
import { lintCareer } from '../src/site/career/lint-career.ts';

const remarks = await lintCareer('.', process.argv.includes('--online'));
for (const remark of remarks) console.log(toLine(remark));
console.log(
  remarks.length === 0
    ? 'Nothing to remark on the career.'
    : `${remarks.length} to look at; none of them stops a check.`,
);
