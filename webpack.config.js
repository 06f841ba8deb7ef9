/**
 * `webpack` writes dist/, which is all that staff get: the add-in and its manifest.
 * `webpack --env workbench` writes the same and dist-workbench/ for `npm start` and the browser tests.
 * Further choices: webpack/options.mjs.
 */
module.exports = async (env) => {
  const [{ readOptions }, { addin }, { workbench }] = await Promise.all([import("./webpack/options.mjs"), import("./webpack/addin.mjs"), import("./workbench/webpack.mjs")]);
  const options = readOptions(env);
  return options.workbench ? [addin(options), workbench()] : addin(options);
};
