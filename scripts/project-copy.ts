import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';

const copied = [
  ...['src', 'public', 'astro.config.mjs'],
  ...['package.json', 'package-lock.json', 'tsconfig.json'],
];

/** What the test runner adds to the environment would be read by the build. */
const runnerNames = new Set([
  'BASE_URL',
  'DEV',
  'MODE',
  'NODE_ENV',
  'PROD',
  'SSR',
  'TEST',
  'VITEST',
]);

/** The environment without what the test runner put there. */
const environment = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !runnerNames.has(name)),
);

/** Copies all a build needs but the content and the cache; the packages, which are large, are linked. */
export function copySources(root: string): void {
  for (const name of copied) cpSync(name, join(root, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
}

/** Copies all a build needs but the content, and links the cache. */
export function copyProject(root: string): void {
  copySources(root);
  mkdirSync('.cache', { recursive: true });
  symlinkSync(resolve('.cache'), join(root, '.cache'));
}

/**
 * Builds a copied project into its own `dist/`.
 * @param settings environment variables beside those of this process
 * @throws Error with what the build wrote when it fails
 */
export function buildProject(root: string, settings: Readonly<Record<string, string>>): void {
  const { status, stderr } = spawnSync('astro', ['build', '--silent', '--root', root], {
    env: { ...environment, ...settings },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
}
