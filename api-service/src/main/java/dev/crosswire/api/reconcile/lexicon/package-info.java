/** What reconciling knows of words and names: editable resource files, and the comparisons that stand on them. */
package dev.crosswire.api.reconcile.lexicon;
