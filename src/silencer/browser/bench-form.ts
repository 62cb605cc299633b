import { type BenchState, fieldsOf, parseBench } from '#silencer/bench-state.ts';
import type { Design } from '#silencer/design.ts';
import { engines, turnsOf } from '#silencer/engine.ts';
import { fill, need, pageLocale } from '#site/browser/element.ts';

export interface BenchWords {
  readonly units: { readonly length: string; readonly share: string; readonly volume: string };
  /** `{loss}`, `{tone}`, `{drop}`, `{firing}` */
  readonly told: string;
  /** `{n}` */
  readonly loss: string;
  readonly orMore: string;
  /** `{turns}` */
  readonly turns: string;
  readonly play: string;
  readonly stop: string;
  readonly silent: string;
}

type Fields = Readonly<Record<string, string>>;

const listInputs = (form: HTMLFormElement): HTMLInputElement[] => [
  ...form.querySelectorAll<HTMLInputElement>('input[name]'),
];

/** Sets a form's fields; those it is not told of stay. */
export function fillForm(form: HTMLFormElement, fields: Fields): void {
  for (const input of listInputs(form)) {
    const value = fields[input.name];
    if (value === undefined) continue;
    if (input.type === 'range') input.value = value;
    else input.checked = input.value === value;
  }
}

/** What a form says, read as an address is; what cannot be moved just now counts too. */
export function readBench(form: HTMLFormElement): BenchState {
  const fields: Record<string, string> = {};
  for (const { type, name, value, checked } of listInputs(form)) {
    if (type === 'checkbox') fields[name] = checked ? '1' : '0';
    else if (type === 'range' || checked) fields[name] = value;
  }
  return parseBench(`?${new URLSearchParams(fields)}`);
}

/**
 * Writes a text in the place of the last. A text node that stays does not ask for new styles of the
 * whole page, as one that comes or goes does wherever a rule looks with `:has()`.
 */
export function write(element: Element, text: string): void {
  if (element.firstChild instanceof Text) element.firstChild.data = text;
  else element.textContent = text;
}

/** Writes each slider's value beside it, and the same for who hears the page. */
export function sayValues(
  form: HTMLFormElement,
  { design, engine, pedal }: BenchState,
  words: BenchWords,
  volume: number,
): void {
  const { length, share } = words.units;
  const turns = Math.round(turnsOf(engines[engine], pedal) / 10) * 10;
  const values = {
    pipe: fill(length, { n: design.pipe }),
    shell: fill(length, { n: design.shell }),
    length: fill(length, { n: design.length }),
    inlet: fill(share, { n: design.inlet }),
    outlet: fill(share, { n: design.outlet }),
    pedal: fill(words.turns, { turns: inWords(turns) }),
    volume: fill(words.units.volume, { n: volume }),
  };
  for (const [name, text] of Object.entries(values)) {
    write(need(form, `[data-value="${name}"]`), text);
    need(form, `input[name="${name}"]`).setAttribute('aria-valuetext', text);
  }
}

/** What a design has no room for cannot be moved. */
export function allowFields(form: HTMLFormElement, { chambers, isPacked }: Design): void {
  const hasNone = chambers === 0;
  const off = { shell: hasNone, length: hasNone, wool: hasNone };
  const reach = hasNone || isPacked;
  for (const [name, isOff] of Object.entries({ ...off, inlet: reach, outlet: reach })) {
    need<HTMLInputElement>(form, `input[name="${name}"]`).disabled = isOff;
  }
}

/** Presses in the preset whose design stands on the bench. */
export function markPreset(form: HTMLFormElement, bench: BenchState): void {
  const own = Object.entries(fieldsOf(bench)).filter(
    ([name]) => name !== 'engine' && name !== 'pedal',
  );
  for (const button of form.querySelectorAll<HTMLElement>('[data-preset]')) {
    const fields = JSON.parse(button.dataset['preset'] ?? '{}') as Fields;
    button.setAttribute(
      'aria-pressed',
      String(own.every(([name, value]) => fields[name] === value)),
    );
  }
}

let numbers: Intl.NumberFormat | undefined;

export function inWords(value: number): string {
  numbers ??= new Intl.NumberFormat(pageLocale());
  return numbers.format(value);
}
