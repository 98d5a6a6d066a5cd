/** What reconciling costs as claims pile up: synthetic claims, measured by a command. */
package dev.crosswire.evaluation.scale;
