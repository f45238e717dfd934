import type { Heard } from './state.ts';

/** A text of no words, which asks for nothing; spread it and say what was heard. */
export const UNHEARD: Heard = {
  text: '',
  media: 0,
  command: undefined,
  digit: undefined,
  yesNo: undefined,
  language: undefined,
  receipt: undefined,
  detected: [],
  hint: undefined,
  optOut: false,
};
