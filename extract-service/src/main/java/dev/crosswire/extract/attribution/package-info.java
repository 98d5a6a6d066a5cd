/** Who stands behind each stretch of a document: PARC's source, cue and content. */
package dev.crosswire.extract.attribution;
