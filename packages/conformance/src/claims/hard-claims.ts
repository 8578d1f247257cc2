import { type ClaimCase, says } from './claim-case.ts';

/**
 * Sentences whose figures are of something else than the nearest name, of which the true ones must
 * not be called wrong.
 */
export const HARD_CLAIMS: readonly ClaimCase[] = [
  says('文科省の構成比は8.1％で、総務省（10.4％）に次ぐ3位。', 'match', 'match', 'match'),
  says('推進体制に5.3億円、その他に31.6億円。', 'match', 'match'),
  says('構成比は、内閣官房0.6%、外務省0.5%、その他1.5%である。', 'match', 'match', 'match'),
  says(
    'サイバー分野における教育機能の強化は20億1千万円、研究機能の強化は14億6千万円。',
    'match',
    'cannot-verify',
  ),
  says('総務省の掲載額は防衛省の約26分の1だ。', 'cannot-verify'),
  says('サイバー予算は国民1人あたり約1,100円になる。', 'cannot-verify'),
  says('総務省の非掲載額は109.5億円と推計される。', 'match'),
  says(
    '防衛省の掲載額881.7億円は、掲載額全体（1,009.5億円）の87.3%に相当する。',
    'match',
    'match',
    'cannot-verify',
  ),
  says(
    '経産省の3事業のうち最も大きいのは産業サイバーセキュリティ強靭化事業の23.5億円。',
    'match',
    'cannot-verify',
    'match',
  ),
  says(
    '令和5年度のサイバーセキュリティ関係予算は1,378億9千万円で、前年度当初予算比で77.4億円の増加となった。',
    'match',
    'cannot-verify',
  ),
  says('64.0%が防衛省、10.4%が総務省である。', 'match', 'match'),
  says(
    'Of the total, 10.4% goes to MIC, 8.1% to MEXT and 6.0% to the Digital Agency.',
    'match',
    'match',
    'match',
  ),
  says('More than half of the budget is for the Ministry of Defense.', 'match'),
  says(
    'METI lists three programs, the largest being ¥2.35 billion.',
    'match',
    'cannot-verify',
    'cannot-verify',
  ),
  says("The police agency's two programs total 630 million yen.", 'match', 'match'),
  says('The listed programs add up to 100.95 billion yen.', 'match'),
  says('The government draft for FY2023 sets aside 137.89 billion yen for cybersecurity.', 'match'),
  says('防衛省が10.4%、総務省が64.0%を占める。', 'mismatch', 'mismatch'),
  says('MEXT is second by share.', 'mismatch'),
  says('分野別で最も小さいのは(6)その他である。', 'mismatch'),
];
