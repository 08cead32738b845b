import { expect, it } from 'vitest';
import { findDates } from '../../../../src/drafting/extract/dates/find-dates.ts';
import { draftingLanguages } from '../../../../src/tools/drafting-languages.ts';

const findOn = (day: string, sentence: string) => [
  ...new Set(findDates(sentence, day, draftingLanguages.en.rules).map(({ date }) => date)),
];

/** By the day of the article: a sentence and its dates. */
const reports: Readonly<Record<string, string>> = {
  '2026-11-26': `
The office had issued a warning on Monday. | 2026-11-23
The weather office had issued a snow warning for the valley on Monday afternoon, but it passed. | 2026-11-23
The office issued a warning for the valley on Monday. | 2026-11-23
Crews carried out 27 rescues overnight. | 2026-11-25/2026-11-26
Crews had carried out 27 rescues overnight, most of them by boat. | 2026-11-25/2026-11-26
The warning is in force until Monday. | 2026-11-30
A warning for the valley runs until Monday. | 2026-11-30
A warning is in place for Monday. | 2026-11-30
Up to 60mm more was possible on Monday, she said. | 2026-11-30
More snow was likely on Monday, the office said. | 2026-11-30
Snow was expected on Monday, they said. | 2026-11-30
The train was due on Monday. | 2026-11-30
The verdict was likely to come on Monday, she said. | 2026-11-30
She said rain could reach the coast on Monday. | 2026-11-30
He said he would go on Monday. | 2026-11-30
He was not able to walk on Monday. | 2026-11-23
The union plans a rally on Monday at noon, and says its members will be back. | 2026-11-30
The party plans a rally in the square on Monday. | 2026-11-30
The plan was rejected on Monday. | 2026-11-23
The plans were shown on Monday. | 2026-11-23
The union proposed a march on Monday. | 2026-11-23
The group planned a rally on Monday. | 2026-11-30
She did not expect an answer before the winter. | 2026-12/2027-03
The bank expects a verdict on Monday. | 2026-11-30
Work did not begin until Monday. | 2026-11-23
Work did not start until Monday, he said. | 2026-11-23
She did not learn of it until Monday. | 2026-11-23
Nobody came until Monday. | 2026-11-23
The road will not open until Monday. | 2026-11-30
The road is closed until Monday. | 2026-11-30
Schools stay shut until at least Monday. | 2026-11-30
She warned that high tides on Monday could reach the road. | 2026-11-30
She said that he was fined on Monday. | 2026-11-23
In April, drivers struck for two days; that strike ended when the firm promised to hire. | 2026-04
Work did not begin until this February. | 2026-02
The road closed until Monday. | 2026-11-30
The lake froze on Monday and again on Wednesday. | 2026-11-23 2026-11-25
We wrote in August and again in October. | 2026-08 2026-10
Growth is likely to reach 5.8% in the first quarter. | 2027-01/2027-03
Growth reached 5.8% in the first quarter. | 2026-01/2026-03
Growth was likely to have reached 2% in the first quarter. | 2026-01/2026-03
The car was called in on Monday. | 2026-11-23
Snow kept falling through Saturday. | 2026-11-21
The fire burned through Saturday. | 2026-11-21
The fair ran through Saturday. | 2026-11-21
The fair will run through Saturday. | 2026-11-28
The shop is open through Saturday. | 2026-11-28
The fair runs through Saturday. | 2026-11-28
It has rained since the 15th. | 2026-11-15
He has been missing since the 28th. | 2026-10-28
The fair was last weekend. | 2026-11-21/2026-11-22
The fair is this weekend. | 2026-11-28/2026-11-29
They marry on 14 February. | 2027-02-14
The pair marry on Monday. | 2026-11-30
In Room 12, in 2012, they met. | 2012
They were taken in 1897 and bought three years later. | 1897 1900
He left in 1897 and died three days later. | 1897
The vote is on Monday and the count three days later. | 2026-11-30 2026-12-03
She told reporters on Monday that he fell ill and died three days later. | 2026-11-23
He married in May 2001 and left two months later. | 2001-05 2001-07
He married in May 2001 and left two weeks later. | 2001-05
He left in 1897 and came back a decade later. | 1897
He fell on Monday and came back hours later. | 2026-11-23
The warden died yesterday morning. | 2026-11-25
The warden slipped last night. | 2026-11-25
The choir sang tonight. | 2026-11-26
Trams start again tomorrow afternoon. | 2026-11-27
The pier reopened earlier today. | 2026-11-26
Judges will rule later today. | 2026-11-26
She resigned the day before yesterday. | 2026-11-24
They leave the day after tomorrow. | 2026-11-28
The mill burned the night before last. | 2026-11-24
It has rained since yesterday. | 2026-11-25
Shops were shut yesterday evening and again this lunchtime. | 2026-11-25 2026-11-26
The tunnel closed at noon today. | 2026-11-26
Late last night a fox got in. | 2026-11-25
The bus driver was charged yesterday (Wednesday). | 2026-11-25
A hut collapsed in the early hours of this morning. | 2026-11-26
The mayor quit Tuesday. | 2026-11-24
Tuesday's vote was close. | 2026-11-24
The strike on Wednesday stopped the ferries. | 2026-11-25
Rain is due late on Saturday. | 2026-11-28
Rain fell late Tuesday. | 2026-11-24
A tree fell early Wednesday. | 2026-11-25
He was found shortly before dawn Sunday. | 2026-11-22
Police were called at 11pm on Saturday (November 21). | 2026-11-21
Officers came on Sunday November 22 at 4.08pm. | 2026-11-22
It happened at around 1.30am on Saturday 21 November. | 2026-11-21
It happened at 12.15am on Wednesday, November 18. | 2026-11-18
She was last seen at 10pm on Friday night. | 2026-11-20
He fell in the early hours of Sunday morning. | 2026-11-22
The court will sit Monday morning. | 2026-11-30
The hearing continues on Monday. | 2026-11-30
The trial continues Friday. | 2026-11-27
The sale ends on Sunday. | 2026-11-29
A second session will follow next Wednesday. | 2026-12-02
They lost last Saturday. | 2026-11-21
This past Sunday, the bells rang. | 2026-11-22
He faces Rovers this coming Tuesday. | 2026-12-01
The council meets this Friday. | 2026-11-27
Voters will choose on the upcoming Sunday. | 2026-11-29
The club has until midday Monday. | 2026-11-30
Applications must arrive by Friday at noon. | 2026-11-27
Rain will ease from Friday. | 2026-11-27
Gusts will peak through Saturday evening. | 2026-11-28
Frost is expected overnight into Monday. | 2026-11-30
Snow will fall during Saturday and throughout Sunday. | 2026-11-28 2026-11-29
By Sunday the river had dropped. | 2026-11-22
By Sunday the river will have dropped. | 2026-11-29
The bill was debated on Monday and Tuesday. | 2026-11-23 2026-11-24
The rink opens Tuesday week. | 2026-12-08
The rink opens on Friday week. | 2026-12-04
The final is a week on Saturday. | 2026-12-05
The vote is a week from Tuesday. | 2026-12-08
They meet again on Thursday week. | 2026-12-03
The fair was held on Saturday last. | 2026-11-21
Talks resume on Wednesday of next week. | 2026-12-02
On Tuesday of last week a pipe burst. | 2026-11-17
Earlier on Thursday he had waved. | 2026-11-26
A statement late on Wednesday night gave no reason. | 2026-11-25
The funeral is on Friday. | 2026-11-27
The funeral was on Friday. | 2026-11-20
Funeral services are Saturday at the chapel. | 2026-11-28
The body was found Tuesday by a walker who had parked there on Monday. | 2026-11-24 2026-11-23
Her party won Sunday's election. | 2026-11-22
He spoke ahead of Sunday's election. | 2026-11-29
A vigil is planned for Friday evening. | 2026-11-27
The dam was due to reopen on Saturday. | 2026-11-28
Trains should be back to normal by Tuesday. | 2026-12-01
The band plays here on Sunday. | 2026-11-29
The clock went forward on Sunday. | 2026-11-22
The tour starts in Leeds on Friday. | 2026-11-27
He flew home Monday after a week away. | 2026-11-23
A verdict is expected Friday or Monday. | 2026-11-27 2026-11-30
The lake froze Wednesday, a day after the wind dropped. | 2026-11-25
Most schools will be shut Monday and Tuesday. | 2026-11-30 2026-12-01
On Wednesday morning, crews found the hull. | 2026-11-25
The group asked on Tuesday that talks be held on Saturday. | 2026-11-24 2026-11-28
The museum reopens to visitors Thursday. | 2026-11-26
It ran from Friday to Sunday. | 2026-11-20/2026-11-22
Roads were shut between Friday night and Sunday afternoon. | 2026-11-20/2026-11-22
A warning is in force from 3am on Saturday to 10am on Sunday. | 2026-11-28 2026-11-29
The two armies fought from 3 to 9 November. | 2026-11-03/2026-11-09
The fair runs 3-9 December. | 2026-12-03/2026-12-09
Deliveries stop between November 30 and December 4. | 2026-11-30/2026-12-04
A deputy was attacked between November 1 and 7, 2003. | 2003-11-01/2003-11-07
Records kept from February 26 through to March 7 were lost. | 2026-02-26/2026-03-07
Sales rose in the 10 weeks from 28 August to 5 November 2026. | 2026-08-28/2026-11-05
The 58 days between Aug. 28 and Oct. 25 were dry. | 2026-08-28/2026-10-25
On the night of 3-4 May a ship sank. | 2026-05-03/2026-05-04
In the night of 12 to 13 May 1944 it burned. | 1944-05-12/1944-05-13
He was at sea from 24 November to 1 December 2025. | 2025-11-24/2025-12-01
The games (6-22 February 2026) cost more. | 2026-02-06/2026-02-22
The congress sat on 21–23 October. | 2026-10-21/2026-10-23
They will play on 4, 6 and 9 December. | 2026-12-04 2026-12-06 2026-12-09
Drivers walk out on 1 and 5 December. | 2026-12-01 2026-12-05
Trains stopped on Nov. 3 and 5. | 2026-11-03 2026-11-05
They met on Thursday, November 19 and Saturday, November 21. | 2026-11-19 2026-11-21
Polls were held on 12 and 13 October 2025. | 2025-10-12/2025-10-13
She was born on 6 July 1943. | 1943-07-06
It closed on 2nd June 2024. | 2024-06-02
It closed on the 2nd of June 2024. | 2024-06-02
It closed on June 2nd, 2024. | 2024-06-02
It closed on June 2 2024. | 2024-06-02
The photo of Friday, Nov. 13, 2026 shows a crowd. | 2026-11-13
The award was made on Sept 5, 2025. | 2025-09-05
A notice dated 17/06/2025 hung there. | 2025-06-17
The log says 2026-03-14. | 2026-03-14
He pleaded guilty on 5 February to a murder on 17 January last year. | 2026-02-05 2025-01-17
She vanished on December 23 and was found on January 1. | 2025-12-23 2026-01-01
The case was adjourned until April 25. | 2027-04-25
She will be sentenced on 26 March. | 2027-03-26
The exhibition runs until Feb. 12. | 2027-02-12
It opened on October 10. | 2026-10-10
The rule takes effect on 1 January. | 2027-01-01
The rule took effect on 1 January. | 2026-01-01
Quote reference 822i of 20 November. | 2026-11-20
The decree of May 9 was annulled. | 2026-05-09
The deadline is December 15. | 2026-12-15
He was charged on Nov 3rd. | 2026-11-03
The bridge opened on 30 June, 1894. | 1894-06-30
She was injured on Monday the 16th. | 2026-11-16
It began on Tuesday 17th November. | 2026-11-17
An inquest opened on November 12. | 2026-11-12
The date was set: 9th December. | 2026-12-09
Bids are due by Dec. 1 at 5 p.m. | 2026-12-01
He was deported Oct. 30. | 2026-10-30
The launch slipped from Oct. 30 to Dec. 2. | 2026-10-30/2026-12-02
The firm said last week that it would close. | 2026-11-16/2026-11-22
It will be lifted next week. | 2026-11-30/2026-12-06
Doctors walked out this week. | 2026-11-23/2026-11-29
The cabinet meets later this week. | 2026-11-23/2026-11-29
She flew in earlier this week. | 2026-11-23/2026-11-29
Late last week the gate broke. | 2026-11-16/2026-11-22
Snow is likely early next week. | 2026-11-30/2026-12-06
A ruling is due by the end of next week. | 2026-11-30/2026-12-06
Rain will last for the rest of the week. | 2026-11-23/2026-11-29
The river peaked in the week of November 9. | 2026-11-09/2026-11-15
Clinics open in the week beginning 7 December. | 2026-12-07/2026-12-13
In the week ending November 14, sales fell. | 2026-11-14
In the week to 14 November, sales fell. | 2026-11-14
He left two weeks ago. | 2026-11-12
He left a week ago. | 2026-11-19
She is back in two weeks' time. | 2026-12-10
He left a fortnight ago. | 2026-11-12
Rain will ease through next week. | 2026-11-30/2026-12-06
A mast fell at the weekend. | 2026-11-21/2026-11-22
Crews worked over the weekend. | 2026-11-21/2026-11-22
A mast fell last weekend. | 2026-11-21/2026-11-22
Snow is forecast for the weekend. | 2026-11-28/2026-11-29
The derby is this weekend. | 2026-11-28/2026-11-29
They paraded during the weekend. | 2026-11-21/2026-11-22
The bar will stay shut through the weekend. | 2026-11-28/2026-11-29
Storms could strike late this weekend or early next week. | 2026-11-28/2026-11-29 2026-11-30/2026-12-06
The weekend brought floods. | 2026-11-21/2026-11-22
The dam cracked last month. | 2026-10
Next month's vote may fail. | 2026-12
Earlier this month a shed burned. | 2026-11
Payment is due at the end of the month. | 2026-11
It is to close by the end of next month. | 2026-12
Late last month the levy rose. | 2026-10
She resigned in September. | 2026-09
A panel was formed in May. | 2026-05
The clinic shut in mid-May. | 2026-05
The clinic shut in early March. | 2026-03
By late August the crop was gone. | 2026-08
At the end of February it thawed. | 2026-02
The ship was built in August 2004. | 2004-08
Rents peaked in October of 2022. | 2022-10
He died in January. | 2026-01
He will retire in January. | 2027-01
The test is planned for March. | 2027-03
A trial is set for next June. | 2027-06
It was sold last December. | 2025-12
It has been empty since November last year. | 2025-11
A ban on tipping was lifted this March. | 2026-03
It rained for the rest of July and August. | 2026-07 2026-08
Sales for September and October rose. | 2026-09 2026-10
June's figure was revised. | 2026-06
The October report was late. | 2026-10
October figures were better. | 2026-10
The firm grew in the months from July to September. | 2026-07/2026-09
Profit rose in the July-September period. | 2026-07/2026-09
Output fell in the April-June quarter. | 2026-04/2026-06
Jobs fell in the June to August period. | 2026-06/2026-08
Figures for May to July were weak. | 2026-05/2026-07
Joblessness rose in the three months to August. | 2026-06/2026-08
Wages grew in the three months ended in September. | 2026-07/2026-09
Prices rose in the 12 months to March. | 2025-04/2026-03
Prices rose in the year to October. | 2026-10
Pay rose over the year to October 2025. | 2025-10
Trade shrank in the six months to June. | 2026-01/2026-06
Between July 2014 and March 2021 he stole tools. | 2014-07/2021-03
She worked there from May 2019 to June 2023. | 2019-05/2023-06
It was shut from March until October. | 2026-03/2026-10
The pass is closed from November to April. | 2026-11/2027-04
First laid in Nov. 1961, the rail rusted. | 1961-11
In March and again in November, roofs leaked. | 2026-03 2026-11
Ministers hope to agree by June. | 2027-06
The show opens in April. | 2027-04
No rain had fallen since August. | 2026-08
Tickets go on sale in January. | 2027-01
Its May 2021 survey was bleak. | 2021-05
The mine shut in 1984. | 1984
It was worst in late 2019. | 2019
By mid-2028 it will be paid. | 2028
The accord of 1998 held. | 1998
The 2018 presidential election was calm. | 2018
A 2009 book told it. | 2009
Its budget for fiscal 2025 grew. | 2025
In fiscal year 2027 it will shrink. | 2027
The 2024-25 season was poor. | 2024/2025
Its 2024/25 budget passed. | 2024/2025
In the 2025–26 school year, two left. | 2025/2026
He was MP from 1987 to 2010. | 1987/2010
She trained between 1958 and 1963. | 1958/1963
A drought (2019-2022) emptied it. | 2019/2022
Last year was dry. | 2025
It will end next year. | 2027
It fell this year. | 2026
He faces a trial later this year. | 2026
Earlier this year it sold. | 2026
Late last year a kiln burst. | 2025
It lags the same period last year. | 2025
At this time last year it was full. | 2025
By the end of the year it will be done. | 2026
It has shrunk since the start of the year. | 2026
He left five years ago. | 2021
He left more than two years ago. | 2024
A decade ago it thrived. | 2016
Sales fell from a year ago. | 2025
Sales fell from two years ago. | 2024
It shut six months ago. | 2026-05
It shut three days ago. | 2026-11-23
The end of 2027 is likely. | 2027
At the turn of 2024 it sank. | 2024
It dates from around 1780. | 1780
The class of 2012 met. | 2012
It won the 1966 World Cup. | 1966
The 1979 general election was lost. | 1979
The war of 1914-18 took him. | 1914/1918
The 2012 Games left a pool. | 2012
They aim for net zero by 2050. | 2050
A silver 2004 Nissan was seen. | 2004
The 2027 budget was adopted. | 2027
Since 2000 it has halved. | 2000
Sales were 14 per cent up on 2011. | 2011
It took until 2015 to reopen. | 2015
In the late 1990s it boomed. | 1990/1999
In the 1970s it boomed. | 1970/1979
He joined in the late 1950s. | 1950/1959
A 1980s block was razed. | 1980/1989
It was fashionable in the '80s. | 1980/1989
By the early 2030s it may be gone. | 2030/2039
A house of the late 19th century burned. | 1801/1900
Its 18th-century organ survived. | 1701/1800
The 1960s and 70s were loud. | 1960/1969 1970/1979
The mid-1800s saw four mills. | 1800/1809
The pool shut in the spring. | 2026-03/2026-06
The pool will open in the spring. | 2027-03/2027-06
It was dry last summer. | 2026-06/2026-09
It will be filled by an election in the fall. | 2027-09/2027-12
The seat was filled in the fall. | 2026-09/2026-12
A vote is due next spring. | 2027-03/2027-06
It burned in the winter of 2010. | 2010-12/2011-03
It burned in summer 2019. | 2019-06/2019-09
They leave this winter. | 2026-12/2027-03
It has stood empty since the spring. | 2026-03/2026-06
This summer's heat killed elms. | 2026-06/2026-09
The spring of 1968 was stormy. | 1968-03/1968-06
Over the summer, staff left. | 2026-06/2026-09
It could return in early spring. | 2027-03/2027-06
It had been sold in late summer. | 2026-06/2026-09
Profit rose in the third quarter. | 2026-07/2026-09
Third-quarter profit rose. | 2026-07/2026-09
Profit fell in the third quarter of 2025. | 2025-07/2025-09
Profit fell in the third quarter last year. | 2025-07/2025-09
Q3 profit rose. | 2026-07/2026-09
In Q2 2025 it fell. | 2025-04/2025-06
Growth in the second quarter of this year was nil. | 2026-04/2026-06
Inflation eased in the September quarter. | 2026-07/2026-09
Inflation eased in the March quarter. | 2026-01/2026-03
Prices rose last quarter. | 2026-07/2026-09
Prices rose in the first half of 2025. | 2025-01/2025-06
First-half profit fell. | 2026-01/2026-06
Growth may return in the second half of 2027. | 2027-07/2027-12
Rents fell in the second half of last year. | 2025-07/2025-12
In the first three months of the year, growth was 1 per cent. | 2026-01/2026-03
In the first nine months of 2026, sales rose. | 2026-01/2026-09
In the first half of the year, it rained. | 2026-01/2026-06
The final quarter of 2024 was poor. | 2024-10/2024-12
They led at the end of the first quarter. | 2026-01/2026-03
He vanished on New Year's Eve. | 2025-12-31
It shut over Christmas. | 2025-12-25
Talks must end before Christmas. | 2026-12-25
A shop was robbed on Halloween. | 2026-10-31
Wreaths were laid on Remembrance Sunday. | 2026-11-08
They marched on Armistice Day. | 2026-11-11
They marched on May Day. | 2026-05-01
It opened on Labor Day. | 2026-09-07
It opened on St Patrick's Day. | 2026-03-17
It opened on Memorial Day. | 2026-05-25
Arrested on 3 March, he was freed the next day. | 2026-03-03 2026-03-04
He was held on Monday and freed the following day. | 2026-11-23 2026-11-24
Hit on 3 March, she died two days later. | 2026-03-03 2026-03-05
She quit in 2010 and returned five years later. | 2010
Built in 1950, it burned ten years later. | 1950
It opened on 5 May, and a week later it shut. | 2026-05-05
On 3 March he fled; three weeks later he was back. | 2026-03-03
Elected in February 1974, he was returned eight months later. | 1974-02 1974-10
In 2016, two years earlier, it had sold. | 2016
The crash on Sunday came a day after a warning. | 2026-11-22
Sales rose in May after a fall the month before. | 2026-05 2026-04
The dig began on 4 June; that same night it flooded. | 2026-06-04
He came on 3 May and left the same day. | 2026-05-03
In 1999 it won; the year after, it folded. | 1999 2000
In 1964 he won. In that year it snowed. | 1964
Both were built in 1936, the same year. | 1936
On Friday a fox came; the previous evening a dog had. | 2026-11-20 2026-11-19
A depot was looted overnight Tuesday. | 2026-11-24
A depot was looted on Tuesday night. | 2026-11-24
Shells fell on the night of 3 March. | 2026-03-03
It froze in the night from Monday to Tuesday. | 2026-11-23/2026-11-24
A depot was looted overnight from Saturday to Sunday. | 2026-11-21/2026-11-22
A shell fell late Saturday into Sunday. | 2026-11-21 2026-11-22
Section 21 of the Housing Act 1988 applies. | 1988
`,
  '2026-05-13': `
The council promised a wall the following year, but work did not begin until this February. | 2027 2026-02
We wrote in August and again in October. | 2025-08 2025-10
They met in March and again in November. | 2026-03 2025-11
They will meet in June and again in October. | 2026-06 2026-10
She won in September and then in December. | 2025-09 2025-12
The law takes effect in August and again in October. | 2026-08 2026-10
The rink opens in August and the pool in October. | 2026-08 2026-10
The rink opened in August and the pool in October. | 2025-08 2025-10
Figures for June and July are due. | 2026-06 2026-07
Ballots go out on 1 June, with a count on 3 July. | 2026-06-01 2026-07-03
The reactor was lit on 20 December. | 2025-12-20
A gag order has stood since Nov. 2. | 2025-11-02
She had been ill since 3 May. | 2026-05-03
The treaty of 12 November was void. | 2025-11-12
She was jailed in October. | 2025-10
The seat has been vacant since December. | 2025-12
The law comes into force in October. | 2026-10
A ban was imposed in September and lifted in February. | 2025-09 2026-02
He will be released in November. | 2026-11
Elections are due in May 2027. | 2027-05
Enrolment for this fall was poor. | 2026-09/2026-12
It shut in the autumn. | 2025-09/2025-12
Rates may be cut this summer. | 2026-06/2026-09
We expect growth later this spring. | 2026-03/2026-06
`,
  '2026-08-03': `
They married on 14 February. | 2026-02-14
On the weekend a canoe was lost. | 2026-08-01/2026-08-02
The weekend's storms felled oaks. | 2026-08-01/2026-08-02
`,
  '2026-01-18': `
It sank on 29 December. | 2025-12-29
He will stand trial on 2 March. | 2026-03-02
A hearing was held on 2 October. | 2025-10-02
Losses mounted in November and December. | 2025-11 2025-12
They will reopen in February. | 2026-02
The depot burned down in September. | 2025-09
The 12 months to December were the warmest. | 2025-01/2025-12
The vote was lost in the autumn. | 2025-09/2025-12
Sales fell over Christmas. | 2025-12-25
It closed after New Year. | 2026-01-01
`,
  '2026-03-07': `
This weekend the fair opened. | 2026-03-07/2026-03-08
`,
};

const timeless = `
It is the 15th time.
She came on the 15th floor.
Local 1407 of the Carters Union went home.
Flight 1923 to Oslo turned back.
Route 1966 is shut.
Room 2012 was empty.
Unit 1984 was let.
Article 2019 was cut.
Case 2021 is closed.
Three days later he was back.
She was born three years later than him.
The shop is open on Mondays.
Masks are worn from 11 a.m. to 4 p.m. on Fridays, Saturdays and Sundays.
The library opens noon until 5 p.m. Thursday to Sunday.
The market is held every Wednesday.
He trains each Tuesday and Thursday.
Buses run Monday to Friday.
Bin lorries come on alternate Tuesdays.
They meet on the first Monday of each month.
Black Friday sales were flat.
The Sunday Mail said so.
Sheffield Wednesday lost again.
A Saturday job paid for it.
Profit for the year was flat.
A hot spring bubbled near the fall of a cliff.
Prices fall in winter.
He scored in the second half.
The Boxing Day Test was drawn.
The Christmas market opened.
On the eve of the vote, nine men were held.
Theresa May left the room.
Mrs May said no.
You may go.
May I go?
They march on.
A protest march drew 300.
March on, he cried.
The Sun reported it.
He sat down.
April Jones lost the case.
June Whitfield made them laugh.
August Wilson wrote it.
Mr Jan Kowalski bowed.
A man in his 20s was hurt.
A man aged in his late 40s was hurt.
She is in her seventies.
He was jailed for five years.
It took two months.
The 19-year-old won.
He won for the second time.
The second man fled.
Every second counts.
It was his fifth in 12 matches.
It costs $2000 a year.
Some 1900 people came.
Call 0800 555 111.
The A2018 road was shut.
It was the worst day of the year.
It will take a day or two.
Growth was 3.2 percent in 72 hours.
In a second, he was gone.
A year-long row ended.
The three-year deal ends.
Over the next two years it will close.
In recent months rents rose.
In the coming days it will thaw.
He has led it for the past decade.
The first half was dull.
At 17 he left, at 2.30 he ate.
The dry season starts.
He waited all night and all day.
They train day and night.
A winter coat and a summer dress were found.
It is the best summer camp.
The Spring Bank estate flooded.
The Twelve were chosen.
On day three, rain fell.
On the third day, rain fell.
It was the second Monday in a row.
`;

const listLines = (table: string) => table.trim().split('\n');

const cases = Object.entries(reports).flatMap(([day, table]) =>
  listLines(table).map((line) => [day, ...line.split(' | ')] as [string, string, string]),
);

it.each(cases)('on %s, "%s" tells %s', (day, sentence, dates) => {
  expect(findOn(day, sentence).join(' ')).toBe(dates);
});

it.each(listLines(timeless))('"%s" tells no date', (sentence) => {
  expect(findOn('2026-11-26', sentence)).toEqual([]);
});
