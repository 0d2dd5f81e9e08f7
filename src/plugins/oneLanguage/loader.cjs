/**
 * Hands a module to a function of the plugin: the bundler loads a loader by its
 * path and reads no TypeScript there.
 */
module.exports = function loader(source) {
  const { transform, dependsOn } = this.getOptions();
  // The bundler keeps its work on disk: it must see when these change.
  for (const file of dependsOn) this.addDependency(file);
  return transform(source);
};
