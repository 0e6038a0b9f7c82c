// The chat in another site's page: the bar of its panel, and its document where no scripts run.

export const embed = {
  close: 'Close the chat',
};
