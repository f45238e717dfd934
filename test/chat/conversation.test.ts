import { beforeEach, describe, expect, test } from 'vitest';
import { chatWorld, type World } from './world.ts';

let world: World;
beforeEach(async () => {
  world = chatWorld();
  await world.person.open();
});

const STORY = 'Boston police asked my husband for papers (fictional).';

describe('without script', () => {
  test('a person writes at once, answers by button and gets a receipt', async () => {
    const { person, bot } = world;
    await person.write(STORY);
    expect(person.page.words).toContain(STORY);
    expect(person.page.words).toContain('Did police ask about papers?');
    await person.press('choice', 'Yes');
    await person.write('send');
    expect(person.page.html).toMatch(/<bdi dir="ltr"><code[^>]*>1234 5678 9012 3456<\/code><\/bdi>/);
    expect(person.page.words).toContain('Write it on paper');
    expect(bot.taken.map(({ text }) => text)).toEqual([STORY, '1', 'send']);
  });

  test('the page keeps showing the whole conversation, choices by their words', async () => {
    const { person } = world;
    await person.write(STORY);
    await person.press('choice', '1');
    expect(person.page.words).toMatch(/asked my husband[\s\S]*ask about papers[\s\S]*Yes[\s\S]*Send it\?/);
  });

  test('one conversation has one address and each form its own claim', async () => {
    const { person, bot } = world;
    await person.write('one');
    await person.write('two');
    await world.person.open();
    await person.write('three');
    expect(new Set(bot.taken.map(({ address }) => address)).size).toBe(2);
    expect(new Set(bot.taken.map(({ claim }) => claim)).size).toBe(3);
    expect(bot.taken[0]?.address).toMatch(/^[\w-]{43}$/);
    expect(bot.taken.every(({ channel, media }) => channel === 'web' && media === 0)).toBe(true);
  });

  test('silence of the bot shows that the words arrived', async () => {
    await world.person.write('quiet');
    expect(world.person.page.words).toContain('Added to your report.');
  });

  test('words in the box stay there while a button is pressed', async () => {
    const { person } = world;
    await person.write(STORY);
    const page = person.page;
    await person.post(new URLSearchParams({ ...page.fields, text: 'half a sent', choice: '2' }).toString());
    expect(person.page.fields.text).toBe('half a sent');
    expect(world.bot.taken.at(-1)?.text).toBe('2');
  });

  test('the page follows the language of the answer', async () => {
    await world.person.write('hola');
    expect(world.person.page.html).toContain('<html lang="es" dir="ltr">');
    expect(world.person.page.words).toContain('Elija una respuesta');
    expect(world.person.page.headers.get('content-language')).toBe('es');
  });

  test('a language chosen on the first page changes it without a message; later the bot is asked', async () => {
    const { person, bot } = world;
    await person.press('language', 'Kreyòl ayisyen');
    expect(person.page.words).toContain('Kisa ki te pase?');
    expect(bot.taken).toEqual([]);
    await person.write(STORY);
    expect(bot.taken[0]?.language).toBe('ht');
    await person.press('language', 'Kreyòl ayisyen');
    expect(bot.taken[1]?.text).toBe('Kreyòl ayisyen');
    expect(person.page.html).toContain('<html lang="ht"');
  });

  test('what was erased leaves the page too, and what follows is another conversation', async () => {
    const { person, bot } = world;
    await person.write(STORY);
    await person.write('delete everything');
    expect(person.page.words).not.toContain('my husband');
    expect(person.page.words).toContain('Erased.');
    await person.write('again');
    expect(bot.taken[2]?.address).not.toBe(bot.taken[0]?.address);
  });

  test('a long conversation keeps its newest messages within the size of a form', async () => {
    const { person } = world;
    for (let count = 0; count < 25; count += 1) await person.write(`${count}: ${'ወ'.repeat(1500)}`);
    expect(person.page.status).toBe(200);
    expect(person.page.words).toContain('24: ');
    expect(person.page.words).toContain('Older messages are no longer shown');
    expect(person.page.fields.state?.length).toBeLessThan(33_000);
  });
});

describe('the same form again', () => {
  test('pressed twice it is one message, and both pages are the same', async () => {
    const { person, bot } = world;
    const first = person.page;
    const one = await person.write(STORY);
    person.back(first);
    const two = await person.write(STORY);
    expect(bot.taken).toHaveLength(1);
    expect(two.words).toBe(one.words);
    await person.press('choice', 'Yes');
    person.back(one);
    await person.press('choice', 'Yes');
    expect(bot.taken).toHaveLength(2);
  });

  test('with other words it is refused kindly, the words stay, and sending again adds them', async () => {
    const { person, bot } = world;
    const first = person.page;
    await person.write(STORY);
    person.back(first);
    await person.write('and they took his phone');
    expect(person.page.status).toBe(409);
    expect(person.page.fields.text).toBe('and they took his phone');
    await person.write(person.page.fields.text ?? '');
    expect(person.page.status).toBe(200);
    expect(bot.taken.map(({ text }) => text)).toEqual([STORY, 'and they took his phone']);
  });

  test('a choice on a page that was left behind does nothing', async () => {
    const { person, bot } = world;
    await person.write(STORY);
    const old = person.page;
    await person.press('choice', 'Yes');
    person.back(old);
    await person.press('choice', 'No');
    expect(person.page.status).toBe(409);
    expect(person.page.buttons.some(({ name }) => name === 'choice')).toBe(false);
    expect(bot.taken).toHaveLength(2);
  });
});

describe('when the bot could not take it', () => {
  test('the page says so, the words stay in the box, and sent again they are the same message', async () => {
    const { person, bot } = world;
    bot.fail(1);
    await person.write(STORY);
    expect(person.page.status).toBe(503);
    expect(person.page.words).toContain('Sorry, we could not take your message');
    expect(person.page.fields.text).toBe(STORY);
    const claimed = person.page.fields.state;
    await person.write(STORY);
    expect(person.page.status).toBe(200);
    expect(bot.taken).toHaveLength(1);
    expect(claimed).toBeDefined();
    expect(world.log).toEqual([{ event: 'requestFailed', fields: { route: 'chat', code: 'unexpected' } }]);
  });
});
