import { expect, test } from 'vitest';
import { keepStyles, listScopes } from '#site/build/keep-styles.ts';

const on = listScopes('<p data-astro-cid-aaa class="x"></p>');

test.each([
  ['a rule of no component stays', 'p{color:red}', 'p{color:red}'],
  [
    'a rule of a component on the page stays',
    '.x[data-astro-cid-aaa]{top:0}',
    '.x[data-astro-cid-aaa]{top:0}',
  ],
  ['one of another goes', '.y[data-astro-cid-bbb]{top:0}', ''],
  [
    'of a list only what is on the page stays',
    '.x[data-astro-cid-aaa],.y[data-astro-cid-bbb]{top:0}',
    '.x[data-astro-cid-aaa]{top:0}',
  ],
  ['a condition without rules goes', '@media (width>=3rem){.y[data-astro-cid-bbb]{top:0}}', ''],
  [
    'a condition keeps its rules',
    '@media print{.x[data-astro-cid-aaa]{top:0}.y[data-astro-cid-bbb]{top:0}}',
    '@media print{.x[data-astro-cid-aaa]{top:0}}',
  ],
  [
    'statements and key frames stay',
    '@layer a,b;@keyframes k{0%{top:0}to{top:1px}}',
    '@layer a,b;@keyframes k{0%{top:0}to{top:1px}}',
  ],
  [
    'brackets and strings hold their commas and braces',
    ':is(p,q):not([title=","])::before{content:"}{;"}p{top:0}',
    ':is(p,q):not([title=","])::before{content:"}{;"}p{top:0}',
  ],
])('%s', (_name, css, kept) => {
  expect(keepStyles(css, on)).toBe(kept);
});
