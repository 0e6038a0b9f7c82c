// The picture that stands beside a shared link, the same for every page. `npm run screenshots` draws it.

export const previewImage = { url: '/preview.png', type: 'image/png', width: 1200, height: 630 };
