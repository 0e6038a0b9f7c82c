// Words in which any statement can be said again without another sense: "earn" for a salary range,
// "roughly", "typically", "such as". That the guide lacks them says little against a claim.
import { stemsOf } from './terms.ts';

const words = `
  able according accordingly across activity actual addition additional additionally against aim aimed allow
  along alongside also altogether amid among amongst annually another anyone apart appear applicant
  appreciate approach appropriate approximately area around aside aspect associated available aware based
  basically become begin belong beside besides beyond broad call carry case center centre certain collection
  combination come comfortable common comparatively comparison complete comprise concept concern concerning
  conclude concretely connection consideration consist constitute contain continue contrast correspondingly
  cost costs older younger longer shorter
  count cover current currently day deal despite detail differ different direction do earn earning ease
  easily effectively effort enable end ends ensure equally especially everyone exceed except exist expect
  expected extent extra face fact factor fairly field finally find finish first focus follow form found
  frequently full further furthermore gain generally get gets give go goal good great hand handle have help
  helpful hence highly hold however idea importantly include including indeed individual initially inside
  instance instead involve item job keep kind largely lastly lead let lie like likewise list listed look
  made mainly make manner matter mean means meanwhile mix moment moreover mostly namely near need next
  nonetheless normally notably nowadays number obviously offer often once onto onwards order otherwise
  outside overall own paid part particular particularly pay per perform period person phase place play point
  possible potentially practice precisely previously primarily probably profession professional progress
  provide purpose put quite range rather reader real reality reason receive recommend recommended regardless
  regularly related relevant rely remain remarkable require respectively result return role roughly run
  scenario secondly section see seek serve set setting several side significantly similarly simply
  simultaneously sit situation solid sort specific stage stand start stay step strong subject subsequently
  suitable take task technique tend thereby therefore thing thirdly throughout thus time today together
  topic total toward towards turn type typical typically ultimately understand undertake unlike upward use
  used useful using usual usually valuable value valued variety various versus want way well whenever
  whereby wherever whole wide widely within word work worth year yearly
`;

const stems = new Set(stemsOf(words));

/** What such a word weighs, as a share of its idf. */
export const wordingShare = 0.15;

/** Whether a stem belongs to the wording of claims at large. */
export function isWording(term: string): boolean {
  return stems.has(term);
}
