import { expect, test } from 'vitest';
import { isInApp } from '#visit/in-app.ts';

const android = 'Mozilla/5.0 (Linux; Android 14; SM-A155F';
const chrome = 'AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Mobile Safari/537.36';
const iphone = 'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15';

test.each([
  ['Instagram on Android', `${android}; wv) ${chrome} Instagram 330.0.0`, true],
  ['Facebook on an iPhone', `${iphone} Mobile/15E148 [FBAN/FBIOS;FBAV/465.0]`, true],
  ['any view inside an Android app', `${android}; wv) ${chrome}`, true],
  ['Chrome on Android', `${android}) ${chrome}`, false],
  ['Safari on an iPhone', `${iphone} Version/17.5 Mobile/15E148 Safari/604.1`, false],
  ['Chrome on an iPhone', `${iphone} CriOS/126.0 Mobile/15E148 Safari/604.1`, false],
  ['Firefox on a desk', 'Mozilla/5.0 (X11; Linux x86_64; rv:127.0) Gecko Firefox/127.0', false],
])('%s is told apart from a browser that saves files', (_, agent, expected) => {
  expect(isInApp(agent)).toBe(expected);
});
