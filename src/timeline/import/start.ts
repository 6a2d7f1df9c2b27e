import type { Locale } from '../../i18n/languages.ts';
import type { Career } from './report.ts';

/**
 * A small career that builds at once and says in its texts what to write instead of them.
 * @param today the day of its making, `2024-05-03`
 */
export function startCareer(name: string, locales: readonly Locale[], today: string): Career {
  const year = Number(today.slice(0, 4));
  return {
    locales,
    person: { name, about: 'an example: say in a phrase who you are' },
    headline: name,
    standfirst: 'An example: write one or two sentences on your career here.',
    asOf: today,
    companies: [
      {
        id: 'example-employer',
        name: 'Example employer',
        kind: 'company',
        when: `${year - 5}/..`,
        summary: 'An example: write one sentence on your time there; /.. says that it goes on.',
      },
    ],
    events: [
      {
        id: 'first-position',
        kind: 'role',
        when: `${year - 5}/${year - 2}`,
        company: 'example-employer',
        title: 'Example position',
        summary: 'An example: a role with a span is a position.',
      },
      {
        id: 'first-work',
        kind: 'work',
        when: `${year - 1}~`,
        company: 'example-employer',
        title: 'Example of a work',
        summary: 'An example: ~ says about, where you do not know the year for certain.',
      },
    ],
  };
}
