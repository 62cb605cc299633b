import { spawnSync } from 'node:child_process';

/** Whether a program is on this machine; where it is not, that is said aloud. */
export function hasTool(name: string): boolean {
  const isHere = spawnSync('sh', ['-c', `command -v ${name}`]).status === 0;
  if (!isHere) console.warn(`SKIPPED: ${name} is not on this machine (docs/checking.md says how)`);
  return isHere;
}

/** What a program says in a folder, both its outputs. @throws Error when it fails */
export function runTool(name: string, args: readonly string[], cwd = '.'): string {
  const { status, stdout, stderr } = spawnSync(name, args, {
    cwd,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(`${name} ${args.join(' ')} ended with ${status}: ${stderr}`);
  return stdout + stderr;
}
