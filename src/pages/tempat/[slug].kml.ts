import type { APIRoute } from 'astro';
import { servePlace } from '#pages/_visit-files.ts';
import { listDrawnPaths } from '#queries/paths.ts';

export const getStaticPaths = listDrawnPaths;

export const GET: APIRoute = ({ params, site }) => servePlace(params['slug'] ?? '', 'kml', site);
