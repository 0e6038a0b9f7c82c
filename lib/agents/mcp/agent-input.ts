// What an agent may ask with, bounded as what the page may: a schema documents each field for the models that fill it.
import { z } from 'zod';
import {
  longestMessage,
  longestQuestion,
  longestSlug,
  mostMessages,
  mostPassages,
  usualPassages,
} from '../../limits.ts';

// Half a character, as a string of JSON may hold one, fits into no answer.
const text = (most: number) =>
  z
    .string()
    .max(most, `has over ${most} characters. Shorten it`)
    .refine((value) => value.trim() !== '', 'is empty')
    .overwrite((value) => value.toWellFormed());

const guide = z
  .string()
  .max(longestSlug)
  .optional()
  .describe('Slug of the one guide to ask; leave it out to ask all of them.');

export const askInput = z.object({
  question: text(longestQuestion).describe(
    'The question in the words of whoever asks, for example "What does a senior developer earn?".',
  ),
  guide,
  history: z
    .array(z.object({ role: z.enum(['user', 'assistant']), text: z.string().max(longestMessage) }))
    .max(mostMessages - 1)
    .optional()
    .describe(
      'What was asked and answered before, oldest first, for a question that goes on from it ("And a junior?").',
    ),
});

export const searchInput = z.object({
  query: text(longestQuestion).describe(
    'A question or a few words, for example "mid-level salary".',
  ),
  k: z.int().min(1).max(mostPassages).default(usualPassages).describe('How many passages to give.'),
  guide,
});
