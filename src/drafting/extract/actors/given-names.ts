import { createWordFilter } from '../words.ts';

/** Frequent given names of the countries that the news is full of, without accents. */
const MALE = `
aaron abdallah abdel abdelaziz abdelkader abdou abdoulaye abdul abdullah abel abraham adam adama adel adnan adrian
adrien ahmad ahmed aidan aime ajay alain alan alasdair alassane alastair alban albert alberto aldo alec alejandro
aleksandr alessandro alessio alexander alexandre alexei alexis alfred alfredo ali aliou alioune alistair alois alonso
alpha alvaro amadou amar amaury amine amir amos anatole anders andre andreas andrei andrej andres andrew andriy
andrzej andy angel angelo angus anil anthony antoine anton antonin antonio antonis anwar ariel aristide arjun armand
armin arnaud arne arnold arsene arthur artur arturo asif atul auguste augustin augusto aurelien axel aymeric aziz
babacar bakary baptiste barack barry bart bartosz bashar basil basile bastien belkacem ben benedict benjamin benoit
bernard bernardo bernd bernhard bernie bertrand bilal bill billy bjorn bob bobby bogdan bojan boniface boris boubacar
brad bradley brahim brahima brandon branko brendan brett brian brice bruce bruno bryan bryn caleb callum cameron
camillo carl carlo carlos carlton carsten casey casimir cedric celestin cesar chad charles cheikh chinedu christian
christof christoffer christoph christophe christopher chuck ciaran clark claude claudio clemens clement cliff clint
clive cody colin colm conor constantin corentin cormac craig curtis cyprien cyril cyrille dale damian damien dan
daniel daniele danilo danny daouda dario darnell darren dave david davide davy dean declan dejan denis dennis derek
desmond didier diego dieter dieudonne dimitri dimitrios dirk djamel djibril dmitri dmitry dominic dominik donal donald
donato doug douglas dragan driss duncan dustin dwayne dylan eamon earl ed eddie eddy edgar edmond edmund edoardo
eduard eduardo edward edwin eirik elias elie elijah eliot eliott elliot elliott elon elvis emanuel emanuele emil emile
emilien emilio emir emmanuel emre enrico enrique enzo eoin eric erich erik ernest ernesto ernst erwan erwin esteban
ethan etienne eugen eugene eugenio evan evgeny ewan ezra fabian fabien fabio fabrice fabrizio faisal farid farouk
faycal federico felipe felix ferdinand fergus fernando fidel filip filippo finn firmin florent florentin florian floyd
francesco francis francisco franck franco francois frank frankie franklin franz fraser fred freddy frederic frederick
frederik friedrich fritz gabin gabriel gabriele gael gaetan gareth garry gary gaspard gaston gauthier gavin gene geoff
geoffrey geoffroy georg george georges geraint gerald gerard gerd gerhard germain german gerry ghislain giacomo gian
gianfranco gianluca gianni gil gilbert gilberto giles gilles gino giorgio giovanni giulio giuseppe glen glenn gonzalo
goran gordon graeme graham grant greg gregoire gregor gregory grzegorz guido guillaume guillermo gunnar gunter gunther
gustave gustavo guy habib hadrien hakan hakim hamed hamid hamish hamza hannes hans harald hari harold harouna harrison
harry harvey hasan hashim hassan hassane hector heiko heinrich heinz helmut hendrik henri henrik henrique henry
herbert hermann herve hicham hichem hideo hiroshi horace horst howard hubert hugh hugo hugues humberto hussein huw
iain ian ibrahim ibrahima idriss idrissa ignacio ignazio igor ilan ilya ilyas imad imran inaki ingo ioannis irwin
isaac ismael issa ivan ivo iwan jack jackson jacky jacob jacopo jacques jaime jake jakob jakub jamal james jan janos
janusz jared jari jaroslav jason javier jay jayden jean jeff jefferson jeffrey jens jeremie jeremy jerome jerry jerzy
jesus jim jimmy joachim joao joaquin jochen joe joel johan johann johannes john johnny jonas jonathan jordi jorg jorge
joris jose josef joseph josh joshua josip jozef juan juergen jules julian julien julio julius junaid junior jurgen
justin kader kai kamal kamel karim karl karsten kasper keir keith ken kenji kenneth kenny kent kerry kevin khaled
khalid kieran kirk klaus koffi kofi konrad konstantin kouame kristof krzysztof kurt kwabena kwame kyle kylian lachlan
lamine lance landry larry lars laszlo laurent lawrence leandre lech leif lenny leo leon leonard leonardo leonid
leopold leroy lewis liam lionel lloyd loic loick lorenz lorenzo lothar louis luc luca lucas luciano lucien ludovic
ludwig luigi luis luiz luka lukas luke maciej mads magnus mahamadou mahmoud malcolm malik mamadou mamady mamoudou
manfred manolis manuel marc marcel marcello marcelo marcin marco marcos marcus marek mariano marin mario marius mark
marko markus marlon marquis martial martin martino marvin massimo mateo mateusz matheus mathias mathieu mathis mats
matt matteo matthew matthias matthieu maurice mauricio maurizio mauro max maxence maxim maxime maximilian mehdi mehmet
mel melvin michael michal michel mickael miguel mihai mikael mike mikhail miklos milan milos mircea mirko miroslav
mitch mitchell modibo mohamad mohamed mohammad mohammed mohand moise mokhtar moritz morris moses mostafa mouloud
moussa muhammad muhammadu mustafa mustapha mykola nabil nadir narendra nasser nathan nathanael neal ned neil nelson
nestor niall nic nicholas nick nicolae nicolas niels nigel nikita niklas nikola nikolai nikolaos nikos nils noah noam
noel nolan norbert nordine norman nuno octave olaf oleg oleh oleksandr oliver olivier omar orlando oscar oskar osman
otto oumar oumarou ousmane owain owen pablo padraig pal pascal patrice patricio patrick patrik paul paulo pavel pawel
pedro percy pete peter petr petro phil philip philipp philippe phillip pier piero pierre pieter pietro pietrus piotr
quentin rachid radu rafael raffaele rainer rajesh ralf ralph ramon ramzi randy raoul raphael rashid raul ravi ray
rayan raymond recep reda redouane reinhard reinhold remi remy renaud rene reuben reza rhodri rhys rian ricardo
riccardo richard rick ricky rishi rob robbie robert roberto rocco rodrigo rodrigue roger roland rolf romain roman
romano romeo ron ronald ronan ronnie rory ross rowan roy ruairi ruben rudi rudolf rudy rupert ruslan russell ryan
sadiq said salah salif salim salman salvador salvatore sami samir samson samuel samy sander sandro sandy sanjay
santiago saul scott seamus sean sebastian sebastiano sebastien sekou serge sergei sergey sergio serhiy seth severin
seydou shane shaun sidney siegfried silvio simon slimane soren soufiane souleymane spencer stan stanislas stanislav
stanley stefan stefano steffen stephan stephane stephen steve steven stewart stig stuart sven svend sylvain tadeusz
taha tanguy tarek tariq tayeb ted teddy terence terry theo theodore theophile thibaud thibault thibaut thierry thomas
thorsten tiago tibor tidiane till tim timo timothee timothy titouan tobias toby todd tom tomas tomasz tomislav tommaso
tommy toni tony torsten travis trevor tristan troy tyler udo ugo ulrich umberto urs uwe vaclav valentin valentino
valery vasily vernon victor victorien vijay vikram viktor vincent vincenzo vinh vitali vittorio vivek vlad vladimir
volker volodymyr wade walid wallace walter warren wayne werner wesley wilfrid wilfried wilhelm willem william willy
winston wolf wolfgang wolfram wouter xavi xavier yacine yacouba yanis yann yannick yannis yasin yassine yaya yoann
yohan yohann younes youssef youssouf yuri yusuf yvan yves yvon zac zach zachary zakaria zbigniew zdenek zeljko ziad
zlatan zoltan zoran
`;

const FEMALE = `
abigail ada adele adeline adriana agathe agnes agnieszka aicha aida aileen aimee aisha aissata aissatou alba albane
alberte alessandra alexandra alexia alice alicia alina aline alison alma amanda amandine amber amelia amelie amina
aminata amira amy ana anais anastasia andree angela angele angelika angelina angelique anissa anita anja anjali ann
anna annabel annabelle anne annemarie annette annick annie annika anouk antje antoinette antonella antonia aoife april
ariane arlette armelle asma assa astrid aude audrey aurelia aurelie aurore avril awa aya ayse aysha aziza barbara
beata beate beatrice becky belinda benedicte berenice bernadette beth bethan bethany betty beverly bianca bintou
birgit blandine bonnie brenda bridget brigid brigitte britta bronwen brooke camila camilla candice capucine carina
carine carla carlota carmen carol carola carole carolina caroline carolyn carrie cassandra cassandre catarina caterina
catherine cathy catriona cecile cecilia cecily celeste celia celine chantal charlene charlotta charlotte chelsea
cheryl chiara chloe christel christelle christiane christina christine ciara cindy claire clara claudette claudia
claudine clemence clementine coleen colette coline colleen constance coralie coraline corinne cornelia coumba courtney
cristina cynthia dagmar daisy dana daniela danielle daphne daria dawn debbie deborah debra deirdre delphine denise
deniz diana diane dina djamila dolores donatella donna dora doreen doris dorothea dorothy edith edna edwige edwina
eileen eilidh elaine eleanor elena eleonora eleonore eliane elin elisa elisabeth elisabetta elise eliza elizabeth elke
ella ellen elodie eloise elsa elvira emeline emer emilia emilie emily emma emmanuelle enid erica erika erin esme esra
estelle esther eugenia eugenie eva eve eveline evelyn evelyne ewa fabienne fabiola faith fanny farah farida fatiha
fatima fatimata fatma fatou fatoumata federica federika felicia felicite felicity ffion fiona flavia flora flore
florence florentine francesca francine francoise franziska frederique freya frida gabi gabriela gabriella gabrielle
gaelle galina gemma genevieve georgia georgie georgina geraldine germaine gertrud gertrude ghania ghislaine gillian
gina ginette ginny giorgia giovanna gisela gisele giulia giuliana gloria grace graziella greta gretchen gudrun gwen
gwyneth habiba hadja halima hanna hannah harriet harumi hatice hawa hayley hazel heather hedwig heidi heike helen
helena helene helga heloise henrietta henriette hilary hilda hillary holly honorine houda ida ilaria ilona ilse imane
imogen ines inga inge ingeborg ingrid ioana irena irene irina iris irma isabel isabella isabelle isobel ivana ivy
iwona jacinda jacqueline jade jadwiga jamila jana jane janet janice janine jasmin jasmine jeanette jeanne jeannette
jelena jenna jennifer jenny jessica jette jill jo joan joana joanna joanne jocelyne jodie joelle johanna jolanta
josefine josephine josette josiane joy joyce juana jude judith judy julia juliana julie julienne juliet juliette june
justine justyna kadiatou kaitlyn kamala kamila karen karima karin karine karla karolina katarzyna kate katell kateryna
katherine kathleen kathryn kathy katia katja katrin katrina katy kayla kendra kenza khadija kiara kimberly kinga
kirsten kirsty kitty klara kristalina kristen kristin kristina krystyna laetitia lara latifa laura laure lauren
laurene laurie layla lea leah leila lena leonie leonor leticia letizia leyla lidia lila lilia lilian liliane lilly
lily lina linda lindsey linnea lisa lise livia liz lorena lori lorna lorraine louisa louise lucia lucie lucienne
lucile lucille lucy ludivine ludmila luisa luise luna lydia lydie lynn lynne madeleine madeline maeva maeve magali
magda magdalena maggie mai maia mairead malala malgorzata malika mandy manon manuela mara marceline marcia margaret
margarita margaux margherita margot marguerite maria mariam mariama marian mariana marianne marie mariella marielle
mariette marija marilyn marina marine marion marisa marjorie marlene marta martha marthe martina martine mary maryam
maryline maryse mathilde maud maude maureen maxine maya meg megan megane meghan melania melanie melinda melissa
mercedes meredith meriem meryl mette mia michaela micheline michelle mila mildred milena milica mina minna mireille
miriam moira molly mona monica monika monique moreen muriel myriam nabila nadege nadezhda nadia nadine nadja
nafissatou naima nancy naomi natacha natalia natalie natasha nathalia nathalie nawal nell nesrine niamh nicky nicole
nina noelie noelle noemi noemie nolwenn nora norah noriko odette odile oksana olena olga olivia oriane orla orsola
oumou paloma pamela paola pascale patience patricia paula paule paulette pauline peggy penelope penny perrine petra
philippa phoebe phyllis pia pilar pippa polly priscilla priti priya rachel rachelle rachida raissa ramata rania
raphaelle raquel rasha raymonde rebecca regina regine regula renata renate renee rhiannon rhona rita roberta roisin
rolande romane romy rosa rosalie rosalind rosanna rose rosemary rosie rosita rowena roxane ruth sabina sabine sabrina
sadia safia sally salma salome samantha samia sandra sandrine saoirse sara sarah saskia selina selma serena severine
shannon sharon shauna sheila shireen shirley sian sigrid silke silvia simona simone sinead siobhan sofia soizic
solange solene solveig sonia sophia sophie soraya souad stacey stacy stefania stefanie stella stephania stephanie sue
suella sunita susan susana susanna susannah susanne susie suzanne suzy svetlana sylvia sylviane sylvie tabitha tamara
tamsin tania tanja tanya tara tatiana tatjana teresa tess tessa thais thea theodora theresa therese tiffany tina
tiphaine tracey tracy trine trudy ulrike ursula usha valentina valentine valeria valerie vanessa vera verena veronica
veronika veronique vesna vicky victoire victoria viola violaine violet violette virginia virginie vivian viviane
vivien wanda wassila wendy wilma yael yamina yara yasmin yasmina yasmine yoko yolanda yolande yuki yulia yvette yvonne
zahra zainab zeinab zeynep zineb zita zoe zofia zohra zuzana`;

const BOTH = `
alex alix andrea ashley camille charlie chris dominique jamie jesse jordan kelly kim laurence lee leslie michele
morgan nicola robin sacha sam sasha`;

const isMale = createWordFilter(MALE);
const isFemale = createWordFilter(FEMALE);
const isBoth = createWordFilter(BOTH);

const fold = (name: string) => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

export const isGivenName = (name: string): boolean =>
  fold(name)
    .split('-')
    .every((part) => isMale(part) || isFemale(part) || isBoth(part));

/** Undefined where the name is not known, or is for both. */
export function findGender(name: string): 'male' | 'female' | undefined {
  const [first = ''] = fold(name).split('-');
  if (isBoth(first) || isMale(first) === isFemale(first)) return undefined;
  return isMale(first) ? 'male' : 'female';
}
