/** The command line on the public HTTP API: {@code facts}, {@code claims}, {@code follow}, {@code watch} and {@code send}. */
package dev.crosswire.cli;
