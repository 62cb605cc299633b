import type { APIRoute } from 'astro';
import { serveQr } from '#pages/_visit-files.ts';
import { listItineraryPaths } from '#queries/paths.ts';

export const getStaticPaths = listItineraryPaths;

export const GET: APIRoute = ({ params, site }) =>
  serveQr('en', { page: 'itineraries', slug: params['slug'] }, site);
