import { playShare } from './suite.ts';

playShare({ share: 1, of: 2 });
