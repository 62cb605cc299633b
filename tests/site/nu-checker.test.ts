import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { isDeep } from '../support/depth.ts';

interface Message {
  readonly url?: string;
  readonly message: string;
  readonly extract?: string;
}

const jar = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar');
const options = ['--skip-non-html', '--errors-only', '--exit-zero-always', '--format', 'json'];

/** The errors the Nu HTML checker finds in a folder; throws where the checker itself fails. */
function runChecker(folder: string): string[] {
  const { stderr } = spawnSync('java', ['-jar', jar, ...options, folder], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  const { messages } = JSON.parse(stderr) as { messages: Message[] };
  return messages.map(({ url, message, extract }) => `${url}: ${message} ${extract}`);
}

const hasJava = spawnSync('java', ['-version']).status === 0;
if (isDeep && !hasJava) {
  console.warn('NOT CHECKED: the Nu HTML checker needs Java 11 or newer, and there is no "java".');
}

// Neither skipped nor counted in a quick run: a minute, and a program npm does not bring along.
if (isDeep && hasJava) {
  describe('the Nu HTML checker', () => {
    test('finds no error in any page', { timeout: 600_000 }, () => {
      expect(runChecker('dist').slice(0, 40)).toEqual([]);
    });
  });
}
