import type { TimelineEvent } from '../model/timeline.ts';

/** True for what a source states or shows; formats without a word for it leave out what only an editor infers. */
export const isClaimed = ({ claims }: TimelineEvent): boolean =>
  claims.some(({ basis, of }) => basis !== 'inferred' && of !== 'when');
