import { expect, it } from 'vitest';
import { findClaims } from '../../../support/find-claims.ts';

const statementsOf: Readonly<Record<string, readonly string[]>> = {
  'According to the health executive, Dr Mary Hart, only 9 babies were born, compared with 19.': [
    'Mary Hart: only 9 babies were born, compared with 19',
  ],
  'According to Ann Lee, reserves have dropped by half, while debts rose.': [
    'Ann Lee: reserves have dropped by half, while debts rose',
  ],
  'According to Ann Lee, mayor of Wexcombe, reserves have dropped, and debts rose.': [
    'Ann Lee: reserves have dropped, and debts rose',
  ],
  'According to a report by the city treasurer, Ann Lee, reserves have dropped by half.': [
    'Ann Lee: reserves have dropped by half',
  ],
  'According to a study of Ann Lee, reserves have dropped by half.': [
    'a study of Ann Lee: reserves have dropped by half',
  ],
  'The Harbour Trust, for which she painted 12 panels, said it would keep them.': [
    'The Harbour Trust: it would keep them',
  ],
  'It is the clinic, where Dr Mary Hart, the surgeon, said most had cuts and fractures.': [
    'Mary Hart: most had cuts and fractures',
  ],
  'Homewares retailer Larkin & Rowe has reported a loss but warned that shops might close.': [
    'Larkin & Rowe: shops might close',
  ],
  'Wexcombe retailers told Larkin & Rowe that shops might close.': [
    'Wexcombe retailers: shops might close',
  ],
  'Coun. Ann Lee argued that staff should have found savings.': [
    'Ann Lee: staff should have found savings',
  ],
  'The bus fell nearly 60 feet, superintendent of police Anil Deshpande told reporters.': [
    'Anil Deshpande: The bus fell nearly 60 feet',
  ],
  'Ann Lee won. For Ballyduff, Mikey Tobin scored 1-4. The 36-year-old said he would retire.': [
    'Mikey Tobin: he would retire',
  ],
  'Mary Holt, the mayor of Leeds, said the bridge would reopen in May.': [
    'Mary Holt: the bridge would reopen in May',
  ],
  'According to Mary Holt, the bridge is safe.': ['Mary Holt: the bridge is safe'],
  'The bridge is safe, police said.': ['police: The bridge is safe'],
  '“We are ready,” Mary Holt told reporters. “We have waited.”': [
    'Mary Holt: We are ready',
    'Mary Holt: We have waited.',
  ],
  '"We are ready," said Mary Holt, 42, a nurse. She added that nobody was hurt.': [
    'Mary Holt: We are ready',
    'Mary Holt: nobody was hurt',
  ],
  "'This is no time to stop,' said the company’s chairman, Ian McCall.": [
    'Ian McCall: This is no time to stop',
  ],
  'In a statement, the company denied that the bridge was old.': [
    'the company: the bridge was old',
  ],
  'Mary Holt told the BBC on Monday that she would resign.': ['Mary Holt: she would resign'],
  'Mary Holt, who owns two shops, warned that prices would rise.': ['Mary Holt: prices would rise'],
  'Mary Holt accused the government of doing nothing.': [
    'Mary Holt: the government of doing nothing',
  ],
  'Mary Holt declined to say when. The report was late.': [],

  'The court ruled that the county had no power.': ['The court: the county had no power'],
  'Ann Lee described the results as “grim but not hopeless”, pointing to debt that has fallen.': [
    'Ann Lee: grim but not hopeless',
  ],
  'Fishermen in the south, Peter Hall said, caught half as much.': [
    'Peter Hall: Fishermen in the south, Peter Hall said, caught half as much',
  ],
  'The talks failed, according to two diplomats who asked not to be named, when he saw a map.': [
    'two diplomats: The talks failed',
  ],
  'Only 43 had been hired, according to documents seen by the Courier.': [
    'documents seen by the Courier: Only 43 had been hired',
  ],
  'Few counts change, according to an analysis by the University of Lowmoor’s Center for Elections.':
    ['an analysis by the University of Lowmoor’s Center for Elections: Few counts change'],
  'Cr Mary Holt has no car. “It came up fast,” Cr Holt told ABC radio.': [
    'Mary Holt: It came up fast',
  ],
  'Under pressure from the European Union, which has promised 20 million euros, the five agreed on it.':
    ['the European Union: 20 million euros'],
  '“We were peaceful all along,” one of the activists, Peter Hall, told the court.': [
    'Peter Hall: We were peaceful all along',
  ],
  'A court has ordered that eight be held, the advocacy group said on Sunday.': [
    'the advocacy group: A court has ordered that eight be held',
    'A court: eight be held',
  ],
  'BMW said it welcomes the view of the court.': ['BMW: it welcomes the view of the court'],
  'Small traders say they will close.': ['Small traders: they will close'],
  'Lawyers for the three companies had argued that it cost them dear.': [
    'lawyers for the three companies: it cost them dear',
  ],
  'The office has confirmed a death on Lukoro, and says that others are missing.': [
    'The office: a death on Lukoro',
    'The office: others are missing',
  ],
  'A spokesman confirmed the large bid but refused to say how much it might give.': [
    'A spokesman: the large bid',
  ],
  'Turnout was high, official results showed on Sunday, with half in favour.': [
    'official results: Turnout was high, official results showed on Sunday, with half in favour',
  ],
  'Ford & Baines, the home-improvement chain, said it would close 41 stores.': [
    'Ford & Baines: it would close 41 stores',
  ],
  'Ships were sent away, and Galleon Oil, which produces gas, said it was watching the storm.': [
    'Galleon Oil: it was watching the storm',
  ],
  'Houses were damaged, civil defence chief Luis Ortega said in a televised address.': [
    'Luis Ortega: Houses were damaged',
  ],
  'Ann Lee said more than 12,500 people had been moved, and officials say the toll will rise.': [
    'Ann Lee: more than 12,500 people had been moved',
    'officials: the toll will rise',
  ],
  'Ann Lee was quoted as saying by the Daily Eye that she would fight.': [
    'Ann Lee: she would fight',
  ],
  'The doctors are demanding that the ministry pay them. “Leave!” protesters shouted.': [
    'The doctors: the ministry pay them',
  ],
  'The council puts losses at $700m.': ['The council: losses at $700m'],
  'An officer told reporters that it was dark. He added that nobody slept at home.': [
    'An officer: it was dark',
    'An officer: nobody slept at home',
  ],
  '“It was dark,” said PC Bob Harding. Superintendent of Police Ann Lee said two men were held.': [
    'Bob Harding: It was dark',
    'Ann Lee: two men were held',
  ],
  'Paul Okafor was jailed. Okafor’s lawyer said that he would appeal.': [
    'Okafor’s lawyer: he would appeal',
  ],
  'Ann Lee won. “I was four,” said the 27-year-old, who grew up in nearby Maitland.': [
    'Ann Lee: I was four',
  ],
  'Leeds Crown Court heard that he ran away. Ann Lee heard that it was late.': [
    'Leeds Crown Court: he ran away',
  ],
  '“It’s about people,” said Ann Lee. “Not about money,” countered Paul Reed.': [
    'Ann Lee: It’s about people',
    'Paul Reed: Not about money',
  ],
  '“Nobody saw it,” recalled neighbour Ann Lee. “It was loud,” one Leeds-based trader said.': [
    'Ann Lee: Nobody saw it',
    'one Leeds-based trader: It was loud',
  ],
  'The court heard officers stopped his van.': ['The court: officers stopped his van'],
  'The company said on Monday it expects to close 40 shops.': [
    'The company: it expects to close 40 shops',
  ],
  'Figures from the agency show more than 2,100 people died.': [
    'figures: more than 2,100 people died',
  ],
  'Ann Lee said Tuesday that the House would take up a plan that runs out in May.': [
    'Ann Lee: the House would take up a plan that runs out in May',
  ],
  'The port will stay shut all year, its manager, Ann Lee, announced on Tuesday 24 November 2026.':
    ['Ann Lee: The port will stay shut all year'],
};

it.each(Object.entries(statementsOf))('who says what in "%s"', (text, statements) => {
  expect(findClaims(text, 'en')).toEqual(statements);
});
