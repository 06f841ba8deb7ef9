import { addin } from "./webpack/addin.mjs";
import { readOptions } from "./webpack/options.mjs";
import { workbench } from "./workbench/webpack.mjs";

/**
 * `webpack` writes dist/, which is all that staff get: the add-in and its manifest.
 * `webpack --env workbench` writes the same and dist-workbench/ for `npm start` and the browser tests.
 * Further choices: webpack/options.mjs.
 */
export default (env) => {
  const options = readOptions(env);
  return options.workbench ? [addin(options), workbench()] : addin(options);
};
