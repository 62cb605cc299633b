import { SiteElement } from '#site/browser/element.ts';

export interface ClaimNotesWords {
  readonly close: string;
}

/**
 * Opens a story's notes beside their words: `<claim-notes>` around the prose.
 * Each `<a data-note="id">` in it is a link to its claim first; where the browser has popovers,
 * a tap opens a copy of the note `#id` instead, and Escape or a tap elsewhere closes it.
 */
export class ClaimNotes extends SiteElement<ClaimNotesWords> {
  #popover: HTMLElement | null = null;
  #opener: HTMLAnchorElement | null = null;

  protected connect(signal: AbortSignal): void {
    if (!('popover' in HTMLElement.prototype)) return;
    this.addEventListener('click', (event) => this.#handleClick(event), { signal });
    addEventListener('resize', () => this.#popover?.hidePopover(), { signal });
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

function copyText(opener: HTMLAnchorElement): string {
  return (opener.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
}

/** Puts the popover under its words, or above where there is more room, inside the window. */
function place(popover: HTMLElement, opener: HTMLElement): void {
  const gap = 8;
  const box = opener.getClientRects()[0] ?? opener.getBoundingClientRect();
  const isBelow = innerHeight - box.bottom > box.top;
  const room = (isBelow ? innerHeight - box.bottom : box.top) - 2 * gap;
  popover.style.maxHeight = `${Math.max(160, room)}px`;
  const left = Math.min(box.left, innerWidth - popover.offsetWidth - gap);
  popover.style.left = `${Math.max(gap, left)}px`;
  popover.style.top = isBelow ? `${box.bottom + gap}px` : 'auto';
  popover.style.bottom = isBelow ? 'auto' : `${innerHeight - box.top + gap}px`;
}

customElements.define('claim-notes', ClaimNotes);
