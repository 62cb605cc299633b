import type { APIRoute } from 'astro';
import { servePlace } from '#pages/_visit-files.ts';
import { listPointPaths } from '#queries/paths.ts';

export const getStaticPaths = listPointPaths;

export const GET: APIRoute = ({ params, site }) => servePlace(params['slug'] ?? '', 'gpx', site);
