// GET /widget.js: the script that puts the chat on a site.
import { widgetFile } from '../widget-file.ts';

export function GET(request: Request): Promise<Response> {
  return widgetFile(request, 'widget.js');
}
