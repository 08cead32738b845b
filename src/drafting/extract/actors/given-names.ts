/** Frequent given names of the countries that the news is full of, without accents. */
const MALE = `
aaron abdallah abdel abdelaziz abdelkader abdou abdoulaye abdul abdullah abel abraham adam adel adrian adrien ahmad ahmed
aidan aime alain alan albert alberto aldo alec alejandro aleksandr alessandro alessio alex alexander alexandre alexei alexis alfred
alfredo ali alistair aliou alois alonso alpha alphonse alvaro amadou amir amos anatole anders andre andrea andreas andrei andres andrew
andrzej andy angel angelo angus anthony antoine anton antonio antonis anwar ariel arjun armand armin arnaud arne arnold arsene arthur artur arturo asif
athanase aubin auguste augusto aurelien axel aymeric aziz babacar baptiste barack barry bart bartosz bashar basil basile bastien
ben benedict beniamino benjamin benoit bernard bernardo bernd bernhard bernie bertrand bill billy bjorn blaise bob bobby boris
boubacar brad bradley brahim brandon brendan brett brian brice bruce bruno bryan burkhard caleb callum cameron camillo carl carlo carlos
carlton carsten casey cedric cesar chad charles charlie cheikh chris christian christof christoph christophe christopher chuck clark claude claudio
clement cliff clint clive clovis colin conor constantin corentin cornelius craig curtis cyril cyrille dale damian damien dan daniel daniele danilo
danny dario darren dave david davide davy dean declan denis dennis derek desmond didier diego dieter dietmar dimitri dimitrios dirk djamel
dmitri dmitry dominic dominik dominique donald donato doug douglas duncan dustin dwayne dylan earl eamon ed eddie eddy edgar edmond edmund
edoardo eduard eduardo edward edwin edwy egon elias emil elie elijah eliott elliot elliott elmar eloi elon elvis emanuel emanuele emile emilien emilio emir
emmanuel enrico enrique enzo eric erich erik ernest ernesto ernst erwan erwin esteban etienne eugen eugene eugenio evan evgeny
ewan ezra fabian fabien fabio fabrice fabrizio faisal farid farouk federico felicien felipe felix ferdinand fernand fernando fidel filip
filippo fiorenzo florent florentin florian floyd francesco francis francisco franck franco francois frank frankie franklin franz fred freddy frederic frederick
frederik friedrich fritz gabin gabriel gabriele gaetan gareth garry gary gaspard gaston gavin gael gene geoff geoffrey geoffroy george georges
georg gerald gerard gerd gerhard german gerry ghislain giacomo gian gianfranco gianluca gianni gideon gil gilbert gilberto gilles gino giorgio
giovanni giulio giuseppe glen glenn goran gordon graham grant greg gregoire gregor gregory grzegorz guido guilhem guillaume guillermo gunther gunter guntram
gus gustave gustavo guy hadrien hakan hakim hamid hamza hannes hans harald harold harrison harry hasan hassan hector heiko heinrich heinz
helmut hendrik henri henrik henrique henry herbert hermann herve hicham hilaire horst howard hubert hugh hugo humberto hussein iain ian ibrahim
ibrahima idriss ignacio ignazio igor ilan ilya imran ingo ioannis irwin isaac ismael issa ivan ivo jack jackson jacky jacob jacopo jacques jaime jake
jakob jamal james jamie jan janusz jared jaroslav jason javier jay jean jed jeff jefferson jeffrey jens jeremie jeremy jerome jerry jesse jesus jim
jimmy joachim joao joaquin jochen joe joel johan johann johannes john johnny jonas jonathan jordan jordi jorg jorge jose josef joseph josh joshua
josip juan jules julian julien julio julius junior jurgen justin kader kai kamal kamel karim karl karsten kaspar keir keith ken kenji kenneth kenny
kent kerry kevin khaled khalid kieran kim kirk klaus konrad konstantin krzysztof kurt kyle kylian lamine lance larry lars laszlo laurence laurent
lawrence lazare lee leif lenny leo leon leonard leonardo leonid leopold leroy leslie lewis lex liam lionel lloyd loic lorenz lorenzo loris lothar louis
luc luca lucas lucien luciano ludovic ludwig luigi luis luiz luka lukas luke mads magnus mahmoud mahamadou malcolm malik mamadou manfred manolis manuel
marc marcel marcello marcelo marco marcos marcus marek mariano marin mario marius mark marko markus marlon martin martino marvin massimo mateo mathias
mathieu mathis mats matt matteo matthew matthias matthieu maurice mauricio maurizio mauro max maxence maxim maxime maximilian mehdi mehmet mel melvin
michael michal michel michele mickael miguel mihai mikael mike mikhail milan milos mircea mitch mitchell modibo mohamed mohammad mohammed mohamad
moise mokhtar morgan moritz morris moses mostafa moussa muhammad muhammadu mustafa mustapha nabil narendra nasser nathan nathanael neal ned nelson neil nic
niccolo nicholas nick nicola nicolas nicolae niels nigel nikita nikola nikolai nikolaos nikos nils noah noe noel norbert norman octave olaf oleg oliver olivier
omar orlando orso oscar oskar osman otto oumar ousmane owen pablo pascal patrice patricio patrick patrik paul paulo pavel pawel pedro percy perry
pete peter petr petro phil philip philipp philippe phillip pier piero pierre pierrick pierrot pieter pietro pietrus piotr quentin rachid rafael raffaele
rainer ralf ralph ramon ramzi randy raoul raphael rashid raul ravi ray raymond recep reinhard rene reto reza ricardo riccardo richard rick ricky
rishi rob robbie robert roberto robin rodolphe rodrigo rodrigue roger roland rolf roman romain romano romeo ron ronald ronan ronnie rory ross roy
ruben rudi rudolf rudy rupert russell ryan sadiq said salah salim salman salvador salvatore sam sami samir samuel samy sander sandro sandy santiago
saul scott sean sebastian sebastiano sebastien serge sergei sergey sergio seth severin shane shaun sidney siegfried sigmar silvan silvio simeon simon
slimane soren souleymane spencer stan stanislas stanley stefan stefano steffen stephan stephane stephen steve steven stewart stuart sven sylvain
sylvestre tanguy tariq tayeb ted terence terry theo theodore thibault thibaut thierry thilo thomas thorsten tiago tibor till tim timothee timothy timo titouan tobias
todd tom tomas tomasz tommaso tommy toni tony torsten travis trevor tristan troy tyler udo ugo ulf ulrich umberto urs uwe vaclav valentin valentino valery vasily
vernon victor viktor vikram vincent vincenzo vinh virgil vittorio vitali vladimir volker volodymyr wade waldemar wallace walter warren wayne werner wesley
wilbur wilfried wilfrid wilhelm willem william willy winston wladimir wolf wolfgang wolfram xavi xavier yacine yanis yann yannick yassine yoann
yohan yusuf youssef youssouf yuri yves yvon zac zach zachary zakaria zinedine zoltan
adama adnan ajay alasdair alastair alban alioune amar amaury ambroise amine andrej anil anselme aristide arvid atul aurele augustin bakary barnabe
bartholomew benjy bilal bogdan bryn casimir celestin chinedu christoffer ciaran clemens colm cormac cyprien denzel dieudonne donal dougal efrain eirik
eliot emeric emre eoin ephraim evariste faustin fergus finn firmin fraser gauthier geraint germain gethin gildas giles godfrey gonzalo gordan graeme
gunnar gwilym habib hamish hari harouna harvey hemi hideo hiroshi horace humphrey huw ilyas inaki iorwerth isidore iwan jacinto jakub janos jari jerzy
joris josue jozef juergen junaid kasper kofi kristof kwame kwabena lachlan laird leandre lech lubomir maciej marcin matheus merlin miklos mirko mohand
mungo murdo nadir narcisse niall niklas odilon owain padraig pal peregrine philibert rajesh reda regis reinhold remi renaud reuben rhodri rhys rian
rocco romaric rowan ruairi rufus ruslan salif samson sanjay seamus sekou seydou sigurd sinclair stig sune svend tadeusz teddy thaddeus thady theophile
thibaud thijs toby torvald tristram ulysse urbain victorien vijay virgile vivek wadih walid yannis yasin yohann yvan zacharie zbigniew zdenek ziad
ethan jayden cody kendrick malachi marquis terrell tyrone darnell deshawn`;

const FEMALE = `
abigail ada adele adriana agata agathe agnes aicha aida aileen aimee aissata aisha alba alessandra alexandra alexia alice alicia alina aline alison alissa alma
amalia amanda amandine amber amelia amelie amina aminata amy ana anais anastasia andree angela angelika angelina angelique anita anja ann anna annabel
annabelle annalena anne annegret annemarie annette annick annie annika antje antoinette antonella antonia april ariane arlette armelle ashley asma
assa astrid aude audrey aurelia aurelie aurore avril awa axelle aya ayse barbara bea beata beate beatrice beatrix becky belinda benedetta
benedicte berenice bernadette bertha bess beth bethany betty beverly bianca bintou birgit bonnie brenda bridget brigitte britta brooke calliope camila
camilla candice carina carine carla carmen carol carole carolina caroline carolyn carrie cassandra catarina caterina catherine cathy cecile cecilia celeste celia
celine chantal charlene charlotte chelsea cherie cheryl chiara chloe christel christelle christiane christina christine cindy claire clara clarisse claudette
claudia claudine clemence clementine clotilde coline colette colleen constance cora coralie corinne cornelia courtney cristina cynthia daisy dana
daniela danielle daphne daria dawn deborah debbie debra delia delphine denise desiree diana diane dina dolores dominica donatella donna dora doreen doris
dorothea dorothee dorothy edith edwige eileen elaine elena eleonora eleonore eleanor elisa elisabeth elise eliza elizabeth elke ella ellen elodie eloise
elsa elspeth elvira emilia emilie emily emma emmanuelle erica erika erin ernestine esra estelle esther eugenie eva eve eveline evelyn evelyne fabienne
faith fanny fatima fatimata fatou fatoumata federica felicia felicite fiona flavia flora florence francesca francine francoise franziska frederique frieda
gabriela gabriella gabrielle gaelle genevieve georgette georgia georgina geraldine germaine gertrud ghislaine gillian gina ginette giorgia giovanna gisela gisele
giulia gloria grace graziella greta gretchen gro gudrun gwenaelle gwendoline gwyneth hadja hanna hannah harriet hayley hawa heather heidi heike helen helena helene helga
henrietta henriette hilary hilda hillary holly hortense houda huguette ida ilaria ilona ilse imane imelda ines inga inge ingrid irena irene irina iris irma isabel isabella
isabelle isadora ivana ivy jacinda jacqueline jade jamila jane janet janice janine jasmine jeanette jeanne jeannette jelena jenna jennifer jenny
jessica jette jill jo joan joanna joanne jocelyne jodie joelle johanna josefa josefine josephine josette joy joyce juana judith judy julia juliana julie
juliet juliette june justine kamala karen karin karine karla kate katherine kathleen kathryn kathy katia katja katrin katy kayla kelly khadija kirsten
kirsty kitty kristalina kristen kristin kristina krystyna laetitia lara latifa laura laurie lauren laurene lea leah leila leyla lena leonie leonor leslie leticia
letizia liane lidia liesbeth lila lilia liliane lilian lily lina linda lisa lise liselotte livia liz loraine lorena lori lorna lorraine louise
luana luce lucia lucie lucienne lucile lucille lucinda lucy ludivine luisa luise lydia lydie lynn lynne mabel mada madeleine madeline magali magda magdalena
maggie mai maia malala malika mandy manon manuela mara margaret margarita margaux margherita margot margrethe marguerite maria mariam mariama marian mariana
marianne marie mariella marielle marietta marilyn marina marine marion marisa marjorie marlene marta martha martina martine mary maryam maryse
mathilda mathilde maud maude maureen maya meg megan meghan melania melanie melinda melissa mercedes meredith meryl mia michaela michele micheline
michelle mila milena mimi mina mireille miriam moira molly mona monica monika monique muriel myriam nabila nadege nadia nadine nadja naima nancy naomi
natacha natalia natalie natasha nathalie nawal nell nicky nicole nina noemi noemie nora noriko odette odile olena olga olivia olympe ornella oriane
orsola ottilie paloma pamela paola patricia paula paule paulette pauline peggy penelope penny perrine petra philippa phoebe phyllis pia pilar
polly prisca priscilla priti priya rachel rachele rachida rama ramata rania raquel rebecca regina regine regula renata renate renee rita roberta roisin
romane romy rosa rosalie rosalind rose roselyne rosemary rosie rosita roxana roxane ruth sabina sabine sabrina sadia safia sally salma salome samantha samia
sandra sandrine sara sarah sasha saskia segolene selma serena severine shannon sharon sheila shirley sibylle sidonie sigrid silke silvana silvia simona simone siobhan
sofia solange solene sonia sophia sophie soraya stacey stacy stefania stefanie stella stephanie sue suella susan susana susanna susanne susie suzanne suzy svetlana sybille sylvia
sylvie tamara tania tanja tara tatiana tatjana teresa tess tessa thelma theresa therese tiffany tina tracey tracy trudy ulrike ursula usha
valentina valeria valerie vanessa vera verena veronica veronika veronique vesna vicky victoria victoire viola violaine violeta violette virginia virginie viviane
vivian vivien wendy wilma xenia yael yasmin yasmina yasmine yoko yolande yulia yvette yvonne zahra zainab zelda zeinab zoe zohra zofia zuzana
adeline aissatou alberte alienor alix allegra amira angele anjali anouk aoife aretha athenais aysha berangere bertille bethan blandine bohdana branwen
brigid bronwen brunhilde camille carlota carola catriona cecily celestine chantelle charlotta ciara clelia clio coleen cosima cristel dagmar danuta
deirdre deniz djamila dorthe dulcie dunja ebba edna edwina eilidh eira elin elisabetta eluned emeline emer enid esme esperanza etta eugenia eunice
euphemia evangeline fabiola fadila fanta farida fatiha fatma federika felicity fenella ffion florentine flore freya frida gabi galina gemma genevra
georgie gertrude ginny giuliana godelieve grethe griselda gwen gwladys halima harumi hatice hazel hedwig hermine hermione honorine imogen ingeborg
ingvild ioana isobel iwona jadwiga jana jasmin jemima jolanta jorunn josiane jude justyna kadiatou kamila karima karolina katarzyna kateryna katell
katrina keziah kinga klara lavinia layla leonora leontine liesl lilly linnea ljiljana loretta louisa lucasta ludmila lysiane maeve mairead malgorzata
marceline margery marija marilene mariette marisol marthe maryvonne mavis maxine mehreen melisande meriem merete mette mildred millicent minna morag
moreen myrtle nadezhda nathalia nerys nesrine niamh noelie noelle norah octavia oksana olwen ombeline ondine oona orla pascale patience petronella
pippa prudence quitterie rahel raissa raphaelle rasha raymonde reine rhiannon rhona rolande rosalba rosamund rosanna rosemonde rosine rowena sacha
salima saoirse selina seraphine shauna shireen sian sibyl signe sinead sigrun sirpa soizic solveig souad stephania sunniva susannah swann sylvaine
sylviane tabitha tamsin tanya thais thea theodora thora tilda tove trine tuva uma valentine vanja victorine vilma violet wanda wilhelmina winifred
yara yolanda ysabel yseult yuki zeynep zineb zita kaitlyn kiara latoya lakisha shanice tamika kimberly kendra lindsey marcia`;

const toSet = (names: string): ReadonlySet<string> => new Set(names.trim().split(/\s+/));
const male = toSet(MALE);
const female = toSet(FEMALE);

const fold = (name: string) => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

export const isGivenName = (name: string): boolean =>
  fold(name)
    .split('-')
    .every((part) => male.has(part) || female.has(part));

/** Undefined where the name is not known, or is for both. */
export function findGender(name: string): 'male' | 'female' | undefined {
  const [first = ''] = fold(name).split('-');
  if (male.has(first) === female.has(first)) return undefined;
  return male.has(first) ? 'male' : 'female';
}
