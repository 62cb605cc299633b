import type { APIRoute } from 'astro';
import { respondWithFeed } from '#pages/_feed.ts';

export const GET: APIRoute = (context) => respondWithFeed('en', context);
