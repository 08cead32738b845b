import type {
  ActorRules,
  DateRules,
  FigureRules,
  LanguageRules,
  ReportRules,
} from './language-rules.ts';

const HOURS = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve';
const ZONES = '(?:GMT|UTC|BST|CES?T|[ECMP][SD]T|AE[SD]T|IST|JST|WAT|EAT)(?!\\p{L})';
const WORD_YEAR = '(?:(?<yearBefore>last)|(?<yearAhead>next)|(?<yearNow>this)) year';
const ANY_YEAR = `(?:of )?(?:{year}|${WORD_YEAR})`;
const BUT_MAY = 'January|February|April|June|July|August|September|October|November|December';
const RANGE = '(?:and|(?:through )?to|until|through';
const GAME = '(?:scor|goal|coach)';
const PHRASE_END = '(?= ?(?:[,.;:)”"]|$|and |but |when |in |at |by ))';

const dates: DateRules = {
  months: [
    'January|Jan\\.?',
    'February|Feb\\.?',
    'March|Mar\\.',
    'April|Apr\\.?',
    'May',
    'June|Jun\\.?',
    'July|Jul\\.?',
    'August|Aug\\.?',
    'September|Sept?\\.?',
    'October|Oct\\.?',
    'November|Nov\\.?',
    'December|Dec\\.?',
  ],
  weekdays: [
    'Mon(?:day|\\.)',
    'Tues(?:day|\\.)',
    'Wed(?:nesday|\\.)',
    'Thurs(?:day|\\.)',
    'Fri(?:day|\\.)',
    'Sat(?:urday|\\.)',
    'Sun(?:day|\\.)',
  ],
  seasons: ['spring', 'summer', 'autumn|fall', 'winter'],
  ordinals: ['first|1st', 'second|2nd', 'third|3rd', 'fourth|4th|final'],
  past: 'last|past',
  next: 'next|coming',
  units: ['days?', 'weeks?', 'months?', 'years?', 'decades?', 'fortnights?'],
  beforeYear:
    'fiscal|in|since|by|until|till|from|before|after|during|of|for|between|and|to|late|early|mid|the|about|around|through|circa|year|season',
  future:
    "will|would|due|forecast|is to|are to|to be|scheduled|expect(?:s|ed)|not expect|set to|set for|(?:(?<!(?:(?:did|was|were|had)(?: not|n't)|nobody|no one|never) [^,]*)(?:until|till)|(?<!(?:ran|fell|kept|burned|lasted|continued) [^,]*)through)(?= (?:(?:midday|noon|early|late|at least) )?(?:'s)?$)|likely to(?! have)|(?:was|were|is|are) (?:possible|likely(?! \\p{L}{3,}))|(?:must|wants?|to (?!the)\\p{L}+)[^,]* by(?= (?:'s)?$)|(?:is|are)(?= $)|continues|be held|warnings? (?:is|are|runs?)|(?<!ed [^,]*)warnings? (?:for|in)|warnings?(?: for [^,]+)? for(?= $)|ha(?:ve|s) been (?:asked|told|urged|ordered|invited) to|from(?= $)|could(?! be (?:seen|heard|felt))|(?<!(?:in|since|of|last|by|until|mid|late|early|from|to|and)[- ])may(?! \\d)|might|'ll|(?<!(?:ed|new) )plans? to|(?<!(?:ed|new|the|of|its|his|her|their|'s) )plans?(?= (?:an?|another|the|more) )|planned|deadline|going to|(?:trying|hop(?:e|es|ed|ing)|wants?|wanted|vow(?:s|ed)|promised|agreed|preparing|prepares|ready|intend(?:s|ed)?|aim(?:s|ed)?|decided|pledged|threatened) to|(?:look|looks|looking) forward to|ahead of|in time for|await(?:s|ing)?|comes|goes|(?<!(?:did|not|n't) )(?:begin|reopen|resume|meet)s?|opens|marr(?:y|ies)|appears|takes? (?:effect|on|place)|arrives|leaves|departs|announces|publishes|releases|unveils|decides|expires|concludes|closes|kicks? off|gets? under way|lock horns|(?<!(?:the|an?|all|of|its|their|his|her|these|those|for|after|many|more|\\d) )(?:votes(?! (?:from|for|of|in|cast|were|had))|visits|starts|plays?|plans?(?= on)|returns?|hosts?|faces|ends|travels?)",
  pastVerbs:
    'said|told|was|were|had|did|died|came|wrote|took|left|fell|rose|began|won|lost|(?<!be )(?:went|made|found|met|sank|broke|fled|hit|struck|sold|built|bought|grew|flew|saw|sent|spent|quit|shut|brought|caught)|(?<!be )(?!announc|plann|schedul|call|promis|vow|pledg|postpon|expect|invit|urg|propos)\\p{L}{2,}ed',
  until: 'before|by',
  justDone:
    '(?:(?<!be )(?!plann|schedul|postpon|expect|due)\\p{L}{2,}ed|said|told \\p{L}+|was|were)(?: on)?',
  since: 'since|than in|compared (?:with|to)(?: in)?',
  feasts: {
    'Christmas Eve': '12-24',
    'Christmas(?: Day)?': '12-25',
    'Boxing Day': '12-26',
    "New Year's Eve": '12-31',
    "New Year(?:'s Day)?": '01-01',
    'Easter Monday': 'E1',
    'Easter(?: Sunday)?': 'E0',
    'Good Friday': 'E-2',
    'Thanksgiving(?: Day)?': '11-22/4',
    'Labor Day': '09-01/1',
    'Memorial Day': '05-25/1',
    'Remembrance Sunday': '11-08/7',
    'Armistice Day|Veterans Day': '11-11',
    Halloween: '10-31',
    'May Day': '05-01',
    "St Patrick's Day": '03-17',
    "Valentine's Day": '02-14',
    'Independence Day|Fourth of July|July Fourth': '07-04',
  },
  infinitives: 'to (?!the|a|an|his|her|its|their)\\p{L}+',
  clock: `(?<=(?:call|dial|phone|text|rang)(?:s|ed|led|ling|ing)? )(?:911|999|11\\d)(?! \\p{L}+s)|(?<=(?:local|unit|case) )\\d{3,4}|0\\d{2,4} \\d{3,4}(?: \\d{3,4})?|(?:(?:\\d{1,2}|${HOURS})(?:[:.][0-5]\\d)? ?(?:a\\.m\\.|p\\.m\\.|am|pm|o'clock)|(?:five|ten|twenty|twenty-five|(?:a )?quarter|half)(?: minutes)? (?:to|past) (?:${HOURS}|noon|midnight)|(?:UTC|GMT) ?[-+−–]\\d{1,2}|\\d{1,2}:[0-5]\\d|(?<=at (?:about |around |approximately )?)[0-2]\\d[0-5]\\d|\\d{1,2}(?:[:.][0-5]\\d)?(?= ${ZONES})|[0-2]\\d[0-5]\\d(?= (?:${ZONES}|hours|hrs|local time|\\p{L}+day,? UTC)))(?: (?:${ZONES}|local time))?`,
  patterns: [
    [
      `(?<=(?:since|by|before|after|until|till|around|over|at|on|in|into|for|from|to|the|was|is) ){feast}(?:,? {year})?`,
      'feast',
    ],
    ['(?:{past}|{next}|this) {feast}', 'feast'],
    [
      `(?:(?:between|from) )?{day} (?:{month} )?(?:{year} )?${RANGE}|[-–]) {day2} {month2},?(?: {year2})?`,
      'dayRange',
    ],
    ['{day}[-–]{day2} {month},?(?: {year})?', 'dayRange'],
    [
      `(?:(?:between|from) )?{month} {day}(?:,? {year})? ?${RANGE}|[-–]) ?(?:{month2} )?{day2}(?:,? {year2})?`,
      'dayRange',
    ],
    [
      '(?<=on [\\d, and]*){day}(?=(?:,|,? and) (?:\\d+(?:,|,? and) )*\\d+ {month}(?:,? {year})?)',
      'day',
    ],
    [`(?<={month} \\d[\\d, ]* and ){day}${PHRASE_END}`, 'day'],
    ['week (?:of|beginning|starting|from) (?:{weekday},? )?{month} {day}(?:,? {year})?', 'weekOf'],
    ['week (?:of|beginning|starting|from) (?:{weekday},? )?{day} {month}(?:,? {year})?', 'weekOf'],
    [`(?:{weekday},? )?(?:the )?{day} (?:of )?{month}(?:,? ${ANY_YEAR})?`, 'day'],
    [`(?:{weekday},? )?{month} {day}(?:,? ${ANY_YEAR}|(?! ?(?:%|per|million|billion)))`, 'day'],
    ['{number}/{number2}/{shortYear}', 'numeric'],
    ['{year}-(?<number2>[01]\\d)-(?<number>[0-3]\\d)', 'numeric'],
    ['{weekday},? (?:the )?(?<day>(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th))', 'dayOfMonth'],
    ['{weekday},? the {day}', 'dayOfMonth'],
    [`(?<=(?:since|until) )the {day}(?<=[a-z])${PHRASE_END}`, 'dayOfMonth'],
    [
      '(?:(?:between|from) ){month}(?: {year})? (?:and|to|until) {month2}(?: {year2})?',
      'monthRange',
    ],
    ['{month} ?(?:[-–]|to|through) ?{month2}(?:,? {year})?', 'monthRange'],
    [
      '{count} months (?:to|through|end(?:ed|ing)(?: in)?) {month}(?! ?\\d\\d?(?!\\d))(?:,? {year})?',
      'monthsTo',
    ],
    ['{month} quarter(?: of {year})?', 'quarterTo'],
    [`first {count} months of (?:{year}|the year)`, 'firstMonths'],
    [`(?:(?:mid|early|late)[- ])?{month},? ${ANY_YEAR}`, 'month'],
    ['(?:{past}|{next}) {month}', 'month'],
    ['(?:mid|early|late)[- ]{month}', 'month'],
    [
      '(?<=(?:in|since|by|until|during|of|from|before|after|this|through|for|to|late|early) ){month}',
      'month',
    ],
    [`(?<=(?:${BUT_MAY})(?:,| and| or| to| through|/|-|–) ?){month}`, 'month'],
    ["(?<month>March)(?='s )", 'month'],
    [`(?<month>${BUT_MAY})`, 'month'],
    [`{ordinal} half of (?:{year}|${WORD_YEAR}|the year)`, 'half'],
    [
      '{ordinal}-half(?= (?:net|pre-tax|profits?|loss|losses|earnings|results|sales|revenues?) )',
      'half',
    ],
    [
      `{ordinal}[- ]quarter(?!.*${GAME})(?<!${GAME}.*)(?:,? ${ANY_YEAR})?|(?:{past}|{next}|this) quarter`,
      'quarter',
    ],
    ['Q(?<roman>[1-4])(?:,? (?:of )?{year})?', 'quarter'],
    ["(?:the )?(?:(?:early|mid|late)[- ])?'?(?<decade>1[0-9]\\d0|20\\d0)'?s", 'decade'],
    [
      "(?<!(?:his|her|their|my|our|the low|the high|the upper)[- ]|(?:his|her|their|my|our) (?:early|mid|late)[- ])(?:the (?:(?:early|mid|late)[- ])?|(?:early|mid|late)[- ]|'|(?<=0s (?:and|or) ))'?(?<decade>[2-9]0)'?s(?! ?(?:F|C|Fahrenheit|Celsius|degrees|per ?cent)(?!\\p{L}))",
      'decade',
    ],
    ['{roman}(?:st|nd|rd|th)[- ]century', 'century'],
    [`{season},? ${ANY_YEAR}`, 'season'],
    ['(?:{past}|{next}) {season}', 'season'],
    ['this {season}', 'season'],
    [
      '(?<=(?:in|by|during|until|before|since|for|of the|through|after|over|throughout) )(?:the )?(?:(?:early|late|mid)[- ])?{season}',
      'season',
    ],
    ['the day before yesterday|the night before last', 'dayBeforeYesterday'],
    ['the day after tomorrow', 'dayAfterTomorrow'],
    ['yesterday(?: morning| afternoon| evening)?|last night', 'yesterday'],
    ['tomorrow(?: morning| afternoon| evening| night)?', 'tomorrow'],
    ['today|tonight|this (?:morning|lunchtime|afternoon|evening)|earlier today', 'today'],
    ['(?:night of|night between|overnight from) {weekday} (?:to|and) {weekday2}', 'night'],
    ['{weekday} night into {weekday2}', 'night'],
    ['overnight(?: on| from)? {weekday}', 'weekday'],
    ['(?:on )?{weekday} week(?! (?:of|in) )', 'weekdayWeek'],
    ['a week (?:on|from) {weekday}', 'weekdayWeek'],
    ['overnight(?=[,.;]|$| (?:and|as|in|at|after|by|when) )', 'night'],
    [
      `(?:from|between) {weekday}(?: (?:morning|afternoon|evening|night))? ${RANGE}) {weekday2}`,
      'weekdayRange',
    ],
    ['(?:on )?{weekday}(?: of|,)? (?:{past}|{next}|this) week', 'weekdayOfWeek'],
    ["(?:on )?{weekday} in (?:(?<next>a) week's time)", 'weekday'],
    ['(?:{past}|{next}) {weekday}(?: morning| afternoon| evening| night)?', 'weekday'],
    [
      '(?<!(?<!\\p{L})(?:an?|every|each|any|most|(?:every|each) \\p{L}+day and|first|second|third|fourth|\\p{L}+day (?:to|through)|black|bloody|cyber|super|sheffield) )(?:this |on )?{weekday}(?! (?:(?:to|through) \\p{L}+day|trading|shopping|opening|working|work|league|times|telegraph|mirror|mail|post))(?: morning| afternoon| evening| night)?',
      'weekday',
    ],
    ['(?:{count}|an?) {unit} ago', 'ago'],
    ["in (?:{count}|an?) {unit}(?:(?:'s?)? time)?", 'ahead'],
    [
      '(?<=(?:in|by|before|until|the) )(?:end|start|beginning|middle|rest) of the week|this week|(?:earlier|later) in the week',
      'week',
    ],
    ['(?:{past}|{next}) week', 'week'],
    ['(?:{past}|{next}) weekend', 'weekend'],
    ['(?:this|(?:(?:at|over) )?the) weekend', 'weekend'],
    [
      '(?:{past}|{next}|this) month|(?:end|start|beginning|middle|rest) of the month|(?:earlier|later) in the month',
      'thisMonth',
    ],
    ['(?:{past}|{next}|this) (?:financial |fiscal )?year', 'thisYear'],
    ['(?:from |between ){year} (?:to|and|until) {year2}', 'yearRange'],
    ['{year}[-–/]{shortYear2}', 'yearRange'],
    ['(?:(?:mid|early|late)[- ]){year}', 'year'],
    [
      '(?:by |until |before |at )?(?:the )?(?:end|start|beginning|middle|rest) of the year',
      'thisYear',
    ],
    ['(?<!(?:local|flight|route|room|unit|article|case) ){year}', 'year'],
  ],
  anchored: [
    [
      `the (?:next|following) (?:day|morning|evening|night|afternoon)|a day later|the day after${PHRASE_END}`,
      'tomorrow',
    ],
    [
      `the (?:day|night) before${PHRASE_END}|(?:the previous|a previous) (?:day|evening|night)|(?:a|one) day (?:earlier|before)(?! than)${PHRASE_END}`,
      'yesterday',
    ],
    ['the (?:(?<next>following)|(?<past>previous)) week', 'week'],
    [
      `the (?:(?<next>following)|(?<past>previous)) month|the month (?<past2>before)|a month (?:(?<next2>later)|(?<past3>earlier|before))${PHRASE_END}`,
      'thisMonth',
    ],
    ['the (?:(?<next>following)|(?<past>previous)) quarter', 'quarter'],
    ['(?!(?:five|ten|\\p{L}+ty) |\\p{L}+ decade){count} {unit} later(?! than)', 'ahead'],
    [
      'that (?:same )?(?:day|night|morning|evening|afternoon)|(?:the same|later that) (?:day|night)',
      'today',
    ],
    [
      `the (?:(?<next>following)|(?<past>previous)) (?:financial |fiscal )?year|the year (?:(?<past2>before|earlier)|(?<next3>after))${PHRASE_END}|a year (?:(?<next2>later)|(?<past3>earlier|before))${PHRASE_END}`,
      'thisYear',
    ],
  ],
};

const figures: FigureRules = {
  currencies: {
    $: 'dollars',
    '£': 'pounds',
    '€': 'euros',
    '¥': 'yen',
    '₹': 'rupees',
    '¢': 'cents',
    p: 'pence',
    c: 'cents',
  },
  decimalMark: '.',
  words: {
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
    hundred: 100,
    thousand: 1000,
  },
  joiner: 'and',
  collectives: {
    dozen: 12,
    hundred: 100,
    thousand: 1000,
    million: 1e6,
    billion: 1e9,
    trillion: 1e12,
  },
  scales: {
    dozen: 12,
    hundred: 100,
    thousand: 1e3,
    million: 1e6,
    millions: 1e6,
    billion: 1e9,
    billions: 1e9,
    trillion: 1e12,
    lakh: 1e5,
    crore: 1e7,
    k: 1e3,
    m: 1e6,
    mn: 1e6,
    bn: 1e9,
    tn: 1e12,
  },
  half: 'and[- ]a[- ]half',
  percent: '%|per cent|percent|pct|pc',
  beforeUnit: "of(?: (?:the|these|those|its|their|our))?(?:(?: \\p{L}+){1,2}'s?)?(?: \\d+)?",
  adjectives:
    'new other more fewer additional further extra first last young old small large big good long full so',
  namedByNumber:
    'article section number no page chapter channel flight route line phase law clause level category class type volume act season episode floor room highway version group area zone resolution top covid interstate bus gate windows junction exit',
  powers: 'square|cubic|percentage|basis',
  nounScales: '(?!)',
  noUnits:
    'told went came took made met got ran won lost fell index out half of more less other others another percent',
  anaphoric: 'these those other',
  countedOnce: 'person death fatality million billion dozen hundred thousand',
};

const FINITE_VERBS =
  'is are was were has have had will would should could can must may might did does do said says told';

const actors: ActorRules = {
  hasCapitalNouns: false,
  titles:
    'Secretary-General Attorney-General Director-General Solicitor-General Vice-Chancellor Senior PC WPC DCI Mr Mrs Ms Mx Miss Dr Prof Professor Sir Dame Lord Lady Baroness Baron President Vice-President Vice Prime Minister Premier Chancellor Secretary Foreign Home Defence Defense Health Education Justice Interior Finance Transport Environment Energy Culture State Treasury Trade Labour Shadow Deputy First Senator Sen Representative Rep Congressman Congresswoman Governor Gov Mayor Councillor Cllr Councilman Councilwoman Judge Magistrate Chief Executive Detective Inspector Superintendent Constable Sergeant Sgt Officer Brigadier Marshal Commodore Warden Captain Capt Commander Colonel Col General Gen Major Maj Lieutenant Lt Cmdr Admiral Corporal Private Sheriff Commissioner Ambassador Envoy Director Manager Chairman Chairwoman Chair Speaker Leader Spokesman Spokeswoman Attorney Prosecutor Solicitor Pope Archbishop Bishop Cardinal Reverend Rev Father Sister Brother Rabbi Imam Sheikh King Queen Prince Princess Duke Duchess Emperor Sultan Coach Doctor Nurse MP MEP Police Fire Head Assistant Acting Former Saint Mufti Ayatollah Interim Coun Cr Ald Supt Insp Det Const Con Pte Hon',
  femaleTitles:
    'Mrs Ms Miss Dame Lady Baroness Congresswoman Councilwoman Chairwoman Spokeswoman Sister Queen Princess Duchess',
  maleTitles:
    'Mr Sir Lord Baron Congressman Councilman Chairman Spokesman Father Brother Pope King Prince Duke',
  demonyms:
    'French British English Scottish Welsh Irish German Italian Spanish Portuguese Dutch Belgian Swiss Austrian Swedish Norwegian Danish Finnish Icelandic Polish Czech Slovak Hungarian Romanian Bulgarian Greek Turkish Russian Ukrainian Serbian Croatian American US UK EU UN Canadian Mexican Brazilian Argentine Chilean Chinese Japanese Korean Indian Pakistani Indonesian Australian Egyptian Israeli Palestinian Syrian Iraqi Iranian Saudi Lebanese Libyan Tunisian Moroccan Algerian Nigerian Kenyan Malian African European Asian Labour Conservative Democratic Republican Liberal Democrat Lib Dem Green Tory Socialist Communist North South West East Northern Southern Western Eastern New',
  areDemonymsNouns: false,
  roleEndings: 'ologist|ographer|ician',
  roles:
    'accountant activist actor administrator adviser advisor advocate agent aide ambassador analyst anchor archbishop architect artist assistant astronaut astronomer athlete attorney aunt author baker banker barrister batsman billionaire bishop blogger boss bowler boxer boyfriend broadcaster brother builder campaigner candidate captain cardinal CEO CFO chair chairman chairperson challenger champion chancellor chef chemist chief chief-executive child cleric clerk client climber co-author co-founder co-owner coach colleague colonel columnist comedian commander commentator commissioner compatriot complainant composer conductor congressman conservationist constable consultant contractor controller coordinator coroner councillor councilman counsel counsellor counterpart courier cousin creator critic curator cyclist dancer dealer dean defendant defender delegate dentist deputy designer detective developer diplomat director doctor driver economist editor employee engineer entrepreneur envoy ex-husband ex-wife executive expert eyewitness fan farmer father father-in-law father-of-three father-of-two fiancé fiancée film-maker filmmaker firefighter fisherman footballer forecaster forward founder friend gardener general girlfriend goalkeeper golfer governor graduate grandfather grandson guard guide gunman head headteacher historian host husband imam incumbent inspector instructor inventor investigator investor jobseeker jockey journalist judge juror keeper king landlord lawmaker lawyer leader lecturer legislator lieutenant magistrate man manager master mayor MD mediator medic member MEP midfielder militant minister mother-of-three mother-of-two motorist MP mum musician neighbor neighbour nephew niece nominee novelist nurse officer official operator organiser organizer owner painter paramedic parent partner passenger pastor patient peer pensioner pharmacist photographer physicist pianist pilot plaintiff player playwright poet policeman pope postman premier presenter president president-elect priest prime prince principal prisoner producer professor prosecutor protester psychiatrist publisher pupil ranger rapper rebel receptionist referee refugee reporter representative researcher resident rider rival runner sailor scholar scientist sculptor secretary seed senator sergeant sheriff shopkeeper singer skipper soldier solicitor son songwriter specialist spokesman spokesperson star stepfather strategist striker student substitute successor superintendent supervisor supporter surgeon survivor suspect teacher teammate teenager tourist trader alderman welder tailor trainer treasurer trucker trustee tutor tycoon uncle undersecretary vet veteran vice-chairman vice-president volunteer winger winner witness worker writer',
  feminines: '',
  femaleRoles:
    'actress chairwoman congresswoman daughter duchess grandmother headmistress mother policewoman princess queen sister spokeswoman waitress widow wife woman',
  groups:
    'figures records data statistics academy administration agency airline alliance army assembly association authorities authority bank board broadcaster bureau business cabinet campaign carrier centre center chain chamber charity church city clinic club coalition college commission committee companies company confederation congress consortium consumers cooperative co-operative corporation council country court customers delegation department developer district embassy employer employers families family federation firm forces forum foundation government group groups hospital household industry inquiry institute institution journal jury kingdom laboratory league left legislature locals magazine maker management manufacturer marchers media military ministry minority monitors mosque movement museum nation navy network newspaper office operator opponents opposition organisation organization panel paper parliament party people police politicians poll port presidency press producer protesters protestors publisher rebels regulator report order ruling verdict retailer right rivals school senate service services shareholders state statement station study supermarket supporters survey team theatre tribunal troops trust union unions university utility victims village voters watchdog website witnesses jury inquest jurors magistrates source sources spokesmen memo letter research document documents filing lawsuit text results carriers airlines',
  organisationWords:
    'Villa Hotspur Albion Argyle Orient Celtic Vale Resources Markets Radio Rail Freight Securities Investments Associates Analytics Agence Deutsche Monde Presse St Mount Lake Cape Ratings Corp Co Airport Airways Associated Avenue Bar Bay Beach Bridge Broadcasting Building Canal Castle Cathedral Central Channel Civil Commons Community Constitution Convention County Cup Daily Day Democracy Democrats Division Economic Emergency Empire Enterprises Equality European Exchange Executive Express Falls Federal Festival Fire Food Football Force Forest Fund Games Gazette Global Grand Great Guard Guardian Hall Harbour Harbor Health Heritage High Hill Hills Holdings Home Hotel House Human Inc Independent Industries Initiative International Island Islands Joint Labs Lane Legion Library Limited Local Lords Ltd Mail Mall Market Marine Medical Memorial Meteorological Mirror Monetary Monitor Motors Mountain National Nations Nature Naval News North Northern Observatory Ocean Olympic Olympics Open Pacific Palace Park Peace Plc Plaza Post Prison Prize Programme Project Public Railway Red Regional Relief Republic Republicans Rescue Reserve Review Revolution Rights River Road Royal Safety Saint Science Sciences Sea Secret Security Society Software South Southern Special Square Stadium Star States Stock Store Stores Street Studio Studios Summit Sun Super Supreme System Systems Technologies Telegraph Television Temple Theatre Theater Times Tower Town Trade Transport Treasury Treaty Tribune United Universities Valley Wall War Watch Water Way Welfare West Western White Wildlife Women World Airbus Reuters Boko Haram Premier Energy Power Ferries Foods Farm Dam Reservoir Act Bill Gulf Strait Coast Insurance Capital Ventures Consulting Solutions Grammar Primary Secondary Rovers Athletic Wanderers Warriors Tigers Storm Hurricane Cyclone Typhoon Tropical Key Reef Point Creek Borough Province District Trophy Shield Championship Championships Masters Tournament Index Industrial Futures Group Airlines Aviation Aerospace Pharmaceuticals Mining Petroleum Electric Communications Networks Entertainment Publishing Media Appeal Appeals Clinic Academy Arena Motorway Highway Court',
  determiners:
    'the a an this these those his her its their our some many several few two three all most other another local no one',
  adjectives: '',
  possessives: 'his her its their our',
  rolesLikeVerbs: 'judge guide guard pilot',
  genericRoles:
    'defendant suspect accused victim official politician lawmaker judge researcher scientist expert campaigner academic executive man woman author activist writer lawyer player farmer resident teacher doctor scholar veteran year-old spokesman spokeswoman boss',
  fullTitles: {
    Gov: 'Governor',
    Sen: 'Senator',
    Rep: 'Representative',
    Gen: 'General',
    Col: 'Colonel',
    Capt: 'Captain',
    Lt: 'Lieutenant',
    Sgt: 'Sergeant',
    Maj: 'Major',
    Cmdr: 'Commander',
    Cllr: 'Councillor',
    Coun: 'Councillor',
    Cr: 'Councillor',
    Supt: 'Superintendent',
    Insp: 'Inspector',
    Det: 'Detective',
    Const: 'Constable',
    Con: 'Constable',
    Rev: 'Reverend',
  },
  portfolios: '',
  placePrepositions: 'in at near across outside around inside throughout into',
  obliquePrepositions:
    'of with by for against to at from on under about between like towards among and in',
  roleLinks: 'of for at in the and to on from general executive',
  relatives: 'who whose which',
  finiteVerbs: FINITE_VERBS,
  stressedMale: 'him',
  stressedFemale: 'her',
  malePronouns: 'he',
  femalePronouns: 'she',
  pluralPronouns: 'they|it',
};

const reports: ReportRules = {
  adjacentVerbs:
    'said|says|told|added|adds|argued|argues|warned|warns|insisted|insists|explained|explains|described|called|announced|believes|thinks|wrote|tweeted|admitted|denied',
  verbs: {
    announces: 'announce reveal confirm disclose indicate declare report estimate rule hint signal',
    explains:
      'shout chant say add testify show explain state note counter comment remark observe recall reply respond tweet conclude acknowledge joke predict concede stress emphasise emphasize clarify point recount describe answer continue agree quip worry speculate remind',
    reads: 'believe think consider argue judge reckon',
    assures: 'insist assure claim maintain affirm reiterate reassure assert contend allege boast',
    demands: 'demand urge call order',
    asks: 'ask request appeal',
    refuses: 'refuse reject decline',
    proposes: 'propose suggest recommend advise',
    denies: 'deny dispute refute',
    accuses: 'accuse blame criticise criticize condemn denounce slam',
    mentions: 'mention cite',
    suspects: 'suspect',
    supports: 'endorse',
    opposes: 'oppose',
    doubts: 'doubt question',
    regrets: 'regret lament deplore complain apologise apologize',
    promises: 'promise pledge vow',
    warns: 'warn caution fear',
    welcomes: 'welcome praise hail',
  },
  irregularVerbs: {
    explains:
      'heard termed branded labelled labeled forecast forecasts say said says ~saying told tells ~telling wrote writes ~writing admitted admits ~admitting',
    reads: 'thought thinks ~thinking felt feels ~feeling found',
    announces: 'put puts ~putting',
    regrets: 'regretted',
    supports: 'backed backs ~backing',
  },
  reflexiveVerbs: '',
  auxiliaries: 'has|have|had|would|will',
  nounLikeVerbs:
    '^(?:reports|claims|calls|demands|comments|notes|states|fears|doubts|questions|estimates|promises|requests|appeals|answers|remarks|orders|judges|points|shows)$',
  pluralSubject:
    "(?:\\p{L}s, who [^,]+,|(?:[Ff]igures|[Dd]ata|[Rr]esults|[Rr]ecords|[Ss]tatistics|[Dd]ocuments)(?: [^ ,;:.]+){1,8}|\\p{L}s|they|we|I|you|people|police|who|not|n't)\\s$",
  nounMarkers:
    'the|an?|this|these|those|his|her|its|their|our|any|no|of|to|for|by|my|your|each|every|some|such|was|were|is|are|been|be|being|get|got|new|so|as|(?:was|were|is|are|been) \\p{L}+(?:ly)?',
  adverbs:
    'also later then still already previously repeatedly publicly earlier has have had once again recently initially first never yesterday today however on Monday Tuesday Wednesday Thursday Friday Saturday Sunday herself himself themselves',
  conjunction: 'that|whether|how|why',
  // "said families should be free"
  infinitive: `to \\p{L}+|(?:(?!who )[\\p{L}-]+ ){1,2}?(?:${FINITE_VERBS.replaceAll(' ', '|')})`,
  subjunctive: '(?!)',
  freeClauses: {
    adverbial:
      '^,?\\s(?!(?:more than|at least) |(?:about|over|under) (?:\\d|an? |[£$€]))(?:not|in|on|at|to|by|for|with|of|and|but|or|after|before|during|as|when|while|because|from|about|through|via|over|under|against|into|earlier(?! \\p{L}{4,}s )|later|late|yesterday|today|nothing|more|so|goodbye|itself|himself|herself|themselves|anything|yes|no to)(?![\\p{L}])|^[.,;:]',
    takesObject:
      '(?:told|tells?|telling|warn(?:s|ed|ing)|assur(?:es|ed|ing)|reminded|promised|asked)$',
    subject: '^\\s(?:the|an?|it|he|she|they|we|his|her|its|their|this|these|those)\\s',
    verb: "\\s(?:is|are|was|were|will|would|had|has|have|could|can|must|should|may|might|did|does|do|\\p{L}+ed|\\p{L}+n't|went|came|took|made|fell|rose|began|met|left|ran|held|won|lost|needs?|wants?)(?![\\p{L}])",
  },
  hasIncises: false,
  quotingVerb: '(?:\\p{L}{3,}ed|cried|laughed)(?=\\s(?:\\p{Lu}|the |an? |his |her |their |one ))',
  hearings: 'court|inquest|tribunal|jury|jurors|hearing|inquiry|magistrates',
  sources: 'according to|in the words of|in the view of',
  openingSources: '',
  inversion: '-(?:he|she)',
  negation: "not |n't |never ",
  coordination: 'and|but|then|or|before|while|by|,',
  directStances: [
    'demands',
    'refuses',
    'accuses',
    'welcomes',
    'regrets',
    'denies',
    'proposes',
    'opposes',
    'promises',
    'supports',
  ],
  circumstances:
    '(?:(?:in|on|at|to|after|during|from|by|via|through|before|outside) [^,;:]{2,60}?|(?:late|early|earlier(?! \\p{L}{4,}s )|last|this|yesterday|today|reporters|journalists|lawmakers|MPs|parliament|the BBC|BBC News|Reuters|AFP|AP|CNN|the Associated Press|the AFP news agency|Agence France-Presse|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)(?: [^,;:]{2,60}?)??)',
};

export const englishRules: LanguageRules = {
  language: 'en',
  functionWords:
    'the a an what and or but so nor of to in on at by for with from as into about after before during since until between against over under that which who whom whose this these those it its he she they we you them us his her their our is are was were be been has have had will would not no than there when while if because also could can may might should did do does said says per both each more less very just only even still well now then',
  openers:
    'yesterday today tomorrow however meanwhile later earlier speaking asked writing according although though despite among such another other others many most some several few every all once here how why where never always already almost nearly instead indeed perhaps yes thank thanks please let following first second third last next march former around outside inside near like unlike besides moreover nevertheless critics officials police residents my me i',
  abbreviations:
    'Mr Mrs Ms Mx Dr Prof Rev Hon Sen Rep Gov Gen Col Lt Maj Capt Cpl Sgt Pte Adm Cmdr Coun Cr Ald Cllr Supt Insp Det Const Cst Ont Alta St Mt Ft Jr Sr Inc Ltd Co Corp vs no nos pp vol approx dept est Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Ave Blvd Rd',
  dates,
  figures,
  actors,
  reports,
};
