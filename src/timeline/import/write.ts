import { format, type Options } from 'prettier';
import type { Career } from './report.ts';

/** The lists that stand apart, so that an editor refuses an id that none of them defines. */
const lists = [
  ['companies', 'CompanySource', 'Where the person was, in order of time.'],
  ['eras', 'EraSource', 'The eras that the chart draws as its ground.'],
  ['people', 'PersonSource', 'Other people.'],
  ['sources', 'SourceSource', 'What supports what is told.'],
] as const;

/** A question as a comment of one line, whatever it quotes. */
const todo = (question: string): string => `// TODO ${question.replace(/\s+/g, ' ')}`;

/**
 * A career as `src/data/timeline.ts`: typed and formatted.
 * @param decide what a person must decide, which stands as comments at the head
 * @param model path of the folder of the model, from that of the file
 */
export async function writeCareer(
  career: Career,
  { decide, model, style }: { readonly decide: readonly string[]; readonly model: string; readonly style: Options },
): Promise<string> {
  const used = lists.filter(([list]) => list === 'companies' || (career[list] ?? []).length > 0);
  const types = [...used.map(([, type]) => type), 'TextIn', 'TimelineSource'].join(', ');
  const { events, ...rest } = career;
  const head = Object.fromEntries(Object.entries(rest).filter(([name]) => !lists.some(([list]) => list === name)));
  const parameters = lists.map((list) => (used.includes(list) ? `typeof ${list[0]}` : 'readonly []'));
  const languages = career.locales.map((locale) => JSON.stringify(locale)).join(' | ');
  const fields = Object.entries(head).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  const text = [
    `import type { ${types} } from '${model}/source.ts';`,
    decide.map(todo).join('\n'),
    `/** What each text is written in. */\ntype Texts = TextIn<${languages}>;`,
    ...used.map(
      ([list, type, says]) =>
        `/** ${says} */\nconst ${list} = ${JSON.stringify(career[list])} as const satisfies readonly ${type}<Texts>[];`,
    ),
    `export default { ${[...fields, ...used.map(([list]) => list), `events: ${JSON.stringify(events)}`].join(', ')} }`,
  ];
  const type = `TimelineSource<${[...parameters, 'Texts'].join(', ')}>`;
  return format(`${text.filter(Boolean).join('\n\n')} satisfies ${type};`, { ...style, parser: 'typescript' });
}
