import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDistrict, findPlace, type PlaceWords } from '../../src/classify/place.ts';
import { NEIGHBOURHOODS } from '../../src/classify/places/neighbourhoods.ts';

const quote = (text: string, words: PlaceWords | undefined): string | undefined =>
  words && text.slice(words.start, words.end);

describe('the neighbourhood of a report', () => {
  it.each([
    ['ayer en Jamaica Plain', 'E13', 'Jamaica Plain', 'Jamaica Plain'],
    ['at the A-7 in eastie', 'A7', 'East Boston', 'eastie'],
    ['they stopped him in dorcester', 'C11', 'Dorchester', 'dorcester'],
    ['在多切斯特被拦下', 'C11', 'Dorchester', '多切斯特'],
    ['在多徹斯特被攔下', 'C11', 'Dorchester', '多徹斯特'],
    ['东波士顿警察', 'A7', 'East Boston', '东波士顿'],
    ['在東波士頓的火車站', 'A7', 'East Boston', '東波士頓'],
    ['唐人街', 'A1', 'Chinatown', '唐人街'],
    ['在华埠', 'A1', 'Chinatown', '华埠'],
    ['在華埠', 'A1', 'Chinatown', '華埠'],
    ['罗克斯伯里', 'B2', 'Roxbury', '罗克斯伯里'],
    ['西罗克斯伯里', 'E5', 'West Roxbury', '西罗克斯伯里'],
    ['布莱顿', 'D14', 'Brighton', '布莱顿'],
    ['南波士頓', 'C6', 'South Boston', '南波士頓'],
    ['في دورتشستر', 'C11', 'Dorchester', 'دورتشستر'],
    ['شرق بوسطن أمس', 'A7', 'East Boston', 'شرق بوسطن'],
    ['الحي الصيني', 'A1', 'Chinatown', 'الحي الصيني'],
    ['ở Đông Boston', 'A7', 'East Boston', 'Đông Boston'],
    ['o dong boston', 'A7', 'East Boston', 'dong boston'],
    ['phố Tàu', 'A1', 'Chinatown', 'phố Tàu'],
    ['в Дорчестере вчера', 'C11', 'Dorchester', 'Дорчестере'],
    ['в Ист-Бостоне', 'A7', 'East Boston', 'Ист-Бостоне'],
    ['в Роксбери', 'B2', 'Roxbury', 'Роксбери'],
    ['bariga Boston', 'A7', 'East Boston', 'bariga Boston'],
    ['nan dòchestè', 'C11', 'Dorchester', 'dòchestè'],
    ['na Dotchester', 'C11', 'Dorchester', 'Dotchester'],
    ['au quartier chinois', 'A1', 'Chinatown', 'quartier chinois'],
    ['roxbury crossing', 'B2', 'Roxbury', 'roxbury'],
    ['west roxbury', 'E5', 'West Roxbury', 'west roxbury'],
    ['em East Boston perto do parque', 'A7', 'East Boston', 'East Boston'],
  ])('of "%s" is in %s: %s', (text, district, name, words) => {
    const place = findPlace(text);
    expect(place.district?.district).toBe(district);
    expect(place.neighbourhood?.name).toBe(name);
    expect(quote(text, place.neighbourhood)).toBe(words);
    expect(findDistrict(text)).toEqual(place.district);
  });

  it('is found by every name that its row lists', () => {
    for (const { names, name } of NEIGHBOURHOODS)
      for (const one of names.split(',')) expect(findPlace(one).neighbourhood?.name, one).toBe(name);
  });
});

describe('the streets of a report', () => {
  it.each([
    ['blue hill ave and morton st', ['blue hill ave', 'morton st'], 'blue hill ave and morton st'],
    ['bowdoin st & geneva ave', ['bowdoin st', 'geneva ave'], 'bowdoin st & geneva ave'],
    [
      'on the corner of washington and tremont yesterday',
      ['washington', 'tremont'],
      'on the corner of washington and tremont',
    ],
    ['esquina de blue hill y morton en mattapan', ['blue hill', 'morton'], 'esquina de blue hill y morton'],
    [
      'la esquina de la calle Bowdoin con Adams',
      ['calle Bowdoin', 'Adams'],
      'la esquina de la calle Bowdoin con Adams',
    ],
    ['na esquina da Dudley com a Warren', ['Dudley', 'Warren'], 'na esquina da Dudley com a Warren'],
    ['nan kwen blue hill ak morton', ['blue hill', 'morton'], 'nan kwen blue hill ak morton'],
    ['на углу улица Меридиан', ['улица Меридиан'], 'на углу улица Меридиан'],
    ['cops stopped my car on columbia rd', ['columbia rd'], undefined],
    ['i was walking down 13th street', ['13th street'], undefined],
    ['they stopped and searched him on hancock street', ['hancock street'], undefined],
    ['en la calle Meridian', ['calle Meridian'], undefined],
    ['sur la rue Bennington', ['rue Bennington'], undefined],
    ['đường Adams', ['đường Adams'], undefined],
    ['唐人街', [], undefined],
    ['they took him', [], undefined],
  ])('"%s"', (text, streets, corner) => {
    const place = findPlace(text);
    expect(place.streets.map((street) => quote(text, street))).toEqual(streets);
    expect(quote(text, place.corner)).toBe(corner);
  });
});

describe('the landmark of a report', () => {
  it.each([
    ['in front of the stop & shop in dorchester', 'shop', 'stop & shop'],
    ['outside maverick station', 'station', 'maverick station'],
    ['afuera del walmart', 'shop', 'walmart'],
    ['walked out of market basket at 6pm', 'shop', 'market basket'],
    ['near the elementary school', 'school', 'elementary school'],
    ['outside boston latin school', 'school', 'boston latin school'],
    ['em frente à escola Madison Park', 'school', 'escola Madison Park'],
    ['perto da estação de Maverick', 'station', 'estação de Maverick'],
    ['devan legliz la', 'church', 'legliz'],
    ['在华埠的超市外面', 'shop', '超市'],
    ['在火車站', 'station', '火車站'],
    ['قرب مدرسة', 'school', 'مدرسة'],
    ['gần trường học', 'school', 'trường học'],
    ['возле станции', 'station', 'станции'],
    ['agteeda dugsiga', 'school', 'dugsiga'],
    ['pertu di igreja', 'church', 'igreja'],
    ['he was taken to south bay jail', 'court', 'south bay jail'],
    ['at mass general', 'hospital', 'mass general'],
    ['they took him', undefined, undefined],
    ['in hyde park', undefined, undefined],
    ['fui parada pela policia', undefined, undefined],
  ])('"%s"', (text, kind, words) => {
    const { landmark } = findPlace(text);
    expect(landmark?.kind).toBe(kind);
    expect(quote(text, landmark)).toBe(words);
  });
});

describe('any text at all', () => {
  const words = NEIGHBOURHOODS.flatMap(({ names }) => names.split(/[ ,]+/));
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc
      .array(
        fc.constantFrom(...words, 'corner', 'of', 'st', 'and', 'calle', 'school', 'the', '&', '街', '12'),
        {
          maxLength: 40,
        },
      )
      .map((list) => list.join(' ')),
  );

  it('is read without a throw, with its words inside', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { district, neighbourhood, streets, corner, landmark } = findPlace(text);
        for (const found of [district, neighbourhood, corner, landmark, ...streets]) {
          if (found === undefined) continue;
          expect(found.start).toBeGreaterThanOrEqual(0);
          expect(found.end).toBeGreaterThan(found.start);
          expect(found.end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it.each(['corner of ', 'calle de ', 'blue hill and ', 'x ', '街', 'near school '])(
    'takes bounded time over "%s" without end',
    (piece) => {
      const begun = performance.now();
      const { streets } = findPlace(piece.repeat(200_000));
      expect(performance.now() - begun).toBeLessThan(1_000);
      expect(Math.max(0, ...streets.map(({ end }) => end))).toBeLessThanOrEqual(4000);
    },
  );
});
