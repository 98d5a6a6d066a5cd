/** Roles and API keys, and the file that keeps the keys' hashes; pure. */
package dev.crosswire.edge.key;
