import { describe, expect, test } from 'vitest';
import { cardSize } from '#share/card-size.ts';
import { embedMessage } from '#share/embed-message.ts';
import { embedSnippet, frameHtml, pictureSnippet } from '#share/embed-snippet.ts';
import { writeOembed } from '#share/oembed.ts';

const url = 'https://warga.example/en/embed/map/';
const embed = { url, title: 'Map of "Sayangan"', lang: 'en', height: 620 };

describe('the code of an embed', () => {
  test('frames the page as wide as its host, as high as said, under its title', () => {
    const code = embedSnippet(embed, false);
    expect(code).toBe(frameHtml(embed));
    for (const attribute of [
      `src="${url}"`,
      'title="Map of &quot;Sayangan&quot;"',
      'lang="en"',
      'width="100%"',
      'height="620"',
      'loading="lazy"',
      'style="border:0"',
    ]) {
      expect(code).toContain(` ${attribute}`);
    }
    expect(code).toMatch(/^<iframe [^>]*><\/iframe>$/);
  });

  test('adds a script that listens for the height the page tells', () => {
    const code = embedSnippet(embed, true);
    expect(code.startsWith(`${frameHtml(embed)}\n<script>`)).toBe(true);
    expect(code).toContain(`event.data?.type === '${embedMessage}'`);
    const script = /<script>(.*)<\/script>$/s.exec(code)?.[1] ?? '';
    expect(tellHeights(script)).toEqual(['700px', '']);
  });

  test('is a picture with a link, of the size of a card, where frames are stripped', () => {
    const picture = 'https://warga.example/og/en/map.jpg';
    const code = pictureSnippet({ url, picture, title: 'Map', lang: 'en' });
    expect(code.startsWith(`<a href="${url}" lang="en"><img src="${picture}" alt="Map" `)).toBe(
      true,
    );
    expect(code).toContain(` width="${cardSize.width}" height="${cardSize.height}" loading="lazy"`);
    expect(code.endsWith(' style="max-width:100%;height:auto"></a>')).toBe(true);
  });
});

/** Runs the host's script with two frames: the first tells its height, the second something else. */
function tellHeights(script: string): string[] {
  type Listener = (event: { source: number; data: unknown }) => void;
  const frames = [1, 2].map((contentWindow) => ({ contentWindow, style: { height: '' } }));
  const listeners: Listener[] = [];
  const listen = (type: string, listener: Listener): void => {
    if (type === 'message') listeners.push(listener);
  };
  const page = { querySelectorAll: () => frames };
  // What an editor pastes runs as a script of the host; nothing but our own text is run here.
  new Function('addEventListener', 'document', script)(listen, page);
  for (const listener of listeners) {
    listener({ source: 1, data: { type: embedMessage, height: 700 } });
    listener({ source: 2, data: { type: 'other', height: 900 } });
    listener({ source: 2, data: null });
  }
  return frames.map(({ style }) => style.height);
}

test('an oEmbed file holds the frame and all the format asks for', () => {
  const home = 'https://warga.example/';
  const thumbnail = { url: `${home}og/en/map.jpg`, width: 1200, height: 630 };
  const text = writeOembed(embed, home, thumbnail);
  expect(text.endsWith('}\n')).toBe(true);
  expect(JSON.parse(text)).toEqual({
    ...{ version: '1.0', type: 'rich', title: embed.title, width: 640, height: 620 },
    ...{ provider_name: 'Jejak Knalpot', provider_url: home, cache_age: 24 * 60 * 60 },
    html: frameHtml(embed),
    thumbnail_url: thumbnail.url,
    thumbnail_width: 1200,
    thumbnail_height: 630,
  });
});
