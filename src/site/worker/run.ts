import { resolve } from 'node:path';
import { Tinypool } from 'tinypool';
import type * as tasks from './tasks.mjs';

type Tasks = typeof tasks;
type Name = keyof Tasks;

/** Threads for a task, at most. One thread soon makes scripts small faster than two that have both yet to learn how. */
const threads: Readonly<Record<Name, number>> = { shrinkScript: 1, cutFont: 2, drawPng: 2 };

/** The threads of each number. The configuration and the pages have each a copy of this module. */
const pools: Map<number, Tinypool> = ((globalThis as Record<symbol, unknown>)[Symbol.for('career-timeline.pools')] ??=
  new Map()) as Map<number, Tinypool>;

/** Has a task done beside this thread, which goes on meanwhile. */
export function run<Task extends Name>(name: Task, task: Parameters<Tasks[Task]>[0]): Promise<Uint8Array> {
  const most = threads[name];
  const pool =
    pools.get(most) ??
    new Tinypool({
      // A thread reads its module as it stands, whatever version of Node it has.
      filename: resolve('src/site/worker/tasks.mjs'),
      minThreads: 1,
      maxThreads: most,
      idleTimeout: 10_000,
    });
  pools.set(most, pool);
  return pool.run(task, { name }) as Promise<Uint8Array>;
}
