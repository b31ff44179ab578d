/**
 * The small word lists of the rules: what the text’s own capitals cannot tell. English and French together; all in lower case, without
 * closing dots. Only `compileLexicon` imports this file: the lists travel with the lexicon, so that no page’s script carries them.
 */
import { FUNCTION_WORDS, SMALL_WORDS } from './small-words';
import {
  ABBREVIATED,
  AFTER_PRONOUN,
  ARTICLE,
  CLUB_END,
  COMMON_NOUN,
  DEMONYM,
  FUNCTION,
  GOVERNS,
  INSTITUTION,
  KIN,
  LANGUAGES,
  LINK,
  LOCATES,
  OF,
  OF_ACRONYM,
  OF_LEADER,
  OPENER,
  PART,
  PREFIX,
  PRONOUN_LINK,
  PRONOUN_VERB,
  ROLE,
  SMALL,
  STATE,
  SUFFIX,
  TIME,
  WORK,
} from './word-kinds';

/** Each kind with its words, a space between; a word may be of many kinds. */
export const WORD_LISTS: readonly (readonly [kind: number, words: string])[] = [
  [FUNCTION, FUNCTION_WORDS],
  [
    TIME,
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec mon tue wed thu fri sat sun q1 q2 q3 q4 h1 h2 fy gdp cpi ppi pmi fdi gmt utc est edt bst lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  ],
  [
    ROLE,
    'mr ms miss dr sir madam lord lady dame president vice-president premier chancellor minister prime foreign defence defense interior finance vice deputy chief acting interim supreme former secretary secretary-general general ambassador envoy spokesman spokeswoman spokesperson senator congressman congresswoman representative governor mayor judge justice professor prof colonel captain admiral marshal sergeant lieutenant major commander king queen prince princess emperor empress pope patriarch archbishop bishop leader chairman chairwoman chairperson chair director head coach manager dictator strongman tsar czar comrade candidate analyst expert author writer editor reporter correspondent photographer journalist researcher fellow scholar student activist dissident tycoon billionaire businessman oligarch citizen detective officer inspector commissioner speaker counsel attorney lawyer adviser advisor aide chef actor actress singer player striker captain brother sister uncle aunt father mother premier-designate president-elect ex-president gen sen rep gov lt col sgt pres sec adm amb cmdr maj rev hon capt pm fm mp mps ' +
      'official officials ministry government parliament army navy police troops forces diplomat diplomats embassy administration congress ' +
      'm mme mlle monsieur madame président présidente ministre premier première chef cheffe secrétaire ambassadeur ambassadrice général roi reine empereur pape maire gouverneur sénateur député députée porte-parole chancelier chancelière directeur directrice professeur professeure dirigeant dirigeante numéro camarade maréchal',
  ],
  [
    INSTITUTION,
    'post times herald news daily journal tribune gazette star sun mail globe observer monitor review independent today radio television tv press agency airlines airways air rail railways bank bancorp university college school academy institute institution center centre council committee commission foundation fund society association federation union league club party court exchange corporation corp inc ltd llc plc co company group holdings motors motor steel electric power energy oil gas petroleum telecom telecommunications mobile insurance securities life mutual tobacco post-gazette museum library theatre theater opera orchestra philharmonic ballet festival cup open prix marathon olympics games championship championships masters tower towers hotel airport station street avenue road square bridge park island islands river lake bay sea strait valley mountain mountains hills beach heights county state district republic kingdom empire oblast region province prefecture accords accord agreement treaty consensus convention protocol declaration pact conference congress battle siege gulf church cathedral diocese hospital house act war syndrome organization organisation network census ' +
      'dynamo spartak lokomotiv cska zenit raiders nationals capitals wizards redskins commanders huskies whitecaps mystics knights angels twins timberwolves vikings gophers bullets yankees mets dodgers padres mariners brewers orioles phillies braves marlins astros expos lakers clippers celtics knicks pacers raptors mavericks grizzlies canucks oilers bruins sabres canadiens blackhawks steelers bengals broncos jaguars seahawks cougars voice order hero miss port fort mount camp ' +
      'banque université école institut conseil comité fondation société fédération ligue cour bourse compagnie groupe musée théâtre opéra orchestre coupe tour hôtel aéroport rue avenue place pont parc île îles rivière lac baie mer détroit golfe république royaume bataille église hôpital traité accords convention parti académie agence guerre postes radio-télévision quotidien journal équipe',
  ],
  [
    PREFIX,
    'air radio port fort mount mt lake camp new uss ss hms rms hmas hmcs hmnzs team miss cape saint st san voice little nouvelle nouveau saint haut bas sud nord équipe ford toyota dynamo dinamo spartak cska lokomotiv torpedo zenit fc trans petro indo euro agro',
  ],
  [
    PART,
    'northern southern eastern western northeastern northwestern southeastern southwestern central mainland inner outer rural urban downtown wartime communist soviet imperial tsarist czarist stalinist maoist fascist nazi socialist colonial medieval heian edo meiji taisho showa tokugawa ming qing tang han mughal vichy post-soviet postwar post-war pre-war',
  ],
  [OF, 'of for de du des d’ von van'],
  [
    KIN,
    'mrs sister brother father grandfather mother wife son daughter uncle aunt half-brother husband predecessor founder late cousin nephew niece grandson successor épouse femme fille fils frère sœur père mère grand-père feu',
  ],
  [SUFFIX, 'jr sr ii iii iv'],
  [
    STATE,
    'alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia wisconsin wyoming ontario quebec alberta manitoba saskatchewan pa ohio ill ind ga va conn mass mich minn calif tenn ky n.j n.y',
  ],
  [
    DEMONYM,
    'russian ukrainian american canadian australian korean chinese japanese vietnamese british english french german indian iranian israeli italian spanish european asian african mexican brazilian polish soviet western eastern arab syrian palestinian egyptian turkish saudi iraqi afghan pakistani norwegian swedish finnish danish dutch belgian swiss greek czech hungarian romanian bulgarian serbian belarusian kazakh georgian armenian cuban taiwanese filipino thai indonesian malaysian irish scottish welsh austrian portuguese argentine colombian chilean nordic baltic ' +
      'russe russes américain américaine américains américaines chinois chinoise coréen coréenne coréens sud-coréen sud-coréenne nord-coréen nord-coréenne japonais japonaise canadien canadienne ukrainien ukrainienne français française européen européenne',
  ],
  [LINK, 'of to de du des'],
  [ARTICLE, 'the la les l’'],
  [
    OF_LEADER,
    'administration government white cabinet regime era campaign doctrine presidency treasury kremlin republican republicans democrats',
  ],
  [
    OPENER,
    'blame stop enter meet suppose imagine consider remember forget add remove exclude count compare replace punish defend defeat beat fight arm isolate invade bomb attack abandon embrace engage deter contain choose pick elect impeach arrest jail ' +
      'ancient poor big small tiny huge vast mighty sunny snowy rainy wealthy reclusive secretive neutral rival host fellow defiant angry furious weak strong weaker stronger proud tense nervous cautious wary democratic autocratic authoritarian populous resurgent revisionist expansionist aggressive belligerent combative peaceful prosperous dear crazy corrupt capitalist hostile victorious triumphant jubilant buoyant upbeat confident unrepentant relentless distant remote faraway bankrupt powerful ' +
      'afterwards afterward altogether anyway back ever first furthermore hence instead likewise meantime nevertheless nonetheless often otherwise overnight rather second seldom somehow sometimes soon thereafter therefore third together too twice unless whereas worse enough well sure ok okay yes oh hey look listen say guess hello sorry please thanks right yeah beneath apart opposite aside absent minus lest whoever half such same just alone late always along off out up down ' +
      'republican democrat nominee incumbent autocrat challenger opponent winner loser neighbour neighbor neighbours neighbors hosts holders champions champion favourites rivals allies visitors newcomers unbeaten winless heavyweights superpower veteran boss welcome good happy goodbye',
  ],
  [
    OF_ACRONYM,
    'navy army air marine marines coast airways open steel bancorp news weekly cellular robotics foods masters grand virgin highway highways route routes swimming gymnastics basketball hockey cycling wrestling skating rugby volleyball soccer network',
  ],
  [
    CLUB_END,
    'inc corp ltd plc llc bancorp association federation league championship championships open cup masters foundation society',
  ],
  [
    COMMON_NOUN,
    'court school hospital church house hotel street road bridge museum library party union state county district island islands airport station company group oil gas steel power energy bank war act conference congress press television tv radio agency council committee commission ' +
      'air rail railways life mail news insurance motor river lake bay sea beach valley mountain mountains region province republic treaty agreement accord accords declaration battle siege order voice hero star games olympics camp port fort mount independent review festival',
  ],
  [
    WORK,
    'film movie documentary drama comedy series show sitcom musical play song single album ballad hit track novel book memoir story poem painting magazine band game film série chanson roman livre pièce titre tableau',
  ],
  [
    PRONOUN_VERB,
    'let trust trusts excuse tell tells told give gives gave giving help helps make makes made show shows join joins joining send sends sent take takes took let’s asked ask asks call calls teach keep kept get gets bring brings brought leave leaves save saves want wants see saw hear believe thank forgive allow allows remind reminds hurt hurts affect affects hate hates love loves need needs know knows watch follow follows lead leads cost costs pay pays protect protects letting telling giving helping making showing joining sending taking asking calling teaching keeping getting bringing leaving saving seeing hearing',
  ],
  [
    PRONOUN_LINK,
    'of to for with from all and between among about like than on at by is are that around behind before after above against upon without',
  ],
  [
    AFTER_PRONOUN,
    'all to a an the that what how why and in on if now from with more about as who have are will can know here at think want need say go going were been do don’t can’t could would should just still also really live tonight',
  ],
  [LOCATES, 'in from to near outside between à vers'],
  [
    GOVERNS,
    'said says warned warns accused accuses condemned imposed urged urges denied denies rejected insists believes announced agreed hopes fears officials summit',
  ],
  [
    ABBREVIATED,
    'mr mrs ms mme me dr gen sen rep gov lt col sgt st prof pres rev sec capt adm ft mt hon amb maj cmdr',
  ],
  ...LANGUAGES.map((language, n) => [SMALL << n, SMALL_WORDS[language]] as const),
];

/** Korean particles; sequences of two (에서는, 와의 …) come from joining. Source: the Korean standard grammar’s list of josa. */
const PARTICLES =
  '은|는|이|가|을|를|의|에|에게|에서|께서|께|한테|와|과|랑|이랑|도|만|로|으로|까지|부터|보다|처럼|마다|조차|밖에|라고|이라고|라는|이라는|이라|라|란|이란|이나|나|든|이든|이며|며|이고|이자|에도|으로부터|로부터|대로|뿐|만큼|측|씨|님|발';
/** Korean titles that stand right behind a name in news: president, chairman, premier, minister, general, comrade, government. */
const TITLES =
  '대통령|국무위원장|위원장|총비서|총서기|주석|총리|장관|차관|외무상|국방상|원수|장군|대장|사무총장|대변인|대사|의원|부부장|동지|정부|당국|정권|대표|정상';

/** Sources of patterns, by KOREAN_ENDING and the numbers after it in word-kinds.ts. */
export const PATTERNS: readonly string[] = [
  `(?:${TITLES})?(?:들)?(?:${PARTICLES}){0,3}(?![가-힣])`,
  // Word ends that make another name, or a people and its language, of a place, in Chinese, Japanese and Korean.
  '(?:人民)?(?:[銀银]行|大[学學]|航空|新[聞闻]|日[報报]|放送|[電电][視视力]|[証證]券|石油|海|人|[語语]|共[産产][党黨]|은행|대학교?|항공|일보|신문|전력|사람|인(?![가-힣])|어(?![가-힣]))',
];
