/** Complex numbers, as far as plane waves need them. */
export interface Complex {
  readonly re: number;
  readonly im: number;
}

export const one: Complex = { re: 1, im: 0 };

export const complex = (re: number, im = 0): Complex => ({ re, im });

export const add = (a: Complex, b: Complex): Complex => ({ re: a.re + b.re, im: a.im + b.im });

export const subtract = (a: Complex, b: Complex): Complex => ({
  re: a.re - b.re,
  im: a.im - b.im,
});

export const scale = (a: Complex, by: number): Complex => ({ re: a.re * by, im: a.im * by });

export const multiply = (a: Complex, b: Complex): Complex => ({
  re: a.re * b.re - a.im * b.im,
  im: a.re * b.im + a.im * b.re,
});

/** The square of the length: a power where the number is a wave. */
export const square = ({ re, im }: Complex): number => re * re + im * im;

export function divide(a: Complex, b: Complex): Complex {
  return scale(multiply(a, complex(b.re, -b.im)), 1 / square(b));
}

/** The root with a real part that is not negative. */
export function root({ re, im }: Complex): Complex {
  const length = Math.hypot(re, im);
  const side = Math.sqrt(Math.max(0, (length - re) / 2));
  return complex(Math.sqrt(Math.max(0, (length + re) / 2)), im < 0 ? -side : side);
}

export const cosh = ({ re, im }: Complex): Complex =>
  complex(Math.cosh(re) * Math.cos(im), Math.sinh(re) * Math.sin(im));

export const sinh = ({ re, im }: Complex): Complex =>
  complex(Math.sinh(re) * Math.cos(im), Math.cosh(re) * Math.sin(im));
