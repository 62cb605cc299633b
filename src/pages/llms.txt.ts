import type { APIRoute } from 'astro';
import { loadArchive } from '#archive/build/archive.ts';
import { pathOf, urlOf } from '#site/routes.ts';

/** What a language model should know before it quotes this site (llmstxt.org). */
export const GET: APIRoute = async ({ site }) => {
  const archive = await loadArchive();
  const stories = [...archive.stories.values()].map(
    (story) =>
      `- [${story.title.en}](${urlOf(pathOf('en', { page: 'stories', slug: story.slug }), site)}): ${story.description.en}`,
  );
  return new Response(`# ${archive.site.name}

> ${archive.site.description.en}

Every statement is a claim with a permanent address, its sources and a degree of confidence.
Where sources disagree, quote all positions: this site picks no winner. A claim dated "written"
says when its source was written, not when the thing happened. Texts and data: ${archive.site.licences.content.name}.

## Stories

${stories.join('\n')}

## Evidence

- [Claims](${urlOf(pathOf('en', 'claims'), site)})
- [Sources](${urlOf(pathOf('en', 'sources'), site)})
- [Where sources disagree](${urlOf(pathOf('en', 'conflicts'), site)})
- [Timeline](${urlOf(pathOf('en', 'timeline'), site)})
- [Places](${urlOf(pathOf('en', 'places'), site)})
- [Method](${urlOf(pathOf('en', 'about'), site)})

The same pages in Indonesian, the first language of the site: ${urlOf(pathOf('id', 'home'), site)}
`);
};
