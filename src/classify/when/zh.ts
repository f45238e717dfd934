import type { PhraseRow, WhenWords } from './words.ts';

const DIGITS = '零一二三四五六七八九';
const LAST_NUMBER = 59;

function numeral(value: number): string {
  if (value < 10) return DIGITS[value] ?? '';
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  return `${tens === 1 ? '' : DIGITS[tens]}十${ones === 0 ? '' : DIGITS[ones]}`;
}

const NUMBERS: readonly PhraseRow[] = Array.from(
  { length: LAST_NUMBER },
  (_, at): PhraseRow => [numeral(at + 1), `number:${at + 1}`],
);
const MONTHS: readonly PhraseRow[] = Array.from({ length: 12 }, (_, at): PhraseRow => {
  const month = at + 1;
  return [`${numeral(month)}月, ${month}月, ${numeral(month)}月份, ${month}月份`, `month:${month}`];
});
const WEEKDAYS: readonly PhraseRow[] = ['一', '二', '三', '四', '五', '六', '日'].map(
  (name, at): PhraseRow => {
    const names = name === '日' ? ['日', '天'] : [name, String(at + 1)];
    const said = names.flatMap((one) => ['周', '週', '星期', '礼拜', '禮拜'].map((week) => `${week}${one}`));
    return [said.join(', '), `weekday:${at + 1}`];
  },
);

/** Both scripts side by side; a phrase is a run of single characters. */
export const zh: WhenWords = {
  phrases: [
    ...NUMBERS,
    ...MONTHS,
    ...WEEKDAYS,
    ['两, 兩, 俩, 倆', 'number:2'],
    ['几, 幾, 好几, 好幾', 'a_few'],

    ['今天, 今日, 今儿', 'day:0'],
    ['昨天, 昨日, 琴日, 寻日, 尋日, 噚日', 'day:-1'],
    ['前天, 前日', 'day:-2'],
    ['大前天', 'day:-3'],
    ['前几天, 前幾天, 前两天, 前兩天, 那天', 'other_day'],
    [
      '昨晚, 昨天晚上, 昨夜, 昨天夜里, 昨天夜裡, 昨天夜裏, 昨天半夜, 昨儿晚上, 琴晚, 寻晚, 尋晚, 噚晚, 昨日晚上',
      'day:-1',
      'part:late',
    ],
    ['前晚, 前天晚上', 'day:-2', 'part:late'],
    ['今晚, 今天晚上, 今夜', 'day:0', 'part:late'],
    ['今早, 今天早上, 今天早晨, 今天上午, 今晨, 今朝, 今朝早, 今日朝早', 'day:0', 'part:morning'],
    ['昨早, 昨天早上, 昨天上午, 昨天早晨', 'day:-1', 'part:morning'],
    ['今天下午', 'day:0', 'part:afternoon'],
    [
      '明天, 后天, 後天, 明早, 明晚, 听日, 聽日, 下周, 下週, 下星期, 下个星期, 下個星期, 下礼拜, 下禮拜, 下个月, 下個月, 下次',
      'future',
    ],
    [
      '每天, 天天, 整天, 整晚, 一晚上, 一整晚, 一天到晚, 早上好, 晚上好, 下午好, 晚安, 早安, 白天, 有一天',
      'between_words',
    ],

    ['上, 上个, 上個', 'last'],
    ['这周, 這週, 这个星期, 這個星期, 本周, 本週, 这星期, 這星期, 这礼拜, 這禮拜, 今个星期', 'week:0'],
    ['上周, 上週, 上个星期, 上個星期, 上星期, 上礼拜, 上禮拜, 上个礼拜, 上個禮拜', 'week:-1'],
    ['上上周, 上上週, 上上星期, 上上个星期, 上上個星期', 'week:-2'],
    ...WEEKDAYS.map(([names, weekday]): PhraseRow => {
      const last = names
        .split(', ')
        .flatMap((name) => [`上${name}`, `上个${name}`, `上個${name}`])
        .join(', ');
      return [last, 'week:-1', weekday];
    }),
    ['这周末, 這週末, 周末, 週末, 这个周末, 這個週末, 上周末, 上週末', 'weekend:0'],
    ['这个月, 這個月, 本月', 'months:0'],
    ['上个月, 上個月, 上月', 'months:-1'],

    ['凌晨, 清晨, 天没亮, 天沒亮, 天还没亮, 天還沒亮, 天亮前, 黎明, 拂晓', 'part:dawn'],
    ['早上, 早晨, 上午, 一早, 大清早, 清早, 大早上, 朝早, 一大早, 早', 'part:morning'],
    ['中午, 正午', 'part:midday'],
    ['下午, 午后, 午後, 下昼, 下晝, 晏昼, 晏晝', 'part:afternoon'],
    ['傍晚, 黄昏, 黃昏', 'part:evening'],
    ['晚上, 夜晚, 晚间, 晚間, 晚, 夜晚黑', 'part:late'],
    ['深夜, 半夜, 夜里, 夜裡, 夜裏, 三更半夜, 大半夜, 深更半夜', 'part:night'],
    ['午夜', 'hour:24'],

    ['半', 'half'],
    ['一刻', 'quarter'],
    ['点, 點, 点钟, 點鐘, 点整, 點整, 时, 時, 點鍾', 'oclock'],

    ['在', 'at'],
    ['大约, 大約, 大概, 差不多, 约, 約, 快, 大概在, 左右, 上下', 'about'],
    ['从, 從, 自从, 自從', 'since'],
    ['到, 直到', 'until'],

    ['前, 以前, 之前', 'ago'],
    ['分钟, 分鐘, 分, 分钟左右', 'unit:minute'],
    ['小时, 小時, 个小时, 個小時, 个钟头, 個鐘頭, 钟头, 鐘頭, 个钟, 個鐘', 'unit:hour'],
    ['天, 日子', 'unit:day'],
    ['周, 週, 个星期, 個星期, 星期, 个礼拜, 個禮拜', 'unit:week'],
    ['个月, 個月', 'unit:month'],
    ['年, 岁, 歲', 'unit:year'],
    ['半小时, 半小時, 半个小时, 半個小時, 半个钟头, 半個鐘頭, 半个钟, 半個鐘', 'number:30', 'unit:minute'],
    ['个半小时, 個半小時', 'unit:hour', 'half'],
    ['号, 號, 日', 'monthday'],

    ['现在, 現在, 此刻, 正在, 目前, 而家, 依家, 宜家', 'now'],
    ['刚才, 剛才, 刚刚, 剛剛, 刚, 剛, 头先, 頭先, 啱啱', 'just_now'],

    ['的, 那, 那天的', 'between_words'],
    ['个人, 個人, 个警察, 個警察, 名, 辆, 輛, 个, 個', 'no_hour'],
  ],
};
