import { encodeQR } from 'qr';

/** How much of a code may be hidden or misread: 7, 15, 25, 30 hundredths. */
export type ErrorCorrectionLevel = 'low' | 'medium' | 'quartile' | 'high';

/** Light modules around a code, without which readers do not see where it ends. */
const QUIET_ZONE_MODULES = 4;

export interface QrDrawing {
  /** Modules along an edge, with the quiet zone. */
  size: number;
  /** The dark modules as a path of an SVG, one unit a module. */
  path: string;
}

/** The code of a text. */
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
