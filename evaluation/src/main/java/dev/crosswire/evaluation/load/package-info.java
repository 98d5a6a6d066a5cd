/** How much a running Crosswire takes in, how late it tells of it, and what it holds in memory meanwhile. */
package dev.crosswire.evaluation.load;
