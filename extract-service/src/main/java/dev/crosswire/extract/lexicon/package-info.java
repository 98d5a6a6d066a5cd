/** The form of the resource files that hold what is linguistic knowledge rather than code. */
package dev.crosswire.extract.lexicon;
