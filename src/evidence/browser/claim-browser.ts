import {
  type ClaimFacet,
  claimFacets,
  type ClaimFilter,
  type FacetValues,
  passesClaimFilter,
  readClaimFilter,
  writeClaimFilter,
} from '#evidence/claim-filter.ts';
import { fill, SiteElement } from '#site/browser/element.ts';
import { showAddress } from '#site/browser/show-address.ts';

export interface ClaimBrowserWords {
  /** `{shown}` is filled in. */
  readonly shown: string;
}

type Values = Record<ClaimFacet, readonly string[]>;

/**
 * `<claim-browser>` filters the claims it holds. Rows of `[data-facet] [data-value]`, which
 * without script say how the claims spread, become toggles; each `[data-claim]` carries its values
 * as `data-<facet>="a b"`. The choice stands in the address; what is not a value there is ignored.
 * Parts: `[data-status]`, `[data-clear]`, `[data-none]`, groups `.fold`:
 * those with claims that pass stand open while something is chosen.
 */
export class ClaimBrowser extends SiteElement<ClaimBrowserWords> {
  #claims: { readonly item: HTMLElement; readonly values: Values }[] = [];
  #toggles: { facet: ClaimFacet; value: string; button: HTMLButtonElement }[] = [];
  #known: FacetValues = toKnown([]);
  #isNarrowed = false;
  #filter: ClaimFilter = readClaimFilter('', this.#known);
  readonly #format = new Intl.NumberFormat(document.documentElement.lang);

  protected connect(signal: AbortSignal): void {
    this.#claims = [...this.querySelectorAll<HTMLElement>('[data-claim]')].map((item) => ({
      item,
      values: readValues(item),
    }));
    this.#toggles = this.#toggles.length ? this.#toggles : this.#buildToggles();
    this.#known = toKnown(this.#toggles);
    this.addEventListener('click', (event) => this.#handleClick(event), { signal });
    addEventListener('popstate', () => this.#show(this.#read()), { signal });
    this.#show(this.#read());
  }

  #read(): ClaimFilter {
    return readClaimFilter(location.search, this.#known);
  }

  #buildToggles() {
    return [...this.querySelectorAll<HTMLElement>('[data-facet] [data-value]')].map((row) => {
      const facet = row.closest<HTMLElement>('[data-facet]')?.dataset['facet'] as ClaimFacet;
      const button = document.createElement('button');
      button.type = 'button';
      button.append(...row.childNodes);
      row.append(button);
      return { facet, value: row.dataset['value'] ?? '', button };
    });
  }

  #handleClick(event: MouseEvent): void {
    const target = (event.target as Element).closest('button');
    if (target?.matches('[data-clear]')) return this.#choose(readClaimFilter('', this.#known));
    const toggle = this.#toggles.find(({ button }) => button === target);
    if (!toggle) return;
    const filter = this.#filter;
    const { facet, value } = toggle;
    const chosen = filter[facet].includes(value)
      ? filter[facet].filter((one) => one !== value)
      : [...filter[facet], value];
    this.#choose({ ...filter, [facet]: chosen });
  }

  #choose(filter: ClaimFilter): void {
    this.#show(filter);
    showAddress('push', location.pathname + writeClaimFilter(filter));
  }

  #show(filter: ClaimFilter): void {
    this.#filter = filter;
    let shown = 0;
    for (const { item, values } of this.#claims) {
      const passes = passesClaimFilter(filter, values);
      item.hidden = !passes;
      shown += Number(passes);
    }
    for (const { facet, value, button } of this.#toggles) {
      button.setAttribute('aria-pressed', String(filter[facet].includes(value)));
    }
    this.#showGroups(claimFacets.some((facet) => filter[facet].length > 0));
    this.#tell(shown);
  }

  #showGroups(isNarrowed: boolean): void {
    for (const group of this.querySelectorAll<HTMLDetailsElement>('.fold')) {
      const shown = group.querySelectorAll('[data-claim]:not([hidden])').length;
      group.hidden = !shown;
      if (isNarrowed !== this.#isNarrowed) group.open = isNarrowed;
      const note = group.querySelector('[data-fold-note]');
      if (note) note.textContent = this.#format.format(shown);
    }
    this.#isNarrowed = isNarrowed;
  }

  /** Says how many claims are shown and by which choice, which closed facets would hide. */
  #tell(shown: number): void {
    const chosen = this.#toggles
      .filter(({ button }) => button.getAttribute('aria-pressed') === 'true')
      .map(({ button }) => button.querySelector('[data-label]')?.textContent ?? '');
    const count = fill(this.words.shown, { shown: this.#format.format(shown) });
    this.need('[data-status]').textContent = [count, chosen.join(', ')].filter(Boolean).join(': ');
    this.need('[data-clear]').hidden = !chosen.length;
    this.need('[data-none]').hidden = shown > 0;
  }
}

function readValues(item: HTMLElement): Values {
  const entries = claimFacets.map((facet) => [facet, (item.dataset[facet] ?? '').split(' ')]);
  return Object.fromEntries(entries) as Values;
}

function toKnown(toggles: readonly { facet: ClaimFacet; value: string }[]): FacetValues {
  const entries = claimFacets.map((facet) => [
    facet,
    new Set(toggles.filter((toggle) => toggle.facet === facet).map(({ value }) => value)),
  ]);
  return Object.fromEntries(entries) as FacetValues;
}

customElements.define('claim-browser', ClaimBrowser);
