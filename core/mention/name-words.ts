/**
 * The small words lists of the resolver: what the text's own capitals cannot tell. Each list names the question that it answers.
 * English and French together; all in lower case.
 */

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words that are capitalised only because a sentence or a headline begins with them: no part of a name after them. */
export const FUNCTION_WORDS = set(
  'a an the in on at by for from with to of as and but or nor if when whenever while after before since until till although though because despite during under over between among amongst amid against across through throughout into onto upon about above below near outside inside within without toward towards beyond behind beside besides unlike like both either neither not only even also still yet now then here there this that these those it its he his him she her they their them we our you your i my me us who whose whom which what whatever where wherever why how most some all no any each every few several many much more less other others another one two three four five six seven eight nine ten today yesterday tomorrow tonight meanwhile however moreover so per via versus vs will can could would should shall may might must does did do is are was were be been has have had let once last next later earlier again elsewhere ahead given thus maybe perhaps indeed said says around except regarding concerning ' +
    'including plus than follows post pre anti pro former latest more nearby neighbouring neighboring modern southernmost ' +
    'le la les l un une des du de d en au aux à dans sur sous par pour avec sans chez entre vers selon mais ou où et donc ni car que qui quoi quand si comme ce cet cette ces son sa ses leur leurs il elle ils elles nous vous on depuis pendant après avant contre malgré face dès hier aujourd’hui parmi outre quant puis ainsi alors aussi tout tous toute toutes notre votre est sont était pas plus',
);

/** Days, months and clock words that newspapers put right beside a name: “in Tokyo Monday”. */
export const TIME_WORDS = set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec mon tue wed thu fri sat sun gmt utc est edt bst lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
);

/** Titles, offices and callings that stand before a person’s name, and after a country’s: “Russia President Putin”. */
export const ROLE_WORDS = set(
  'mr mrs ms miss dr sir madam lord lady dame president vice-president premier chancellor minister prime foreign defence defense interior finance vice deputy chief acting interim supreme former secretary secretary-general general ambassador envoy spokesman spokeswoman spokesperson senator congressman congresswoman representative governor mayor judge justice professor prof colonel captain admiral marshal sergeant lieutenant major commander king queen prince princess emperor empress pope patriarch archbishop bishop leader chairman chairwoman chairperson chair director head coach manager dictator strongman tsar czar comrade candidate analyst expert author writer editor reporter correspondent photographer journalist researcher fellow scholar student activist dissident tycoon billionaire businessman oligarch citizen detective officer inspector commissioner speaker counsel attorney lawyer adviser advisor aide chef actor actress singer player striker captain brother sister uncle aunt father mother premier-designate president-elect ex-president gen sen rep gov lt col sgt pres sec adm amb cmdr maj rev hon capt ' +
    'official officials ministry government parliament army navy police troops forces diplomat diplomats embassy administration congress ' +
    'm mme mlle monsieur madame président présidente ministre premier première chef cheffe secrétaire ambassadeur ambassadrice général roi reine empereur pape maire gouverneur sénateur député députée porte-parole chancelier chancelière directeur directrice professeur professeure dirigeant dirigeante numéro camarade maréchal',
);

/** Nouns that end, or in “X of …” begin, the name of a body, firm, paper, work or place: what stands beside them is part of it. */
export const INSTITUTION_WORDS = set(
  'post times herald news daily journal tribune gazette star sun mail globe observer monitor review independent today radio television tv press agency airlines airways air rail railways bank bancorp university college school academy institute institution center centre council committee commission foundation fund society association federation union league club party court exchange corporation corp inc ltd llc plc co company group holdings motors motor steel electric power energy oil gas petroleum telecom telecommunications mobile insurance securities life mutual tobacco post-gazette museum library theatre theater opera orchestra philharmonic ballet festival cup open prix marathon olympics games championship championships masters tower towers hotel airport station street avenue road square bridge park island islands river lake bay sea strait valley mountain mountains hills beach heights county state district republic kingdom empire oblast region province prefecture accords accord agreement treaty consensus convention protocol declaration pact conference congress battle siege gulf church cathedral diocese hospital house act war syndrome organization organisation network ' +
    'dynamo spartak lokomotiv cska zenit raiders nationals capitals wizards redskins commanders huskies whitecaps mystics knights voice order hero miss port fort mount camp ' +
    'banque université école institut conseil comité fondation société fédération ligue cour bourse compagnie groupe musée théâtre opéra orchestre coupe tour hôtel aéroport rue avenue place pont parc île îles rivière lac baie mer détroit golfe république royaume bataille église hôpital traité accords convention guerre postes radio-télévision quotidien journal équipe',
);

/** Words before a place that make it the name of another place, ship, firm or team, in a headline too. */
export const PLACE_PREFIXES = set(
  'air radio port fort mount mt lake camp new uss ss hms team miss cape saint st san voice little nouvelle nouveau saint équipe ford toyota dynamo dinamo spartak cska lokomotiv torpedo zenit fc',
);

/** Directions as adjectives: a part of the place is still that place (“Eastern Ukraine”). */
export const PART_WORDS = set(
  'northern southern eastern western northeastern northwestern southeastern southwestern central mainland inner outer rural urban downtown wartime communist soviet imperial',
);

/** Little words that join the parts of a name: “Bank of China”, “Université de Tokyo”. */
export const OF_WORDS = set("of de du des d’ d' von van");

/** Family and history words before a name that is told of in passing: “his sister Kim Yo Jong”, “the late Kim Jong Il”. */
export const KIN_WORDS = set(
  'sister brother father grandfather mother wife son daughter uncle aunt half-brother husband predecessor founder late cousin nephew niece grandson successor épouse femme fille fils frère sœur père mère grand-père feu',
);

/** Endings that only a name of a person has after it. */
export const NAME_SUFFIXES = set('jr sr ii iii iv jr. sr.');

/** States and provinces after a comma, which make “Moscow, Idaho” another place. */
export const STATES = set(
  'alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia wisconsin wyoming ontario quebec alberta manitoba saskatchewan pa. ohio. ill. ind. ga. va. conn. mass. mich. minn. calif. tenn. ky. n.j. n.y.',
);

/** Peoples, as adjectives before a person or a body: “South Korean Kim”, “British NATO staff”. Word ends cannot tell them: Brian, Eric. */
export const DEMONYMS = set(
  'russian ukrainian american canadian australian korean chinese japanese vietnamese british english french german indian iranian israeli italian spanish european asian african mexican brazilian polish soviet western eastern arab syrian palestinian egyptian turkish saudi iraqi afghan pakistani norwegian swedish finnish danish dutch belgian swiss greek czech hungarian romanian bulgarian serbian belarusian kazakh georgian armenian cuban taiwanese filipino thai indonesian malaysian irish scottish welsh austrian portuguese argentine colombian chilean nordic baltic ' +
    'russe russes américain américaine américains américaines chinois chinoise coréen coréenne coréens sud-coréen sud-coréenne nord-coréen nord-coréenne japonais japonaise canadien canadienne ukrainien ukrainienne français française européen européenne',
);
