import mdx from '@astrojs/mdx';
import { defineConfig, fontProviders } from 'astro/config';
import { BuildContent } from './src/archive/build/build-content.ts';
import { content } from './src/archive/build/integration.ts';
import { leafletProbes } from './src/map/build/leaflet-probes.ts';
import { streetMap } from './src/map/build/street-map/street-map.ts';
import { zincMap } from './src/map/build/zinc-map/zinc-map.ts';
import { offlineCopies } from './src/offline/build/offline-copies.ts';
import { photos } from './src/photos/build/photos.ts';
import { searchIndex } from './src/search/build/search-index.ts';
import { shareCards } from './src/share/build/cards/share-cards.ts';
import { listMovedForms } from './src/share/build/moved-forms.ts';
import { hostFiles } from './src/site/build/hosts/host-files.ts';
import { pageDirectives } from './src/site/build/hosts/policy.ts';
import { licences } from './src/site/build/licences.ts';
import { pageStyles } from './src/site/build/page-styles.ts';
import { checkSettings } from './src/site/build/settings.ts';
import { localizedSitemap } from './src/site/build/sitemap.ts';

/** Chrome 107 and Safari 16 on: older phones still get colours, because nesting, `oklch()` and `light-dark()` are compiled. */
const browsers = ['chrome107', 'safari16'];

/** A face with what stands in for it on a device: `<first word> by <face>` of styles/tokens/stand-ins.css. */
const font = (name, cssVariable, display, role, variants) => ({
  provider: fontProviders.local(),
  name,
  cssVariable,
  fallbacks: [...['Arial', 'Roboto', 'DejaVu'].map((face) => `${role} by ${face}`), 'sans-serif'],
  optimizedFallbacks: false,
  display,
  options: {
    variants: variants.map(([file, weight, style = 'normal']) => ({
      src: [`./src/assets/fonts/${file}.woff2`],
      weight,
      style,
      display,
    })),
  },
});

/**
 * Vite wraps each `import()` in a helper that preloads what a chunk needs. Chunks here are few,
 * small and without styles, and every page would carry the helper.
 */
const plainImports = {
  name: 'plain-imports',
  enforce: 'pre',
  load: (id) =>
    id.includes('vite/preload-helper')
      ? 'export const __vitePreload = (load) => load()'
      : undefined,
};

checkSettings(process.env);

/** Read by the first integration, used by the others. */
const build = new BuildContent();

export default defineConfig({
  site: process.env.SITE_URL ?? 'http://localhost:4321',
  base: process.env.BASE_PATH ?? '/',
  trailingSlash: 'always',
  i18n: { locales: ['id', 'en'], defaultLocale: 'id' },
  integrations: [
    content(build, process.env.CONTENT_DIR),
    photos(build),
    zincMap(build),
    streetMap(),
    mdx(),
    pageStyles(),
    localizedSitemap(build),
    searchIndex(build),
    shareCards(build),
    licences(),
    hostFiles(build, listMovedForms),
    offlineCopies(build, process.env.OFFLINE),
  ],
  markdown: { syntaxHighlight: false },
  prefetch: false,
  devToolbar: { enabled: false },
  security: {
    csp: {
      directives: [...pageDirectives],
    },
  },
  // Eight pages in the making: while one waits for its file, others are rendered.
  build: { inlineStylesheets: 'never', concurrency: 8 },
  // Text and headings come with the page or with the next one: a line that breaks elsewhere under
  // a reader's eyes is worse than a first view in the face of the device. The name may come late,
  // since its letters stand in boxes of their own.
  fonts: [
    font('Plus Jakarta Sans', '--font-jakarta', 'optional', 'Jakarta', [
      ['plus-jakarta-sans', '400 700'],
      ['plus-jakarta-sans-italic', '400', 'italic'],
    ]),
    font('Big Shoulders', '--font-shoulders', 'optional', 'Shoulders', [['big-shoulders', '700']]),
    font('Big Shoulders Stencil', '--font-stencil-cut', 'swap', 'Stencil', [
      ['big-shoulders-stencil', '800'],
    ]),
  ],
  vite: {
    plugins: [plainImports, leafletProbes],
    optimizeDeps: { rolldownOptions: { plugins: [leafletProbes] } },
    worker: {
      format: 'es',
      rolldownOptions: { output: { entryFileNames: '_astro/[name].[hash].js' } },
    },
    build: {
      modulePreload: { polyfill: false, resolveDependencies: () => [] },
      target: browsers,
      cssTarget: browsers,
      cssCodeSplit: false,
      assetsInlineLimit: 0,
      rolldownOptions: {
        // What two pages share comes in one file: each request costs a slow network a round trip.
        output: {
          codeSplitting: {
            groups: [
              // What every element stands on comes in the file of the header, which every page has.
              {
                name: 'element',
                test: /preload-helper|src\/(views\/Header|site\/(link-query|browser\/(device|element|patience|rest|show-address))|archive\/locale)\.(ts|astro)|src\/(offline\/browser\/register|search\/browser\/search-opener)\.ts/,
                priority: 2,
              },
              // Sharing, and whether years overlap: timeline, map and stories need both.
              {
                name: 'shared',
                test: /src\/((share|site)\/browser\/|(archive\/period|drawing\/qr-path|narrowing\/overlap|share\/share-targets)\.ts)/,
                minShareCount: 2,
                priority: 1,
              },
              // The frame of an embed, whose message the page that builds embeds hears.
              {
                name: 'embed',
                test: /src\/share\/(EmbedFrame\.astro|browser\/embed-height\.ts|embed-message\.ts)/,
              },
              // The view that timeline and map share, apart from what other pages need.
              {
                name: 'view',
                test: /src\/(narrowing\/(browser\/.*|view-state)|geo\/projection)\.ts/,
                minShareCount: 2,
              },
              // What every map of the site needs, so that it comes with one request.
              { name: 'maps', test: /src\/map\/browser\/(live-map|map-filter)\.ts/ },
              // The list of places to visit: pages without places to keep need none of it.
              {
                name: 'visit',
                test: /src\/visit\/browser\//,
                minShareCount: 2,
              },
            ],
          },
        },
        // Every MDX file carries a directive the bundler ignores; only that one code is silenced.
        onLog(level, log, handle) {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log);
        },
      },
    },
  },
});
