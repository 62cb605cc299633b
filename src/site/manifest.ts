import { zincLight } from './materials.ts';

interface AppWords {
  readonly lang: string;
  readonly description: string;
  /** Path of the site's root and of its start page in this language. */
  readonly scope: string;
  readonly start: string;
  /** Pages the system offers beside the app. */
  readonly shortcuts: readonly { readonly name: string; readonly url: string }[];
}

/** How the app looks, for whoever is asked to install it: `npm run screenshots` takes both. */
export const appShots = [
  { shape: 'narrow', width: 360, height: 720 },
  { shape: 'wide', width: 1280, height: 800 },
] as const;

/** A picture of the app, below the site's root. */
export const appShotPath = (lang: string, shape: string): string => `app/${lang}-${shape}.png`;

/** A web app manifest (W3C Web Application Manifest) as JSON text. */
export function writeManifest(app: AppWords): string {
  const { lang, description, scope, start, shortcuts } = app;
  const icon = (name: string, size: number, purpose: string) => ({
    src: `${scope}${name}-${size}.png`,
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose,
  });
  return `${JSON.stringify({
    id: start,
    name: 'Jejak Knalpot',
    short_name: 'Jejak Knalpot',
    description,
    lang,
    dir: 'ltr',
    start_url: start,
    scope,
    display: 'standalone',
    background_color: zincLight,
    theme_color: zincLight,
    icons: [
      icon('icon', 192, 'any'),
      icon('icon', 512, 'any'),
      icon('icon-maskable', 512, 'maskable'),
    ],
    shortcuts,
    screenshots: appShots.map(({ shape, width, height }) => ({
      src: scope + appShotPath(lang, shape),
      sizes: `${width}x${height}`,
      type: 'image/png',
      form_factor: shape,
      label: description,
    })),
  })}\n`;
}
