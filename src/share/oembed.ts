import { type Embed, frameHtml } from './embed-snippet.ts';

/** A picture of the page, with its size in pixels. */
interface Thumbnail {
  readonly url: string;
  readonly width: number;
  readonly height: number;
}

/** An oEmbed 1.0 response of type `rich` (oembed.com), as JSON text. */
export function writeOembed(embed: Embed, home: string, thumbnail: Thumbnail): string {
  return `${JSON.stringify({
    version: '1.0',
    type: 'rich',
    title: embed.title,
    provider_name: 'Jejak Knalpot',
    provider_url: home,
    cache_age: 86_400,
    html: frameHtml(embed),
    width: 640,
    height: embed.height,
    thumbnail_url: thumbnail.url,
    thumbnail_width: thumbnail.width,
    thumbnail_height: thumbnail.height,
  })}\n`;
}
