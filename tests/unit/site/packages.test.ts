import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

interface Locked {
  readonly link?: boolean;
  readonly integrity?: string;
}

type Versions = Readonly<Record<string, unknown>>;

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

describe('packages', () => {
  const own = read('package.json') as Readonly<Record<string, Versions>>;
  const { packages } = read('package-lock.json') as { packages: Record<string, Locked> };

  test('are each asked for in one exact version', () => {
    const asked = ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap((kind) =>
      Object.entries(own[kind] ?? {}),
    );
    const loose = asked.filter(
      ([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(String(version)),
    );
    expect(asked.length).toBeGreaterThan(40);
    expect(loose).toEqual([]);
  });

  test('are locked down to the last with a digest of their bytes', () => {
    const loose = Object.entries(packages).filter(([name, { integrity }]) => name && !integrity);
    expect(loose.map(([name]) => name)).toEqual([]);
  });
});
