import type { Point } from '#geo/point.ts';

/** Where the visitor stands, if the browser may and can tell; asked once, kept nowhere. */
export function findHere(): Promise<Point | null> {
  return new Promise((resolve) => {
    if (!('geolocation' in navigator)) {
      resolve(null);
      return;
    }
    navigator.geolocation.getCurrentPosition(
      ({ coords }) =>
        resolve({ lat: coords.latitude, lon: coords.longitude, precision: coords.accuracy }),
      () => resolve(null),
      { timeout: 10_000, maximumAge: 60_000 },
    );
  });
}
