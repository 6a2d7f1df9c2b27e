import type { FormState } from './form.ts';

/** What an embedder should know of a choice; the texts stand in the page. */
export const notes = ['picture-theme', 'picture-scope', 'pinned', 'range', 'event'] as const;
export type Note = (typeof notes)[number];

/** The notes that hold for what is chosen. */
export const notesOf = ({ choice: { tier, theme, scope, pinned }, faulty }: FormState): readonly Note[] => {
  const picture = tier === 'picture';
  const holds: Readonly<Record<Note, boolean>> = {
    'picture-theme': picture && theme !== 'auto',
    'picture-scope': picture && (scope.kind === 'range' || scope.kind === 'event'),
    pinned: pinned && !picture,
    range: faulty.includes('from') || faulty.includes('to'),
    event: faulty.includes('event'),
  };
  return notes.filter((note) => holds[note]);
};
