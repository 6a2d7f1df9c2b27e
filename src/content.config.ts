import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

/** The chapters, `en/01-first-class` and so on; their frontmatter is checked together with the timeline. */
const story = defineCollection({
  loader: glob({ pattern: '*/*.mdx', base: './src/content/story' }),
  schema: z.record(z.string(), z.unknown()),
});

/** The text of the page on sources and method, `en` and so on. */
const about = defineCollection({
  loader: glob({ pattern: '*.mdx', base: './src/content/about' }),
  schema: z.strictObject({ title: z.string(), summary: z.string() }),
});

export const collections = { story, about };
