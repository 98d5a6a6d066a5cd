/** The measuring commands: what the reader and the reconciler reach on gold. */
package dev.crosswire.evaluation;
