// Words with which people put questions about anything: that a guide lacks them says little about
// whether it covers the question. Compared as stems.
import { stemsOf } from './terms.ts';

const words = `
  actually add ago already answer ask bad bag basically become best better big bit bring call case change
  changing check cheers choose claim clear close come common commonly compare comparison consider
  contrast count current currently depend depending describe description differ difference different
  discuss earlier easily enough exact exactly example expect explain explanation far figure find fix
  follow found general generally given good great guess guy happen hard hear heard help highest hint idea
  important info information keep kind know large least less list little locate located long look lot lowest main
  matter mean mention name need new nice note often old opinion overview people percent percentage
  point possible pretty question quick quickly read realistic reason recommend regard relate
  remember right role say sense show simple simply situation solve sort specific start stay step
  still stuff suggest suggestion summarize summary support sure take talk tell thing think time tip
  today together topic total true try turn type typically understand use useful usual usually versus
  view walk wanna wonder word worth wrong year
`;

const stems = new Set(stemsOf(words));

/** Whether a stem belongs to the wording of questions at large. */
export function isLight(term: string): boolean {
  return stems.has(term);
}
