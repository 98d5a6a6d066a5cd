/** Scores claims and facts against gold annotations. Its figures equal those of the annotation guide's own scorer. */
package dev.crosswire.evaluation.score;
