import type { Option } from '../command/command.ts';

export const yearOption: Option = {
  name: 'year',
  placeholder: { ja: '年度', en: 'Y' },
  help: {
    ja: '年度。2023、令和5年度、R5、段階まで書けば 2023政府案。省略=最新の年度',
    en: 'Fiscal year: 2023, R5, FY2023, with its stage "2023 draft". Default: latest available',
  },
  offers: 'year',
};

export const strategyFieldOption: Option = {
  name: 'field',
  placeholder: { ja: '分野', en: 'F' },
  help: {
    ja: '戦略の分野。3、"(3)"、分野の名前。省略=全分野',
    en: 'Field of the strategy: 3, "(3)", its name. Default: all fields',
  },
  offers: 'strategyField',
};

export const measureOption: Option = {
  name: 'measure',
  placeholder: { ja: '指標', en: 'M' },
  help: {
    ja: '公表・掲載額、掲載額、非掲載額、推計額、下限、上限、構成比、掲載率、件数。省略=公表・掲載額',
    en: 'amount, listed, unlisted, estimate, low, high, share, coverage, count. Default: amount',
  },
  offers: 'measure',
};

export const unitOption: Option = {
  name: 'unit',
  placeholder: { ja: '単位', en: 'U' },
  help: {
    ja: '円、千円、百万円、億円、十億円、兆円。省略=億円',
    en: 'yen, million, oku (億円, 100 million yen), trillion. Default: oku',
  },
  offers: 'unit',
};
