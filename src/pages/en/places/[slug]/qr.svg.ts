import type { APIRoute } from 'astro';
import { serveQr } from '#pages/_visit-files.ts';
import { listPlacePaths } from '#queries/paths.ts';

export const getStaticPaths = listPlacePaths;

export const GET: APIRoute = ({ params, site }) =>
  serveQr('en', { page: 'places', slug: params['slug'] }, site);
