/** What a line may call the list that it introduces, where that tells what can be done. */
export const remedies =
  'remedy|remedies|solution|solutions|fix|fixes|cure|cures|way|ways|tip|tips|method|methods|measure|measures|workaround|workarounds|technique|techniques'.split(
    '|',
  );

/** What it is done about. */
export const troubles =
  'drawback|drawbacks|disadvantage|disadvantages|downside|downsides|weakness|weaknesses|problem|problems|challenge|challenges|shortcoming|shortcomings'.split(
    '|',
  );
