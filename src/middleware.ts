import { defineMiddleware } from 'astro:middleware';
import { joinWords } from '#site/joins.ts';

/** Every page passes here on its way out: what must not break over two lines is held together. */
export const onRequest = defineMiddleware(async (_context, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  return new Response(joinWords(await response.text()), response);
});
