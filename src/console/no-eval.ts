import { z } from 'zod';

// The policy forbids eval, and zod would try it when a schema is made: so this comes before every schema.
z.config({ jitless: true });
