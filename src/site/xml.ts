import { toSafeText } from './plain-text.ts';

/** The apostrophe by its number: HTML before 5 has no name for it. */
const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** An element: its name, its attributes, and text or elements inside, already in order. */
export interface XmlElement {
  readonly name: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly content?: string | readonly (XmlElement | null)[];
}

/**
 * Text for an element or attribute of XML, SVG or HTML. A control sign that XML 1.0 forbids
 * (section 2.2), by number too, becomes a space.
 */
export function escapeXml(text: string): string {
  return toSafeText(text).replaceAll(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}

/** A shorthand for an element; null where its content is missing, which leaves it out. */
export function element(
  name: string,
  content: XmlElement['content'] | null,
  attributes: XmlElement['attributes'] = {},
): XmlElement | null {
  return content === null || content === undefined ? null : { name, attributes, content };
}

/** A tag as text. @param inner what is inside, already as XML; none closes the tag at once */
export function writeTag(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  inner = '',
): string {
  const pairs = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${escapeXml(String(value))}"`,
  );
  const open = `<${name}${pairs.join('')}`;
  return inner ? `${open}>${inner}</${name}>` : `${open}/>`;
}

function writeElement({ name, attributes = {}, content = '' }: XmlElement, indent: string): string {
  const inner =
    typeof content === 'string'
      ? escapeXml(content)
      : content.flatMap((child) => (child ? writeElement(child, `${indent} `) : [])).join('');
  const isNested = typeof content !== 'string' && inner !== '';
  return `${indent}${writeTag(name, attributes, isNested ? `\n${inner}${indent}` : inner)}\n`;
}

/** A document of XML 1.0 in UTF-8. */
export function writeXml(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${writeElement(root, '')}`;
}
