import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { pageTypes, readPages } from '../../support/built-site.ts';

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
