import type { Delivery } from '../ports/outbox.ts';
import type { Live } from '../ports/passing.ts';

/** The built-in desk reads the store itself; handing on means telling open desks to look. */
export function deskDelivery(live: Live): Delivery {
  return { name: 'desk', deliver: () => live.tell('queue') };
}
