// GET /widget.d.ts: the types of what /widget.js offers to a page.
import { widgetFile } from '../widget-file.ts';

export function GET(request: Request): Promise<Response> {
  return widgetFile(request, 'widget.d.ts');
}
