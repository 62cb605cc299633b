import { SiteElement } from '#site/browser/element.ts';

export interface ClaimNotesWords {
  readonly close: string;
}

/**
 * Opens a story's notes beside their words: `<claim-notes>` around the prose.
 * Each `<a data-note="id">` in it is a link to its claim first; where the browser has popovers,
 * a tap opens a copy of the note `#id` instead, and Escape or a tap elsewhere closes it and gives
 * the focus back. The notes at the end open where an address or a printer asks for them.
 */
export class ClaimNotes extends SiteElement<ClaimNotesWords> {
  #popover: HTMLElement | null = null;
  #opener: HTMLAnchorElement | null = null;

  protected connect(signal: AbortSignal): void {
    if (!('popover' in HTMLElement.prototype)) return;
    this.addEventListener('click', (event) => this.#handleClick(event), { signal });
    addEventListener('resize', () => this.#popover?.hidePopover(), { signal });
    addEventListener('hashchange', openAddressed, { signal });
    addEventListener('beforeprint', () => openNotes('.notes details'), { signal });
    openAddressed();
    signal.addEventListener('abort', () => this.#popover?.remove());
  }

  #handleClick(event: MouseEvent): void {
    const isPlain = !event.metaKey && !event.ctrlKey && !event.shiftKey && event.button === 0;
    const opener = (event.target as Element).closest<HTMLAnchorElement>('a[data-note]');
    const note = opener && document.getElementById(opener.dataset['note'] ?? '');
    if (!opener || !note || !isPlain) return;
    event.preventDefault();
    this.#open(opener, note);
  }

  #open(opener: HTMLAnchorElement, note: Element): void {
    const popover = (this.#popover ??= this.#build());
    const copy = note.cloneNode(true) as Element;
    copy.querySelector('.back')?.remove();
    popover.replaceChildren(this.#buildClose(), ...copy.childNodes);
    popover.setAttribute('aria-label', copyText(opener));
    popover.showPopover();
    this.#opener = opener;
    opener.setAttribute('aria-expanded', 'true');
    place(popover, opener);
    popover.focus({ preventScroll: true });
  }

  #build(): HTMLElement {
    const popover = document.createElement('div');
    popover.className = 'note-popover';
    popover.popover = 'auto';
    popover.tabIndex = -1;
    popover.setAttribute('role', 'dialog');
    popover.addEventListener('toggle', (event) => {
      if ((event as ToggleEvent).newState === 'open') return;
      this.#opener?.removeAttribute('aria-expanded');
      if (popover.contains(document.activeElement) || document.activeElement === document.body) {
        this.#opener?.focus({ preventScroll: true });
      }
    });
    document.body.append(popover);
    return popover;
  }

  #buildClose(): HTMLButtonElement {
    const close = document.createElement('button');
    close.type = 'button';
    close.className = 'button';
    close.textContent = this.words.close;
    close.addEventListener('click', () => this.#popover?.hidePopover());
    return close;
  }
}

/** The words of the fact, without the number and the note in the margin. */
function copyText(opener: HTMLAnchorElement): string {
  const words = opener.querySelector('.words') ?? opener;
  return (words.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
}

function openNotes(which: string): void {
  for (const part of document.querySelectorAll<HTMLDetailsElement>(which)) part.open = true;
}

/** Opens the section whose note the address names. */
function openAddressed(): void {
  const { hash } = location;
  if (/^#note-[a-z0-9-]+$/.test(hash)) openNotes(`details:has(${hash})`);
}

const gap = 8;
/** Less is too little to read a note in. */
const leastRoom = 160;

/** Puts the popover in the margin where there is one, else under or above its words: never on them. */
function place(popover: HTMLElement, opener: HTMLElement): void {
  const margin = opener.closest('claim-notes')?.getBoundingClientRect();
  const besides = innerWidth - (margin?.right ?? innerWidth) - 4 * gap;
  if (margin && besides >= 300) placeBeside(popover, opener, margin.right + 3 * gap, besides);
  else placeAlong(popover, opener);
}

function placeBeside(popover: HTMLElement, opener: HTMLElement, left: number, room: number): void {
  const { top } = boxOf(opener);
  setPlace(popover, { left, width: Math.min(room, 480), height: innerHeight - 2 * gap });
  const lowest = innerHeight - popover.offsetHeight - gap;
  popover.style.top = `${Math.max(gap, Math.min(top, lowest))}px`;
}

function placeAlong(popover: HTMLElement, opener: HTMLElement): void {
  const roomOf = ({ top, bottom }: DOMRect): number =>
    Math.max(innerHeight - bottom, top) - 2 * gap;
  const seen = boxOf(opener);
  const isSeen = seen.top >= 0 && seen.bottom <= innerHeight;
  const isFit = isSeen && roomOf(seen) >= leastRoom;
  // At once, even where nothing moves: a smooth scroll under way would carry the words along.
  scrollBy({ top: isFit ? 0 : seen.top - gap, behavior: 'instant' });
  const box = boxOf(opener);
  const isBelow = innerHeight - box.bottom > box.top;
  const width = Math.min(480, innerWidth - 2 * gap);
  const left = Math.max(gap, Math.min(box.left, innerWidth - width - gap));
  setPlace(popover, { left, width, height: Math.max(roomOf(box), 0) });
  if (isBelow) popover.style.top = `${box.bottom + gap}px`;
  else popover.style.bottom = `${innerHeight - box.top + gap}px`;
}

/** All lines of the words; the note in the margin is apart from them. */
function boxOf(opener: HTMLElement): DOMRect {
  return (opener.querySelector('.words') ?? opener).getBoundingClientRect();
}

interface Place {
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

function setPlace(popover: HTMLElement, { left, width, height }: Place): void {
  const { style } = popover;
  style.top = style.bottom = 'auto';
  style.left = `${left}px`;
  style.width = `${width}px`;
  style.maxHeight = `${height}px`;
}

customElements.define('claim-notes', ClaimNotes);
