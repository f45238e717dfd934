import { playShare } from './suite.ts';

playShare({ share: 0, of: 2 });
