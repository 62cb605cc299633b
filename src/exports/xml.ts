import { toSafeText } from './plain-text.ts';

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** An element: its name, its attributes, and text or elements inside, already in order. */
export interface XmlElement {
  readonly name: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly content?: string | readonly (XmlElement | null)[];
}

function escapeXml(text: string): string {
  return toSafeText(text).replaceAll(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}

/** A shorthand for an element; null where its text is missing, which leaves it out. */
export function element(name: string, content: XmlElement['content'] | null): XmlElement | null {
  return content === null || content === undefined ? null : { name, content };
}

function writeElement({ name, attributes = {}, content = '' }: XmlElement, indent: string): string {
  const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`);
  const open = `${indent}<${name}${pairs.join('')}>`;
  if (typeof content === 'string') return `${open}${escapeXml(content)}</${name}>\n`;
  const inner = content.filter((child) => child !== null);
  return `${open}\n${inner.map((child) => writeElement(child, `${indent} `)).join('')}${indent}</${name}>\n`;
}

/** A document of XML 1.0 in UTF-8. */
export function writeXml(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${writeElement(root, '')}`;
}
