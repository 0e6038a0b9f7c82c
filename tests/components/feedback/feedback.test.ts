import { createElement, Fragment } from 'react';
import { describe, expect, test } from 'vitest';
import { Feedback, type FeedbackProps } from '../../../components/feedback/feedback.tsx';
import {
  FeedbackForm,
  type FeedbackFormProps,
} from '../../../components/feedback/feedback-form.tsx';
import type { Language } from '../../../lib/wire/languages.ts';
import { renderView } from '../../render-view.ts';

const feedbackProps: FeedbackProps = {
  turnId: 't',
  question: 'What?',
  answer: 'That.',
  guide: 'g',
  statementIds: ['pay.1'],
  mode: 'extractive',
  status: 'answered',
  rating: null,
  onRated: () => {},
};
const formProps: FeedbackFormProps = {
  words: { reasons: [], note: '' },
  status: 'answered',
  isSending: false,
  failure: '',
  onChange: () => {},
  onSend: () => {},
  onCancel: () => {},
};

const thumbs = (change: Partial<FeedbackProps> = {}, language?: Language) =>
  renderView(createElement(Feedback, { ...feedbackProps, ...change }), language);
const form = (change: Partial<FeedbackFormProps> = {}, language?: Language) =>
  renderView(createElement(FeedbackForm, { ...formProps, ...change }), language);

/** Names of the buttons, each with what is pressed. */
function buttonsOf(html: string): [name: string, pressed: string | undefined][] {
  return Array.from(html.matchAll(/<button([^>]*)>(.*?)<\/button>/g), ([, attributes, content]) => [
    (content ?? '').replace(/<[^>]+>/g, ''),
    attributes?.match(/aria-pressed="(\w+)"/)?.[1],
  ]);
}

function reasonsOf(html: string): string[] {
  return Array.from(
    html.matchAll(/type="checkbox"[^>]*>([^<]+)<\/label>/g),
    ([, label = '']) => label,
  );
}

describe('the thumbs', () => {
  test('are two named toggles, neither pressed before the answer is rated', () => {
    expect(buttonsOf(thumbs())).toEqual([
      ['This answer helped', 'false'],
      ['This answer did not help', 'false'],
    ]);
    expect(thumbs()).toContain('role="group" aria-label="Rate this answer"');
  });

  test.each(['up', 'down'] as const)('show the rating %s', (rating) => {
    expect(buttonsOf(thumbs({ rating })).map(([, pressed]) => pressed)).toEqual([
      String(rating === 'up'),
      String(rating === 'down'),
    ]);
  });

  test('say what a thumbs-up sends', () => {
    const [, id] = thumbs().match(/aria-describedby="([^"]+)"/) ?? [];
    expect(thumbs()).toContain(
      `<p id="${id}" class="feedback-sends">A rating goes to this site with the question and the answer.</p>`,
    );
  });

  test('tell that the second one opens something, and say nothing by themselves', () => {
    expect(thumbs()).toContain('aria-expanded="false"');
    expect(thumbs()).not.toMatch(/<form|role="(?:status|alert)"/);
  });

  test('speak Spanish', () => {
    expect(buttonsOf(thumbs({}, 'es')).map(([name]) => name)).toEqual([
      'Esta respuesta me sirvió',
      'Esta respuesta no me sirvió',
    ]);
  });
});

describe('the form', () => {
  test('asks what was wrong with an answer', () => {
    expect(form()).toContain('<fieldset><legend>What was wrong with it?</legend>');
    expect(reasonsOf(form())).toEqual([
      'Something in it is wrong',
      'A source does not say that',
      'It leaves something out',
      'It does not answer my question',
      'It is out of date',
      'It is hard to follow',
      'Something else',
    ]);
  });

  test('asks something else where the guide did not answer', () => {
    expect(reasonsOf(form({ status: 'not-covered' }))).toEqual([
      'The guide does say something about it',
      'The guide should say something about it',
      'It does not answer my question',
      'Something else',
    ]);
  });

  test('shows what is ticked and written', () => {
    const html = form({ words: { reasons: ['outdated'], note: 'Since <2025>' } });
    expect(html).toContain('<input type="checkbox" checked=""/>It is out of date');
    expect(html.match(/checked/g)).toHaveLength(1);
    expect(html).toContain('>Since &lt;2025&gt;</textarea>');
  });

  test('names its field, and says what is sent before the button that sends it', () => {
    const html = form();
    const [, field] = html.match(/<textarea id="([^"]+)"/) ?? [];
    expect(html).toContain(`for="${field}">In your own words, if you like</label>`);
    const [, sends] = html.match(/<button type="submit"[^>]* aria-describedby="([^"]+)"/) ?? [];
    expect(html).toContain(
      `<p id="${sends}" class="feedback-sends">The people who run this site get`,
    );
    expect(buttonsOf(html).map(([name]) => name)).toEqual(['Send', 'Cancel']);
  });

  test('says by how much a note is too long', () => {
    expect(form({ words: { reasons: [], note: `${'x'.repeat(2000)}\n` } })).not.toContain(
      'too many',
    );
    expect(form({ words: { reasons: [], note: 'x'.repeat(2001) } })).toContain(
      '>1 character too many for a note.</p>',
    );
    const html = form({ words: { reasons: [], note: 'x'.repeat(3500) } }, 'es');
    expect(html).toContain('>Sobran 1500 caracteres para una nota.</p>');
    expect(html).toContain('aria-invalid="true"');
  });

  test('tells a failure and keeps what is written', () => {
    const html = form({ failure: 'Not sent.', words: { reasons: ['other'], note: 'Mine' } });
    expect(html).toContain('role="alert">Not sent.</p>');
    expect(html).toContain('>Mine</textarea>');
  });

  test('says that it is being sent, on a button that stays in reach', () => {
    const html = form({ isSending: true });
    expect(buttonsOf(html)[0]?.[0]).toBe('Sending…');
    expect(html).not.toContain('disabled');
  });

  test('can stand on a page twice, each with ids of its own', () => {
    const html = renderView(
      createElement(
        Fragment,
        null,
        createElement(FeedbackForm, formProps),
        createElement(FeedbackForm, formProps),
        createElement(Feedback, feedbackProps),
      ),
    );
    const ids = Array.from(html.matchAll(/ id="([^"]+)"/g), ([, id]) => id);
    expect(ids).toHaveLength(7);
    expect(new Set(ids).size).toBe(7);
  });
});
