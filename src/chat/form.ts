import { z } from 'zod';

/** One posted form, one of three ways: a language button, a choice, or words. Words not yet sent come along with a button. */
export interface Submitted {
  readonly state: string;
  readonly text: string;
  readonly choice: string | undefined;
  readonly language: string | undefined;
}

const FORM_TYPE = /^application\/x-www-form-urlencoded\s*(;|$)/i;

/** Each field at most once; unknown fields are nobody's business. */
const fields = z.object({
  state: z.tuple([z.string().min(1)]),
  text: z.array(z.string()).max(1),
  choice: z.array(z.string().max(8)).max(1),
  language: z.array(z.string().max(20)).max(1),
});

/** Undefined when this is no form of ours. */
export function readForm(contentType: string | undefined, body: string): Submitted | undefined {
  if (!FORM_TYPE.test(contentType ?? '')) return undefined;
  const posted = new URLSearchParams(body);
  const { data } = fields.safeParse(
    Object.fromEntries(Object.keys(fields.shape).map((name) => [name, posted.getAll(name)])),
  );
  if (data === undefined) return undefined;
  const [state] = data.state;
  return { state, text: data.text[0] ?? '', choice: data.choice[0], language: data.language[0] };
}
