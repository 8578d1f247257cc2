/**
 * A ministry, agency or office of the government (府省庁) under the names by which people know it.
 */
export interface RegisteredMinistry {
  /** Stable across documents and releases. */
  readonly id: string;
  readonly name: string;
  readonly english: string;
  /** The usual abbreviation in English, "" where there is none. */
  readonly abbreviation: string;
  readonly aliases: readonly string[];
}

const ministry = (
  id: string,
  name: string,
  english: string,
  abbreviation: string,
  aliases: readonly string[] = [],
): RegisteredMinistry => ({ id, name, english, abbreviation, aliases });

/** The id of その他, the remainder of the share chart: a slice, not a ministry. */
export const OTHERS = 'others';

/**
 * The register: names only, no figures. A document may print a body that is not here; it is then
 * known by its printed name. NISC (since 2025 the National Cybersecurity Office) belongs to
 * 内閣官房: either name finds it.
 */
export const MINISTRIES: readonly RegisteredMinistry[] = [
  ministry('cas', '内閣官房', 'Cabinet Secretariat', 'CAS', [
    'NISC',
    '内閣官房（NISC）',
    'Cabinet Secretariat (NISC)',
    '内閣サイバーセキュリティセンター',
    '内閣官房内閣サイバーセキュリティセンター',
    'National center of Incident readiness and Strategy for Cybersecurity',
    '国家サイバー統括室',
    'National Cybersecurity Office',
    'NCO',
  ]),
  ministry('cao', '内閣府', 'Cabinet Office', 'CAO'),
  ministry('iha', '宮内庁', 'Imperial Household Agency', 'IHA'),
  ministry('jftc', '公正取引委員会', 'Japan Fair Trade Commission', 'JFTC', ['公取委']),
  ministry('npa', '警察庁', 'National Police Agency', 'NPA'),
  ministry('ppc', '個人情報保護委員会', 'Personal Information Protection Commission', 'PPC', [
    '個情委',
    '個人情報保護委',
  ]),
  ministry('jcrc', 'カジノ管理委員会', 'Japan Casino Regulatory Commission', 'JCRC'),
  ministry('fsa', '金融庁', 'Financial Services Agency', 'FSA'),
  ministry('caa', '消費者庁', 'Consumer Affairs Agency', 'CAA'),
  ministry('cfa', 'こども家庭庁', 'Children and Families Agency', 'CFA'),
  ministry('digital', 'デジタル庁', 'Digital Agency', 'DA'),
  ministry('reconstruction', '復興庁', 'Reconstruction Agency', ''),
  ministry('mic', '総務省', 'Ministry of Internal Affairs and Communications', 'MIC'),
  ministry('moj', '法務省', 'Ministry of Justice', 'MOJ'),
  ministry('psia', '公安調査庁', 'Public Security Intelligence Agency', 'PSIA'),
  ministry('mofa', '外務省', 'Ministry of Foreign Affairs', 'MOFA'),
  ministry('mof', '財務省', 'Ministry of Finance', 'MOF'),
  ministry('nta', '国税庁', 'National Tax Agency', 'NTA'),
  ministry('mext', '文部科学省', 'Ministry of Education, Culture, Sports, Science and Technology', 'MEXT', [
    '文科省',
  ]),
  ministry('mhlw', '厚生労働省', 'Ministry of Health, Labour and Welfare', 'MHLW', [
    '厚労省',
    'Ministry of Health, Labor and Welfare',
  ]),
  ministry('maff', '農林水産省', 'Ministry of Agriculture, Forestry and Fisheries', 'MAFF', ['農水省']),
  ministry('meti', '経済産業省', 'Ministry of Economy, Trade and Industry', 'METI', ['経産省']),
  ministry('mlit', '国土交通省', 'Ministry of Land, Infrastructure, Transport and Tourism', 'MLIT', [
    '国交省',
  ]),
  ministry('jcg', '海上保安庁', 'Japan Coast Guard', 'JCG', ['海保']),
  ministry('jma', '気象庁', 'Japan Meteorological Agency', 'JMA'),
  ministry('moe', '環境省', 'Ministry of the Environment', 'MOE'),
  ministry('nra', '原子力規制委員会', 'Nuclear Regulation Authority', 'NRA', ['原子力規制庁', '規制委']),
  ministry('mod', '防衛省', 'Ministry of Defense', 'MOD', ['Ministry of Defence']),
  ministry('courts', '裁判所', 'Courts of Japan', '', ['Courts', '最高裁判所', 'Supreme Court']),
  ministry('jinjiin', '人事院', 'National Personnel Authority', ''),
  ministry('audit', '会計検査院', 'Board of Audit of Japan', 'BOA'),
  ministry(OTHERS, 'その他', 'Others', '', ['その他府省庁', 'Other']),
];
