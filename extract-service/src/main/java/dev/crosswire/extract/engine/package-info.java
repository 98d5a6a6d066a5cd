/** The embedded language engine: tokens, tags, lemmas, dependencies, roles and names. */
package dev.crosswire.extract.engine;
