// its files name what they export as `this`, which a bundler takes for a module of the old kind only
// where it is required
const { AR } = require('js-aruco2');
const { CV } = require('js-aruco2/src/cv.js');

module.exports = { AR, CV };
