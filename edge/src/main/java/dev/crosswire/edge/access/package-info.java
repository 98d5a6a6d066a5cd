/** Who may do what over HTTP, how much of it, and how a refusal is told. */
package dev.crosswire.edge.access;
