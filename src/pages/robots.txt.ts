import type { APIRoute } from 'astro';
import { withBase } from '#i18n/routes.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(
    `User-agent: *\nAllow: /\nSitemap: ${new URL(withBase('sitemap-index.xml'), site).href}\n`,
  );
