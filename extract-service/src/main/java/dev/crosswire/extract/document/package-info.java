/** An article as the stages of reading see it: its clean text with the way back to the original, and its sentences, those mended that parsers get wrong. */
package dev.crosswire.extract.document;
