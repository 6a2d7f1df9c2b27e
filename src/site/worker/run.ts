import { resolve } from 'node:path';
import { Tinypool } from 'tinypool';
import type * as tasks from './tasks.mjs';

type Tasks = typeof tasks;

let pool: Tinypool | undefined;

/** Has a task done beside this thread, which goes on meanwhile. */
export function run<Name extends keyof Tasks>(name: Name, task: Parameters<Tasks[Name]>[0]): Promise<Uint8Array> {
  pool ??= new Tinypool({
    // A thread reads its module as it stands, whatever version of Node it has.
    filename: resolve('src/site/worker/tasks.mjs'),
    minThreads: 1,
    maxThreads: 2,
    idleTimeout: 10_000,
  });
  return pool.run(task, { name }) as Promise<Uint8Array>;
}
