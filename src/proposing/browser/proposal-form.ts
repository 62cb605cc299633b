import type { Contact } from '#archive/site-records.ts';
import { linkContact } from '#proposing/contact-links.ts';
import {
  type Answers,
  listMissing,
  type ProposalKind,
  proposalKinds,
} from '#proposing/proposal.ts';
import { type ProposalLabels, writeMessage, writeYaml } from '#proposing/write-proposal.ts';
import { forget, keep, readKept } from '#site/browser/device.ts';
import { pageLocale, SiteElement } from '#site/browser/element.ts';
import { copyText } from '#site/browser/system-share.ts';
import { readDraft } from './draft.ts';

export interface ProposalFormWords extends ProposalLabels {
  readonly missing: string;
  readonly copied: string;
  readonly failed: string;
  readonly notKept: string;
}

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** `<proposal-form>`: makes a message and a file of what is filled in, and sends nothing itself. */
export class ProposalForm extends SiteElement<ProposalFormWords> {
  #kind: ProposalKind = 'workshop';

  protected connect(signal: AbortSignal): void {
    const form = this.need<HTMLFormElement>('form');
    this.#open();
    form.addEventListener('input', () => this.#show(), { signal });
    form.addEventListener('submit', (event) => event.preventDefault(), { signal });
    this.#on('file', 'click', () => this.#save(), signal);
    this.#on('copy', 'click', () => void this.#copy(), signal);
    this.#on('draft', 'change', () => this.#keep(), signal);
    this.#show();
  }

  #on(part: string, event: string, act: () => void, signal: AbortSignal): void {
    this.need(`[data-part="${part}"]`).addEventListener(event, act, { signal });
  }

  /** Fills in the kept draft, then what the address of the page asks for. */
  #open(): void {
    const asked = new URLSearchParams(location.search);
    const draft = readDraft(readKept('proposal'));
    if (draft) this.#draft.checked = true;
    const about = asked.get('about');
    if (draft && !about) this.#fill(draft.kind, draft.answers);
    const kind = proposalKinds.find((one) => one === asked.get('kind'));
    if (about) this.#fill('correction', { about });
    else if (kind) this.#fill(kind, {});
  }

  #fill(kind: ProposalKind, answers: Answers): void {
    this.need<HTMLInputElement>(`input[name="kind"][value="${kind}"]`).checked = true;
    for (const control of this.#controls(kind)) control.value = answers[control.name] ?? '';
  }

  #controls(kind: ProposalKind): NodeListOf<Control> {
    return this.querySelectorAll<Control>(`[data-kind="${kind}"] :is(input, select, textarea)`);
  }

  get #draft(): HTMLInputElement {
    return this.need('[data-part="draft"]');
  }

  get #answers(): Answers {
    const given = [...this.#controls(this.#kind)].map(({ name, value }) => [name, value]);
    return Object.fromEntries(given) as Answers;
  }

  /** Shows the chosen kind, its message, and what it still lacks. */
  #show(): void {
    const chosen = this.need<HTMLInputElement>('input[name="kind"]:checked').value;
    this.#kind = proposalKinds.find((kind) => kind === chosen) ?? 'workshop';
    for (const part of this.querySelectorAll<HTMLElement>('[data-kind]')) {
      part.hidden = part.dataset['kind'] !== this.#kind;
    }
    const note = writeMessage(this.#kind, this.#answers, this.words);
    const missing = listMissing(this.#kind, this.#answers).map((name) => this.words.fields[name]);
    this.need('[data-part="message"]').textContent = note.body;
    this.need('[data-part="missing"]').textContent = missing.length
      ? `${this.words.missing} ${missing.join(' · ')}`
      : '';
    const contacts = JSON.parse(this.dataset['contacts'] ?? '[]') as Contact[];
    for (const link of this.querySelectorAll<HTMLAnchorElement>('[data-contact]')) {
      const contact = contacts[Number(link.dataset['contact'])];
      if (contact) link.href = linkContact(contact, note);
    }
    if (this.#draft.checked) this.#keep();
  }

  #keep(): void {
    if (!this.#draft.checked) {
      forget('proposal');
      return;
    }
    const draft = JSON.stringify({ kind: this.#kind, answers: this.#answers });
    this.#say(keep('proposal', draft) ? '' : this.words.notKept);
  }

  async #copy(): Promise<void> {
    const text = this.need('[data-part="message"]').textContent;
    this.#say((await copyText(text)) ? this.words.copied : this.words.failed);
  }

  #say(text: string): void {
    this.need('[data-part="notice"]').textContent = text;
  }

  #save(): void {
    const today = new Date().toISOString().slice(0, 10);
    const text = writeYaml(this.#kind, this.#answers, pageLocale(), today);
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type: 'application/yaml' }));
    link.download = `usul-${this.#kind}-${today}.yaml`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  }
}

customElements.define('proposal-form', ProposalForm);
