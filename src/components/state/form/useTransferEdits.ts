import {
  transferCodec,
  type TransferEdits,
} from '../../../domain/transfer/formState';
import { formEdits } from './formEdits';

/** The reader's changes in the transfer generator. */
export const useTransferEdits = formEdits<TransferEdits>({
  id: 'transfer',
  codec: transferCodec,
  kept: [],
});
