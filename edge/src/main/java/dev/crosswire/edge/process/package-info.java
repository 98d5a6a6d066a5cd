/** How a service's process lives and ends with those around it. */
package dev.crosswire.edge.process;
