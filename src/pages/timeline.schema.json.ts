import type { APIRoute } from 'astro';
import * as z from 'zod';
import { fileOf } from '../site/files';
import { absolute } from '../site/paths';
import { wireSchema } from '../timeline/model/schema';

export const GET: APIRoute = () =>
  Response.json({
    $id: absolute(fileOf('timeline.schema.json')),
    ...z.toJSONSchema(wireSchema, { target: 'draft-2020-12' }),
  });
