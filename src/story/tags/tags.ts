import Anchor from './Anchor.astro';
import Chart from './Chart.astro';
import Claim from './Claim.astro';
import Conflict from './Conflict.astro';
import Drawing from './Drawing.astro';
import Event from './Event.astro';
import Figure from './Figure.astro';
import Photo from './Photo.astro';
import Place from './Place.astro';
import Plain from './Plain.astro';
import Term from './Term.astro';

/** The tags an author may use in a story, as MDX expects them. */
export const tags = {
  Anchor,
  Chart,
  Claim,
  Conflict,
  Drawing,
  Event,
  Figure,
  Photo,
  Place,
  Plain,
  Term,
};
