// What an embedding model is to all who ask one, wherever it runs.

type EmbedOptions = {
  /** Further attempts after a failure that may pass. */
  retries: number;
  signal: AbortSignal;
};

/** Turns texts into vectors whose scalar product is their cosine. */
export type Embedder = {
  modelId: string;
  /** Texts that are best sent in one call when there are many, and the milliseconds that it may then take. */
  batchSize: number;
  batchTimeoutMs: number;
  /**
   * A unit vector for each text, in order and all of one length.
   * @throws EmbeddingFailure when the model does not give them, or `signal` stops it.
   */
  embed(texts: string[], options: EmbedOptions): Promise<Float32Array[]>;
  /** Whether it has failed for good, so that nobody need ask it again. */
  isLost?(): boolean;
  /** Gives back the memory that it holds, unless it is at work; the next call takes it again. */
  rest?(): void;
};
