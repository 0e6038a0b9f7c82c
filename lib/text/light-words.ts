// Words with which people put questions about anything: that a guide lacks them says little about
// whether it covers the question. Compared as stems.
import { termsOf } from './terms.ts';

const words = `
  actually add ago already amount answer ask bad bag basically best better big bit bring call care
  case change changing check cheers choose claim clear close come common commonly compare comparison
  concern consider contrast count current currently depend depending describe description detail
  differ difference different discuss earlier easily employ enough exact exactly example expect
  explain explanation fact far figure find fix follow found general generally given good great guess
  guy happen hard hear heard help high higher highest hint idea important info information involve
  keep kind know large learn less level list little locate located long look lot low lower lowest
  main matter mean mention name need new nice note number often old open opinion overview part
  people percent percentage person piece place plan point possible pretty question quick quickly
  range read realistic reason recommend regard relate remember right role say sense show simple
  simply situation small solve sort specific stand start state stay step still story stuff subject
  suggest suggestion summarize summary support sure take talk tell thing think time tip today
  together top topic total true try turn type typically understand use useful usual usually versus
  view walk wanna wonder word work worth write wrong year
`;

const stems = new Set(termsOf(words).map(({ term }) => term));

/** Whether a stem belongs to the wording of questions at large. */
export function isLight(term: string): boolean {
  return stems.has(term);
}
