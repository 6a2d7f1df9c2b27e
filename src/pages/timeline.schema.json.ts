import type { APIRoute } from 'astro';
import * as z from 'zod';
import { fileOf } from '../site/files.ts';
import { absolute } from '../site/paths.ts';
import { wireSchema } from '../timeline/model/schema.ts';

export const GET: APIRoute = () =>
  Response.json({
    $id: absolute(fileOf('timeline.schema.json')),
    ...z.toJSONSchema(wireSchema, { target: 'draft-2020-12' }),
  });
