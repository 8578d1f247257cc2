import { FIRST_FISCAL_YEAR } from '@cyberbudget/core';
import { AMOUNT_COLUMN } from './programs.ts';

/**
 * A function as a name of a workbook: as Excel shows it, a parameter that may be left out in
 * brackets.
 */
export interface Definition {
  readonly name: string;
  readonly parameters: readonly string[];
  readonly body: string;
  /** What the list of names says of it; left out for those that only serve others. */
  readonly comment?: string;
}

const given = (parameter: string, otherwise = '""'): string =>
  `IF(ISOMITTED(${parameter}),${otherwise},${parameter})`;

const idOf = (kind: string, parameter: string): string => `CB_ID("${kind}",${given(parameter)})`;
const idsOf = (kind: string, parameter: string): string => `CB_IDS_OF("${kind}",${given(parameter)})`;
const edition = `CB_ID("y",CB_YEAR(${given('年度')}))`;

/** What serves the functions: forms, words, years, look-ups. */
const SERVING: readonly Definition[] = [
  {
    name: 'CB_FORM',
    parameters: ['word'],
    body: 'LET(txt,word&"",size,LEN(txt),IF(size=0,"",LET(parts,MID(txt,SEQUENCE(size),1),forms,XLOOKUP(IFERROR(UNICODE(parts),0),CB_CODES,CB_CHARS),LOWER(SUBSTITUTE(CONCAT(IF(ISNA(forms),parts,forms)),"␣","")))))',
  },
  {
    name: 'CB_SENSE',
    parameters: ['kind', 'word'],
    body: `IF(kind="m",ISTEXT(word),IF(kind="f",IF(ISNUMBER(word),(word<${FIRST_FISCAL_YEAR})*(word=INT(word))=1,TRUE),IF(kind="y",IF(ISNUMBER(word),word>=${FIRST_FISCAL_YEAR},SUM(--ISNUMBER(FIND({0,1,2,3,4,5,6,7,8,9},word)))>0),FALSE)))`,
  },
  {
    name: 'CB_ID',
    parameters: ['kind', 'word'],
    body: 'LET(found,XLOOKUP(kind&":"&CB_FORM(word),CB_WORDS,CB_IDS),IF(ISNA(found),IF(CB_SENSE(kind,word),found,VALUE("!")),found))',
  },
  {
    name: 'CB_YEAR',
    parameters: ['word'],
    body: 'IF(ISNUMBER(word),IF(word>=10000,YEAR(word)-(MONTH(word)<4),word),word)',
  },
  {
    name: 'CB_IDS_OF',
    parameters: ['kind', 'words'],
    body: 'IF(IFERROR(ROWS(words)*COLUMNS(words),1)=1,CB_ID(kind,IF(kind="y",CB_YEAR(words),words)),MAP(words,LAMBDA(wrd,IF(wrd="","",CB_ID(kind,IF(kind="y",CB_YEAR(wrd),wrd))))))',
  },
  {
    name: 'CB_ANSWER',
    parameters: ['who', 'issue', 'fld', 'what', 'per'],
    body: 'LET(found,XLOOKUP(issue&"|"&who&"|"&fld&"|"&what,CB_KEYS,CB_VALUES),IF((who="")+(issue="")+(fld="")+(what="")+(per="")>0,"",IF(LEFT(what,1)="+",found/per,found)))',
  },
  {
    name: 'CB_ROWS',
    parameters: ['table', 'heads', 'per'],
    body: 'LET(own,table&"|"&per,key,IF(ISNA(XLOOKUP(own,CB_TABLE_KEYS,CB_TABLE_WIDTHS)),table,own),wide,XLOOKUP(key,CB_TABLE_KEYS,CB_TABLE_WIDTHS),body,TAKE(FILTER(CB_TABLE,(CB_TABLE_KEYS=key)*(CB_TABLE_TYPES<=heads),NA()),,wide),flags,TAKE(FILTER(CB_TABLE,(CB_TABLE_KEYS=key)*(CB_TABLE_TYPES=9),0),,wide),IF(ISNUMBER(body),IF(flags=1,body/per,body),SUBSTITUTE(SUBSTITUTE(body,"〈単位〉",XLOOKUP("name:"&per,CB_WORDS,CB_IDS)),"␣","")))',
  },
];

/**
 * The words of a search, one after the other: each must stand in the title or on the page, or be
 * the name of the ministry.
 */
const HITS =
  'REDUCE(1,TEXTSPLIT(SUBSTITUTE(term&"","　"," ")," "),LAMBDA(acc,wrd,acc*((ISNUMBER(FIND(CB_FORM(wrd),CB_P_TEXTS))+(IFERROR(XLOOKUP("m:"&CB_FORM(wrd),CB_WORDS,CB_IDS),"")=CB_P_MINISTRIES))>0)))';

/** The programs in their order: those of one amount keep the order of the document. */
const RANKED = `ranked,IF(${idOf('o', '順')}="amount",SORTBY(all,TAKE(TAKE(all,,${AMOUNT_COLUMN}),,-1),-1,SEQUENCE(ROWS(all)),1),all)`;

/** As many from the top as are asked for; nothing and 0 are all. */
const FIRST = `LET(most,IF(${given('件数')}&""="",0,VALUE(${given('件数')})),IF(most=0,ranked,IF((most<0)+(most<>INT(most))>0,VALUE("!"),TAKE(ranked,most))))`;

/** The functions, in the order of the catalogue. */
const FUNCTIONS: readonly Definition[] = [
  {
    name: 'CYBERBUDGET',
    parameters: ['[府省庁]', '[年度]', '[分野]', '[指標]', '[単位]'],
    body: `CB_ANSWER(${idsOf('m', '府省庁')},${idsOf('y', '年度')},${idsOf('f', '分野')},${idsOf('x', '指標')},${idsOf('u', '単位')})`,
    comment: '予算の数字を一つ返します。例: =CYBERBUDGET("総務省") / One number of the budget',
  },
  {
    name: 'CYBERBUDGET_TABLE',
    parameters: ['[種類]', '[年度]', '[単位]', '[見出し]'],
    body: `CB_ROWS("t:"&${idOf('t', '種類')}&"|"&${edition},${given('見出し', '1')},${idOf('u', '単位')})`,
    comment: '集計表を返します。例: =CYBERBUDGET_TABLE("分野") / A summary table',
  },
  {
    name: 'CYBERBUDGET_PROGRAMS',
    parameters: ['[府省庁]', '[年度]', '[分野]', '[語]', '[単位]', '[見出し]', '[順]', '[件数]'],
    body: `LET(who,${idOf('m', '府省庁')},issue,${edition},fld,${idOf('f', '分野')},per,${idOf('u', '単位')},heads,${given('見出し', '1')},term,${given('語')},hits,IF(term&""="",1,${HITS}),chosen,(CB_P_EDITIONS=issue)*IF(who="-",1,CB_P_MINISTRIES=who)*IF(fld="-",1,CB_P_FIELDS=fld)*hits,all,FILTER(CB_PROGRAMS,chosen,NA()),${RANKED},found,${FIRST},shown,IF(ISNUMBER(found),IF(SEQUENCE(1,COLUMNS(CB_PROGRAMS))=${AMOUNT_COLUMN},found/per,found),SUBSTITUTE(found,"␣","")),IF(SUM(chosen)=0,NA(),IF(heads=0,shown,IF(heads=1,VSTACK(CB_ROWS("p|"&issue,1,per),shown),VALUE("!")))))`,
    comment: '条件に合う施策を返します。例: =CYBERBUDGET_PROGRAMS(,,,"人材") / The programs that match',
  },
  {
    name: 'CYBERBUDGET_SOURCE',
    parameters: ['[府省庁]', '[年度]', '[分野]', '[項目]'],
    body: `CB_ANSWER(${idsOf('m', '府省庁')},${idsOf('y', '年度')},${idsOf('f', '分野')},${idsOf('c', '項目')},1)`,
    comment: '数字の出典を返します。例: =CYBERBUDGET_SOURCE("金融庁",,,"原文") / Where a number is printed',
  },
  {
    name: 'CYBERBUDGET_NAMES',
    parameters: ['[種類]', '[年度]', '[見出し]'],
    body: `CB_ROWS("n:"&${idOf('n', '種類')}&"|"&${edition},${given('見出し', '0')},1)`,
    comment: '引数に使える名前の一覧を返します。例: =CYBERBUDGET_NAMES("指標") / Names accepted as arguments',
  },
  {
    name: 'CYBERBUDGET_META',
    parameters: ['[項目]', '[年度]'],
    body: `LET(item,${idOf('i', '項目')},issue,${edition},IF(item="all",CB_ROWS("i:all|"&issue,0,1),XLOOKUP(issue&"|i|"&item,CB_KEYS,CB_VALUES)))`,
    comment: 'どの資料で計算したかを返します。例: =CYBERBUDGET_META("資料名") / With which edition',
  },
];

/** Every definition, those first that others call. */
export const DEFINITIONS: readonly Definition[] = [...SERVING, ...FUNCTIONS];

/** The functions that people call. */
export const FUNCTION_NAMES = FUNCTIONS.map(({ name }) => name);

/** A definition as Excel shows it, without its =. */
export const shownDefinition = ({ parameters, body }: Definition): string =>
  `LAMBDA(${[...parameters, body].join(',')})`;
