// GET /guide/<slug>/<anything>: no page of a guide lies below another.
import { failureResponse, missingResponse } from '../../documents.ts';

export async function GET(request: Request): Promise<Response> {
  try {
    return await missingResponse(request);
  } catch (error) {
    return failureResponse(request, error);
  }
}
