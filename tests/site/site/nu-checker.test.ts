import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { readPages } from '../../support/built-site.ts';
import { isDeep } from '../../support/depth.ts';
import { listTags, type StartTag } from '../../support/read-markup.ts';

const pages = readPages('dist');

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

/**
 * What each role must say, from "Required States and Properties" in WAI-ARIA 1.2
 * (https://www.w3.org/TR/wai-aria-1.2/#role_definitions). A separator only where it takes focus.
 */
const requiredByRole: Readonly<Record<string, readonly string[]>> = {
  checkbox: ['aria-checked'],
  combobox: ['aria-controls', 'aria-expanded'],
  heading: ['aria-level'],
  menuitemcheckbox: ['aria-checked'],
  menuitemradio: ['aria-checked'],
  meter: ['aria-valuenow'],
  radio: ['aria-checked'],
  scrollbar: ['aria-controls', 'aria-valuenow'],
  slider: ['aria-valuenow'],
  switch: ['aria-checked'],
};

/** What a tag leaves unsaid; boxes, ranges and headings of HTML say it themselves. */
function listMissing({ name, attributes }: StartTag): string[] {
  const values = new Map(attributes);
  const role = values.get('role') ?? '';
  const isNative = /^(checkbox|radio|range)$/.test(values.get('type') ?? '');
  if (isNative || /^(h[1-6]|meter)$/.test(name)) return [];
  const isFocusable = role === 'separator' && values.has('tabindex');
  const required = isFocusable ? ['aria-valuenow'] : (requiredByRole[role] ?? []);
  return required.filter((one) => !values.has(one)).map((one) => `${role} without ${one}`);
}

/**
 * Elements without a role of their own that takes a name, from "Prohibited" in ARIA in HTML
 * (https://www.w3.org/TR/html-aria/#docconformance-naming).
 */
const nameless = new Set(
  ['b bdi bdo caption code data del div em figcaption i ins kbd', 'mark p pre q s samp small span']
    .concat('strong sub sup u var')
    .flatMap((names) => names.split(' ')),
);

/** A name on what may not have one: no program is bound to read it. */
function listNamed({ name, attributes }: StartTag): string[] {
  const values = new Map(attributes);
  const isNamed = values.has('aria-label') || values.has('aria-labelledby');
  return isNamed && nameless.has(name) && !values.has('role') ? [`<${name}> with a name`] : [];
}

function listDoubled({ name, attributes }: StartTag): string[] {
  const names = attributes.map(([attribute]) => attribute.toLowerCase());
  return names.filter((one, at) => names.indexOf(one) < at).map((one) => `<${name}> twice ${one}`);
}

/** What each look at each start tag finds, with its page. */
function findInTags(looks: readonly ((tag: StartTag) => string[])[]): string[] {
  return pages.flatMap(({ path, html }) =>
    listTags(html).flatMap((tag) =>
      looks.flatMap((look) => look(tag)).map((found) => `${path}: ${found}`),
    ),
  );
}

const hasJava = spawnSync('java', ['-version']).status === 0;
if (isDeep && !hasJava) {
  console.warn('NOT CHECKED: the Nu HTML checker needs Java 11 or newer, and there is no "java".');
}

describe('the faults the Nu HTML checker knows', () => {
  test('nothing stands behind the end of a page', () => {
    const wrong = pages.filter(({ html }) => !/<\/body>\s*<\/html>\s*$/.test(html));
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  test('no tag gives an attribute twice, keeps silent on its role, or has a name it may not', () => {
    expect(findInTags([listDoubled, listMissing, listNamed])).toEqual([]);
  });

  // Neither skipped nor counted in a quick run: a minute, and a program npm does not bring along.
  if (isDeep && hasJava) {
    test('are in no page, by the checker itself', { timeout: 600_000 }, () => {
      expect(runChecker('dist').slice(0, 40)).toEqual([]);
    });
  }
});
