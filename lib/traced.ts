// Spans of OpenTelemetry for the stages of an answer. Without an exporter, which the owner of a server loads, each
// call of the API does nothing. A span tells how long a stage took, and nothing of what was asked or answered.
import { type Span, SpanStatusCode, trace } from '@opentelemetry/api';

const tracer = () => trace.getTracer('signpost');

/** Does the work of a stage within a span of its name. */
export async function traced<Result>(
  stage: string,
  work: () => Result | Promise<Result>,
): Promise<Result> {
  return tracer().startActiveSpan(`signpost.${stage}`, async (span) => {
    try {
      return await work();
    } catch (error) {
      fail(span, error);
      throw error;
    } finally {
      span.end();
    }
  });
}

/** The same events; the span of the stage lasts from the first request for one until no more are wanted. */
export async function* tracedEvents<Event>(
  stage: string,
  events: AsyncIterable<Event>,
): AsyncGenerator<Event> {
  const span = tracer().startSpan(`signpost.${stage}`);
  try {
    yield* events;
  } catch (error) {
    fail(span, error);
    throw error;
  } finally {
    span.end();
  }
}

function fail(span: Span, error: unknown): void {
  span.setStatus({ code: SpanStatusCode.ERROR, message: error instanceof Error ? error.name : '' });
}
