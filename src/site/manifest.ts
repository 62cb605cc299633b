import { zincLight } from './materials.ts';

interface AppWords {
  readonly lang: string;
  readonly description: string;
  /** Path of the site's root and of its start page in this language. */
  readonly scope: string;
  readonly start: string;
}

/** A web app manifest (W3C Web Application Manifest) as JSON text. */
export function writeManifest({ lang, description, scope, start }: AppWords): string {
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
  })}\n`;
}
