import type { APIRoute } from 'astro';
import { writeManifest } from '#exports/manifest.ts';
import { pathOf, withBase } from '#i18n/routes.ts';
import { loadArchive } from '#queries/archive.ts';

export const GET: APIRoute = async () => {
  const { site } = await loadArchive();
  return new Response(
    writeManifest({
      lang: 'en',
      description: site.tagline.en,
      scope: withBase(''),
      start: pathOf('en', 'home'),
    }),
  );
};
