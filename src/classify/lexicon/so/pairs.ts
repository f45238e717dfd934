/** Every first word with every second: what people put before and after is nearly the same all over Somali. */
export function pairs(firsts: string, seconds: string): string {
  return firsts
    .split(', ')
    .flatMap((first) => seconds.split(', ').map((second) => `${first} ${second}`))
    .join(', ');
}
