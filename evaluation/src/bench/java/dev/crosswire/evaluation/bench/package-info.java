/** How fast reading is, by JMH, beside a peer that is used here alone and never shipped. */
package dev.crosswire.evaluation.bench;
