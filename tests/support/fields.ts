import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { schemasIn } from '../../src/timeline/model/schema.ts';
import { bases, colorTokens, companyKinds, eventKinds, relations } from '../../src/timeline/model/vocabulary.ts';

const file = 'src/timeline/model/source.ts';

/** What stands in a field, by how its type is written. */
const said: Readonly<Record<string, string>> = {
  Text: 'text',
  string: 'text',
  boolean: '`true` or nothing',
  Edtf: 'date',
  'Edtf | readonly Edtf[]': 'dates from–to, or a list of them',
  CompanyKind: companyKinds.map((kind) => `\`${kind}\``).join(', '),
  EventKind: eventKinds.map((kind) => `\`${kind}\``).join(', '),
  ColorToken: colorTokens.map((color) => `\`${color}\``).join(', '),
  'readonly string[]': 'list of words',
};

const valueOf = (name: string, type: string): string => {
  if (name === 'id' || name === 'partOf') return 'id';
  if (name === 'eras' && /EraId/.test(type)) return 'list of ids';
  const known = said[type];
  if (known !== undefined) return known;
  if (/Link/.test(type)) return 'list of `{ href, label }`';
  if (/EventPerson/.test(type)) return `list of \`{ id, relation }\`: ${relations.join(', ')}`;
  if (/Claim/.test(type)) return `list of \`{ source, basis }\`: ${bases.join(', ')}; \`of\` \`what\` or \`when\``;
  if (/LanguageOf/.test(type)) return 'list of languages';
  if (/Protagonist/.test(type)) return '`{ name, about, links?, portrait? }`';
  if (/Words/.test(type)) return '`{ era: { one, other } }`';
  return /\[\]$|Eras|People|Sources|Companies/.test(type) ? 'list' : 'id';
};

/** The interfaces of an owner’s file, by name: each field with its type, whether it may be absent, and what is said of it. */
function interfaces() {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const found = new Map<string, { name: string; type: string; optional: boolean; doc: string }[]>();
  source.forEachChild((node) => {
    if (!ts.isInterfaceDeclaration(node)) return;
    const fields = node.members.filter(ts.isPropertySignature).map((member) => ({
      name: member.name.getText(source),
      type: member.type?.getText(source) ?? '',
      optional: member.questionToken !== undefined,
      doc: ts
        .getJSDocCommentsAndTags(member)
        .map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? '')
        .join(' ')
        .replaceAll(/\s+/g, ' '),
    }));
    found.set(node.name.text, fields);
  });
  return found;
}

const { lists, head } = schemasIn(['en']);
const tables = [
  ['The file', 'TimelineSource', [...Object.keys(head.shape), ...Object.keys(lists)]],
  ['A company: any place where you were', 'CompanySource', Object.keys(lists.companies.shape)],
  ['An event', 'EventSource', Object.keys(lists.events.shape)],
  ['An era', 'EraSource', Object.keys(lists.eras.shape)],
  ['A person', 'PersonSource', Object.keys(lists.people.shape)],
  ['A source', 'SourceSource', Object.keys(lists.sources.shape)],
] as const;

/** The fields of an owner’s file as tables in Markdown, those that its schema knows. @throws where the types lack one */
export function fieldTables(): string {
  const found = interfaces();
  return tables
    .map(([title, name, keys]) => {
      const rows = keys.map((key) => {
        const field = found.get(name)?.find((one) => one.name === key);
        if (!field) throw new Error(`${file} has no field “${key}” of ${name}, which the schema has.`);
        return `| \`${key}\` | ${field.optional ? '' : 'yes'} | ${valueOf(key, field.type)} | ${field.doc} |`;
      });
      return [`### ${title}`, '', '| field | needed | holds | |', '| --- | --- | --- | --- |', ...rows].join('\n');
    })
    .join('\n\n');
}
