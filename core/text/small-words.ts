/** The words that stand in nearly every sentence; all in lower case, a space between. */
import type { LANGUAGES } from './word-kinds';

/** Small words by language, in the order of LANGUAGES. */
export const SMALL_WORDS: Readonly<Record<(typeof LANGUAGES)[number], string>> = {
  en: 'the of and to in a is was for that with on as by it from are were has have his he she said at be this but who which will',
  fr: 'le la les des du de et un une dans est que qui pour en au aux par sur il elle ont été sont avec mais ce cette se ses son sa ne pas plus d l à qu leur leurs sous entre selon après',
  es: 'el los las del y que una con por para su se al como más ha fue este está lo pero',
  de: 'der die das und ist nicht mit von den dem ein eine auf im zu für sich hat wurde auch nach bei',
  it: 'il gli di che è della dei nel con per una sono alla ha non più anche del si le',
  pt: 'o os as do da dos das em um uma não com para por que foi ao mais se na no',
  nl: 'de het een en van is dat op te in met voor zijn niet aan door heeft bij ook',
};

/** Words that are of a sentence and of no name, in English and French. */
export const FUNCTION_WORDS =
  'a an the in on at by for from with to of as and but or nor if when whenever while after before since until till although though because despite during under over between among amongst amid against across through throughout into onto upon about above below near outside inside within without toward towards beyond behind beside besides unlike like both either neither not only even also still yet now then here there this that these those it its he his him she her they their them we our you your i my me us who whose whom which what whatever where wherever why how most some all no any each every few several many much more less other others another one two three four five six seven eight nine ten today yesterday tomorrow tonight meanwhile however moreover so per via versus vs will can could would should shall may might must does did do is are was were be been has have had let once last next never whether later earlier again elsewhere ahead given thus maybe perhaps indeed said says around except regarding concerning ' +
  'including plus than follows pre anti pro former latest more nearby neighbouring neighboring modern southernmost ' +
  'le la les l l’ d’ un une des du de d en au aux à dans sur sous par pour avec sans chez entre vers selon mais ou où et donc ni car que qui quoi quand si comme ce cet cette ces son sa ses leur leurs il elle ils elles nous vous on depuis pendant après avant contre malgré face dès hier aujourd’hui parmi outre quant puis ainsi alors aussi tout tous toute toutes notre votre est sont était pas plus même pourquoi comment combien voilà voici sauf hormis parce lorsque lorsqu’ puisque tandis durant derrière devant autour hors toutefois cependant pourtant ensuite enfin certes jamais toujours encore déjà bientôt désormais demain maintenant ici surtout sinon soit peut-être rien seul seule';
