/** Every way to put one piece of each list after the other, as a lexicon writes phrases. Chinese builds words like this. */
export function each(...lists: readonly (readonly string[])[]): string {
  return lists
    .reduce<readonly string[]>(
      (begun, pieces) => begun.flatMap((start) => pieces.map((piece) => `${start}${piece}`)),
      [''],
    )
    .join(', ');
}

/** The words of a list written with spaces. */
export const list = (words: string): readonly string[] => words.split(/\s+/).filter(Boolean);

/** How people write the city, with the slips that a Chinese keyboard makes. */
export const BOSTONS = list('波士顿 波城 波市');

/** Words for police that belong to the city when its name stands before them. */
export const POLICE = list(
  '警察 警查 警擦 警差 警员 警官 警长 警司 警探 警方 警车 巡警 巡逻警 公安 差人 差佬 差婆 女警 男警 探员 侦探 探长 沙展 帮办 便衣警察 便衣 巡逻车 警署 警察局 警局 警察总局 警察局的人 警局的人 警察局的警探 警察部门 警队 缉毒组 扫黑组 帮派组 警察车 条子',
);

/** The immigration police, with slips of the keyboard. */
export const ICES = list(
  '移民局 移民署 移民执法局 移民海关执法局 移民及海关执法局 移民与海关执法局 海关执法局 国土移民局',
);
