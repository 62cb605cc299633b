import { type Answers, type ProposalKind, proposalKinds } from '#proposing/proposal.ts';

/** A form as it was left. */
interface Draft {
  readonly kind: ProposalKind;
  readonly answers: Answers;
}

/** Reads a kept draft; null when there is none, or another page has written what is none. */
export function readDraft(kept: string | null): Draft | null {
  const read = parse(kept);
  const kind = proposalKinds.find((one) => one === read?.kind);
  if (!kind || typeof read?.answers !== 'object' || !read.answers) return null;
  const answers = Object.entries(read.answers).map(([name, value]) => [name, String(value)]);
  return { kind, answers: Object.fromEntries(answers) as Answers };
}

function parse(kept: string | null): { kind?: unknown; answers?: unknown } | null {
  try {
    return JSON.parse(kept ?? 'null') as { kind?: unknown; answers?: unknown } | null;
  } catch {
    return null;
  }
}
