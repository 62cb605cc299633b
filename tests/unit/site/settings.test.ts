import { describe, expect, test } from 'vitest';
import { checkSettings } from '#site/build/settings.ts';

describe('settings of a build', () => {
  test.each([
    ['SITE_URL', ''],
    ['SITE_URL', 'example.org'],
    ['SITE_URL', 'https://exa mple.org'],
    ['SITE_URL', 'ftp://example.org'],
    ['SITE_URL', 'https://example.org/jejak'],
    ['BASE_PATH', '/jejak knalpot/'],
    ['BASE_PATH', '/jéjak/'],
    ['BASE_PATH', '/../x/'],
    ['BASE_PATH', 'https://example.org/x/'],
    ['BUILD_DATE', 'tomorrow'],
    ['PORT', 'abc'],
    ['PORT', ''],
    ['PORT', '70000'],
  ])('%s="%s" is refused by its name', (name, value) => {
    expect(() => {
      checkSettings({ [name]: value });
    }).toThrow(`${name} is "${value}"`);
  });

  test.each([
    {},
    { SITE_URL: 'https://example.org', BASE_PATH: '/jejak-knalpot/', PORT: '4321' },
    { SITE_URL: 'http://localhost:4321/', BASE_PATH: '/', BUILD_DATE: '2026-11-26' },
    { BASE_PATH: '' },
  ])('%j are taken', (environment) => {
    expect(() => {
      checkSettings(environment);
    }).not.toThrow();
  });

  test('are told all at once', () => {
    expect(() => {
      checkSettings({ SITE_URL: '', PORT: 'x' });
    }).toThrow(/SITE_URL[^]*PORT/);
  });
});
