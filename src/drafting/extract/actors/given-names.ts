import { createWordFilter } from '../words.ts';

/** Frequent given names of the countries that the news is full of, without accents. */
const MALE = `
aaron abdallah abdel abdelaziz abdelkader abdou abdoulaye abdul abdullah abel abraham adam adama adel adnan adrian
adrien ahmad ahmed aidan aime ajay alain alan alasdair alassane alastair alban albert alberto aldo alec alejandro
aleksandr alessandro alessio alexander alexandre alexei alexis alfred alfredo ali aliou alioune alistair alois alonso
alpha alphonse alvaro amadou amar amaury ambroise amine amir amos anatole anders andre andreas andrei andrej andres
andrew andriy andrzej andy angel angelo angus anicet anil anselme anthony antoine anton antonin antonio antonis anwar
ariel aristide arjun armand armel armin arnaud arne arnold arsene arthur artur arturo arvid asif athanase atul aubert
aubin auguste augustin augusto aurele aurelien axel aymeric aziz babacar bakary baptiste barack barnabe barry bart
bartholomew bartosz bashar basil basile bastien belkacem ben benedict beniamino benjamin benjy benoit bernard bernardo
bernd bernhard bernie bertrand bilal bill billy bjorn blaise bob bobby bogdan bojan boniface boris boubacar brad
bradley brahim brahima brandon branko brendan brett brian brice bruce bruno bryan bryn burkhard caleb callum cameron
camillo carl carlo carlos carlton carsten casey casimir cedric celestin cesar chad charles cheikh chinedu christian
christof christoffer christoph christophe christopher chuck ciaran clark claude claudio clemens clement cliff clint
clive clovis cody colin colm conor constantin corentin cormac cornelius craig curtis cyprien cyril cyrille dale damian
damien dan daniel daniele danilo danny daouda dario darnell darren dave david davide davy dean declan dejan denis
dennis denzel derek deshawn desmond didier diego dieter dietmar dieudonne dimitri dimitrios dirk djamel djibril dmitri
dmitry dominic dominik donal donald donato doug dougal douglas dragan driss duncan dustin dwayne dylan eamon earl ed
eddie eddy edgar edmond edmund edoardo eduard eduardo edward edwin edwy efrain egon eirik elias elie elijah eliot
eliott elliot elliott elmar eloi elon elvis emanuel emanuele emeric emil emile emilien emilio emir emmanuel emre
enrico enrique enzo eoin ephraim eric erich erik ernest ernesto ernst erwan erwin esteban ethan etienne eugen eugene
eugenio evan evariste evgeny ewan ezra fabian fabien fabio fabrice fabrizio faisal farid farouk faustin faycal
federico felicien felipe felix ferdinand fergus fernand fernando fidel filip filippo finn fiorenzo firmin florent
florentin florian floyd fode francesco francis francisco franck franco francois frank frankie franklin franz fraser
fred freddy frederic frederick frederik friedrich fritz gabin gabriel gabriele gael gaetan gareth garry gary gaspard
gaston gauthier gavin gene geoff geoffrey geoffroy georg george georges geraint gerald gerard gerd gerhard germain
german gerry gethin ghislain giacomo gian gianfranco gianluca gianni gideon gil gilbert gilberto gildas giles gilles
gino giorgio giovanni giulio giuseppe glen glenn godfrey gonzalo goran gordan gordon graeme graham grant greg gregoire
gregor gregory grzegorz guido guilhem guillaume guillermo gunnar gunter gunther guntram gus gustave gustavo guy gwilym
habib hadrien hakan hakim hamed hamid hamish hamza hannes hans harald hari harold harouna harrison harry harvey hasan
hashim hassan hassane hector heiko heinrich heinz helmut hemi hendrik henri henrik henrique henry herbert hermann
herve hicham hichem hideo hilaire hiroshi horace horst howard hubert hugh hugo hugues humberto humphrey hussein huw
iain ian ibrahim ibrahima idriss idrissa ignace ignacio ignazio igor ilan ilya ilyas imad imran inaki ingo ioannis
iorwerth irwin isaac isidore ismael issa issouf ivan ivo iwan jacinto jack jackson jacky jacob jacopo jacques jaime
jake jakob jakub jamal james jan janos janusz jared jari jaroslav jason javier jay jayden jean jeannot jed jeff
jefferson jeffrey jens jeremie jeremy jerome jerry jerzy jesus jim jimmy joachim joao joaquin jochen joe joel joffrey
johan johann johannes john johnny jonas jonathan jordi jorg jorge joris jose josef joseph josh joshua josip josselin
josue jozef juan juergen jules julian julien julio julius junaid junior jurgen justin kader kai kamal kamel karim karl
karsten kaspar kasper kassim keir keith ken kendrick kenji kenneth kenny kent kerry kevin khaled khalid kieran kirk
klaus koffi kofi konrad konstantin kossi kouame kristof krzysztof kurt kwabena kwame kyle kylian lachlan laird lamine
lance landry larry lars laszlo laurent lawrence lazare leandre lech leif lenny leo leon leonard leonardo leonid
leopold leroy lewis lex liam lionel lloyd loic loick lorenz lorenzo loris lothar louis lubomir luc luca lucas luciano
lucien ludovic ludwig luigi luis luiz luka lukas luke maciej mads magnus mahamadou mahmoud malachi malcolm malik
mamadou mamady mamoudou manfred manolis manuel marc marcel marcello marcelo marcin marco marcos marcus marek mariano
marin mario marius mark marko markus marlon marquis martial martin martino marvin massimo mateo mateusz matheus
mathias mathieu mathis mats matt matteo matthew matthias matthieu maurice mauricio maurizio mauro max maxence maxim
maxime maximilian mehdi mehmet mel melvin merlin michael michal michel mickael miguel mihai mikael mike mikhail miklos
milan milos mircea mirko miroslav mitch mitchell moctar modibo mohamad mohamed mohammad mohammed mohand moise mokhtar
moritz morris moses mostafa mouloud moussa muhammad muhammadu mungo murdo mustafa mustapha mykola nabil nadir narcisse
narendra nasser nathan nathanael neal ned neil nelson nestor niall nic niccolo nicholas nick nicolae nicolas niels
nigel nikita niklas nikola nikolai nikolaos nikos nils noah noam noe noel nolan norbert nordine nourredine norman nuno octave
odilon olaf oleg oleh oleksandr oliver olivier omar orlando orso oscar oskar osman otto oumar oumarou ousmane owain
owen pablo padraig pal pascal patrice patricio patrick patrik paul paulo pavel pawel pedro percy peregrine perry pete
peter petr petro phil philibert philip philipp philippe phillip pier piero pierre pierrick pierrot pieter pietro
pietrus piotr quentin rachid radu rafael raffaele rainer rajesh ralf ralph ramon ramzi randy raoul raphael rashid raul
ravi ray rayan raymond recep reda redouane regis reinhard reinhold remi remy renaud rene reto reuben reza rhodri rhys
rian ricardo riccardo richard rick ricky rishi rob robbie robert roberto rocco rodolphe rodrigo rodrigue roger roland
rolf romain roman romano romaric romeo ron ronald ronan ronnie rory ross rowan roy ruairi ruben rudi rudolf rudy rufus
rupert ruslan russell ryan sadiq said salah salif salim salman salvador salvatore sami samir samson samuel samy sander
sandro sandy sanjay santiago saul scott seamus sean sebastian sebastiano sebastien sekou serge sergei sergey sergio
serhiy seth severin seydou shane shaun sidi sidney siegfried sigmar sigurd silvan silvio simeon simon sinclair slimane
slobodan soren soufiane souleymane spencer stan stanislas stanislav stanley stefan stefano steffen stephan stephane
stephen steve steven stewart stig stuart sune sven svend sylvain sylvestre tadeusz taha tanguy tarek tariq tayeb ted
teddy terence terrell terry thaddeus thady theo theodore theophile thibaud thibault thibaut thierry thijs thilo thomas
thorsten tiago tibor tidiane till tim timo timothee timothy titouan tobias toby todd tom tomas tomasz tomislav tommaso
tommy toni tony torsten torvald travis trevor tristan tristram troy tyler tyrone udo ugo ulf ulrich ulysse umberto
urbain urs uwe vaclav valentin valentino valery vasily vernon vianney victor victorien vijay vikram viktor vincent
vincenzo vinh virgil virgile vitali vittorio vivek vlad vladimir volker volodymyr wade wadih waldemar walid wallace
walter warren wayne werner wesley wilbur wilfrid wilfried wilhelm willem william willy winston wladimir wolf wolfgang
wolfram wouter xavi xavier yacine yacouba yanis yann yannick yannis yasin yassine yaya yoann yohan yohann younes
youssef youssouf yuri yusuf yvan yves yvon zac zach zacharie zachary zakaria zbigniew zdenek zeljko ziad zinedine
zlatan zoltan zoran`;

const FEMALE = `
abigail ada adelaide adele adelina adeline adriana agata agathe agnes agnieszka aicha aida aileen aimee aisha aissata
aissatou alba albane alberte alessandra alexandra alexia alice alicia alienor alina aline alison alissa allegra alma
amalia amanda amandine amber amelia amelie amina aminata amira amy ana anais anastasia andree angela angele angelika
angelina angelique anissa anita anja anjali ann anna annabel annabelle annalena anne annegret annemarie annette annick
annie annika anouk antje antoinette antonella antonia aoife april aretha ariane arlette armelle asma assa astou astrid
athenais aude audrey aurelia aurelie aurore avril awa axelle aya ayse aysha aziza barbara bea beata beate beatrice
beatrix becky belinda benedetta benedicte berangere berenice bernadette bertha bertille bess beth bethan bethany betty
beverly bianca bintou birgit blandine bohdana bonnie branwen brenda bridget brigid brigitte britta bronwen brooke
brunhilde calliope camelia camila camilla candice capucine carina carine carla carlota carmen carol carola carole
carolina caroline carolyn carrie cassandra cassandre catarina caterina catherine cathy catriona cecile cecilia cecily
celeste celestine celia celine chantal chantelle charlene charlotta charlotte chelsea cherie cheryl chiara chloe
christel christelle christiane christina christine ciara cindy claire clara clarisse claudette claudia claudine clelia
clemence clementine clio clotilde coleen colette coline colleen constance cora coralie coraline corinne cornelia
cosima coumba courtney cristel cristina cynthia dagmar daisy dana daniela danielle danuta daphne daria dawn debbie
deborah debra deirdre delia delphine denise deniz desiree diana diane dina djamila dolores dominica donatella donna
dora doreen doris dorothea dorothee dorothy dorthe dulcie dunja ebba edith edna edwige edwina eileen eilidh eira
elaine eleanor elena eleonora eleonore eliane elin elisa elisabeth elisabetta elise eliza elizabeth elke ella ellen
elodie eloise elsa elspeth eluned elvira emeline emer emilia emilie emily emma emmanuelle enid enora erica erika erin
ernestine esme esperanza esra estelle esther etta eugenia eugenie eulalie eunice euphemia eva evangeline eve eveline
evelyn evelyne ewa fabienne fabiola fadila faith fanny fanta farah farida fatiha fatima fatimata fatma fatou fatoumata
faustine federica federika felicia felicite felicity fenella ffion fiona flavia flavie flora flore florence florentine
floriane francesca francine francoise franziska frederique freya frida frieda gabi gabriela gabriella gabrielle gaelle
galina gemma genevieve genevra georgette georgia georgie georgina geraldine germaine gertrud gertrude ghania ghislaine
gillian gina ginette ginny giorgia giovanna gisela gisele giulia giuliana gloria godelieve grace graziella greta
gretchen grethe griselda gro gudrun gwen gwenaelle gwendoline gwladys gwyneth habiba hadja halima hanna hannah harriet
harumi hatice hawa hayley hazel heather hedwig heidi heike helen helena helene helga heloise henrietta henriette
hermine hermione hilary hilda hillary holly honorine hortense houda huguette ida ilaria ilona ilse imane imelda imogen
ines inga inge ingeborg ingrid ingvild ioana irena irene irina iris irma isabel isabella isabelle isadora isobel ivana
ivy iwona jacinda jacqueline jade jadwiga jamila jana jane janet janice janine jasmin jasmine jeanette jeanne
jeannette jelena jemima jenna jennifer jenny jessica jette jill jo joan joana joanna joanne jocelyne jodie joelle
johanna jolanta jorunn josefa josefine josephine josette josiane joy joyce juana jude judith judy julia juliana julie
julienne juliet juliette june justine justyna kadiatou kaitlyn kamala kamila karen karima karin karine karla karolina
katarzyna kate katell kateryna katherine kathleen kathryn kathy katia katja katrin katrina katy kayla kendra kenza
keziah khadija kiara kimberly kinga kirsten kirsty kitty klara kristalina kristen kristin kristina krystyna laetitia
lakisha lalla lara latifa latoya laura laure lauren laurene laurie lavinia layla lea leah leila lena leonie leonor
leonora leontine leticia letizia leyla liane lidia liesbeth liesl lila lilia lilian liliane lilly lily lina linda
lindsey linnea lisa lise liselotte livia liz ljiljana loraine lorena loretta lori lorna lorraine louisa louise luana
lucasta luce lucia lucie lucienne lucile lucille lucinda lucy ludivine ludmila luisa luise luna lydia lydie lynn lynne
lysiane mabel mada madeleine madeline maelle maeva maeve magali magda magdalena maggie mai maia mairead malala
malgorzata malika mandy manon manuela mara marceline marcia margaret margarita margaux margery margherita margot
margrethe marguerite maria mariam mariama marian mariana marianne marie mariella marielle marietta mariette marija
marilene marilyn marina marine marion marisa marisol marjorie marlene marta martha marthe martina martine mary maryam
maryline maryse maryvonne mathilda mathilde maud maude maureen mavis maxine maya meg megan megane meghan mehreen
melania melanie melina melinda melisande melissa mercedes meredith merete meriem meryl mette mia michaela micheline
michelle mila mildred milena milica millicent mimi mina minna mireille miriam moira molly mona monica monika monique
morag moreen muriel myriam myrtle nabila nadege nadezhda nadia nadine nadja nafissatou naima nancy naomi natacha
natalia natalie natasha nathalia nathalie nawal nell nerys nesrine niamh nicky nicole nina ninon noelie noelle noemi
noemie nolwenn nora norah noriko octavia odette odile oksana olena olga olivia olwen olympe ombeline ondine oona
oriane orla ornella orsola ottilie oumou paloma pamela paola pascale patience patricia paula paule paulette pauline
peggy penelope penny perrine petra petronella philippa phoebe phyllis pia pilar pippa polly prisca priscilla priti
priya prudence quitterie rachel rachele rachelle rachida rahel raissa rama ramata rania raphaelle raquel rasha
raymonde rebecca regina regine regula reine renata renate renee rhiannon rhona rita roberta roisin rolande romane romy
rosa rosalba rosalie rosalind rosamund rosanna rose roselyne rosemary rosemonde rosie rosine rosita rowena roxana
roxane ruth sabina sabine sabrina sadia safia safiatou salima sally salma salome samantha samia sandra sandrine
saoirse sara sarah saskia segolene selina selma seraphine serena severine shanice shannon sharon shauna sheila shireen
shirley sian sibyl sibylle sidonie signe sigrid sigrun silke silvana silvia simona simone sinead siobhan sirpa sofia
soizic solange solene soline solveig sonia sophia sophie soraya souad stacey stacy stefania stefanie stella stephania
stephanie sue suella sunita sunniva susan susana susanna susannah susanne susie suzanne suzy svetlana swann sybille
sylvaine sylvia sylviane sylvie tabitha tamara tamika tamsin tania tanja tanya tara tatiana tatjana teresa tess tessa
thais thea thelma theodora theresa therese thora tiffany tilda tina tiphaine tove tracey tracy trine trudy tuva ulrike
uma ursula usha valentina valentine valeria valerie vanessa vanja vera verena veronica veronika veronique vesna vicky
victoire victoria victorine vilma vinciane viola violaine violet violeta violette virginia virginie vivian viviane
vivien wanda wassila wendy wilhelmina wilma winifred xenia yael yamina yara yasmin yasmina yasmine yoko yolanda
yolande ysabel yseult yuki yulia yvette yvonne zahra zainab zeinab zelda zeynep zineb zita zoe zofia zohra zuzana`;

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
  if (isBoth(first)) return undefined;
  if (isMale(first)) return 'male';
  return isFemale(first) ? 'female' : undefined;
}
