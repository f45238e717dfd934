import type { LiveLexicon } from '../../concepts.ts';

/** Somali: what goes on this minute. */
export const live: LiveLexicon = {
  PERSON: '',
  LIVE_THEY: '',
  LIVE_IS: '',
  LIVE_LINK: '',
  LIVE_DOOR: '',
  LIVE_HERE: '',
  LIVE_ACT: '',
  LIVE_TAKING: '',
  LIVE_TAKEN: '',
  LIVE_FORCE: '',
  LIVE_TERROR: '',
  LIVE_NOW: '',
  LIVE_PAST: '',
  LIVE_BAR: '',
  LIVE_UNREAL: '',
  LIVE_SUPPOSED: '',
  LIVE_ERRAND: '',
  LIVE_WANTED: '',
};
