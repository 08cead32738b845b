/** The library has no types: these cover the parts that read a card. */
declare module 'js-aruco2/src/cv.js' {
  interface Picture {
    width: number;
    height: number;
    data: ArrayLike<number>;
  }
  interface Point {
    x: number;
    y: number;
  }
  type Contour = Point[];
  const CV: {
    Image: new (width: number, height: number, data: Uint8ClampedArray) => Picture;
    grayscale(from: Picture, to: Picture): void;
    adaptiveThreshold(from: Picture, to: Picture, around: number, darker: number): void;
    findContours(from: Picture, border: Int32Array): Contour[];
  };
  export default { CV };
}

declare module 'js-aruco2' {
  import type { Contour, Picture, Point } from 'js-aruco2/src/cv.js';

  export interface Marker {
    id: number;
    /** Clockwise from the marker's own upper left. */
    corners: [Point, Point, Point, Point];
  }
  const AR: {
    DICTIONARIES: Record<string, { nBits: number; tau: number; codeList: readonly number[] }>;
    Detector: new (options: {
      dictionaryName: string;
      maxHammingDistance: number;
    }) => {
      findCandidates(contours: Contour[], least: number, epsilon: number, edge: number): Contour[];
      clockwiseCorners(squares: Contour[]): Contour[];
      notTooNear(squares: Contour[], apart: number): Contour[];
      findMarkers(from: Picture, squares: Contour[], size: number): Marker[];
    };
  };
  export default { AR };
}
