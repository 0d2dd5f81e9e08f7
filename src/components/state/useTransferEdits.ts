import {
  transferCodec,
  type TransferEdits,
} from '../../domain/transfer/formState';
import { formEdits } from './formEdits';

/** What the reader has changed in the transfer generator. */
export const useTransferEdits = formEdits<TransferEdits>({
  id: 'transfer',
  codec: transferCodec,
  kept: [],
});
