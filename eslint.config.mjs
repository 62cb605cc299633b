import eslint from '@eslint/js';
import { defineConfig } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

/**
 * Who may import whom (see "How it is built" in the README). Each folder of src/ names the
 * folders and packages it may reach; `geo` is open to all.
 */
const layers = {
  geo: { folders: [], packages: [] },
  domain: { folders: ['domain', 'drawing'], packages: [] },
  // Made while pages are built. Browser code may not import it, so that d3-scale stays out of it.
  drawing: { folders: ['drawing', 'domain'], packages: ['d3-scale'] },
  schemas: { folders: ['schemas', 'domain'], packages: ['astro/zod', 'edtf', 'opening_hours'] },
  queries: {
    folders: ['queries', 'domain'],
    packages: ['astro:content', 'virtual:archive', 'virtual:zinc-map', 'virtual:street-map'],
  },
  i18n: { folders: ['i18n', 'domain'], packages: [] },
  exports: { folders: ['exports', 'domain'], packages: [] },
  // References and versions, made while pages are built; views and pages alone ask for them.
  citing: {
    folders: ['citing', 'domain', 'exports', 'i18n', 'assets'],
    packages: ['@citation-js/core', '@citation-js/plugin-csl', 'node:crypto'],
  },
  components: {
    folders: ['components', 'citing', 'exports', 'domain', 'drawing', 'i18n', 'elements', 'assets'],
    packages: ['uqr', 'astro/runtime/server/index.js'],
  },
  elements: {
    folders: ['elements', 'domain', 'exports'],
    packages: ['leaflet', 'pmtiles', 'protomaps-leaflet', 'supercluster', 'uqr'],
  },
  layouts: {
    folders: ['layouts', 'components', 'i18n', 'styles', 'domain'],
    packages: ['astro:assets'],
  },
  views: {
    folders: [
      'views',
      'layouts',
      'components',
      'citing',
      'exports',
      'i18n',
      'domain',
      'drawing',
      'elements',
      'assets',
    ],
    packages: ['astro/runtime/server/index.js'],
  },
  pages: {
    folders: [
      'pages',
      'views',
      'layouts',
      'components',
      'queries',
      'citing',
      'exports',
      'i18n',
      'domain',
    ],
    packages: ['astro', 'uqr'],
  },
};

const escape = (name) => name.replaceAll(/[/.]/g, String.raw`\$&`);

const layerRules = Object.entries(layers).map(([layer, { folders: open, packages }]) => {
  const packageNames = packages.map((name) => `${escape(name)}$`);
  return {
    files: [`src/${layer}/**/*.{ts,astro}`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: String.raw`^\.\./`, message: 'Use # across folders and ./ inside one.' },
            {
              regex: `^#(?!(${[...open, 'geo'].join('|')})/)`,
              message: `src/${layer} may import ${[...open, 'geo'].join(', ')} only.`,
            },
            {
              regex: `^(?!${['#', String.raw`\./`, String.raw`\.\./`, ...packageNames].join('|')})`,
              message: `src/${layer} may use these packages only: ${packages.join(', ') || 'none'}.`,
            },
          ],
        },
      ],
    },
  };
});

const storages = ['localStorage', 'sessionStorage', 'indexedDB', 'cookieStore'];

export default defineConfig(
  { ignores: ['dist/', '.astro/', '.cache/', 'node_modules/', 'test-results/'] },
  eslint.configs.recommended,
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  ...astro.configs.recommended,
  {
    rules: {
      // Astro's frontmatter and our records use both; `interface` is asked for where it fits.
      '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'max-depth': ['error', 3],
    },
  },
  {
    files: ['**/*.mjs', 'scripts/**', 'tests/**'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly' } },
  },
  {
    // What a visitor's device keeps is one list, which tells of itself and forgets itself whole.
    files: ['src/**/*.{ts,astro}'],
    ignores: ['src/site/browser/device.ts'],
    rules: {
      'no-restricted-globals': ['error', ...storages],
      'no-restricted-properties': ['error', ...storages.map((property) => ({ property }))],
    },
  },
  ...layerRules,
);
