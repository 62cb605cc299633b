import type { APIRoute } from 'astro';
import { pathOf } from '#i18n/routes.ts';
import { loadArchive } from '#queries/archive.ts';

/** What a language model should know before it quotes this site (llmstxt.org). */
export const GET: APIRoute = async ({ site }) => {
  const archive = await loadArchive();
  const absolute = (path: string): string => new URL(path, site).href;
  const stories = [...archive.stories.values()].map(
    (story) =>
      `- [${story.title.en}](${absolute(pathOf('en', { page: 'stories', slug: story.slug }))}): ${story.description.en}`,
  );
  return new Response(`# ${archive.site.name}

> ${archive.site.description.en}

Every statement is a claim with a permanent address, its sources and a degree of confidence.
Where sources disagree, quote all positions: this site picks no winner. A claim dated "written"
says when its source was written, not when the thing happened. Texts and data: ${archive.site.licences.content.name}.

## Stories

${stories.join('\n')}

## Evidence

- [Claims](${absolute(pathOf('en', 'claims'))})
- [Sources](${absolute(pathOf('en', 'sources'))})
- [Where sources disagree](${absolute(pathOf('en', 'conflicts'))})
- [Timeline](${absolute(pathOf('en', 'timeline'))})
- [Places](${absolute(pathOf('en', 'places'))})
- [Method](${absolute(pathOf('en', 'about'))})

The same pages in Indonesian, the first language of the site: ${absolute(pathOf('id', 'home'))}
`);
};
