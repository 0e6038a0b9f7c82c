// The picture that stands beside a shared link, the same for every page. `npm run screenshots` draws it.
import { sitePath } from '../../lib/wire/site-path.ts';

export const previewImage = {
  url: sitePath('/preview.png'),
  type: 'image/png',
  width: 1200,
  height: 630,
};
