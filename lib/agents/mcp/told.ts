// What fails behind a method of MCP, as its client is told it: the SDK would send on whatever was thrown.
import { ProtocolError, ProtocolErrorCode } from '@modelcontextprotocol/server';
import { describeError } from '../../errors.ts';

/** What `make` gives. @throws ProtocolError with a sentence of ours, whatever was thrown. */
export async function told<Value>(make: () => Promise<Value>): Promise<Value> {
  try {
    return await make();
  } catch (error) {
    const { status, body } = describeError(error);
    const code = status < 500 ? ProtocolErrorCode.InvalidParams : ProtocolErrorCode.InternalError;
    throw new ProtocolError(code, body.error.message);
  }
}
