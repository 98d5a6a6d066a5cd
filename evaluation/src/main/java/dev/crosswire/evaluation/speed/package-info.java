/** How fast articles are read. */
package dev.crosswire.evaluation.speed;
