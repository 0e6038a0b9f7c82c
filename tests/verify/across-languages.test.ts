// Sentences of three languages about an English guide, each with the statement that it cites.
import { describe, expect, test } from 'vitest';
import { wholeEvidence } from '../../eval/whole-evidence.ts';
import { indexGuides } from '../../lib/build-guides.ts';
import { labelStatements } from '../../lib/evidence/labels.ts';
import { findSupportAcross, type IsNear } from '../../lib/verify/across-languages.ts';
import { EvidenceSources } from '../../lib/verify/evidence-sources.ts';

const source = `# Harbour handbook {#harbour}

The harbour office is open from 8:00 to 18:00. Between 2:30 pm and 4 pm nobody answers the telephone.

## Berths {#berths}

A berth costs €1,200.50 a season. It can be cancelled within two weeks. Dogs are not allowed on the pier.
The season starts on 3 April 2027 and ends in October. The crane lifts boats of up to 5 tonnes. A deposit of 30%
is due on Monday. Boats from Germany need the form B12 of the Navalis register. A mooring contract runs for
2.5 years. The marina turns over 2 million dollars. VAT is added to the price. Payment in cash is refused.
A skipper earns between $110,000 and $160,000 a year. You can swim in the basin. The rent is €90 a month.

## On board {#board}

Do not bring aboard:

- open fire
- loose gas bottles

## Fees {#fees}

| Boat | Fee per night (€) | Stay (days) |
| --- | --- | --- |
| Dinghy | 8 | 3 |
| Yacht | 25 | 14 |
`;

const index = await indexGuides([{ file: 'harbour.md', source }]);
const labelled = labelStatements(wholeEvidence(index), index);
const evidence = new EvidenceSources(labelled, index);
const words = { isEnglish: () => false, isGuideName: () => true };

/** Why a claim is left out, as the code of the reason; undefined where it is kept. */
async function reasonFor(
  language: string,
  claim: string,
  cites: string[],
  isNear?: IsNear,
): Promise<string | undefined> {
  const cited = cites.map((some) => {
    const found = labelled.find(({ statement }) => statement.text.includes(some));
    if (!found) throw new Error(`No statement holds "${some}".`);
    return found;
  });
  const support = await findSupportAcross(claim, cited, { evidence, words, language, isNear });
  return support.kind === 'supported' ? undefined : support.reason.code;
}

const kept: [language: string, claim: string, cites: string][] = [
  ['de', 'Ein Liegeplatz kostet 1.200,50 € pro Saison.', '1,200.50'],
  ['de', 'Ein Liegeplatz kostet 1200,50 Euro.', '1,200.50'],
  ['de', 'Er lässt sich binnen zwei Wochen kündigen.', 'two weeks'],
  ['de', 'Hunde dürfen nicht auf den Steg.', 'Dogs'],
  ['de', 'Die Saison beginnt am 3. April 2027.', '3 April'],
  ['de', 'Die Saison beginnt am 03.04.2027.', '3 April'],
  ['de', 'Eine Anzahlung von 30 % ist am Montag fällig.', '30%'],
  ['de', 'Boote aus Deutschland brauchen das Formular B12 des Registers Navalis.', 'B12'],
  ['de', 'Der Vertrag läuft 2,5 Jahre.', '2.5 years'],
  ['de', 'Die Mehrwertsteuer (MWST) kommt hinzu.', 'VAT'],
  ['de', 'Zwischen 14.30 Uhr und 16 Uhr geht niemand ans Telefon.', '2:30 pm'],
  ['de', 'Barzahlung wird nicht angenommen.', 'in cash'],
  ['de', 'Ein Skipper verdient 110.000–160.000 $ im Jahr.', 'skipper'],
  ['de', 'Eine Yacht darf 14 Tage bleiben.', 'Yacht'],
  ['es', 'Un amarre cuesta 1.200,50 € por temporada.', '1,200.50'],
  ['es', 'Se puede cancelar en dos semanas.', 'two weeks'],
  ['es', 'No se admiten perros en el muelle.', 'Dogs'],
  ['es', 'La temporada empieza el 3 de abril de 2027 y termina en octubre.', '3 April'],
  ['es', 'El lunes se paga un depósito del 30 %.', '30%'],
  ['es', 'Los barcos de Alemania necesitan el formulario B12 del registro Navalis.', 'B12'],
  ['es', 'El contrato dura 2,5 años.', '2.5 years'],
  ['es', 'El puerto factura 2 millones de dólares.', '2 million'],
  ['es', 'Se añade el IVA al precio.', 'VAT'],
  ['es', 'Un patrón gana entre 110 mil y 160 mil dólares al año.', 'skipper'],
  ['es', 'El alquiler es de 90 € al mes.', '€90'],
  ['fr', 'Une place coûte 1 200,50 € par saison.', '1,200.50'],
  ['fr', "On peut l'annuler dans les deux semaines.", 'two weeks'],
  ['fr', 'Les chiens ne sont pas admis sur la jetée.', 'Dogs'],
  ['fr', 'La saison commence le 3 avril 2027.', '3 April'],
  ['fr', 'Un acompte de 30 pour cent est dû lundi.', '30%'],
  ['fr', "Les bateaux d'Allemagne ont besoin du formulaire B12 du registre Navalis.", 'B12'],
  ['fr', 'Le contrat dure 2,5 ans.', '2.5 years'],
  ['fr', 'De 14h30 à 16h, personne ne répond au téléphone.', '2:30 pm'],
  ['fr', 'Le loyer est de 90 € par mois.', '€90'],
  ['de', 'Offenes Feuer ist an Bord verboten.', 'open fire'],
  ['es', 'Los perros están prohibidos en el muelle.', 'Dogs'],
  ['fr', 'Les chiens sont interdits sur la jetée.', 'Dogs'],
  ['it', 'Un posto barca costa 1.200,50 € a stagione.', '1,200.50'],
  ['ru', 'Договор действует 2,5 года.', '2.5 years'],
  ['und', 'A berth costs €1,200.50.', '1,200.50'],
];

const caught: [language: string, claim: string, cites: string, code: string][] = [
  ['de', 'Ein Liegeplatz kostet 1.300,50 € pro Saison.', '1,200.50', 'figure-missing'],
  ['de', 'Ein Liegeplatz kostet 1.200,50 $ pro Saison.', '1,200.50', 'figure-missing'],
  ['de', 'Er lässt sich binnen drei Wochen kündigen.', 'two weeks', 'figure-missing'],
  ['de', 'Er lässt sich binnen zwei Monaten kündigen.', 'two weeks', 'figure-missing'],
  ['de', 'Hunde dürfen auf den Steg.', 'Dogs', 'denied'],
  ['de', 'Man darf im Becken nicht schwimmen.', 'swim', 'denies'],
  ['de', 'Die Saison beginnt am 3. Mai 2027.', '3 April', 'figure-missing'],
  ['de', 'Eine Anzahlung von 50 % ist am Montag fällig.', '30%', 'figure-missing'],
  ['de', 'Die Anzahlung ist am Freitag fällig.', '30%', 'name-missing'],
  ['de', 'Boote brauchen das Formular C77.', 'B12', 'name-missing'],
  ['de', 'Die Miete beträgt 90 € pro Woche.', '€90', 'other-period'],
  ['de', 'Zwischen 15.30 Uhr und 16 Uhr geht niemand ans Telefon.', '2:30 pm', 'figure-missing'],
  ['de', 'Eine Yacht darf 3 Tage bleiben.', 'Yacht', 'figure-missing'],
  ['es', 'Un amarre cuesta 1.200,75 € por temporada.', '1,200.50', 'figure-missing'],
  ['es', 'Se puede cancelar en doce semanas.', 'two weeks', 'figure-missing'],
  ['es', 'Se admiten perros en el muelle.', 'Dogs', 'denied'],
  ['es', 'No se puede nadar en la dársena.', 'swim', 'denies'],
  ['es', 'La temporada empieza el 3 de mayo de 2027.', '3 April', 'figure-missing'],
  ['es', 'Los barcos de Francia necesitan el formulario B12.', 'B12', 'name-missing'],
  ['es', 'Los barcos necesitan el registro de Neptuno.', 'B12', 'name-missing'],
  ['es', 'El puerto factura 3 millones de dólares.', '2 million', 'figure-missing'],
  ['es', 'Un Dinghy paga 25 euros.', 'Yacht', 'name-missing'],
  ['de', 'Dinghy-Fahrer zahlen 25 Euro.', 'Yacht', 'other-row'],
  ['es', 'El alquiler es de 90 € al año.', '€90', 'other-period'],
  ['es', 'El lunes se paga un depósito del 30 % en octubre.', '30%', 'name-missing'],
  ['fr', 'Une place coûte 1 900,50 € par saison.', '1,200.50', 'figure-missing'],
  ['fr', "On peut l'annuler dans les huit semaines.", 'two weeks', 'figure-missing'],
  ['fr', 'Les chiens sont admis sur la jetée.', 'Dogs', 'denied'],
  ['de', 'Gasflaschen sind an Bord erlaubt.', 'gas', 'denied'],
  ['es', 'Se puede llevar fuego a bordo.', 'open fire', 'denied'],
  ['fr', 'On peut apporter des bouteilles de gaz.', 'gas', 'denied'],
  ['fr', 'On ne peut pas nager dans le bassin.', 'swim', 'denies'],
  ['fr', 'La saison commence le 4 avril 2027.', '3 April', 'figure-missing'],
  ['fr', 'Le contrat dure 2,5 mois.', '2.5 years', 'figure-missing'],
  ['fr', 'Les bateaux ont besoin du registre Poseidon.', 'B12', 'name-missing'],
  ['fr', 'Un acompte de 30 pour cent est dû mardi.', '30%', 'name-missing'],
];

describe('a true sentence is kept', () => {
  test.each(kept)('%s: %s', async (language, claim, cites) => {
    expect(await reasonFor(language, claim, [cites])).toBeUndefined();
  });
});

describe('what forbids says what a denial does', () => {
  test.each(['verboten', 'untersagt', 'unzulässig', 'tabu'])('de: %s', async (word) => {
    expect(await reasonFor('de', `Hunde sind ${word}.`, ['Dogs'])).toBeUndefined();
  });

  test.each(['prohibido', 'prohibida', 'prohibidos', 'prohibidas', 'prohíbe', 'prohíben'])(
    'es: %s',
    async (word) => {
      expect(await reasonFor('es', `Perros: ${word}.`, ['Dogs'])).toBeUndefined();
    },
  );

  test.each([
    ...['interdit', 'interdite', 'interdits', 'interdites', 'défendu', 'défendue', 'proscrit'],
  ])('fr: %s', async (word) => {
    expect(await reasonFor('fr', `Chiens : ${word}.`, ['Dogs'])).toBeUndefined();
  });
});

describe('a false one is left out', () => {
  test.each(caught)('%s: %s', async (language, claim, cites, code) => {
    expect(await reasonFor(language, claim, [cites])).toBe(code);
  });

  test('where it cites nothing', async () => {
    expect(await reasonFor('de', 'Hunde dürfen nicht auf den Steg.', [])).toBe('uncited');
  });

  test('where something else is nearer in meaning', async () => {
    const far = async () => false;
    expect(await reasonFor('de', 'Der Hafen ist schön.', ['swim'], far)).toBe('not-said');
    expect(
      await reasonFor('de', 'Man darf schwimmen.', ['swim'], async () => true),
    ).toBeUndefined();
  });
});
