import eslint from '@eslint/js';
import { defineConfig } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import importSort from 'eslint-plugin-simple-import-sort';
import tseslint from 'typescript-eslint';

/**
 * Who may know whom (docs/architecture.md). A room is a folder of src/ and holds one subject; it
 * knows the rooms below it and none beside it, but for the meetings listed here.
 */
const storeys = [
  ['geo'],
  ['archive'],
  ['drawing'],
  ['site'],
  ['narrowing'],
  ['proposing'],
  ['photos'],
];
const meetings = {
  citing: ['data', 'evidence', 'figures', 'map'],
  data: ['citing', 'map'],
  evidence: ['figures'],
  figures: ['evidence'],
  making: [],
  map: [],
  offline: [],
  search: [],
  share: ['map'],
  silencer: [],
  story: ['evidence', 'figures'],
  timeline: ['map'],
  visit: ['data', 'map'],
};
const below = storeys.flat();
const beside = Object.keys(meetings);
const rooms = [
  ...below.map((room, at) => ({ room, open: [...below.slice(0, at), room] })),
  ...Object.entries(meetings).map(([room, met]) => ({ room, open: [...below, room, ...met] })),
  { room: 'views', open: [...below, ...beside, 'views'] },
  { room: 'pages', open: [...below, ...beside, 'views', 'pages'] },
];

/**
 * Where a file of a room runs, told by where it stands: the last that fits holds. A build step
 * that walks the whole site (search index, share cards) names the kinds of all rooms.
 */
const places = [
  { glob: '**/*.ts', shut: 'browser/|build/|.*\\.astro', packages: pureOf },
  { glob: '**/*.astro', shut: 'build/', packages: drawnOf },
  { glob: 'browser/**/*.ts', shut: 'build/|.*\\.astro|words\\.ts', packages: browserOf },
  { glob: 'build/**/*.ts', shut: null, packages: () => null, open: [...below, ...beside] },
];

/** The packages pure files may use; nothing of a page, of Node or of Astro. */
function pureOf(room) {
  const packages = {
    archive: ['astro/zod', 'edtf', 'opening_hours'],
    drawing: ['d3-scale'],
    // References and versions are made while pages are built, by what asks for them.
    citing: ['@citation-js/core', '@citation-js/plugin-csl', 'node:crypto'],
    pages: ['astro', 'astro/runtime/server/index.js', 'uqr'],
  };
  return packages[room] ?? [];
}

function drawnOf(room) {
  const packages = ['astro', 'astro:assets', 'astro/runtime/server/index.js', 'd3-scale', 'uqr'];
  // The pictures themselves, as a build step hands them on.
  return room === 'photos' ? [...packages, 'virtual:photos'] : packages;
}

function browserOf(room) {
  const packages = {
    map: ['leaflet', 'pmtiles', 'protomaps-leaflet', 'supercluster'],
    share: ['uqr'],
    visit: ['uqr'],
  };
  return packages[room] ?? [];
}

const escape = (name) => name.replaceAll(/[/.]/g, String.raw`\$&`);

/** The patterns a file may not import. */
function patternsOf(room, open, shut, packages) {
  const names = packages?.map((name) => `${escape(name)}(?:$|/)`);
  return [
    { regex: String.raw`^\.\./`, message: 'Use # across folders and ./ inside one.' },
    {
      regex: `^#(?!(${open.join('|')}|assets|styles)/)`,
      message: `The room ${room} may know ${open.join(', ')} only.`,
    },
    ...(shut
      ? [
          {
            regex: `^(?:\\./|#[^/]+/)(?:[^/]+/)*(?:${shut})`,
            message: 'This file runs elsewhere than what it imports.',
          },
        ]
      : []),
    ...(names
      ? [
          {
            regex: `^(?!${['#', String.raw`\./`, String.raw`\.\./`, ...names].join('|')})`,
            message: `Here only these packages are open: ${packages.join(', ') || 'none'}.`,
          },
        ]
      : []),
  ];
}

const roomRules = rooms.flatMap(({ room, open }) =>
  places.map((place) => {
    const { glob, packages } = place;
    // Pages and the tags of stories are tables of what others draw.
    const shut = room === 'pages' ? null : place.shut;
    const patterns = patternsOf(room, place.open ?? open, shut, packages(room));
    return {
      files: [`src/${room}/${glob}`],
      // The scripts of a component are linted with it.
      ignores: ['**/*.astro/*', 'src/story/tags/tags.ts'],
      rules: { 'no-restricted-imports': ['error', { patterns }] },
    };
  }),
);

const storages = ['localStorage', 'sessionStorage', 'indexedDB', 'cookieStore', 'caches'];

export default defineConfig(
  { ignores: ['dist/', 'dist-base/', '.astro/', '.cache/', 'node_modules/', 'test-results/'] },
  eslint.configs.recommended,
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  ...astro.configs.recommended,
  {
    plugins: { 'import-sort': importSort },
    rules: {
      // One block: packages, then rooms, then the own folder; effects on the page first.
      'import-sort/imports': [
        'error',
        { groups: [[String.raw`^\u0000`, '^', '^#', String.raw`^\.`]] },
      ],
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
    ignores: ['src/site/browser/{device,forget-copies}.ts', 'src/offline/browser/**'],
    rules: {
      'no-restricted-globals': ['error', ...storages],
      'no-restricted-properties': ['error', ...storages.map((property) => ({ property }))],
    },
  },
  {
    files: ['src/*.ts', 'scripts/**/*.ts', 'tests/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: String.raw`^\.+/(.*/)?src/`, message: 'Use # for the sources.' }] },
      ],
    },
  },
  ...roomRules,
);
