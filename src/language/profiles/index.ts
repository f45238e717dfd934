import type { Profile } from '../model.ts';
import { ar } from './ar.ts';
import { DECOYS } from './decoys.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { ht } from './ht.ts';
import { kea } from './kea.ts';
import { pt } from './pt.ts';
import { ru } from './ru.ts';
import { so } from './so.ts';
import { vi } from './vi.ts';

/** Every language detection knows by its words, offered or not; Chinese is told by its characters (han.ts). */
export const PROFILES: readonly Profile[] = [ar, en, es, fr, ht, kea, pt, ru, so, vi, ...DECOYS];
