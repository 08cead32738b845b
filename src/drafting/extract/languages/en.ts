import type {
  ActorRules,
  DateRules,
  FigureRules,
  LanguageRules,
  ReportRules,
} from './language-rules.ts';

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
  past: 'last|past|previous',
  next: 'next|coming|following',
  units: ['days?', 'weeks?', 'months?', 'years?'],
  beforeYear:
    'in|since|by|until|till|from|before|after|during|of|for|between|and|to|late|early|mid|the|about|around|through|circa|year|season',
  future:
    "will|would|due|is to|are to|to be|scheduled|expected|set to|set for|until|by|'ll|plans? to|planned|deadline|going to",
  clock:
    "\\d{1,2}(?:[:.][0-5]\\d)? ?(?:a\\.m\\.|p\\.m\\.|am|pm|o'clock|GMT|BST|EST|EDT|PST|PDT|CET|UTC)|\\d{1,2}:[0-5]\\d(?: (?:GMT|BST|CET|UTC|local time))?|[0-2]\\d[0-5]\\d (?:GMT|BST|CET|UTC|hours)",
  patterns: [
    [
      '(?:(?:between|from) )?{day} (?:{month} )?(?:{year} )?(?:and|to|until|through|[-–]) {day2} {month2},?(?: {year2})?',
      'dayRange',
    ],
    ['{day}[-–]{day2} {month},?(?: {year})?', 'dayRange'],
    [
      '(?:(?:between|from) )?{month} {day}(?:,? {year})? ?(?:and|to|until|through|[-–]) ?(?:{month2} )?{day2}(?:,? {year2})?',
      'dayRange',
    ],
    ['(?:{weekday},? )?(?:the )?{day} (?:of )?{month},? {year}', 'day'],
    ['(?:{weekday},? )?(?:the )?{day} (?:of )?{month}', 'day'],
    ['(?:{weekday},? )?{month} {day},? {year}', 'day'],
    ['(?:{weekday},? )?{month} {day}(?! ?(?:%|per|million|billion))', 'day'],
    ['{number}/{number2}/{shortYear}', 'numeric'],
    [
      '(?:(?:between|from) ){month}(?: {year})? (?:and|to|until) {month2}(?: {year2})?',
      'monthRange',
    ],
    ['(?:(?:mid|early|late)[- ])?{month},? {year}', 'month'],
    ['(?:{past}|{next}) {month}', 'month'],
    ['(?:mid|early|late)[- ]{month}', 'month'],
    [
      '(?<=(?:in|since|by|until|during|of|from|before|after|this|through|for|to|late|early) ){month}',
      'month',
    ],
    [
      '(?<month>January|February|April|June|July|August|September|October|November|December)(?! \\p{Lu})',
      'month',
    ],
    ['{ordinal} half of {year}', 'half'],
    ['{ordinal} quarter(?: of {year})?', 'quarter'],
    ['Q(?<roman>[1-4]) {year}', 'quarter'],
    ["(?:the )?(?:(?:early|mid|late)[- ])?'?{decade}'?s", 'decade'],
    ['{roman}(?:st|nd|rd|th) century', 'century'],
    ['{season} (?:of )?{year}', 'season'],
    ['(?:{past}|{next}) {season}', 'season'],
    ['this {season}', 'season'],
    ['the day before yesterday', 'dayBeforeYesterday'],
    ['the day after tomorrow', 'dayAfterTomorrow'],
    ['yesterday(?: morning| afternoon| evening)?|last night', 'yesterday'],
    ['tomorrow(?: morning| afternoon| evening| night)?', 'tomorrow'],
    ['today|tonight|this (?:morning|afternoon|evening)|earlier today', 'today'],
    ['(?:{past}|{next}) {weekday}(?: morning| afternoon| evening| night)?', 'weekday'],
    ['(?:this |on )?{weekday}(?: morning| afternoon| evening| night)?', 'weekday'],
    ['(?:{count}|an?) {unit} ago', 'ago'],
    ["in (?:{count}|an?) {unit}(?:'s?)? time", 'ahead'],
    ['(?:{past}|{next}) week', 'week'],
    ['this week', 'week'],
    ['(?:{past}|{next}) weekend', 'weekend'],
    ['this weekend|(?:at|over) the weekend', 'weekend'],
    ['(?:{past}|{next}) month', 'thisMonth'],
    ['(?:{past}|{next}) year', 'thisYear'],
    ['(?:from |between ){year} (?:to|and|until) {year2}', 'yearRange'],
    ['{year}[-–/]{shortYear2}', 'yearRange'],
    ['{year}', 'year'],
  ],
};

const figures: FigureRules = {
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
    k: 1e3,
    m: 1e6,
    mn: 1e6,
    bn: 1e9,
    tn: 1e12,
  },
  percent: '%|per cent|percent|percentage points?|pct',
  beforeUnit: 'of (?:the|these|those|its|their|our)|of',
  adjectives:
    'new other more fewer additional further extra first last young old small large big good long full so',
  namedByNumber:
    'article section number no page chapter channel flight route line phase law clause level category class type volume act season episode floor room highway chapter version group area zone resolution top covid interstate bus gate windows',
  noUnits: 'thirds quarters quarter half third fifths of more less other others another percent',
  anaphoric: 'these those the other its their',
  countedOnce: 'million billion dozen hundred thousand',
};

const actors: ActorRules = {
  titles:
    'Mr Mrs Ms Mx Miss Dr Prof Professor Sir Dame Lord Lady Baroness Baron President Vice-President Vice Prime Minister Premier Chancellor Secretary Foreign Home Defence Defense Health Education Justice Interior Finance Transport Environment Energy Culture State Treasury Trade Labour Shadow Deputy First Senator Sen Representative Rep Congressman Congresswoman Governor Gov Mayor Councillor Cllr Councilman Councilwoman Judge Magistrate Chief Executive Detective Inspector Superintendent Constable Sergeant Sgt Officer Captain Capt Commander Colonel Col General Gen Major Maj Lieutenant Lt Admiral Corporal Private Sheriff Commissioner Ambassador Envoy Director Manager Chairman Chairwoman Chair Speaker Leader Spokesman Spokeswoman Attorney Prosecutor Solicitor Pope Archbishop Bishop Cardinal Reverend Rev Father Sister Brother Rabbi Imam Sheikh King Queen Prince Princess Duke Duchess Emperor Sultan Coach Doctor Nurse MP MEP Police Fire Head Justice Assistant Acting Former Saint Mufti Ayatollah Interim',
  femaleTitles:
    'Mrs Ms Miss Dame Lady Baroness Congresswoman Councilwoman Chairwoman Spokeswoman Sister Queen Princess Duchess',
  maleTitles:
    'Mr Sir Lord Baron Congressman Councilman Chairman Spokesman Father Brother Pope King Prince Duke',
  demonyms:
    'French British English Scottish Welsh Irish German Italian Spanish Portuguese Dutch Belgian Swiss Austrian Swedish Norwegian Danish Finnish Icelandic Polish Czech Slovak Hungarian Romanian Bulgarian Greek Turkish Russian Ukrainian Serbian Croatian American US UK EU UN Canadian Mexican Brazilian Argentine Chilean Chinese Japanese Korean Indian Pakistani Indonesian Australian Egyptian Israeli Palestinian Syrian Iraqi Iranian Saudi Lebanese Libyan Tunisian Moroccan Algerian Nigerian Kenyan Malian African European Asian Labour Conservative Democratic Republican Liberal Democrat Democrat Green Tory Socialist Communist North South West East Northern Southern Western Eastern New',
  roles:
    'activist actor administrator adviser advisor agent aide ambassador analyst anchor archaeologist archbishop architect artist assistant astronaut astronomer athlete attorney author baker banker barrister bishop biologist boss brother builder campaigner candidate captain cardinal caretaker carpenter champion chair chairman chairperson chairwoman chancellor chef chemist chief child cleric climatologist coach co-author co-founder co-owner colleague colonel columnist comedian commander commentator commissioner companion composer conductor congressman congresswoman conservationist constable consultant contractor coordinator coroner councillor councilman counsellor counsel creator critic curator cyclist dancer daughter dean defendant delegate dentist deputy designer detective developer diplomat director doctor driver ecologist economist editor employee engineer entrepreneur envoy epidemiologist executive expert farmer father father-in-law film-maker filmmaker firefighter fisherman footballer founder friend general geologist governor graduate grandfather grandmother guard guide head headmaster headmistress headteacher heir historian host husband hydrologist imam inspector instructor inventor investigator investor journalist judge king landlord lawmaker lawyer leader lecturer legislator librarian lieutenant magistrate man manager mayor mechanic medic member mentor meteorologist midwife minister mother MP MEP musician naturalist neighbour neighbor novelist nurse officer official operator organiser organizer owner painter parent partner passenger pastor patient peer pensioner pharmacist philosopher photographer physician physicist pilot player playwright poet policeman policewoman politician pope premier presenter president priest prime principal prince princess prisoner producer professor programmer promoter prosecutor psychiatrist psychologist publisher pupil queen rabbi ranger rapper receptionist recruit rector referee refugee reporter representative researcher resident retailer rider runner sailor scholar scientist sculptor secretary senator sergeant sheriff shopkeeper shopper singer sister skipper soldier solicitor son specialist spokesman spokesperson spokeswoman star statistician steward strategist striker student successor superintendent supervisor surgeon survivor suspect teacher technician teenager trader trainer treasurer trustee tutor veteran vet vice-chairman vice-president vicar virologist volunteer waiter widow widower wife winner witness woman worker writer youngster zoologist chief-executive CEO CFO MD treasurer beekeeper ferryman master harbourmaster purser',
  femaleRoles:
    'actress chairwoman congresswoman daughter duchess grandmother headmistress mother policewoman princess queen sister spokeswoman waitress widow wife woman',
  groups:
    'academy activists administration agency airline alliance ambassadors army assembly association authorities authority bank board broadcaster bureau business cabinet campaign campaigners carrier centre center chain chamber charity church city clinic club coalition college commission committee companies company confederation congress consortium consumers cooperative co-operative corporation council councillors country court critics customers delegation department developer diplomats district doctors economists embassy employees employer employers executives experts families family farmers federation firefighters firm forces forum foundation government group groups hospital household industry inquiry inspectors institute institution investigators investors journal judges jury kingdom laboratory lawmakers lawyers league left legislature locals magazine maker management manufacturer marchers media military ministers ministry minority monitors mosque movement museum nation navy neighbours network newspaper office officers officials operator opponents opposition organisation organisers organization organizers owners panel paper parents parliament party people police politicians poll port presidency press producer prosecutors protesters protestors publisher pupils rebels refugees regulator report representatives researchers residents retailer right rivals school scientists senate senators service services shareholders soldiers state statement station strikers students study supermarket supporters survey survivors team teachers tribunal troops trust union unions university utility victims village voters watchdog website witnesses workers source sources spokesmen analysts statement memo letter study research document documents filing lawsuit text council',
  organisationWords:
    'Academy Agency Airlines Airport Airways Alliance Army Assembly Associated Association Authority Avenue Bank Bar Bay Beach Board Bridge Broadcasting Brothers Building Bureau Cabinet Canal Castle Cathedral Center Central Centre Chamber Channel Charity Christmas Church City Civil Clinic Club Coalition College Commission Committee Commons Community Companies Company Confederation Congress Constitution Convention Cooperative Corporation Council Country County Court Crown Cup Daily Day Democracy Democrats Department District Division Downing Easter Economic Embassy Emergency Empire Enterprises Equality European Eve Exchange Executive Express Falls Federal Federation Festival Fire Food Football Force Forces Forest Forum Foundation Friends Fund Games Gazette Global Government Grand Great Group Guard Guardian Hall Harbour Harbor Health Heritage High Hill Hills Holdings Home Hospital Hotel House Human Inc Independent Industries Industry Initiative Institute Institution International Island Islands Joint Journal Kingdom Laboratory Labs Lake Lane League Legion Library Limited Local Lords Ltd Mail Mall Management Market Marine Media Medical Memorial Meteorological Ministry Mirror Monetary Monitor Motors Mount Mountain Movement Museum National Nations Nature Naval Navy Network News North Northern Observatory Ocean Office Olympic Olympics Open Organisation Organization Pacific Palace Park Parliament Party Peace Plc Plaza Police Port Post Press Prison Prize Programme Project Public Railway Records Red Regional Relief Republic Republicans Research Rescue Reserve Review Revolution Rights River Road Royal Safety Saint School Science Sciences Sea Secret Security Senate Service Services Society Software South Southern Special Square Stadium Star States Station Statistics Stock Store Stores Street Studio Studios Summit Sun Super Supreme Survey System Systems Team Technologies Telegraph Television Temple Theatre Theater Times Tower Town Trade Transport Treasury Treaty Tribunal Tribune Trust Union Unions United Universities University Valley Village Wall War Watch Water Way Welfare West Western White Wildlife Women Workers World Zoo Airbus Reuters Boko Haram Premier Energy Power Holding Air Line Lines Ferries Ferry Foods Farm Farms Dam Reservoir Act Bill Gulf Strait Cape Coast Guardia Bees Bee Keepers Beekeepers Mobile Telecom Insurance Mutual Building Savings Capital Partners Ventures Consulting Solutions Motor Works Mills Quay Docks Dock Pier Wharf Grammar Primary Secondary',
  determiners:
    'the a an this that these those his her its their our some many several few two three all most other another local no',
  placePrepositions: 'in at near across outside around inside throughout into',
  obliquePrepositions:
    'of with by for against to at from on under about between like towards among and in',
  roleLinks: 'of for at in the and to on from general executive',
  relatives: 'who whose which',
  finiteVerbs:
    'is are was were has have had will would should could can must may might did does do said says told',
  malePronouns: 'he',
  femalePronouns: 'she',
  pluralPronouns: 'they|it',
};

const reports: ReportRules = {
  adjacentVerbs:
    'said|says|told|added|adds|argued|argues|warned|warns|insisted|insists|explained|explains|described|called|announced|believes|thinks|wrote|tweeted|admitted|denied',
  verbs: {
    announces: 'announce reveal confirm disclose indicate declare report estimate',
    explains:
      'add explain state note comment remark observe recall reply respond tweet conclude acknowledge joke predict concede stress emphasise emphasize clarify point recount describe answer continue',
    reads: 'believe consider argue judge reckon',
    assures: 'insist assure claim maintain affirm reiterate reassure',
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
      'say said says ~saying tell told tells ~telling wrote writes ~writing admitted admits ~admitting',
    reads: 'think thought thinks ~thinking felt feels ~feeling found',
    regrets: 'regretted',
    supports: 'backed backs ~backing',
  },
  auxiliaries: 'has|have|had|would|will',
  adverbs:
    'also later then still already previously repeatedly publicly earlier has have had once again recently initially first never yesterday today however on Monday Tuesday Wednesday Thursday Friday Saturday Sunday herself himself themselves',
  conjunction: 'that|whether|how|why',
  isConjunctionFree: true,
  sources: 'according to|in the words of|in the view of',
  openingSources: 'for',
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
    '(?:in|on|at|to|after|during|from|by|via|through|before|late|early|outside|earlier|last|yesterday|today|reporters|journalists|lawmakers|MPs|parliament|the BBC|BBC News|Reuters|AFP|AP|CNN|the Associated Press|the AFP news agency|Agence France-Presse|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)(?: [^,;:]{2,60}?)?',
};

export const en: LanguageRules = {
  functionWords:
    'the a an and or but so nor of to in on at by for with from as into about after before during since until between against over under that which who whom whose this these those it its he she they we you his her their our is are was were be been has have had will would not no than there when while if because also could can may might should did do does said says per both each more less very just only even still well now then',
  openers:
    'yesterday today tomorrow however meanwhile later earlier speaking asked writing according although though despite among such another other others many most some several few every all both each once here how why what where never always already almost nearly instead indeed perhaps yes thank thanks please let following two three four five six seven eight nine ten eleven twelve first second third last next another monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december former around outside inside near like unlike besides moreover nevertheless critics officials police residents my me i',
  abbreviations:
    'Mr Mrs Ms Mx Dr Prof Rev Hon Sen Rep Gov Gen Col Lt Maj Capt Cpl Sgt Pte Adm Cmdr St Mt Ft Jr Sr Inc Ltd Co Corp vs no nos pp vol approx dept est Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Ave Blvd Rd',
  dates,
  figures,
  actors,
  reports,
};
