import { encodeQR } from 'qr';

/** Recovers 7, 15, 25 or 30 % of a code. */
export type ErrorCorrectionLevel = 'low' | 'medium' | 'quartile' | 'high';

const QUIET_ZONE_MODULES = 4;

export interface QrDrawing {
  size: number;
  path: string;
}

export function drawQrCode(text: string, level: ErrorCorrectionLevel): QrDrawing {
  const rows = encodeQR(text, 'raw', { ecc: level, border: QUIET_ZONE_MODULES });
  let path = '';
  for (const [y, row] of rows.entries()) {
    for (let x = 0; x < row.length; x++) {
      const start = x;
      while (row[x]) x++;
      if (x > start) path += `M${start} ${y}h${x - start}v1H${start}`;
    }
  }
  return { size: rows.length, path };
}
