import * as z from 'zod';
import { knownLocales, type Locale } from '../../i18n/languages.ts';
import { unfitCharacters } from './characters.ts';
import { toLocalized, type Localized } from './localized.ts';
import { bases, colorTokens, companyKinds, eventKinds, ownAccount, relations, wireVersion } from './vocabulary.ts';

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be kebab-case: small letters, digits and single hyphens');
const text = z
  .string()
  .trim()
  .min(1, 'must not be empty')
  .refine((value) => unfitCharacters(value).length === 0, {
    error: ({ input }) =>
      `must not hold control characters; remove ${unfitCharacters(String(input)).join(', ')}, which no file can carry`,
  });

/** A text that is the same in all languages, or one for each; any where none is known. */
const localizedIn = (locales: readonly Locale[]) => {
  const each = z.record(z.string(), z.string());
  const exact = z.strictObject(Object.fromEntries(locales.map((locale) => [locale, text])));
  const written = locales.length > 0 ? exact : each;
  return z.unknown().transform((value, context): Localized => {
    if (typeof value !== 'string' && (typeof value !== 'object' || value === null)) {
      context.issues.push({ code: 'custom', input: value, message: 'must be a text, or one for each language' });
      return z.NEVER;
    }
    const { data, error } = (typeof value === 'string' ? text : written).safeParse(value);
    if (data !== undefined) return toLocalized(data);
    context.issues.push(...error.issues.map((issue) => ({ ...issue, input: value }) as z.core.$ZodRawIssue));
    return z.NEVER;
  });
};
const address = z.url({ protocol: /^https?$/, error: 'must be an address that begins with https:// or http://' });

const portrait = z.union([address, z.string().regex(/^\/?[\w-][\w.-]*(\/[\w-][\w.-]*)*$/)], {
  error: 'must be an address that begins with https:// or http://, or the path of a file in public/, as portrait.jpg',
});
const times = 'must be an interval, as 2012/2016-05, or a list of them where the person came back';
const stints = z.union([text, z.array(text).min(1, times)], { error: times });

const published = z.iso.date('must be a day, for example 2024-05-03').exactOptional();

const claim = z.strictObject({ source: id, basis: z.enum(bases), of: z.enum(['what', 'when']).exactOptional() });

/** The languages of a site, the default one first. */
const localesSchema = z
  .array(z.enum(knownLocales))
  .min(1, 'must name a language')
  .refine((list) => new Set(list).size === list.length, 'must name each language once');

/**
 * The shape of each kind of entry in `src/data/timeline.ts`, and of the part outside its lists; `load` checks what goes across entries.
 * @param locales the languages of the file
 */
export const schemasIn = (locales: readonly Locale[]) => {
  const localized = localizedIn(locales);
  const link = z.strictObject({ href: address, label: localized });
  return {
    lists: {
      companies: z.strictObject({
        id,
        name: localized,
        label: localized.exactOptional(),
        kind: z.enum(companyKinds),
        kindLabel: localized.exactOptional(),
        partOf: id.exactOptional(),
        place: localized.exactOptional(),
        color: z.enum(colorTokens).exactOptional(),
        when: stints,
        degree: localized.exactOptional(),
        field: localized.exactOptional(),
        summary: localized,
      }),
      eras: z.strictObject({ id, name: localized, label: localized.exactOptional(), when: text, summary: localized }),
      people: z.strictObject({ id, name: localized, about: localized }),
      sources: z.strictObject({
        id,
        title: localized,
        short: localized,
        publisher: text,
        date: text,
        language: text,
        url: address.exactOptional(),
        citation: text,
      }),
      events: z.strictObject({
        id,
        kind: z.enum(eventKinds),
        when: text,
        company: id.exactOptional(),
        eras: z.array(id).exactOptional(),
        title: localized,
        label: localized.exactOptional(),
        major: z.boolean().exactOptional(),
        summary: localized,
        people: z.array(z.strictObject({ id, relation: z.enum(relations) })).exactOptional(),
        tags: z.array(id).exactOptional(),
        claims: z.array(claim).exactOptional(),
        note: localized.exactOptional(),
        links: z.array(link).exactOptional(),
        published,
      }),
    },
    head: z.strictObject({
      locales: localesSchema,
      person: z.strictObject({
        name: localized,
        about: localized,
        links: z.array(link).exactOptional(),
        portrait: portrait.exactOptional(),
      }),
      words: z
        .strictObject({ era: z.strictObject({ one: localized, other: localized }).exactOptional() })
        .exactOptional(),
      headline: localized,
      standfirst: localized,
      asOf: text,
      published,
    }),
  } as const;
};

/** The frontmatter of a chapter. */
export const chapterSchema = z.strictObject({ title: text, summary: text, years: text });

/** The frontmatter of the page on sources and method. */
export const aboutSchema = z.strictObject({ title: text, summary: text });

const byLanguage = z.record(z.string(), z.string()).describe('By language, an entry for each of `locales`');
/** A date of ISO 8601, of years beyond four digits as JavaScript and JSON write them. */
const anyDay = z.union([z.iso.date(), z.string().regex(/^[+-]\d{6}-\d\d-\d\d$/)]);
const isoDate = z
  .union([anyDay, z.iso.datetime(), z.null()])
  .describe('ISO date, UTC, -000043-01-01 for one in 44 BCE; null where it is unknown or open');
const when = z
  .object({
    edtf: z.string().describe('The date as its source gives it, EDTF (ISO 8601-2) level 0 or 1'),
    start: z
      .tuple([isoDate, isoDate])
      .describe('Earliest and latest start, half-open: 2016 is [2016-01-01, 2017-01-01]'),
    end: z.tuple([isoDate, isoDate]).describe('Earliest and latest end'),
    precision: z.enum(['day', 'month', 'season', 'year', 'decade', 'century']),
  })
  .describe('When: four instants, the precision and the original string');

/** Version 1 of `/timeline.json`; changes only add. */
export const wireSchema = z
  .object({
    version: z.literal(wireVersion),
    locales: z.array(z.string()).describe('Tags of its languages, the default one first'),
    person: z.object({
      name: byLanguage,
      about: byLanguage,
      links: z
        .array(z.object({ href: z.url(), label: byLanguage }))
        .optional()
        .describe('Pages of the person elsewhere'),
      portrait: z.url().optional().describe('A picture of the person'),
    }),
    words: z
      .object({ era: z.object({ one: byLanguage, other: byLanguage }).optional() })
      .optional()
      .describe('What the owner calls eras, in the singular and in the plural'),
    headline: byLanguage,
    standfirst: byLanguage,
    story: z.record(z.string(), z.url()).optional().describe('The story’s address by language'),
    asOf: anyDay.describe('The last day of the story: what goes on is told up to here'),
    published: z.iso.date().optional().describe('The day on which the timeline was published'),
    companies: z.array(
      z.object({
        id: z.string(),
        name: byLanguage,
        label: byLanguage.optional(),
        kind: z.enum(companyKinds),
        kindLabel: byLanguage.optional().describe('What the place is called instead of its kind'),
        partOf: z.string().optional(),
        place: byLanguage.optional(),
        color: z.string(),
        when,
        stints: z.array(when).min(2).optional().describe('Each time of its own, where the person came back'),
        degree: byLanguage.optional(),
        field: byLanguage.optional(),
        summary: byLanguage,
        url: z.url(),
      }),
    ),
    eras: z.array(
      z.object({
        id: z.string(),
        name: byLanguage,
        label: byLanguage.optional(),
        when,
        summary: byLanguage,
        url: z.url(),
      }),
    ),
    people: z.array(z.object({ id: z.string(), name: byLanguage, about: byLanguage })),
    sources: z.array(
      z.object({
        id: z.string(),
        title: byLanguage,
        short: byLanguage,
        publisher: z.string(),
        date: z.string(),
        language: z.string(),
        url: z.url().optional(),
        citation: z.string(),
      }),
    ),
    events: z.array(
      z.object({
        id: z.string(),
        kind: z.enum(eventKinds),
        company: z.string().optional(),
        eras: z.array(z.string()),
        people: z.array(z.object({ id: z.string(), relation: z.enum(relations) })),
        tags: z.array(z.string()),
        title: byLanguage,
        label: byLanguage.optional(),
        major: z.boolean().optional(),
        summary: byLanguage,
        when: when.optional(),
        claims: z.array(
          z.object({
            source: z.string().describe('The id of a source; empty for the owner’s own account'),
            basis: z.enum([...bases, ownAccount]),
            of: z.enum(['what', 'when']).optional(),
          }),
        ),
        note: byLanguage.optional(),
        links: z.array(z.object({ href: z.url(), label: byLanguage })).optional(),
        published: z.iso
          .date()
          .optional()
          .describe('The day on which the entry was published, where not that of the timeline'),
        url: z.url(),
      }),
    ),
  })
  .meta({ title: 'Career timeline', description: 'A career as a timeline, version 1' });

export type Wire = z.infer<typeof wireSchema>;
