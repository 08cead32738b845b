/** The folder of the dossiers that are built, checked and published: `QUESTIONS=elsewhere npm run build`. */
export const questionsFolder = process.env.QUESTIONS || 'questions';
