import { escapeXml } from '#site/xml.ts';
import { cardSize } from './card-size.ts';
import { embedMessage } from './embed-message.ts';

/** A page made to be framed by others. */
export interface Embed {
  /** Absolute address of the embed. */
  readonly url: string;
  readonly title: string;
  readonly lang: string;
  /** Height in pixels for hosts that run no script. */
  readonly height: number;
}

/** The frame as HTML for any page. It needs no script. */
export function frameHtml({ url, title, lang, height }: Embed): string {
  return (
    `<iframe src="${escapeXml(url)}" title="${escapeXml(title)}" lang="${lang}" width="100%" height="${height}" ` +
    'loading="lazy" style="border:0"></iframe>'
  );
}

/** A script for the host page that fits every frame of this site to its content. */
export function fitScript(): string {
  return `<script>
addEventListener('message', (event) => {
  for (const frame of document.querySelectorAll('iframe')) {
    if (frame.contentWindow === event.source && event.data?.type === '${embedMessage}') {
      frame.style.height = event.data.height + 'px';
    }
  }
});
</script>`;
}

/** What an editor of another site pastes. @param isFitted with the script that fits the height */
export function embedSnippet(embed: Embed, isFitted: boolean): string {
  return isFitted ? `${frameHtml(embed)}\n${fitScript()}` : frameHtml(embed);
}

/** A page's picture for hosts that strip frames. */
export interface LinkedPicture {
  /** Absolute address of the page the picture leads to. */
  readonly url: string;
  /** Absolute address of the picture. */
  readonly picture: string;
  readonly title: string;
  readonly lang: string;
}

/** The picture as a link: plain HTML, which every editor keeps. Its size in pixels is a card's. */
export function pictureSnippet({ url, picture, title, lang }: LinkedPicture): string {
  const { width, height } = cardSize;
  return (
    `<a href="${escapeXml(url)}" lang="${lang}">` +
    `<img src="${escapeXml(picture)}" alt="${escapeXml(title)}" width="${width}" height="${height}" ` +
    'loading="lazy" style="max-width:100%;height:auto"></a>'
  );
}
