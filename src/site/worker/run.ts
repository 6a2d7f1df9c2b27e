import { resolve } from 'node:path';
import { Tinypool } from 'tinypool';
import type * as tasks from './tasks.mjs';

type Tasks = typeof tasks;
type Name = keyof Tasks;

/** The threads. The configuration and the pages have each a copy of this module. */
const pool: Tinypool = ((globalThis as Record<symbol, unknown>)[Symbol.for('career-timeline.pool')] ??= new Tinypool({
  // A thread reads its module as it stands, whatever version of Node it has.
  filename: resolve('src/site/worker/tasks.mjs'),
  minThreads: 0,
  maxThreads: 2,
  idleTimeout: 10_000,
})) as Tinypool;

/** Has a task done beside this thread, which goes on meanwhile. */
export const run = <Task extends Name>(name: Task, task: Parameters<Tasks[Task]>[0]): Promise<Uint8Array> =>
  pool.run(task, { name }) as Promise<Uint8Array>;
