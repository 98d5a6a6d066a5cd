/** Whether the compact models decide as the published ones do. */
package dev.crosswire.evaluation.equality;
