import { lookToView } from '#map/map-view.ts';
import { followLook } from '#narrowing/browser/events.ts';
import { SiteElement } from '#site/browser/element.ts';
import { frameOf } from './live-map.ts';

/**
 * `<still-look data-frame data-size>` around a picture of the map that nobody moves: shows the part
 * the view in the address asks for.
 */
export class StillLook extends SiteElement {
  protected connect(signal: AbortSignal): void {
    const svg = this.need<SVGSVGElement>('svg');
    followLook(
      this,
      ({ look }) => {
        if (!look) return;
        const { width, height } = this.getBoundingClientRect();
        const view = lookToView(look, frameOf(this), Math.min(width, height));
        svg.setAttribute('viewBox', view.join(' '));
        svg.style.setProperty('--side', String(view[2]));
      },
      signal,
    );
  }
}

customElements.define('still-look', StillLook);
