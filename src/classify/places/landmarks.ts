/** What kind of landmark a place is named by. */
export type LandmarkKind =
  | 'station'
  | 'school'
  | 'hospital'
  | 'shop'
  | 'church'
  | 'court'
  | 'library'
  | 'park'
  | 'restaurant'
  | 'bank'
  | 'gas_station';

/** Shops, stations and hospitals that people know by name (comma-separated). */
export const NAMED: readonly (readonly [kind: LandmarkKind, names: string])[] = [
  [
    'shop',
    "stop & shop, stop and shop, stop n shop, stopandshop, market basket, walmart, wal mart, target, cvs, walgreens, home depot, star market, price rite, pricerite, family dollar, dollar tree, 7 eleven, 7-eleven, seven eleven, whole foods, trader joe's, trader joes, america's food basket, tropical foods, costco, shaws, shaw's, bj's, marshalls, south bay mall, south bay",
  ],
  [
    'restaurant',
    "dunkin, dunkin donuts, dunkin', dunkins, mcdonalds, mcdonald's, burger king, popeyes, starbucks",
  ],
  [
    'station',
    'maverick station, airport station, ruggles, ruggles station, jfk umass, jfk station, fields corner station, ashmont station, south station, north station, forest hills station, jackson square station, nubian station, wonderland, park street station, andrew station, broadway station, mattapan station, logan, logan airport, 南站, 北站',
  ],
  [
    'hospital',
    'bmc, boston medical, boston medical center, mgh, mass general, massachusetts general, carney hospital, brigham, brigham and womens, beth israel, childrens hospital, tufts medical, codman square health center',
  ],
  [
    'court',
    'south bay jail, nashua street jail, nashua st jail, suffolk courthouse, dorchester court, roxbury court, east boston court, edward brooke courthouse, brooke courthouse, moakley courthouse',
  ],
];

/** Words for such places that stand after their name ("maverick station"). */
export const NOUN_AFTER: readonly (readonly [kind: LandmarkKind, nouns: string])[] = [
  [
    'station',
    'station, t stop, train station, bus stop, t station, subway station, 站, 火车站, 火車站, 车站, 車站, 地铁站, 地鐵站, 公交站, 巴士站',
  ],
  [
    'school',
    'school, elementary school, elementary, middle school, high school, daycare, day care, preschool, kindergarten, 学校, 學校, 小学, 小學, 中学, 中學, 高中, 幼儿园, 幼兒園, 托儿所',
  ],
  ['hospital', 'hospital, health center, clinic, emergency room, 医院, 醫院, 诊所, 診所'],
  [
    'shop',
    'store, supermarket, market, shop, bodega, laundromat, mall, plaza, barbershop, grocery store, corner store, 超市, 商店, 店, 商场, 商場, 洗衣店, 市场, 市場',
  ],
  ['church', 'church, mosque, temple, parish, masjid, 教堂, 教会, 教會, 清真寺, 寺庙, 寺廟'],
  ['court', 'court, courthouse, court house, jail, 法院, 法庭, 监狱, 監獄'],
  ['library', 'library, 图书馆, 圖書館'],
  ['park', 'park, playground, 公园, 公園'],
  ['restaurant', 'restaurant, pizzeria, cafe, bakery, bar, 餐馆, 餐館, 饭店, 飯店, 餐厅, 餐廳'],
  ['bank', 'bank, 银行, 銀行'],
  ['gas_station', 'gas station, 加油站'],
];

/** Words for such places that stand before their name ("la estación de maverick"). */
export const NOUN_BEFORE: readonly (readonly [kind: LandmarkKind, nouns: string])[] = [
  [
    'station',
    'estación, estacion, parada del bus, parada de bus, estação, parada de ônibus, ponto de ônibus, gare, arrêt de bus, station de métro, estasyon, estasyon tren, stasyon, paragen, ga tàu, trạm, trạm xe buýt, trạm xe, станция, станции, станцией, остановка, остановке, остановки, вокзал, вокзала, محطة, محطه, saldhigga tareenka, boosteejada, istaasyonka, el ma7atta, ma7attet',
  ],
  [
    'school',
    'escuela, colegio, guardería, escola, creche, colégio, école, lycée, collège, lekòl, lekol, skola, trường, trường học, trường tiểu học, школа, школы, школе, школой, детский сад, مدرسة, مدرسه, حضانة, dugsi, dugsiga, iskuulka, iskool, madrasa, madraset',
  ],
  [
    'hospital',
    'hospital, clínica, hôpital, clinique, lopital, spital, klinik, bệnh viện, phòng khám, больница, больницы, больнице, больницей, поликлиника, مستشفى, مستشفي, عيادة, isbitaal, isbitaalka, cusbitaal, mostashfa',
  ],
  [
    'shop',
    'tienda, supermercado, mercado, bodega, lavandería, barbería, loja, mercadinho, lavanderia, magasin, supermarché, épicerie, magazen, boutik, makèt, merkadu, siêu thị, tiệm, cửa hàng, магазин, магазина, магазином, магазине, супермаркет, супермаркета, рынок, рынка, سوبرماركت, محل, دكان, سوق, dukaanka, dukaan, suuqa, suuq',
  ],
  [
    'church',
    'iglesia, templo, igreja, église, legliz, mosquée, mesquita, mezquita, nhà thờ, chùa, церковь, церкви, церковью, мечеть, мечети, كنيسة, مسجد, جامع, masaajidka, masjidka, kaniisadda',
  ],
  [
    'court',
    'corte, tribunal, juzgado, cárcel, cadeia, tribinal, prizon, tòa án, nhà tù, суд, суда, судом, здание суда, محكمة, سجن, maxkamadda, maxkamad, xabsiga',
  ],
  [
    'library',
    'biblioteca, bibliothèque, bibliyotèk, biblioteka, thư viện, библиотека, библиотеки, مكتبة, maktabadda',
  ],
  ['park', 'parque, parc, pak, parki, công viên, парк, парка, парке, парком, حديقة, منتزه, beerta'],
  [
    'restaurant',
    'restaurante, panadería, padaria, restoran, nhà hàng, ресторан, ресторана, кафе, مطعم, قهوة, makhaayadda, maqaayadda',
  ],
  ['bank', 'banco, banque, ngân hàng, банк, банка, بنك, bangiga'],
  [
    'gas_station',
    'gasolinera, posto de gasolina, station-service, ponp gaz, estasyon gaz, cây xăng, trạm xăng, заправка, заправке, заправки, محطة بنزين, kaalinta shidaalka',
  ],
];

/** Words that lead to a landmark: its name begins behind them. */
export const LEADS =
  'outside, outside of, in front of, infront of, near, by, at, behind, next to, across from, beside, inside, close to, from, in, on, the, my, his, her, their, our, this, that, a, an, afuera del, frente al, 在, 离, 離, 靠近, 旁边, 旁邊';

/** Words between a landmark's noun and its name. */
export const LINKS = 'de, del, de la, do, da, di, du, of, la, le, el, o, a';
