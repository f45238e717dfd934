import type { Language } from '../language/locale.ts';
import type { Flows, Heard, State } from './state.ts';

/** Below this the person is asked instead of guessed at. */
export const SURE = 0.6;
/** A running conversation changes language only on words that leave little doubt. */
const VERY_SURE = 0.85;
const WORDS_TO_FOLLOW = 4;

export function sureOf(detected: Heard['detected']): Language | undefined {
  const best = detected[0];
  return best !== undefined && best.confidence >= SURE ? best.language : undefined;
}

/** The language of the conversation after hearing this: told by name, by the words, or by the browser's first guess. */
export function heardLanguage(flows: Flows, state: State, heard: Heard): State {
  if (heard.language !== undefined && !state.picking) return { ...state, language: heard.language };
  if (state.picking) return state;
  if (state.language === null) return { ...state, language: first(flows, heard) ?? null };
  const best = heard.detected[0];
  const changed =
    best !== undefined &&
    best.language !== state.language &&
    best.confidence >= VERY_SURE &&
    heard.text.split(/\s+/).length >= WORDS_TO_FOLLOW;
  return changed ? { ...state, language: best.language } : state;
}

function first(flows: Flows, heard: Heard): Language | undefined {
  const sure = sureOf(heard.detected);
  if (sure !== undefined) return sure;
  return heard.hint !== undefined && flows.languages.includes(heard.hint) ? heard.hint : undefined;
}
