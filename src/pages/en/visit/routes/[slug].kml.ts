import type { APIRoute } from 'astro';
import { serveItinerary } from '#pages/_visit-files.ts';
import { listItineraryPaths } from '#queries/paths.ts';

export const getStaticPaths = listItineraryPaths;

export const GET: APIRoute = ({ params, site }) =>
  serveItinerary(params['slug'] ?? '', 'en', 'kml', site);
