import { defineMiddleware } from 'astro:middleware';
import { openOutside } from '#share/open-outside.ts';
import { joinWords } from '#site/joins.ts';

/**
 * Every page passes here on its way out: what must not break over two lines is held together, and
 * links of a page in a frame open outside it.
 */
export const onRequest = defineMiddleware(async (_context, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  return new Response(openOutside(joinWords(await response.text())), response);
});
