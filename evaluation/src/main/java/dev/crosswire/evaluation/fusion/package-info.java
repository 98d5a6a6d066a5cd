/** Truth discovery on numbers: the product's rule beside majority vote, the median and TruthFinder, on one data set. */
package dev.crosswire.evaluation.fusion;
