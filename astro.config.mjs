import mdx from '@astrojs/mdx';
import { defineConfig, fontProviders } from 'astro/config';
import { contentCheck } from './src/integrations/content/content-check.ts';
import { zincMap } from './src/integrations/zinc-map/zinc-map.ts';
import { streetMap } from './src/integrations/street-map/street-map.ts';
import { localizedSitemap } from './src/integrations/sitemap.ts';

/** Chrome 107 and Safari 16 on: older phones still get colours, because nesting, `oklch()` and `light-dark()` are compiled. */
const browsers = ['chrome107', 'safari16'];

const font = (name, cssVariable, variants, fallbacks) => ({
  provider: fontProviders.local(),
  name,
  cssVariable,
  fallbacks,
  display: 'swap',
  options: {
    variants: variants.map(([file, weight, style = 'normal']) => ({
      src: [`./src/assets/fonts/${file}.woff2`],
      weight,
      style,
      display: 'swap',
    })),
  },
});

export default defineConfig({
  site: process.env.SITE_URL ?? 'http://localhost:4321',
  base: process.env.BASE_PATH ?? '/',
  outDir: process.env.OUT_DIR ?? './dist',
  trailingSlash: 'always',
  i18n: { locales: ['id', 'en'], defaultLocale: 'id' },
  integrations: [contentCheck(), zincMap(), streetMap(), mdx(), localizedSitemap()],
  markdown: { syntaxHighlight: false },
  prefetch: false,
  devToolbar: { enabled: false },
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'self'",
        "require-trusted-types-for 'script'",
        'trusted-types default',
      ],
    },
  },
  build: { inlineStylesheets: 'never' },
  fonts: [
    font('Plus Jakarta Sans', '--font-jakarta', [
      ['plus-jakarta-sans', '400 700'],
      ['plus-jakarta-sans-italic', '400', 'italic'],
    ]),
    font('Big Shoulders', '--font-shoulders', [['big-shoulders', '700']]),
    font('Big Shoulders Stencil', '--font-stencil-cut', [['big-shoulders-stencil', '800']]),
  ],
  vite: {
    build: {
      target: browsers,
      cssTarget: browsers,
      cssCodeSplit: false,
      assetsInlineLimit: 0,
      rolldownOptions: {
        // Every MDX file carries a directive the bundler ignores; only that one code is silenced.
        onLog(level, log, handle) {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log);
        },
      },
    },
  },
});
