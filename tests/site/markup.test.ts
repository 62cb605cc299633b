import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { pageTypes, readPages } from '../support/built-site.ts';
import { listTags, type StartTag } from '../support/read-markup.ts';

const pages = readPages('dist');
const byPath = new Map(pages.map(({ path, html }) => [path, html]));
const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: {
    // Astro writes attributes and void elements its own way; both are valid HTML.
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    'no-raw-characters': 'off',
    // Titles carry what they carry; their length is editorial.
    'long-title': 'off',
    // The font component writes its faces into the head, which the policy allows by hash.
    'no-inline-style': 'error',
    // role="list" gives lists without bullets back to VoiceOver.
    'no-redundant-role': 'off',
    'svg-focusable': 'off',
    'prefer-native-element': 'off',
  },
});

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

/** What a tag leaves unsaid; form fields and headings of HTML say it themselves. */
function listMissing({ name, attributes }: StartTag): string[] {
  const values = new Map(attributes);
  const role = values.get('role') ?? '';
  if (/^(input|h[1-6]|meter)$/.test(name)) return [];
  const isFocusable = role === 'separator' && values.has('tabindex');
  const required = isFocusable ? ['aria-valuenow'] : (requiredByRole[role] ?? []);
  return required.filter((one) => !values.has(one)).map((one) => `${role} without ${one}`);
}

function listDoubled({ name, attributes }: StartTag): string[] {
  const names = attributes.map(([attribute]) => attribute.toLowerCase());
  return names.filter((one, at) => names.indexOf(one) < at).map((one) => `<${name}> twice ${one}`);
}

/** What a look at each start tag finds, with its page. */
function findInTags(look: (tag: StartTag) => string[]): string[] {
  return pages.flatMap(({ path, html }) =>
    listTags(html).flatMap((tag) => look(tag).map((found) => `${path}: ${found}`)),
  );
}

describe('markup', () => {
  test.each(pageTypes.flatMap(([, ...both]) => both).concat('/404.html' as never))(
    '%s is valid HTML',
    async (path) => {
      const report = await validator.validateString(byPath.get(path) ?? '', path);
      const problems = report.results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`),
      );
      expect(problems).toEqual([]);
    },
  );

  test('nothing stands behind the end of a page', () => {
    const wrong = pages.filter(({ html }) => !/<\/body>\s*<\/html>\s*$/.test(html));
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  test('no tag gives an attribute twice', () => {
    expect(findInTags(listDoubled)).toEqual([]);
  });

  test('every role says what it must', () => {
    expect(findInTags(listMissing)).toEqual([]);
  });

  test('every page has one h1, and headings that never skip a level', () => {
    const wrong = pages.flatMap(({ path, html }) => {
      const levels = Array.from(html.matchAll(/<h([1-6])[\s>]/g), ([, level]) => Number(level));
      const skips = levels.some((level, at) => at > 0 && level > (levels[at - 1] ?? 0) + 1);
      return levels.filter((level) => level === 1).length !== 1 || skips ? [path] : [];
    });
    expect(wrong).toEqual([]);
  });

  test('every page carries a policy without unsafe-inline, and nothing inline it would block', () => {
    const wrong = pages.flatMap(({ path, html }) => {
      const policy =
        /http-equiv="content-security-policy" content="([^"]+)"/i.exec(html)?.[1] ?? '';
      const isTight =
        policy.includes("default-src 'self'") &&
        policy.includes("require-trusted-types-for 'script'") &&
        !policy.includes('unsafe-inline') &&
        !policy.includes("'unsafe-eval'");
      const hasInline = /\sstyle="|\son[a-z]+="|javascript:/.test(html);
      return isTight && !hasInline ? [] : [path];
    });
    expect(wrong).toEqual([]);
  });
});
