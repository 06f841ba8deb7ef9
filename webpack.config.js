/**
 * `webpack` writes dist/, which is all that staff get: the add-in and its manifest, and the offline page; and dist-cli/, the command `nianbao`.
 * `webpack --env workbench` writes dist/ and dist-workbench/ for `npm start` and the browser tests.
 * Further choices: webpack/options.mjs.
 */
module.exports = async (env) => {
  const [{ readOptions }, { addin }, { offline }, { command }, { workbench }] = await Promise.all([
    import("./webpack/options.mjs"),
    import("./webpack/addin.mjs"),
    import("./webpack/offline.mjs"),
    import("./webpack/command.mjs"),
    import("./workbench/webpack.mjs"),
  ]);
  const options = readOptions(env);
  return [addin(options), offline(), options.workbench ? workbench() : command()];
};
