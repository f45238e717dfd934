/** A part of the city as people name it, in every language and spelling that reporters use (comma-separated). */
export interface Neighbourhood {
  readonly name: string;
  /** The police district that it lies in. */
  readonly district: string;
  readonly names: string;
}

/** Public knowledge: which neighbourhoods, squares and station streets lie in which of Boston's police districts. */
export const NEIGHBOURHOODS: readonly Neighbourhood[] = [
  {
    name: 'East Boston',
    district: 'A7',
    names:
      'east boston, eastie, east bostn, eboston, e boston, este boston, este de boston, boston este, leste de boston, boston leste, est boston, boston est, bòs lès, iste boston, ist boston, boston bari, bariga boston, maverick, orient heights, day square, jeffries point, eagle hill, eb court, bennington, meridian, 东波士顿, 東波士頓, 东波, 東波, đông boston, dong boston, شرق بوسطن, ايست بوسطن, إيست بوسطن, east boson, ист бостон, ист бостоне, ист бостона, восточный бостон, восточном бостоне, восточного бостона, истбостон',
  },
  {
    name: 'Charlestown',
    district: 'A15',
    names:
      'charlestown, bunker hill, charleston, charlstown, 查尔斯镇, 查爾斯鎮, 查尔斯顿, 查爾斯頓, تشارلستاون, تشارلزتاون, чарльзтаун, чарлстаун, чарльзтауне',
  },
  {
    name: 'Chinatown',
    district: 'A1',
    names:
      'chinatown, china town, barrio chino, bairro chinês, quartier chinois, katye chinwa, 唐人街, 华埠, 華埠, 中国城, 中國城, phố tàu, khu phố tàu, pho tau, الحي الصيني, تشاينا تاون, чайнатаун, чайнатауне, китайский квартал, китайском квартале, xaafadda shiinaha',
  },
  {
    name: 'Downtown',
    district: 'A1',
    names:
      'downtown crossing, downtown, bay village, leather district, boston common, government center, city hall plaza, haymarket, beacon hill, west end, centro de boston, sant vil boston, anba lavil, centre-ville de boston, 波士顿市中心, 波士頓市中心, 下城, 灯塔山, 燈塔山, 西端, 贝肯山, 貝肯山, trung tâm boston, وسط بوسطن, وسط البلد, даунтаун, даунтауне, центр бостона, центре бостона, бикон хилл, бикон-хилл, magaalada hoose',
  },
  {
    name: 'North End',
    district: 'A1',
    names: 'north end, northend, 北端, 北区, 北區, نورث اند, نورث إند, норт энд, норт-энд, норт-энде',
  },
  {
    name: 'Roxbury',
    district: 'B2',
    names:
      'roxbury, roxberry, rocksbury, roksbury, roksberi, woksbèri, nubian, dudley, grove hall, egleston, rox, 罗克斯伯里, 羅克斯伯里, 罗克斯贝瑞, 洛士百利, 洛克斯伯里, روكسبري, روكسبيري, роксбери, роксбэри',
  },
  {
    name: 'Mission Hill',
    district: 'B2',
    names: 'mission hill, 米慎山, 教会山, 教會山, ميشن هيل, мишн хилл, мишен хилл, мишн-хилл',
  },
  {
    name: 'Mattapan',
    district: 'B3',
    names:
      'mattapan, matapan, matapann, mattapann, morton st, morton street, 马塔潘, 馬塔潘, 麦塔潘, 麥塔潘, ماتابان, маттапан, маттапане, матапан',
  },
  {
    name: 'South Boston',
    district: 'C6',
    names:
      'south boston, southie, s boston, seaport, andrew square, broadway station, sur de boston, boston sur, sul de boston, boston sul, sud boston, boston sud, sid boston, koonfurta boston, koonfur boston, 南波士顿, 南波士頓, 南波, 海港区, 海港區, nam boston, جنوب بوسطن, ساوث بوسطن, саут бостон, саут бостоне, саут бостона, южный бостон, южном бостоне',
  },
  {
    name: 'Dorchester',
    district: 'C11',
    names:
      'dorchester, dorcester, dorchesta, dorchster, dochester, dochestè, dòchestè, dòtchestè, dotchester, dorchéster, dortxester, dorxester, doorjester, doorchester, dot, fields corner, uphams corner, savin hill, bowdoin, ashmont, jfk station, codman square, 多切斯特, 多徹斯特, 多尔切斯特, 多爾切斯特, 多彻斯特, دورتشستر, دورشستر, دورتشيستر, دوركستر, дорчестер, дорчестере, дорчестера, дорчестр',
  },
  {
    name: 'South End',
    district: 'D4',
    names: 'south end, southend, 南端, ساوث اند, ساوث إند, саут энд, саут-энд, саут-энде',
  },
  {
    name: 'Back Bay',
    district: 'D4',
    names:
      'back bay, backbay, copley, mass ave station, 后湾, 後灣, 后湾区, 後灣區, باك باي, бэк бэй, бэк-бэй, бэкбэй, бэк-бей',
  },
  {
    name: 'Fenway',
    district: 'D4',
    names: 'fenway, kenmore, 芬威, فينواي, фенуэй, фенвей, фэнуэй',
  },
  {
    name: 'Allston',
    district: 'D14',
    names:
      'allston, alston, packards corner, 奥尔斯顿, 奧爾斯頓, 阿尔斯顿, 阿爾斯頓, 奥斯顿, 奧斯頓, ألستون, اولستون, أولستون, олстон, оллстон, олстоне',
  },
  {
    name: 'Brighton',
    district: 'D14',
    names:
      'brighton, briton, oak square, cleveland circle, 布莱顿, 布萊頓, 布赖顿, 布賴頓, 布莱登, 布萊登, برايتون, брайтон, брайтоне',
  },
  {
    name: 'West Roxbury',
    district: 'E5',
    names:
      'west roxbury, westie, w roxbury, oeste de roxbury, 西罗克斯伯里, 西羅克斯伯里, 西洛士百利, غرب روكسبري, ويست روكسبري, уэст роксбери, вест роксбери, западный роксбери, tây roxbury',
  },
  {
    name: 'Roslindale',
    district: 'E5',
    names:
      'roslindale, rozzie, rosindale, roslindal, 罗斯林代尔, 羅斯林代爾, 罗斯林达, روزلينديل, روسلينديل, рослиндейл, розлиндейл, рослиндейле',
  },
  {
    name: 'Jamaica Plain',
    district: 'E13',
    names:
      'jamaica plain, jp, jamaica plains, jamaika plain, yamaica plain, forest hills, hyde square, jackson square, 牙买加平原, 牙買加平原, جامايكا بلين, جمايكا بلين, جاميكا بلين, джамейка плейн, ямайка плейн, джамайка плейн',
  },
  {
    name: 'Hyde Park',
    district: 'E18',
    names:
      'hyde park, hide park, haid pak, aydpak, cleary square, readville, 海德公园, 海德公園, 海德帕克, هايد بارك, хайд парк, хайд-парк, хайд-парке, гайд-парк',
  },
];
