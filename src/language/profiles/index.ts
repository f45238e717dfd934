import type { Profile } from '../model.ts';
import { DECOYS } from './decoys.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { ht } from './ht.ts';
import { pt } from './pt.ts';

/** Every language detection knows, offered or not. */
export const PROFILES: readonly Profile[] = [en, es, ht, pt, ...DECOYS];
