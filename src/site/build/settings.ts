import { readBuildDate } from '#archive/build-date.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** What is wrong with a setting, or null. */
type Check = (value: string) => string | null;

const checks: Readonly<Record<string, Check>> = {
  SITE_URL: (value) => {
    if (!URL.canParse(value) || /\s/.test(value)) {
      return 'expected a whole address such as https://example.org';
    }
    const { protocol, pathname, search, hash } = new URL(value);
    if (!/^https?:$/.test(protocol)) return 'expected https:// or http://';
    if (pathname !== '/' || search || hash) {
      return `expected the address without a path; put "${pathname}" into BASE_PATH`;
    }
    return null;
  },
  BASE_PATH: (value) =>
    /^\/?([a-z0-9._~-]+\/?)*$/i.test(value) && !/(^|\/)\.{1,2}(\/|$)/.test(value)
      ? null
      : 'expected a path of plain letters, digits and hyphens such as /jejak-knalpot/',
  OFFLINE: (value) => (value === 'off' ? null : 'expected off, or nothing'),
  PORT: (value) =>
    /^\d{1,5}$/.test(value) && Number(value) > 0 && Number(value) < 65_536
      ? null
      : 'expected a number from 1 to 65535',
};

/**
 * Checks what the environment sets, before anything is built. The map checks its tiles itself.
 * @throws Error that names every wrong variable, what it holds and what is expected
 */
export function checkSettings(environment: Environment): void {
  const told = Object.entries(checks).flatMap(([name, check]) => {
    const value = environment[name];
    const wrong = value === undefined ? null : check(value);
    return wrong ? [`${name} is "${value ?? ''}", ${wrong}`] : [];
  });
  const day = messageOf(() => readBuildDate(environment['BUILD_DATE'], new Date()));
  const all = [...told, ...day];
  if (all.length) throw new Error(all.join('\n'));
}

function messageOf(read: () => unknown): string[] {
  try {
    read();
    return [];
  } catch (error) {
    return [(error as Error).message];
  }
}
