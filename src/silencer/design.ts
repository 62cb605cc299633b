/** What a visitor can build; lengths in millimetres, extensions in hundredths of a chamber. */
export interface Design {
  /** Inner diameter of the pipe. */
  readonly pipe: number;
  /** Inner diameter of the shell. */
  readonly shell: number;
  /** Inner length of the shell. */
  readonly length: number;
  /** How many chambers: none is a straight pipe. */
  readonly chambers: 0 | 1 | 2;
  /** How far the inlet reaches into its chamber, and the outlet back into its own. */
  readonly inlet: number;
  readonly outlet: number;
  /** A perforated tube through glass wool takes the place of the open chamber. */
  readonly isPacked: boolean;
  /** A narrow tube stands in the outlet. */
  readonly hasKiller: boolean;
}

/** A slider's reach. */
export interface Reach {
  readonly least: number;
  readonly most: number;
  readonly step: number;
}

export const sizes = ['pipe', 'shell', 'length', 'inlet', 'outlet'] as const;
export type Size = (typeof sizes)[number];

export const reaches: Readonly<Record<Size, Reach>> = {
  pipe: { least: 20, most: 60, step: 1 },
  shell: { least: 70, most: 200, step: 5 },
  length: { least: 150, most: 600, step: 10 },
  inlet: { least: 0, most: 50, step: 5 },
  outlet: { least: 0, most: 45, step: 5 },
};

/** The designs to start from, in the order of the page. */
export const presetNames = ['drum', 'racing', 'open', 'car', 'straight'] as const;
export type PresetName = (typeof presetNames)[number];

/** Those drawn side by side for who cannot move the sliders. */
export const shownNames = ['drum', 'car', 'racing', 'open'] as const satisfies PresetName[];
export type ShownName = (typeof shownNames)[number];

const racing: Design = {
  ...{ pipe: 52, shell: 100, length: 380, chambers: 1 },
  ...{ inlet: 0, outlet: 0, isPacked: true, hasKiller: true },
};

/** Their sizes are this site's examples. */
export const presets: Readonly<Record<PresetName, Design>> = {
  drum: {
    ...{ pipe: 28, shell: 110, length: 440, chambers: 2 },
    ...{ inlet: 50, outlet: 25, isPacked: false, hasKiller: false },
  },
  racing,
  open: { ...racing, hasKiller: false },
  car: {
    ...{ pipe: 48, shell: 180, length: 480, chambers: 2 },
    ...{ inlet: 50, outlet: 25, isPacked: false, hasKiller: false },
  },
  straight: { ...racing, pipe: 38, chambers: 0, isPacked: false, hasKiller: false },
};
