/** How the services speak HTTP. */
package dev.crosswire.edge.http;
