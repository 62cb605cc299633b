import { expect, test } from 'vitest';
import { ShortTasks } from '#silencer/browser/short-tasks.ts';

test('lets others in between its steps, and does what was asked last once more', async () => {
  const done: string[] = [];
  let wanted = 'first';
  const tasks = new ShortTasks(function* () {
    const asked = wanted;
    for (let step = 0; step < 3; step += 1) {
      for (const until = performance.now() + 8; performance.now() < until;);
      yield;
    }
    done.push(asked);
  });
  tasks.ask();
  setTimeout(() => {
    for (wanted of ['second', 'third']) tasks.ask();
  });
  await expect.poll(() => done).toEqual(['first', 'third']);
});
