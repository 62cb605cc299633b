/**
 * `node --import` this before a program: at its end the file `COUNT_READS` holds how often each
 * YAML file was read.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const report = process.env['COUNT_READS'];
const reads: Record<string, number> = {};
const note = (file: unknown): void => {
  if (typeof file === 'string' && file.endsWith('.yaml')) reads[file] = (reads[file] ?? 0) + 1;
};

for (const holder of [fs, fs.promises]) {
  for (const name of ['readFile', 'readFileSync'] as const) {
    const read: unknown = Reflect.get(holder, name);
    if (typeof read !== 'function') continue;
    const noted = (...given: unknown[]): unknown => {
      note(given[0]);
      return Reflect.apply(read, holder, given);
    };
    Reflect.set(holder, name, noted);
  }
}
syncBuiltinESMExports();

process.on('exit', () => {
  if (report) fs.writeFileSync(report, JSON.stringify(reads));
});
