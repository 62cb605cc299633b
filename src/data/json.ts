import type { Archive } from '#archive/archive.ts';
import { countOrigins } from '#archive/origins.ts';
import type { Period } from '#archive/period.ts';
import { orderPositions } from '#archive/positions.ts';
import type { Links } from '#site/links.ts';

/** A period as EDTF with the first and last day it may cover. */
function toPeriod(period: Period | null) {
  if (!period) return null;
  const { edtf, minimum, maximum } = period;
  return { edtf, first: minimum, last: maximum };
}

function write(archive: Archive, name: string, records: readonly unknown[]): string {
  const { content } = archive.site.licences;
  const head = JSON.stringify({ attribution: archive.site.name, licence: content });
  const lines = records.map((record) => JSON.stringify(record)).join(',\n');
  return `${head.slice(0, -1)},"${name}":[\n${lines}\n]}\n`;
}

const idOf = ({ id }: { readonly id: string }): string => id;

/** Every claim with its figures, sources, places and where it is used. Notes of editors stay out. */
export function writeClaimsJson(archive: Archive, links: Links): string {
  const records = [...archive.claims.values()].map((claim) => ({
    id: claim.id,
    topic: claim.topic,
    text: claim.text,
    period: toPeriod(claim.period),
    basis: claim.basis,
    confidence: claim.confidence,
    figures: claim.figures,
    sources: claim.sources,
    heard: claim.heard,
    origins: countOrigins(archive, [claim]),
    places: claim.places.filter((id) => archive.places.get(id)?.isPublished),
    conflict: archive.claimUses.get(claim.id)?.conflict?.id ?? null,
    stories: archive.claimUses.get(claim.id)?.stories.map(idOf) ?? [],
    events: archive.claimUses.get(claim.id)?.events.map(idOf) ?? [],
    page: links.both('claims', claim.id),
  }));
  return write(archive, 'claims', records);
}

/** Every question on which sources disagree, its answers the earliest said first. */
export function writeConflictsJson(archive: Archive, links: Links): string {
  const records = [...archive.conflicts.values()].map((conflict) => ({
    id: conflict.id,
    question: conflict.title,
    axis: conflict.axis,
    answers: orderPositions(archive, conflict).map(({ answer, claims, sources, said }) => ({
      answer,
      said: toPeriod(said),
      claims: claims.map(idOf),
      sources: sources.map(idOf),
    })),
    note: conflict.note,
    settle: conflict.settle ?? null,
    unread: conflict.unread,
    page: links.both('conflicts', conflict.id),
  }));
  return write(archive, 'conflicts', records);
}

/** Every event of the timeline with all its dates and the claims that give them. */
export function writeEventsJson(archive: Archive, links: Links): string {
  const records = [...archive.events.values()].map((event) => ({
    id: event.id,
    theme: event.theme,
    title: event.title,
    summary: event.summary,
    dates: event.when.map(({ period, claims }) => ({
      ...toPeriod(period),
      claims: claims.map(idOf),
    })),
    disputed: event.isDisputed,
    claims: event.claims,
    places: event.places.filter((id) => archive.places.get(id)?.isPublished),
    page: links.both('timeline', event.id),
  }));
  return write(archive, 'events', records);
}
