/** Stories with gold annotations, as they lie on the disk: texts, what is known of each article, claims and facts. */
package dev.crosswire.evaluation.story;
