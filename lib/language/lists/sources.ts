// Words by which a text says where it has something from.
export const sourceWords =
  'according|source|sources|survey|surveys|surveyed|report|reports|reported|study|studies|research|researchers|census|statistics|poll|data|estimate|estimates|estimated|found|cited|asked|counted|measured|published|says|said|index|analysis'.split(
    '|',
  );
