import { CspEvaluator } from 'csp_evaluator/dist/evaluator.js';
import { Severity } from 'csp_evaluator/dist/finding.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import { describe, expect, test } from 'vitest';
import { headersOf } from '#site/build/hosts/answers.ts';
import { readPages } from '../../support/built-site.ts';

/** What each policy of the site is, page and host together, with a page that has it. */
const policies = new Map(
  readPages('dist').map(({ path, html }) => {
    const own = /http-equiv="content-security-policy" content="([^"]+)"/i.exec(html)?.[1] ?? '';
    const sent = new Map(headersOf(path.slice(1))).get('Content-Security-Policy') ?? '';
    return [`${own}\n${sent}`, { path, own, sent }] as const;
  }),
);

/** Findings that are a fault or may be one; that 'self' is an allow list is remarked of every site. */
function evaluate(policy: string): string[] {
  return new CspEvaluator(new CspParser(policy).csp)
    .evaluate()
    .filter(({ severity, value }) => severity < Severity.INFO && value !== "'self'")
    .map(({ directive, value, description }) => `${directive} ${value ?? ''}: ${description}`);
}

describe.each([...policies.values()])('the policy of pages like $path', ({ own, sent }) => {
  test('is one in which an evaluator finds nothing', () => {
    expect(evaluate(own)).toEqual([]);
    expect(evaluate(sent)).toEqual([]);
  });

  test('enforces trusted types and allows neither inline code nor WebAssembly', () => {
    for (const policy of [own, sent]) {
      expect(policy).toContain("require-trusted-types-for 'script'");
      expect(policy).not.toMatch(/unsafe-|wasm/);
    }
    expect(own).toContain("default-src 'self'");
  });
});
