import { describe, expect, test } from 'vitest';
import { osmCredit, readTileConfig } from '#map/tile-config.ts';

describe('the configuration of street tiles', () => {
  test('is OpenStreetMap unless something else is said', () => {
    expect(readTileConfig({})).toEqual({
      kind: 'tiles',
      url: 'https://tile.openstreetmap.org/{z}/{x}/{y}.png',
      origin: 'https://tile.openstreetmap.org',
      host: 'tile.openstreetmap.org',
      credit: osmCredit,
    });
    expect(readTileConfig({ TILE_URL: ' ' })?.host).toBe('tile.openstreetmap.org');
  });

  test('takes another provider with its credit', () => {
    const tiles = readTileConfig({
      TILE_URL: 'https://peta.example:8443/{z}/{x}/{y}.webp?v=2',
      TILE_ATTRIBUTION: '© Warga',
      TILE_ATTRIBUTION_URL: 'https://peta.example/hak',
    });
    expect(tiles?.origin).toBe('https://peta.example:8443');
    expect(tiles?.credit).toEqual({ text: '© Warga', url: 'https://peta.example/hak' });
  });

  test('can be none at all', () => {
    expect(readTileConfig({ TILE_URL: 'none' })).toBeNull();
  });

  test.each([
    ['https://peta.example/tiles.png', /\{z\}, \{x\} and \{y\}/],
    ['https://{s}.peta.example/{z}/{x}/{y}.png', /nothing else in braces/],
    ['https://peta.example/{z}/{x}/{x}/{y}.png', /once each/],
    ['http://peta.example/{z}/{x}/{y}.png', /https:/],
    ['https://{z}/{x}/{y}.png; script-src *', /spaces/],
    ['//peta.example/{z}/{x}/{y}.png', /https:/],
    ['javascript:alert(1)//{z}/{x}/{y}', /https:/],
  ])('refuses %s and says why', (url, words) => {
    expect(() => readTileConfig({ TILE_URL: url, TILE_ATTRIBUTION: '© Warga' })).toThrow(words);
  });

  test('asks for the credit of another provider, with a safe link', () => {
    const url = 'https://peta.example/{z}/{x}/{y}.png';
    expect(() => readTileConfig({ TILE_URL: url })).toThrow(/TILE_ATTRIBUTION/);
    expect(() =>
      readTileConfig({
        TILE_URL: url,
        TILE_ATTRIBUTION: 'Warga',
        TILE_ATTRIBUTION_URL: 'javascript:0',
      }),
    ).toThrow(/TILE_ATTRIBUTION_URL/);
  });
});
