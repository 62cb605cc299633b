import type { APIRoute } from 'astro';
import { urlOf, withBase } from '#site/routes.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\nSitemap: ${urlOf(withBase('sitemap-index.xml'), site)}\n`);
