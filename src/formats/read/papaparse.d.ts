interface ParseOptions {
  preview?: number;
  delimitersToGuess?: readonly string[];
}

/** In place of the package's own types, which bring those of Node into code for browsers. */
declare const Papa: {
  parse<Row>(text: string, options?: ParseOptions): { data: Row[] };
};
export default Papa;
